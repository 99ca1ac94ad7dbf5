// Where standing duties and the history of kept registers are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, onlyMethods } from '../routing';
import { keptHistory, listDuties } from './contract';
import { dutiesHandler, keptHistoryHandler } from './handlers';

export const mountDuties = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listDuties, dutiesHandler(dependencies));
  mountReading(router, dependencies, keptHistory, keptHistoryHandler(dependencies));
  for (const { path } of [listDuties, keptHistory]) router.all(path, onlyMethods('GET', 'HEAD'));
};
