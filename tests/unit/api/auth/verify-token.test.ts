// Access tokens against a real issuer over HTTP: only its keys, only for us, only in time, and every other answer named.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { createTokenVerifier, type VerifyToken } from '../../../../api/auth/verify-token';
import { freePort } from '../../../../processes/ports';
import { startTestIssuer, testAudience, type TestIssuer } from '../../../support/token-issuer';

const now = '2026-09-30T08:00:00.000Z';
const later = (seconds: number): string => new Date(Date.parse(now) + seconds * 1000).toISOString();
const epoch = (instant: string): number => Date.parse(instant) / 1000;
const hour = 3600;

let issuer: TestIssuer;
let verify: VerifyToken;

const verifierOf = ({ issuer: name }: Pick<TestIssuer, 'issuer'>, cooldownMs = 0): VerifyToken =>
  createTokenVerifier({ issuer: name, audience: testAudience, subjectClaim: 'sub' }, { cooldownMs });

beforeEach(async () => {
  issuer = await startTestIssuer();
  verify = verifierOf(issuer);
});
afterEach(() => issuer.close());

const refusal = (reason: string) => ({
  code: 'notAuthenticated',
  params: { reason },
  headers: { 'WWW-Authenticate': expect.stringMatching(/^Bearer realm="ruqi", error="invalid_token", /) },
});
const unavailable = { code: 'identityUnavailable' };
const sign = (changes: Parameters<TestIssuer['sign']>[1] = {}): Promise<string> =>
  issuer.sign('p-1', { now, ...changes });

test('a right token proves its subject until its end, so that each refusal below has the one cause it names', async () => {
  expect(await verify(await sign(), now)).toEqual({ subject: 'p-1', expiresAt: later(hour) });
});

test.each(['RS256', 'PS256', 'EdDSA'])('an issuer may sign with %s', async (alg) => {
  const other = await startTestIssuer({ alg });
  expect(await verifierOf(other)(await other.sign('p-1', { now }), now)).toMatchObject({ subject: 'p-1' });
  await other.close();
});

test.each(['at+jwt', 'application/at+jwt', 'JWT', 'jwt'])(
  '%s is the type of an access token',
  async (typ) => {
    expect(await verify(await sign({ header: { typ } }), now)).toMatchObject({ subject: 'p-1' });
  },
);

test.each(['logout+jwt', 'dpop+jwt', undefined])('a token of type %s is none', async (typ) => {
  await expect(verify(await sign({ header: { typ } }), now)).rejects.toMatchObject(refusal('invalid'));
});

test('a token signed with a key that the issuer does not publish is refused, though it names a published one', async () => {
  const { privateKey } = await generateKeyPair('ES256');
  await expect(verify(await sign({ key: privateKey }), now)).rejects.toMatchObject(refusal('invalid'));
});

test('a token that names a key nobody published is refused', async () => {
  const token = await sign({ header: { kid: 'never-seen' } });
  await expect(verify(token, now)).rejects.toMatchObject(refusal('invalid'));
});

test('a token that brings its own key in its header is refused', async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const jwk = { kty: 'EC', ...(await crypto.subtle.exportKey('jwk', pair.publicKey)) };
  const token = await sign({ key: pair.privateKey, header: { jwk, kid: undefined } });
  await expect(verify(token, now)).rejects.toMatchObject(refusal('invalid'));
});

const claims = () => ({
  sub: 'p-1',
  iss: issuer.issuer,
  aud: testAudience,
  iat: epoch(now),
  exp: epoch(later(hour)),
});

test('a token that says alg none is refused', async () => {
  const token = new UnsecuredJWT(claims()).encode();
  await expect(verify(token, now)).rejects.toMatchObject(refusal('invalid'));
});

test('the public key used as the secret of HS256 makes no token', async () => {
  const rsa = await startTestIssuer({ alg: 'RS256' });
  const [published] = await rsa.publicKeys();
  const key = await importJWK({ ...published, ext: true }, 'RS256');
  if (key instanceof Uint8Array) throw new Error('an RSA key is no secret');
  const secrets = [await exportSPKI(key), JSON.stringify(published)];
  for (const secret of secrets) {
    const token = await new SignJWT({ ...claims(), iss: rsa.issuer })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'key-1' })
      .sign(new TextEncoder().encode(secret));
    await expect(verifierOf(rsa)(token, now)).rejects.toMatchObject(refusal('invalid'));
  }
  await rsa.close();
});

test('an expired token is refused as expired, after five seconds for the clocks', async () => {
  const token = await sign();
  await expect(verify(token, later(hour + 4))).resolves.toMatchObject({ subject: 'p-1' });
  await expect(verify(token, later(hour + 6))).rejects.toMatchObject(refusal('expired'));
});

test.each(['nbf', 'iat'])('a token of the future by its %s is refused beyond five seconds', async (claim) => {
  const at = (seconds: number) => sign({ claims: { [claim]: epoch(later(seconds)) } });
  await expect(verify(await at(4), now)).resolves.toMatchObject({ subject: 'p-1' });
  await expect(verify(await at(6), now)).rejects.toMatchObject(refusal('invalid'));
});

