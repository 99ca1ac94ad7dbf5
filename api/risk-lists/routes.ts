// Where risk lists of single enterprises are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import {
  getRiskList,
  handOverRiskList,
  listMyRiskLists,
  listRiskLists,
  proposeRiskList,
  writeRiskList,
} from './contract';
import {
  getHandler,
  handOverHandler,
  listHandler,
  ownHandler,
  proposeHandler,
  writeHandler,
} from './handlers';

export const mountRiskLists = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, proposeRiskList, proposeHandler(dependencies));
  mountReading(router, dependencies, listRiskLists, listHandler(dependencies));
  mountWriting(router, dependencies, writeRiskList, writeHandler(dependencies));
  router.all(writeRiskList.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getRiskList, getHandler(dependencies));
  mountWriting(router, dependencies, handOverRiskList, handOverHandler(dependencies));
  router.all(handOverRiskList.path, onlyMethods('POST'));
  mountReading(router, dependencies, listMyRiskLists, ownHandler(dependencies));
  for (const { path } of [proposeRiskList, getRiskList, listMyRiskLists])
    router.all(path, onlyMethods('GET', 'HEAD'));
};
