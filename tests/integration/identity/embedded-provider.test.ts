// The embedded provider as its users meet it: the login form, tokens that the API's own check accepts, refresh, new keys
// and restarts. It runs in a process of its own, on a real database.
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import { createIdentity, type Identity } from '../../../api/auth/identity';
import { refreshTokens, takePersonToken, takeSystemToken } from '../../../identity/take-token';
import { createDatabase, type Database } from '../../../prisma/client';
import { seedOnce } from '../../../prisma/seed';
import { nodeArguments } from '../../../scripts/supervisor/script-part';
import { startEmbeddedIdentity, type EmbeddedIdentity } from '../../support/embedded-identity';
import { useDatabase } from '../../support/servers';
import { eventually } from '../../support/eventually';

const run = promisify(execFile);
const server = useDatabase();
let database: Database;
let provider: EmbeddedIdentity;
let identity: Identity;

beforeAll(async () => {
  database = createDatabase(server.url);
  await seedOnce(database.prisma);
  provider = await startEmbeddedIdentity(server.url);
  const rules = { issuer: provider.issuer, audience: 'urn:ruqi:api', subjectClaim: 'sub' };
  identity = createIdentity(rules, database.pool, { cooldownMs: 0 });
});

afterAll(async () => {
  await provider.stop();
  await database.close();
});

const now = (): string => new Date().toISOString();
const callerOf = (token: string) => identity.callerOf(`Bearer ${token}`, now());
const login = (personId: string) => takePersonToken(provider, personId);
const script = async (name: string, ...args: readonly string[]): Promise<string> =>
  (await run(process.execPath, [...nodeArguments(name), ...args], { env: provider.env })).stdout.trim();

test('a person logs in by the form and is who the register says, with a token of one hour for our API', async () => {
  const { access_token: token, expires_in: seconds } = await login('cixi-drafter-1');
  expect(seconds).toBe(3600);
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
  expect(decodeJwt(token)).toMatchObject({
    sub: 'cixi-drafter-1',
    aud: 'urn:ruqi:api',
    iss: provider.issuer,
  });
  expect(await callerOf(token)).toMatchObject({
    actor: { id: 'cixi-drafter-1', roles: ['drafter'], jurisdiction: 'cixi', agencyId: 'cixi-fire' },
    subject: 'cixi-drafter-1',
  });
});

test.each([
  ['a wrong password', 'cixi-drafter-2', { password: 'wrong-password' }],
  ['somebody the register does not know', 'nobody', {}],
  ['a system', 'cixi-fire-system', {}],
])('%s is not let in', async (_what, personId, changes) => {
  await expect(takePersonToken({ ...provider, ...changes }, personId)).rejects.toThrow('口令不对');
});

test('whoever guesses is locked out, right password or not, and nobody else is', async () => {
  const guess = () => takePersonToken({ ...provider, password: 'wrong-password' }, 'cixi-legal-1');
  for (let n = 0; n < 5; n += 1) await expect(guess()).rejects.toThrow('口令不对');
  await expect(guess()).rejects.toThrow('锁定');
  await expect(login('cixi-legal-1')).rejects.toThrow('锁定');
  await expect(login('cixi-legal-2')).resolves.toMatchObject({ expires_in: 3600 });
  await database.pool.query(`UPDATE identity_failure SET last_failure_at = now() - interval '16 minutes'`);
  await expect(login('cixi-legal-1')).resolves.toMatchObject({ expires_in: 3600 });
});

test('an agency’s system has a token by its own credentials, and drafts', async () => {
  const { access_token: token } = await takeSystemToken(provider, 'cixi-fire-system');
  expect(decodeJwt(token)).toMatchObject({ sub: 'cixi-fire-system', aud: 'urn:ruqi:api' });
  expect((await callerOf(token)).actor).toMatchObject({ id: 'cixi-fire-system', roles: ['drafter'] });
  await expect(takeSystemToken({ ...provider, password: 'wrong' }, 'cixi-fire-system')).rejects.toThrow(
    'invalid_client',
  );
  await expect(takeSystemToken(provider, 'cixi-drafter-1')).rejects.toThrow('invalid_client');
});

