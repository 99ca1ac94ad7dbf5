// Pages of other origins that a setting allows may call the API and read what its headers say; by default none may.
import cors from 'cors';
import type { RequestHandler } from 'express';

const preflightSeconds = 3600;

/** @param allowedOrigins such as https://portal.example.org */
export const allowOrigins = (allowedOrigins: readonly string[]): RequestHandler => {
  if (allowedOrigins.length === 0)
    return (_request, _response, next) => {
      next();
    };
  return cors({
    origin: [...allowedOrigins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'Authorization',
      'Content-Type',
      'Accept-Language',
      'Idempotency-Key',
      'If-Match',
      'Last-Event-ID',
      'Range',
      'Tus-Resumable',
      'Upload-Length',
      'Upload-Metadata',
      'Upload-Offset',
      'X-Request-Id',
    ],
    exposedHeaders: [
      'ETag',
      'Location',
      'Retry-After',
      'RateLimit',
      'RateLimit-Policy',
      'Content-Language',
      'Content-Disposition',
      'Content-Range',
      'Tus-Resumable',
      'Upload-Offset',
      'Upload-Length',
      'X-Request-Id',
    ],
    maxAge: preflightSeconds,
  });
};
