// The word of an agency (机关代字): one agency's in its place, whoever enters it, however, two at once.
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { z } from 'zod';
import { importReport } from '../../../../api/registers/sheet-contract';
import { today } from '../callers';
import { useRegisters } from './use-registers';

const registers = useRegisters();
const admin = (place = 'cixi') => registers.as(`${place}-admin-1`);
const written = z.looseObject({ id: z.string(), documentWord: z.string().nullable() });

let serial = 0;
const agency = (documentWord?: string | null) => {
  serial += 1;
  return {
    name: `示例${String(serial)}局`,
    ...(documentWord === undefined ? {} : { documentWord }),
    ...{ bodyKind: 'agency', level: 'county', line: 'example', legalBasis: null },
    ...{ territories: ['330282'], publishedOn: null },
  };
};
const enter = async (documentWord?: string | null, place = 'cixi') =>
  await admin(place).send('POST', '/agencies', agency(documentWord));
const entered = async (documentWord?: string | null) => {
  const { status, body } = await enter(documentWord);
  expect({ status, body }).toMatchObject({ status: 201 });
  return written.parse(body);
};
const change = async (id: string, documentWord: string | null) =>
  await admin().send('PATCH', `/agencies/${id}`, { documentWord, reason: '试' });
const refusedFor = (message: string) => ({
  status: 422,
  body: {
    code: 'inputRefused',
    faults: [{ path: 'documentWord', message: expect.stringContaining(message) }],
  },
});

test('it is entered with the agency or later, found by it, and kept in the history', async () => {
  const { id, documentWord } = await entered();
  expect(documentWord).toBeNull();
  expect(await change(id, '慈水')).toMatchObject({ status: 200, body: { documentWord: '慈水' } });
  expect((await admin().get(`/agencies?q=${encodeURIComponent('慈水')}`)).body).toMatchObject({
    items: [{ id, documentWord: '慈水' }],
  });
  expect((await admin().get(`/agencies/${id}/history`)).body).toMatchObject({
    items: [
      { version: 2, changes: [{ field: 'documentWord', before: null, after: '慈水' }] },
      { version: 1 },
    ],
  });
});

test.each(['慈消1', '', '慈 消', 'cx', '一二三四五六七八九十一'])('“%s” is no word', async (documentWord) => {
  expect(await enter(documentWord)).toMatchObject({
    status: 400,
    body: { faults: [{ path: 'documentWord' }] },
  });
});

test('no two agencies of a place have one, not even written otherwise; those of two places may', async () => {
  expect(await enter('慈消')).toMatchObject(refusedFor('已由本地区另一机关登记'));
  const { id } = await entered('慈\uF900');
  expect(await enter('慈\u8C48')).toMatchObject(refusedFor('已由本地区另一机关登记'));
  expect(await change(id, '慈市监')).toMatchObject(refusedFor('已由本地区另一机关登记'));
  expect(await change(id, '慈豈')).toMatchObject({ status: 200 });
  expect((await enter('慈消', 'donge')).status).toBe(201);
});

test('of two who enter one at once, one is refused', async () => {
  const replies = await Promise.all([enter('慈林'), enter('慈林')]);
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 422]);
});

test('of an agency that ended it may be carried on, but not in the year in which it stands on the other’s documents', async () => {
  const { id } = await entered('慈渔');
  const year = Number(today().slice(0, 4));
  await registers.database.prisma.documentWord.create({
    data: { jurisdiction: 'cixi', word: '慈渔', year, issuerId: id },
  });
  const ended = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await admin().send('POST', `/agencies/${id}/end`, { endedOn: ended, reason: '机构改革' });
  expect(await enter('慈渔')).toMatchObject(refusedFor('已印在另一机关本年度的文书上'));
  await registers.database.prisma.documentWord.updateMany({
    where: { word: '慈渔' },
    data: { year: year - 1 },
  });
  expect((await enter('慈渔')).status).toBe(201);
  expect(await admin().send('POST', `/agencies/${id}/end`, { endedOn: null, reason: '撤销' })).toMatchObject(
    refusedFor('已由本地区另一机关登记'),
  );
});

const sheet = async (...rows: string[][]) => {
  const file = await writeXlsx({ sheets: [{ name: '主体', rows }] });
  const { body } = await admin().upload('/registers/agencies/import', file);
  return importReport.parse(body);
};

test('a sheet brings it both ways; two lines of one word are told by their cells, and two agencies may exchange theirs', async () => {
  const headings = ['机关名称', '代字', '主体类别', '层级', '条线代码', '法律依据', '管辖区域', '公告日期'];
  const line = (name: string, word: string) => [name, word, '行政机关', '县级', 'example', '', '330282', ''];
  expect(await sheet(headings, line('表一局', '慈甲'), line('表二局', '慈甲'))).toMatchObject({
    outcome: 'refused',
    faults: [{ row: 3, column: '机关代字', cell: 'B3', value: '慈甲' }],
  });
  expect(await sheet(headings, line('表一局', '慈甲'), line('表二局', '慈乙'))).toMatchObject({ created: 2 });
  const file = await admin().file(`/registers/agencies/export.xlsx?q=${encodeURIComponent('表')}`);
  const [head = [], one = [], two = []] = (await readXlsx(file)).sheets[0]?.rows ?? [];
  const at = (name: string): number => head.indexOf(name);
  expect([one, two].map((row) => row[at('机关代字')]).sort()).toEqual(['慈乙', '慈甲']);
  const exchanged = [one, two].map((row) => [
    String(row[at('机关编号')]),
    row[at('机关代字')] === '慈甲' ? '慈乙' : '慈甲',
  ]);
  expect(await sheet(['机关编号', '机关代字'], ...exchanged)).toMatchObject({
    outcome: 'applied',
    updated: 2,
  });
});
