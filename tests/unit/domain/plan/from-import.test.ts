// From the published layouts to lines: what is loose is taken and said, what is open is asked, nothing is guessed.
import { plainDate } from '../../../../domain/calendar/plain-date';
import {
  importSettlingSchema,
  linesOfImport,
  type ImportSettling,
} from '../../../../domain/plan/from-import';
import type { PlanTask } from '../../../../domain/plan-import/task';
import { cixi, jiujiang } from '../inspection/kit/packs';
import { readSheets } from '../plan-import/kit';
import { layoutA, layoutB } from '../plan-import/layouts';

let ofA: readonly PlanTask[];
let ofB: readonly PlanTask[];
beforeAll(async () => {
  ofA = (await readSheets([layoutA])).tasks;
  ofB = (await readSheets([layoutB])).tasks;
});

/** As where the document does not say who of several leads answers. */
const asking = { severalLeads: { value: 'settle', source: { clauses: [], ours: null } } } as const;

const nobody = { bodies: new Map<string, string>(), items: new Map(), enterprises: new Map() };
const settling = (change: object = {}): ImportSettling =>
  importSettlingSchema.parse({
    agencyId: 'office',
    refPrefix: 'office-2025',
    basis: '融资担保公司监督管理条例',
    ...change,
  });

test('a task whose names nobody knows says which, and makes no line', () => {
  const [line] = linesOfImport(ofA, settling(), nobody, asking);
  expect(line?.line).toBeNull();
  expect(new Set(line?.unsettled.map(({ field }) => field))).toEqual(new Set(['bodies', 'items', 'channel']));
});

test('settled, a task of layout A is a line; 100% counts before the one firm, which is said', () => {
  const [first] = ofA;
  const items = Object.fromEntries(
    (first?.items ?? []).map(({ text }, index) => [text, `item-${String(index)}`]),
  );
  const [line] = linesOfImport(
    ofA,
    settling({
      bodies: { 市政府办公室: 'office' },
      items,
      tasks: { [first?.key ?? '']: { channel: 'onSite' } },
    }),
    nobody,
    asking,
  );
  expect(line?.unsettled).toEqual([]);
  expect(line?.taken).toEqual(['户数“1户”不另编入，以比例为准']);
  expect(line?.line).toMatchObject({
    ref: 'office-2025-1',
    window: { from: '2025-09-01', to: '2025-09-30' },
    targets: { kind: 'sampled', ratioPercent: 100, count: null },
    mode: 'single',
    cooperatingAgencyIds: [],
  });
});

test('待定 stays a question until somebody says the days', () => {
  const [, second] = ofA;
  const known = { ...nobody, bodies: new Map([['市政府办公室', 'office']]) };
  const answer = { channel: 'onSite', itemIds: ['item-9'] };
  const read = (window: object) =>
    linesOfImport(
      ofA,
      settling({ tasks: { [second?.key ?? '']: { ...answer, ...window } } }),
      known,
      asking,
    )[1];
  expect(read({})?.unsettled.map(({ field }) => field)).toEqual(['window']);
  const window = { from: plainDate('2025-10-01'), to: plainDate('2025-10-31') };
  expect(read({ window })?.line).toMatchObject({ window, targets: { ratioPercent: 5 } });
  expect(read({ window })?.taken).toContain('抽查比例“不少于5%”按 5% 编入');
});

test('a joint task becomes a joint line of its lead, and no line of anybody else', () => {
  const bodies = { 住房城乡建设部门: 'housing', 市场监管部门: 'market' };
  const of = (agencyId: string) => linesOfImport(ofB, settling({ agencyId, bodies }), nobody, asking)[0];
  expect(of('market')).toMatchObject({ skipped: true, line: null, unsettled: [] });
  const answer = { itemIds: ['item-1'], channel: 'onSite' };
  const [task] = ofB;
  const tasks = { [task?.key ?? '']: answer };
  const [line] = linesOfImport(ofB, settling({ agencyId: 'housing', bodies, tasks }), nobody, asking);
  expect(line?.line).toMatchObject({
    mode: 'joint',
    cooperatingAgencyIds: ['market'],
    targets: { ratioPercent: 5 },
  });
});

test('of several lead units the first named answers for the whole and the others help, where the document says so (JJ-79)', () => {
  const bodies = { 住房城乡建设部门: 'housing', 市场监管部门: 'market', 应急管理部门: 'emergency' };
  const ofThree = ofB
    .slice(0, 1)
    .map((task) => ({ ...task, unassigned: [{ oneOf: ['应急管理部门'], note: null }] }));
  const answer = { itemIds: ['item-1'], channel: 'onSite' };
  const key = ofThree[0]?.key ?? '';
  const read = (agencyId: string, pack: Parameters<typeof linesOfImport>[3], more: object = {}) =>
    linesOfImport(
      ofThree,
      settling({ agencyId, bodies, tasks: { [key]: { ...answer, ...more } } }),
      nobody,
      pack,
    )[0];
  const { planning } = jiujiang;
  expect(planning.severalLeads).toMatchObject({
    value: 'firstResponsible',
    source: { clauses: ['JJ-79'] },
  });
  const first = read('housing', planning);
  expect(first?.line?.cooperatingAgencyIds).toEqual(['market', 'emergency']);
  expect(first?.taken).toContain('写了几个牵头单位，由第一个“住房城乡建设部门”负总责，应急管理部门配合');
  expect(read('emergency', planning)).toMatchObject({ skipped: true, line: null });

  const { planning: elsewhere } = cixi;
  expect(read('housing', elsewhere)?.unsettled).toEqual([
    expect.objectContaining({
      field: 'leadAgencyId',
      message: expect.stringContaining('住房城乡建设部门、应急管理部门'),
    }),
  ]);
  const chosen = read('emergency', elsewhere, { leadAgencyId: 'emergency' });
  expect(chosen?.unsettled).toEqual([]);
  expect(chosen?.line?.cooperatingAgencyIds).toEqual(['housing', 'market']);
});
