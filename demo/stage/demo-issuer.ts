// Who vouches for the people of a story: an OpenID Connect issuer of this process, with the story's clock. The product
// checks its tokens as it checks those of any other provider.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface DemoIssuer {
  readonly url: string;
  readonly audience: string;
  /** An access token for this person, issued now. @param now ISO instant */
  readonly tokenFor: (personId: string, now: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const alg = 'ES256';
const kid = 'demo';
const audience = 'urn:ruqi:api';
/** Each call brings its own token; a minute outlasts any request. */
const lifetimeSeconds = 60;

export const startDemoIssuer = async (): Promise<DemoIssuer> => {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  const keys = [{ ...(await exportJWK(publicKey)), kid, alg, use: 'sig' }];
  const server = createServer((request, response) => {
    const isDiscovery = request.url === '/.well-known/openid-configuration';
    const body = isDiscovery ? { issuer: url, jwks_uri: `${url}/jwks` } : { keys };
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url,
    audience,
    tokenFor: async (personId, now) => {
      const issuedAt = Math.floor(Date.parse(now) / 1000);
      return await new SignJWT()
        .setProtectedHeader({ alg, kid, typ: 'at+jwt' })
        .setSubject(personId)
        .setIssuer(url)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifetimeSeconds)
        .sign(privateKey);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
