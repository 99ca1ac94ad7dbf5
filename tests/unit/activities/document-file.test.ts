// What a letter carries: the document as it was issued, under a name that says what it is.
import type { Pool } from 'pg';
import { documentFile } from '../../../activities/document-file';
import { composeDocument } from '../../../documents/forms/compose';
import { createRenderer } from '../../../documents/renderer';
import { textOfPdf } from '../../support/read-pdf';
import { huzhou } from '../domain/inspection/kit/packs';
import { sourceFor } from '../documents/forms/told';

const renderer = createRenderer();
afterAll(() => renderer.close());

const holding = (rows: readonly object[]): Pool =>
  ({ query: () => Promise.resolve({ rows }) }) as unknown as Pool;

test('a document’s file is its content under its check code', async () => {
  const content = composeDocument('resultNotice', sourceFor('resultNotice', huzhou));
  const row = {
    ...{ kind: 'resultNotice', number: '检告〔2026〕7号', content, checkCode: '1A2B-3C4D-5E6F-7089' },
    issuedAt: new Date(),
  };
  const file = await documentFile(holding([row]), 'document-1', renderer);
  expect(file?.filename).toBe('行政检查结果告知书 检告〔2026〕7号.pdf');
  const text = textOfPdf(file?.pdf ?? Buffer.alloc(0));
  expect(text).toContain('1A2B-3C4D-5E6F-7089');
  expect(text).toContain('建议每周巡查疏散通道并留存记录');
});

test('there is no file of a document that is not there', async () => {
  expect(await documentFile(holding([]), 'document-2', renderer)).toBeNull();
});
