// A draw over HTTP: pools from the registers, committed to before the value, drawn by it, published, verified by a program that knows
// nothing of the server; redrawn with a reason; and who may do and read what (§2.3 no 4; HZ-31, CX-37, DE-50, DE-78).
import { z } from 'zod';
import { drawAnswer, publicDrawAnswer, verifyAnswer, type DrawAnswer } from '../../../../api/draws/answers';
import { verifyDraw } from '../../../../draw-verify/verify-draw';
import { freshKey, type Caller } from '../callers';
import { call } from '../product';
import { unfitBodies } from './unfit-bodies';
import { after, body, committed, decideRatios, ratios, useDraws, value } from './use-draws';

const product = useDraws();

test('committed, drawn, published: the verifier finds the announced hash and the same result', async () => {
  const { drafter, auditor } = product.people;
  const one = await committed(drafter);
  expect(one).toMatchObject({
    status: 'committed',
    poolSize: 4,
    // Officer 10's certificate is over; the auxiliary and the third party are no officers.
    officerPoolSize: 5,
    qualifiedOfficers: 4,
    strata: [
      { stratum: 'general', poolSize: 3, take: 2 },
      { stratum: 'key', poolSize: 1, take: 1 },
    ],
    sources: [{ name: '中国福利彩票双色球', value: null }],
    publicFrom: '2026-12-19',
    drawn: null,
  });
  expect(verifyAnswer.parse((await auditor.get(`/draws/${one.id}/verify`)).body)).toMatchObject({
    holds: true,
    drawn: false,
  });
  const result = await product.drawn(drafter, one);
  expect(result).toMatchObject({
    status: 'drawn',
    commitmentHash: one.commitmentHash,
    sources: [{ value: '03 08 14 22 27 31+05', evidence: '中国福彩网公告' }],
  });
  expect(result.drawn?.map(({ stratum }) => stratum)).toEqual(['general', 'general', 'key']);
  for (const { targetId, targetName, officerIds, officerNames } of result.drawn ?? []) {
    expect(['cixi-ent-1', 'cixi-ent-3', 'cixi-ent-4', 'cixi-ent-5']).toContain(targetId);
    expect(targetName).not.toBeNull();
    expect(new Set(officerIds).size).toBe(2);
    expect(officerNames).not.toContain(null);
  }
  const verdict = verifyAnswer.parse((await auditor.get(`/draws/${one.id}/verify`)).body);
  expect(verdict).toMatchObject({ holds: true, drawn: true, faults: [], recordHash: result.recordHash });

  product.setClock('2026-12-18T16:00:00.000Z');
  const file = await product.bytesAt(`/public/draws/${one.id}/file`);
  expect(verifyDraw(file, { announcedHash: one.commitmentHash })).toMatchObject({ holds: true, drawn: true });
  expect(file.toString('utf8')).toContain(JSON.stringify(result.drawn?.[0]?.officerIds));
});

test('the public reads the hash at once, and whom it drew from the day after the visits; never a name', async () => {
  const one = await committed(product.people.leader);
  await product.drawn(product.people.leader, one);
  const open = async (path: string) => await call('GET', `${product.api.url}/api/v1/public/draws/${path}`);
  const head = publicDrawAnswer.parse((await open(one.id)).body);
  expect(head).toMatchObject({ commitmentHash: one.commitmentHash, filePublic: false, status: 'drawn' });
  expect(await open(`${one.id}/file`)).toMatchObject({
    status: 409,
    body: { code: 'drawNotPublic', params: { publicFrom: '2026-12-19' } },
  });
  product.setClock('2026-12-18T15:59:59.999Z');
  expect((await open(`${one.id}/file`)).status).toBe(409);
  product.setClock('2026-12-18T16:00:00.000Z');
  expect((await open(`${one.id}/file`)).status).toBe(200);
  expect(await open(one.id)).toMatchObject({ body: { filePublic: true } });
  const file = (await product.bytesAt(`/public/draws/${one.id}/file`)).toString('utf8');
  const { rows } = await product.api.database.pool.query<{ name: string }>(
    `SELECT display_name AS name FROM person WHERE jurisdiction = 'cixi' AND agency_id = 'cixi-fire'`,
  );
  expect(rows.filter(({ name }) => file.includes(`"${name}"`))).toEqual([]);
  expect((await open('nowhere')).status).toBe(404);
});

