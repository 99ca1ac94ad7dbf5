// Where the operations on credit records are mounted.
import type { Router } from 'express';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import {
  callerCreditCommands,
  creditCommandOperation,
  getCreditRepair,
  getRepairLeaflet,
  listCreditRepairs,
  listCreditRoutes,
} from './contract';
import { giveCreditCommand, listCredits, listRoutes, showCreditRepair, showLeaflet } from './handlers';

export const mountCreditRepairs = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listCreditRepairs, listCredits(dependencies));
  mountReading(router, dependencies, listCreditRoutes, listRoutes(dependencies));
  mountReading(router, dependencies, getCreditRepair, showCreditRepair(dependencies));
  mountReading(router, dependencies, getRepairLeaflet, showLeaflet(dependencies));
  for (const { path } of [listCreditRepairs, listCreditRoutes, getCreditRepair, getRepairLeaflet])
    router.all(path, onlyMethods('GET', 'HEAD'));
  for (const name of callerCreditCommands) {
    const operation = creditCommandOperation(name);
    mountWriting(router, dependencies, operation, giveCreditCommand(dependencies, name));
    router.all(operation.path, onlyMethods('POST'));
  }
  router.all('/credit-repairs/:creditRecordId/commands/:command', (request) => {
    const known = callerCreditCommands;
    throw new ApiError('unknownCommand', { params: { command: request.params.command, known } });
  });
};
