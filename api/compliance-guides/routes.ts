// Where guides and what enterprises are told of them are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, mountReading, mountWriting, onlyMethods } from '../routing';
import {
  createGuide,
  getGuide,
  guideHistory,
  listGuides,
  publishGuide,
  reviewGuide,
  reviseGuide,
  submitGuide,
  withdrawGuide,
} from './contract';
import {
  createHandler,
  publishHandler,
  reviewHandler,
  reviseHandler,
  submitHandler,
  withdrawHandler,
} from './handlers';
import { noticesHandler, readHandler } from './notice-handlers';
import { proposalHandler } from './proposal';
import { guideReadings } from './read-contract';
import {
  firstTradesHandler,
  getHandler,
  historyHandler,
  listHandler,
  ownHandler,
  publicHandler,
  publicListHandler,
} from './read-handlers';

export const mountComplianceGuides = (router: Router, dependencies: ApiDependencies): void => {
  const { proposeGuide, firstTrades, listPublicGuides, getPublicGuide } = guideReadings;
  const { listMyGuides, listMyNotices, readMyNotice } = guideReadings;
  mountReading(router, dependencies, listGuides, listHandler(dependencies));
  mountWriting(router, dependencies, createGuide, createHandler(dependencies));
  router.all(listGuides.path, onlyMethods('GET', 'HEAD', 'POST'));
  // Before the guide with an id.
  mountReading(router, dependencies, proposeGuide, proposalHandler(dependencies));
  mountReading(router, dependencies, firstTrades, firstTradesHandler(dependencies));
  mountReading(router, dependencies, getGuide, getHandler(dependencies));
  mountReading(router, dependencies, guideHistory, historyHandler(dependencies));
  mountWriting(router, dependencies, reviseGuide, reviseHandler(dependencies));
  mountWriting(router, dependencies, submitGuide, submitHandler(dependencies));
  mountWriting(router, dependencies, reviewGuide, reviewHandler(dependencies));
  mountWriting(router, dependencies, publishGuide, publishHandler(dependencies));
  mountWriting(router, dependencies, withdrawGuide, withdrawHandler(dependencies));
  mountOpenReading(router, dependencies, listPublicGuides, publicListHandler(dependencies));
  mountOpenReading(router, dependencies, getPublicGuide, publicHandler(dependencies));
  mountReading(router, dependencies, listMyGuides, ownHandler(dependencies));
  mountReading(router, dependencies, listMyNotices, noticesHandler(dependencies));
  mountWriting(router, dependencies, readMyNotice, readHandler(dependencies));
  for (const { path } of [reviseGuide, submitGuide, reviewGuide, publishGuide, withdrawGuide, readMyNotice])
    router.all(path, onlyMethods('POST'));
  for (const { path } of [
    proposeGuide,
    firstTrades,
    getGuide,
    guideHistory,
    listPublicGuides,
    getPublicGuide,
  ])
    router.all(path, onlyMethods('GET', 'HEAD'));
  for (const { path } of [listMyGuides, listMyNotices]) router.all(path, onlyMethods('GET', 'HEAD'));
};
