// The clock of a time-skipping server: what the API of the demo tells the time by, and how a story jumps to its next date.
import { Connection } from '@temporalio/client';
import {
  InternalConnectionOptionsSymbol,
  type InternalConnectionOptions,
} from '@temporalio/client/lib/connection';
import { msToTs } from '@temporalio/common/lib/time';

export interface ServerClock {
  /** ISO instant. Between two jumps the server's clock runs as ours does. */
  readonly now: () => string;
  /** Jumps to an instant; every timer on the way fires at its own time, and its workflow is done before the next. */
  readonly moveTo: (instant: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @throws when nothing listens there, or it is no time-skipping server */
export const openServerClock = async (address: string): Promise<ServerClock> => {
  // Temporal's own testing package asks for the test service in the same way.
  const options: InternalConnectionOptions = {
    address,
    [InternalConnectionOptionsSymbol]: { supportsTestService: true },
  };
  const connection = await Connection.connect(options);
  const { testService } = connection;
  if (testService === undefined) throw new Error('此服务器不能快进时间 (no time-skipping server)');
  const serverMs = async (): Promise<number> => {
    const { time } = await testService.getCurrentTime({});
    return Number(time?.seconds ?? 0) * 1000 + Math.floor((time?.nanos ?? 0) / 1_000_000);
  };
  let aheadMs = (await serverMs()) - Date.now();
  return {
    now: () => new Date(Date.now() + aheadMs).toISOString(),
    moveTo: async (instant) => {
      const waitMs = Date.parse(instant) - (await serverMs());
      if (waitMs < 0) throw new RangeError(`时间不能倒流：${instant} (the story's clock is past that)`);
      await testService.unlockTimeSkippingWithSleep({ duration: msToTs(waitMs) });
      aheadMs = (await serverMs()) - Date.now();
    },
    close: () => connection.close(),
  };
};
