// Where the files of plans come in and go out: papers, calendars, workbooks, and the import of what localities publish.
import type { Router } from 'express';
import { planTemplate } from '../../domain/plan-import/template';
import type { Renderer } from '../../documents/renderer';
import { writeSheet } from '../../sheets/write-sheet';
import { writeCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { etagOf } from '../etag';
import { mountFile, mountOpenFile } from '../files';
import { readInput } from '../input';
import { assertListed } from '../operations';
import { importQuery } from '../registers/sheet-contract';
import { readWorkbook } from '../registers/sheet-routes';
import { mountWriting, onlyMethods } from '../routing';
import { planCalendar } from './calendar';
import { getPlanFile, getPublicPlanFile } from './contract';
import { planTemplateFile, readPlanFile, takePlanFile, uploadPlan, uploadQuery } from './import-contract';
import { readPlanFileHandler, takePlanFileHandler, uploadPlanHandler } from './import-handlers';
import { renderPlan } from './paper';
import { exportLines, getPlanCalendar, getPublicPlanCalendar, importLines } from './sheet-contract';
import { exportLinesFile, importLinesHandler } from './sheet-handlers';
import { findPlan, findPublicPlan } from './stored';

const nameOf = ({ params }: { readonly params: { readonly planId: string } }): string =>
  `plan-${params.planId}`;

const mountPapers = (router: Router, dependencies: ApiDependencies, papers: Renderer): void => {
  mountFile(
    router,
    dependencies,
    getPlanFile,
    async ({ actor, params }) =>
      await renderPlan(dependencies, papers, await findPlan(dependencies, actor, params.planId), false),
    nameOf,
  );
  mountOpenFile(
    router,
    dependencies,
    getPublicPlanFile,
    async ({ params }) =>
      await renderPlan(dependencies, papers, await findPublicPlan(dependencies, params.planId), true),
    nameOf,
  );
  mountFile(
    router,
    dependencies,
    getPlanCalendar,
    async ({ actor, params }) =>
      await planCalendar(dependencies, await findPlan(dependencies, actor, params.planId), false),
    nameOf,
  );
  mountOpenFile(
    router,
    dependencies,
    getPublicPlanCalendar,
    async ({ params }) =>
      await planCalendar(dependencies, await findPublicPlan(dependencies, params.planId), true),
    nameOf,
  );
};

const mountLines = (router: Router, dependencies: ApiDependencies): void => {
  mountFile(
    router,
    dependencies,
    exportLines,
    exportLinesFile(dependencies),
    (call) => `${nameOf(call)}-lines`,
  );
  const take = importLinesHandler(dependencies);
  assertListed(importLines);
  router.post(importLines.path, async (request, response) => {
    const call = await writeCall(dependencies, importLines, request, response, readWorkbook);
    const { body, version = 0 } = await take({ ...call, query: readInput(importQuery, request.query) });
    response.setHeader('ETag', etagOf(version)).setHeader('Cache-Control', 'private, no-cache');
    response.status(200).json(body);
  });
  router.all(importLines.path, onlyMethods('POST'));
};

/** Before `/plans/:planId`, whose address would take theirs for an id. */
export const mountPlanImport = (router: Router, dependencies: ApiDependencies): void => {
  mountFile(
    router,
    dependencies,
    planTemplateFile,
    () => writeSheet(planTemplate.name, planTemplate.columns, [planTemplate.explanations]),
    () => 'plan-template',
  );
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

export const mountPlanFiles = (router: Router, dependencies: ApiDependencies, papers: Renderer): void => {
  mountPapers(router, dependencies, papers);
  mountLines(router, dependencies);
};
