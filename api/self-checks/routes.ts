// Where self-checks are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, mountReading, mountWriting, onlyMethods } from '../routing';
import {
  fillSelfCheck,
  beginSelfCheck,
  finishSelfCheck,
  getMySelfCheck,
  listMySelfChecks,
  listPublicSelfChecks,
  listSelfChecks,
  publishSelfCheck,
  shareSelfCheck,
} from './contract';
import {
  answersHandler,
  beginHandler,
  finishHandler,
  getOwnHandler,
  listHandler,
  listOwnHandler,
  publicHandler,
  publishHandler,
  shareHandler,
} from './handlers';

export const mountSelfChecks = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listMySelfChecks, listOwnHandler(dependencies));
  mountWriting(router, dependencies, beginSelfCheck, beginHandler(dependencies));
  router.all(beginSelfCheck.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getMySelfCheck, getOwnHandler(dependencies));
  mountWriting(router, dependencies, fillSelfCheck, answersHandler(dependencies));
  mountWriting(router, dependencies, finishSelfCheck, finishHandler(dependencies));
  mountWriting(router, dependencies, shareSelfCheck, shareHandler(dependencies));
  mountWriting(router, dependencies, publishSelfCheck, publishHandler(dependencies));
  mountReading(router, dependencies, listSelfChecks, listHandler(dependencies));
  mountOpenReading(router, dependencies, listPublicSelfChecks, publicHandler(dependencies));
  for (const { path } of [fillSelfCheck, finishSelfCheck, shareSelfCheck, publishSelfCheck])
    router.all(path, onlyMethods('POST'));
  for (const { path } of [getMySelfCheck, listSelfChecks, listPublicSelfChecks])
    router.all(path, onlyMethods('GET', 'HEAD'));
};