test('every agency has a system', async () => {
  const { rows } = await database.pool.query<{ missing: string }>(
    `SELECT id AS missing FROM agency WHERE NOT EXISTS
       (SELECT FROM person WHERE person.id = agency.id || '-system' AND kind = 'system' AND roles = ARRAY['drafter'])`,
  );
  expect(rows).toEqual([]);
});

const refreshed = async (personId: string) => {
  const { refresh_token: refresh } = await login(personId);
  if (refresh === undefined) throw new Error('no refresh token');
  return { refresh, renew: () => refreshTokens(provider.issuer, refresh) };
};

test('a refresh token renews the login once; used twice, the whole login is withdrawn', async () => {
  const { renew } = await refreshed('cixi-leader-1');
  const second = await renew();
  expect((await callerOf(second.access_token)).actor.id).toBe('cixi-leader-1');
  await expect(renew()).rejects.toThrow('invalid_grant');
  await expect(refreshTokens(provider.issuer, second.refresh_token ?? '')).rejects.toThrow('invalid_grant');
});

test('a revoked person is out at the next request, and neither logs in nor renews', async () => {
  const { access_token: token } = await login('cixi-unithead-1');
  const { renew } = await refreshed('cixi-unithead-1');
  expect((await callerOf(token)).actor.id).toBe('cixi-unithead-1');
  await database.pool.query(`UPDATE person SET revoked_at = now() WHERE id = 'cixi-unithead-1'`);
  await expect(callerOf(token)).rejects.toMatchObject({
    code: 'notAuthenticated',
    params: { reason: 'revoked' },
  });
  await expect(renew()).rejects.toThrow('invalid_grant');
  await expect(login('cixi-unithead-1')).rejects.toThrow('口令不对');
});

test('a subject that the register does not know, or knows twice, is nobody', async () => {
  const { access_token: token } = await login('cixi-principal-1');
  const nobody = { code: 'notAuthenticated', params: { reason: 'unknownPerson' } };
  const rename = (id: string, subject: string | null) =>
    database.pool.query('UPDATE person SET subject = $2 WHERE id = $1', [id, subject]);
  await rename('cixi-principal-1', 'somebody-else');
  await expect(callerOf(token)).rejects.toMatchObject(nobody);
  await rename('cixi-principal-2', 'cixi-principal-1');
  expect((await callerOf(token)).actor.id).toBe('cixi-principal-2');
  await rename('cixi-principal-1', null);
  await expect(callerOf(token)).rejects.toMatchObject(nobody);
  await rename('cixi-principal-2', null);
  expect((await callerOf(token)).actor.id).toBe('cixi-principal-1');
});

