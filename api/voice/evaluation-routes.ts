// What is done with evaluations, and where it is mounted.
import type { Router } from 'express';
import type { KeyRing } from '../../codes/key-ring';
import type { EvaluationStage } from '../../domain/policy/voice';
import { batchReachOf, readsSheets } from '../../domain/permission/evaluations';
import {
  listEvaluationBatches as readBatches,
  listEvaluationSheets as readSheets,
} from '../../prisma/queries/evaluation-batches';
import { ApiError } from '../api-errors';
import type { OpenCall, OpenWriteCall, ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { limitAddress } from '../rate-limit';
import {
  mountOpenReading,
  mountOpenWriting,
  mountReading,
  mountWriting,
  onlyMethods,
  type Answer,
} from '../routing';
import {
  evaluateByCode,
  evaluateByLetter,
  evaluateVisit,
  getEvaluationForm,
  getInvitedForm,
  listEvaluationBatches,
  listEvaluationSheets,
  sheetsAnHour,
  type BatchQuery,
  type CodeBody,
  type CodeParams,
  type SecretParams,
  type SheetBody,
  type SheetQuery,
  type VisitParams,
} from './evaluation-contract';
import { formOf, inspectionIdOfCode, packOf, takeSheet, visitOf, visitOfLetter } from './evaluating';

const taken: Answer = { body: { taken: true } };

/** What of an inspection may be evaluated by now. */
export const stagesOpen = async (
  dependencies: ApiDependencies,
  inspectionId: string,
): Promise<{ readonly jurisdiction: string; readonly stages: readonly EvaluationStage[] }> => {
  const stages = ['visit', 'rectification'] as const;
  const visits = await Promise.all(stages.map((stage) => visitOf(dependencies, stage, inspectionId)));
  const [visit] = visits;
  if (visit === undefined) throw new ApiError('notFound');
  return {
    jurisdiction: visit.jurisdiction,
    stages: visits.filter(({ isOver }) => isOver).map(({ stage }) => stage),
  };
};

const codeForm =
  (dependencies: ApiDependencies, keys: KeyRing) =>
  async ({ params, now }: OpenCall<CodeParams, unknown>): Promise<Answer> => {
    const id = await inspectionIdOfCode(dependencies, keys, { token: params.token, now });
    const { jurisdiction, stages } = await stagesOpen(dependencies, id);
    return { body: formOf(dependencies, jurisdiction, stages) };
  };

const byCode =
  (dependencies: ApiDependencies, keys: KeyRing) =>
  async ({ params, body, now }: OpenWriteCall<CodeParams, CodeBody>): Promise<Answer> => {
    const id = await inspectionIdOfCode(dependencies, keys, { token: params.token, now });
    const visit = await visitOf(dependencies, body.stage, id);
    await takeSheet(dependencies, visit, body, { proof: 'code', now });
    return taken;
  };

const letterForm =
  (dependencies: ApiDependencies) =>
  async ({ params }: OpenCall<SecretParams, unknown>): Promise<Answer> => {
    const { jurisdiction, stage } = await visitOfLetter(dependencies, params.secret);
    return { body: formOf(dependencies, jurisdiction, [stage]) };
  };

const byLetter =
  (dependencies: ApiDependencies) =>
  async ({ params, body, now }: OpenWriteCall<SecretParams, SheetBody>): Promise<Answer> => {
    const visit = await visitOfLetter(dependencies, params.secret);
    await takeSheet(dependencies, visit, body, { proof: 'secret', now });
    return taken;
  };

const byAccount =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, body, now }: WriteCall<VisitParams, SheetBody>): Promise<Answer> => {
    const visit = await visitOf(dependencies, params.stage, params.visitId);
    if (actor.enterpriseId === null || visit.enterpriseId !== actor.enterpriseId)
      throw new ApiError('notFound');
    await takeSheet(dependencies, visit, body, { proof: 'account', now });
    return taken;
  };

const batches =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, BatchQuery>): Promise<Answer> => {
    const reach = batchReachOf(actor);
    if (reach === null) throw new ApiError('evaluationsNotYours');
    const { agencyId = reach.agencyId ?? undefined, ...asked } = query;
    if (!reach.everywhere && agencyId !== reach.agencyId) throw new ApiError('evaluationsNotYours');
    const { jurisdiction } = actor;
    const items = await readBatches(dependencies.database.pool, { ...asked, jurisdiction, agencyId });
    return { body: { items } };
  };

const sheets =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, SheetQuery>): Promise<Answer> => {
    const { voice } = packOf(dependencies, actor.jurisdiction);
    if (!readsSheets(actor, voice)) throw new ApiError('evaluationsNotYours');
    return { body: { items: await readSheets(dependencies.database.pool, actor.jurisdiction, query.month) } };
  };

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
