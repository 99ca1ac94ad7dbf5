// The edge of the API for browsers and busy clients: other origins, limits, the reference and its policy.
import { openApiDocument } from '../../../api/openapi/document';
import { serve, type Served } from './served';

const open: Served[] = [];
const serving = async (changes: Parameters<typeof serve>[0] = {}): Promise<string> => {
  const served = await serve(changes);
  open.push(served);
  return served.url;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.stop()));
});

const as = (person: string) => ({ headers: { Authorization: `Bearer ${person}` } });

test('who asks too often is told when to come again, each client for itself', async () => {
  const url = await serving({ rateLimit: { requests: 2, windowSeconds: 60 } });
  const ask = (init: RequestInit = {}) => fetch(`${url}/api/v1/nowhere`, init);
  expect((await ask(as('one'))).status).toBe(404);
  const second = await ask(as('one'));
  expect(second.headers.get('ratelimit')).toMatch(/r=0; t=\d+/);
  expect(second.headers.get('ratelimit-policy')).toMatch(/q=2; w=60/);
  const third = await ask(as('one'));
  expect(third.status).toBe(429);
  expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await third.json()).toMatchObject({ code: 'rateLimited', status: 429 });
  expect((await ask(as('two'))).status).toBe(404);
  expect((await ask()).status).toBe(404);
});

test('without a valid token an address is one client, whatever it sends', async () => {
  const url = await serving({ rateLimit: { requests: 2, windowSeconds: 60 } });
  const statuses: number[] = [];
  for (const Authorization of ['Basic a', 'Basic b', 'Basic c'])
    statuses.push((await fetch(`${url}/api/v1/inspections`, { headers: { Authorization } })).status);
  expect(statuses).toEqual([401, 401, 429]);
});

test('who comes by a proxy is told apart by the address that it names, where the proxy is trusted; nobody else is believed', async () => {
  const from = (url: string, address: string) =>
    fetch(`${url}/api/v1/nowhere`, { headers: { 'X-Forwarded-For': address } }).then(({ status }) => status);
  const limit = { rateLimit: { requests: 1, windowSeconds: 60 } };
  const believed = await serving({ ...limit, trustedProxies: ['127.0.0.1', '::1'] });
  expect([await from(believed, '203.0.113.1'), await from(believed, '203.0.113.2')]).toEqual([404, 404]);
  expect(await from(believed, '203.0.113.1')).toBe(429);
  const alone = await serving(limit);
  expect([await from(alone, '203.0.113.1'), await from(alone, '203.0.113.2')]).toEqual([404, 429]);
});

const portal = 'https://portal.ruqi.example';

test('by default no other origin may call', async () => {
  const url = await serving();
  const answer = await fetch(`${url}/api/v1/inspections`, { headers: { Origin: portal } });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

test('an allowed origin may call and read our headers; another may not', async () => {
  const url = await serving({ allowedOrigins: [portal] });
  const preflight = await fetch(`${url}/api/v1/inspections`, {
    method: 'OPTIONS',
    headers: {
      Origin: portal,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'idempotency-key',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-max-age')).toBe('3600');
  expect(preflight.headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
  const allowed = await fetch(`${url}/api/v1/inspections`, { headers: { Origin: portal } });
  expect(allowed.headers.get('access-control-allow-origin')).toBe(portal);
  expect(allowed.headers.get('access-control-expose-headers')).toMatch(/ETag.*Location.*Retry-After/);
  const other = await fetch(`${url}/api/v1/inspections`, { headers: { Origin: 'https://other.example' } });
  expect(other.headers.get('access-control-allow-origin')).not.toBe('https://other.example');
});

test('the reference needs nothing from elsewhere, and its policy allows nothing else', async () => {
  const url = await serving();
  const page = await fetch(`${url}/docs`);
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  const assets = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, asset]) => asset ?? '');
  expect(assets.length).toBeGreaterThan(4);
  for (const asset of assets) expect([asset, (await fetch(`${url}${asset}`)).status]).toEqual([asset, 200]);
  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' https://login.ruqi.example; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  );
});

test('the modules of the reference are served as it names them', async () => {
  const url = await serving();
  const read = async (asset: string): Promise<string> => {
    const answer = await fetch(`${url}/docs/assets/${asset}`);
    expect([asset, answer.status]).toEqual([asset, 200]);
    return await answer.text();
  };
  const modules = [...(await read('reference.mjs')).matchAll(/from '\.\/([^']+)'/g)];
  expect(modules.length).toBeGreaterThan(0);
  for (const [, module] of modules) await read(module ?? '');
});

test('the address without a path leads to the reference, whose login asks each time who it is', async () => {
  const url = await serving();
  const root = await fetch(url, { redirect: 'manual' });
  expect([root.status, root.headers.get('location')]).toEqual([302, '/docs']);
  expect(await (await fetch(`${url}/docs/login.json`)).json()).toMatchObject({
    clientId: 'ruqi-web',
    discovery: 'https://login.ruqi.example/.well-known/openid-configuration',
    additionalParameters: { prompt: 'login' },
  });
});

test('the policy of the reference holds for the reference alone', async () => {
  const url = await serving();
  const answer = await fetch(`${url}/api/v1/inspections`);
  expect(answer.headers.get('content-security-policy')).not.toContain('login.ruqi.example');
  expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test('the document is that of the contracts, and names the issuer of this installation', async () => {
  const url = await serving();
  const answer = await fetch(`${url}/api/v1/openapi.json`);
  const served: unknown = await answer.json();
  expect(served).toMatchObject({
    openapi: '3.1.1',
    components: {
      securitySchemes: {
        oidc: { openIdConnectUrl: 'https://login.ruqi.example/.well-known/openid-configuration' },
      },
    },
  });
  // Where they differ, `npm run docs:generate` writes docs/openapi.json anew.
  expect(served).toEqual(
    JSON.parse(JSON.stringify(openApiDocument({ issuer: 'https://login.ruqi.example' }))),
  );
});
