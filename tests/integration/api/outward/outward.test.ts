// Platforms outside take what their profile names, under their own field names, as soon as it is so (JJ-63, XT-40).
import { z } from 'zod';
import { listOutwardPlatforms } from '../../../../api/outward/contract';
import { settled } from '../../../support/settled';
import { callerAt, does, drafted, today } from '../callers';
import { visitUnderWay } from '../evidence/visit';
import { useProduct } from '../use-product';

const product = useProduct();
const page = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      changedAt: z.string(),
      state: z.enum(['current', 'cancelled']),
      fields: z.record(z.string(), z.unknown()),
    }),
  ),
  nextCursor: z.string().nullable(),
  resumeCursor: z.string(),
});

const platform = (place: string, roles: Parameters<typeof callerAt>[2]['roles'] = ['supervisor']) =>
  callerAt(product.api.url, `${place}-platform-${roles.join('-')}`, { roles, jurisdiction: place });

const takenAtOnce = async (place: string, path: string) => {
  const { status, body } = await (await platform(place)).get(`/outward/${path}`);
  expect({ status, body }).toMatchObject({ status: 200 });
  return page.parse(body);
};

const taken = async (place: string, path: string) => {
  await settled(product.api.database.pool);
  return takenAtOnce(place, path);
};

/** What was done in Cixi is looked at as if it stood in another place: the profile and the fields are asked here, not its rules. */
const moved = async (id: string, place: string) => {
  await product.api.database.pool.query('UPDATE lifecycle SET jurisdiction = $2 WHERE id = $1', [id, place]);
};

test('what was scanned at the door is there for both platforms of Xiangtan at once, a state secret never (XT-40)', async () => {
  expect(await taken('xiangtan', 'enterpriseButler/visits')).toMatchObject({ items: [] });
  const id = await visitUnderWay(product.people);
  await moved(id, 'xiangtan');
  for (const site of ['enterpriseButler', 'provinceSite'])
    expect((await taken('xiangtan', `${site}/visits`)).items).toMatchObject([
      {
        fields: {
          检查单位: '慈溪市消防救援大队',
          检查事项: expect.any(String),
          入企日期: today(),
          检查人数: 2,
        },
      },
    ]);
  await product.api.database.pool.query(
    `UPDATE lifecycle SET state = jsonb_set(state, '{object,stateSecret}', 'true') WHERE id = $1`,
    [id],
  );
  // What was given is recalled under its id, without a word of what it was.
  const recalled = { id: `${id}~`, state: 'cancelled', fields: { 检查单位: null, 企业名称: null } };
  expect((await taken('xiangtan', 'enterpriseButler/visits')).items).toMatchObject([recalled]);
});

test('智慧督 takes plans, checks outside the plans and problems with what becomes of them, and goes on from where it stopped (JJ-63)', async () => {
  const { officer } = product.people;
  const { pool } = product.api.database;
  const id = await visitUnderWay(product.people);
  await does(officer, id, 'recordCheck', {
    recordRef: '笔录1',
    findings: [{ itemId: 'cixi-item-fire-2', conforms: false, note: '器材过期' }],
    enterpriseOpinion: '无',
  });
  await does(officer, id, 'finishOnSite', {});
  await does(officer, id, 'recordResult', {
    agencyId: 'cixi-fire',
    outcome: 'correctByDate',
    summary: '更换器材',
    correctBy: '2099-01-01',
  });
  await does(officer, id, 'serveResultNotice', { method: 'onSpot' });
  await moved(id, 'jiujiang');
  const triggered = await taken('jiujiang', 'supervisionPlatform/triggered');
  expect(triggered.items).toMatchObject([
    { id: `${id}~`, fields: { 检查编号: id, 触发来源: 'complaint', 备案编号: null } },
  ]);
  expect((await taken('jiujiang', 'supervisionPlatform/problems')).items).toMatchObject([
    {
      id: `${id}~cixi-fire`,
      fields: {
        处理结果: 'correctByDate',
        整改情况: 'open',
        结果告知书: expect.stringMatching(/^慈消检告〔\d{4}〕1号$/),
      },
    },
  ]);
  // Nothing goes out that the profile does not name.
  expect(JSON.stringify(await taken('jiujiang', 'supervisionPlatform/problems'))).not.toMatch(/器材|summary/);
  const resumed = await taken('jiujiang', `supervisionPlatform/triggered?cursor=${triggered.resumeCursor}`);
  expect(resumed.items).toEqual([]);

  const state = { filedOn: '2026-01-20', publishedOn: null, title: '年度计划', year: 2026 };
  const lines = ['1', '2', '3'].map((ref) => ({
    ...{ ref: `jiujiang-plan-8-${ref}`, title: '每月巡查', itemIds: ['jiujiang-item-fire-1'] },
    ...{
      targets: { kind: 'named', enterpriseIds: ['a', 'b'] },
      window: { from: '2026-01-01', to: '2026-12-31' },
    },
  }));
  await pool.query(
    `INSERT INTO lifecycle (id, type, jurisdiction, lead_agency_id, agency_ids, kind, stage, position, version, state,
       pack_id, pack_version, pack_hash, calendar_version, head_hash, started_at, updated_at)
     VALUES ('jiujiang-plan-8', 'plan', 'jiujiang', 'jiujiang-fire', '{jiujiang-fire}', 'annual', 'running', 'running', 1, $1, 'jiujiang',
       '1.0.0', 'x', 'x', decode(repeat('00', 32), 'hex'), now(), now())`,
    [JSON.stringify({ ...state, id: 'jiujiang-plan-8', agencyId: 'jiujiang-fire', lines })],
  );
  const first = await taken('jiujiang', 'supervisionPlatform/plans?limit=2');
  expect(first.items).toMatchObject([
    { fields: { 条目编号: 'jiujiang-plan-8-1', 检查户数: 2, 备案日期: '2026-01-20' } },
    {},
  ]);
  const second = await taken(
    'jiujiang',
    `supervisionPlatform/plans?limit=2&cursor=${String(first.nextCursor)}`,
  );
  expect(second.items.map(({ fields }) => fields['条目编号'])).toEqual(['jiujiang-plan-8-3']);
  expect(second.nextCursor).toBeNull();
});

