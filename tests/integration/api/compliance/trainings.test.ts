// Trainings over HTTP: offered, in a public calendar, enrolled for, attended (HZ-98, HZ-99, HZ-100).
import { addDays } from '../../../../domain/calendar/plain-date';
import { today } from '../callers';
import { call } from '../product';
import { useProduct } from '../use-product';
import { castOf, type Cast } from './use-compliance';

const product = useProduct();
let cast: Cast;
beforeAll(async () => {
  cast = await castOf(product.api, 'huzhou');
});

const open = (path: string) => call('GET', `${product.api.url}/api/v1${path}`);
const offer = (changes: object = {}) => ({
  ...{
    title: '迎检和自查',
    content: '查什么、怎样自查',
    on: addDays(today(), 5),
    from: '14:00',
    to: '16:00',
  },
  ...{ place: '指导中心三楼', seats: 3, seatsEach: 2, enrolUntil: addDays(today(), 3), tradeCodes: ['C'] },
  ...changes,
});
const announce = async (changes: object = {}): Promise<string> => {
  const { status, body } = await cast.drafter.post('/trainings', {
    agencyId: 'huzhou-fire',
    offer: offer(changes),
  });
  expect({ status, body }).toMatchObject({ status: 201 });
  return (body as { id: string }).id;
};
const titles = async (who: Cast['first']): Promise<readonly string[]> =>
  ((await who.get('/my/compliance-notices')).body as { items: { title: string }[] }).items.map(
    ({ title }) => title,
  );

test('a training names nobody, and lies ahead (HZ-99, HZ-100)', async () => {
  const { drafter, first } = cast;
  const refused = await drafter.post('/trainings', {
    agencyId: 'huzhou-fire',
    offer: offer({ content: '请法定代表人参加' }),
  });
  expect(refused).toMatchObject({
    status: 422,
    body: { code: 'otherVisitAttendees', clauses: [{ id: 'HZ-99' }, { id: 'HZ-100' }] },
  });
  expect(
    await drafter.post('/trainings', {
      agencyId: 'huzhou-fire',
      offer: offer({ enrolUntil: addDays(today(), -1) }),
    }),
  ).toMatchObject({ status: 422, body: { code: 'dateNotLater' } });
  expect(await drafter.post('/trainings', { agencyId: 'huzhou-market', offer: offer() })).toMatchObject({
    status: 403,
    body: { code: 'complianceNotYours' },
  });
  expect(await first.post('/trainings', { agencyId: null, offer: offer() })).toMatchObject({ status: 403 });
});

