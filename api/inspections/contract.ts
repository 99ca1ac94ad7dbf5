// The operations on inspections: paths, parameters, bodies and answers. One write operation a command.
import { z } from 'zod';
import {
  commandNames,
  commandSchemas,
  systemCommands,
  type CommandData,
  type CommandName,
} from '../../domain/inspection/commands';
import { draftSchema } from '../../domain/inspection/draft';
import { idSchema, inspectionKinds, refusalGrounds, stages } from '../../domain/inspection/vocabulary';
import { lifecycleSorts } from '../../prisma/queries/lifecycle-sorts';
import { commandTitles } from '../../domain/errors/names';
import {
  actionAnswer,
  commandAnswer,
  daySchema,
  deadlineAnswer,
  instantSchema,
  noteAnswer,
  nothing,
  pageOf,
  pageQuery,
  reading,
  timelineEntry,
  writing,
  type Operations,
  type Writing,
} from '../contract';
import { composedFormAnswer } from '../catalogue/compose-contract';
import { caseCareFields, getConduct } from './case-care-contract';
import { doorCheckAnswer } from './door-check-answer';
import { commandExamples, journeyDraft } from './example';
import { draftRefusals, refusalsOf } from './refusal-codes';
import { shownCodeField } from './shown-code';

const one = z.strictObject({ inspectionId: idSchema.describe('检查编号') });
export type InspectionParams = z.infer<typeof one>;

export const inspectionSummary = z
  .strictObject({
    id: z.string().describe('编号'),
    version: z.int().describe('现在的版本，同 ETag'),
    stage: z.string().describe('所处环节'),
    stageName: z.string().describe('所处环节的名称'),
    position: z.string().describe('所处位置：环节，检查实施前后再细分'),
    positionName: z.string().describe('所处位置的名称'),
    jurisdiction: z.string().describe('地区'),
    kind: z.string().describe('检查类型'),
    enterpriseId: z.string().describe('企业编号'),
    enterpriseName: z.string().nullable().describe('企业名称'),
    leadAgencyId: z.string().describe('牵头机关编号'),
    agencyIds: z.array(z.string()).describe('参与机关编号'),
    nextDeadlineAt: z.string().nullable().describe('最近一个期限的届满时刻，UTC'),
    startedAt: z.string().describe('开始时刻，UTC'),
    updatedAt: z.string().describe('最近一次办理的时刻，UTC'),
    endedAt: z.string().nullable().describe('办结时刻，UTC；未办结为空'),
  })
  .meta({ id: 'InspectionSummary' });
export type InspectionSummary = z.infer<typeof inspectionSummary>;

