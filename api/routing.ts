// Mounts operations on a router: each answers with its status, its version as ETag, and 405 for other methods.
import type { RequestHandler, Response, Router } from 'express';
import { ApiError } from './api-errors';
import {
  openCall,
  openWriteCall,
  readCall,
  writeCall,
  type OpenCall,
  type OpenWriteCall,
  type ReadCall,
  type WriteCall,
} from './call';
import type { OpenReading, OpenWriting, Reading, Writing } from './contract';
import type { ApiDependencies } from './dependencies';
import { etagOf } from './etag';
import { assertListed } from './operations';

/** What a handler answers; with a version it concerns one lifecycle as of then. */
export interface Answer {
  readonly body: unknown;
  readonly version?: number;
  readonly location?: string;
}

const send = (response: Response, status: number, { body, version, location }: Answer): void => {
  if (version !== undefined) response.setHeader('ETag', etagOf(version));
  if (location !== undefined) response.setHeader('Location', location);
  // What one person may see is for nobody's cache.
  response.setHeader('Cache-Control', 'private, no-cache');
  response.status(status).json(body);
};

/** Refuses every other method of a path; mounted after its operations. */
export const onlyMethods =
  (...methods: readonly string[]): RequestHandler =>
  () => {
    throw new ApiError('methodNotAllowed', { headers: { Allow: methods.join(', ') } });
  };

export const mountReading = <P, Q>(
  router: Router,
  dependencies: ApiDependencies,
  operation: Reading<P, Q>,
  handle: (call: ReadCall<P, Q>) => Promise<Answer>,
): void => {
  assertListed(operation);
  router.get(operation.path, async (request, response) => {
    send(response, 200, await handle(await readCall(dependencies, operation, request, response)));
  });
};

/** For everybody: whoever asks is not asked who he is. */
export const mountOpenReading = <P, Q>(
  router: Router,
  dependencies: ApiDependencies,
  operation: OpenReading<P, Q>,
  handle: (call: OpenCall<P, Q>) => Promise<Answer>,
): void => {
  assertListed(operation);
  router.get(operation.path, async (request, response) => {
    send(response, 200, await handle(openCall(dependencies, operation, request)));
  });
};

/** For everybody, likewise. @param limit stands before it: whoever need not log in is counted by his address */
export const mountOpenWriting = <P, B>(
  router: Router,
  dependencies: ApiDependencies,
  operation: OpenWriting<P, B>,
  handle: (call: OpenWriteCall<P, B>) => Promise<Answer>,
  limit: RequestHandler,
): void => {
  assertListed(operation);
  router.post(operation.path, limit, async (request, response) => {
    const call = await openWriteCall(dependencies, operation, request, response);
    send(response, operation.status, await handle(call));
  });
};

const methods = { POST: 'post', PATCH: 'patch', PUT: 'put', DELETE: 'delete' } as const;

export const mountWriting = <P, B>(
  router: Router,
  dependencies: ApiDependencies,
  operation: Writing<P, B>,
  handle: (call: WriteCall<P, B>) => Promise<Answer>,
): void => {
  assertListed(operation);
  router[methods[operation.method]](operation.path, async (request, response) => {
    send(
      response,
      operation.status,
      await handle(await writeCall(dependencies, operation, request, response)),
    );
  });
};
