// The worker's connection, in a file of its own: it loads the SDK's native core, which the API has no use for.
import { NativeConnection } from '@temporalio/worker';
import { connectPatiently } from './connection';
import type { Settings } from './settings';

const timeoutMs = 60_000;

/** Connects the worker, waiting for a server that is still starting. @throws when it cannot be reached in a minute */
export async function connectNative({
  temporalAddress,
}: Pick<Settings, 'temporalAddress'>): Promise<NativeConnection> {
  return await connectPatiently(temporalAddress, timeoutMs, async () => {
    return await NativeConnection.connect({ address: temporalAddress });
  });
}
