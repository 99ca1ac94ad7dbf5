// Where evaluations are mounted.
import type { RequestHandler, Router } from 'express';
import type { KeyRing } from '../../codes/key-ring';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, mountOpenWriting, mountReading, mountWriting, onlyMethods } from '../routing';
import {
  evaluateByCode,
  evaluateByLetter,
  evaluateVisit,
  getEvaluationForm,
  getInvitedForm,
  listEvaluationBatches,
  listEvaluationSheets,
} from './evaluation-contract';
import { batches, byAccount, byCode, byLetter, codeForm, letterForm, sheets } from './evaluation-handlers';

/** @param limit of sheets from one address */
export const mountEvaluations = (
  router: Router,
  dependencies: ApiDependencies,
  keys: KeyRing,
  limit: RequestHandler,
): void => {
  mountOpenReading(router, dependencies, getEvaluationForm, codeForm(dependencies, keys));
  mountOpenWriting(router, dependencies, evaluateByCode, byCode(dependencies, keys), limit);
  mountOpenReading(router, dependencies, getInvitedForm, letterForm(dependencies));
  mountOpenWriting(router, dependencies, evaluateByLetter, byLetter(dependencies), limit);
  for (const { path } of [getEvaluationForm, getInvitedForm])
    router.all(path, onlyMethods('GET', 'HEAD', 'POST'));
  mountWriting(router, dependencies, evaluateVisit, byAccount(dependencies));
  router.all(evaluateVisit.path, onlyMethods('POST'));
  mountReading(router, dependencies, listEvaluationBatches, batches(dependencies));
  mountReading(router, dependencies, listEvaluationSheets, sheets(dependencies));
  for (const { path } of [listEvaluationBatches, listEvaluationSheets])
    router.all(path, onlyMethods('GET', 'HEAD'));
};
