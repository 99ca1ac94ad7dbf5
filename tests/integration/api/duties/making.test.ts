// What waits where the papers of a place are made: each is told only to whoever may do it, and no more once it is done.
import { z } from 'zod';
import { shanghaiDay } from '../../../../domain/calendar/plain-date';
import { useRegisters } from '../registers/use-registers';

const registers = useRegisters();
const today = shanghaiDay(new Date().toISOString());

const duties = z.object({
  items: z.array(z.looseObject({ kind: z.string(), path: z.string(), title: z.string() })),
});
const waitingFor = async (person: string, kind: string) =>
  duties.parse((await registers.as(person).get('/duties')).body).items.filter((one) => one.kind === kind);
const done = async (person: string, path: string, body: object): Promise<{ id: string }> => {
  const reply = await registers.as(person).send('POST', path, body);
  expect({ status: reply.status, body: reply.body }).toMatchObject({
    status: path.split('/').length === 2 ? 201 : 200,
  });
  return reply.body as { id: string };
};

test('a list that two bodies make together waits for the other one (JJ-16)', async () => {
  const { id } = await done('jiujiang-supervisor-1', '/item-lists', {
    ...{
      agencyId: null,
      kind: 'keyTradeJoint',
      name: '重点行业联查事项清单',
      validFrom: today,
      ref: '鸠司1号',
    },
    entries: [
      {
        ...{ key: '1', trade: '加油站', batch: '第一批', itemIds: ['jiujiang-item-fire-1'], why: '公众关注' },
        ...{ leadAgencyId: 'jiujiang-emergency', proposedBy: ['jiujiang-fire'] },
      },
    ],
  });
  const path = `/item-lists/${id}/agree`;
  expect(await waitingFor('jiujiang-coord-1', 'agreeToList')).toMatchObject([{ path, clauses: ['JJ-16'] }]);
  expect(await waitingFor('jiujiang-supervisor-1', 'agreeToList')).toEqual([]);
  await done('jiujiang-coord-1', path, { number: 1, reason: '会商一致' });
  expect(await waitingFor('jiujiang-coord-1', 'agreeToList')).toEqual([]);
});

test('a guide waits for whoever reviews it and wrote nothing of it, then for whoever publishes it (JJ-13)', async () => {
  const { id } = await done('jiujiang-drafter-1', '/compliance-guides', {
    agencyId: 'jiujiang-fire',
    title: '加油站守法经营指引',
    subject: { scope: 'trade', trade: '加油站', tradeCodes: ['F52'] },
    content: { introduction: '逐条对照', points: [{ key: 'p1', text: '疏散通道是否畅通' }], matters: [] },
  });
  const path = `/compliance-guides/${id}`;
  await done('jiujiang-drafter-1', `${path}/submit`, {});
  expect(await waitingFor('jiujiang-leader-1', 'reviewGuide')).toMatchObject([{ path: `${path}/review` }]);
  for (const other of ['jiujiang-drafter-1', 'jiujiang-coord-1', 'huzhou-leader-1', 'jiujiang-ent-1-contact'])
    expect(await waitingFor(other, 'reviewGuide')).toEqual([]);
  await done('jiujiang-leader-1', `${path}/review`, { agreed: true, opinion: '同意' });
  expect(await waitingFor('jiujiang-leader-1', 'reviewGuide')).toEqual([]);
  expect(await waitingFor('jiujiang-leader-1', 'publishGuide')).toMatchObject([{ path: `${path}/publish` }]);
  await done('jiujiang-leader-1', `${path}/publish`, {});
  expect(await waitingFor('jiujiang-leader-1', 'publishGuide')).toEqual([]);
});

test('a date of the document waits for its holders until it is met (JJ-40)', async () => {
  const training = async (person: string) =>
    (await waitingFor(person, 'reachMilestone')).filter(
      ({ path }) => path === '/milestones/codeTraining/completion',
    );
  expect(await training('jiujiang-supervisor-1')).toMatchObject([
    { dueOn: '2025-04-30', isOverdue: true, agencyId: null },
  ]);
  expect(await training('jiujiang-leader-1')).toEqual([]);
  await done('jiujiang-supervisor-1', '/milestones/codeTraining/completion', {
    doneOn: '2025-04-28',
    reference: '鸠司〔2025〕12号',
  });
  expect(await training('jiujiang-supervisor-1')).toEqual([]);
});
