// Where letters that reached nobody are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import {
  dismissUndeliveredLetter,
  getUndeliveredLetter,
  listUndeliveredLetters,
  reportBounce,
  retryUndeliveredLetter,
} from './contract';
import { bounceHandler, dismissHandler, getHandler, listHandler, retryHandler } from './handlers';

export const mountLetters = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listUndeliveredLetters, listHandler(dependencies));
  router.all(listUndeliveredLetters.path, onlyMethods('GET', 'HEAD'));
  mountWriting(router, dependencies, reportBounce, bounceHandler(dependencies));
  router.all(reportBounce.path, onlyMethods('POST'));
  mountReading(router, dependencies, getUndeliveredLetter, getHandler(dependencies));
  router.all(getUndeliveredLetter.path, onlyMethods('GET', 'HEAD'));
  mountWriting(router, dependencies, retryUndeliveredLetter, retryHandler(dependencies));
  mountWriting(router, dependencies, dismissUndeliveredLetter, dismissHandler(dependencies));
  for (const { path } of [retryUndeliveredLetter, dismissUndeliveredLetter])
    router.all(path, onlyMethods('POST'));
};
