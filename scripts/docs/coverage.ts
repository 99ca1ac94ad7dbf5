// docs/coverage.md: every clause, the pack value or code that cites it, the tests that name it, and what is still open.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { loadAllPacks, loadClauseRegister } from '../../policies/load';
import { PackError } from '../../policies/pack-error';
import { readYaml } from '../../policies/read-yaml';
import type { Clause } from '../../policies/schema-clauses';
import { clauseIdSchema } from '../../policies/schema-source';
import { valuesByClause, type PackValue } from './pack-values';
import { citedIn, isTest, wordsIn } from './repository';

const openSchema = z.strictObject({
  groups: z.record(z.string(), z.string()),
  clauses: z.array(z.strictObject({ ids: z.array(clauseIdSchema).min(1), waits: z.string().min(1) })),
});

const codeFolders = [
  'domain',
  'workflows',
  'activities',
  'api',
  'codes',
  'evidence',
  'prisma',
  'documents',
  'temporal-config',
  'mail',
  'web',
];
const coreFolders = [
  'domain/inspection',
  'domain/items',
  'domain/credit-repair',
  'domain/credit-repair',
  'domain/plan',
  'domain/complaint',
  'domain/guidance',
  'domain/voice',
  'domain/tier',
  'domain/lists',
  'domain/compliance-guide',
  'workflows',
  'activities',
  'api',
];

const statuses = ['已实现', '部分实现', '在其他议题', '组织类'] as const;
type Status = (typeof statuses)[number];

interface Row {
  readonly clause: Clause;
  readonly values: readonly PackValue[];
  readonly code: readonly string[];
  readonly tests: readonly string[];
  readonly status: Status;
  readonly waits: string;
}

type Waits = (clause: Clause, named: boolean) => string | null;

const readWaits = (root: string, known: (id: string) => boolean): Waits => {
  const file = 'open-clauses.yaml';
  const open = readYaml(file, fs.readFileSync(path.join(root, 'policies', file), 'utf8'), openSchema);
  const byId = new Map(open.clauses.flatMap(({ ids, waits }) => ids.map((id) => [id, waits] as const)));
  const strangers = [...byId.keys()].filter((id) => !known(id));
  if (strangers.length > 0) throw new PackError(file, [`条款 ${strangers.join('、')} 不在条款登记簿中`]);
  return (clause, named) => byId.get(clause.id) ?? (named ? null : (open.groups[clause.group] ?? null));
};

const settle = (clause: Clause, done: boolean, waits: Waits): Pick<Row, 'status' | 'waits'> => {
  if (clause.kind === 'ORG') return { status: '组织类', waits: '' };
  const named = waits(clause, true);
  if (done)
    return named === null ? { status: '已实现', waits: '' } : { status: '部分实现', waits: `其余：${named}` };
  const open = waits(clause, false);
  if (open === null)
    throw new PackError('open-clauses.yaml', [
      `条款 ${clause.id}（${clause.group} 组）没有着落，也没有写在等什么`,
    ]);
  return { status: '在其他议题', waits: open };
};

const collect = (root: string): Row[] => {
  const register = loadClauseRegister();
  const known = (id: string): boolean => register.has(id);
  const packs = loadAllPacks({ allowDrafts: true });
  const values = valuesByClause(packs, wordsIn(root, coreFolders));
  const code = citedIn(root, codeFolders, known);
  const tests = citedIn(root, ['tests'], known, isTest);
  const waits = readWaits(root, known);
  return [...register.values()].map((clause) => {
    const cited = values.get(clause.id) ?? [];
    const files = code.get(clause.id) ?? [];
    const done = files.length > 0 || cited.some(({ acted }) => acted);
    return {
      clause,
      values: cited,
      code: files,
      tests: tests.get(clause.id) ?? [],
      ...settle(clause, done, waits),
    };
  });
};

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const list = (items: readonly string[]): string => items.join('<br>');

const totals = (rows: readonly Row[]): string[] => {
  const row = (name: string, of: readonly Row[]): string => {
    const settled = of.filter(({ status }) => status === '已实现' || status === '部分实现');
    const tested = settled.filter(({ tests }) => tests.length > 0).length;
    return line([
      name,
      of.length,
      ...statuses.map((status) => of.filter((each) => each.status === status).length),
      tested,
    ]);
  };
  const documents = [...new Set(rows.map(({ clause }) => clause.document))];
  return [
    line(['文件', '条款', ...statuses, '有着落且有测试点名']),
    line(['---', ...Array.from({ length: statuses.length + 2 }, () => '---:')]),
    ...documents.map((document) =>
      row(
        document,
        rows.filter(({ clause }) => clause.document === document),
      ),
    ),
    row('合计', rows),
  ];
};

const table = (rows: readonly Row[]): string[] => [
  line(['条款', '内容', '规则包取值', '代码', '测试', '状态']),
  line(['---', '---', '---', '---', '---', '---']),
  ...rows.map(({ clause, values, code, tests, status, waits }) =>
    line([
      `${clause.id}<br>${clause.cite}`,
      clause.text.replaceAll('|', '\\|'),
      list(values.map(({ at, acted }) => (acted ? at : `（资料）${at}`))),
      list(code),
      list(tests.map((file) => file.replace(/^tests\//, ''))),
      waits === '' ? status : `${status}：${waits}`,
    ]),
  ),
];

const head = `# 条款覆盖表

由 \`npm run docs:generate\` 生成，不要手工修改；\`npm run docs:check\` 在内容与代码不符时失败。

每一条款指到引用它的规则包取值、代码和点名它的测试（只算测试文件，不算它们的资料）。状态的意思：

- **已实现**：驱动规则的取值或代码引用了它。
- **部分实现**：同上，但还有一部分在等后面的工作（写在状态里）。
- **在其他议题**：还没有驱动规则；标“（资料）”的取值只供人查阅，不算实现。
- **组织类**：组织、培训、宣传等，由人办理，软件不代办。

“在等什么”由 policies/open-clauses.yaml 手工维护。`;

/** The whole document. @throws PackError for a clause that is neither settled nor said to wait. */
export const coverageDocument = (root: string): string => {
  const rows = collect(root);
  const documents = [...new Set(rows.map(({ clause }) => clause.document))];
  const sections = documents.flatMap((document) => [
    '',
    `## ${document}`,
    '',
    ...table(rows.filter(({ clause }) => clause.document === document)),
  ]);
  return [head, '', '## 合计', '', ...totals(rows), ...sections, ''].join('\n');
};
