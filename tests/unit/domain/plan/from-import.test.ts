// From the published layouts to lines: what is loose is taken and said, what is open is asked, nothing is guessed.
import { plainDate } from '../../../../domain/calendar/plain-date';
import {
  importSettlingSchema,
  linesOfImport,
  type ImportSettling,
} from '../../../../domain/plan/from-import';
import type { PlanTask } from '../../../../domain/plan-import/task';
import { readSheets } from '../plan-import/kit';
import { layoutA, layoutB } from '../plan-import/layouts';

let ofA: readonly PlanTask[];
let ofB: readonly PlanTask[];
beforeAll(async () => {
  ofA = (await readSheets([layoutA])).tasks;
  ofB = (await readSheets([layoutB])).tasks;
});

const nobody = { bodies: new Map<string, string>(), items: new Map(), enterprises: new Map() };
const settling = (change: object = {}): ImportSettling =>
  importSettlingSchema.parse({
    agencyId: 'office',
    refPrefix: 'office-2025',
    basis: '融资担保公司监督管理条例',
    ...change,
  });

test('a task whose names nobody knows says which, and makes no line', () => {
  const [line] = linesOfImport(ofA, settling(), nobody);
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
    linesOfImport(ofA, settling({ tasks: { [second?.key ?? '']: { ...answer, ...window } } }), known)[1];
  expect(read({})?.unsettled.map(({ field }) => field)).toEqual(['window']);
  const window = { from: plainDate('2025-10-01'), to: plainDate('2025-10-31') };
  expect(read({ window })?.line).toMatchObject({ window, targets: { ratioPercent: 5 } });
  expect(read({ window })?.taken).toContain('抽查比例“不少于5%”按 5% 编入');
});

test('a joint task becomes a joint line of its lead, and no line of anybody else', () => {
  const bodies = { 住房城乡建设部门: 'housing', 市场监管部门: 'market' };
  const of = (agencyId: string) => linesOfImport(ofB, settling({ agencyId, bodies }), nobody)[0];
  expect(of('market')).toMatchObject({ skipped: true, line: null, unsettled: [] });
  const answer = { itemIds: ['item-1'], channel: 'onSite' };
  const [task] = ofB;
  const tasks = { [task?.key ?? '']: answer };
  const [line] = linesOfImport(ofB, settling({ agencyId: 'housing', bodies, tasks }), nobody);
  expect(line?.line).toMatchObject({
    mode: 'joint',
    cooperatingAgencyIds: ['market'],
    targets: { ratioPercent: 5 },
  });
});
