// So many requests a client in a span of time: counted by person or system where one is logged in, else by address.
import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { ApiError } from './api-errors';
import { callerOfRequest } from './clients';
import type { ApiDependencies } from './dependencies';

type Reach = Pick<ApiDependencies, 'identity' | 'now' | 'settings'>;

/** Counts are this process's own: behind a balancer each process allows so many. */
export const limitRequests = (dependencies: Reach): RequestHandler => {
  const { requests, windowSeconds } = dependencies.settings.rateLimit;
  if (requests === 0)
    return (_request, _response, next) => {
      next();
    };
  return rateLimit({
    windowMs: windowSeconds * 1000,
    limit: requests,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'ruqi',
    keyGenerator: async (request) => {
      const address = `address ${ipKeyGenerator(request.ip ?? '')}`;
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
