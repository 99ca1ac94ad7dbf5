// The operations on plans: paths, parameters, bodies and answers. One write operation a command.
import { z } from 'zod';
import { planCommandTitles } from '../../domain/errors/plan-names';
import { idSchema } from '../../domain/inspection/vocabulary';
import {
  planCommandNames,
  planCommandSchemas,
  systemPlanCommands,
  type PlanCommandData,
  type PlanCommandName,
} from '../../domain/plan/commands';
import { planDraftSchema } from '../../domain/plan/draft';
import { planKinds, planStages } from '../../domain/plan/vocabulary';
import {
  actionAnswer,
  commandAnswer,
  nothing,
  openReading,
  pageOf,
  pageQuery,
  pdfMediaType,
  reading,
  timelineEntry,
  writing,
  type Operations,
  type Writing,
} from '../contract';
import { inputsAnswer, missingAnswer, planAnswer, planSummary, publicPlan } from './answers';
import { commandExamples, exampleDraft } from './examples';
import { importOperations } from './import-contract';
import { planDraftRefusals, planRefusalsOf } from './refusal-codes';
import { remarkOperations } from './remark-contract';
import { planSheetOperations } from './sheet-contract';

const one = z.strictObject({ planId: idSchema.describe('计划编号') });
export type PlanParams = z.infer<typeof one>;

const file = z.unknown().describe('PDF 文件');

/** A year in a query. */
const yearText = z
  .string()
  .regex(/^20\d{2}$/, '应为 2000 至 2099 的年份')
  .transform(Number);

export const draftPlan = writing({
  path: '/plans',
  largeBody: true,
  summary: '编制计划',
  description:
    '由编制机关的承办人或者内设机构负责人开始；条目可以以后再加。条目编号在本地区内唯一，检查立项时据以指明计划依据。',
  params: nothing,
  body: planDraftSchema,
  answer: commandAnswer,
  status: 201,
  refusals: [...planDraftRefusals, 'packNotInForce'],
  example: exampleDraft,
});

const planQuery = z.strictObject({
  year: yearText.optional().describe('计划年度'),
  kind: z.enum(planKinds).optional().describe('年度计划或者专项计划'),
  stage: z.enum(planStages).optional().describe('所处环节'),
  agencyId: idSchema.optional().describe('参加机关'),
  ...pageQuery,
});
export type PlanQuery = z.infer<typeof planQuery>;

export const listPlans = reading({
  path: '/plans',
  summary: '计划一览，新编制的在前',
  params: nothing,
  query: planQuery,
  answer: pageOf(planSummary),
});

const missingQuery = z.strictObject({ year: yearText.describe('计划年度') });
export type MissingQuery = z.infer<typeof missingQuery>;

export const listMissingPlans = reading({
  path: '/plans/missing',
  summary: '年度计划尚未生效的机关',
  description: '能看本地区全部计划的看全部机关，机关工作人员只看本机关。尚未编制的也列出。',
  params: nothing,
  query: missingQuery,
  answer: missingAnswer,
});

const inputsQuery = z.strictObject({
  year: yearText.describe('所看的年度，一般为计划年度的上一年'),
  agencyId: idSchema.describe('机关'),
});
export type InputsQuery = z.infer<typeof inputsQuery>;

export const getPlanInputs = reading({
  path: '/plans/inputs',
  summary: '编制计划的参考：上年检查结果和企业风险',
  params: nothing,
  query: inputsQuery,
  answer: inputsAnswer,
  refusals: ['notFound'],
});

export const getPlan = reading({
  path: '/plans/:planId',
  summary: '一份计划的现状',
  params: one,
  query: nothing,
  answer: planAnswer,
});

export const getPlanTimeline = reading({
  path: '/plans/:planId/timeline',
  summary: '计划的逐步记录，按序号排列',
  params: one,
  query: nothing,
  answer: z.strictObject({ items: z.array(timelineEntry).describe('各步，按序号排列') }),
});

export const getPlanAllowedActions = reading({
  path: '/plans/:planId/allowed-actions',
  summary: '计划本环节的全部办理事项：您现在可办或不可办，不可办的附理由和条款',
  params: one,
  query: nothing,
  answer: z.strictObject({
    version: z.int().describe('现在的版本，同 ETag'),
    items: z.array(actionAnswer).describe('各项'),
  }),
});

export const getPlanFile = reading({
  path: '/plans/:planId/file.pdf',
  summary: '计划文本（PDF）：正文和检查任务表，写明检查对象',
  params: one,
  query: nothing,
  answer: file,
  mediaType: pdfMediaType,
});

export const getPublicPlanFile = openReading({
  path: '/public/plans/:planId/file.pdf',
  summary: '已公布的计划文本（PDF），无须登录；只说检查对象的户数',
  params: one,
  query: nothing,
  answer: file,
  mediaType: pdfMediaType,
});

export const getPublicPlan = openReading({
  path: '/public/plans/:planId',
  summary: '公众查看已公布的计划，无须登录',
  description: '自公布之日起可看。只说检查对象的户数或者抽查比例，不列企业名称。',
  params: one,
  query: nothing,
  answer: publicPlan,
});

export type CallerPlanCommand = Exclude<PlanCommandName, 'draftPlan' | (typeof systemPlanCommands)[number]>;

const isCallerCommand = (name: PlanCommandName): name is CallerPlanCommand =>
  name !== 'draftPlan' && !systemPlanCommands.some((system) => system === name);

/** Commands that people give, in the order of the rule book. */
export const callerPlanCommands: readonly CallerPlanCommand[] = planCommandNames.filter(isCallerCommand);

/** The operation of one command; its body is the command's data. */
export const planCommandOperation = (
  name: CallerPlanCommand,
): Writing<PlanParams, PlanCommandData<CallerPlanCommand>> =>
  writing<PlanParams, PlanCommandData<CallerPlanCommand>>({
    ...(commandExamples[name] === undefined ? {} : { example: commandExamples[name] }),
    ...(name === 'setPlanLines' ? { largeBody: true as const } : {}),
    path: `/plans/:planId/commands/${name}`,
    summary: planCommandTitles[name],
    params: one,
    body: planCommandSchemas[name],
    answer: commandAnswer,
    status: 200,
    refusals: planRefusalsOf(name),
  });

export const planOperations: Operations = {
  listPlans,
  draftPlan,
  listMissingPlans,
  getPlanInputs,
  ...importOperations,
  ...planSheetOperations,
  ...remarkOperations,
  getPlan,
  getPlanTimeline,
  getPlanAllowedActions,
  getPublicPlan,
  getPlanFile,
  getPublicPlanFile,
  ...Object.fromEntries(callerPlanCommands.map((name) => [name, planCommandOperation(name)])),
};
