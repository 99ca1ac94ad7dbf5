// Coordinates of enterprises and sites: entered with their datum, by hand or by sheet, read back, kept in the history (DE-42).
import { writeXlsx, readXlsx } from 'hucre/xlsx';
import { usccCheckCharacter } from '../../../../domain/registers/uscc';
import { importReport, type ImportReport } from '../../../../api/registers/sheet-contract';
import { useRegisters } from './use-registers';

const registers = useRegisters();
const admin = () => registers.as('cixi-admin-1');
const gate = { latitude: 30.1696, longitude: 121.2665, datum: 'gcj02' };

const change = (body: object) => admin().send('PATCH', '/sites/cixi-site-1', { reason: '补登坐标', ...body });

test('a site gets coordinates with their datum, and loses them again', async () => {
  expect(await change({ coordinates: gate })).toMatchObject({ status: 200, body: { coordinates: gate } });
  expect(await admin().get('/sites/cixi-site-1')).toMatchObject({ body: { coordinates: gate } });
  expect(await change({ coordinates: null })).toMatchObject({ status: 200, body: { coordinates: null } });
  expect((await admin().get('/sites/cixi-site-1/history')).body).toMatchObject({
    items: [{ changes: [{ field: 'coordinates', before: gate, after: null }] }, {}],
  });
});

test.each([
  [{ latitude: gate.longitude, longitude: gate.latitude, datum: 'wgs84' }, '写反'],
  [{ latitude: 30.1, longitude: 121.2 }, 'datum'],
  [{ ...gate, datum: 'beijing54' }, 'datum'],
  [{ ...gate, latitude: '30.1' }, 'latitude'],
  [{ ...gate, altitude: 3 }, 'coordinates'],
  [[121.2, 30.1], 'coordinates'],
])('what is no place is refused, and says what is wrong: %j', async (coordinates, said) => {
  const { status, body } = await change({ coordinates });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain(said);
});

test('a new enterprise has none unless they are given', async () => {
  const firm = {
    uscc: '91330282MA2AF00019',
    name: '慈溪市坐标有限公司',
    pool: 'general',
    risk: 'low',
    hasCode: false,
    parkId: null,
    jointOptOut: false,
    territory: '330282',
  };
  const { body } = await admin().get('/enterprises/cixi-ent-1');
  expect(body).toMatchObject({ coordinates: { datum: 'cgcs2000' } });
  const bare = firm.uscc.slice(0, 17);
  const uscc = bare + usccCheckCharacter(bare);
  expect(await admin().send('POST', '/enterprises', { ...firm, uscc })).toMatchObject({
    status: 201,
    body: { coordinates: null },
  });
});

const imported = async (rows: (string | number | null)[][]): Promise<ImportReport> => {
  const file = await writeXlsx({ sheets: [{ name: '经营场所', rows }] });
  const { status, body } = await admin().upload('/registers/sites/import', file);
  expect({ status, body }).toMatchObject({ status: 200 });
  return importReport.parse(body);
};
const head = ['场所编号', '经度', '纬度', '坐标系'];

test('a sheet brings them in three columns, and goes out with them', async () => {
  expect(await imported([head, ['cixi-site-2', 121.25, '30.17', 'GCJ-02']])).toMatchObject({
    outcome: 'applied',
    updated: 1,
  });
  expect(await admin().get('/sites/cixi-site-2')).toMatchObject({
    body: { coordinates: { longitude: 121.25, latitude: 30.17, datum: 'gcj02' } },
  });
  const { sheets } = await readXlsx(await admin().file('/registers/sites/export.xlsx'));
  const [titles = [], ...rows] = sheets[0]?.rows ?? [];
  const line = rows.find((row) => row.includes('cixi-site-2')) ?? [];
  const told = ['经度', '纬度', '坐标系'].map((title) => line[titles.indexOf(title)]);
  expect(told.map(String)).toEqual(['121.25', '30.17', 'GCJ-02']);
  expect(await imported([head, ['cixi-site-2', null, null, null]])).toMatchObject({ updated: 1 });
  expect(await admin().get('/sites/cixi-site-2')).toMatchObject({ body: { coordinates: null } });
});

test('a sheet that gives half of it, or the two swapped, is told by the cell', async () => {
  const report = await imported([
    head,
    ['cixi-site-2', 121.25, 30.17, null],
    ['cixi-site-3', 30.17, 121.25, 'WGS 84'],
    ['cixi-site-4', '东经121度', 30.17, 'WGS 84'],
  ]);
  expect(report.outcome).toBe('refused');
  expect(report.faults.map(({ cell }) => cell)).toEqual(['D2', 'C3', 'B3', 'B4']);
});
