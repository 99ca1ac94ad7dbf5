// Where planned visits are mounted.
import type { Router } from 'express';
import type { Renderer } from '../../documents/renderer';
import type { ApiDependencies } from '../dependencies';
import { mountFile } from '../files';
import { mountReading, onlyMethods } from '../routing';
import { calendarFile } from './calendar';
import {
  listPlannedVisits,
  plannedVisitsCalendar,
  plannedVisitsFile,
  plannedVisitsPaper,
  type PlannedVisitFileQuery,
} from './contract';
import { mountFeeds } from './feed-routes';
import { listHandler } from './handlers';
import { paperFile } from './paper';
import { workbookFile } from './workbook';

const nameOf = ({ query }: { readonly query: PlannedVisitFileQuery }): string =>
  query.month === undefined ? 'planned-visits' : `planned-visits-${query.month}`;

export const mountPlannedVisits = (router: Router, dependencies: ApiDependencies, papers: Renderer): void => {
  mountReading(router, dependencies, listPlannedVisits, listHandler(dependencies));
  router.all(listPlannedVisits.path, onlyMethods('GET', 'HEAD'));
  mountFile(router, dependencies, plannedVisitsFile, workbookFile(dependencies), nameOf);
  mountFile(router, dependencies, plannedVisitsPaper, paperFile(dependencies, papers), nameOf);
  mountFile(router, dependencies, plannedVisitsCalendar, calendarFile(dependencies), nameOf);
  mountFeeds(router, dependencies);
};
