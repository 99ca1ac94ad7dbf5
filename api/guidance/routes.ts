// Where guidance and services to enterprises are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, mountReading, mountWriting, onlyMethods } from '../routing';
import { bookHandler } from './booking';
import {
  bookGuidance,
  callerGuidanceCommands,
  getBooking,
  guidanceCommandOperation,
  listBookings,
} from './booking-contract';
import { getBookingHandler, giveGuidanceCommand, listBookingsHandler } from './booking-handlers';
import { getGuidanceChain, getGuidanceLoop, getInspectionGuidance } from './chain-contract';
import { guidanceChainHandler, guidanceLoopHandler, inspectionGuidanceHandler } from './chain-handlers';
import { enterExpert, expertHistory, getExpert, listExperts, reviseExpert } from './expert-contract';
import {
  enterExpertHandler,
  expertHistoryHandler,
  getExpertHandler,
  listExpertsHandler,
  reviseExpertHandler,
} from './expert-handlers';
import {
  getGuidanceList,
  getPublicServices,
  guidanceListHistory,
  listGuidanceLists,
  makeGuidanceList,
  publishGuidanceList,
  reviseGuidanceList,
} from './list-contract';
import {
  getHandler,
  historyHandler,
  listHandler,
  makeHandler,
  publicHandler,
  publishHandler,
  reviseHandler,
} from './list-handlers';

const mountLists = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listGuidanceLists, listHandler(dependencies));
  mountWriting(router, dependencies, makeGuidanceList, makeHandler(dependencies));
  router.all(listGuidanceLists.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getGuidanceList, getHandler(dependencies));
  mountReading(router, dependencies, guidanceListHistory, historyHandler(dependencies));
  mountOpenReading(router, dependencies, getPublicServices, publicHandler(dependencies));
  mountWriting(router, dependencies, reviseGuidanceList, reviseHandler(dependencies));
  mountWriting(router, dependencies, publishGuidanceList, publishHandler(dependencies));
};

const mountExperts = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listExperts, listExpertsHandler(dependencies));
  mountWriting(router, dependencies, enterExpert, enterExpertHandler(dependencies));
  router.all(listExperts.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getExpert, getExpertHandler(dependencies));
  mountReading(router, dependencies, expertHistory, expertHistoryHandler(dependencies));
  mountWriting(router, dependencies, reviseExpert, reviseExpertHandler(dependencies));
};

const mountBookings = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listBookings, listBookingsHandler(dependencies));
  mountWriting(router, dependencies, bookGuidance, bookHandler(dependencies));
  router.all(listBookings.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getBooking, getBookingHandler(dependencies));
  for (const name of callerGuidanceCommands) {
    const operation = guidanceCommandOperation(name);
    mountWriting(router, dependencies, operation, giveGuidanceCommand(dependencies, name));
    router.all(operation.path, onlyMethods('POST'));
  }
};

export const mountGuidance = (router: Router, dependencies: ApiDependencies): void => {
  mountLists(router, dependencies);
  mountExperts(router, dependencies);
  mountBookings(router, dependencies);
  mountReading(router, dependencies, getInspectionGuidance, inspectionGuidanceHandler(dependencies));
  mountReading(router, dependencies, getGuidanceChain, guidanceChainHandler(dependencies));
  mountReading(router, dependencies, getGuidanceLoop, guidanceLoopHandler(dependencies));
  for (const { path } of [reviseGuidanceList, publishGuidanceList, reviseExpert])
    router.all(path, onlyMethods('POST'));
  for (const { path } of [
    ...[getGuidanceList, guidanceListHistory, getPublicServices, getExpert, expertHistory, getBooking],
    ...[getInspectionGuidance, getGuidanceChain, getGuidanceLoop],
  ])
    router.all(path, onlyMethods('GET', 'HEAD'));
};