/** What officials see; an enterprise's answer lacks the fields marked 机关 and the results before they are served. */
export const inspectionAnswer = inspectionSummary
  .extend({
    pack: z
      .strictObject({
        id: z.string().describe('规则包编号'),
        version: z.string().describe('规则包版本'),
        hash: z.string().describe('规则包的 SHA-256'),
      })
      .describe('立项时固定的规则包：编号、版本、SHA-256'),
    mode: z.string().describe('检查方式：单独、联合、委托'),
    channel: z.string().describe('现场或者非现场'),
    itemIds: z.array(z.string()).describe('检查事项编号'),
    window: z
      .strictObject({ from: z.string().describe('首日'), to: z.string().describe('末日') })
      .describe('可以检查的日期，含首尾两日'),
    method: z.string().describe('检查方式'),
    content: z.string().describe('检查内容'),
    officerIds: z.array(z.string()).describe('检查人员编号'),
    notice: z.enum(['none', 'served', 'waived']).describe('检查预告：未办、已送达、不作预告'),
    noticeGrade: z.string().nullable().describe('预告的等级；不分级的为空'),
    visitDay: z
      .strictObject({
        told: z.string().nullable().describe('约定的入企日期'),
        asked: z.string().nullable().describe('企业所提、还没有答复的日期'),
      })
      .nullable()
      .describe('预约；没有谈过日期的为空'),
    selfCheck: z
      .strictObject({
        points: z
          .array(
            z.strictObject({
              id: z.string().describe('要点编号；text 为空的，是检查事项的编号'),
              text: z.string().nullable().describe('自查什么'),
            }),
          )
          .describe('要点'),
        answeredOn: z.string().nullable().describe('企业何日提交了自查情况；内容见流程记录'),
      })
      .nullable()
      .describe('请企业先行自查；没有要求的为空'),
    combined: z.array(z.string()).describe('整改合并为一次的各机关；没有合并的为空'),
    code: z.string().nullable().describe('代码'),
    enteredOn: z.string().nullable().describe('入企日期'),
    doorChecks: z.array(doorCheckAnswer).describe('各检查人员到场的登记；拒绝入企以后重新登记'),
    doorRefusals: z
      .array(
        z.strictObject({
          ground: z.enum(refusalGrounds).describe('拒绝的理由类别；none 为无正当理由'),
          justified: z.boolean().describe('当时的登记证实其理由；不能证实的，由监督机关判断'),
          recordedBy: z.enum(['enterprise', 'officers']).describe('由谁登记'),
        }),
      )
      .describe('企业拒绝入企的各次，先后为序；拒绝都已告知监督机关，不因此对企业作不利处理'),
    recusals: z
      .array(
        z.strictObject({
          officerId: z.string().describe('被申请回避的检查人员'),
          status: z
            .enum(['open', 'granted', 'rejected', 'replaced'])
            .describe('open 尚未决定，granted 准予、席位空着，replaced 准予、已有人接替，rejected 不予回避'),
          side: z
            .enum(['enterprise', 'officer'])
            .nullable()
            .describe('谁申请的：企业，检查人员本人；旧的规则包没有区分的为空'),
        }),
      )
      .describe('回避：机关见全部，企业见自己申请的'),
    inspectionNoticeNo: z.string().nullable().describe('行政检查通知书编号'),
    check: z.record(z.string(), z.unknown()).nullable().describe('检查情况'),
    finishedOn: z.string().nullable().describe('检查结束日期'),
    results: z.array(z.record(z.string(), z.unknown())).describe('各机关的检查结果'),
    coercions: z.array(z.record(z.string(), z.unknown())).describe('采取的行政强制及其理由'),
    resultNoticeNo: z.string().nullable().describe('结果告知书编号'),
    creditRecordId: z.string().nullable().describe('信用记录编号'),
    ...caseCareFields,
    draft: z.record(z.string(), z.unknown()).optional().describe('机关：立项全文'),
    people: z.record(z.string(), z.string().nullable()).optional().describe('机关：各环节经办人'),
    filings: z.array(z.record(z.string(), z.string())).optional().describe('机关：备案'),
    debts: z.array(z.string()).optional().describe('机关：尚未补办的事项'),
    passedStages: z
      .array(z.record(z.string(), z.string()))
      .optional()
      .describe('机关：依规则免经的环节及理由'),
    weighings: z.array(z.record(z.string(), z.unknown())).optional().describe('机关：权衡处理和重罚的决定'),
    parkContact: z.record(z.string(), z.unknown()).optional().describe('机关：园区对接'),
    notes: z.array(noteAnswer).optional().describe('机关：提示、计数和放行'),
  })
  .meta({ id: 'Inspection' });
export type InspectionAnswer = z.infer<typeof inspectionAnswer>;

export const draftInspection = writing({
  path: '/inspections',
  summary: '立项',
  params: nothing,
  body: draftSchema,
  answer: commandAnswer,
  status: 201,
  refusals: [...draftRefusals, 'packNotInForce'],
  example: journeyDraft,
});

const inspectionQuery = z.strictObject({
  agencyId: idSchema.optional().describe('参与机关'),
  enterpriseId: idSchema.optional().describe('被检查企业'),
  stage: z.enum(stages).optional().describe('所处环节'),
  kind: z.enum(inspectionKinds).optional().describe('检查类型'),
  startedFrom: daySchema.optional().describe('此日及以后立项的'),
  startedTo: daySchema.optional().describe('此日及以前立项的'),
  updatedSince: instantSchema.optional().describe('此刻以来有过办理的，带时区的时刻'),
  ended: z.enum(['true', 'false']).optional().describe('true：只列已经终结的；false：只列尚未终结的'),
  q: z
    .string()
    .min(1)
    .max(100)
    .regex(/^[^\0]*$/)
    .optional()
    .describe('企业名称中的文字，或者完整的统一社会信用代码'),
  sort: z
    .enum(lifecycleSorts)
    .default('-startedAt')
    .describe('排序：立项、最近办理、最近期限的时刻；前面加 - 为从后到先'),
  ...pageQuery,
});
export type InspectionQuery = z.infer<typeof inspectionQuery>;

