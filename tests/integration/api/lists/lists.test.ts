// Lists of enterprises over HTTP: proposed, decided, extended, ended, entered by own wish; and for whom, and on which days, it counts.
import { z } from 'zod';
import { listsAnswer, memberAnswer } from '../../../../api/lists/answers';
import { addDays, type PlainDate } from '../../../../domain/calendar/plain-date';
import { askFacts } from '../../prisma/queries/facts-support';
import { freshKey } from '../callers';
import { entry, today, useLists, white } from './use-lists';

const { registers, as, asks, poolOf, membersFor } = useLists();

test('each place tells its lists, their terms and clauses; one that its document does not know takes nobody (HZ-33, JJ-24, XT-63)', async () => {
  const lists = async (person: string) => listsAnswer.parse((await as(person).get('/lists')).body).items;
  const huzhou = await lists('huzhou-drafter-1');
  expect(huzhou.map(({ list, kept }) => [list, kept])).toEqual([
    ['whitelist', true],
    ['key', true],
    ['general', true],
    ['joint', false],
    ['jointOptOut', false],
  ]);
  expect(huzhou[0]).toMatchObject({ name: '无事不扰白名单', scope: 'agency', members: 3 });
  expect(huzhou[0]?.clauses.map(({ id }) => id)).toEqual(['HZ-33', 'HZ-34']);
  expect((await lists('cixi-drafter-1')).every(({ kept }) => !kept)).toBe(true);
  expect(
    await as('cixi-leader-1').send(
      'POST',
      white,
      entry({ enterpriseId: 'cixi-ent-1', agencyId: 'cixi-fire' }),
    ),
  ).toMatchObject({ status: 422, body: { code: 'listNotKept', params: { list: '白名单' } } });
});

test('a drafter proposes, the head of that agency decides, and it counts for its field alone, in its days alone (HZ-33, HZ-34)', async () => {
  const proposed = await as('huzhou-drafter-1').send('POST', white, entry());
  expect(proposed).toMatchObject({
    status: 201,
    body: { state: 'proposed', decidedBy: null },
    headers: { etag: '"1"' },
  });
  const { id } = memberAnswer.parse(proposed.body);
  expect(await poolOf('ent-4', 'fire', today())).toBe('general');
  const decide = (person: string, body: object, headers = {}) =>
    as(person).send('POST', `${white}/${id}/decide`, body, headers);
  const yes = { accepted: true, decisionRef: '湖消〔2026〕31号' };
  for (const person of ['huzhou-drafter-1', 'huzhou-leader-2', 'huzhou-coord-1'])
    expect(await decide(person, yes)).toMatchObject({ status: 403, body: { code: 'listNotYours' } });
  expect(await decide('huzhou-leader-1', yes, { 'if-match': '"7"' })).toMatchObject({ status: 412 });
  expect(await decide('huzhou-leader-1', { accepted: true })).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'decisionRef' }] },
  });
  expect(await decide('huzhou-leader-1', yes, { 'if-match': '"1"' })).toMatchObject({
    status: 200,
    body: { state: 'current', version: 2, decidedBy: 'huzhou-leader-1', decisionRef: '湖消〔2026〕31号' },
  });
  expect(await decide('huzhou-leader-1', yes)).toMatchObject({
    status: 409,
    body: { code: 'listMemberClosed', params: { state: 'current' } },
  });

  expect(await poolOf('ent-4', 'fire', today())).toBe('whitelist');
  expect(await poolOf('ent-4', 'market', today())).toBe('general');
  expect(await poolOf('ent-4', 'fire', addDays(today(), 30))).toBe('whitelist');
  expect(await poolOf('ent-4', 'fire', addDays(today(), 31))).toBe('general');

  const extend = (toOn: PlainDate) =>
    as('huzhou-leader-1').send('POST', `${white}/${id}/extend`, {
      toOn,
      reason: '仍无问题',
      decisionRef: '湖消〔2026〕32号',
    });
  expect(await extend(addDays(today(), 30))).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'toOn' }] },
  });
  expect(await extend(addDays(today(), 60))).toMatchObject({ status: 200, body: { version: 3 } });
  expect(await poolOf('ent-4', 'fire', addDays(today(), 60))).toBe('whitelist');

  expect(
    await as('huzhou-leader-1').send('POST', `${white}/${id}/end`, {
      endedOn: addDays(today(), 10),
      reason: '被投诉查实',
    }),
  ).toMatchObject({ status: 200, body: { endReason: '被投诉查实' } });
  expect(await poolOf('ent-4', 'fire', addDays(today(), 9))).toBe('whitelist');
  expect(await poolOf('ent-4', 'fire', addDays(today(), 10))).toBe('general');

  const history = z.object({ items: z.array(z.object({ version: z.int(), actorId: z.string() })) });
  const { body } = await as('huzhou-auditor-1').get(`${white}/${id}/history`);
  expect(history.parse(body).items.map(({ version, actorId }) => [version, actorId])).toEqual([
    [4, 'huzhou-leader-1'],
    [3, 'huzhou-leader-1'],
    [2, 'huzhou-leader-1'],
    [1, 'huzhou-drafter-1'],
  ]);
});

