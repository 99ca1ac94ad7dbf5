// The operations on credit records: reading one, and the commands that people give.
import { z } from 'zod';
import {
  creditCommandNames,
  creditCommandSchemas,
  type CreditCommandData,
  type CreditCommandName,
} from '../../domain/credit-repair/commands';
import { creditMovers } from '../../domain/credit-repair/next-step';
import { creditStages } from '../../domain/credit-repair/state';
import {
  creditCategories,
  creditKinds,
  followUpCounts,
  followUpModes,
} from '../../domain/credit-repair/terms';
import { creditCommandTitles } from '../../domain/errors/names';
import { idSchema } from '../../domain/inspection/vocabulary';
import {
  commandAnswer,
  deadlineAnswer,
  nothing,
  pageOf,
  pageQuery,
  reading,
  writing,
  type Operations,
  type Writing,
} from '../contract';
import type { ProblemCode } from '../problem-statuses';

const one = z.strictObject({ creditRecordId: idSchema.describe('信用记录编号') });
export type CreditParams = z.infer<typeof one>;

const category = z.enum(creditCategories).describe('失信类别：轻微、一般、严重');

const nextStep = z
  .strictObject({
    command: z.string().describe('办理事项代码'),
    commandName: z.string().describe('办理事项名称'),
    by: z
      .enum(creditMovers)
      .describe('由谁办理：enterprise 企业，authority 信用主管部门，agency 作出处罚的机关'),
    from: z.string().nullable().describe('自何日起可以办理；空：现在就可以'),
    until: z.string().nullable().describe('至何日为止；空：没有期限'),
    provisional: z.boolean().describe('该年放假安排尚未公布，日期暂定'),
    papers: z.array(z.string()).describe('企业应交的材料'),
    where: z.string().nullable().describe('到何处办理'),
    explanation: z.string().describe('写给人看的一句话'),
  })
  .meta({ id: 'CreditNextStep' });

const terms = {
  category,
  publicationFrom: z.string().nullable().describe('公示期起算之日，即决定作出之日；早先的记录没有，为空'),
  publicationEndsOn: z.string().describe('信用信息公示期满日'),
  applyFrom: z.string().nullable().describe('自何日起可以申请修复；早先的记录没有，为空'),
  basis: z.string().nullable().describe('公示期所依的国家规定；早先的记录没有，为空'),
  next: z.array(nextStep).describe('下一步：由谁、自何时、至何时、交什么；已办结的为空'),
};

export const creditSummary = z
  .strictObject({
    id: z.string().describe('编号'),
    version: z.int().describe('现在的版本，同 ETag'),
    stage: z.string().describe('所处环节'),
    stageName: z.string().describe('所处环节的名称'),
    inspectionId: z.string().describe('检查编号'),
    enterpriseId: z.string().describe('企业编号'),
    enterpriseName: z.string().nullable().describe('企业名称'),
    agencyId: z.string().describe('机关编号'),
    decisionRef: z.string().describe('处罚决定书文号'),
    outcome: z.enum(['repaired', 'refused', 'expired']).nullable().describe('结果：已修复、不予修复、期满'),
    startedAt: z.string().describe('告知的时刻，UTC'),
    endedAt: z.string().nullable().describe('办结时刻，UTC；未办结为空'),
    ...terms,
  })
  .meta({ id: 'CreditRepairSummary' });
export type CreditSummary = z.infer<typeof creditSummary>;

export const creditAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    version: z.int().describe('现在的版本，同 ETag'),
    stage: z.string().describe('所处环节'),
    stageName: z.string().describe('所处环节的名称'),
    jurisdiction: z.string().describe('地区'),
    pack: z
      .strictObject({
        id: z.string().describe('规则包编号'),
        version: z.string().describe('规则包版本'),
        hash: z.string().describe('规则包的 SHA-256'),
      })
      .describe('立项时固定的规则包：编号、版本、SHA-256'),
    inspectionId: z.string().describe('检查编号'),
    enterpriseId: z.string().describe('企业编号'),
    enterpriseName: z.string().nullable().describe('企业名称'),
    agencyId: z.string().describe('机关编号'),
    decisionRef: z.string().describe('处罚决定书文号'),
    ...terms,
    applications: z.int().describe('已申请修复的次数'),
    applicationsMade: z
      .array(
        z.strictObject({
          on: z.string().describe('申请之日'),
          proofRefs: z.array(z.string()).describe('证明材料编号'),
          mended: z.string().nullable().describe('再次申请的：补正了什么；空：不是再次申请'),
          refused: z
            .strictObject({ on: z.string().describe('决定之日'), reason: z.string().describe('理由') })
            .nullable()
            .describe('不予修复的决定；空：没有'),
        }),
      )
      .describe('历次申请，先提出的在前；早先的记录没有，为空'),
    reapplyUntil: z.string().nullable().describe('不予修复以后，至何日为止可以再次申请；空：没有不予修复'),
    outcome: z
      .enum(['repaired', 'refused', 'expired'])
      .nullable()
      .describe('结果：已修复、不予修复（公示期内还可以再次申请）、期满'),
    followedUp: z.boolean().describe('是否已回访'),
    specialistId: z.string().nullable().describe('承办的信用修复业务专员；空：没有指定'),
    synchronised: z
      .array(
        z.strictObject({
          platform: z.string().describe('平台'),
          receipt: z.string().describe('回执编号'),
          on: z.string().describe('日期'),
        }),
      )
      .describe('已同步的平台'),
    followUp: z
      .strictObject({
        mode: z.enum(followUpModes).describe('回访方式：onSite 上门，remote 电话或者书面'),
        counted: z
          .enum(followUpCounts)
          .describe('怎样记入入企台账：cap 占年度上限，apart 记入、不占上限，none 不记'),
        year: z.int().describe('记在哪一年'),
      })
      .nullable()
      .describe('回访的安排；空：没有安排'),
    deadlines: z.array(deadlineAnswer).describe('全部期限'),
  })
  .meta({ id: 'CreditRepair' });
