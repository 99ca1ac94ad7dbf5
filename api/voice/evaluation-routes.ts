// Where evaluations are mounted.
import type { Router } from 'express';
import type { KeyRing } from '../../codes/key-ring';
import type { ApiDependencies } from '../dependencies';
import { limitAddress } from '../rate-limit';
import { mountOpenReading, mountOpenWriting, mountReading, mountWriting, onlyMethods } from '../routing';
import {
  evaluateByCode,
  evaluateByLetter,
  evaluateVisit,
  getEvaluationForm,
  getInvitedForm,
  listEvaluationBatches,
  listEvaluationSheets,
  sheetsAnHour,
} from './evaluation-contract';
import { batches, byAccount, byCode, byLetter, codeForm, letterForm, sheets } from './evaluation-handlers';

export const mountEvaluations = (router: Router, dependencies: ApiDependencies, keys: KeyRing): void => {
  const limit = limitAddress(dependencies, { requests: sheetsAnHour, windowSeconds: 3_600 });
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
