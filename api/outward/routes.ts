// Where platforms outside take what they are given.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, onlyMethods } from '../routing';
import { listOutwardPlatforms, listOutwardRecords } from './contract';
import { platformsHandler, recordsHandler } from './handlers';

export const mountOutward = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listOutwardPlatforms, platformsHandler(dependencies));
  mountReading(router, dependencies, listOutwardRecords, recordsHandler(dependencies));
  for (const { path } of [listOutwardPlatforms, listOutwardRecords])
    router.all(path, onlyMethods('GET', 'HEAD'));
};
