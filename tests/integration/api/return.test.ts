// Sending back from the inbox: the inspection's own command, given from the task, alone and among many.
import { z } from 'zod';
import { bulkAnswer, taskAnswer, type TaskAnswer } from '../../../api/tasks/contract';
import { callerAt, does, drafted, freshKey, type Caller } from './callers';
import { useProduct } from './use-product';

jest.setTimeout(600_000);

const product = useProduct();
const reason = { reason: '检查内容与事项不符' };

const page = z.object({ items: z.array(taskAnswer), nextCursor: z.string().nullable() });
const taskOf = async (caller: Caller, id: string, query = ''): Promise<TaskAnswer> => {
  const { body } = await caller.get(`/tasks?limit=100${query}`);
  const task = page.parse(body).items.find(({ lifecycleId }) => lifecycleId === id);
  if (task === undefined) throw new Error('nobody’s task');
  return task;
};
const submitted = async (changes: object = {}): Promise<string> => {
  const id = await drafted(product.people.drafter, changes);
  await does(product.people.drafter, id, 'submitForReview', {});
  return id;
};
const sendBack = (caller: Caller, { id }: Pick<TaskAnswer, 'id'>, body: object = reason, headers = {}) =>
  caller.post(`/tasks/${id}/return`, body, headers);

test('an approval is sent back from its task once, under the caller’s key, and waits for its drafter', async () => {
  const { leader, drafter } = product.people;
  const id = await submitted();
  const task = await taskOf(leader, id);
  const key = { 'idempotency-key': freshKey() };
  expect(await sendBack(leader, task, {})).toMatchObject({ status: 400, body: { code: 'invalidInput' } });
  expect(await sendBack(leader, task, reason, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
  const reply = await sendBack(leader, task, reason, key);
  expect(reply).toMatchObject({
    status: 200,
    headers: { etag: '"3"' },
    body: { id, version: 3, stage: 'plan', events: expect.arrayContaining(['ReturnedForCorrection']) },
  });
  expect((await sendBack(leader, task, reason, key)).body).toEqual(reply.body);
  expect(await sendBack(leader, task, { reason: '别的' }, key)).toMatchObject({
    status: 422,
    body: { code: 'idempotencyKeyReused' },
  });
  expect(await taskOf(drafter, id)).toMatchObject({ command: 'submitForReview' });

  // The task of a round that is over does not send back the next one; the first answer stays what it was.
  await does(drafter, id, 'submitForReview', {});
  expect(await sendBack(leader, task)).toMatchObject({ status: 409, body: { code: 'taskClosed' } });
  expect(await sendBack(leader, task, reason, key)).toMatchObject({ status: 200, body: { version: 3 } });
  expect(await taskOf(leader, id)).toMatchObject({ command: 'approve' });
});

test('who heads the agency and goes along himself may not send back his own inspection (§2.3 no 1)', async () => {
  const id = await submitted();
  const task = await taskOf(product.people.leader, id);
  const own = await callerAt(product.api.url, 'cixi-officer-2', {
    roles: ['officer', 'agencyLeader'],
    agencyId: 'cixi-fire',
  });
  expect(await sendBack(own, task)).toMatchObject({
    status: 403,
    body: { code: 'rule.separationOfDuties' },
  });
});

test('whoever may not is refused as by the command itself', async () => {
  const { drafter, enterprise } = product.people;
  const id = await submitted();
  const task = await taskOf(product.people.leader, id);
  const byTask = await sendBack(drafter, task);
  const byCommand = await drafter.post(`/inspections/${id}/commands/returnForCorrection`, reason);
  const { requestId: _, ...problem } = z.record(z.string(), z.unknown()).parse(byCommand.body);
  expect(byTask).toMatchObject({ status: byCommand.status, body: problem });
  expect(byCommand).toMatchObject({ status: 403, body: { code: 'roleNotAllowed' } });
  const stranger = await callerAt(product.api.url, 'cixi-leader-2', {
    roles: ['agencyLeader'],
    agencyId: 'cixi-market',
  });
  expect(await sendBack(stranger, task)).toMatchObject({ status: 404 });
  expect(await sendBack(enterprise, task)).toMatchObject({ status: 404 });
});

test('where nothing can be sent back, the problem says what can be done', async () => {
  const { leader, drafter, supervisor } = product.people;
  const id = await submitted();
  await does(leader, id, 'approve', { opinion: '同意' });
  const task = await taskOf(drafter, id, '&command=issueActionCode');
  expect(await sendBack(drafter, task)).toMatchObject({
    status: 409,
    body: {
      code: 'taskNotReturnable',
      detail: expect.stringContaining('退回补正'),
      params: { acts: ['issueActionCode', 'claim', 'release', 'delegate', 'comments'] },
    },
  });
  expect(await sendBack(supervisor, task)).toMatchObject({ body: { params: { acts: ['comments'] } } });
});

test('many are sent back and done together, each with its own result, and a second send changes nothing', async () => {
  const { leader } = product.people;
  const ids = [await submitted(), await submitted(), await submitted()];
  const [first, second, third] = await Promise.all(ids.map((id) => taskOf(leader, id)));
  const items = [
    { taskId: first?.id, act: 'return', data: reason },
    { taskId: second?.id, data: { opinion: '同意' } },
    { taskId: third?.id, act: 'return', data: {} },
  ];
  const headers = { 'idempotency-key': freshKey() };
  const once = bulkAnswer.parse((await leader.post('/tasks/bulk', { items }, headers)).body);
  expect(once.results.map(({ status, answer, problem }) => [status, answer?.stage, problem?.code])).toEqual([
    [200, 'plan', undefined],
    [200, 'coding', undefined],
    [400, undefined, 'invalidInput'],
  ]);
  const twice = bulkAnswer.parse((await leader.post('/tasks/bulk', { items }, headers)).body);
  expect(twice.results.map(({ status, answer }) => [status, answer])).toEqual(
    once.results.map(({ status, answer }) => [status, answer]),
  );
});