test('it stands in the public calendar, enterprises of its trades are told, enrol within the seats, and attend (HZ-98)', async () => {
  const { drafter, market, first, second } = cast;
  const id = await announce();
  expect(await titles(first)).toContain('培训：迎检和自查');
  expect((await open('/public/trainings/huzhou')).body).toMatchObject({
    items: [{ id, title: '迎检和自查', seatsLeft: 3, status: 'announced' }],
  });
  const calendar = await open('/public/trainings/huzhou/calendar.ics');
  expect(String(calendar.body)).toContain('SUMMARY:迎检和自查');
  expect(String(calendar.body)).toContain(`UID:${id}@trainings.ruqi`);

  const path = `/my/trainings/${id}`;
  expect(await first.post(`${path}/enrol`, { people: 3 })).toMatchObject({
    status: 409,
    body: { code: 'trainingFull' },
  });
  expect(await first.post(`${path}/enrol`, { people: 2, question: '防火门' })).toMatchObject({
    status: 200,
    body: { seatsLeft: 1, enrolment: { people: 2, question: '防火门', attended: null } },
  });
  expect(await second.post(`${path}/enrol`, { people: 2 })).toMatchObject({
    status: 409,
    body: { code: 'trainingFull', detail: expect.stringContaining('只剩 1 人') },
  });
  expect(await second.post(`${path}/enrol`, { people: 1 })).toMatchObject({
    status: 200,
    body: { seatsLeft: 0 },
  });
  // Changing how many come counts the others' seats alone.
  expect(await first.post(`${path}/enrol`, { people: 1 })).toMatchObject({
    status: 200,
    body: { seatsLeft: 1 },
  });
  expect((await second.get('/my/trainings')).body).toMatchObject({
    items: [{ id, enrolment: { people: 1 } }],
  });
  // Who comes is for whoever prepares it.
  expect((await drafter.get(`/trainings/${id}`)).body).toMatchObject({
    taken: 2,
    enrolments: [{ enterpriseId: 'huzhou-ent-1' }, { enterpriseId: 'huzhou-ent-2' }],
  });
  expect((await market.get(`/trainings/${id}`)).body).toMatchObject({ taken: 2, enrolments: null });
  expect(await first.get(`/trainings/${id}`)).toMatchObject({ status: 404 });
  expect(await second.post(`${path}/leave`, {})).toMatchObject({ status: 200, body: { enrolment: null } });

  expect(await drafter.post(`/trainings/${id}/hold`, { attended: [] })).toMatchObject({
    status: 409,
    body: { code: 'trainingState' },
  });
  expect(await second.post(`${path}/enrol`, { people: 1 })).toMatchObject({ status: 200 });
  expect(await drafter.post(`/trainings/${id}/change`, { offer: offer({ seats: 1 }) })).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'offer.seats' }] },
  });
  const few = await drafter.post(
    `/trainings/${id}/change`,
    { offer: offer({ seats: 1 }) },
    { 'accept-language': 'en' },
  );
  expect(few.body).toMatchObject({
    faults: [{ message: expect.stringContaining('fewer than have enrolled') }],
  });
  expect(await second.post(`${path}/leave`, {})).toMatchObject({ status: 200 });
  const now = { ...offer(), on: today(), enrolUntil: today() };
  expect(await drafter.post(`/trainings/${id}/change`, { offer: now }, { 'if-match': '"9"' })).toMatchObject({
    status: 412,
  });
  expect(await drafter.post(`/trainings/${id}/change`, { offer: now })).toMatchObject({ status: 200 });
  expect(await titles(first)).toContain('培训有改动：迎检和自查');
  expect(await titles(second)).not.toContain('培训有改动：迎检和自查');
  const attended = [{ enterpriseId: 'huzhou-ent-1', people: 1 }];
  expect(
    await drafter.post(`/trainings/${id}/hold`, { attended: [{ enterpriseId: 'huzhou-ent-2', people: 1 }] }),
  ).toMatchObject({ status: 422 });
  expect(await drafter.post(`/trainings/${id}/hold`, { attended })).toMatchObject({
    status: 200,
    body: { status: 'held', enrolments: [{ enterpriseId: 'huzhou-ent-1', attended: 1 }] },
  });
  expect(await second.post(`${path}/enrol`, { people: 1 })).toMatchObject({
    status: 409,
    body: { code: 'trainingState' },
  });
});

test('one that is called off stays in the calendar as such, and those who enrolled are told', async () => {
  const { drafter, first, second } = cast;
  const id = await announce({ title: '信用修复怎样申请' });
  await first.post(`/my/trainings/${id}/enrol`, { people: 1 });
  expect(await drafter.post(`/trainings/${id}/cancel`, { reason: '讲师生病' })).toMatchObject({
    status: 200,
  });
  expect(await titles(first)).toContain('培训取消：信用修复怎样申请');
  expect(await titles(second)).not.toContain('培训取消：信用修复怎样申请');
  expect((await open('/public/trainings/huzhou')).body).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ id, status: 'cancelled', cancelReason: '讲师生病' }),
    ]),
  });
  expect(String((await open('/public/trainings/huzhou/calendar.ics')).body)).toContain('STATUS:CANCELLED');
});
