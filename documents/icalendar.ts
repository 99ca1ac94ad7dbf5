// Whole days as an iCalendar (RFC 5545) that calendar programs import or subscribe to.
import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import type { PlainDate } from '../domain/calendar/plain-date';
import { addDays } from '../domain/calendar/plain-date';

export interface CalendarEvent {
  /** The same for the same thing, whichever calendar it is in. */
  readonly uid: string;
  /** Grows with each change that a reader sees. */
  readonly sequence: number;
  /** ISO instant of the last such change. */
  readonly revisedAt: string;
  /** First and last day, both counted. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly summary: string;
  readonly description: string;
  readonly status: 'tentative' | 'confirmed' | 'cancelled';
  readonly categories: readonly string[];
}

export interface Calendar {
  readonly name: string;
  readonly description: string;
  readonly events: readonly CalendarEvent[];
}

const zone = 'Asia/Shanghai';
/** China has kept one offset and no summer time since 1991. */
const zoneComponent = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19910915T020000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\n');

/** Programs are asked not to come back sooner. */
const refreshSeconds = 4 * 3_600;

/** Noon by this process's own clock: the library takes a day's date from there, whatever zone the process is in. */
const dayOf = (day: PlainDate): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);

/** Control characters end a line early or are none of any text (RFC 5545, 3.3.11); a line break is kept. */
const clean = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ');

/** The library writes a calendar's own name without escaping it. */
const escaped = (text: string): string =>
  clean(text)
    .replaceAll('\n', ' ')
    .replaceAll(/[\\;,]/g, '\\$&');

const statuses = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<CalendarEvent['status'], ICalEventStatus>;

const eventData = (event: CalendarEvent): ICalEventData => ({
  id: event.uid,
  sequence: event.sequence,
  stamp: new Date(event.revisedAt),
  lastModified: new Date(event.revisedAt),
  allDay: true,
  timezone: zone,
  start: dayOf(event.from),
  // The day after the last one: an end is not part of the event (RFC 5545, 3.6.1).
  end: dayOf(addDays(event.to, 1)),
  summary: clean(event.summary),
  description: clean(event.description),
  status: statuses[event.status],
  // A visit leaves the day's hours free.
  transparency: ICalEventTransparency.TRANSPARENT,
  categories: event.categories.map((name) => ({ name: clean(name) })),
});

const lineEnd = '\r\n';

/** Properties of the calendar before its components (RFC 5545, 3.6), which the library mixes. */
const inOrder = (text: string): string => {
  const properties: string[] = [];
  const components: string[] = [];
  let depth = 0;
  for (const line of text.split(lineEnd)) {
    if (line.startsWith('BEGIN:')) depth += 1;
    (depth > 1 ? components : properties).push(line);
    if (line.startsWith('END:')) depth -= 1;
  }
  const end = properties.pop() ?? '';
  return [...properties, ...components, end, ''].join(lineEnd);
};

/** Lines of at most 75 octets that end with CRLF, UTF-8. */
export const icalendar = ({ name, description, events }: Calendar): string => {
  const calendar = ical({
    prodId: { company: 'Ruqi', product: '入企', language: 'ZH' },
    name: escaped(name),
    description: escaped(description),
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
    ttl: refreshSeconds,
    // No zone of the calendar's own: the library would write DTSTAMP in it, which is always UTC (RFC 5545, 3.8.7.2).
    timezone: { name: null, generator: (asked) => (asked === zone ? zoneComponent : null) },
    x: { 'X-WR-TIMEZONE': zone },
    events: events.map(eventData),
  });
  return inOrder(calendar.toString());
};
