// Where the register of letters of entrustment is mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import { entrust, entrustmentHistory, getEntrustment, listEntrustments, revokeEntrustment } from './contract';
import { getHandler, historyHandler, listHandler } from './handlers';
import { entrustHandler, revokeHandler } from './write-handlers';

export const mountEntrustments = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listEntrustments, listHandler(dependencies));
  mountWriting(router, dependencies, entrust, entrustHandler(dependencies));
  router.all(entrust.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getEntrustment, getHandler(dependencies));
  mountReading(router, dependencies, entrustmentHistory, historyHandler(dependencies));
  mountWriting(router, dependencies, revokeEntrustment, revokeHandler(dependencies));
  router.all(revokeEntrustment.path, onlyMethods('POST'));
  for (const { path } of [getEntrustment, entrustmentHistory]) router.all(path, onlyMethods('GET', 'HEAD'));
};
