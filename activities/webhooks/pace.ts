// When a failed delivery is tried again, when a receiver that fails is left alone, and when it is no longer tried at all.

const minute = 60;
const hour = 60 * minute;

/**
 * Seconds until the next attempt after the first, second … one failed: quick at first, for a restart, then twice a day. They
 * last beyond `pausedAfterHours`, so that a receiver which is away loses nothing: its webhook is paused before the first event
 * is given up. Given up is only what a receiver that takes other events refuses sixteen times.
 */
const delays = [
  ...[5, 30, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 8 * hour],
  ...Array.from({ length: 6 }, () => 12 * hour),
];

/** null: after so many attempts the delivery is given up. */
export const delayAfterAttempt = (attempts: number): number | null => delays[attempts - 1] ?? null;

const longestRestSeconds = 10 * minute;

/** Seconds for which nothing at all is sent to a receiver after so many rounds in a row that failed: 5, 10, 20 … at most ten minutes. */
export const restAfter = (failures: number): number => Math.min(5 * 2 ** (failures - 1), longestRestSeconds);

/** From so many failed rounds in a row on the receiver is away, not an event unwelcome: one success and all goes out at once. */
export const failuresOfAbsence = 3;

/** Hours of failing without one success after which a webhook is paused until its owner resumes it. */
export const pausedAfterHours = 72;

/** Sent side by side to one receiver, each of another lifecycle; one at a time while it fails. */
export const sideBySide = 8;
