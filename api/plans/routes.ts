// Where the operations on plans are mounted.
import type { Router } from 'express';
import { planTemplate } from '../../domain/plan-import/template';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import { writeSheet } from '../../sheets/write-sheet';
import { ApiError } from '../api-errors';
import { readCall, writeCall, type OpenCall } from '../call';
import { xlsxMediaType } from '../contract';
import type { ApiDependencies } from '../dependencies';
import { readInput } from '../input';
import { assertListed } from '../operations';
import { readWorkbook } from '../registers/sheet-routes';
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
import { planTemplateFile, readPlanFile, takePlanFile, uploadPlan, uploadQuery } from './import-contract';
import { readPlanFileHandler, takePlanFileHandler, uploadPlanHandler } from './import-handlers';
import { presentPublicPlan } from './presenter';

const showPublicPlan =
  (dependencies: ApiDependencies) =>
  async ({ params }: OpenCall<PlanParams, unknown>): Promise<Answer> => {
    const found = await getLifecycle(dependencies.database.pool, params.planId);
    // Until it is published nobody outside learns that there is one.
    if (found?.type !== 'plan' || found.state.publishedOn === null) throw new ApiError('notFound');
    return { body: await presentPublicPlan(dependencies, found) };
  };

const mountImport = (router: Router, dependencies: ApiDependencies): void => {
  assertListed(planTemplateFile);
  router.get(planTemplateFile.path, async (request, response) => {
    await readCall(dependencies, planTemplateFile, request, response);
    const file = await writeSheet(planTemplate.name, planTemplate.columns, [planTemplate.explanations]);
    response
      .status(200)
      .setHeader('Cache-Control', 'private, no-cache')
      .setHeader('Content-Disposition', 'attachment; filename="plan-template.xlsx"')
      .type(xlsxMediaType)
      .send(Buffer.from(file));
  });
  router.all(planTemplateFile.path, onlyMethods('GET', 'HEAD'));
  const upload = uploadPlanHandler(dependencies);
  assertListed(uploadPlan);
  router.post(uploadPlan.path, async (request, response) => {
    const call = await writeCall(dependencies, uploadPlan, request, response, readWorkbook);
    const { body } = await upload({ ...call, query: readInput(uploadQuery, request.query) });
    response.status(200).setHeader('Cache-Control', 'private, no-cache').json(body);
  });
  mountWriting(router, dependencies, readPlanFile, readPlanFileHandler(dependencies));
  mountWriting(router, dependencies, takePlanFile, takePlanFileHandler(dependencies));
  for (const { path } of [uploadPlan, readPlanFile, takePlanFile]) router.all(path, onlyMethods('POST'));
};

export const mountPlans = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listPlans, listPlansHandler(dependencies));
  mountWriting(router, dependencies, draftPlan, draftPlanHandler(dependencies));
  router.all(listPlans.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, listMissingPlans, missingPlansHandler(dependencies));
  mountReading(router, dependencies, getPlanInputs, planInputsHandler(dependencies));
  for (const { path } of [listMissingPlans, getPlanInputs]) router.all(path, onlyMethods('GET', 'HEAD'));
  mountImport(router, dependencies);
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