test('whitelisted for one agency that goes along is whitelisted; the key pool counts only where it is every agency’s (HZ-31, HZ-34)', async () => {
  const joint = async (enterprise: string) =>
    (
      await askFacts(
        registers.database,
        {
          enterpriseId: `huzhou-${enterprise}`,
          leadAgencyId: 'huzhou-fire',
          agencyIds: ['huzhou-fire', 'huzhou-other-fire'],
          itemIds: ['huzhou-item-fire-1'],
          planLineRef: null,
          officerIds: [],
          window: { from: today(), to: today() },
        },
        { jurisdiction: 'huzhou', today: today() },
      )
    ).enterprise.pool;
  expect(await joint('ent-2')).toBe('whitelist');
  // The register of enterprises says key for whom no list has decided otherwise.
  expect(await joint('ent-3')).toBe('key');
  await registers.database.pool.query(`UPDATE enterprise SET pool = 'general' WHERE id = 'huzhou-ent-3'`);
  expect(await joint('ent-3')).toBe('general');
  expect(await poolOf('ent-3', 'fire', today())).toBe('key');
  await registers.database.pool.query(`UPDATE enterprise SET pool = 'key' WHERE id = 'huzhou-ent-3'`);
});

test('in Xiangtan a decision counts for every agency of the line (XT-63, XT-65)', async () => {
  expect(await poolOf('ent-2', 'other-fire', today(), 'xiangtan')).toBe('whitelist');
  await registers.database.pool.query(
    `UPDATE list_membership SET ended_on = $1, end_reason = '试验' WHERE id = 'xiangtan-ent-2-whitelist-fire'`,
    [today()],
  );
  expect(await poolOf('ent-2', 'other-fire', today(), 'xiangtan')).toBe('general');
  expect(await poolOf('ent-2', 'market', today(), 'xiangtan')).toBe('whitelist');
});

