// Temporal's native core writes its warnings to standard output, where the figures belong: they go the way of the rest.
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';

/** Once in a process, before its first connection or worker. */
export const installQuietRuntime = (): void => {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: {
      logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }), forward: {} },
    },
  });
};
