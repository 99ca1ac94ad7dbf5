// A body that never ends would hold its connection for ever: whoever sends no upload has half a minute for it.
import type { RequestHandler } from 'express';

const bodyTimeoutMs = 30_000;
const isUpload = (path: string): boolean => path.includes('/evidence/uploads/');

export const cutSlowBodies =
  (timeoutMs = bodyTimeoutMs): RequestHandler =>
  (request, response, next) => {
    const cutLater = (): void => {
      // All of it is here, and its close may lie behind: a clock that nobody stops would hold the process for its time.
      if (request.complete || request.destroyed) return;
      const timer = setTimeout(() => {
        if (!request.complete) request.destroy();
      }, timeoutMs);
      request.once('close', () => {
        clearTimeout(timer);
      });
    };
    // An upload takes the time it needs, unless it was answered before it came: nobody waits for the rest of it.
    if (isUpload(request.path)) response.once('finish', cutLater);
    else cutLater();
    next();
  };