test('only who may read for a platform does; what its profile does not name is refused with a sentence', async () => {
  const officer = await callerAt(product.api.url, 'jiujiang-officer-9', {
    roles: ['officer'],
    agencyId: 'jiujiang-fire',
    jurisdiction: 'jiujiang',
  });
  expect(await officer.get('/outward/supervisionPlatform/plans')).toMatchObject({
    status: 403,
    body: { code: 'outwardNotYours' },
  });
  const reader = await platform('jiujiang');
  expect(await reader.get('/outward/supervisionPlatform/visits')).toMatchObject({
    status: 404,
    body: { code: 'outwardNotAgreed' },
  });
  expect((await reader.get('/outward/enterpriseButler/visits')).status).toBe(404);
  const { items } = listOutwardPlatforms.answer.parse((await reader.get('/outward')).body) as {
    items: { id: string; mine: boolean }[];
  };
  expect(items).toMatchObject([
    { id: 'supervisionPlatform', mine: true, clauses: ['JJ-22', 'JJ-33', 'JJ-63'] },
  ]);
  // A place whose document names no platform to be fed has none.
  expect((await (await platform('donge')).get('/outward')).body).toEqual({ items: [] });
  expect((await product.people.enterprise.get('/outward')).status).toBe(403);
});

const jiujiang = (matter: string, cursor?: string) =>
  taken('jiujiang', `supervisionPlatform/${matter}${cursor === undefined ? '' : `?cursor=${cursor}`}`);
const voided = async (id: string): Promise<void> => {
  await product.api.database.pool.query(`UPDATE lifecycle SET stage = 'voided' WHERE id = $1`, [id]);
};

test('what was given and voided later comes again as cancelled, at the cursor and from the beginning; what was not given never', async () => {
  const [given, unknown] = [await visitUnderWay(product.people), await visitUnderWay(product.people)];
  await moved(given, 'jiujiang');
  const first = await jiujiang('triggered');
  expect(first.items.find(({ id }) => id === `${given}~`)).toMatchObject({ state: 'current' });
  await voided(given);
  await moved(unknown, 'jiujiang');
  await voided(unknown);
  const next = await jiujiang('triggered', first.resumeCursor);
  expect(next.items).toMatchObject([
    { id: `${given}~`, state: 'cancelled', fields: { 企业名称: null, 检查编号: null } },
  ]);
  const whole = await jiujiang('triggered');
  expect(whole.items.filter(({ id }) => [`${given}~`, `${unknown}~`].includes(id))).toHaveLength(1);
  expect((await jiujiang('triggered', next.resumeCursor)).items).toEqual([]);
});

test('a change whose moment is earlier, and one written by a transaction that ends later, are behind no cursor', async () => {
  const { pool } = product.api.database;
  const [early, late] = [await visitUnderWay(product.people), await visitUnderWay(product.people)];
  await moved(early, 'jiujiang');
  const slow = await pool.connect();
  try {
    await slow.query('BEGIN');
    await slow.query(`UPDATE lifecycle SET jurisdiction = 'jiujiang' WHERE id = $1`, [late]);
    await pool.query(`UPDATE lifecycle SET updated_at = now() - interval '1 hour' WHERE id = $1`, [early]);
    const before = await takenAtOnce('jiujiang', 'supervisionPlatform/triggered');
    await slow.query('COMMIT');
    const after = await jiujiang('triggered', before.resumeCursor);
    expect(after.items.map(({ id }) => id)).toEqual(expect.arrayContaining([`${early}~`, `${late}~`]));
  } finally {
    slow.release();
  }
});

test('an item that becomes a state secret recalls what was given of its inspections', async () => {
  const { pool } = product.api.database;
  const id = await visitUnderWay(product.people);
  await moved(id, 'jiujiang');
  const first = await jiujiang('triggered');
  const secrecy = async (stateSecret: boolean) => {
    await pool.query(
      `UPDATE inspection_item SET jurisdiction = $3, state = jsonb_set(state, '{versions,0,fields,stateSecret}', to_jsonb($2::boolean))
       WHERE id = (SELECT state #>> '{draft,itemIds,0}' FROM lifecycle WHERE id = $1)`,
      [id, stateSecret, stateSecret ? 'jiujiang' : 'cixi'],
    );
  };
  await secrecy(true);
  const next = await jiujiang('triggered', first.resumeCursor);
  await secrecy(false);
  expect(next.items.find((row) => row.id === `${id}~`)).toMatchObject({ state: 'cancelled' });
});

test('a visit outside the plans that nobody announced is no platform’s before it is at the door', async () => {
  const id = await drafted(product.people.drafter, { kind: 'temporary' });
  await moved(id, 'jiujiang');
  expect((await jiujiang('triggered')).items.map((row) => row.id)).not.toContain(`${id}~`);
});

test('a cursor of another server, or of nobody, is refused with what to do', async () => {
  const foreign = Buffer.from(`${'9'.repeat(17)}~`, 'utf8').toString('base64url');
  for (const cursor of [foreign, 'abc'])
    expect(
      await (await platform('jiujiang')).get(`/outward/supervisionPlatform/triggered?cursor=${cursor}`),
    ).toMatchObject({ status: 422, body: { code: 'inputRefused' } });
});
