// Where the operations on consultations are mounted.
import type { Router } from 'express';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import {
  callerConsultationCommands,
  consultationCommandOperation,
  getConsultation,
  getConsultationAllowedActions,
  getConsultationMerge,
  getConsultationTimeline,
  listConsultations,
  openConsultation,
} from './contract';
import {
  findConsultation,
  giveConsultationCommand,
  listConsultationsHandler,
  showConsultation,
  showConsultationActions,
  showConsultationTimeline,
} from './handlers';
import { showMerge } from './merge-handler';
import { openRoundHandler } from './opening-handler';

export const mountConsultations = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listConsultations, listConsultationsHandler(dependencies));
  mountReading(router, dependencies, getConsultation, showConsultation(dependencies));
  mountReading(router, dependencies, getConsultationTimeline, showConsultationTimeline(dependencies));
  mountReading(router, dependencies, getConsultationAllowedActions, showConsultationActions(dependencies));
  mountReading(
    router,
    dependencies,
    getConsultationMerge,
    showMerge(dependencies, (call) => findConsultation(dependencies, call)),
  );
  mountWriting(router, dependencies, openConsultation, openRoundHandler(dependencies));
  router.all(listConsultations.path, onlyMethods('GET', 'HEAD', 'POST'));
  for (const { path } of [
    getConsultation,
    getConsultationTimeline,
    getConsultationAllowedActions,
    getConsultationMerge,
  ])
    router.all(path, onlyMethods('GET', 'HEAD'));
  for (const name of callerConsultationCommands) {
    const operation = consultationCommandOperation(name);
    mountWriting(router, dependencies, operation, giveConsultationCommand(dependencies, name));
    router.all(operation.path, onlyMethods('POST'));
  }
  router.all('/consultations/:consultationId/commands/:command', (request) => {
    const known = callerConsultationCommands;
    throw new ApiError('unknownCommand', { params: { command: request.params.command, known } });
  });
};
