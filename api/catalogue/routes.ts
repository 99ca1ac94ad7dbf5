// Where forms, lists, bases and consultations are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import { composeCheckForms } from './compose-contract';
import { composeHandler } from './compose-handlers';
import { catalogueContracts } from './contract';
import { agreeHandler, createHandler, endHandler, reviseHandler } from './handlers';
import { nounNames } from './nouns';
import { getHandler, historyHandler, listHandler } from './read-handlers';

export const mountCatalogue = (router: Router, dependencies: ApiDependencies): void => {
  // Before the form with an id.
  mountReading(router, dependencies, composeCheckForms, composeHandler(dependencies));
  router.all(composeCheckForms.path, onlyMethods('GET', 'HEAD'));
  for (const name of nounNames) {
    const { list, get, create, revise, agree, end, history } = catalogueContracts[name];
    mountReading(router, dependencies, list, listHandler(dependencies, name));
    mountWriting(router, dependencies, create, createHandler(dependencies, name));
    router.all(list.path, onlyMethods('GET', 'HEAD', 'POST'));
    mountReading(router, dependencies, get, getHandler(dependencies, name));
    mountReading(router, dependencies, history, historyHandler(dependencies, name));
    for (const { path } of [get, history]) router.all(path, onlyMethods('GET', 'HEAD'));
    mountWriting(router, dependencies, revise, reviseHandler(dependencies, name));
    mountWriting(router, dependencies, end, endHandler(dependencies, name));
    // Made together are lists alone.
    if (name === 'itemLists') {
      mountWriting(router, dependencies, agree, agreeHandler(dependencies, name));
      router.all(agree.path, onlyMethods('POST'));
    }
    for (const { path } of [revise, end]) router.all(path, onlyMethods('POST'));
  }
};
