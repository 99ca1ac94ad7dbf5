// Where the inbox is mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import { claimTask, commentOnTask, delegateTask, releaseTask, returnTask } from './act-contract';
import { bulkHandler } from './bulk';
import { bulkTasks, countTasks, getTask, listTasks } from './contract';
import { detailHandler } from './detail';
import { actHandler, countHandler, listHandler } from './handlers';
import { returnHandler } from './return';

export const mountTasks = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listTasks, listHandler(dependencies));
  mountReading(router, dependencies, countTasks, countHandler(dependencies));
  mountWriting(router, dependencies, bulkTasks, bulkHandler(dependencies));
  // Before the addresses of single tasks, which would take their last words for ids.
  for (const { path } of [listTasks, countTasks]) router.all(path, onlyMethods('GET', 'HEAD'));
  router.all(bulkTasks.path, onlyMethods('POST'));

  mountReading(router, dependencies, getTask, detailHandler(dependencies));
  mountWriting(router, dependencies, claimTask, actHandler(dependencies, 'claimed'));
  mountWriting(router, dependencies, releaseTask, actHandler(dependencies, 'released'));
  mountWriting(router, dependencies, delegateTask, actHandler(dependencies, 'delegated'));
  mountWriting(router, dependencies, returnTask, returnHandler(dependencies));
  mountWriting(router, dependencies, commentOnTask, actHandler(dependencies, 'commented'));
  router.all(getTask.path, onlyMethods('GET', 'HEAD'));
  for (const { path } of [claimTask, releaseTask, delegateTask, returnTask, commentOnTask])
    router.all(path, onlyMethods('POST'));
};
