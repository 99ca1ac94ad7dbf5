// Instants as people of Shanghai read them, and as the demo's JSON lines write them.
import { dateInFull } from '../../domain/calendar/chinese-dates';
import { instantMs, shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';

const offsetMs = 8 * 3_600_000;

/** `2026-09-30 14:30` in Shanghai as an ISO instant with its offset. */
export const instantOf = (dayAndTime: string): string => `${dayAndTime.replace(' ', 'T')}:00+08:00`;

/** 2026-10-08T10:00:00+08:00 */
export const shanghaiIso = (instant: string): string =>
  `${new Date(instantMs(instant) + offsetMs).toISOString().slice(0, 19)}+08:00`;

/** 24:00 of the last day, written as the law says it: 2026-10-08T24:00:00+08:00 is the first instant of 9 October. */
export const endOfDayIso = (day: PlainDate | string): string => `${day}T24:00:00+08:00`;

/** 10:00 */
export const clockTime = (instant: string): string => shanghaiIso(instant).slice(11, 16);

/** 2026年10月8日（周四） */
export const dayInFull = (instant: string): string => dateInFull(shanghaiDay(instant));
