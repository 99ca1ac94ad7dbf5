// Where the operations on plans are mounted.
import type { Response, Router } from 'express';
import { planTemplate } from '../../domain/plan-import/template';
import type { Renderer } from '../../documents/renderer';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import { writeSheet } from '../../sheets/write-sheet';
import { ApiError } from '../api-errors';
import { openCall, readCall, writeCall, type OpenCall } from '../call';
import { pdfMediaType, xlsxMediaType } from '../contract';
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
  getPlanFile,
  getPlanInputs,
  getPlanTimeline,
  getPublicPlan,
  getPublicPlanFile,
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
import { renderPlan } from './paper';
import { presentPublicPlan } from './presenter';
import { findPlan, type StoredPlan } from './stored';

/** @throws ApiError notFound: until it is published nobody outside learns that there is one */
const findPublicPlan = async ({ database }: ApiDependencies, planId: string): Promise<StoredPlan> => {
  const found = await getLifecycle(database.pool, planId);
  if (found?.type !== 'plan' || found.state.publishedOn === null) throw new ApiError('notFound');
  return found;
};

const showPublicPlan =
  (dependencies: ApiDependencies) =>
  async ({ params }: OpenCall<PlanParams, unknown>): Promise<Answer> => ({
    body: await presentPublicPlan(dependencies, await findPublicPlan(dependencies, params.planId)),
  });

const sendPdf = (response: Response, name: string, pdf: Buffer): void => {
  response
    .status(200)
    .setHeader('Cache-Control', 'private, no-cache')
    .setHeader('Content-Disposition', `attachment; filename="${name}.pdf"`)
    .type(pdfMediaType)
    .send(pdf);
};

const mountFiles = (router: Router, dependencies: ApiDependencies, papers: Renderer): void => {
  assertListed(getPlanFile);
  router.get(getPlanFile.path, async (request, response) => {
    const { actor, params } = await readCall(dependencies, getPlanFile, request, response);
    const plan = await findPlan(dependencies, actor, params.planId);
    sendPdf(response, `plan-${plan.id}`, await renderPlan(dependencies, papers, plan, false));
  });
  assertListed(getPublicPlanFile);
  router.get(getPublicPlanFile.path, async (request, response) => {
    const { params } = openCall(dependencies, getPublicPlanFile, request);
    const plan = await findPublicPlan(dependencies, params.planId);
    sendPdf(response, `plan-${plan.id}`, await renderPlan(dependencies, papers, plan, true));
  });
  for (const { path } of [getPlanFile, getPublicPlanFile]) router.all(path, onlyMethods('GET', 'HEAD'));
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

export const mountPlans = (router: Router, dependencies: ApiDependencies, papers: Renderer): void => {
  mountReading(router, dependencies, listPlans, listPlansHandler(dependencies));
  mountWriting(router, dependencies, draftPlan, draftPlanHandler(dependencies));
  router.all(listPlans.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, listMissingPlans, missingPlansHandler(dependencies));
  mountReading(router, dependencies, getPlanInputs, planInputsHandler(dependencies));
  for (const { path } of [listMissingPlans, getPlanInputs]) router.all(path, onlyMethods('GET', 'HEAD'));
  mountImport(router, dependencies);
  mountFiles(router, dependencies, papers);
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
