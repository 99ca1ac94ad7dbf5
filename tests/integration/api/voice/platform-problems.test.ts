// Problems of the platform: reported by whoever uses it, a task of who keeps it, answered within its time (DE-108).
import { z } from 'zod';
import { receiptAnswer } from '../../../../api/voice/complaint-contract';
import { computeDue } from '../../../../domain/calendar/deadlines';
import { loadCalendar } from '../../../../policies/load';
import { callerAt } from '../callers';
import { call } from '../product';
import { useProduct } from '../use-product';

const product = useProduct();
const here = { jurisdiction: 'donge' } as const;
const problem = { class: 'codes', text: '上午九点起扫码以后一直转圈，换了两部手机都一样。' };
const tasks = z.object({
  items: z.array(z.looseObject({ lifecycleId: z.string(), command: z.string(), dueAt: z.string() })),
});

test('an officer reports, the county justice bureau has it in its inbox until the next working day, and answers (DE-108)', async () => {
  const { url } = product.api;
  const officer = await callerAt(url, 'donge-officer-1', {
    ...here,
    roles: ['officer'],
    agencyId: 'donge-fire',
  });
  const bureau = await callerAt(url, 'donge-supervisor-1', { ...here, roles: ['supervisor'] });
  const reportedAt = new Date().toISOString();
  const reply = await officer.post('/platform-problems', problem);
  expect(reply).toMatchObject({ status: 201, body: { stage: 'assigned' } });
  const { id, secret } = receiptAnswer.parse(reply.body);

  const inbox = tasks.parse((await bureau.get('/tasks')).body);
  const task = inbox.items.find(({ lifecycleId }) => lifecycleId === id);
  const { dueAt } = computeDue(reportedAt, { unit: 'workingDay', amount: 1 }, loadCalendar());
  expect(task).toMatchObject({ command: 'answerComplaint', dueAt });
  // Nobody's but theirs: an officer reads his own by the receipt.
  expect((await officer.get(`/complaints/${id}`)).status).toBe(404);
  const shown = await bureau.get(`/complaints/${id}`);
  expect(shown).toMatchObject({
    status: 200,
    body: {
      kind: 'platformProblem',
      classes: [{ id: 'codes', name: '码和扫码' }],
      text: problem.text,
      agencyIds: [],
      deadlines: [{ rule: 'platformProblemAnswer', soft: true, clauses: ['DE-108'] }],
    },
  });
  const answer = {
    finding: 'upheld',
    answer: '扫码服务已经恢复，原因是证书过期。',
    correction: '更换证书并设提醒',
  };
  expect(await bureau.post(`/complaints/${id}/commands/answerComplaint`, answer)).toMatchObject({
    status: 200,
  });
  expect(await call('GET', `${url}/api/v1/public/complaints/${secret}`)).toMatchObject({
    status: 200,
    body: { stage: 'answered', answers: [{ answer: answer.answer }] },
  });
  const after = tasks.parse((await bureau.get('/tasks')).body);
  expect(after.items.some(({ lifecycleId }) => lifecycleId === id)).toBe(false);
});

test('an enterprise reports too, and reads its own; a class that there is not is refused', async () => {
  const { enterprise } = product.people;
  const reply = await enterprise.post('/platform-problems', { ...problem, class: 'papers' });
  expect(reply).toMatchObject({ status: 201 });
  const { id } = receiptAnswer.parse(reply.body);
  expect(await enterprise.get(`/complaints/${id}`)).toMatchObject({
    status: 200,
    body: { kind: 'platformProblem' },
  });
  expect(await enterprise.post('/platform-problems', { ...problem, class: 'profitDriven' })).toMatchObject({
    status: 400,
  });
  // Through the way of complaints it is not lodged: there somebody is complained of.
  expect(
    await enterprise.post('/complaints', {
      ...problem,
      kind: 'platformProblem',
      classes: ['codes'],
      agencyIds: ['cixi-fire'],
    }),
  ).toMatchObject({ status: 400 });
});
