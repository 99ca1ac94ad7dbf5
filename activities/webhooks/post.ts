// One POST to a receiver: within ten seconds, to a public address only, following no redirect, reading little of the answer.
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isAddress, isPublicAddress, publicLookup } from '../../outward/public-address';

export interface Posting {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether http and private addresses will do: an installation inside one network says so. */
  readonly allowPrivate: boolean;
  /** Milliseconds; ten seconds when absent. */
  readonly timeoutMs?: number;
}

export interface Posted {
  /** null: no answer. */
  readonly status: number | null;
  readonly durationMs: number;
  /** null: the receiver has it. */
  readonly error: string | null;
}

/** Long enough to store an event, too short to do the work it means before answering. */
const usualTimeoutMs = 10_000;
/** Of an answer that says no, this much may be kept for the receiver's owner. */
const mostReadBytes = 4 * 1024;
const mostKeptCharacters = 300;

/** At most 4 KB of the answer, then the connection is closed. */
const beginningOf = async (answer: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= mostReadBytes) break;
    }
  } catch {
    // An answer that breaks off has said its status.
  }
  return Buffer.concat(chunks)
    .subarray(0, mostReadBytes)
    .toString('utf8')
    .replaceAll('\0', '')
    .slice(0, mostKeptCharacters);
};

const answerOf = (posting: Posting, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const url = new URL(posting.url);
    const { allowPrivate } = posting;
    if (!allowPrivate && url.protocol !== 'https:') throw new Error('只接受 https (https only)');
    // A host written as an address is connected to without being looked up.
    if (!allowPrivate && isAddress(url.hostname) && !isPublicAddress(url.hostname))
      throw new Error(`${url.hostname} 不是公网地址 (not a public address)`);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const outgoing = send(
      url,
      {
        method: 'POST',
        // A connection of its own: a kept one would answer for a name that may mean another address by now.
        agent: false,
        signal,
        headers: {
          ...posting.headers,
          'content-type': 'application/json; charset=utf-8',
          'content-length': String(Buffer.byteLength(posting.body)),
          'user-agent': 'ruqi-webhooks',
          connection: 'close',
        },
        ...(allowPrivate ? {} : { lookup: publicLookup }),
      },
      resolve,
    );
    outgoing.on('error', reject);
    outgoing.end(posting.body);
  });

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' && 'code' in error ? String(error.code) : error.message;
};

/** Never throws: whatever goes wrong is the outcome of the attempt. */
export const post = async (posting: Posting): Promise<Posted> => {
  const startedAtMs = performance.now();
  const outcome = (status: number | null, error: string | null): Posted => ({
    status,
    durationMs: Math.round(performance.now() - startedAtMs),
    error: error === null ? null : error.slice(0, 2 * mostKeptCharacters),
  });
  const timeoutMs = posting.timeoutMs ?? usualTimeoutMs;
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
  }, timeoutMs);
  const { signal } = late;
  try {
    const answer = await answerOf(posting, signal);
    const status = answer.statusCode ?? 0;
    if (status >= 200 && status < 300) {
      answer.destroy();
      return outcome(status, null);
    }
    const text = await beginningOf(answer);
    return outcome(status, `答复 ${String(status)}：${text}`);
  } catch (error) {
    const isLate = signal.aborted;
    return outcome(
      null,
      isLate ? `${String(timeoutMs / 1000)} 秒内没有答复 (no answer in time)` : reasonOf(error),
    );
  } finally {
    clearTimeout(timer);
  }
};
