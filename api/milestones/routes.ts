// Where the one-time dates are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, mountReading, mountWriting, onlyMethods } from '../routing';
import { completeMilestone, listMilestones, listPublicMilestones } from './contract';
import { completeHandler, listHandler, publicHandler } from './handlers';

export const mountMilestones = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listMilestones, listHandler(dependencies));
  mountOpenReading(router, dependencies, listPublicMilestones, publicHandler(dependencies));
  for (const { path } of [listMilestones, listPublicMilestones]) router.all(path, onlyMethods('GET', 'HEAD'));
  mountWriting(router, dependencies, completeMilestone, completeHandler(dependencies));
  router.all(completeMilestone.path, onlyMethods('POST'));
};
