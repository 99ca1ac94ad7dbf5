// Where filings of enforcement elsewhere and requests for help are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import {
  answerAssistance,
  assistance,
  closeAssistance,
  filings,
  recordFiling,
  withdrawAssistance,
  withdrawFiling,
} from './contract';
import {
  answerHandler,
  closeHandler,
  getFilingHandler,
  getRequestHandler,
  listFilingsHandler,
  listRequestsHandler,
  recordHandler,
  requestHandler,
  submitHandler,
  withdrawHandler,
  withdrawRequestHandler,
} from './handlers';

export const mountElsewhere = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, filings.list, listFilingsHandler(dependencies));
  mountWriting(router, dependencies, filings.enter, submitHandler(dependencies));
  mountReading(router, dependencies, filings.get, getFilingHandler(dependencies));
  mountWriting(router, dependencies, recordFiling, recordHandler(dependencies));
  mountWriting(router, dependencies, withdrawFiling, withdrawHandler(dependencies));
  mountReading(router, dependencies, assistance.list, listRequestsHandler(dependencies));
  mountWriting(router, dependencies, assistance.enter, requestHandler(dependencies));
  mountReading(router, dependencies, assistance.get, getRequestHandler(dependencies));
  mountWriting(router, dependencies, answerAssistance, answerHandler(dependencies));
  mountWriting(router, dependencies, closeAssistance, closeHandler(dependencies));
  mountWriting(router, dependencies, withdrawAssistance, withdrawRequestHandler(dependencies));
  for (const { path } of [filings.list, assistance.list])
    router.all(path, onlyMethods('GET', 'HEAD', 'POST'));
  for (const { path } of [filings.get, assistance.get]) router.all(path, onlyMethods('GET', 'HEAD'));
  for (const { path } of [
    recordFiling,
    withdrawFiling,
    answerAssistance,
    closeAssistance,
    withdrawAssistance,
  ])
    router.all(path, onlyMethods('POST'));
};
