// Bookings of guidance (指导预约): the enterprise chooses from the list, a group of agencies goes, the loop is closed (CX-36, HZ-60).
import { z } from 'zod';
import {
  bookingOrigins,
  chosenServiceSchema,
  guidanceCommandSchemas,
  guidanceModes,
  type GuidanceCommandData,
} from '../../domain/guidance/commands';
import { guidanceCommandTitles } from '../../domain/guidance/names';
import { guidanceStages } from '../../domain/guidance/state';
import { idSchema, textSchema } from '../../domain/inspection/vocabulary';
import { otherVisitStatuses } from '../../domain/other-visit/visit';
import {
  enterpriseStages,
  enterpriseStageSchema,
  guidanceFormSchema,
  guidancePhases,
} from '../../domain/policy/guidance';
import {
  commandAnswer,
  daySchema,
  deadlineAnswer,
  nothing,
  pageOf,
  pageQuery,
  reading,
  writing,
  type Operations,
  type Writing,
} from '../contract';

const one = z.strictObject({ guidanceId: idSchema.describe('预约编号') });
export type BookingParams = z.infer<typeof one>;

const bookBody = z.strictObject({
  listId: idSchema.describe('现行服务清单的编号'),
  serviceId: idSchema.describe('清单上的服务事项'),
  origin: z
    .enum(bookingOrigins)
    .default('online')
    .describe(
      'online 企业线上点单；官方人员代为登记的：counter 窗口，phone 电话，atVisit 上门时；offer 机关主动提供，由企业决定是否接受',
    ),
  enterpriseId: idSchema.nullable().default(null).describe('企业；企业自己预约的不填'),
  enterpriseStage: enterpriseStageSchema
    .nullable()
    .default(null)
    .describe('企业的发展阶段：startUp 初创，growing 成长，mature 成熟；本地规则要求时必填（HZ-58）'),
  inspectionId: idSchema
    .nullable()
    .default(null)
    .describe('所关联的检查，须是企业已经知道的；由它得出指导在检查的哪个阶段（CX-89）'),
  wish: textSchema.describe('想解决什么问题'),
  preferredOn: daySchema.nullable().default(null).describe('希望的日期'),
});
export type BookBody = z.infer<typeof bookBody>;

const expert = z.strictObject({
  id: z.string().describe('编号'),
  name: z.string().nullable().describe('姓名；已经不在登记中的为空'),
  organisation: z.string().nullable().describe('单位'),
});

const agency = z.strictObject({ id: z.string().describe('机关编号'), name: z.string().describe('机关名称') });

export const bookingAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    version: z.int().describe('现在的版本，同 ETag'),
    enterpriseId: z.string().describe('企业'),
    enterpriseName: z.string().nullable().describe('企业名称'),
    origin: z.enum(bookingOrigins).describe('怎样预约的'),
    originName: z.string().describe('怎样预约的，名称'),
    service: chosenServiceSchema.describe('所选的服务事项，照预约时的清单'),
    agencyName: z.string().describe('牵头机关的名称'),
    enterpriseStage: z.enum(enterpriseStages).nullable().describe('企业的发展阶段'),
    phase: z
      .enum(guidancePhases)
      .describe('在检查的哪个阶段：before 检查以前，during 检查期间，after 处理以后'),
    inspectionId: z.string().nullable().describe('所关联的检查'),
    wish: z.string().describe('想解决什么问题'),
    preferredOn: z.string().nullable().describe('希望的日期'),
    stage: z.enum(guidanceStages).describe('所处环节'),
    stageName: z.string().describe('所处环节的名称'),
    arrangement: z
      .strictObject({
        on: z.string().describe('约定的日期'),
        mode: z.enum(guidanceModes).describe('方式'),
        modeName: z.string().describe('方式的名称'),
        agencies: z.array(agency).describe('组团的各机关'),
        experts: z.array(expert).describe('选派的专家'),
        note: z.string().nullable().describe('给企业的说明'),
      })
      .nullable()
      .describe('怎样安排的；尚未安排的为空'),
    visits: z
      .array(
        z.strictObject({
          id: z.string().describe('入企登记的编号'),
          agencyId: z.string().describe('入企的机关'),
          on: z.string().describe('入企日期'),
          status: z.enum(otherVisitStatuses).describe('状态'),
        }),
      )
      .describe('为这件预约登记的检查以外的入企'),
    given: z
      .array(
        z.strictObject({
          on: z.string().describe('日期'),
          outcome: z.string().describe('讲了什么、查了什么、给了什么建议'),
          advice: z.string().nullable().describe('建议企业自己做的事'),
          visitIds: z.array(z.string()).describe('经哪几次入企'),
          agencyIds: z.array(z.string()).describe('参加的机关'),
          expertIds: z.array(z.string()).describe('参加的专家'),
          feedback: z
            .strictObject({
              score: z.int().describe('满意程度，1 至 5'),
              solved: z.boolean().describe('问题解决没有'),
              remark: z.string().nullable().describe('意见'),
              on: z.string().describe('反馈之日'),
            })
            .nullable()
            .describe('企业的反馈；没有的为空'),
        }),
      )
      .describe('各次指导；退回继续的有几次'),
    lastWord: z.string().nullable().describe('不能安排、谢绝、撤回、退回的理由，或者闭环的结论'),
    startedAt: z.string().describe('预约时刻，UTC'),
    endedAt: z.string().nullable().describe('办结时刻，UTC'),
    deadlines: z.array(deadlineAnswer).describe('全部期限'),
  })
  .meta({ id: 'GuidanceBooking' });