export const listInspections = reading({
  path: '/inspections',
  summary: '检查列表',
  params: nothing,
  query: inspectionQuery,
  answer: pageOf(inspectionSummary),
});

export const getInspection = reading({
  path: '/inspections/:inspectionId',
  summary: '一次检查的现状',
  params: one,
  query: nothing,
  answer: inspectionAnswer,
});

export const getTimeline = reading({
  path: '/inspections/:inspectionId/timeline',
  summary: '逐步记录，按序号排列',
  params: one,
  query: nothing,
  answer: z.strictObject({ items: z.array(timelineEntry).describe('各步，按序号排列') }),
});

export const getAllowedActions = reading({
  path: '/inspections/:inspectionId/allowed-actions',
  summary: '本环节的全部办理事项：您现在可办或不可办，不可办的附理由和条款',
  params: one,
  query: nothing,
  answer: z.strictObject({
    version: z.int().describe('现在的版本，同 ETag'),
    items: z.array(actionAnswer).describe('各项'),
  }),
});

export const getDeadlines = reading({
  path: '/inspections/:inspectionId/deadlines',
  summary: '全部期限及其算法说明',
  params: one,
  query: nothing,
  answer: z.strictObject({ items: z.array(deadlineAnswer).describe('各期限') }),
});

export const getCheckForm = reading({
  path: '/inspections/:inspectionId/check-form',
  summary: '本次检查的检查表单：各事项的表单合并为一张（一表通查）',
  description:
    '按检查之日的版本：已经入企的按入企之日，尚未入企的按检查时段内最近的一日。同样的要点已经合并；标准不一致的不合并，列出须协商的机关。',
  params: one,
  query: nothing,
  answer: composedFormAnswer,
});

export type CallerCommand = Exclude<CommandName, 'draftInspection' | (typeof systemCommands)[number]>;

const isCallerCommand = (name: CommandName): name is CallerCommand =>
  name !== 'draftInspection' && !systemCommands.some((system) => system === name);

/** Commands that people give, in the order of the rule book. */
export const callerCommands: readonly CallerCommand[] = commandNames.filter(isCallerCommand);

const saidByCallers: { readonly [N in CallerCommand]?: z.ZodType<CommandData<N>> } = {
  issueActionCode: commandSchemas.issueActionCode.omit({ minted: true }),
  issueCodeRetroactively: commandSchemas.issueCodeRetroactively.omit({ minted: true }),
  attachEvidence: commandSchemas.attachEvidence.omit({ received: true }),
  refuseEntry: commandSchemas.refuseEntry.extend(shownCodeField),
  requestRecusal: commandSchemas.requestRecusal.extend(shownCodeField),
};

/** What a caller may say: the command's data, less what only we can know of a code of our own or of a file that came in. */
const bodyOf = (name: CallerCommand): z.ZodType<CommandData<CallerCommand>> =>
  saidByCallers[name] ?? commandSchemas[name];

/** The operation of one command; its body is the command's data. */
export const commandOperation = (
  name: CallerCommand,
): Writing<InspectionParams, CommandData<CallerCommand>> =>
  writing<InspectionParams, CommandData<CallerCommand>>({
    path: `/inspections/:inspectionId/commands/${name}`,
    summary: commandTitles[name],
    params: one,
    body: bodyOf(name),
    answer: commandAnswer,
    status: 200,
    refusals: refusalsOf(name),
    ...(commandExamples[name] === undefined ? {} : { example: commandExamples[name] }),
  });

export const inspectionOperations: Operations = {
  listInspections,
  draftInspection,
  getInspection,
  getTimeline,
  getAllowedActions,
  getDeadlines,
  getInspectionCheckForm: getCheckForm,
  getConduct,
  ...Object.fromEntries(callerCommands.map((name) => [name, commandOperation(name)])),
};
