// The visits of a month or a year as a paper: each enterprise once a visit, whoever goes (HZ-22, CX-51, CX-52).
import { dateInFull } from '../domain/calendar/chinese-dates';
import type { Channel, InspectionMode } from '../domain/inspection/vocabulary';
import type { PlainDate } from '../domain/calendar/plain-date';
import { dateInNumerals } from './chinese-numerals';
import { channelNames, modeNames, type Names } from './plan-paper';
import type { CalendarPaper } from './papers';

export interface VisitToPrint {
  readonly day: PlainDate;
  readonly enterpriseId: string;
  readonly leadAgencyId: string;
  /** Those taking part, the lead among them. */
  readonly agencyIds: readonly string[];
  readonly itemIds: readonly string[];
  readonly channel: Channel;
  readonly mode: InspectionMode;
  readonly people: number;
}

export interface CalendarToPrint {
  readonly title: string;
  readonly preface: readonly string[];
  readonly visits: readonly VisitToPrint[];
  readonly issuers: readonly string[];
  readonly issuedOn: PlainDate | null;
}

export const calendarPaper = (calendar: CalendarToPrint, names: Names): CalendarPaper => ({
  title: [calendar.title],
  preface: calendar.preface,
  visits: [...calendar.visits]
    .sort((a, b) => (a.day === b.day ? (a.enterpriseId < b.enterpriseId ? -1 : 1) : a.day < b.day ? -1 : 1))
    .map((visit) => ({
      day: dateInFull(visit.day),
      enterprise: names.enterprise(visit.enterpriseId),
      lead: names.agency(visit.leadAgencyId),
      others: visit.agencyIds
        .filter((id) => id !== visit.leadAgencyId)
        .map(names.agency)
        .join('、'),
      items: visit.itemIds.map(names.item).join('；'),
      way: `${channelNames[visit.channel]}，${modeNames[visit.mode]}`,
      people: visit.people,
    })),
  issuers: calendar.issuers,
  issuedOn: calendar.issuedOn === null ? null : dateInNumerals(calendar.issuedOn),
});
