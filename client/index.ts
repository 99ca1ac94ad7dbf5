// A typed client of the API, generated from its contract: every path, body and answer is known to the compiler.
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { fetchAgain } from './retry';
import type { paths } from './schema';

export type { components, operations, paths } from './schema';
export type RuqiClient = Client<paths>;

export interface RuqiClientOptions {
  /** Where the API stands, without /api/v1: https://ruqi.example.org */
  readonly baseUrl: string;
  /** Access token, or how to get one before each request. */
  readonly token: string | (() => string | Promise<string>);
  /** Of messages for people. Default: zh-CN. */
  readonly language?: 'zh-CN' | 'en';
  /** How often an act without an answer is sent again, under its own key. Default: 3. */
  readonly retries?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/** Left out by a caller: each act then gets a key of its own here. */
const freshKey = (): string => globalThis.crypto.randomUUID();

const identified = ({ token, language = 'zh-CN' }: RuqiClientOptions): Middleware => ({
  onRequest: async ({ request }) => {
    const text = typeof token === 'string' ? token : await token();
    request.headers.set('Authorization', `Bearer ${text}`);
    if (!request.headers.has('Accept-Language')) request.headers.set('Accept-Language', language);
    const isWrite = !['GET', 'HEAD'].includes(request.method);
    if (isWrite && !request.headers.has('Idempotency-Key'))
      request.headers.set('Idempotency-Key', freshKey());
    return request;
  },
});

/** Problems come back as `error`, never thrown; only a network that stays away throws. */
export const createRuqiClient = (options: RuqiClientOptions): RuqiClient => {
  const { baseUrl, retries = 3, fetch = globalThis.fetch } = options;
  const client = createClient<paths>({
    baseUrl: `${baseUrl.replace(/\/$/, '')}/api/v1`,
    fetch: fetchAgain(fetch, retries),
  });
  client.use(identified(options));
  return client;
};
