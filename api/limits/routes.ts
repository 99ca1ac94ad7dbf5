// Where decisions on numbers are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, mountReading, mountWriting, onlyMethods } from '../routing';
import {
  getLimit,
  getPublicLimits,
  limitHistory,
  listLimits,
  publishLimit,
  setLimit,
  withdrawLimit,
} from './contract';
import { getHandler, historyHandler, listHandler, publicHandler } from './read-handlers';
import { publishHandler, setHandler, withdrawHandler } from './write-handlers';

export const mountLimits = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listLimits, listHandler(dependencies));
  mountWriting(router, dependencies, setLimit, setHandler(dependencies));
  router.all(setLimit.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getLimit, getHandler(dependencies));
  mountReading(router, dependencies, limitHistory, historyHandler(dependencies));
  mountWriting(router, dependencies, publishLimit, publishHandler(dependencies));
  mountWriting(router, dependencies, withdrawLimit, withdrawHandler(dependencies));
  mountOpenReading(router, dependencies, getPublicLimits, publicHandler(dependencies));
  for (const { path } of [publishLimit, withdrawLimit]) router.all(path, onlyMethods('POST'));
  for (const { path } of [getLimit, limitHistory, getPublicLimits])
    router.all(path, onlyMethods('GET', 'HEAD'));
};
