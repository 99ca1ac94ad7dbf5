// A caller of the API over HTTP: has a token issued for each person and speaks JSON.
import { problemSchema, type Problem } from '../../api/problem-details';
import type { Installation } from './installation';

export type Reply =
  { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly problem: Problem };

export interface Desk {
  /** POST below /api/v1 as this person; every call has an Idempotency-Key of its own. */
  readonly write: (personId: string, path: string, body: unknown) => Promise<Reply>;
  /** GET below /api/v1 as this person. @throws when it is refused */
  readonly read: (personId: string, path: string) => Promise<unknown>;
}

const json = { 'Content-Type': 'application/json' };

const replyOf = async (response: Response): Promise<Reply> => {
  const body: unknown = await response.json();
  return response.ok ? { ok: true, body } : { ok: false, problem: problemSchema.parse(body) };
};

/** @param keyPrefix distinguishes the keys of this desk from those of others on the same database */
export const openDesk = (
  { apiUrl, issuer, clock }: Pick<Installation, 'apiUrl' | 'issuer' | 'clock'>,
  keyPrefix: string,
): Desk => {
  let calls = 0;
  const authorised = async (personId: string): Promise<Record<string, string>> => ({
    Authorization: `Bearer ${await issuer.tokenFor(personId, clock.now())}`,
  });
  return {
    write: async (personId, path, body) => {
      calls += 1;
      const key = `${keyPrefix}-${calls}`;
      const headers = { ...json, ...(await authorised(personId)), 'Idempotency-Key': key };
      return await replyOf(
        await fetch(`${apiUrl}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
      );
    },
    read: async (personId, path) => {
      const reply = await replyOf(
        await fetch(`${apiUrl}/api/v1${path}`, { headers: await authorised(personId) }),
      );
      if (!reply.ok) throw new Error(`${path}: ${reply.problem.detail}`);
      return reply.body;
    },
  };
};