test.each([
  ['another audience', { aud: 'urn:another:api' }],
  ['no audience', { aud: undefined }],
  ['another issuer', { iss: 'https://login.example' }],
  ['the issuer with a slash more', { iss: 'SLASH' }],
  ['no issuer', { iss: undefined }],
  ['no end', { exp: undefined }],
  ['no time of issue', { iat: undefined }],
  ['no subject', { sub: undefined }],
  ['an empty subject', { sub: '' }],
  ['an endless subject', { sub: 'x'.repeat(256) }],
])('a token with %s is refused', async (_what, change: Record<string, string | undefined>) => {
  const token = await sign({
    claims: change.iss === 'SLASH' ? { ...change, iss: `${issuer.issuer}/` } : change,
  });
  await expect(verify(token, now)).rejects.toMatchObject(refusal('invalid'));
});

test('one of several audiences may be ours', async () => {
  const token = await sign({ claims: { aud: ['urn:another:api', testAudience] } });
  expect(await verify(token, now)).toMatchObject({ subject: 'p-1' });
});

test('another claim may name the subject', async () => {
  const rules = { issuer: issuer.issuer, audience: testAudience, subjectClaim: 'employee_no' };
  const verifyNumber = createTokenVerifier(rules);
  const token = await sign({ claims: { employee_no: 'E-4711' } });
  expect(await verifyNumber(token, now)).toMatchObject({ subject: 'E-4711' });
  await expect(verifyNumber(await sign(), now)).rejects.toMatchObject(refusal('invalid'));
});

test.each(['', 'a.b.c', 'eyJhbGciOiJFUzI1NiJ9..', 'x'.repeat(20_000)])('%# is no token', async (text) => {
  await expect(verify(text, now)).rejects.toMatchObject(refusal('invalid'));
});

test('a changed payload breaks the signature', async () => {
  const [header, , signature] = (await sign()).split('.');
  const payload = Buffer.from(JSON.stringify({ ...claims(), sub: 'somebody-else' })).toString('base64url');
  await expect(verify(`${header}.${payload}.${signature}`, now)).rejects.toMatchObject(refusal('invalid'));
});

describe('when the issuer changes its key', () => {
  test('the new one counts at once, the old one while it is published, and not thereafter', async () => {
    const old = await sign();
    await verify(old, now);
    await issuer.rotate();
    const young = await sign();
    expect(await verify(young, now)).toMatchObject({ subject: 'p-1' });
    expect(await verify(old, now)).toMatchObject({ subject: 'p-1' });
    await issuer.rotate({ keepOld: false });
    await verify(await sign(), now);
    await expect(verify(old, now)).rejects.toMatchObject(refusal('invalid'));
  });

  test('the keys are fetched once for all tokens, and strangers cannot make them be fetched without end', async () => {
    const patient = verifierOf(issuer, 60_000);
    for (let n = 0; n < 5; n += 1) await patient(await sign(), now);
    expect(issuer.keyFetches()).toBe(1);
    for (let n = 0; n < 5; n += 1)
      await expect(patient(await sign({ header: { kid: `x-${n}` } }), now)).rejects.toMatchObject(
        refusal('invalid'),
      );
    expect(issuer.keyFetches()).toBe(1);
  });
});

describe('when the issuer does not answer', () => {
  test('nobody is let in and nobody is called a stranger: the service is away', async () => {
    const token = await sign();
    await issuer.close();
    await expect(verify(token, now)).rejects.toMatchObject(unavailable);
    issuer = await startTestIssuer();
  });

  test('what no key could mend is refused all the same', async () => {
    const token = new UnsecuredJWT(claims()).encode();
    await issuer.close();
    await expect(verify(token, now)).rejects.toMatchObject(refusal('invalid'));
    issuer = await startTestIssuer();
  });

  test('known keys serve on, and it is found again when it is back', async () => {
    const port = await freePort();
    const first = await startTestIssuer({ port });
    const lasting = verifierOf(first);
    const token = await first.sign('p-1', { now });
    await lasting(token, now);
    await first.close();
    expect(await lasting(token, now)).toMatchObject({ subject: 'p-1' });
    await expect(
      lasting(await first.sign('p-1', { now, header: { kid: 'new' } }), now),
    ).rejects.toMatchObject(unavailable);
    const second = await startTestIssuer({ port });
    await second.rotate();
    expect(await lasting(await second.sign('p-2', { now }), now)).toMatchObject({ subject: 'p-2' });
    await second.close();
  });

  test.each([
    ['speaks for another', { issuer: 'https://login.example' }],
    ['names no keys', { jwks_uri: undefined }],
    ['names keys in a file', { jwks_uri: 'file:///etc/passwd' }],
  ])('a discovery that %s is none', async (_what, discovery) => {
    issuer.discovery = discovery;
    await expect(verify(await sign(), now)).rejects.toMatchObject(unavailable);
    issuer.discovery = {};
    expect(await verify(await sign(), now)).toMatchObject({ subject: 'p-1' });
  });

  test('neither is one that leads elsewhere by redirection', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(302, { location: `${issuer.issuer}/.well-known/openid-configuration` }).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const name = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const token = await sign({ claims: { iss: name } });
    await expect(verifierOf({ issuer: name })(token, now)).rejects.toMatchObject(unavailable);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
