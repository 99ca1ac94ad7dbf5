// Who called, found once a request: the rate limit counts by it before the operation asks for it.
import type { Request } from 'express';
import type { Caller } from './auth/identity';
import type { ApiDependencies } from './dependencies';

const callers = new WeakMap<Request, Promise<Caller>>();

/** @throws what the identity throws; the same for every question about one request */
export const callerOfRequest = async (
  { identity }: Pick<ApiDependencies, 'identity'>,
  request: Request,
  at: string,
): Promise<Caller> => {
  const known = callers.get(request);
  if (known !== undefined) return await known;
  const asked = identity.callerOf(request.get('authorization'), at);
  callers.set(request, asked);
  return await asked;
};
