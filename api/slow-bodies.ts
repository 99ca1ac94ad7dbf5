// A body that never ends would hold its connection for ever: whoever sends no upload has half a minute for it.
import type { RequestHandler } from 'express';

const bodyTimeoutMs = 30_000;
const isUpload = (path: string): boolean => path.includes('/evidence/uploads/');

export const cutSlowBodies =
  (timeoutMs = bodyTimeoutMs): RequestHandler =>
  (request, response, next) => {
    if (!isUpload(request.path)) {
      const timer = setTimeout(() => {
        if (!request.complete) request.destroy();
      }, timeoutMs);
      response.once('close', () => {
        clearTimeout(timer);
      });
    }
    next();
  };
