// The operations on consultations: the month-end round (月磋商) and the year's coordination. One write operation a command.
import { z } from 'zod';
import {
  consultationCommandNames,
  consultationCommandSchemas,
  systemConsultationCommands,
  type ConsultationCommandData,
  type ConsultationCommandName,
} from '../../domain/consultation/commands';
import { roundAskedSchema, type RoundAsked } from '../../domain/consultation/opening';
import { consultationCommandTitles } from '../../domain/consultation/names';
import { consultationKinds, consultationStages } from '../../domain/consultation/vocabulary';
import { idSchema } from '../../domain/inspection/vocabulary';
import {
  actionAnswer,
  commandAnswer,
  nothing,
  pageOf,
  pageQuery,
  reading,
  timelineEntry,
  writing,
  type Operations,
  type Writing,
} from '../contract';
import { consultationAnswer, consultationSummary, mergeAnswer } from './answers';

const one = z.strictObject({ consultationId: idSchema.describe('会商编号') });
export type ConsultationParams = z.infer<typeof one>;

const listQuery = z.strictObject({
  kind: z.enum(consultationKinds).optional().describe('年度统筹或者月磋商'),
  stage: z.enum(consultationStages).optional().describe('所处环节'),
  ...pageQuery,
});
export type ConsultationQuery = z.infer<typeof listQuery>;

export const listConsultations = reading({
  path: '/consultations',
  summary: '会商一览，新开始的在前',
  params: nothing,
  query: listQuery,
  answer: pageOf(consultationSummary),
});

export const openConsultation = writing({
  path: '/consultations',
  summary: '开始一轮会商：年度统筹或者月磋商',
  description:
    '由规则包写明的作决定的机构开始。到了日子每日计划也会自动开始；谁先谁后，同一时期只有一轮。不在规定日期之内的，拒绝并写明依据。',
  params: nothing,
  body: roundAskedSchema,
  answer: commandAnswer,
  status: 201,
  refusals: [
    'roundExists',
    'roundNotDue',
    'roleNotAllowed',
    'otherAgency',
    'otherJurisdiction',
    'dateNotLater',
    'packNotInForce',
  ],
  example: { kind: 'annual', period: '2027' } as const satisfies RoundAsked,
});

export const getConsultation = reading({
  path: '/consultations/:consultationId',
  summary: '一轮会商的现状：谁报了、谁没有报，各项调整和决定',
  params: one,
  query: nothing,
  answer: consultationAnswer,
});

export const getConsultationTimeline = reading({
  path: '/consultations/:consultationId/timeline',
  summary: '会商的逐步记录，按序号排列',
  params: one,
  query: nothing,
  answer: z.strictObject({ items: z.array(timelineEntry).describe('各步，按序号排列') }),
});

export const getConsultationAllowedActions = reading({
  path: '/consultations/:consultationId/allowed-actions',
  summary: '会商本环节的全部办理事项：您现在可办或不可办，不可办的附理由和条款',
  params: one,
  query: nothing,
  answer: z.strictObject({
    version: z.int().describe('现在的版本，同 ETag'),
    items: z.array(actionAnswer).describe('各项'),
  }),
});

const mergeQuery = z.strictObject({
  enterpriseId: idSchema.optional().describe('只看一家企业'),
  ...pageQuery,
});
export type MergeQuery = z.infer<typeof mergeQuery>;

export const getConsultationMerge = reading({
  path: '/consultations/:consultationId/merge',
  summary: '合并方案：各次入企、省去的次数、单独进行的原因、下界和差距',
  params: one,
  query: mergeQuery,
  answer: mergeAnswer,
});

type SystemCommand = (typeof systemConsultationCommands)[number];
export type CallerConsultationCommand = Exclude<ConsultationCommandName, SystemCommand>;

const isCallerCommand = (name: ConsultationCommandName): name is CallerConsultationCommand =>
  !systemConsultationCommands.some((system) => system === name);

export const callerConsultationCommands: readonly CallerConsultationCommand[] =
  consultationCommandNames.filter(isCallerCommand);

const mergeHash = '5b1c1f1d6f1a4a0e9c7d2e8b3a4f5061728394a5b6c7d8e9f00112233445566b';

const examples: { readonly [N in CallerConsultationCommand]?: ConsultationCommandData<N> } = {
  submitAdjustment: {
    adjustment: {
      adjustmentId: 'cixi-adj-2026-10-1',
      planId: 'cixi-plan-fire-2026',
      reason: '企业停产检修',
      changes: [{ kind: 'cancelLine', ref: 'cixi-plan-fire-2026-1', enterpriseIds: ['cixi-ent-1'] }],
    },
    urgentReason: null,
  },
  decideAdjustment: { adjustmentId: 'cixi-adj-2026-10-1', decision: 'agree', reason: null },
  decideMerge: { hash: mergeHash, decision: 'accept', reason: null },
  changeMerge: {
    decisions: [
      {
        kind: 'refuse',
        checkIds: ['cixi-plan-fire-2026-1:cixi-ent-1:1', 'cixi-plan-market-2026-1:cixi-ent-1:1'],
      },
    ],
  },
};

/** The operation of one command; its body is the command's data. */
export const consultationCommandOperation = (
  name: CallerConsultationCommand,
): Writing<ConsultationParams, ConsultationCommandData<CallerConsultationCommand>> =>
  writing<ConsultationParams, ConsultationCommandData<CallerConsultationCommand>>({
    ...(examples[name] === undefined ? {} : { example: examples[name] }),
    path: `/consultations/:consultationId/commands/${name}`,
    summary: consultationCommandTitles[name],
    params: one,
    body: consultationCommandSchemas[name] as Writing<
      ConsultationParams,
      ConsultationCommandData<CallerConsultationCommand>
    >['body'],
    answer: commandAnswer,
    status: 200,
    refusals: [
      'malformedCommand',
      'otherJurisdiction',
      'illegalInThisState',
      'roleNotAllowed',
      'otherAgency',
      'alreadyDone',
      'unknownSubject',
      'fieldRequired',
      'notPending',
      'adjustmentLate',
      'proposalReplaced',
      'undecided',
    ],
  });

export const consultationOperations: Operations = {
  listConsultations,
  openConsultation,
  getConsultation,
  getConsultationTimeline,
  getConsultationAllowedActions,
  getConsultationMerge,
  ...Object.fromEntries(callerConsultationCommands.map((name) => [name, consultationCommandOperation(name)])),
};
