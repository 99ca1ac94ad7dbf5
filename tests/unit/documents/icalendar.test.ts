// Calendars as calendar programs read them: parsed back by a parser that is not the one that wrote them.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays, plainDate } from '../../../domain/calendar/plain-date';
import { icalendar, type CalendarEvent } from '../../../documents/icalendar';

const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'pv-1@planned-visits.ruqi',
  sequence: 3,
  revisedAt: '2026-11-29T01:02:03.456Z',
  from: plainDate('2026-12-31'),
  to: plainDate('2026-12-31'),
  summary: '㛃𬭎䶮（慈溪）有限公司（综合查一次）',
  description: '牵头：市消防救援大队\n内容：消防设施',
  status: 'confirmed',
  categories: ['综合查一次'],
  ...change,
});
const written = (...events: readonly CalendarEvent[]): string =>
  icalendar({ name: '计划入企；甲,乙;丙\\', description: '入企安排', events });
const parsed = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsIn = (text: string) =>
  parsed(text)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

test('an event is the whole day in every zone, with its identity, count and instant of change', () => {
  const [read] = eventsIn(written(event()));
  expect(read?.uid).toBe('pv-1@planned-visits.ruqi');
  expect(read?.sequence).toBe(3);
  expect([read?.startDate.isDate, read?.startDate.toString(), read?.endDate.toString()]).toEqual([
    true,
    '2026-12-31',
    '2027-01-01',
  ]);
  expect(read?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-29T01:02:03Z');
  expect(read?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
});

test.each([
  ['cancelled', 'CANCELLED'],
  ['tentative', 'TENTATIVE'],
] as const)('what is %s says so', (status, said) => {
  expect(eventsIn(written(event({ status })))[0]?.component.getFirstPropertyValue('status')).toBe(said);
});

test('the calendar has its zone, its name unbroken, and its properties before its components', () => {
  const text = written(event());
  const calendar = parsed(text);
  expect(text).toContain('X-WR-CALNAME:计划入企；甲\\,乙\\;丙\\\\\r\n');
  expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Asia/Shanghai');
  expect(text.indexOf('REFRESH-INTERVAL')).toBeLessThan(text.indexOf('BEGIN:VTIMEZONE'));
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('any text comes back as it was, on lines of at most 75 octets', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom('㛃', '𬭎', '䶮', '企', '，', ',', ';', '\\', ':', 'n', ' ', '\n') }),
    fc.string({ unit: 'grapheme' }),
  );
  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays(plainDate('2026-01-01'), days));
  fc.assert(
    fc.property(text, text, day, fc.integer({ min: 0, max: 400 }), (summary, description, from, days) => {
      const ics = written(event({ summary, description, from, to: addDays(from, days) }));
      for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
      const [read] = eventsIn(ics);
      // Control characters are no text of a calendar.
      const clean = (one: string): string => one.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ');
      expect([read?.summary, read?.description ?? '']).toEqual([clean(summary), clean(description)]);
      expect(read?.startDate.toString()).toBe(from);
      expect(read?.endDate.toString()).toBe(addDays(from, days + 1));
    }),
  );
});