const start = (changes: Readonly<Record<string, string>> = {}): string => {
  const url = new URL(`${provider.issuer}/auth`);
  url.search = new URLSearchParams({
    ...{ client_id: 'ruqi-web', response_type: 'code', scope: 'openid' },
    redirect_uri: 'http://127.0.0.1:8080/docs/oauth2-redirect.html',
    ...{ code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' },
    ...changes,
  }).toString();
  return url.href;
};

test.each([
  ['no proof key', { code_challenge: '', code_challenge_method: '' }],
  ['a plain proof key', { code_challenge_method: 'plain' }],
  ['another audience', { resource: 'urn:another:api' }],
])('%s is refused before any login', async (_what, changes) => {
  const response = await fetch(start(changes), { redirect: 'manual' });
  expect(response.headers.get('location')).toMatch(/[?&]error=(?:invalid_request|invalid_target)/);
});

test('a login returns only where the client is at home', async () => {
  const response = await fetch(start({ redirect_uri: 'https://evil.example/' }), { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([400, null]);
  expect(await response.text()).toContain('不能登录');
});

test('the address without a path says where a login begins', async () => {
  const response = await fetch(provider.issuer);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('登录从所用的程序开始');
});

test('the login page shows the people of a place by role, runs no script and asks for nothing from elsewhere', async () => {
  const first = await fetch(start({ login_hint: 'huzhou-leader-1' }), { redirect: 'manual' });
  const cookie = first.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const address = new URL(first.headers.get('location') ?? '', provider.issuer);
  const shown = await fetch(address, { headers: { cookie } });
  const text = await shown.text();
  expect(shown.status).toBe(200);
  expect(text).toContain('<legend>机关负责人</legend>');
  expect(text).toMatch(/value="huzhou-leader-1" checked/);
  expect(text).not.toContain('huzhou-fire-system');
  expect(text).not.toMatch(/<script|https?:\/\//);
  const policy = shown.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'self' http://127.0.0.1:8080;");
  const elsewhere = await (await fetch(`${address.href}?place=cixi`, { headers: { cookie } })).text();
  expect(elsewhere).toContain('value="cixi-leader-1"');
  expect(elsewhere).not.toContain('value="huzhou-leader-1"');
  // Without its cookie the same address is nobody's login.
  expect((await fetch(address)).status).toBe(400);
});

test.each([
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['https://evil.example', null],
])('a page of %s may exchange its code from a browser: %s', async (origin, allowed) => {
  const response = await fetch(`${provider.issuer}/token`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=refresh_token&client_id=ruqi-web&refresh_token=none',
  });
  expect(response.status).toBe(400);
  expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
});

test('a new key signs at once without a restart, and the old tokens count until they are over', async () => {
  const { access_token: old } = await login('cixi-supervisor-1');
  await callerOf(old);
  await script('identity-rotate');
  const hasNewKey = async (): Promise<boolean> => {
    const { access_token: token } = await takeSystemToken(provider, 'cixi-fire-system');
    return decodeProtectedHeader(token).kid !== decodeProtectedHeader(old).kid;
  };
  await eventually('the new key', hasNewKey);
  const { access_token: young } = await login('cixi-supervisor-1');
  expect((await callerOf(young)).actor.id).toBe('cixi-supervisor-1');
  expect((await callerOf(old)).actor.id).toBe('cixi-supervisor-1');
});

test('a restart logs nobody out: the old token counts and the refresh token renews it', async () => {
  const { access_token: token } = await login('cixi-auditor-1');
  const { renew } = await refreshed('cixi-auditor-1');
  await provider.restart();
  expect((await callerOf(token)).actor.id).toBe('cixi-auditor-1');
  expect((await callerOf((await renew()).access_token)).actor.id).toBe('cixi-auditor-1');
});

test('the keys lie in a file that its owner alone can read, and only their public half is told', async () => {
  expect(statSync(join(provider.keyFolder, 'keys.json')).mode & 0o777).toBe(0o600);
  const published = z
    .object({ keys: z.array(z.record(z.string(), z.unknown())).min(1) })
    .parse(await (await fetch(`${provider.issuer}/jwks`)).json());
  expect(published.keys.filter((key) => 'd' in key)).toEqual([]);
});

test('the token command logs in for people and for systems', async () => {
  expect((await callerOf(await script('token', 'cixi-officer-1'))).actor.roles).toEqual(['officer']);
  expect((await callerOf(await script('token', '--system', 'cixi-market-system'))).actor.agencyId).toBe(
    'cixi-market',
  );
  expect(await script('token', '--password')).toBe(provider.password);
  await expect(script('token', 'nobody')).rejects.toMatchObject({
    stderr: expect.stringContaining('nobody'),
  });
});

test('passwords are in no log', () => {
  expect(provider.lines.join('\n')).toContain('loginFailed');
  expect(provider.lines.join('\n')).not.toContain(provider.password);
});
