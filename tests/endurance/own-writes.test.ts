// Whoever has written reads it in the very next list, however busy the product is: no list lags behind the record.
import { z } from 'zod';
import { taskAnswer } from '../../api/tasks/contract';
import { callerAt, does, drafted, type Caller } from '../integration/api/callers';
import { useProduct } from '../integration/api/use-product';

jest.setTimeout(600_000);

const writers = 20;
const readers = 20;
/** Lists that each reader asks for meanwhile. */
const listsEach = 50;
/** Of each writer: this many times taken up and given back, then approved. */
const turns = 50;

const product = useProduct();

const page = z.object({ items: z.array(taskAnswer) });
const list = async (caller: Caller, query: string) => {
  const { status, body } = await caller.get(`/tasks?limit=20&${query}`);
  expect(status).toBe(200);
  return page.parse(body).items;
};

test('twenty write two thousand times while twenty read: no list is stale', async () => {
  const { drafter, officer } = product.people;
  const leaders = await Promise.all(
    Array.from({ length: writers }, (_, nth) =>
      callerAt(product.api.url, `cixi-load-leader-${String(nth)}`, {
        roles: ['agencyLeader'],
        agencyId: 'cixi-fire',
      }),
    ),
  );
  const inspections = await Promise.all(
    leaders.map(async () => {
      const id = await drafted(drafter);
      await does(drafter, id, 'submitForReview', {});
      return id;
    }),
  );
  let acts = 0;
  const stale: string[] = [];

  const write = async (leader: Caller, id: string): Promise<void> => {
    const task = (await list(leader, '')).find(({ lifecycleId }) => lifecycleId === id);
    const taskId = task?.id ?? '';
    const holds = async () => (await list(leader, 'holder=me')).some((held) => held.id === taskId);
    for (let turn = 0; turn < turns; turn += 1) {
      expect(await leader.post(`/tasks/${taskId}/claim`, {})).toMatchObject({ status: 200 });
      if (!(await holds())) stale.push(`${id} taken up`);
      expect(await leader.post(`/tasks/${taskId}/release`, {})).toMatchObject({ status: 200 });
      if (await holds()) stale.push(`${id} given back`);
      acts += 2;
    }
    await does(leader, id, 'approve', { opinion: '同意' });
    if ((await list(leader, 'command=approve')).some(({ lifecycleId }) => lifecycleId === id))
      stale.push(`${id} approved`);
  };
  const read = async (): Promise<void> => {
    for (let nth = 0; nth < listsEach; nth += 1)
      expect(await list(officer, 'view=agency')).not.toHaveLength(0);
  };
  await Promise.all([
    ...leaders.map((leader, nth) => write(leader, inspections[nth] ?? '')),
    ...Array.from({ length: readers }, read),
  ]);
  expect(stale).toEqual([]);
  expect(acts).toBe(2000);
});
