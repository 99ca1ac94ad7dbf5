// The activity that carries one webhook's deliveries: in order within a lifecycle, side by side between them.
import type { Pool } from 'pg';
import type { DeliveryReport } from '../types';
import {
  activeReceiver,
  dueDeliveries,
  keepOutcome,
  nextDue,
  receiverAnswered,
  receiverFailed,
  type DueDelivery,
  type Receiver,
} from './deliveries';
import { delayAfterAttempt, sideBySide } from './pace';
import { post } from './post';
import { signedHeaders } from './sign';

export interface DeliverDeps {
  readonly pool: Pool;
  readonly allowPrivate: boolean;
  /** What a receiver is given to answer, in milliseconds; the usual when absent. */
  readonly timeoutMs?: number;
}

export interface DeliverRun {
  /** Told after each round, so that a dead worker is noticed. */
  readonly onRound: () => void;
  readonly isOver: () => boolean;
}

/** One call carries what it can in this time; the workflow calls again for the rest. */
const runMs = 20_000;

const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

/** What is signed and sent: that something changed; the receiver reads it over the API. */
const bodyOf = ({ type, subjectId, version, occurredAt }: DueDelivery): string =>
  JSON.stringify({ type, timestamp: occurredAt.toISOString(), data: { id: subjectId, version } });

const attempt = async (
  { pool, allowPrivate, timeoutMs }: DeliverDeps,
  { url, secrets }: Receiver,
  delivery: DueDelivery,
  clock: () => string,
): Promise<boolean> => {
  const body = bodyOf(delivery);
  const at = clock();
  // Of the clock on the wall: the workflow's may be old when a dead worker's call is taken up, and receivers refuse that.
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = signedHeaders({ messageId: delivery.messageId, timestamp, body, secrets });
  const { status, durationMs, error } = await post({
    ...{ url, headers, body, allowPrivate },
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  const delay = error === null ? null : delayAfterAttempt(delivery.tries + 1);
  await keepOutcome(pool, {
    deliveryId: delivery.id,
    at,
    status,
    durationMs,
    error,
    nextAttemptAt: delay === null ? null : later(clock(), delay),
  });
  return error === null;
};

/**
 * Delivers what is due, until nothing is, the receiver fails, or the time of one call is over.
 * @param now the workflow's time, ISO instant: it counts on from there
 */
export const deliverWebhook = async (
  deps: DeliverDeps,
  webhookId: string,
  now: string,
  { onRound, isOver }: DeliverRun,
): Promise<DeliveryReport> => {
  const { pool } = deps;
  const startedAtMs = performance.now();
  const elapsedMs = (): number => performance.now() - startedAtMs;
  const clock = (): string => new Date(Date.parse(now) + Math.round(elapsedMs())).toISOString();
  while (elapsedMs() < runMs && !isOver()) {
    const receiver = await activeReceiver(pool, webhookId, clock());
    if (receiver === null) return { nextAt: null, paused: false };
    const { failures, restUntil } = receiver;
    if (restUntil !== null && restUntil > clock()) break;
    const due = await dueDeliveries(pool, webhookId, clock(), failures === 0 ? sideBySide : 1);
    if (due.length === 0) break;
    const outcomes = await Promise.all(due.map((delivery) => attempt(deps, receiver, delivery, clock)));
    if (outcomes.includes(true)) await receiverAnswered(pool, webhookId, failures);
    else if (await receiverFailed(pool, webhookId, failures + 1, clock()))
      return { nextAt: null, paused: true };
    onRound();
  }
  return { nextAt: await nextDue(pool, webhookId, clock()), paused: false };
};
