// The operations on credit records: reading one, and the commands that people give.
import { z } from 'zod';
import {
  creditCommandNames,
  creditCommandSchemas,
  type CreditCommandData,
  type CreditCommandName,
} from '../../domain/credit-repair/commands';
import { creditCommandTitles } from '../../domain/errors/names';
import { idSchema } from '../../domain/inspection/vocabulary';
import {
  commandAnswer,
  deadlineAnswer,
  nothing,
  reading,
  writing,
  type Operations,
  type Writing,
} from '../contract';

const one = z.strictObject({ creditRecordId: idSchema.describe('信用记录编号') });
export type CreditParams = z.infer<typeof one>;

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
    category: z.enum(['minor', 'general', 'serious']).describe('失信类别：轻微、一般、严重'),
    publicationEndsOn: z.string().describe('信用信息公示期满日'),
    applications: z.int().describe('已申请修复的次数'),
    outcome: z.enum(['repaired', 'refused', 'expired']).nullable().describe('结果：已修复、不予修复、期满'),
    followedUp: z.boolean().describe('是否已回访'),
    deadlines: z.array(deadlineAnswer).describe('全部期限'),
  })
  .meta({ id: 'CreditRepair' });
export type CreditAnswer = z.infer<typeof creditAnswer>;

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
      'alreadyDone',
    ],
  });

export const creditRepairOperations: Operations = {
  getCreditRepair,
  ...Object.fromEntries(callerCreditCommands.map((name) => [name, creditCommandOperation(name)])),
};
