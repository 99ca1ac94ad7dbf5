// GET /events: one open answer, written to as the feed grows, for as long as its caller may listen.
import { isDeepStrictEqual } from 'node:util';
import type { Request, Response } from 'express';
import { canResume, feedEnd, type FeedPlace } from '../../prisma/queries/feed';
import { ApiError } from '../api-errors';
import { readCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { streamEvents } from './contract';
import type { Listener } from './hub';
import { feedReaderOf } from './reader';
import { eventBlock, gapBlock, greeting, heartbeat, placeOf } from './sse';
import type { EventStreams } from './streams';

export interface StreamTimes {
  /** Between two heartbeats; the caller is looked up in the register again at each. */
  readonly heartbeatMs: number;
}

export const streamTimes: StreamTimes = { heartbeatMs: 15_000 };

/** Events that a client may be behind and still be told each: beyond that, reading the lists anew is less work. */
const mostBehind = 5_000;
/** Bytes that may wait for a client that does not read. The rest waits in the feed, which is read on when these are gone. */
const mostWaiting = 64 * 1024;
/** Heartbeats after which a client that has read nothing is cut off. */
const patience = 2;

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  // Proxies that gather answers before they pass them on.
  'X-Accel-Buffering': 'no',
};

export const streamHandler =
  (dependencies: ApiDependencies, streams: EventStreams, { heartbeatMs }: StreamTimes) =>
  async (request: Request, response: Response): Promise<void> => {
    const { database, identity, now, log } = dependencies;
    const { pool } = database;
    const { actor, caller, query } = await readCall(dependencies, streamEvents, request, response);
    const wanted = request.get('last-event-id') ?? query.after;
    const end = await feedEnd(pool);
    const begun = wanted === undefined ? end : placeOf(wanted);
    const isWhole = wanted === undefined || (begun !== null && (await canResume(pool, begun, mostBehind)));

    // Gone while we asked: nothing below would be told of it.
    if (response.closed) return;
    const slot = streams.open(actor.id, () => {
      response.end();
    });
    response.status(200).set(headers);
    if (request.method === 'HEAD') {
      slot.close();
      response.end();
      return;
    }
    let isFull = false;
    let idleBeats = 0;
    const write = (text: string): void => {
      response.write(text);
      isFull = response.writableLength > mostWaiting;
    };
    const listener: Listener = {
      reader: feedReaderOf(actor),
      place: isWhole && begun !== null ? begun : end,
      isReady: () => !isFull,
      hear: (events) => {
        for (const event of events) write(eventBlock(event));
      },
    };
    const gapTo = (place: FeedPlace): void => {
      listener.place = place;
      write(gapBlock(place));
    };

    const catchUp = async (): Promise<void> => {
      if (!(await canResume(pool, listener.place, mostBehind))) gapTo(await feedEnd(pool));
      isFull = response.writableLength > mostWaiting;
      streams.hub.wake();
    };
    const checkCaller = async (): Promise<void> => {
      const at = now();
      if (at >= caller.tokenExpiresAt) {
        response.end();
        return;
      }
      try {
        if (!isDeepStrictEqual(await identity.actorOf(caller.subject), actor)) response.end();
      } catch (error) {
        // A register that cannot be read for the moment has revoked nobody.
        if (error instanceof ApiError) response.end();
      }
    };
    const beat = setInterval(() => {
      idleBeats = isFull ? idleBeats + 1 : 0;
      if (idleBeats >= patience) response.destroy();
      else if (!isFull) write(heartbeat(listener.place));
      void checkCaller();
    }, heartbeatMs);

    response.on('drain', () => {
      if (!isFull) return;
      catchUp().catch((error: unknown) => {
        log.warn({ err: error }, 'stream not resumed');
        response.end();
      });
    });
    response.on('close', () => {
      clearInterval(beat);
      streams.hub.remove(listener);
      slot.close();
    });
    response.on('error', () => undefined);
    write(greeting(listener.place));
    if (!isWhole) gapTo(end);
    streams.hub.add(listener);
  };
