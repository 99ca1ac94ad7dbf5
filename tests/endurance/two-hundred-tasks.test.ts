// Two hundred tasks at once, the most that one request may carry.
import { z } from 'zod';
import { bulkAnswer, taskAnswer, type TaskAnswer } from '../../api/tasks/contract';
import { callerAt, does, drafted, freshKey } from '../integration/api/callers';
import { useProduct } from '../integration/api/use-product';

jest.setTimeout(600_000);

const product = useProduct();
const page = z.object({ items: z.array(taskAnswer), nextCursor: z.string().nullable() });

test('of two hundred sent at once those that fail are explained, the rest are done, and a second send changes nothing', async () => {
  const { leader, drafter } = product.people;
  const principal = await callerAt(product.api.url, 'cixi-principal-1', {
    roles: ['principalHead'],
    agencyId: 'cixi-fire',
  });
  const wanted = 200;
  const seats = new Array<{ id: string; task: TaskAnswer }>(wanted);
  const ids = new Array<string>(wanted);
  const numbers = Array.from({ length: wanted }, (_, nth) => nth).values();
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (const nth of numbers) {
        const id = await drafted(drafter);
        await does(drafter, id, 'submitForReview', {});
        ids[nth] = id;
      }
    }),
  );
  let cursor: string | null = null;
  do {
    const next: string = cursor === null ? '' : `&cursor=${cursor}`;
    const { items, nextCursor }: z.infer<typeof page> = page.parse(
      (await leader.get(`/tasks?limit=100&command=approve${next}`)).body,
    );
    for (const task of items) {
      const nth = ids.indexOf(task.lifecycleId);
      if (nth >= 0) seats[nth] = { id: task.lifecycleId, task };
    }
    cursor = nextCursor;
  } while (cursor !== null);
  expect(seats.filter(Boolean)).toHaveLength(wanted);

  // Four approved by somebody else meanwhile, four that changed since they were seen, four without an opinion.
  for (const { id } of seats.slice(0, 4)) await does(principal, id, 'approve', { opinion: '同意' });
  const items = seats.map(({ task }, nth) => ({
    taskId: task.id,
    data: nth >= 8 && nth < 12 ? {} : { opinion: '同意' },
    ...(nth >= 4 && nth < 8 ? { expectedVersion: task.version - 1 } : {}),
  }));
  const headers = { 'idempotency-key': freshKey() };
  const first = await leader.post('/tasks/bulk', { items }, headers);
  expect(first.status).toBe(200);
  const answer = bulkAnswer.parse(first.body);
  expect(answer).toMatchObject({ done: 188, failed: 12 });
  expect(answer.results.map(({ taskId }) => taskId)).toEqual(items.map(({ taskId }) => taskId));
  expect(answer.results.slice(0, 12).map(({ status, problem }) => [status, problem?.code])).toEqual([
    ...new Array<[number, string]>(4).fill([409, 'illegalInThisState']),
    ...new Array<[number, string]>(4).fill([412, 'staleVersion']),
    ...new Array<[number, string]>(4).fill([400, 'invalidInput']),
  ]);
  const steps = async (): Promise<unknown> => {
    const { rows } = await product.api.database.pool.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM step_record',
    );
    return rows;
  };
  const recorded = await steps();
  const again = bulkAnswer.parse((await leader.post('/tasks/bulk', { items }, headers)).body);
  expect(again.results.map(({ answer: done, status }) => [done, status])).toEqual(
    answer.results.map(({ answer: done, status }) => [done, status]),
  );
  expect(await steps()).toEqual(recorded);
});
