// The whole text of each document in each jurisdiction (HZ-50, XT-88, XT-90, XT-91). RUQI_WRITE_GOLDEN=true writes the files anew.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentKinds } from '../../../../domain/document/kinds';
import { composeDocument } from '../../../../documents/forms/compose';
import { textOfContent } from '../../../support/document-text';
import { realPacks } from '../../domain/inspection/kit/packs';
import { sourceFor } from './told';

const folder = path.join(__dirname, 'golden');
const isWriting = process.env['RUQI_WRITE_GOLDEN'] === 'true';

describe.each(realPacks.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  test.each(documentKinds)('%s says what it always said', (kind) => {
    const text = textOfContent(composeDocument(kind, sourceFor(kind, pack)));
    const file = path.join(folder, id, `${kind}.txt`);
    if (isWriting) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    expect(existsSync(file)).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test.each(['advanceNotice', 'inspectionNotice', 'resultNotice'] as const)(
  '%s tells of scanning at the door and of evaluating afterwards, everywhere (DE-110)',
  (kind) => {
    for (const pack of realPacks) {
      const text = textOfContent(composeDocument(kind, sourceFor(kind, pack)));
      expect(text).toContain('先扫企业码');
      expect(text).toContain('看不到是谁评价的');
    }
  },
);
