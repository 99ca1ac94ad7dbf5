// The tables of docs/plan-import.md: words of headings, and what an import asks, as the code has them.
import fs from 'node:fs';
import path from 'node:path';
import { doubtKinds, type Need } from '../../domain/plan-import/doubts';
import { meaningNames, meanings } from '../../domain/plan-import/meanings';
import { synonyms } from '../../domain/plan-import/synonyms';
import { markdownTable, withRegion } from './region';

const needNames: Readonly<Record<Need, string>> = { settle: '须先答复', open: '待定导入', check: '列明推断' };

const headings = (): string =>
  markdownTable(
    ['identifier', '含义', '表头'],
    meanings.map((meaning) => [`\`${meaning}\``, meaningNames[meaning], synonyms[meaning].join(' ')]),
  );

const questions = (): string =>
  markdownTable(
    ['code', 'need', '问'],
    (['settle', 'open', 'check'] as const).flatMap((need) =>
      Object.entries(doubtKinds)
        .filter(([, kind]) => kind.need === need)
        .map(([code, kind]) => [`\`${code}\``, needNames[need], kind.say('…')]),
    ),
  );

export const planImportDocument = (root: string): string => {
  const document = fs.readFileSync(path.join(root, 'docs', 'plan-import.md'), 'utf8');
  return withRegion(withRegion(document, 'headings', headings()), 'questions', questions());
};
