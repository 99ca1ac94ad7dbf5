// Where the list of items is mounted; named paths before the one with an id.
import type { Router } from 'express';
import { itemCommandNames } from '../../domain/items/commands';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, mountReading, mountWriting, onlyMethods } from '../routing';
import {
  createItem,
  getItem,
  getItemHistory,
  itemCommandOperations,
  listItems,
  listJointOpportunities,
  listProposals,
  listPublicItems,
} from './contract';
import { commandHandler, createHandler } from './handlers';
import { getHandler, historyHandler, listHandler, proposalsHandler, publicHandler } from './read-handlers';
import { jointHandler } from './joint-opportunities';
import { mountItemSheets } from './sheet-routes';

export const mountItems = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listItems, listHandler(dependencies));
  mountWriting(router, dependencies, createItem, createHandler(dependencies));
  router.all(listItems.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, listProposals, proposalsHandler(dependencies));
  mountReading(router, dependencies, listJointOpportunities, jointHandler(dependencies));
  mountOpenReading(router, dependencies, listPublicItems, publicHandler(dependencies));
  mountItemSheets(router, dependencies);
  mountReading(router, dependencies, getItem, getHandler(dependencies));
  mountReading(router, dependencies, getItemHistory, historyHandler(dependencies));
  for (const { path } of [listProposals, listJointOpportunities, listPublicItems, getItem, getItemHistory])
    router.all(path, onlyMethods('GET', 'HEAD'));
  for (const name of itemCommandNames) {
    const operation = itemCommandOperations[name];
    mountWriting(router, dependencies, operation, commandHandler(dependencies, name));
    router.all(operation.path, onlyMethods('POST'));
  }
};
