// Registers as workbooks: what goes out comes in unchanged, and an import is all or nothing.
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { importReport, type ImportReport } from '../../../../api/registers/sheet-contract';
import { usccCheckCharacter } from '../../../../domain/registers/uscc';
import { useRegisters } from './use-registers';

const registers = useRegisters();
const admin = () => registers.as('cixi-admin-1');

const headings = [
  '统一社会信用代码',
  '企业名称',
  '名录库',
  '风险等级',
  '企业码',
  '非联合检查',
  '区划代码',
  '园区',
];
const uscc = (serial: number): string => {
  const body = `91330282MA3${String(serial).padStart(6, '0')}`;
  return body + usccCheckCharacter(body);
};
const line = (serial: number, name = `慈溪市导入${String(serial)}有限公司`): string[] => [
  uscc(serial),
  name,
  '一般',
  '中',
  '是',
  '否',
  '330282',
  '',
];
const workbook = (...rows: (string | null)[][]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: '企业', rows }] });

const imported = async (path: string, file: Uint8Array, person = 'cixi-admin-1'): Promise<ImportReport> => {
  const { status, body } = await registers.as(person).upload(path, file);
  expect({ status, body }).toMatchObject({ status: 200 });
  return importReport.parse(body);
};
const firms = () => registers.database.prisma.enterprise.count();

test.each(['agencies', 'officers', 'enterprises', 'sites'])(
  'what is exported of %s and imported again changes nothing',
  async (register) => {
    const file = await admin().file(`/registers/${register}/export.xlsx?state=all`);
    const before = await registers.database.prisma.registerChange.count();
    const report = await imported(`/registers/${register}/import`, file);
    expect(report).toMatchObject({ outcome: 'applied', created: 0, updated: 0, faults: [] });
    expect(report.unchanged).toBeGreaterThan(4);
    expect(await registers.database.prisma.registerChange.count()).toBe(before);
  },
);

test('a head of unit exports officers with the phones of his own and imports them unchanged', async () => {
  const head = registers.as('cixi-unithead-1');
  const report = await imported(
    '/registers/officers/import',
    await head.file('/registers/officers/export.xlsx'),
    'cixi-unithead-1',
  );
  expect(report).toMatchObject({ outcome: 'applied', updated: 0, faults: [] });
});

test('headings are known by their meaning, a title above them and blank lines are passed over', async () => {
  const before = await firms();
  const file = await workbook(
    ['慈溪市企业名册'],
    headings,
    line(1, '慈溪市㙍䶮五金有限公司'),
    [null, null],
    line(2),
  );
  expect(await imported('/registers/enterprises/import?dryRun=true', file)).toMatchObject({
    outcome: 'wouldApply',
    rows: 2,
    created: 2,
  });
  expect(await firms()).toBe(before);
  expect(await imported('/registers/enterprises/import', file)).toMatchObject({
    outcome: 'applied',
    created: 2,
  });
  expect(await registers.database.prisma.enterprise.findMany({ where: { uscc: uscc(1) } })).toMatchObject([
    { name: '慈溪市㙍䶮五金有限公司', version: 1, jurisdiction: 'cixi' },
  ]);
  const changed = await workbook(headings.slice(0, 2), [uscc(2), '慈溪市改名有限公司']);
  expect(await imported('/registers/enterprises/import', changed)).toMatchObject({ updated: 1, created: 0 });
  const { id } = await registers.database.prisma.enterprise.findFirstOrThrow({ where: { uscc: uscc(2) } });
  expect((await admin().get(`/enterprises/${id}/history`)).body).toMatchObject({
    items: [
      { version: 2, reason: '导入', changes: [{ field: 'name', after: '慈溪市改名有限公司' }] },
      { version: 1 },
    ],
  });
});

test('one faulty line keeps the whole sheet out, and each fault is told by its cell', async () => {
  const before = await firms();
  const wrongCheck = line(11).with(0, `${uscc(11).slice(0, 17)}${uscc(11).endsWith('0') ? '1' : '0'}`);
  const file = await workbook(
    headings,
    line(10),
    wrongCheck,
    line(12).with(3, '很高'),
    line(10, '另一名称'),
    line(13).with(7, '没有的园区'),
  );
  const report = await imported('/registers/enterprises/import', file);
  expect(report).toMatchObject({ outcome: 'refused', faultCount: 4 });
  expect(report.faults.map(({ cell, row }) => [row, cell])).toEqual([
    [3, 'A3'],
    [4, 'D4'],
    [5, 'A5'],
    [6, 'H6'],
  ]);
  expect(report.faults[1]).toEqual({
    row: 4,
    column: '风险等级',
    cell: 'D4',
    value: '很高',
    message: '请填 低、中、高 之一',
  });
  expect(await firms()).toBe(before);
});

