// Where standards, engagements, services and declarations of third parties are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, mountReading, mountWriting, onlyMethods } from '../routing';
import { clearances, listClearanceProgress, settleClearance } from './clearance-contract';
import {
  declareHandler,
  getClearanceHandler,
  listClearancesHandler,
  progressHandler,
  settleHandler,
} from './clearance-handlers';
import { endEngagement, engagements, listPublicStandards, standards, withdrawStandard } from './contract';
import {
  endEngagementHandler,
  engageHandler,
  getEngagementHandler,
  getStandardHandler,
  listEngagementsHandler,
  listStandardsHandler,
  publicStandardsHandler,
  publishStandardHandler,
  withdrawStandardHandler,
} from './handlers';
import {
  arriveService,
  cancelService,
  finishService,
  joinService,
  listServiceReminders,
  services,
} from './service-contract';
import {
  arriveHandler,
  cancelHandler,
  finishHandler,
  getServiceHandler,
  joinHandler,
  listServicesHandler,
  planServiceHandler,
  remindersHandler,
} from './service-handlers';

export const mountThirdParties = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, standards.list, listStandardsHandler(dependencies));
  mountWriting(router, dependencies, standards.enter, publishStandardHandler(dependencies));
  mountReading(router, dependencies, standards.get, getStandardHandler(dependencies));
  mountWriting(router, dependencies, withdrawStandard, withdrawStandardHandler(dependencies));
  mountOpenReading(router, dependencies, listPublicStandards, publicStandardsHandler(dependencies));
  mountReading(router, dependencies, engagements.list, listEngagementsHandler(dependencies));
  mountWriting(router, dependencies, engagements.enter, engageHandler(dependencies));
  mountReading(router, dependencies, engagements.get, getEngagementHandler(dependencies));
  mountWriting(router, dependencies, endEngagement, endEngagementHandler(dependencies));
  mountReading(router, dependencies, services.list, listServicesHandler(dependencies));
  mountWriting(router, dependencies, services.enter, planServiceHandler(dependencies));
  mountReading(router, dependencies, services.get, getServiceHandler(dependencies));
  mountWriting(router, dependencies, joinService, joinHandler(dependencies));
  mountWriting(router, dependencies, arriveService, arriveHandler(dependencies));
  mountWriting(router, dependencies, finishService, finishHandler(dependencies));
  mountWriting(router, dependencies, cancelService, cancelHandler(dependencies));
  mountReading(router, dependencies, listServiceReminders, remindersHandler(dependencies));
  mountReading(router, dependencies, clearances.list, listClearancesHandler(dependencies));
  mountWriting(router, dependencies, clearances.enter, declareHandler(dependencies));
  mountReading(router, dependencies, clearances.get, getClearanceHandler(dependencies));
  mountWriting(router, dependencies, settleClearance, settleHandler(dependencies));
  mountReading(router, dependencies, listClearanceProgress, progressHandler(dependencies));
  for (const { path } of [standards.list, engagements.list, services.list, clearances.list])
    router.all(path, onlyMethods('GET', 'HEAD', 'POST'));
  for (const { path } of [standards.get, engagements.get, services.get, clearances.get])
    router.all(path, onlyMethods('GET', 'HEAD'));
  for (const { path } of [listPublicStandards, listServiceReminders, listClearanceProgress])
    router.all(path, onlyMethods('GET', 'HEAD'));
  for (const { path } of [
    withdrawStandard,
    endEngagement,
    joinService,
    arriveService,
    finishService,
    cancelService,
  ])
    router.all(path, onlyMethods('POST'));
  router.all(settleClearance.path, onlyMethods('POST'));
};
