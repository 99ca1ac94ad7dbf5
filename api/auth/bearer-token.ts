// The token of a request: the Authorization header alone, never a query field, which logs and histories would keep.
import { ApiError } from '../api-errors';

/** @throws ApiError notAuthenticated when there is no bearer token. */
export const bearerToken = (authorization: string | undefined): string => {
  const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new ApiError('notAuthenticated', { params: { reason: 'absent' } });
  return token;
};
