// The inbox over HTTP: taking up and handing on, the approver's checks, counts, and many tasks at once.
import { z } from 'zod';
import { countTasks, taskAnswer, taskDetail, type TaskAnswer } from '../../../api/tasks/contract';
import { callerAt, drafted, does, freshKey, type Caller } from './callers';
import { useProduct } from './use-product';

jest.setTimeout(600_000);

const product = useProduct();
let principal: Caller;
let stranger: Caller;
beforeAll(async () => {
  const { url } = product.api;
  principal = await callerAt(url, 'cixi-principal-1', { roles: ['principalHead'], agencyId: 'cixi-fire' });
  stranger = await callerAt(url, 'cixi-leader-2', { roles: ['agencyLeader'], agencyId: 'cixi-market' });
});

const page = z.object({ items: z.array(taskAnswer), nextCursor: z.string().nullable() });
const list = async (caller: Caller, query = ''): Promise<TaskAnswer[]> => {
  const { status, body } = await caller.get(`/tasks?limit=100${query}`);
  expect(status).toBe(200);
  return page.parse(body).items;
};

/** An inspection that waits for approval, and the task of it. */
const awaitingApproval = async (): Promise<{ id: string; task: TaskAnswer }> => {
  const id = await drafted(product.people.drafter);
  await does(product.people.drafter, id, 'submitForReview', {});
  const task = (await list(product.people.leader)).find(({ lifecycleId }) => lifecycleId === id);
  if (task === undefined) throw new Error('the approval is nobody’s task');
  return { id, task };
};

test('a task taken up is shown as held, not taken twice, and given back by its holder or taken back by the head', async () => {
  const { leader, officer } = product.people;
  const { task } = await awaitingApproval();
  const at = (act: string): string => `/tasks/${task.id}/${act}`;
  const key = { 'idempotency-key': freshKey() };

  const claimed = await leader.post(at('claim'), {}, key);
  expect(claimed).toMatchObject({ status: 200, body: { holderId: 'cixi-leader-1' } });
  expect((await leader.post(at('claim'), {}, key)).body).toEqual(claimed.body);
  expect((await list(leader, '&holder=me')).map(({ id }) => id)).toContain(task.id);
  expect((await list(principal, '&holder=none')).map(({ id }) => id)).not.toContain(task.id);
  expect(await principal.post(at('claim'), {})).toMatchObject({ status: 409, body: { code: 'taskHeld' } });
  expect(await officer.post(at('claim'), {})).toMatchObject({ status: 404 });
  expect(await stranger.get(`/tasks/${task.id}`)).toMatchObject({ status: 404 });
  expect(await product.people.enterprise.get(`/tasks/${task.id}`)).toMatchObject({ status: 404 });

  expect(await principal.post(at('release'), { reason: '外出' })).toMatchObject({ body: { holderId: null } });
  expect(await principal.post(at('comments'), { text: '请先看整改记录（𠮷安路）' })).toMatchObject({
    status: 201,
  });
  const detail = taskDetail.parse((await leader.get(`/tasks/${task.id}`)).body);
  expect(detail.notes.map(({ kind, actorId, text }) => [kind, actorId, text])).toEqual([
    ['claimed', 'cixi-leader-1', null],
    ['released', 'cixi-principal-1', '外出'],
    ['commented', 'cixi-principal-1', '请先看整改记录（𠮷安路）'],
  ]);
});

test('an approval is handed on only to whom the pack lets approve, and says on which clause that rests', async () => {
  const { leader } = product.people;
  const { task } = await awaitingApproval();
  const delegate = (toPersonId: string) =>
    leader.post(`/tasks/${task.id}/delegate`, { toPersonId, reason: '出差' });
  expect(await delegate('cixi-drafter-1')).toMatchObject({
    status: 403,
    body: { code: 'rule.approvalLevel', clauses: [{ id: 'CX-53' }, { id: 'CX-66' }] },
  });
  expect(await delegate('cixi-leader-2')).toMatchObject({ status: 403 });
  expect(await delegate('nobody')).toMatchObject({ status: 403 });
  expect(await delegate('cixi-principal-1')).toMatchObject({
    status: 200,
    body: { holderId: 'cixi-principal-1' },
  });
});

test('an approver finds the checks made, failed ones first, and what approval and what lapse would bring', async () => {
  const { leader } = product.people;
  const { task } = await awaitingApproval();
  const { pool } = product.api.database;
  const before = taskDetail.parse((await leader.get(`/tasks/${task.id}`)).body);
  expect(before.checks.filter(({ status }) => status === 'failed')).toEqual([]);
  expect(before.checks.find(({ rule }) => rule === 'separationOfDuties')).toMatchObject({ status: 'passed' });
  expect(before.onDone).toMatchObject({ allowed: true, tasks: expect.arrayContaining(['备案', '赋码']) });

  const ends = (on: string | null) =>
    pool.query(
      `UPDATE inspection_item SET state = jsonb_set(state, '{ending}', $1) WHERE id = 'cixi-item-fire-1'`,
      [
        on === null
          ? 'null'
          : JSON.stringify({ kind: 'abolished', on, into: null, ground: 'noBasis', reason: '清理' }),
      ],
    );
  await ends('2026-01-01');
  const after = taskDetail.parse((await leader.get(`/tasks/${task.id}`)).body);
  await ends(null);
  expect(after.checks[0]).toMatchObject({
    rule: 'itemPublished',
    status: 'failed',
    clauses: [{ id: 'CX-20' }],
  });
  const ranks = after.checks.map(({ status }) =>
    ['failed', 'warned', 'overridden', 'counted', 'passed'].indexOf(status),
  );
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('the inbox is counted by kind, and filtered by enterprise, text and date; colleagues see the agency’s', async () => {
  const { leader, officer, enterprise } = product.people;
  const { id, task } = await awaitingApproval();
  const counts = countTasks.answer.parse((await leader.get('/tasks/counts')).body);
  expect(counts).toMatchObject({ groups: [{ command: 'approve', title: '批准' }] });
  const found = async (caller: Caller, query: string) =>
    (await list(caller, query)).some(({ lifecycleId }) => lifecycleId === id);
  expect(await found(leader, `&command=approve&enterpriseId=${task.enterpriseId}`)).toBe(true);
  expect(await found(leader, '&enterpriseId=cixi-ent-2')).toBe(false);
  expect(await found(leader, `&q=${encodeURIComponent((task.enterpriseName ?? '').slice(2, 5))}`)).toBe(true);
  expect(await found(leader, `&q=${encodeURIComponent('%')}`)).toBe(false);
  expect(await found(leader, '&overdue=true')).toBe(false);
  expect(await found(officer, '')).toBe(false);
  expect(await found(officer, '&view=agency')).toBe(true);
  expect(await found(product.people.supervisor, '&view=all')).toBe(true);
  expect(await found(stranger, '&view=all')).toBe(false);
  expect(await found(enterprise, '&view=all')).toBe(false);
});
