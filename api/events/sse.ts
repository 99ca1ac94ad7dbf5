// The lines of a text/event-stream (WHATWG HTML, "Server-sent events").
import type { FeedEvent, FeedPlace } from '../../prisma/queries/feed';
import type { EventAnswer } from './contract';

/** Milliseconds after which a client whose stream ended comes back. */
const retryMs = 3_000;

const block = (lines: readonly string[]): string => `${lines.join('\n')}\n\n`;
const data = (answer: EventAnswer): string => `data: ${JSON.stringify(answer)}`;

export const placeText = ({ xid, id }: FeedPlace): string => `${xid}.${id}`;

/** Above what PostgreSQL counts to: no place at all. */
const mostCounted = 2n ** 63n - 1n;

/** null: no place that this feed gave. */
export const placeOf = (text: string): FeedPlace | null => {
  const [, xid, id] = /^(\d{1,19})\.(\d{1,19})$/.exec(text) ?? [];
  if (xid === undefined || id === undefined) return null;
  return BigInt(xid) > mostCounted || BigInt(id) > mostCounted ? null : { xid, id };
};

/** Where the client stands, without an event: kept by it as its Last-Event-ID. */
export const greeting = (place: FeedPlace): string => block([`retry: ${retryMs}`, `id: ${placeText(place)}`]);

export const heartbeat = (place: FeedPlace): string => block([': heartbeat', `id: ${placeText(place)}`]);

export const eventBlock = ({ place, type, subjectId, version }: FeedEvent): string =>
  block([`id: ${placeText(place)}`, `event: ${type}`, data({ type, id: subjectId, version })]);

export const gapBlock = (place: FeedPlace): string =>
  block([`id: ${placeText(place)}`, 'event: gap', data({ type: 'gap', id: null, version: null })]);