test('what is not the caller’s, or not in order, enters nobody', async () => {
  const enter = (person: string, change: object) =>
    as(person).send('POST', white, entry({ enterpriseId: 'huzhou-ent-5', ...change }));
  const notYours = { status: 403, body: { code: 'listNotYours' } };
  for (const person of [
    'huzhou-drafter-2',
    'huzhou-officer-1',
    'huzhou-auditor-1',
    'huzhou-supervisor-1',
    'huzhou-ent-5-contact',
  ])
    expect({ person, ...(await enter(person, {})) }).toMatchObject(notYours);
  const wrong = (path: string) => ({ status: 422, body: { faults: [{ path }] } });
  expect(await enter('huzhou-drafter-1', { decisionRef: '自定〔2026〕1号' })).toMatchObject(
    wrong('decisionRef'),
  );
  expect(await enter('huzhou-leader-1', { fromOn: addDays(today(), -1) })).toMatchObject(wrong('fromOn'));
  expect(await enter('huzhou-leader-1', { toOn: addDays(today(), -1) })).toMatchObject(wrong('toOn'));
  expect(await enter('huzhou-leader-1', { enterpriseId: 'jiujiang-ent-1' })).toMatchObject(
    wrong('enterpriseId'),
  );
  expect(await enter('huzhou-coord-1', { agencyId: undefined })).toMatchObject(wrong('agencyId'));
  expect(await enter('huzhou-coord-1', { agencyId: 'huzhou-unlisted' })).toMatchObject(wrong('agencyId'));
  const jiujiang = (body: object) =>
    as('jiujiang-coord-1').send('POST', white, {
      ...entry(),
      enterpriseId: 'jiujiang-ent-4',
      agencyId: undefined,
      ...body,
    });
  expect(await jiujiang({ criteria: ['依法经营'] })).toMatchObject(wrong('criteria'));
  expect(await jiujiang({ agencyId: 'jiujiang-fire', criteria: ['依法经营', '信用良好'] })).toMatchObject(
    wrong('agencyId'),
  );
  expect(await membersFor('huzhou-auditor-1', `${white}?state=all&enterpriseId=huzhou-ent-5`)).toEqual([]);
});

test('of two at once one enters; the other, like any that would overlap, is told 409; a repeat of the first is told the same', async () => {
  const body = entry({
    enterpriseId: 'huzhou-ent-1',
    agencyId: 'huzhou-market',
    decisionRef: '湖市监〔2026〕5号',
  });
  const key = { 'idempotency-key': freshKey() };
  const replies = await Promise.all([
    as('huzhou-leader-2').send('POST', white, body, key),
    as('huzhou-leader-2').send('POST', '/lists/key/members', {
      ...body,
      criteria: ['直接涉及公共安全和群众生命健康'],
    }),
  ]);
  expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  const [first, second] = replies;
  expect(replies.find(({ status }) => status === 409)).toMatchObject({ body: { code: 'listOverlaps' } });
  const again = await as('huzhou-leader-2').send('POST', white, body, key);
  if (first.status === 201) expect(again).toMatchObject({ status: 201, body: first.body as object });
  else expect(second.status).toBe(201);
  // For another agency it stands in nobody's way.
  expect(
    await as('huzhou-leader-3').send('POST', white, { ...body, agencyId: 'huzhou-emergency' }),
  ).toMatchObject({ status: 201, body: { state: 'current' } });
});

test('an enterprise leaves the joint inspections by its own wish and comes back by its own consent (JJ-30)', async () => {
  const own = as('jiujiang-ent-1-contact');
  const wish = { enterpriseId: 'jiujiang-ent-1', fromOn: today(), reason: '希望分别检查，便于安排生产' };
  const optsOut = async () => (await asks('jiujiang', 'ent-1', 'fire', today())).enterprise.jointOptOut;
  expect(
    await own.send('POST', '/lists/jointOptOut/members', { ...wish, enterpriseId: 'jiujiang-ent-3' }),
  ).toMatchObject({ status: 403 });
  const entered = await own.send('POST', '/lists/jointOptOut/members', wish);
  expect(entered).toMatchObject({
    status: 201,
    body: { state: 'current', criteria: ['企业意愿'], enteredBy: null },
  });
  const { id } = memberAnswer.parse(entered.body);
  expect(await optsOut()).toBe(true);
  const end = { endedOn: today(), reason: '同意联合检查' };
  expect(
    await as('jiujiang-ent-3-contact').send('POST', `/lists/jointOptOut/members/${id}/end`, end),
  ).toMatchObject({ status: 404 });
  expect(await own.send('POST', `/lists/jointOptOut/members/${id}/end`, end)).toMatchObject({
    status: 200,
    body: { state: 'over' },
  });
  expect(await optsOut()).toBe(false);
  // What the lead unit decided is not the enterprise's to end.
  expect(
    await as('jiujiang-ent-5-contact').send(
      'POST',
      '/lists/jointOptOut/members/jiujiang-ent-5-jointOptOut/end',
      end,
    ),
  ).toMatchObject({ status: 403, body: { code: 'listNotYours' } });
});
