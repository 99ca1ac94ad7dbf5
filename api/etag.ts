// Versions of lifecycles as entity tags: what ETag says and If-Match asks.
import { ApiError } from './api-errors';

export const etagOf = (version: number): string => `"${String(version)}"`;

/**
 * Version that the caller acted upon; null when the header is absent or `*`.
 * @throws ApiError ifMatchMalformed: weak tags and lists name no single version.
 */
export const expectedVersion = (ifMatch: string | undefined): number | null => {
  if (ifMatch === undefined || ifMatch.trim() === '*') return null;
  const digits = /^"(0|[1-9]\d{0,8})"$/.exec(ifMatch.trim())?.[1];
  if (digits === undefined) throw new ApiError('ifMatchMalformed');
  return Number(digits);
};
