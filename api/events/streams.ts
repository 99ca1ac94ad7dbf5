// The open streams of this process: how many each person has, and their end when the process stops.
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { createFeedHub, type FeedHub } from './hub';

/** Tabs and devices of one person, with room; a program that forgets to close its streams is stopped by it. */
const perPerson = 10;

export interface EventStreams {
  readonly hub: FeedHub;
  /** @throws ApiError tooManyStreams */
  open(personId: string, end: () => void): { readonly close: () => void };
  /** Ends all of them: a client comes back by itself, to another process or to the next one. */
  stop(): void;
}

export const createEventStreams = ({
  database,
  log,
}: Pick<ApiDependencies, 'database' | 'log'>): EventStreams => {
  const ends = new Set<() => void>();
  const counts = new Map<string, number>();
  const hub = createFeedHub({
    pool: database.pool,
    onError: (error) => {
      log.warn({ err: error }, 'feed interrupted');
    },
  });
  let stopped = false;
  return {
    hub,
    open: (personId, end) => {
      const count = counts.get(personId) ?? 0;
      if (count >= perPerson) throw new ApiError('tooManyStreams', { headers: { 'Retry-After': '30' } });
      counts.set(personId, count + 1);
      ends.add(end);
      if (stopped) setImmediate(end);
      return {
        close: () => {
          if (!ends.delete(end)) return;
          const left = (counts.get(personId) ?? 1) - 1;
          if (left === 0) counts.delete(personId);
          else counts.set(personId, left);
        },
      };
    },
    stop: () => {
      stopped = true;
      hub.stop();
      for (const end of [...ends]) end();
    },
  };
};
