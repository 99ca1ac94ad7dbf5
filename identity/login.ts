// The login itself: shows who may be chosen, checks the password, locks out whoever guesses.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { z } from 'zod';
import type { DemoRegister } from './demo-register';
import { pageHeaders } from './html';
import type { LockOut } from './lock-out';
import { loginPage } from './pages';
import { loginPathOf } from './provider';

export interface LoginParts {
  readonly provider: Provider;
  readonly register: DemoRegister;
  readonly lockOut: LockOut;
  readonly password: string;
  /** Told of what an administrator should know; never a password. */
  readonly onEvent: (event: { readonly event: string; readonly personId: string }) => void;
}

const longestForm = 4_096;
const wrong = '人员或口令不对，请重试。';
const locked = '连续输错口令，已锁定十五分钟，请稍后再试。';

const paramsSchema = z.object({ redirect_uri: z.url().optional(), login_hint: z.string().optional() });

const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const formOf = async (request: IncomingMessage): Promise<URLSearchParams | null> => {
  if (Number(request.headers['content-length'] ?? Infinity) > longestForm) return null;
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return null;
  return new URLSearchParams(await text(request));
};

interface Shown {
  readonly uid: string;
  readonly params: z.output<typeof paramsSchema>;
  readonly place: string | null;
  readonly chosenId: string | null;
  readonly fault: string | null;
}

const show = async (
  { register }: LoginParts,
  response: ServerResponse,
  status: number,
  { uid, params, place, chosenId, fault }: Shown,
): Promise<void> => {
  const places = await register.places();
  const hinted = place ?? (chosenId === null ? undefined : (await register.find(chosenId))?.place);
  const current = places.find(({ id }) => id === hinted)?.id ?? places[0]?.id ?? '';
  const people = await register.peopleOf(current);
  const { redirect_uri: back } = params;
  response.writeHead(status, pageHeaders(back === undefined ? undefined : new URL(back).origin));
  response.end(loginPage({ action: loginPathOf(uid), places, place: current, people, chosenId, fault }));
};

/** @returns why the login fails, null when it does not */
const faultOf = async (
  { register, lockOut, password, onEvent }: LoginParts,
  personId: string,
  given: string,
): Promise<string | null> => {
  const holder = await register.find(personId);
  if (holder?.kind !== 'person') return wrong;
  if (!(await lockOut.admit(personId))) {
    onEvent({ event: 'loginLocked', personId });
    return locked;
  }
  if (!isSame(given, password)) {
    onEvent({ event: 'loginFailed', personId });
    return wrong;
  }
  await lockOut.forgive(personId);
  onEvent({ event: 'loggedIn', personId });
  return null;
};

/**
 * Serves one request for the login page. @throws as the provider does when there is no login under way that the browser
 * could show its cookie for
 */
export const serveLogin = async (
  parts: LoginParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { provider } = parts;
  const details = await provider.interactionDetails(request, response);
  const { uid } = details;
  const params = paramsSchema.parse(details.params);
  const { searchParams } = new URL(request.url ?? '/', 'http://login');
  if (request.method !== 'POST') {
    const place = searchParams.get('place');
    await show(parts, response, 200, {
      uid,
      params,
      place,
      chosenId: params.login_hint ?? null,
      fault: null,
    });
    return;
  }
  const form = await formOf(request);
  const personId = form?.get('personId') ?? '';
  const fault = form === null ? wrong : await faultOf(parts, personId, form.get('password') ?? '');
  if (fault !== null) {
    const place = form?.get('place') ?? null;
    await show(parts, response, fault === locked ? 429 : 422, {
      uid,
      params,
      place,
      chosenId: personId,
      fault,
    });
    return;
  }
  const result = { login: { accountId: personId, amr: ['pwd'] } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
};
