// Planned visits as a calendar: one event of a whole day for each, which keeps its identity however the visit changes.
import { dateInFull } from '../../domain/calendar/chinese-dates';
import { icalendar, type CalendarEvent } from '../../documents/icalendar';
import { channelNames } from '../../documents/plan-paper';
import type { ListedVisit } from '../../prisma/queries/planned-visit-list';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { mostVisits, type PlannedVisitFileQuery } from './contract';
import { visitsForFile, type NamedVisits } from './found';
import { contentOf, enterpriseOf, modeWords, statusWords, whyNot } from './words';

const statusOf = ({ status }: ListedVisit): CalendarEvent['status'] =>
  status === 'cancelled' ? 'cancelled' : status === 'blocked' ? 'tentative' : 'confirmed';

const descriptionOf = (visit: ListedVisit, nameOf: NamedVisits['nameOf']): string => {
  const others = visit.agencyIds.filter((id) => id !== visit.leadAgencyId);
  const reason = whyNot(visit);
  return [
    `牵头：${nameOf('agency', visit.leadAgencyId)}`,
    ...(others.length === 0 ? [] : [`参加：${others.map((id) => nameOf('agency', id)).join('、')}`]),
    ...(visit.entrustedAgencyId === null ? [] : [`受托：${nameOf('agency', visit.entrustedAgencyId)}`]),
    `内容：${contentOf(visit)}`,
    `方式：${channelNames[visit.channel]}，${modeWords[visit.mode]}`,
    `可以入企：${dateInFull(visit.from)}至${dateInFull(visit.to)}`,
    `人员 ${String(visit.people)} 人，约 ${String(visit.minutes)} 分钟`,
    `状态：${statusWords[visit.status]}${reason === null ? '' : `（${reason}）`}`,
    `编号：${visit.id}`,
  ].join('\n');
};

/** Many programs show a cancelled event like any other: its title says so too. */
const summaryOf = (visit: ListedVisit): string =>
  `${visit.status === 'cancelled' ? '【已取消】' : ''}${enterpriseOf(visit)}（${modeWords[visit.mode]}）`;

export const eventsOf = ({ visits, nameOf }: NamedVisits): readonly CalendarEvent[] =>
  visits.map((visit) => ({
    uid: `${visit.id}@planned-visits.ruqi`,
    sequence: visit.revision,
    revisedAt: visit.revisedAt.toISOString(),
    from: visit.day,
    to: visit.day,
    summary: summaryOf(visit),
    description: descriptionOf(visit, nameOf),
    status: statusOf(visit),
    categories: [modeWords[visit.mode]],
  }));

export const calendarFile =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<unknown, PlannedVisitFileQuery>): Promise<string> =>
    icalendar({
      name: `计划入企${call.query.month === undefined ? '' : ` ${call.query.month}`}`,
      description: '入企系统公布的入企安排',
      events: eventsOf(await visitsForFile(dependencies, call, mostVisits.calendar)),
    });
