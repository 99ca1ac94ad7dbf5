// Where visits that are no inspections are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import {
  announceOtherVisit,
  answerOtherVisit,
  cancelOtherVisit,
  endOtherVisit,
  enterOtherVisit,
  getOtherVisit,
  listOtherVisits,
} from './contract';
import { listFollowUps } from './follow-up-contract';
import { followUpsHandler } from './follow-ups';
import {
  announceHandler,
  answerHandler,
  cancelHandler,
  endHandler,
  enterHandler,
  getHandler,
  listHandler,
} from './handlers';

export const mountOtherVisits = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listOtherVisits, listHandler(dependencies));
  mountWriting(router, dependencies, announceOtherVisit, announceHandler(dependencies));
  router.all(listOtherVisits.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, listFollowUps, followUpsHandler(dependencies));
  router.all(listFollowUps.path, onlyMethods('GET', 'HEAD'));
  mountReading(router, dependencies, getOtherVisit, getHandler(dependencies));
  router.all(getOtherVisit.path, onlyMethods('GET', 'HEAD'));
  mountWriting(router, dependencies, answerOtherVisit, answerHandler(dependencies));
  mountWriting(router, dependencies, enterOtherVisit, enterHandler(dependencies));
  mountWriting(router, dependencies, endOtherVisit, endHandler(dependencies));
  mountWriting(router, dependencies, cancelOtherVisit, cancelHandler(dependencies));
  for (const { path } of [answerOtherVisit, enterOtherVisit, endOtherVisit, cancelOtherVisit])
    router.all(path, onlyMethods('POST'));
};
