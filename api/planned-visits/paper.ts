// Planned visits as a paper to be printed or sent round: what takes place, by day; what was cancelled is not on it.
import { reachOf } from '../../domain/permission/reach';
import { calendarPaper, type CalendarToPrint, type VisitToPrint } from '../../documents/calendar-paper';
import type { Renderer } from '../../documents/renderer';
import { namesOf } from '../../prisma/queries/names';
import type { ListedVisit } from '../../prisma/queries/planned-visit-list';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { mostVisits, type PlannedVisitFileQuery } from './contract';
import { visitsForFile } from './found';

const monthInWords = (month: string): string => `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月`;

const printed = (visit: ListedVisit): VisitToPrint => ({
  day: visit.day,
  enterpriseId: visit.enterpriseId,
  // Who is entrusted is who comes.
  leadAgencyId: visit.entrustedAgencyId ?? visit.leadAgencyId,
  agencyIds: visit.agencyIds,
  itemIds: [...new Set(visit.checks.flatMap(({ itemIds }) => itemIds))],
  channel: visit.channel,
  mode: visit.mode,
  people: visit.people,
});

const prefaceOf = (visits: readonly ListedVisit[], dropped: number): readonly string[] => {
  const joint = visits.filter(({ mode }) => mode === 'joint').length;
  const entrusted = visits.filter(({ mode }) => mode === 'entrusted').length;
  const enterprises = new Set(visits.map(({ enterpriseId }) => enterpriseId)).size;
  if (visits.length === 0) return ['没有安排入企。'];
  const ways = [
    ...(joint === 0 ? [] : [`综合查一次${String(joint)}次`]),
    ...(entrusted === 0 ? [] : [`委托查${String(entrusted)}次`]),
  ];
  return [
    `共安排入企${String(visits.length)}次，涉及企业${String(enterprises)}户${ways.length === 0 ? '' : `，其中${ways.join('、')}`}。${dropped === 0 ? '' : `另有${String(dropped)}次已经取消，不再列出。`}`,
  ];
};

export const paperFile =
  (dependencies: ApiDependencies, papers: Renderer) =>
  async (call: ReadCall<unknown, PlannedVisitFileQuery>): Promise<Buffer> => {
    const { query, actor } = call;
    const { visits: found, nameOf } = await visitsForFile(dependencies, call, mostVisits.paper);
    const visits =
      query.status === 'cancelled' ? found : found.filter(({ status }) => status !== 'cancelled');
    const ofAgency = query.agencyId ?? (reachOf(actor, 'plan').everywhere === null ? actor.agencyId : null);
    const [agency] =
      ofAgency === null
        ? []
        : await namesOf(dependencies.database.pool, {
            jurisdiction: actor.jurisdiction,
            ids: [ofAgency],
            registers: ['agency'],
          });
    const enterprises = new Map(visits.map((one) => [one.enterpriseId, one.enterpriseName]));
    const calendar: CalendarToPrint = {
      title: `${agency?.name ?? ''}${query.month === undefined ? '' : monthInWords(query.month)}入企检查安排${query.status === 'cancelled' ? '（已取消的）' : ''}`,
      preface: prefaceOf(visits, found.length - visits.length),
      visits: visits.map(printed),
      issuers: [],
      issuedOn: null,
    };
    const paper = calendarPaper(calendar, {
      agency: (id) => nameOf('agency', id),
      item: (id) => nameOf('item', id),
      enterprise: (id) => enterprises.get(id) ?? id,
    });
    return (await papers.render('calendar', paper)).pdf;
  };
