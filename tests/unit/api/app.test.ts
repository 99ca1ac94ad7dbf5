// The edge of the API, before any server is asked: routes, methods, media types, sizes, identity, headers.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import pino from 'pino';
import { createApp } from '../../../api/app';
import type { Identity } from '../../../api/auth/identity';
import { bearerToken } from '../../../api/auth/bearer-token';
import type { ApiDependencies } from '../../../api/dependencies';
import { callerCommands, commandOperation } from '../../../api/inspections/contract';
import { problemSchema } from '../../../api/problem-details';
import { commandTable } from '../../../domain/inspection/command-table';
import { createDatabase } from '../../../prisma/client';

const token = 'the-token-of-p-1';
const now = '2026-09-30T08:00:00.000Z';
const lines: string[] = [];

/** Who calls is shown beside this (auth/): here everybody with a token is the same drafter. */
const drafter = {
  id: 'p-1',
  roles: ['drafter' as const],
  jurisdiction: 'cixi',
  agencyId: 'a-1',
  enterpriseId: null,
};
const identity: Identity = {
  actorOf: () => Promise.resolve(drafter),
  callerOf: (authorization) =>
    new Promise((resolve) => {
      resolve({ actor: drafter, subject: bearerToken(authorization), tokenExpiresAt: now });
    }),
};

/** Nothing here reaches a server: a request that did would be answered 503. */
const database = createDatabase('postgresql://nobody:nothing@127.0.0.1:1/none');
const connection = Connection.lazy({ address: '127.0.0.1:1' });
const dependencies: ApiDependencies = {
  database,
  temporal: new Client({ connection }),
  log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
  identity,
  settings: {
    allowDraftPacks: false,
    identity: { issuer: 'https://login.ruqi.example', audience: 'urn:ruqi:api', subjectClaim: 'sub' },
    allowedOrigins: [],
    codes: { publicUrl: 'https://ruqi.example', secret: () => 'the secret of this suite, of 32 letters' },
    evidence: {
      folder: '/nowhere',
      maxBytes: 1_048_576,
      keepDays: 7,
      mostUploads: 100,
      mostUploadBytes: 17_179_869_184,
      mostUploadsOfInspection: 500,
      mostUploadsOfAgency: 2000,
    },
    trustedProxies: [],
    rateLimit: { requests: 0, windowSeconds: 60 },
    webhookAllowPrivate: false,
  },
  ruleBooks: { packOf: () => null, calendar: { version: 'test', years: {} }, clauseText: () => null },
  now: () => now,
  updateTimeoutMs: 1_000,
};

let server: Server;
let base: string;

