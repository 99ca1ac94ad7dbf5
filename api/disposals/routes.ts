// Where like cases and shared results are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, onlyMethods } from '../routing';
import { listLikeCases, listSharedResults } from './contract';
import { likeHandler, resultsHandler } from './handlers';

export const mountDisposals = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listLikeCases, likeHandler(dependencies));
  mountReading(router, dependencies, listSharedResults, resultsHandler(dependencies));
  for (const { path } of [listLikeCases, listSharedResults]) router.all(path, onlyMethods('GET', 'HEAD'));
};
