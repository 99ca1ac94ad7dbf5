// Hands a file of the store out, whole or a part of it, piece by piece: never more of it in memory than the receiver takes.
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { ByteRange } from '../../evidence/store';
import { ApiError } from '../api-errors';
import type { FileToSend } from './handlers';

/** Several parts at once are answered with the whole, as the protocol allows. @throws ApiError rangeOutside */
const askedRange = (request: Request, sizeBytes: number): ByteRange | null => {
  // We give no mark by which a part could be known to fit another.
  if (request.get('If-Range') !== undefined) return null;
  const ranges = request.range(sizeBytes, { combine: true });
  if (ranges === -1) throw new ApiError('rangeOutside');
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes') return null;
  const [first, second] = ranges;
  return first === undefined || second !== undefined ? null : { start: first.start, end: first.end };
};

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

export const sendFile = async (
  request: Request,
  response: Response,
  { store, sha256, sizeBytes, headers }: FileToSend,
): Promise<void> => {
  const range = askedRange(request, sizeBytes);
  const { start, end } = range ?? { start: 0, end: sizeBytes - 1 };
  // Opened before anything is said: what cannot be read is a problem and no half answer.
  const stream = request.method === 'HEAD' ? null : await store.read(sha256, range);
  response.status(range === null ? 200 : 206).set({
    ...headers,
    'Accept-Ranges': 'bytes',
    'Content-Length': String(end - start + 1),
    ...(range === null
      ? {}
      : { 'Content-Range': `bytes ${String(start)}-${String(end)}/${String(sizeBytes)}` }),
  });
  if (stream === null) {
    response.end();
    return;
  }
  await pipeline(stream, response).catch((error: unknown) => {
    // Whoever went away in the middle has had his answer; and one that began cannot become a problem.
    if (!isGone(error)) response.destroy(error instanceof Error ? error : undefined);
  });
};