const listen = async (changes: Partial<ApiDependencies> = {}): Promise<Server> => {
  const started = createServer(createApp({ ...dependencies, ...changes }));
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  return started;
};
const urlOf = (started: Server): string => `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
const close = async (started: Server): Promise<void> => {
  started.closeAllConnections();
  await new Promise((resolve) => started.close(resolve));
};

beforeAll(async () => {
  server = await listen();
  base = urlOf(server);
});

afterAll(async () => {
  await close(server);
  await database.close();
  await connection.close();
});

const json = 'application/json';
const send = async (method: string, path: string, headers: Record<string, string> = {}, body?: string) => {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    problem: text === '' ? null : (JSON.parse(text) as unknown),
  };
};
const write = (path: string, body: string, headers: Record<string, string> = {}) =>
  send('POST', `/api/v1${path}`, { 'content-type': json, 'idempotency-key': 'k', ...headers }, body);
const withdraw = '/inspections/i-1/commands/withdraw';

test.each([
  '/nowhere',
  '/api',
  '/api/v2/inspections',
  '/api/v1/',
  '/api/v1/inspection',
  '/api/v1/INSPECTIONS',
])('%s is no address: 404 as a problem document', async (path) => {
  const { status, headers, problem } = await send('GET', path);
  expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
  expect(problemSchema.parse(problem)).toMatchObject({
    code: 'unknownRoute',
    requestId: headers.get('x-request-id'),
  });
});

test.each([
  ['DELETE', '/api/v1/inspections', 'GET, HEAD, POST'],
  ['PUT', '/api/v1/inspections/i-1', 'GET, HEAD'],
  ['POST', '/api/v1/tasks', 'GET, HEAD'],
  ['GET', `/api/v1${withdraw}`, 'POST'],
  ['POST', '/healthz', 'GET, HEAD'],
])('%s %s is refused with the methods that are allowed', async (method, path, allow) => {
  const { status, headers } = await send(method, path);
  expect([status, headers.get('allow')]).toEqual([405, allow]);
});

test('without a token nothing is read, not even whether a body is JSON', async () => {
  const { status, headers, problem } = await write(withdraw, '{', { authorization: '' });
  expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="ruqi"']);
  expect(problem).toMatchObject({ code: 'notAuthenticated', params: { reason: 'absent' } });
});

test.each([
  ['text/plain', '{}'],
  ['application/x-www-form-urlencoded', 'reason=x'],
  ['application/json; charset=gbk', '{}'],
])('a body of %s is refused: JSON only', async (type, body) => {
  const { status, problem } = await write(withdraw, body, { 'content-type': type });
  expect([status, problem]).toMatchObject([415, { code: 'unsupportedMediaType' }]);
});

test.each(['{', '[1,', '"text"', '\u0000'])('%j is no JSON object', async (body) => {
  expect(await write(withdraw, body)).toMatchObject({ status: 400, problem: { code: 'malformedJson' } });
});

test('a body over 256 kB is refused', async () => {
  const { status, problem } = await write(withdraw, JSON.stringify({ reason: 'x'.repeat(256 * 1024) }));
  expect([status, problem]).toMatchObject([413, { code: 'bodyTooLarge' }]);
});

test('an absent body counts as an empty one', async () => {
  const { status, problem } = await send('POST', `/api/v1${withdraw}`, { 'idempotency-key': 'k' });
  expect([status, problem]).toMatchObject([
    400,
    { code: 'invalidInput', faults: [{ path: 'reason', message: '必须填写' }] },
  ]);
});

test.each([
  [{ 'idempotency-key': '' }, 400, 'idempotencyKeyMissing'],
  [{ 'idempotency-key': 'a b' }, 400, 'idempotencyKeyMalformed'],
  [{ 'if-match': '3' }, 412, 'ifMatchMalformed'],
])('%j is refused with %i before anything is done', async (headers, status, code) => {
  expect(await write(withdraw, '{"reason":"误立"}', headers)).toMatchObject({
    status,
    problem: { code },
  });
});

test.each(['/inspections/%ff', '/inspections/%E4%B8%AD', `/inspections/${'x'.repeat(81)}`])(
  '%s is no id',
  async (path) => {
    expect((await send('GET', `/api/v1${path}`)).status).toBe(400);
  },
);

test.each([
  '?limit=0',
  '?limit=101',
  '?limit=ten',
  '?stage=nowhere',
  '?stage=plan&stage=closed',
  '?unknown=1',
])('the list refuses %s', async (query) => {
  expect(await send('GET', `/api/v1/inspections${query}`)).toMatchObject({
    status: 400,
    problem: { code: 'invalidInput' },
  });
});

test.each(['2026-13-01', 'tomorrow', '2026-10-01T00:00:00'])(
  'the inbox refuses dueBefore=%s',
  async (dueBefore) => {
    expect(await send('GET', `/api/v1/tasks?dueBefore=${dueBefore}`)).toMatchObject({
      status: 400,
      problem: { faults: [{ path: 'dueBefore', message: '应为 YYYY-MM-DD 或带时区的时刻' }] },
    });
  },
);

test('a sound request that reaches for a database that is away is answered 503', async () => {
  expect(await write(withdraw, '{"reason":"误立"}')).toMatchObject({
    status: 503,
    problem: { code: 'databaseUnavailable' },
  });
});

test('what nobody foresaw is a 500 that shows the request id alone, and is logged under it', async () => {
  const broken = await listen({
    now: () => {
      throw new Error('the clock of secret-host is broken');
    },
  });
  const response = await fetch(`${urlOf(broken)}/api/v1/tasks`, {
    headers: { authorization: `Bearer ${token}`, 'x-request-id': 'trace-4711' },
  });
  const body = await response.text();
  await close(broken);
  expect([response.status, response.headers.get('x-request-id')]).toEqual([500, 'trace-4711']);
  expect(body).toContain('trace-4711');
  expect(body).not.toContain('secret-host');
  expect(lines.some((line) => line.includes('secret-host') && line.includes('trace-4711'))).toBe(true);
});

test('headers give away no framework and forbid what a page could do with an answer', async () => {
  const { headers } = await send('GET', '/healthz');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
});

test('the log names the path, never what a query or a body says', async () => {
  await send('GET', '/api/v1/tasks?enterpriseId=somebody-private&limit=0');
  await write(withdraw, '{"reason":""}');
  const text = lines.join('');
  expect(text).toContain('/api/v1/tasks');
  expect(text).not.toContain('somebody-private');
  expect(text).not.toContain(token);
});

test('every command that people may give has its own address and its own schema', async () => {
  // A document is issued at an address of its own, which takes its number first.
  const ofPeople = Object.entries(commandTable).filter(
    ([name, { party }]) => party !== 'system' && name !== 'issueDocument',
  );
  expect([...callerCommands].sort()).toEqual(ofPeople.map(([name]) => name).sort());
  for (const name of callerCommands) {
    const { path } = commandOperation(name);
    expect(await send('GET', `/api/v1${path.replace(':inspectionId', 'i-1')}`)).toMatchObject({
      status: 405,
    });
  }
});
