// Where the operations on inspections are mounted.
import type { Router } from 'express';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import {
  callerCommands,
  commandOperation,
  draftInspection,
  getAllowedActions,
  getCheckForm,
  getDeadlines,
  getInspection,
  getTimeline,
  listInspections,
} from './contract';
import { getConduct } from './case-care-contract';
import { showCheckForm } from './check-form';
import { draftHandler } from './draft-handler';
import {
  giveCommand,
  showAllowedActions,
  showConduct,
  showDeadlines,
  showInspection,
  showTimeline,
} from './handlers';
import { listHandler } from './list-handler';

export const mountInspections = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listInspections, listHandler(dependencies));
  mountWriting(router, dependencies, draftInspection, draftHandler(dependencies));
  router.all(listInspections.path, onlyMethods('GET', 'HEAD', 'POST'));

  mountReading(router, dependencies, getInspection, showInspection(dependencies));
  mountReading(router, dependencies, getTimeline, showTimeline(dependencies));
  mountReading(router, dependencies, getAllowedActions, showAllowedActions(dependencies));
  mountReading(router, dependencies, getDeadlines, showDeadlines(dependencies));
  mountReading(router, dependencies, getCheckForm, showCheckForm(dependencies));
  mountReading(router, dependencies, getConduct, showConduct(dependencies));
  for (const { path } of [
    getInspection,
    getTimeline,
    getAllowedActions,
    getDeadlines,
    getCheckForm,
    getConduct,
  ])
    router.all(path, onlyMethods('GET', 'HEAD'));

  for (const name of callerCommands) {
    const operation = commandOperation(name);
    mountWriting(router, dependencies, operation, giveCommand(dependencies, name));
    router.all(operation.path, onlyMethods('POST'));
  }
  router.all('/inspections/:inspectionId/commands/:command', (request) => {
    throw new ApiError('unknownCommand', {
      params: { command: request.params.command, known: callerCommands },
    });
  });
};
