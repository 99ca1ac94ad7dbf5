// The list of items as workbooks: what goes out comes in unchanged, every line is judged as its commands would be, all or nothing.
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { z } from 'zod';
import { itemAnswer, itemSummary } from '../../../../api/items/answers';
import { itemImportReport, type ItemImportReport } from '../../../../api/items/sheet-contract';
import { shanghaiDay } from '../../../../domain/calendar/plain-date';
import { useRegisters } from '../registers/use-registers';

const registers = useRegisters();
const today = shanghaiDay(new Date().toISOString());

const imported = async (
  file: Uint8Array,
  person = 'cixi-principal-1',
  query = '',
): Promise<ItemImportReport> => {
  const { status, body } = await registers.as(person).upload(`/items/import${query}`, file);
  expect({ status, body }).toMatchObject({ status: 200 });
  return itemImportReport.parse(body);
};

const headings = ['事项名称', '代码', '实施主体', '检查依据', '简单事项', '公布日期', '公布文号', '生效日期'];
const workbook = (...rows: (string | null)[][]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: '事项', rows: [headings, ...rows] }] });
const line = (name: string, matter: string, ...more: string[]): string[] => [
  name,
  matter,
  '慈溪市消防救援大队',
  '《消防法》第五十三条',
  '否',
  ...more,
];
const named = async (q: string) => {
  const { body } = await registers.as('cixi-drafter-1').get(`/items?q=${encodeURIComponent(q)}`);
  return z.object({ items: z.array(itemSummary) }).parse(body).items;
};

test('what is exported and imported again changes nothing', async () => {
  const file = await registers.as('cixi-admin-1').file('/items/export.xlsx');
  const report = await imported(file, 'cixi-admin-1');
  expect(report).toMatchObject({ outcome: 'applied', created: 0, updated: 0, faults: [] });
  expect(report.unchanged).toBeGreaterThan(5);
});

test('the template holds every column with one line of an example', async () => {
  const file = await registers.as('cixi-drafter-1').file('/items/template.xlsx');
  const { sheets } = await readXlsx(file);
  expect(sheets[0]?.rows.length).toBe(2);
  expect(sheets[0]?.rows[0]).toEqual(expect.arrayContaining(['事项名称', '实施依据', '公布日期']));
});

test('lines are drafted, and those with a day of publication published; a changed line waits as a revision', async () => {
  const file = await workbook(
    line('烟花爆竹仓库㙍检查', 'sheet-1', today, '网站', today),
    line('人员密集场所检查', 'sheet-2'),
  );
  expect(await imported(file, 'cixi-principal-1', '?dryRun=true')).toMatchObject({
    outcome: 'wouldApply',
    created: 2,
  });
  expect(await named('sheet-')).toEqual([]);
  expect(await imported(file)).toMatchObject({ outcome: 'applied', created: 2 });
  expect((await named('sheet-')).map(({ status }) => status).sort()).toEqual(['draft', 'inForce']);
  expect(await imported(file)).toMatchObject({ outcome: 'applied', unchanged: 2 });
  const changed = await workbook(line('烟花爆竹仓库检查', 'sheet-1', today, '网站', today));
  expect(await imported(changed)).toMatchObject({ outcome: 'applied', updated: 1 });
  const [row] = await named('sheet-1');
  const { body } = await registers.as('cixi-drafter-1').get(`/items/${row?.id ?? ''}`);
  expect(itemAnswer.parse(body).versions).toMatchObject([
    { number: 1, publishedOn: today },
    { number: 2, publishedOn: null, fields: { name: '烟花爆竹仓库检查' } },
  ]);
});

test('one bad line and nothing is taken; each fault has its cell and what to do', async () => {
  const file = await workbook(
    line('甲检查', 'bad-1'),
    line('乙检查', 'bad-1'),
    line('丙检查', '3代码'),
    ['丁检查', 'bad-4', '没有这个机关', '', '也许', '', '', ''],
    line('戊检查', 'bad-5', today, '网站', '2020-01-01'),
  );
  const report = await imported(file);
  expect(report).toMatchObject({ outcome: 'refused', created: 1, faultCount: 4 });
  expect(report.faults).toMatchObject([
    { row: 3, message: '与第 2 行是同一事项，请删去一行' },
    { row: 4, column: '事项代码', cell: 'B4' },
    { row: 5, column: '是否简单事项', cell: 'E5' },
    { row: 6, column: '事项名称', message: expect.stringContaining('不得早于') },
  ]);
  expect(await named('bad-')).toEqual([]);
});

test('a drafter’s sheet may draft and not publish; an enterprise’s is not taken', async () => {
  const file = await workbook(line('己检查', 'role-1', today, '网站', today));
  const report = await imported(file, 'cixi-drafter-1');
  expect(report).toMatchObject({
    outcome: 'refused',
    faults: [{ message: expect.stringContaining('公布') }],
  });
  expect(await registers.as('cixi-ent-1-contact').upload('/items/import', file)).toMatchObject({
    status: 403,
  });
});
