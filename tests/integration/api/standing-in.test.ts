// A substitute at work: what comes into the inbox and what does not, and that no duty is got round.
import { z } from 'zod';
import { taskAnswer, taskDetail, type TaskAnswer } from '../../../api/tasks/contract';
import { does, drafted, freshKey, type Caller } from './callers';
import { ended, morePeople, named, type MorePeople } from './substitutes';
import { useProduct } from './use-product';

jest.setTimeout(600_000);

const product = useProduct();
let more: MorePeople;
beforeAll(async () => {
  more = await morePeople(product.api.url);
});

const page = z.object({ items: z.array(taskAnswer), nextCursor: z.string().nullable() });
const ofFile = async (caller: Caller, id: string, query = ''): Promise<TaskAnswer | undefined> => {
  const { body } = await caller.get(`/tasks?limit=100${query}`);
  return page.parse(body).items.find(({ lifecycleId }) => lifecycleId === id);
};
const openOf = async (caller: Caller): Promise<number> =>
  z.looseObject({ open: z.int() }).parse((await caller.get('/tasks/counts')).body).open;

test('what is addressed to the absent drafter by name comes to the substitute, who does it in his own name, and the record says for whom', async () => {
  const { drafter, leader } = product.people;
  const deputy = more.deputy;
  const id = await drafted(drafter);
  const before = await openOf(deputy);
  expect(await ofFile(deputy, id)).toBeUndefined();

  const substitution = await named(drafter, { substituteId: 'deputy' });
  expect(substitution).toMatchObject({
    absentId: 'cixi-drafter-1',
    substituteId: 'deputy',
    agencyId: 'cixi-fire',
    status: 'active',
  });
  const task = await ofFile(deputy, id);
  expect(task).toMatchObject({
    command: 'submitForReview',
    assigneeId: 'cixi-drafter-1',
    onBehalfOf: 'cixi-drafter-1',
  });
  expect(await ofFile(drafter, id)).toMatchObject({ onBehalfOf: null });
  expect(await openOf(deputy)).toBeGreaterThan(before);
  expect(await deputy.get(`/tasks/${task?.id ?? ''}`)).toMatchObject({ body: { mine: true } });

  // In bulk as alone: the inbox itself must hold the task to be his.
  const items = [{ taskId: task?.id, data: {} }];
  expect(await more.deputyOfDeputy.post('/tasks/bulk', { items })).toMatchObject({
    body: { done: 0, results: [{ status: 404 }] },
  });
  expect(await deputy.post('/tasks/bulk', { items })).toMatchObject({ body: { done: 1 } });
  const { body } = await more.auditor.get(`/inspections/${id}/timeline`);
  expect(body).toMatchObject({
    items: [
      { actorId: 'cixi-drafter-1', onBehalfOf: null },
      { actorId: 'deputy', command: 'submitForReview', onBehalfOf: 'cixi-drafter-1' },
    ],
  });
  const closed = taskDetail.parse((await drafter.get(`/tasks/${task?.id ?? ''}`)).body);
  expect(closed).toMatchObject({ onBehalfOf: 'cixi-drafter-1' });

  // Sent back to its drafter while he is away: the substitute hands it in again.
  await does(leader, id, 'returnForCorrection', { reason: '范围不清' });
  expect(await ofFile(deputy, id)).toMatchObject({ command: 'submitForReview' });
  await ended(drafter, substitution);
  expect(await ofFile(deputy, id)).toBeUndefined();
});

test('tasks go only where the substitute’s own roles let him do them, and a substitute of a substitute gets nothing', async () => {
  const { drafter, leader } = product.people;
  const id = await drafted(drafter);
  const first = await named(drafter, { substituteId: 'reviewer' });
  expect(await ofFile(more.reviewer, id)).toBeUndefined();
  await ended(drafter, first);

  const direct = await named(drafter, { substituteId: 'deputy' });
  const second = await named(more.deputy, { substituteId: 'deputy-of-deputy' });
  expect(await ofFile(more.deputyOfDeputy, id)).toBeUndefined();
  await ended(drafter, direct);
  await ended(more.deputy, second);

  // An approval never falls below the level that the pack names because the approver is away (§2.3 no 2).
  const lent = await named(leader, { substituteId: 'deputy' });
  await does(drafter, id, 'submitForReview', {});
  expect(await ofFile(more.deputy, id)).toBeUndefined();
  expect(await more.deputy.post(`/inspections/${id}/commands/approve`, { opinion: '同意' })).toMatchObject({
    status: 403,
  });
  await ended(leader, lent);
});

