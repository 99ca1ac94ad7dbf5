// The reasons for which a genuine code does not count that take another day, another act, or another system's register; and
// that supervision reads what was refused.
import { currentSigningKey } from '../../../../codes/signing-keys';
import { mintCode } from '../../../../codes/mint';
import { getLifecycle } from '../../../../prisma/queries/lifecycles';
import { callerAt, does } from '../callers';
import { runApi, settingsFor, type RunningApi } from '../product';
import { useProduct } from '../use-product';
import { entry, platformTaskRef, scanned, withCode } from './coded';

const product = useProduct();
const dayMs = 86_400_000;
const started: RunningApi[] = [];

/** The same register, seen so many days from now. */
const apiIn = async (days: number): Promise<RunningApi> => {
  const api = await runApi(product.places, {
    now: () => new Date(Date.now() + days * dayMs).toISOString(),
  });
  started.push(api);
  return api;
};

afterAll(async () => {
  for (const api of started) await api.stop();
});

const judged = async (token: string, url = product.api.url, query = '') => {
  const { status, body } = await scanned(url, token, query);
  return { status, body };
};

test('a code of days that are to come is not valid yet, one of days that are over has expired', async () => {
  const { code } = await withCode(product.people);
  const yesterday = await apiIn(-1);
  expect(await judged(code, yesterday.url)).toMatchObject({
    status: 409,
    body: { code: 'codeNotYetValid', params: { notBefore: expect.any(String) } },
  });
  const later = await apiIn(11);
  expect(await judged(code, later.url)).toMatchObject({
    status: 409,
    body: { code: 'codeExpired', params: { expiresAt: expect.any(String) } },
  });
  expect((await judged(code, later.url, '?purpose=after')).status).toBe(200);
});

test('a code signed by us of an inspection that is not there opens no door', async () => {
  const { id } = await withCode(product.people);
  const { pool } = product.api.database;
  const found = await getLifecycle(pool, id);
  if (found?.type !== 'inspection') throw new Error('the inspection just made is there');
  const key = await currentSigningKey(pool, settingsFor('').codes.secret(), new Date().toISOString());
  const elsewhere = { ...found.state, id: '00000000-0000-4000-8000-000000000000' };
  const { token } = await mintCode(key, elsewhere, { uscc: '91330282MA2AF00027', of: 'x' });
  expect(await judged(token)).toMatchObject({ status: 422, body: { code: 'codeUnknownInspection' } });
});

test('an inspection undone by supervision takes its code with it (CX-112)', async () => {
  const { supervisor, officer } = product.people;
  const { id, code } = await withCode(product.people);
  await does(officer, id, 'recordEntry', entry);
  await does(supervisor, id, 'voidInspection', { reason: '没有立项依据' });
  expect(await judged(code)).toMatchObject({ status: 409, body: { code: 'codeVoided' } });
  expect(await judged(code, product.api.url, '?purpose=after')).toMatchObject({
    body: { code: 'codeVoided' },
  });
});

test('a code does not speak for an officer who came in another’s place until it is issued anew', async () => {
  const { drafter, leader, officer } = product.people;
  const { id, code } = await withCode(product.people);
  await does(leader, id, 'replaceOfficer', {
    officerId: 'cixi-officer-2',
    byOfficerId: 'cixi-officer-3',
    reason: '临时出差',
  });
  expect(await judged(code)).toMatchObject({ status: 409, body: { code: 'codeTeamChanged' } });
  await does(drafter, id, 'issueActionCode', { platformTaskRef });
  const { body } = await officer.get(`/inspections/${id}/code`);
  expect(await judged((body as { code: string }).code)).toMatchObject({ status: 200 });
  expect(await judged(code)).toMatchObject({ body: { code: 'codeSuperseded' } });
});

test('what was refused supervision reads, counted by the hour, and nobody else', async () => {
  const { supervisor, leader, enterprise } = product.people;
  const { id, code } = await withCode(product.people);
  await does(leader, id, 'revokeActionCode', { reason: '手机遗失' });
  for (const token of [code, code, 'rubbish']) await scanned(product.api.url, token);
  const { status, body } = await supervisor.get(`/refused-scans?inspectionId=${id}`);
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { items: [{ kind: 'inspection', reason: 'codeRevoked', subjectId: id }], nextCursor: null },
  });
  const { items } = body as { items: readonly { times: number }[] };
  expect(items.reduce((sum, { times }) => sum + times, 0)).toBe(2);

  // Whose a thing that is no code would be nobody can say: every place is told.
  const elsewhere = await callerAt(product.api.url, 'huzhou-supervisor-1', {
    roles: ['supervisor'],
    jurisdiction: 'huzhou',
  });
  const told = JSON.stringify((await elsewhere.get('/refused-scans?limit=100')).body);
  expect(told).toContain('codeMalformed');
  expect(told).not.toContain(id);

  for (const caller of [leader, enterprise])
    expect(await caller.get('/refused-scans')).toMatchObject({
      status: 403,
      body: { code: 'refusedScansNotYours' },
    });
});

test('the list of refused scans is read page by page, and takes no cursor that it never gave', async () => {
  const { supervisor } = product.people;
  for (const token of ['one', `${'a'.repeat(20)}.b.${'c'.repeat(86)}`]) await scanned(product.api.url, token);
  const seen: unknown[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${cursor}`;
    const { body } = await supervisor.get(`/refused-scans?limit=1${query}`);
    const page = body as { items: unknown[]; nextCursor: string | null };
    seen.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  const { body } = await supervisor.get('/refused-scans?limit=100');
  expect(seen).toEqual((body as { items: unknown[] }).items);
  expect(seen.length).toBeGreaterThan(2);
  expect(await supervisor.get('/refused-scans?cursor=eA')).toMatchObject({ status: 422 });
});
