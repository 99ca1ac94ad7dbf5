// Where the visit ledger is mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, onlyMethods } from '../routing';
import { getVisitLedger } from './contract';
import { ledgerHandler } from './handler';

export const mountLedger = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, getVisitLedger, ledgerHandler(dependencies));
  router.all(getVisitLedger.path, onlyMethods('GET', 'HEAD'));
};
