// Requests in anyone's name, by any method.
import type { Role } from '../../../domain/shared/actor';
import { callerAt, freshKey } from '../api/callers';
import { call, tokenIssuer, type Reply, type RunningApi } from '../api/product';

export type Send = (
  method: string,
  path: string,
  body?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<Reply>;

/** Enters the caller into the register; each request has a key of its own unless one is given. */
export const senderAt = async (
  api: RunningApi,
  id: string,
  agencyId: string | null,
  role: Role,
): Promise<Send> => {
  await callerAt(api.url, id, { roles: [role], ...(agencyId === null ? {} : { agencyId }) });
  const issuer = await tokenIssuer();
  return async (method, path, body, headers = {}) =>
    await call(
      method,
      `${api.url}/api/v1${path}`,
      {
        authorization: `Bearer ${await issuer.sign(id)}`,
        'content-type': 'application/json',
        'idempotency-key': freshKey(),
        ...headers,
      },
      body === undefined ? undefined : JSON.stringify(body),
    );
};
