// Reads the feed for all streams of this process: those who stand at the same place share one statement.
import type { Pool } from 'pg';
import { listenTo, type Listening } from '../../prisma/listening';
import { readFeed, type FeedEvent, type FeedPlace, type FeedReader } from '../../prisma/queries/feed';

import { placeText } from './sse';

/** A stream, as the hub sees it. */
export interface Listener {
  readonly reader: FeedReader;
  /** Moved on by the hub. */
  place: FeedPlace;
  /** false: the client does not keep up, nothing is read for it until it does. */
  readonly isReady: () => boolean;
  readonly hear: (events: readonly FeedEvent[]) => void;
}

export interface FeedHub {
  add(listener: Listener): void;
  remove(listener: Listener): void;
  /** Reads on soon: something changed, or a listener is ready again. */
  wake(): void;
  stop(): void;
}

export interface FeedHubOptions {
  readonly pool: Pool;
  readonly onError: (error: unknown) => void;
}

/** Commits that come together are told together. */
const gatherMs = 30;
/** An event behind a transaction still under way is looked for again after this long: its end notifies nobody of it. */
const unsettledMs = 200;
const afterErrorMs = 1_000;
/** In case a notification was lost with its connection unnoticed. */
const sweepMs = 5_000;
const roundSize = 500;

export const createFeedHub = ({ pool, onError }: FeedHubOptions): FeedHub => {
  const listeners = new Set<Listener>();
  let listening: Listening | null = null;
  let timer: NodeJS.Timeout | null = null;
  let timerAt = Infinity;
  let reading = false;
  let wakings = 0;
  let stopped = false;

  const wakeIn = (delayMs: number): void => {
    if (stopped || listeners.size === 0) return;
    wakings += 1;
    if (reading) return;
    const at = performance.now() + delayMs;
    if (timer !== null && timerAt <= at) return;
    if (timer !== null) clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(() => void read(), delayMs);
  };

  /** @returns milliseconds until the feed should be read again */
  const readFor = async (group: readonly Listener[], place: FeedPlace): Promise<number> => {
    const round = await readFeed(
      pool,
      place,
      group.map(({ reader }) => reader),
      roundSize,
    );
    group.forEach((listener, index) => {
      // One that left, or was set to another place, meanwhile.
      if (!listeners.has(listener) || listener.place !== place) return;
      listener.place = round.place;
      listener.hear(round.heard[index] ?? []);
    });
    if (round.hasMore) return 0;
    return round.hasUnsettled ? unsettledMs : sweepMs;
  };

  const read = async (): Promise<void> => {
    timer = null;
    reading = true;
    const wakingsBefore = wakings;
    let nextMs = sweepMs;
    try {
      const groups = new Map<string, Listener[]>();
      for (const listener of listeners) {
        if (!listener.isReady()) continue;
        const key = placeText(listener.place);
        groups.set(key, [...(groups.get(key) ?? []), listener]);
      }
      for (const group of groups.values()) {
        const [first] = group;
        if (first === undefined) continue;
        // One object for all of them: whoever is moved by another hand is known by it.
        const { place } = first;
        for (const listener of group) listener.place = place;
        nextMs = Math.min(nextMs, await readFor(group, place));
      }
    } catch (error) {
      onError(error);
      nextMs = afterErrorMs;
    }
    reading = false;
    wakeIn(wakings === wakingsBefore ? nextMs : Math.min(nextMs, gatherMs));
  };

  return {
    add: (listener) => {
      if (stopped) return;
      listeners.add(listener);
      listening ??= listenTo(pool, {
        channel: 'ruqi_feed',
        onWake: () => {
          wakeIn(gatherMs);
        },
        onError,
      });
      wakeIn(0);
    },
    remove: (listener) => {
      listeners.delete(listener);
    },
    wake: () => {
      wakeIn(0);
    },
    stop: () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      listening?.stop();
      listeners.clear();
    },
  };
};
