// Where the confirmation of inspecting bodies is mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, mountReading, mountWriting, onlyMethods } from '../routing';
import {
  announceConfirmation,
  confirmations,
  decideConfirmation,
  listBodyProgress,
  listPublicBodies,
} from './contract';
import {
  announceHandler,
  decideHandler,
  getConfirmationHandler,
  listConfirmationsHandler,
  proposeHandler,
} from './handlers';
import { bodyProgressHandler, publicBodiesHandler } from './progress';

export const mountBodies = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, confirmations.list, listConfirmationsHandler(dependencies));
  mountWriting(router, dependencies, confirmations.enter, proposeHandler(dependencies));
  router.all(confirmations.list.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, confirmations.get, getConfirmationHandler(dependencies));
  mountWriting(router, dependencies, decideConfirmation, decideHandler(dependencies));
  mountWriting(router, dependencies, announceConfirmation, announceHandler(dependencies));
  for (const { path } of [decideConfirmation, announceConfirmation]) router.all(path, onlyMethods('POST'));
  mountReading(router, dependencies, listBodyProgress, bodyProgressHandler(dependencies));
  mountOpenReading(router, dependencies, listPublicBodies, publicBodiesHandler(dependencies));
  for (const { path } of [confirmations.get, listBodyProgress, listPublicBodies])
    router.all(path, onlyMethods('GET', 'HEAD'));
};
