// Opening a round over HTTP: by the bodies that decide, on its days alone, once.
import { commandAnswer } from '../../../../api/contract';
import { problemSchema } from '../../../../api/problem-details';
import { callerAt, freshKey, type Caller } from '../callers';
import { runApi, type Reply, type RunningApi } from '../product';
import { useProduct } from '../use-product';

const product = useProduct();
/** A January that is still to come: a round opened in it does not close while the suite runs. */
const year = new Date().getUTCFullYear() + 1;
const period = String(year);
const annual = { kind: 'annual', period };

let now = `${period}-01-20T01:00:00Z`;
let api: RunningApi;
let guidance: Caller;
let drafter: Caller;
let marketInHuzhou: Caller;
let fireInHuzhou: Caller;

beforeAll(async () => {
  api = await runApi(product.places, { now: () => now });
  const at = (id: string, jurisdiction: string, agencyId: string, role: 'coordinatingBody' | 'drafter') =>
    callerAt(api.url, id, { roles: [role], agencyId, jurisdiction });
  [guidance, drafter, marketInHuzhou, fireInHuzhou] = await Promise.all([
    at('cixi-opens-1', 'cixi', 'cixi-coordination', 'coordinatingBody'),
    at('cixi-opens-2', 'cixi', 'cixi-fire', 'drafter'),
    at('huzhou-opens-1', 'huzhou', 'huzhou-market', 'coordinatingBody'),
    at('huzhou-opens-2', 'huzhou', 'huzhou-fire', 'coordinatingBody'),
  ]);
});

afterAll(() => api.stop());

const refused = ({ status, body }: Reply) => {
  const { code, clauses } = problemSchema.parse(body);
  return { status, code, clauses: (clauses ?? []).map(({ id }) => id) };
};

test('before its first day and after its last a round is refused, by the date that the pack sets (CX-51, HZ-26)', async () => {
  now = `${period}-01-10T01:00:00Z`;
  expect(refused(await guidance.post('/consultations', annual))).toMatchObject({
    status: 422,
    code: 'roundNotDue',
  });
  now = `${period}-06-01T01:00:00Z`;
  expect(refused(await guidance.post('/consultations', annual))).toMatchObject({ code: 'roundNotDue' });
  const month = { kind: 'monthly', period: `${period}-05` };
  expect(refused(await guidance.post('/consultations', month))).toMatchObject({
    code: 'roundNotDue',
    clauses: ['CX-48', 'CX-51'],
  });
  expect(
    refused(await marketInHuzhou.post('/consultations', { ...month, period: `${period}-08` })),
  ).toMatchObject({ code: 'roundNotDue', clauses: ['HZ-25', 'HZ-26'] });
});

test('only a body that decides opens one (CX-46, HZ-21)', async () => {
  now = `${period}-01-20T01:00:00Z`;
  expect(refused(await drafter.post('/consultations', annual))).toMatchObject({
    status: 403,
    code: 'roleNotAllowed',
  });
  // In Huzhou the market regulator and the coordinator decide together; another agency's coordinating people do not.
  expect(refused(await fireInHuzhou.post('/consultations', annual))).toMatchObject({
    status: 403,
    code: 'otherAgency',
  });
});

test('it is opened once: the same key is answered as before, another one told that it exists', async () => {
  now = `${period}-01-20T01:00:00Z`;
  const key = { 'idempotency-key': freshKey() };
  const opened = await guidance.post('/consultations', annual, key);
  expect({ status: opened.status, body: opened.body }).toMatchObject({ status: 201 });
  const { id } = commandAnswer.parse(opened.body);
  expect(id).toBe(`cixi-${period}`);
  expect(opened.headers['location']).toBe(`/api/v1/consultations/${id}`);
  expect((await guidance.post('/consultations', annual, key)).body).toEqual(opened.body);
  expect(refused(await guidance.post('/consultations', annual))).toMatchObject({
    status: 409,
    code: 'roundExists',
  });
  expect((await guidance.get(`/consultations/${id}`)).body).toMatchObject({
    stage: 'open',
    kind: 'annual',
    closesOn: `${period}-03-10`,
    publishBy: `${period}-03-20`,
    bodies: [
      { body: 'coordinatingBody', agencyIds: ['cixi-coordination'] },
      { body: 'marketRegulator', agencyIds: ['cixi-market'] },
    ],
  });
});

test('of two bodies that open it at the same moment one does, and the other is told', async () => {
  now = `${period}-01-20T01:00:00Z`;
  const coordinator = await callerAt(api.url, 'huzhou-opens-3', {
    roles: ['coordinatingBody'],
    agencyId: 'huzhou-coordination',
    jurisdiction: 'huzhou',
  });
  const replies = await Promise.all(
    [marketInHuzhou, coordinator].map((caller) => caller.post('/consultations', annual)),
  );
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
  const late = replies.find(({ status }) => status === 409);
  expect(late && refused(late).code).toBe('roundExists');
});
