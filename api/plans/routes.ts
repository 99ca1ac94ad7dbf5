// Where the operations on plans are mounted.
import type { Router } from 'express';
import type { Renderer } from '../../documents/renderer';
import { ApiError } from '../api-errors';
import type { OpenCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, mountReading, mountWriting, onlyMethods, type Answer } from '../routing';
import {
  callerPlanCommands,
  draftPlan,
  getPlan,
  getPlanAllowedActions,
  getPlanInputs,
  getPlanTimeline,
  getPublicPlan,
  listMissingPlans,
  listPlans,
  planCommandOperation,
  type PlanParams,
} from './contract';
import { draftPlanHandler } from './draft-handler';
import {
  givePlanCommand,
  listPlansHandler,
  missingPlansHandler,
  planInputsHandler,
  showPlan,
  showPlanActions,
  showPlanTimeline,
} from './handlers';
import { mountPlanFiles, mountPlanImport } from './file-routes';
import { presentPublicPlan } from './presenter';
import { mountRemarks } from './remark-routes';
import { findPublicPlan } from './stored';

const showPublicPlan =
  (dependencies: ApiDependencies) =>
  async ({ params }: OpenCall<PlanParams, unknown>): Promise<Answer> => ({
    body: await presentPublicPlan(dependencies, await findPublicPlan(dependencies, params.planId)),
  });

export const mountPlans = (router: Router, dependencies: ApiDependencies, papers: Renderer): void => {
  mountReading(router, dependencies, listPlans, listPlansHandler(dependencies));
  mountWriting(router, dependencies, draftPlan, draftPlanHandler(dependencies));
  router.all(listPlans.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, listMissingPlans, missingPlansHandler(dependencies));
  mountReading(router, dependencies, getPlanInputs, planInputsHandler(dependencies));
  for (const { path } of [listMissingPlans, getPlanInputs]) router.all(path, onlyMethods('GET', 'HEAD'));
  mountPlanImport(router, dependencies);
  mountPlanFiles(router, dependencies, papers);
  mountRemarks(router, dependencies);
  mountReading(router, dependencies, getPlan, showPlan(dependencies));
  mountReading(router, dependencies, getPlanTimeline, showPlanTimeline(dependencies));
  mountReading(router, dependencies, getPlanAllowedActions, showPlanActions(dependencies));
  mountOpenReading(router, dependencies, getPublicPlan, showPublicPlan(dependencies));
  for (const { path } of [getPlan, getPlanTimeline, getPlanAllowedActions, getPublicPlan])
    router.all(path, onlyMethods('GET', 'HEAD'));
  for (const name of callerPlanCommands) {
    const operation = planCommandOperation(name);
    mountWriting(router, dependencies, operation, givePlanCommand(dependencies, name));
    router.all(operation.path, onlyMethods('POST'));
  }
  router.all('/plans/:planId/commands/:command', (request) => {
    throw new ApiError('unknownCommand', {
      params: { command: request.params.command, known: callerPlanCommands },
    });
  });
};
