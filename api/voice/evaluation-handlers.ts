// What is done with evaluations: taken in from three doors, read as batches.
import type { KeyRing } from '../../codes/key-ring';
import type { EvaluationStage } from '../../domain/policy/voice';
import { batchReachOf, readsSheets } from '../../domain/permission/evaluations';
import { listEvaluationBatches, listEvaluationSheets } from '../../prisma/queries/evaluation-batches';
import { ApiError } from '../api-errors';
import type { OpenCall, OpenWriteCall, ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type {
  BatchQuery,
  CodeBody,
  CodeParams,
  SecretParams,
  SheetBody,
  SheetQuery,
  VisitParams,
} from './evaluation-contract';
import { formOf, inspectionIdOfCode, packOf, takeSheet, visitOf, visitOfLetter } from './evaluating';

const taken: Answer = { body: { taken: true } };

/** What of an inspection may be evaluated by now. */
const stagesOpen = async (
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

export const codeForm =
  (dependencies: ApiDependencies, keys: KeyRing) =>
  async ({ params, now }: OpenCall<CodeParams, unknown>): Promise<Answer> => {
    const id = await inspectionIdOfCode(dependencies, keys, { token: params.token, now });
    const { jurisdiction, stages } = await stagesOpen(dependencies, id);
    return { body: formOf(dependencies, jurisdiction, stages) };
  };

export const byCode =
  (dependencies: ApiDependencies, keys: KeyRing) =>
  async ({ params, body, now }: OpenWriteCall<CodeParams, CodeBody>): Promise<Answer> => {
    const id = await inspectionIdOfCode(dependencies, keys, { token: params.token, now });
    const visit = await visitOf(dependencies, body.stage, id);
    await takeSheet(dependencies, visit, body, { proof: 'code', now });
    return taken;
  };

export const letterForm =
  (dependencies: ApiDependencies) =>
  async ({ params }: OpenCall<SecretParams, unknown>): Promise<Answer> => {
    const { jurisdiction, stage } = await visitOfLetter(dependencies, params.secret);
    return { body: formOf(dependencies, jurisdiction, [stage]) };
  };

export const byLetter =
  (dependencies: ApiDependencies) =>
  async ({ params, body, now }: OpenWriteCall<SecretParams, SheetBody>): Promise<Answer> => {
    const visit = await visitOfLetter(dependencies, params.secret);
    await takeSheet(dependencies, visit, body, { proof: 'secret', now });
    return taken;
  };

export const byAccount =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, body, now }: WriteCall<VisitParams, SheetBody>): Promise<Answer> => {
    const visit = await visitOf(dependencies, params.stage, params.visitId);
    // Of a visit that it has not been told of yet it learns nothing by asking.
    if (actor.enterpriseId === null || visit.enterpriseId !== actor.enterpriseId || !visit.isDisclosed)
      throw new ApiError('notFound');
    await takeSheet(dependencies, visit, body, { proof: 'account', now });
    return taken;
  };

export const batches =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, BatchQuery>): Promise<Answer> => {
    const reach = batchReachOf(actor);
    if (reach === null) throw new ApiError('evaluationsNotYours');
    const { agencyId = reach.agencyId ?? undefined, ...asked } = query;
    if (!reach.everywhere && agencyId !== reach.agencyId) throw new ApiError('evaluationsNotYours');
    const { jurisdiction } = actor;
    const items = await listEvaluationBatches(dependencies.database.pool, {
      ...asked,
      jurisdiction,
      agencyId,
    });
    return { body: { items } };
  };

export const sheets =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, SheetQuery>): Promise<Answer> => {
    const { voice } = packOf(dependencies, actor.jurisdiction);
    if (!readsSheets(actor, voice)) throw new ApiError('evaluationsNotYours');
    return {
      body: {
        items: await listEvaluationSheets(dependencies.database.pool, actor.jurisdiction, query.month),
      },
    };
  };
