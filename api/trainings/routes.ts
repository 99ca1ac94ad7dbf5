// Where trainings are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountOpenFile } from '../files';
import { mountOpenReading, mountReading, mountWriting, onlyMethods } from '../routing';
import {
  announceTraining,
  cancelTraining,
  changeTraining,
  enrolForTraining,
  getTraining,
  holdTraining,
  leaveTraining,
  listMyTrainings,
  listPublicTrainings,
  listTrainings,
  publicTrainingCalendar,
} from './contract';
import { announceHandler, cancelHandler, changeHandler, holdHandler } from './handlers';
import { enrolHandler, leaveHandler, listOwnHandler } from './own-handlers';
import { calendarFile, getHandler, listHandler, publicListHandler } from './read-handlers';

export const mountTrainings = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listTrainings, listHandler(dependencies));
  mountWriting(router, dependencies, announceTraining, announceHandler(dependencies));
  router.all(announceTraining.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getTraining, getHandler(dependencies));
  mountWriting(router, dependencies, changeTraining, changeHandler(dependencies));
  mountWriting(router, dependencies, cancelTraining, cancelHandler(dependencies));
  mountWriting(router, dependencies, holdTraining, holdHandler(dependencies));
  mountReading(router, dependencies, listMyTrainings, listOwnHandler(dependencies));
  mountWriting(router, dependencies, enrolForTraining, enrolHandler(dependencies));
  mountWriting(router, dependencies, leaveTraining, leaveHandler(dependencies));
  mountOpenReading(router, dependencies, listPublicTrainings, publicListHandler(dependencies));
  mountOpenFile(
    router,
    dependencies,
    publicTrainingCalendar,
    calendarFile(dependencies),
    ({ params }) => `trainings-${params.jurisdiction}`,
  );
  for (const { path } of [changeTraining, cancelTraining, holdTraining, enrolForTraining, leaveTraining])
    router.all(path, onlyMethods('POST'));
  for (const { path } of [getTraining, listMyTrainings, listPublicTrainings])
    router.all(path, onlyMethods('GET', 'HEAD'));
};
