// Listens, and stops so that nobody's act is cut off: requests under way are answered before the doors close.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from './app';
import type { ApiDependencies } from './dependencies';
import { createRenderer } from '../documents/renderer';
import { finishDocuments } from './documents/recording';
import { createEventStreams } from './events/streams';

export interface ApiServer {
  /** http://host:port, with the port that was taken. */
  readonly url: string;
  /** Takes no new request, ends the streams, waits for requests under way, at most so long as a slow answer may take. */
  stop(): Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

const headersTimeoutMs = 10_000;
/** Of an upload, which may be of hours of video over a slow line; other bodies: api/slow-bodies.ts. */
const requestTimeoutMs = 6 * 3_600_000;
/** Beyond the longest wait for a lifecycle's answer. */
const drainMarginMs = 5_000;

const textOf = ({ address, family, port }: AddressInfo): string =>
  family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;

/** @throws when the port is taken or the address is not this machine's */
export const startApi = async (
  dependencies: ApiDependencies,
  { host, port }: ListenOptions,
): Promise<ApiServer> => {
  const streams = createEventStreams(dependencies);
  const papers = createRenderer({
    onTrouble: ({ template, reason, isLast }) => {
      dependencies.log.warn({ template, reason, isLast }, '排版进程中断');
    },
  });
  const server = createServer(
    { headersTimeout: headersTimeoutMs, requestTimeout: requestTimeoutMs },
    createApp(dependencies, streams, papers),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
  const stopFinishing = finishDocuments(dependencies);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the API listens on a port');

  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    });
    streams.stop();
    stopFinishing();
    // Kept-alive connections without a request end now, the others with their answer.
    server.closeIdleConnections();
    const forced = setTimeout(() => {
      server.closeAllConnections();
    }, dependencies.updateTimeoutMs + drainMarginMs);
    await closed;
    clearTimeout(forced);
    await papers.close();
  };
  return { url: textOf(address), stop };
};
