// Where planned visits are mounted.
import type { Router } from 'express';
import { readCall } from '../call';
import { xlsxMediaType } from '../contract';
import type { ApiDependencies } from '../dependencies';
import { assertListed } from '../operations';
import { mountReading, onlyMethods } from '../routing';
import { listPlannedVisits, plannedVisitsFile } from './contract';
import { listHandler, workbookHandler } from './handlers';

export const mountPlannedVisits = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listPlannedVisits, listHandler(dependencies));
  assertListed(plannedVisitsFile);
  const workbookFor = workbookHandler(dependencies);
  router.get(plannedVisitsFile.path, async (request, response) => {
    const call = await readCall(dependencies, plannedVisitsFile, request, response);
    response
      .status(200)
      .setHeader('Cache-Control', 'private, no-cache')
      .setHeader('Content-Disposition', 'attachment; filename="planned-visits.xlsx"')
      .type(xlsxMediaType)
      .send(Buffer.from(await workbookFor(call)));
  });
  for (const { path } of [listPlannedVisits, plannedVisitsFile]) router.all(path, onlyMethods('GET', 'HEAD'));
};
