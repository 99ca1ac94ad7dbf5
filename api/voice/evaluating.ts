// Taking an evaluation in, whoever gives it: the same answer to all, and no trace but the sheet itself.
import type { KeyRing } from '../../codes/key-ring';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import type { EvaluationStage } from '../../domain/policy/voice';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import {
  monthOf,
  questionsAt,
  sheetFault,
  type EvaluationProof,
  type EvaluationSheet,
} from '../../domain/voice/evaluation';
import { invitedVisit } from '../../prisma/queries/evaluation-invitations';
import { takeEvaluation, visitToEvaluate, type EvaluatedVisit } from '../../prisma/queries/evaluations';
import { ApiError } from '../api-errors';
import { inspectionOfCode } from '../codes/verifying';
import type { ApiDependencies } from '../dependencies';
import { told } from '../input';
import type { FormAnswer } from './evaluation-contract';
import { hashOfSecret } from './secrets';

export type Visit = NonNullable<Awaited<ReturnType<typeof visitToEvaluate>>>;

/** @throws ApiError packNotInForce */
export const packOf = ({ ruleBooks, settings }: ApiDependencies, jurisdiction: string): PolicyPack => {
  const pack = ruleBooks.packOf(jurisdiction);
  if (pack === null || (pack.status === 'draft' && !settings.allowDraftPacks))
    throw new ApiError('packNotInForce');
  return pack;
};

const promiseOf = (threshold: number): string =>
  `机关只看得到每月的汇总，攒够 ${String(threshold)} 份才成一批，没有企业、检查和日期。检查人员也可能持有这个码；收到邀请信的，请用信中的链接，以那一份为准。`;

/** Not before it is over. @throws ApiError evaluationTooEarly, notFound */
export const visitOf = async (
  { database }: ApiDependencies,
  stage: EvaluationStage,
  visitId: string,
): Promise<Visit> => {
  const visit = await visitToEvaluate(database.pool, stage, visitId);
  if (visit === null) throw new ApiError('notFound');
  return visit;
};

/** @throws ApiError with the reason that the code does not count */
export const inspectionIdOfCode = async (
  dependencies: ApiDependencies,
  keys: KeyRing,
  { token, now }: { readonly token: string; readonly now: string },
): Promise<string> => {
  const { found } = await inspectionOfCode(dependencies, keys, { token, uscc: null, purpose: 'after', now });
  return found.id;
};

/** @throws ApiError notFound when no letter had this secret */
export const visitOfLetter = async (dependencies: ApiDependencies, secret: string): Promise<Visit> => {
  const invited = await invitedVisit(dependencies.database.pool, hashOfSecret(secret));
  if (invited === null) throw new ApiError('notFound');
  return await visitOf(dependencies, invited.stage, invited.visitId);
};

export const formOf = (
  dependencies: ApiDependencies,
  jurisdiction: string,
  stages: readonly EvaluationStage[],
): FormAnswer => {
  const { voice } = packOf(dependencies, jurisdiction);
  return {
    stages: stages.map((stage) => ({
      stage,
      questions: questionsAt(voice, stage).map(({ id, text, clauses }) => ({
        id,
        text,
        clauses: [...clauses],
      })),
    })),
    scale: [...voice.scale.value].sort((a, b) => b.score - a.score),
    promise: promiseOf(voice.threshold.value),
  };
};

const faultSentences = {
  unknownQuestion: '没有这个问题',
  unknownScore: '没有这个等次',
  nothing: '请至少回答一个问题',
} as const;

/** @throws ApiError evaluationTooEarly, inputRefused, packNotInForce */
export const takeSheet = async (
  dependencies: ApiDependencies,
  visit: EvaluatedVisit & { readonly isOver: boolean },
  { answers, remark }: EvaluationSheet,
  { proof, now }: { readonly proof: EvaluationProof; readonly now: string },
): Promise<void> => {
  const { stage, visitId, jurisdiction, agencyIds, isOver } = visit;
  const { voice } = packOf(dependencies, jurisdiction);
  if (!isOver) throw new ApiError('evaluationTooEarly');
  const fault = sheetFault(voice, stage, answers);
  if (fault !== null)
    throw new ApiError('inputRefused', {
      faults: [
        {
          path: fault.question === '' ? 'answers' : `answers.${fault.question}`,
          message: told(faultSentences[fault.why]),
        },
      ],
    });
  await takeEvaluation(dependencies.database.pool, {
    ...{ stage, visitId, jurisdiction, agencyIds, answers, remark, proof },
    month: monthOf(shanghaiDay(now)),
  });
};
