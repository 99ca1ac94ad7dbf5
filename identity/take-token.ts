// Access tokens for the command line, by the ways that any client takes: authorization code with PKCE through the login
// page for people, client credentials for systems.
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { loopbackRedirect, publicClientId } from './public-client';

export interface Taker {
  readonly issuer: string;
  readonly password: string;
}

const tokensSchema = z.object({
  access_token: z.string(),
  expires_in: z.number(),
  refresh_token: z.string().optional(),
});
/** `expires_in` in seconds. */
export type Tokens = z.infer<typeof tokensSchema>;

const timeoutMs = 15_000;

const ask = async (url: string, init: RequestInit = {}): Promise<Response> =>
  await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });

const form = (fields: Readonly<Record<string, string>>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});

const tokensOf = async (response: Response): Promise<Tokens> => {
  if (response.ok) return tokensSchema.parse(await response.json());
  throw new Error(`取不到令牌 (no token): ${await response.text()}`);
};

/** A browser's part: keeps cookies, follows redirections until one leads to `target`. */
const createBrowser = () => {
  const cookies = new Map<string, string>();
  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await ask(url, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
};

const locationOf = (response: Response, from: string): string => {
  const location = response.headers.get('location');
  if (location === null)
    throw new Error(`登录没有继续 (the login did not go on): ${String(response.status)} ${from}`);
  return new URL(location, from).href;
};

/** Logs a person in by the form of the login page. @throws when the person or the password is wrong */
export const takePersonToken = async ({ issuer, password }: Taker, personId: string): Promise<Tokens> => {
  const browse = createBrowser();
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(8).toString('hex');
  const start = new URL(`${issuer}/auth`);
  start.search = new URLSearchParams({
    client_id: publicClientId,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: loopbackRedirect,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: personId,
    state,
  }).toString();
  const loginUrl = locationOf(await browse(start.href), start.href);
  const answer = await browse(loginUrl, form({ personId, password }));
  if (answer.status === 422)
    throw new Error(
      `没有 ${personId} 这名演示人员,或口令不对;各地人员的编号列在登录页,打开 /docs 点“登录” (no such person, or a wrong password; the login page lists all)`,
    );
  if (answer.status === 429) throw new Error('连续输错口令,已锁定十五分钟 (locked for a quarter of an hour)');
  const resumed = locationOf(answer, loginUrl);
  const back = new URL(locationOf(await browse(resumed), resumed));
  const code = back.searchParams.get('code');
  if (code === null || back.searchParams.get('state') !== state)
    throw new Error(`登录没有成功 (login failed): ${back.searchParams.get('error_description') ?? ''}`);
  return await tokensOf(
    await ask(
      `${issuer}/token`,
      form({
        grant_type: 'authorization_code',
        client_id: publicClientId,
        redirect_uri: loopbackRedirect,
        code,
        code_verifier: verifier,
      }),
    ),
  );
};

/** @throws when there is no such system, or the secret is wrong */
export const takeSystemToken = async ({ issuer, password }: Taker, clientId: string): Promise<Tokens> => {
  const request = form({ grant_type: 'client_credentials' });
  const basic = Buffer.from(`${clientId}:${password}`).toString('base64');
  return await tokensOf(
    await ask(`${issuer}/token`, {
      ...request,
      headers: { ...Object.fromEntries(new Headers(request.headers)), authorization: `Basic ${basic}` },
    }),
  );
};

export const refreshTokens = async (issuer: string, refreshToken: string): Promise<Tokens> =>
  await tokensOf(
    await ask(
      `${issuer}/token`,
      form({ grant_type: 'refresh_token', client_id: publicClientId, refresh_token: refreshToken }),
    ),
  );