test('whoever is lead or coordinates may draw; others of the agency read; to others it does not exist', async () => {
  const { drafter, leader, officer, market, coordination, enterprise, auditor } = product.people;
  for (const caller of [officer, market, enterprise, auditor])
    expect(await caller.post('/draws', body())).toMatchObject({
      status: 403,
      body: { code: 'drawNotYours' },
    });
  const one = await committed(coordination);
  const joint = await committed(drafter, {
    team: [
      { agencyId: 'cixi-fire', size: 1 },
      { agencyId: 'cixi-market', size: 1 },
    ],
  });
  expect(joint.agencyIds).toEqual(['cixi-fire', 'cixi-market']);
  const list = z.object({ items: z.array(z.object({ id: z.string() })) });
  const sees = async (caller: Caller, { id }: DrawAnswer): Promise<boolean> => {
    const listed = list
      .parse((await caller.get('/draws?limit=100')).body)
      .items.some((each) => each.id === id);
    for (const part of ['', '/verify', '/file'])
      expect((await caller.get(`/draws/${id}${part}`)).status).toBe(listed ? 200 : 404);
    return listed;
  };
  for (const caller of [drafter, leader, officer, coordination, auditor])
    expect(await sees(caller, one)).toBe(true);
  for (const caller of [market, enterprise]) expect(await sees(caller, one)).toBe(false);
  expect(await sees(market, joint)).toBe(true);
  product.setClock(after);
  const entered = (caller: Caller, { id }: DrawAnswer) => caller.post(`/draws/${id}/value`, value);
  for (const caller of [officer, auditor])
    expect(await entered(caller, one)).toMatchObject({ status: 403, body: { code: 'drawNotYours' } });
  expect(await entered(market, joint)).toMatchObject({ status: 403, body: { code: 'drawNotYours' } });
  expect(await entered(market, one)).toMatchObject({ status: 404 });
});

test('of two people at once one commits and one draws; the other is told 409', async () => {
  const { drafter, leader } = product.people;
  const same = body();
  const replies = await Promise.all([drafter.post('/draws', same), leader.post('/draws', same)]);
  expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  expect(replies.find(({ status }) => status === 409)).toMatchObject({ body: { code: 'drawExists' } });
  const { id } = drawAnswer.parse(replies.find(({ status }) => status === 201)?.body);
  product.setClock(after);
  const other = { values: [{ value: '1 2 3 4 5 6 + 7' }] };
  const values = await Promise.all([
    drafter.post(`/draws/${id}/value`, value),
    leader.post(`/draws/${id}/value`, other),
  ]);
  expect(values.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(values.find(({ status }) => status === 409)).toMatchObject({ body: { code: 'drawDone' } });
});

test('a repeat under the same key commits, draws and redraws nothing twice', async () => {
  const { drafter } = product.people;
  const [commit, draws, again] = [freshKey(), freshKey(), freshKey()].map((key) => ({
    'idempotency-key': key,
  }));
  const same = body();
  const first = await drafter.post('/draws', same, commit);
  expect((await drafter.post('/draws', same, commit)).body).toEqual(first.body);
  expect(await drafter.post('/draws', body(), commit)).toMatchObject({
    status: 422,
    body: { code: 'idempotencyKeyReused' },
  });
  const { id } = drawAnswer.parse(first.body);
  product.setClock(after);
  const result = await drafter.post(`/draws/${id}/value`, value, draws);
  expect((await drafter.post(`/draws/${id}/value`, value, draws)).body).toEqual(result.body);
  const redraw = {
    reason: '抽中的企业已经停产',
    sources: [{ kind: 'ssq', issue: '2026901', countsFrom: '2026-12-10T13:15:00.000Z' }],
  };
  const redrawn = await drafter.post(`/draws/${id}/redraw`, redraw, again);
  expect(redrawn).toMatchObject({ status: 201, headers: { location: expect.stringContaining('/draws/') } });
  expect((await drafter.post(`/draws/${id}/redraw`, redraw, again)).body).toEqual(redrawn.body);
});

test('a redraw names the old draw, its reason and who, asks the registers anew and never by the same value', async () => {
  const { drafter, leader } = product.people;
  const changes = { recusals: [{ officerId: 'cixi-officer-2', enterpriseId: 'cixi-ent-1' }] };
  const old = await committed(drafter, changes);
  const result = await product.drawn(drafter, old);
  const redraw = (parts: object) => leader.post(`/draws/${old.id}/redraw`, { reason: '证件失效', ...parts });
  const { kind, issue } = old.sources[0] ?? { kind: '', issue: '' };
  const [used] = [[{ kind, issue, countsFrom: '2026-12-10T13:15:00.000Z' }]];
  expect(await redraw({ sources: used })).toMatchObject({
    status: 422,
    body: { code: 'drawValueKnown', params: { source: `中国福利彩票双色球 ${issue}` } },
  });
  const sources = [{ kind: 'dlt', issue: '26142', countsFrom: '2026-12-09T13:25:00.000Z' }];
  await product.api.database.pool.query(
    `UPDATE certificate SET valid_to = '2026-12-16' WHERE officer_id = 'cixi-officer-4'`,
  );
  const reply = await redraw({ sources });
  await product.api.database.pool.query(
    `UPDATE certificate SET valid_to = '2029-12-31' WHERE officer_id = 'cixi-officer-4'`,
  );
  expect(reply).toMatchObject({
    status: 201,
    body: {
      redraws: old.id,
      redrawReason: '证件失效',
      committedBy: 'cixi-leader-1',
      batch: old.batch,
      qualifiedOfficers: 3,
      recusals: 1,
      strata: old.strata,
    },
  });
  const next = drawAnswer.parse(reply.body);
  expect((await drafter.get(`/draws/${old.id}`)).body).toEqual({
    ...result,
    status: 'redrawn',
    redrawnBy: next.id,
  });
  expect(await redraw({ sources })).toMatchObject({
    status: 409,
    body: { code: 'drawRedrawn', params: { drawId: next.id } },
  });
  product.setClock('2026-12-09T13:25:00.000Z');
  const dlt = { values: [{ value: '35 1 12 20 7 + 12 4' }] };
  expect(await drafter.post(`/draws/${old.id}/value`, dlt)).toMatchObject({ body: { code: 'drawRedrawn' } });
  const again = drawAnswer.parse((await drafter.post(`/draws/${next.id}/value`, dlt)).body);
  expect(again.sources).toMatchObject([{ value: '01 07 12 20 35+04 12' }]);
  expect(again.drawn?.flatMap(({ officerIds }) => officerIds)).not.toContain('cixi-officer-4');
  for (const { id } of [old, next])
    expect((await drafter.get(`/draws/${id}/verify`)).body).toMatchObject({ holds: true, drawn: true });
});

test('a value before its moment, of another form or of another number is refused, and nothing is drawn', async () => {
  const { drafter } = product.people;
  const one = await committed(drafter);
  const enter = (parts: object) => drafter.post(`/draws/${one.id}/value`, parts);
  product.setClock('2026-12-08T13:14:59.999Z');
  expect(await enter(value)).toMatchObject({
    status: 409,
    body: { code: 'drawTooEarly', params: { valueFrom: after } },
  });
  product.setClock(after);
  expect(await enter({ values: [{ value: '31 27 22 14 08 03' }] })).toMatchObject({
    status: 422,
    body: { code: 'inputRefused', faults: [{ path: 'values.0.value' }] },
  });
  expect(await enter({ values: [...value.values, ...value.values] })).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'values' }] },
  });
  expect((await drafter.get(`/draws/${one.id}`)).body).toMatchObject({ status: 'committed', drawn: null });
});

