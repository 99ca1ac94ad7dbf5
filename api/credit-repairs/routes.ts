// Where the operations on credit records are mounted.
import type { Router } from 'express';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import { callerCreditCommands, creditCommandOperation, getCreditRepair } from './contract';
import { giveCreditCommand, showCreditRepair } from './handlers';

export const mountCreditRepairs = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, getCreditRepair, showCreditRepair(dependencies));
  router.all(getCreditRepair.path, onlyMethods('GET', 'HEAD'));
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
