// Where the overview and the chain of one inspection are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, onlyMethods } from '../routing';
import { getInspectionChain, getOverview } from './contract';
import { chainHandler, overviewHandler } from './handlers';

export const mountOverview = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, getOverview, overviewHandler(dependencies));
  mountReading(router, dependencies, getInspectionChain, chainHandler(dependencies));
  for (const { path } of [getOverview, getInspectionChain]) router.all(path, onlyMethods('GET', 'HEAD'));
};