test.each(unfitBodies)('%s is refused before anything is committed to', async (_what, changes, problem) => {
  expect(await product.people.drafter.post('/draws', body(changes))).toMatchObject({
    status: 422,
    body: problem,
  });
});

test('explicit pools are what was asked for, with what was left out and why', async () => {
  const one = await committed(product.people.drafter, {
    targets: {
      ids: ['cixi-ent-1', 'cixi-ent-2', 'cixi-ent-3'],
      except: [{ id: 'cixi-ent-2', reason: '停产' }],
    },
    strata: [{ stratum: 'all', perTenThousand: 5_000 }],
    officers: { ids: ['cixi-officer-1', 'cixi-officer-2'] },
    publicFrom: '2026-12-04',
  });
  expect(one).toMatchObject({ poolSize: 2, officerPoolSize: 2, strata: [{ take: 1 }] });
  const file = z
    .object({ commitment: z.looseObject({ targets: z.array(z.unknown()), targetsFrom: z.unknown() }) })
    .parse(JSON.parse((await product.bytesAt(`/public/draws/${one.id}/file`)).toString('utf8')));
  expect(file.commitment).toMatchObject({
    targets: [
      { id: 'cixi-ent-1', stratum: 'all' },
      { id: 'cixi-ent-3', stratum: 'all' },
    ],
    targetsFrom: { except: [{ id: 'cixi-ent-2', reason: '停产' }] },
  });
});

test('strata by tier take the ratio that a body has set, name what is missing, and never draw the trusted more than the watched (HZ-28, HZ-32, DE-80)', async () => {
  const { drafter } = product.people;
  const byTier = (parts: object = {}) =>
    drafter.post(
      '/draws',
      body({ targets: { ids: ['cixi-ent-1', 'cixi-ent-2', 'cixi-ent-3'], stratifyBy: 'tier' }, ...parts }),
    );
  const missing = await byTier({ strata: undefined });
  expect(missing).toMatchObject({ status: 422, body: { code: 'inputRefused' } });
  const faults = z.object({ faults: z.array(z.object({ message: z.string() })) });
  const told = faults.parse(missing.body).faults.map(({ message }) => message.slice(0, 4));
  expect(told).toEqual(['B 级企', 'A 级企', 'D 级企']);
  expect(await byTier(ratios(600, 500, 1_000))).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'strata.0' }] },
  });
  expect(await byTier(ratios(100, 500, 400))).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'strata.1' }] },
  });
  expect(await byTier(ratios(100, 500, 1_000))).toMatchObject({ status: 201, body: { stratifyBy: 'tier' } });
  await product.api.database.pool.query(decideRatios);
  expect(await byTier({ strata: undefined })).toMatchObject({
    status: 201,
    body: {
      strata: [
        { stratum: 'A', perTenThousand: 100, poolSize: 1, take: 1 },
        { stratum: 'B', perTenThousand: 500 },
        { stratum: 'D', perTenThousand: 10_000 },
      ],
    },
  });
  expect(await byTier(ratios(100, 400, 10_000))).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'strata.1' }] },
  });
});
