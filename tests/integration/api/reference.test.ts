// What the reference shows is sent here, by the generated client, in the order in which its “start here” tells it.
import { createRuqiClient, type RuqiClient } from '../../../client';
import { namedOperations } from '../../../api/operations';
import { exampleOf } from '../../../api/openapi/examples';
import { jsonSchemaOf, type Components } from '../../../api/openapi/json-schema';
import { journeyDraft } from '../../../api/inspections/example';
import { commandSchemas } from '../../../domain/inspection/commands';
import { tokenIssuer } from './product';
import { useProduct } from './use-product';

const product = useProduct();

const clientOf = (personId: string, language: 'zh-CN' | 'en' = 'zh-CN'): RuqiClient =>
  createRuqiClient({
    baseUrl: product.api.url,
    token: async () => await (await tokenIssuer()).sign(personId),
    language,
  });

const components: Components = {};
const shown = (command: 'approve') =>
  commandSchemas[command].parse(
    exampleOf(jsonSchemaOf(commandSchemas[command], 'input', components), components),
  );

const draft = async (client: RuqiClient): Promise<string> => {
  const { data, error, response } = await client.POST('/inspections', {
    body: { ...journeyDraft, platformTaskRef: crypto.randomUUID() },
  });
  expect({ error, status: response.status }).toEqual({ error: undefined, status: 201 });
  return data?.id ?? '';
};

test('the example of the reference is drafted, submitted, approved and seen', async () => {
  const drafter = clientOf('cixi-drafter-1');
  const leader = clientOf('cixi-leader-1');
  const id = await draft(drafter);
  const submitted = await drafter.POST('/inspections/{inspectionId}/commands/submitForReview', {
    params: { path: { inspectionId: id } },
    body: {},
  });
  expect(submitted.error).toBeUndefined();
  const approved = await leader.POST('/inspections/{inspectionId}/commands/approve', {
    params: { path: { inspectionId: id } },
    body: shown('approve'),
  });
  expect(approved.error).toBeUndefined();
  const { data } = await drafter.GET('/inspections/{inspectionId}', {
    params: { path: { inspectionId: id } },
  });
  expect(data).toMatchObject({ id, stage: 'coding', version: approved.data?.version });
});

test('an act without a key gets one of its own, and each its own', async () => {
  const drafter = clientOf('cixi-drafter-1');
  const seen: (string | null)[] = [];
  const client = createRuqiClient({
    baseUrl: product.api.url,
    token: 'none',
    fetch: async (request) => {
      seen.push(request instanceof Request ? request.headers.get('Idempotency-Key') : null);
      return await Promise.resolve(Response.json({}, { status: 401 }));
    },
  });
  for (let n = 0; n < 2; n += 1) await client.POST('/inspections', { body: journeyDraft });
  expect(seen.every((key) => key !== null)).toBe(true);
  expect(new Set(seen).size).toBe(2);
  expect((await drafter.GET('/tasks', {})).response.status).toBe(200);
});

test('an act whose answer is pending is sent again under its own key, and done once', async () => {
  const token = await (await tokenIssuer()).sign('cixi-drafter-1');
  const keys: (string | null)[] = [];
  const client = createRuqiClient({
    baseUrl: product.api.url,
    token,
    fetch: async (request) => {
      if (!(request instanceof Request)) throw new Error('the client sends requests');
      keys.push(request.headers.get('Idempotency-Key'));
      const answer = await fetch(request);
      // The act is done, its answer lost: what the API itself says when a lifecycle is slow.
      return keys.length === 1
        ? Response.json({ code: 'answerPending' }, { status: 503, headers: { 'Retry-After': '0' } })
        : answer;
    },
  });
  const id = await draft(client);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
  const { data } = await client.GET('/inspections/{inspectionId}', {
    params: { path: { inspectionId: id } },
  });
  expect(data?.version).toBe(1);
});

test('who asks in English reads English: titles, stages, refusals', async () => {
  const drafter = clientOf('cixi-drafter-1', 'en');
  const id = await draft(drafter);
  const { data } = await drafter.GET('/inspections/{inspectionId}', {
    params: { path: { inspectionId: id } },
  });
  expect(data?.stageName).toBe('Drafting');
  const refused = await drafter.POST('/inspections/{inspectionId}/commands/approve', {
    params: { path: { inspectionId: id } },
    body: shown('approve'),
  });
  expect(refused.error).toMatchObject({
    title: 'Not possible now',
    code: 'illegalInThisState',
    detail:
      'The inspection stands at “Drafting”, where “Approve” is not possible. It is possible at: Approval.',
  });
});

test('lists are filtered and sorted as the reference says', async () => {
  const client = clientOf('cixi-drafter-1');
  const ids = [await draft(client), await draft(client)];
  const list = async (query: Record<string, string | number>): Promise<string[]> => {
    const { data, error } = await client.GET('/inspections', { params: { query } });
    expect(error).toBeUndefined();
    return (data?.items ?? []).map(({ id }) => id);
  };
  const newest = await list({ sort: '-startedAt', limit: 2 });
  expect(newest).toEqual([...ids].reverse());
  expect((await list({ sort: 'startedAt', limit: 100 })).slice(-2)).toEqual(ids);
  expect(await list({ q: '没有这样的企业' })).toEqual([]);
  expect(await list({ kind: 'planned' })).toEqual([]);
  expect(await list({ ended: 'true' })).toEqual([]);
  expect(await list({ kind: 'triggered', ended: 'false', stage: 'plan', limit: 100 })).toEqual(
    expect.arrayContaining(ids),
  );
  expect(await list({ startedTo: '2020-01-01' })).toEqual([]);
  expect(await list({ startedFrom: '2020-01-01', limit: 100 })).toEqual(expect.arrayContaining(ids));
});

test('every operation of the reference answers people of its jurisdiction, never with a 5xx', async () => {
  const token = await (await tokenIssuer()).sign('cixi-drafter-1');
  const readings = namedOperations.filter(
    ({ operation }) => operation.kind === 'read' && operation.mediaType === undefined,
  );
  for (const { operationId, operation } of readings) {
    const path = operation.path.replaceAll(/:\w+/g, 'unknown-1');
    const answer = await fetch(`${product.api.url}/api/v1${path}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect([operationId, answer.status < 500]).toEqual([operationId, true]);
  }
});
