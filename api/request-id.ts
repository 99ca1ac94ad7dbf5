// One id a request, given back in X-Request-Id and named in every log line and problem, so that people can point at it.
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const header = 'X-Request-Id';
const acceptable = /^[A-Za-z0-9._-]{8,64}$/;

/** Keeps the id that a caller or gateway gave, when it is one. */
export const giveRequestId = (request: Request, response: Response, next: NextFunction): void => {
  const given = request.get(header);
  response.setHeader(header, given !== undefined && acceptable.test(given) ? given : randomUUID());
  next();
};

export const requestIdOf = (response: Response): string => String(response.getHeader(header));
