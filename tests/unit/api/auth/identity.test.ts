// What a caller meets over HTTP when the token lets nobody in, or the issuer is away: the status, the reason, the challenge.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Pool } from 'pg';
import pino from 'pino';
import { createIdentity } from '../../../../api/auth/identity';
import { faultHandler } from '../../../../api/fault-handler';
import { speak } from '../../../../api/language';
import { giveRequestId } from '../../../../api/request-id';
import { startTestIssuer, testAudience, type TestIssuer } from '../../../support/token-issuer';

const person = {
  id: 'p-1',
  kind: 'person',
  roles: ['drafter'],
  jurisdiction: 'cixi',
  agencyId: 'a-1',
  enterpriseId: null,
  isRevoked: false,
};
let register: readonly object[];
let issuer: TestIssuer;
let server: Server;

beforeEach(async () => {
  register = [person];
  issuer = await startTestIssuer();
  const pool = { query: () => Promise.resolve({ rows: register }) } as unknown as Pick<Pool, 'query'>;
  const rules = { issuer: issuer.issuer, audience: testAudience, subjectClaim: 'sub' };
  const identity = createIdentity(rules, pool, { cooldownMs: 0 });
  const app = express();
  app.use(giveRequestId, speak);
  app.get('/who', async (request, response) => {
    response.json(await identity.callerOf(request.get('authorization'), new Date().toISOString()));
  });
  const log = pino({ level: 'silent' });
  const ruleBooks = { packOf: () => null, calendar: { version: 'test', years: {} }, clauseText: () => null };
  app.use(faultHandler({ log, ruleBooks }));
  server = createServer(app);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await issuer.close();
});
const ask = async (authorization?: string) => {
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/who`;
  const response = await fetch(url, authorization === undefined ? {} : { headers: { authorization } });
  return { status: response.status, headers: response.headers, body: await response.json() };
};
const askWith = async (changes: Parameters<TestIssuer['sign']>[1] = {}) =>
  await ask(`Bearer ${await issuer.sign('p-1', changes)}`);

test('a right token of somebody in the register is let in', async () => {
  expect(await askWith()).toMatchObject({ status: 200, body: { actor: { id: 'p-1' } } });
});

test('no token: 401 with a bare challenge', async () => {
  const { status, headers, body } = await ask();
  expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="ruqi"']);
  expect(body).toMatchObject({ code: 'notAuthenticated', params: { reason: 'absent' } });
});

test.each([
  ['expired', { now: '2026-01-01T00:00:00.000Z' }, [person]],
  ['invalid', { claims: { aud: 'another' } }, [person]],
  ['revoked', {}, [{ ...person, isRevoked: true }]],
  ['unknownPerson', {}, []],
])('%s: 401 that says so, and the challenge of RFC 6750', async (reason, changes, rows) => {
  register = rows;
  const { status, headers, body } = await askWith(changes);
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toMatch(
    /^Bearer realm="ruqi", error="invalid_token", error_description="[ -~]+"$/,
  );
  expect(body).toMatchObject({ code: 'notAuthenticated', params: { reason } });
});

test('whoever is revoked is out at the next request with the same token', async () => {
  const authorization = `Bearer ${await issuer.sign('p-1')}`;
  expect((await ask(authorization)).status).toBe(200);
  register = [{ ...person, isRevoked: true }];
  expect((await ask(authorization)).status).toBe(401);
  register = [person];
  expect((await ask(authorization)).status).toBe(200);
});

test('somebody in the register who holds no role that counts: 403', async () => {
  register = [{ ...person, kind: 'system', roles: ['agencyLeader', 'system'] }];
  expect(await askWith()).toMatchObject({ status: 403, body: { code: 'noRole' } });
});

test('the issuer is away: 503 with Retry-After, never 401', async () => {
  const authorization = `Bearer ${await issuer.sign('p-1')}`;
  await issuer.close();
  const { status, headers, body } = await ask(authorization);
  expect([status, headers.get('retry-after')]).toEqual([503, '5']);
  expect(body).toMatchObject({ code: 'identityUnavailable' });
  issuer = await startTestIssuer();
});
