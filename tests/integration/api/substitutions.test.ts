// Naming a substitute over HTTP: who may, who can be one, one a day, once a key, and who reads of it.
import { z } from 'zod';
import { substitutionAnswer } from '../../../api/substitutions/contract';
import { addDays } from '../../../domain/calendar/plain-date';
import { freshKey, today, type Caller } from './callers';
import { ended, morePeople, named, week, type MorePeople } from './substitutes';
import { useProduct } from './use-product';

jest.setTimeout(600_000);

const product = useProduct();
let more: MorePeople;
beforeAll(async () => {
  more = await morePeople(product.api.url);
});

const list = z.object({ items: z.array(substitutionAnswer), nextCursor: z.string().nullable() });

test('one names for himself, the head for the agency, the administrator for the jurisdiction; a refusal says what to do', async () => {
  const { drafter, leader, officer, enterprise, supervisor } = product.people;
  const posts = (caller: Caller, body: object) => caller.post('/substitutions', { ...week(), ...body });
  const forDrafter = { absentId: 'cixi-drafter-1', substituteId: 'deputy' };
  for (const caller of [officer, supervisor, more.marketLeader, more.deputy])
    expect(await posts(caller, forDrafter)).toMatchObject({
      status: 403,
      body: { code: 'substitutionNotYours' },
    });
  expect(await posts(enterprise, { substituteId: 'cixi-ent-1-contact' })).toMatchObject({
    status: 422,
    body: { code: 'substituteUnfit', params: { reason: 'absentNoOfficial' } },
  });
  for (const caller of [leader, more.principal, more.administrator, drafter])
    await ended(drafter, await named(caller, forDrafter));

  await product.api.database.pool.query(
    `INSERT INTO person (id, display_name, roles, jurisdiction, agency_id, kind, revoked_at) VALUES
       ('a-system', '系统', ARRAY['drafter'], 'cixi', 'cixi-fire', 'system', NULL),
       ('gone', '离任', ARRAY['drafter'], 'cixi', 'cixi-fire', 'person', now())`,
  );
  for (const [substituteId, reason] of [
    ['cixi-drafter-1', 'self'],
    ['nobody', 'unknown'],
    ['huzhou-drafter-1', 'unknown'],
    ['market-drafter', 'otherBody'],
    ['a-system', 'system'],
    ['gone', 'revoked'],
  ])
    expect(await posts(drafter, { substituteId })).toMatchObject({
      status: 422,
      body: { code: 'substituteUnfit', params: { reason }, faults: [{ path: 'substituteId' }] },
    });
  for (const [days, message] of [
    [{ fromOn: addDays(today(), -1) }, '不得早于今天'],
    [{ toOn: addDays(today(), -1) }, '截止日不得早于起始日'],
    [{ toOn: addDays(today(), 184) }, '最长 184 天'],
  ] as const)
    expect(await posts(drafter, { substituteId: 'deputy', ...days })).toMatchObject({
      status: 422,
      body: { code: 'inputRefused', faults: [{ message }] },
    });
});

test('spans of one absent person do not overlap, also when named at once; the one in the way is told, in the reader’s language', async () => {
  const { drafter } = product.people;
  const one = { ...week(), fromOn: addDays(today(), 30), toOn: addDays(today(), 40) };
  const replies = await Promise.all(
    ['deputy', 'deputy-of-deputy', 'reviewer'].map((substituteId) =>
      drafter.post('/substitutions', { ...one, substituteId }),
    ),
  );
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const standing = substitutionAnswer.parse(replies.find(({ status }) => status === 201)?.body);
  expect(standing.status).toBe('upcoming');
  expect(
    await drafter.post(
      '/substitutions',
      { ...one, toOn: one.fromOn, substituteId: 'deputy' },
      { 'accept-language': 'en' },
    ),
  ).toMatchObject({
    status: 409,
    body: {
      code: 'substitutionOverlaps',
      detail: expect.stringContaining('end that substitution first'),
      params: { substitutionId: standing.id, fromOn: one.fromOn, toOn: one.toOn },
    },
  });
  await ended(drafter, standing);
});

test('a repeat names and ends nothing twice; another body under the same key is refused', async () => {
  const { drafter, leader } = product.people;
  const key = { 'idempotency-key': freshKey() };
  const body = { ...week(), substituteId: 'deputy' };
  const first = await drafter.post('/substitutions', body, key);
  expect(first).toMatchObject({
    status: 201,
    headers: { location: expect.stringContaining('/substitutions/') },
  });
  expect((await drafter.post('/substitutions', body, key)).body).toEqual(first.body);
  expect(await drafter.post('/substitutions', { ...body, reason: '出差' }, key)).toMatchObject({
    status: 422,
    body: { code: 'idempotencyKeyReused' },
  });
  const { id } = substitutionAnswer.parse(first.body);
  const end = `/substitutions/${id}/end`;
  expect(await product.people.officer.post(end, {})).toMatchObject({ status: 404 });
  expect(await product.people.supervisor.post(end, {})).toMatchObject({
    status: 403,
    body: { code: 'substitutionNotYours' },
  });
  const endKey = { 'idempotency-key': freshKey() };
  const over = await leader.post(end, { reason: '提前返岗' }, endKey);
  expect(over).toMatchObject({ status: 200, body: { endedBy: 'cixi-leader-1', endReason: '提前返岗' } });
  expect((await leader.post(end, { reason: '提前返岗' }, endKey)).body).toEqual(over.body);
  expect(await leader.post(end, {}, endKey)).toMatchObject({ body: { code: 'idempotencyKeyReused' } });
  expect(await drafter.post(end, {})).toMatchObject({ status: 409, body: { code: 'substitutionEnded' } });
});

test('the two, the heads of their agency, supervision, audit and administration read it; to others it does not exist', async () => {
  const { drafter, leader, officer, enterprise, supervisor } = product.people;
  const { id } = await named(drafter, { substituteId: 'deputy' });
  const sees = async (caller: Caller): Promise<boolean> => {
    const { items } = list.parse((await caller.get('/substitutions?active=true&limit=100')).body);
    const { status } = await caller.get(`/substitutions/${id}`);
    const listed = items.some((one) => one.id === id);
    expect(status).toBe(listed ? 200 : 404);
    return listed;
  };
  const readers = [drafter, more.deputy, leader, more.principal, supervisor];
  for (const reader of [...readers, more.auditor, more.administrator]) expect(await sees(reader)).toBe(true);
  for (const stranger of [officer, more.reviewer, more.marketLeader, enterprise])
    expect(await sees(stranger)).toBe(false);
});
