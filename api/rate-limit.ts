// So many requests a client in a span of time: counted by person or system where one is logged in, else by address.
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { ApiError } from './api-errors';
import { callerOfRequest } from './clients';
import type { ApiDependencies } from './dependencies';

type Reach = Pick<ApiDependencies, 'identity' | 'now' | 'settings'>;

interface Limit {
  readonly requests: number;
  readonly windowSeconds: number;
}

const passes: RequestHandler = (_request, _response, next) => {
  next();
};

const addressOf = (request: Request): string => `address ${ipKeyGenerator(request.ip ?? '')}`;

/** Of one operation for everybody, beside the limit of all; switched off with it. */
export const limitAddress = (
  { settings }: Pick<Reach, 'settings'>,
  { requests, windowSeconds }: Limit,
): RequestHandler =>
  settings.rateLimit.requests === 0
    ? passes
    : rateLimit({
        windowMs: windowSeconds * 1000,
        limit: requests,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
        identifier: 'ruqi-address',
        keyGenerator: addressOf,
        handler: (_request, _response, next) => {
          next(new ApiError('rateLimited'));
        },
      });

/** Counts are this process's own: behind a balancer each process allows so many. */
export const limitRequests = (dependencies: Reach): RequestHandler => {
  const { requests, windowSeconds } = dependencies.settings.rateLimit;
  if (requests === 0) return passes;
  return rateLimit({
    windowMs: windowSeconds * 1000,
    limit: requests,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'ruqi',
    keyGenerator: async (request) => {
      const address = addressOf(request);
      if (request.get('authorization') === undefined) return address;
      // A token that proves nobody counts for the address; what is wrong with it the operation says.
      return await callerOfRequest(dependencies, request, dependencies.now()).then(
        ({ actor }) => `${actor.jurisdiction} ${actor.id}`,
        () => address,
      );
    },
    handler: (_request, _response, next) => {
      next(new ApiError('rateLimited'));
    },
  });
};