test('what the absent person holds is the substitute’s to see as his own and to take over without the head', async () => {
  const { drafter, leader } = product.people;
  const second = more.secondLeader;
  const id = await drafted(drafter);
  await does(drafter, id, 'submitForReview', {});
  const task = await ofFile(leader, id);
  const claim = `/tasks/${task?.id ?? ''}/claim`;
  expect(await leader.post(claim, {})).toMatchObject({ status: 200 });
  expect(await second.post(claim, {})).toMatchObject({ status: 409, body: { code: 'taskHeld' } });
  expect(await ofFile(second, id, '&holder=me')).toBeUndefined();

  const substitution = await named(leader, { substituteId: 'second-leader' });
  expect(await ofFile(second, id, '&holder=me')).toMatchObject({
    holderId: 'cixi-leader-1',
    onBehalfOf: 'cixi-leader-1',
  });
  const key = { 'idempotency-key': freshKey() };
  const taken = await second.post(claim, {}, key);
  expect(taken).toMatchObject({ status: 200, body: { holderId: 'second-leader' } });
  expect(await second.post(claim, {}, key)).toEqual({ ...taken, headers: expect.anything() });
  expect(await leader.post(claim, {})).toMatchObject({ status: 409, body: { code: 'taskHeld' } });
  await ended(more.principal, substitution);
});

test('a substitute is no way round the separation of duties, neither by what he does nor by for whom he stands in', async () => {
  const { drafter, leader } = product.people;
  const many = more.manyDuties;
  const approval = { opinion: '同意' };
  const id = await drafted(drafter);
  const other = await drafted(drafter);
  await does(drafter, other, 'submitForReview', {});
  const substitution = await named(drafter, { substituteId: 'many-duties' });
  await does(many, id, 'submitForReview', {});

  const approves = (inspectionId: string, headers = {}) =>
    many.post(`/inspections/${inspectionId}/commands/approve`, approval, headers);
  const bound = { status: 403, body: { code: 'rule.separationOfDuties' } };
  expect(await approves(id)).toMatchObject(bound);
  // He has had no hand in this one, but stands in for who has.
  expect(await approves(other)).toMatchObject({
    ...bound,
    body: { ...bound.body, detail: expect.stringContaining('您代理的人员') },
  });
  const task = await ofFile(many, other);
  const detail = taskDetail.parse((await many.get(`/tasks/${task?.id ?? ''}`)).body);
  expect(detail.onDone).toMatchObject({ allowed: false, code: 'rule.separationOfDuties' });
  expect(detail.checks[0]).toMatchObject({ rule: 'separationOfDuties', status: 'failed' });
  expect((await many.get(`/inspections/${other}/allowed-actions`)).body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ command: 'approve', allowed: false })]),
  });
  const { rows } = await product.api.database.pool.query(
    `SELECT 1 FROM refusal WHERE lifecycle_id = $1 AND actor_id = 'many-duties' AND code = 'rule.separationOfDuties'`,
    [other],
  );
  expect(rows).toHaveLength(1);

  // Named against his will, he ends it; then only what he did himself binds him, and a repeat is answered as before.
  await ended(many, substitution);
  expect(await approves(id)).toMatchObject(bound);
  const key = { 'idempotency-key': freshKey() };
  const done = await approves(other, key);
  expect(done).toMatchObject({ status: 200 });
  const again = await named(drafter, { substituteId: 'many-duties' });
  expect((await approves(other, key)).body).toEqual(done.body);
  await ended(leader, again);
});
