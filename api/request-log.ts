// One line a request. The path without its query and no body: what people wrote stays out of the log.
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from './request-id';

/**
 * Whoever knows the address of a calendar reads it, of an invitation evaluates by it, and a code is proof by itself: the log is
 * not to know them, nor which visit somebody evaluated or complained of.
 */
const secretParts =
  /(\/(?:calendars|evaluations|public\/(?:complaints|codes|officer-codes|plans\/[^/]+\/remarks)|my\/visits\/[^/]+|[ceoq])\/)[^/]+/;
export const withoutAddresses = (path: string): string => path.replace(secretParts, '$1…');

export const logRequests =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const startedAtMs = performance.now();
    const path = withoutAddresses(request.path);
    response.once('finish', () => {
      const durationMs = Math.round(performance.now() - startedAtMs);
      const status = response.statusCode;
      log.info(
        { requestId: requestIdOf(response), method: request.method, path, status, durationMs },
        'request',
      );
    });
    next();
  };