test('a formula is refused with its address', async () => {
  const rows = [headings, line(20)];
  const cells = new Map([
    ['1,1', { value: 'x', type: 'formula' as const, formula: 'A2&"x"', formulaResult: 'x' }],
  ]);
  const file = await writeXlsx({ sheets: [{ name: '企业', rows, cells }] });
  const { faults } = await imported('/registers/enterprises/import', file);
  expect(faults).toEqual([expect.objectContaining({ cell: 'B2', message: expect.stringContaining('公式') })]);
});

test('what begins like a formula goes out with an apostrophe and comes back as it was', async () => {
  const name = '=HYPERLINK("http://x","慈溪")有限公司';
  await imported('/registers/enterprises/import', await workbook(headings, line(30, `'${name}`)));
  const q = encodeURIComponent(uscc(30));
  const file = await admin().file(`/registers/enterprises/export.xlsx?q=${q}`);
  const { sheets } = await readXlsx(file);
  expect(sheets[0]?.rows[1]?.[1]).toBe(`'${name}`);
  expect(await imported('/registers/enterprises/import', file)).toMatchObject({ unchanged: 1, updated: 0 });
});

test.each([
  ['text', Buffer.from('统一社会信用代码,企业名称'), 422, '不是 Excel 工作簿'],
  ['nothing', Buffer.alloc(0), 422, '没有收到文件'],
])('%s is no workbook', async (_what, file, status, message) => {
  expect(await admin().upload('/registers/enterprises/import', file)).toMatchObject({
    status,
    body: { code: 'sheetUnreadable', faults: [{ message: expect.stringContaining(message) }] },
  });
});

test('a file above 10 MB, another type and an unknown heading are refused before anything is read', async () => {
  const path = '/registers/enterprises/import';
  expect(await admin().upload(path, Buffer.alloc(10 * 1024 * 1024 + 1))).toMatchObject({
    status: 413,
    body: { code: 'sheetTooLarge' },
  });
  expect(await admin().upload(path, Buffer.from('{}'), { 'content-type': 'application/json' })).toMatchObject(
    {
      status: 415,
      body: { code: 'sheetMediaType' },
    },
  );
  expect(await admin().upload(path, await workbook([...headings, '法人生肖'], line(40)))).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'I1', message: expect.stringContaining('法人生肖') }] },
  });
});

test('who may change nothing of a register imports nothing, and a head only his own officers', async () => {
  const file = await workbook(headings, line(50));
  expect(await registers.as('cixi-drafter-1').upload('/registers/enterprises/import', file)).toMatchObject({
    status: 403,
    body: { code: 'registerNotYours' },
  });
  const officers = await workbook(
    ['姓名', '所属机关', '人员类别', '是否受委托', '电话', '邮箱'],
    ['王宇', 'cixi-market', '执法人员', '否', '', ''],
    ['王轩', '慈溪市消防救援大队', '执法人员', '否', '', ''],
  );
  const report = await imported('/registers/officers/import', officers, 'cixi-unithead-1');
  expect(report).toMatchObject({ outcome: 'refused', faults: [{ row: 2, cell: 'A2' }] });
});

test('an import sent twice under one key is done once and answered the same', async () => {
  const file = await workbook(headings, line(60));
  const headers = { 'idempotency-key': 'import-once' };
  const first = await admin().upload('/registers/enterprises/import', file, headers);
  expect(first.body).toMatchObject({ outcome: 'applied', created: 1 });
  expect((await admin().upload('/registers/enterprises/import', file, headers)).body).toEqual(first.body);
});

test('an officer of several certificates comes as several lines', async () => {
  const heads = [
    '姓名',
    '单位',
    '人员类别',
    '受委托',
    '电话',
    '邮箱',
    '证号',
    '发证机关',
    '有效期起',
    '有效期至',
  ];
  const of = (name: string, number: string, from: string, to: string) => [
    name,
    'cixi-fire',
    '执法人员',
    '否',
    '',
    '',
    number,
    '慈溪市人民政府',
    from,
    to,
  ];
  await imported(
    '/registers/officers/import',
    await workbook(heads, of('万淼', '33028220201', '2020/1/1', '2024年12月31日')),
  );
  const { officerId } = await registers.database.prisma.certificate.findUniqueOrThrow({
    where: { number: '33028220201' },
  });
  const both = await workbook(
    ['人员编号', ...heads],
    [officerId, ...of('万淼', '33028220201', '2020-01-01', '2024-12-31')],
    [officerId, ...of('万淼', '33028220251', '2025-01-01', '2029-12-31')],
  );
  expect(await imported('/registers/officers/import', both)).toMatchObject({
    updated: 1,
    created: 0,
    rows: 2,
  });
  expect(await registers.database.prisma.certificate.count({ where: { officerId } })).toBe(2);
});

test('five thousand lines are in within seconds', async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => line(100_000 + index));
  const file = await workbook(headings, ...lines);
  const before = process.cpuUsage();
  expect(await imported('/registers/enterprises/import', file)).toMatchObject({
    outcome: 'applied',
    created: 5_000,
  });
  // Of work: on a busy machine they take longer.
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(15_000);
});
