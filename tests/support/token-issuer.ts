// A provider of access tokens for suites: keys of its own, discovery and key set over HTTP, so that what is tested is
// the product's own way of checking. Whatever may be wrong with a token can be made wrong here.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

export const testAudience = 'urn:ruqi:api';
const lifetimeSeconds = 3600;

export interface TokenChanges {
  /** ISO instant at which it is issued; the present when absent. */
  readonly now?: string;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Laid over the right claims; `undefined` takes one out. */
  readonly claims?: JWTPayload;
  /** A key that the issuer does not publish. */
  readonly key?: KeyPair['privateKey'];
}

export interface TestIssuer {
  readonly issuer: string;
  /** A token that is right in everything but what `changes` say. */
  sign(subject: string, changes?: TokenChanges): Promise<string>;
  /** Signs with a new key from now on. */
  rotate(options?: { readonly keepOld?: boolean }): Promise<void>;
  /** How often the key set was fetched. */
  readonly keyFetches: () => number;
  /** What discovery says instead of the truth. */
  discovery: Readonly<Record<string, unknown>>;
  /** Key set as published. */
  readonly publicKeys: () => Promise<readonly object[]>;
  close(): Promise<void>;
}

export interface TestIssuerOptions {
  /** 0 takes a free one. */
  readonly port?: number;
  readonly alg?: string;
}

export const startTestIssuer = async ({
  port = 0,
  alg = 'ES256',
}: TestIssuerOptions = {}): Promise<TestIssuer> => {
  const newKey = async (serial: number) => ({
    kid: `key-${String(serial)}`,
    pair: await generateKeyPair(alg, { extractable: true }),
  });
  let serial = 1;
  let keys = [await newKey(serial)];
  let fetches = 0;
  const publicKeys = () =>
    Promise.all(
      keys.map(async ({ kid, pair }) => ({ ...(await exportJWK(pair.publicKey)), kid, alg, use: 'sig' })),
    );

  const issuer = {
    issuer: '',
    discovery: {},
    publicKeys,
    keyFetches: () => fetches,
    sign: async (subject: string, { now, header, claims, key }: TokenChanges = {}): Promise<string> => {
      const current = keys[0];
      if (current === undefined) throw new Error('the issuer has no key');
      const iat = Math.floor((now === undefined ? Date.now() : Date.parse(now)) / 1000);
      return await new SignJWT({
        sub: subject,
        iss: issuer.issuer,
        aud: testAudience,
        iat,
        exp: iat + lifetimeSeconds,
        ...claims,
      })
        .setProtectedHeader({ alg, typ: 'at+jwt', kid: current.kid, ...header })
        .sign(key ?? current.pair.privateKey);
    },
    rotate: async ({ keepOld = true } = {}) => {
      serial += 1;
      keys = [await newKey(serial), ...(keepOld ? keys : [])];
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  } satisfies TestIssuer & { issuer: string };

  const server = createServer((request, response) => {
    const answer = (body: object): void => {
      // Nothing kept alive: a suite that ends, or closes the issuer, has no connection left to wait for.
      response.writeHead(200, { 'content-type': 'application/json', connection: 'close' });
      response.end(JSON.stringify(body));
    };
    if (request.url === '/.well-known/openid-configuration') {
      answer({ issuer: issuer.issuer, jwks_uri: `${issuer.issuer}/jwks`, ...issuer.discovery });
      return;
    }
    fetches += 1;
    publicKeys().then(
      (published) => {
        answer({ keys: published });
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  // A suite need not close it.
  server.unref();
  issuer.issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return issuer;
};
