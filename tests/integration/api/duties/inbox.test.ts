// The inbox tells of standing duties, so that who looks at nothing else misses none; the lists page as all others do.
import { z } from 'zod';
import { shanghaiDay } from '../../../../domain/calendar/plain-date';
import { useRegisters } from '../registers/use-registers';

const registers = useRegisters();
const today = shanghaiDay(new Date().toISOString());

const counts = z.object({
  duties: z.object({ open: z.int(), overdue: z.int(), dueSoon: z.int(), path: z.string() }),
});
const page = z.object({
  items: z.array(z.looseObject({ isOverdue: z.boolean().optional(), dueOn: z.string().nullish() })),
  nextCursor: z.string().nullable(),
});
type Items = z.infer<typeof page>['items'];

const inboxOf = async (person: string, path = '/tasks/counts') =>
  counts.parse((await registers.as(person).get(path)).body).duties;
const openPage = async (get: (path: string) => Promise<{ readonly body: unknown }>, path: string) =>
  page.parse((await get(path)).body);

/** Every item of the list, a few at a time. */
const walked = async (
  get: (path: string) => Promise<{ readonly body: unknown }>,
  path: string,
  limit: number,
): Promise<Items> => {
  const items: Items[number][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const next: z.infer<typeof page> = await openPage(
      get,
      `${path}${path.includes('?') ? '&' : '?'}limit=${String(limit)}${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    expect(next.items.length).toBeLessThanOrEqual(limit);
    items.push(...next.items);
    cursor = next.nextCursor;
  }
  return items;
};

test('a page of tasks and their counts say how many standing duties wait, and where; it falls as soon as one is done', async () => {
  const { get } = registers.as('jiujiang-supervisor-1');
  const waiting = await walked(get, '/duties?mine=true', 7);
  const overdue = waiting.filter(({ isOverdue }) => isOverdue === true).length;
  const told = await inboxOf('jiujiang-supervisor-1');
  expect(told).toEqual({ open: waiting.length, overdue, dueSoon: overdue, path: '/api/v1/duties?mine=true' });
  expect(overdue).toBeGreaterThan(0);
  for (const path of ['/tasks', '/tasks?view=all&limit=1', '/tasks?stage=onSite'])
    expect(await inboxOf('jiujiang-supervisor-1', path)).toEqual(told);
  await registers.as('jiujiang-supervisor-1').send('POST', '/milestones/codeTraining/completion', {
    ...{ doneOn: today, reference: '鸠司〔2025〕12号' },
  });
  // Done late is done: nothing is left to do.
  expect(await inboxOf('jiujiang-supervisor-1')).toMatchObject({ open: told.open - 1, overdue: overdue - 1 });
  expect((await walked(get, '/duties?mine=true', 100)).length).toBe(told.open - 1);
});

test('what a person only oversees is on the list and not in the inbox; an enterprise has neither', async () => {
  const { get } = registers.as('huzhou-auditor-1');
  expect((await walked(get, '/duties', 100)).length).toBeGreaterThan(0);
  expect(await walked(get, '/duties?mine=true', 100)).toEqual([]);
  expect(await inboxOf('huzhou-auditor-1')).toMatchObject({ open: 0, overdue: 0 });
  expect(await inboxOf('huzhou-ent-1-contact', '/tasks')).toMatchObject({ open: 0, overdue: 0 });
});

const lists: readonly (readonly [path: string, person: string])[] = [
  ['/duties', 'jiujiang-supervisor-1'],
  ['/post-gaps', 'huzhou-supervisor-1'],
  ['/body-progress', 'donge-supervisor-1'],
  ['/clearance-progress', 'donge-supervisor-1'],
  ['/milestones', 'jiujiang-supervisor-1'],
  ['/public/inspecting-bodies?jurisdiction=donge', ''],
  ['/public/milestones?jurisdiction=jiujiang', ''],
];

test.each(lists)(
  '%s pages by cursor: nothing twice, nothing left out, in one order',
  async (path, person) => {
    const { get } = person === '' ? { get: registers.as('cixi-drafter-1').open } : registers.as(person);
    const whole = await openPage(get, `${path}${path.includes('?') ? '&' : '?'}limit=100`);
    expect(whole.nextCursor).toBeNull();
    expect(whole.items.length).toBeGreaterThan(1);
    expect(await walked(get, path, 1)).toEqual(whole.items);
    for (const cursor of ['bm90IG91cnM=', Buffer.from('\u0007', 'utf8').toString('base64url')])
      expect(await get(`${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`)).toMatchObject({
        status: 422,
        body: { code: 'inputRefused', faults: [{ path: 'cursor' }] },
      });
  },
);

test('those overdue come first, then by date, those without one last', async () => {
  const items = await walked(registers.as('jiujiang-supervisor-1').get, '/duties', 100);
  const order = items.map(({ isOverdue, dueOn }) => `${isOverdue === true ? '0' : '1'}${dueOn ?? '9999'}`);
  expect(order).toEqual([...order].sort());
});