export type BookingAnswer = z.infer<typeof bookingAnswer>;

export const bookGuidance = writing({
  path: '/guidance-bookings',
  summary: '从服务清单点单预约指导；或者由官方人员代为登记、主动提供（CX-36、DE-83）',
  description: [
    '企业以自己的账号线上预约；线下来的，由官方人员登记（`origin` 写明怎样来的）。机关主动提供的，由企业决定是否接受，谢绝的没有任何影响。',
    '',
    '由规则包 `guidance.intake` 写明的一方答复：选定日期、几个机关组团、选派专家，或者说明为何不能。几日内答复，文件没有给出的由本系统取（见期限的说明），逾期逐级上报。',
  ].join('\n'),
  params: nothing,
  body: bookBody,
  answer: bookingAnswer,
  status: 201,
  refusals: [
    'packNotInForce',
    'otherJurisdiction',
    'roleNotAllowed',
    'otherEnterprise',
    'fieldRequired',
    'guidanceNotOffered',
    'guidanceChannel',
    'guidancePhase',
  ],
  example: {
    listId: 'cixi-gl-1',
    serviceId: 'fire-opening',
    origin: 'online',
    enterpriseId: null,
    enterpriseStage: 'startUp',
    inspectionId: null,
    wish: '新租的厂房下月开业，想知道消防还差什么。',
    preferredOn: null,
  },
});

const listQuery = z.strictObject({
  stage: z.enum(guidanceStages).optional().describe('所处环节'),
  form: guidanceFormSchema.optional().describe('服务的形式'),
  enterpriseId: idSchema.optional().describe('企业'),
  agencyId: idSchema.optional().describe('参加的机关'),
  ended: z.enum(['true', 'false']).optional().describe('true：已经办结的；false：尚未办结的'),
  ...pageQuery,
});
export type BookingQuery = z.infer<typeof listQuery>;

export const listBookings = reading({
  path: '/guidance-bookings',
  summary: '指导预约，新的在前：统筹、监督机构看本地区的，机关看参加的，企业看自己的',
  params: nothing,
  query: listQuery,
  answer: pageOf(bookingAnswer),
});

export const getBooking = reading({
  path: '/guidance-bookings/:guidanceId',
  summary: '一件指导预约',
  params: one,
  query: nothing,
  answer: bookingAnswer,
});

/** What people give; the clock's and the booking itself are not among them. */
export const callerGuidanceCommands = [
  'takeUpGuidance',
  'declineGuidance',
  'arrangeGuidance',
  'rearrangeGuidance',
  'turnDownGuidance',
  'recordGuidance',
  'giveGuidanceFeedback',
  'withdrawGuidance',
  'closeGuidance',
  'sendBackGuidance',
] as const;
export type CallerGuidanceCommand = (typeof callerGuidanceCommands)[number];

const arranging = [
  'dateNotLater',
  'unknownSubject',
  'guidanceLeadMissing',
  'guidanceExpertNeeded',
  'guidanceExpertUnfit',
] as const;
const ownRefusals = {
  arrangeGuidance: arranging,
  rearrangeGuidance: arranging,
  recordGuidance: ['guidanceDay', 'guidanceVisitMissing'],
} as const;

export const guidanceCommandOperation = (
  name: CallerGuidanceCommand,
): Writing<BookingParams, GuidanceCommandData<CallerGuidanceCommand>> =>
  writing<BookingParams, GuidanceCommandData<CallerGuidanceCommand>>({
    path: `/guidance-bookings/:guidanceId/commands/${name}`,
    summary: guidanceCommandTitles[name],
    params: one,
    body: guidanceCommandSchemas[name] as z.ZodType<GuidanceCommandData<CallerGuidanceCommand>>,
    answer: commandAnswer,
    status: 200,
    refusals: [
      'malformedCommand',
      'otherJurisdiction',
      'illegalInThisState',
      'roleNotAllowed',
      'otherAgency',
      'otherEnterprise',
      ...(name in ownRefusals ? ownRefusals[name as keyof typeof ownRefusals] : []),
    ],
  });

export const bookingOperations: Operations = {
  bookGuidance,
  listBookings,
  getBooking,
  ...Object.fromEntries(callerGuidanceCommands.map((name) => [name, guidanceCommandOperation(name)])),
};
