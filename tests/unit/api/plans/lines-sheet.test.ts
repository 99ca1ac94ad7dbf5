// Lines of a plan through a workbook and back: nothing is lost, and what cannot be taken is told by its cell.
import fc from 'fast-check';
import { plainDate } from '../../../../domain/calendar/plain-date';
import { planLineSchema, type PlanLine } from '../../../../domain/plan/line';
import { writtenColumns } from '../../../../api/registers/export-handler';
import { readRecords } from '../../../../api/registers/import-handler';
import { lineColumns, rowsOf } from '../../../../api/plans/sheet-columns';
import { readLines, type LinesRead } from '../../../../api/plans/sheet-reading';
import { writeSheet } from '../../../../sheets/write-sheet';

/** Two enterprises of one name; a firm's name with the signs that lists are cut at. */
const names: Readonly<Record<string, string>> = {
  'e-1': '㛃𬭎䶮（慈溪）有限公司',
  'e-2': '同名公司',
  'e-3': '同名公司',
  'e-4': '甲、乙；丙公司',
  'i-1': '消防、电气检查',
  'i-2': '=计量检查',
  'a-1': '市市场监督管理局',
};
const nameOf = (_register: string, id: string): string => {
  const name = names[id] ?? id;
  return Object.values(names).filter((one) => one === name).length > 1 ? `${name}〔${id}〕` : name;
};
const meant = (_register: string, text: string): readonly string[] =>
  text in names ? [text] : Object.keys(names).filter((id) => names[id] === text);

const throughSheet = async (
  lines: readonly PlanLine[],
  before: readonly PlanLine[] = [],
  change: (rows: string[][]) => void = () => undefined,
): Promise<LinesRead> => {
  const rows = lines.flatMap((line) => rowsOf(line, nameOf)).map((row) => [...row]);
  change(rows);
  const file = await writeSheet('计划条目', writtenColumns(lineColumns), rows);
  return readLines(await readRecords(lineColumns, file), before, meant);
};
const columnNo = (field: string): number => lineColumns.findIndex((one) => one.field === field);

const line = (change: object = {}): PlanLine =>
  planLineSchema.parse({
    ref: 'line-1',
    title: '仓储企业检查',
    itemIds: ['i-1'],
    targets: { kind: 'named', enterpriseIds: ['e-1'] },
    window: { from: '2027-05-01', to: '2027-06-30' },
    mode: 'single',
    channel: 'onSite',
    method: '现场检查',
    content: '消防通道',
    basis: '消防法第五十三条',
    ...change,
  });

const someOf = (...ids: string[]) => fc.subarray(ids, { minLength: 1 });
const text = fc
  .string({
    unit: fc.constantFrom(
      '企',
      '㛃',
      '𬭎',
      '（',
      '(',
      '、',
      '；',
      '=',
      "'",
      '+',
      '1',
      '%',
      '\n',
      ' ',
      '_x0041_',
    ),
  })
  .map((one) => one.trim())
  .filter((one) => one !== '');
const lines: fc.Arbitrary<PlanLine> = fc
  .record({
    title: text,
    itemIds: someOf('i-1', 'i-2'),
    targets: fc.oneof(
      fc.record({ kind: fc.constant('named'), enterpriseIds: someOf('e-1', 'e-2', 'e-3', 'e-4') }),
      fc.record({
        kind: fc.constant('sampled'),
        pool: text,
        ratioPercent: fc.constantFrom(0.5, 5, 33.3, 100),
        count: fc.constant(null),
        drawnEnterpriseIds: fc.subarray(['e-1', 'e-4']),
        drawId: fc.constantFrom(null, 'draw-1'),
      }),
    ),
    visitsPerYear: fc.integer({ min: 1, max: 12 }),
    mode: fc.constantFrom('single', 'joint', 'entrusted'),
    channel: fc.constantFrom('onSite', 'offSite'),
    method: text,
    content: text,
    basis: text,
    cooperatingAgencyIds: fc.subarray(['a-1']),
    people: fc.integer({ min: 1, max: 30 }),
    minutes: fc.integer({ min: 1, max: 1440 }),
    ownerLeads: fc.boolean(),
    entrustable: fc.boolean(),
  })
  .map(line);

test('lines that go out come back as they were, whatever they say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 4 }), async (many) => {
      const sent = many.map((one, nth) => ({ ...one, ref: `line-${String(nth)}` }));
      expect(await throughSheet(sent)).toEqual({ lines: sent, faults: [] });
    }),
    { numRuns: 60 },
  );
});

test('five thousand objects go on in further rows under the same number', async () => {
  const enterpriseIds = Array.from({ length: 5_000 }, (_, nth) => `enterprise-${String(nth)}`);
  const long = line({ targets: { kind: 'named', enterpriseIds } });
  expect(rowsOf(long, nameOf).length).toBeGreaterThan(1);
  expect(await throughSheet([long], [long])).toEqual({ lines: [long], faults: [] });
});

test('a blank cell takes what goes without saying, a cell of a line that stands changes it', async () => {
  const before = line({ people: 5 });
  const read = await throughSheet([before], [before], ([row]) => {
    row?.splice(columnNo('people'), 1, '');
    row?.splice(columnNo('windowTo'), 1, '2027/7/31');
  });
  expect(read.lines).toEqual([
    { ...before, people: 2, window: { from: before.window.from, to: plainDate('2027-07-31') } },
  ]);
});

test.each([
  ['people', '许多', '应为数字'],
  ['people', '31', '<=30'],
  ['enterpriseIds', '没有的公司', '登记中没有“没有的公司”，请核对'],
  ['enterpriseIds', '同名公司', '叫“同名公司”的不止一个，请写其编号'],
  ['windowTo', '2027-01-01', '开始日晚于结束日'],
  ['mode', '随便', '请填 单独、联合、委托 之一'],
  ['pool', '一般库', '指定对象和抽取范围只填一项'],
])('a cell of %s that says %s is told: %s', async (field, cell, message) => {
  const { lines: taken, faults } = await throughSheet([line()], [], ([row]) => {
    row?.splice(columnNo(field), 1, cell);
  });
  expect(taken).toEqual([]);
  expect(faults.map((fault) => fault.message).join()).toContain(message);
  expect(faults[0]?.row).toBe(2);
});

test('a number that stands twice, apart, is a fault', async () => {
  const rows = [line(), line({ ref: 'line-2' }), line()];
  const { faults } = await throughSheet(rows);
  expect(faults.map(({ cell, message }) => [cell, message])).toEqual([
    ['A4', '与前面一行的编号重复，请删去一行，或者移到一起'],
  ]);
});
