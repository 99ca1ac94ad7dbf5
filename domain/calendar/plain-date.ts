// A day of Asia/Shanghai kept as text. It exists to keep the time zone of the machine out of every deadline:
// see PlainDate for the bug. Date is used here only with an explicit instant or explicit zone, never as a clock.
import { z } from 'zod';

/**
 * A calendar day in Asia/Shanghai, 'YYYY-MM-DD'.
 *
 * The time-zone bug it prevents: a day kept as `Date` is an instant, and its day depends on the zone of whoever
 * reads it. `new Date('2026-10-08').getDate()` is 7 in Los Angeles, and an inspection finished in Huzhou at 07:30
 * on 8 October has the UTC day 7 October. Either moves a legal limit by a day; before a holiday, by a week.
 */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
/** 1992-01-01T00:00+08:00. Shanghai kept summer time up to 1991; from here on it is UTC+8 without exception. */
const FIRST_SHANGHAI_INSTANT_MS = Date.UTC(1992, 0, 1) - SHANGHAI_OFFSET_MS;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

// Nothing further is asked of a text that is no day: a union with it then says what all of its kinds are.
const isoDay = z.iso.date({ error: '应为 YYYY-MM-DD 格式且真实存在的日期', abort: true });

/**
 * Accepts an existing day 'YYYY-MM-DD', refuses 2026-02-30. Branded by its type and not by a transform, so that
 * JSON Schema can be made of it.
 */
export const plainDateSchema = isoDay as z.ZodType as z.ZodType<PlainDate, string>;

/** One that PostgreSQL knows too, which has no year 0000; none of ours is older, see shanghaiDay. */
export const recentDaySchema = plainDateSchema.refine((day) => day >= '1992-01-01', '不得早于 1992-01-01');

/** @throws RangeError when `text` is not an existing day 'YYYY-MM-DD'. */
export function plainDate(text: string): PlainDate {
  const parsed = plainDateSchema.safeParse(text);
  if (!parsed.success) throw new RangeError(`“${text}”不是有效日期：应为 YYYY-MM-DD 格式且真实存在的日期`);
  return parsed.data;
}

/** `days` may be negative. @throws RangeError when it is no integer or the result leaves the years 0000–9999. */
export function addDays(d: PlainDate, days: number): PlainDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`天数应为整数，收到 ${String(days)}`);
  return dayOfUtcMs(utcMidnightMs(d) + days * DAY_MS);
}

/** Calendar days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return (utcMidnightMs(b) - utcMidnightMs(a)) / DAY_MS;
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** 1 = Monday … 7 = Sunday. */
export function dayOfWeek(d: PlainDate): Weekday {
  const sundayIsZero = new Date(utcMidnightMs(d)).getUTCDay();
  return (sundayIsZero === 0 ? 7 : sundayIsZero) as Weekday;
}

export function yearOf(d: PlainDate): number {
  return Number(d.slice(0, 4));
}

/** 1 … 12. */
export function monthOf(d: PlainDate): number {
  return Number(d.slice(5, 7));
}

/** The first day of the month after `d`'s. */
export function firstOfNextMonth(d: PlainDate): PlainDate {
  const december = monthOf(d) === 12;
  const year = String(yearOf(d) + (december ? 1 : 0)).padStart(4, '0');
  const month = String(december ? 1 : monthOf(d) + 1).padStart(2, '0');
  return plainDate(`${year}-${month}-01`);
}

/** The last day of `d`'s month, 29 February in leap years. */
export function endOfMonth(d: PlainDate): PlainDate {
  return addDays(firstOfNextMonth(d), -1);
}

/** The same day so many months later; where that month is too short, its last day. */
export function addMonths(d: PlainDate, months: number): PlainDate {
  const count = yearOf(d) * 12 + monthOf(d) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  const first = plainDate(`${year}-${String((count % 12) + 1).padStart(2, '0')}-01`);
  const [same, last] = [addDays(first, Number(d.slice(8)) - 1), endOfMonth(first)];
  return same > last ? last : same;
}

/**
 * Milliseconds since 1970 of an ISO 8601 instant that names its zone ('…Z' or '…+08:00').
 * @throws RangeError without a zone: `Date.parse('2026-02-13T23:00')` would silently take the machine's.
 */
export function instantMs(instantIso: string): number {
  const day = INSTANT.exec(instantIso)?.[1];
  const ms = Date.parse(instantIso);
  if (day === undefined || !plainDateSchema.safeParse(day).success || Number.isNaN(ms)) {
    throw new RangeError(`“${instantIso}”不是带时区的 ISO 8601 时刻，例如 2026-09-30T08:30:00.000Z`);
  }
  return ms;
}

/**
 * The Shanghai day on which an instant falls, whatever the machine's zone.
 * @param instantIso ISO 8601 with its zone.
 * @throws RangeError for no such instant, or one before 1992: summer time made the offset vary until 1991, and
 * no inspection is that old, so such an instant is an unset clock.
 */
export function shanghaiDay(instantIso: string): PlainDate {
  const ms = instantMs(instantIso);
  if (ms < FIRST_SHANGHAI_INSTANT_MS) throw new RangeError(`“${instantIso}”早于 1992 年，不是有效的业务时刻`);
  return dayOfUtcMs(ms + SHANGHAI_OFFSET_MS);
}

/**
 * 00:00 in Shanghai of `d` as UTC 'YYYY-MM-DDTHH:mm:ss.sssZ': 16:00Z of the day before.
 * @throws RangeError before 1992.
 */
export function startOfShanghaiDay(d: PlainDate): string {
  return shanghaiInstant(d, 0);
}

/**
 * 24:00 in Shanghai of `d`, the first instant after it, as UTC 'YYYY-MM-DDTHH:mm:ss.sssZ'.
 * @throws RangeError before 1992.
 */
export function endOfShanghaiDay(d: PlainDate): string {
  return shanghaiInstant(d, 24);
}

/**
 * `hour` o'clock (0–24) in Shanghai on `d` as UTC 'YYYY-MM-DDTHH:mm:ss.sssZ'.
 * @throws RangeError before 1992.
 */
export function shanghaiInstant(d: PlainDate, hour: number): string {
  const midnightMs = utcMidnightMs(d) - SHANGHAI_OFFSET_MS;
  if (midnightMs < FIRST_SHANGHAI_INSTANT_MS) throw new RangeError(`${d}早于 1992 年，不是有效的业务日期`);
  return new Date(midnightMs + hour * 3_600_000).toISOString();
}

function utcMidnightMs(d: PlainDate): number {
  return Date.parse(`${d}T00:00:00.000Z`);
}

function dayOfUtcMs(ms: number): PlainDate {
  return plainDate(new Date(ms).toISOString().slice(0, 10));
}