export type CreditAnswer = z.infer<typeof creditAnswer>;

const listQuery = z.strictObject({
  enterpriseId: idSchema.optional().describe('企业'),
  agencyId: idSchema.optional().describe('作出处罚的机关'),
  stage: z.enum(creditStages).optional().describe('所处环节'),
  inspectionId: idSchema.optional().describe('由哪次检查而来'),
  ended: z.enum(['true', 'false']).optional().describe('true：只列已经办结的；false：只列尚未办结的'),
  ...pageQuery,
});
export type CreditListQuery = z.infer<typeof listQuery>;

export const listCreditRepairs = reading({
  path: '/credit-repairs',
  summary: '信用记录列表：各处何处、下一步由谁办',
  description: '企业看到自己的；机关、信用主管部门按权限（docs/permissions.md）。新告知的在前。',
  params: nothing,
  query: listQuery,
  answer: pageOf(creditSummary),
});

export const leafletAnswer = z
  .strictObject({
    enterprise: z.string().describe('企业名称'),
    agency: z.string().describe('作出处罚的机关'),
    decisionRef: z.string().describe('处罚决定书文号'),
    category,
    categoryName: z.string().describe('失信类别的名称'),
    publicationFrom: z.string().nullable().describe('公示期起算之日'),
    publicationTo: z.string().describe('公示期满日'),
    applyFrom: z.string().nullable().describe('自何日起可以申请修复'),
    authority: z.string().describe('由谁修复'),
    where: z.string().describe('到何处申请'),
    papers: z.array(z.string()).describe('应交的材料'),
    basis: z.string().nullable().describe('公示期所依的国家规定'),
  })
  .meta({ id: 'RepairLeaflet' });

export const getRepairLeaflet = reading({
  path: '/credit-repairs/:creditRecordId/leaflet',
  summary: '信用修复告知书的内容：随处罚决定一并送达（两书同达）',
  params: one,
  query: nothing,
  answer: leafletAnswer,
});

const routeAnswer = z
  .strictObject({
    kind: z.enum(creditKinds).describe('失信信息的种类'),
    name: z.string().describe('名称'),
    authority: z.string().describe('由谁修复'),
    where: z.string().describe('到何处申请'),
    papers: z.array(z.string()).describe('应交的材料'),
    handledHere: z.boolean().describe('本系统是否办理；不办理的只指明去处'),
  })
  .meta({ id: 'CreditRepairRoute' });

export const listCreditRoutes = reading({
  path: '/credit-repair-routes',
  summary: '本地各种失信信息由谁修复、到何处申请、交什么材料',
  params: nothing,
  query: nothing,
  answer: z.strictObject({ items: z.array(routeAnswer).describe('各种失信信息') }),
});

export const getCreditRepair = reading({
  path: '/credit-repairs/:creditRecordId',
  summary: '一条信用记录的修复进度',
  params: one,
  query: nothing,
  answer: creditAnswer,
});

/** Told by the inspection itself and by the clock, not by callers. */
const internalCommands = [
  'tellCreditRepair',
  'lapseDeadline',
  'remindOfDeadline',
  'recomputeDeadlines',
] as const;
export type CallerCreditCommand = Exclude<CreditCommandName, (typeof internalCommands)[number]>;

const isCallerCommand = (name: CreditCommandName): name is CallerCreditCommand =>
  !internalCommands.some((internal) => internal === name);

export const callerCreditCommands: readonly CallerCreditCommand[] =
  creditCommandNames.filter(isCallerCommand);

/** Refusals beside those that every command may meet. */
const ofCommand: Readonly<Partial<Record<CallerCreditCommand, readonly ProblemCode[]>>> = {
  applyForRepair: ['repairTooEarly', 'fieldRequired'],
  acceptRepairApplication: ['fieldRequired', 'unknownSubject'],
  nameCreditSpecialist: ['unknownSubject'],
  extendCreditDecision: ['notPending'],
  arrangeFollowUp: ['notPending', 'factsMissing', 'rule.annualCap'],
  recordFollowUp: ['notPending'],
};

/** The operation of one command; its body is the command's data. */
export const creditCommandOperation = (
  name: CallerCreditCommand,
): Writing<CreditParams, CreditCommandData<CallerCreditCommand>> =>
  writing<CreditParams, CreditCommandData<CallerCreditCommand>>({
    path: `/credit-repairs/:creditRecordId/commands/${name}`,
    summary: creditCommandTitles[name],
    params: one,
    body: creditCommandSchemas[name],
    answer: commandAnswer,
    status: 200,
    refusals: [
      'malformedCommand',
      'otherJurisdiction',
      'illegalInThisState',
      'roleNotAllowed',
      'otherAgency',
      'otherEnterprise',
      'selfCheckNoGround',
      'alreadyDone',
      ...(ofCommand[name] ?? []),
    ],
  });

export const creditRepairOperations: Operations = {
  listCreditRepairs,
  listCreditRoutes,
  getCreditRepair,
  getRepairLeaflet,
  ...Object.fromEntries(callerCreditCommands.map((name) => [name, creditCommandOperation(name)])),
};
