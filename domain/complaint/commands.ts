// What may be asked of one complaint or objection (投诉、异议) on its way to the answer.
import { z } from 'zod';
import { workCalendarSchema } from '../calendar/working-days';
import { clockCommands } from '../inspection/deadline';
import { idSchema, textSchema } from '../inspection/vocabulary';
import { handlingRoles } from '../policy/voice';

/** What an enterprise lodges. */
export const voicedKinds = ['complaint', 'objection'] as const;
export const complaintKinds = [...voicedKinds, 'platformProblem'] as const;
/** 投诉：有人做得不对；异议：结论不对；平台问题：平台本身有问题（DE-108）。 */
export type ComplaintKind = (typeof complaintKinds)[number];

export const complaintFindings = ['upheld', 'partly', 'unfounded'] as const;
export type ComplaintFinding = (typeof complaintFindings)[number];

export const refusalGrounds = ['notOurs', 'alreadyAnswered', 'inCourt', 'withoutFacts'] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

export const handlerSchema = z
  .object({
    role: z
      .enum(handlingRoles)
      .describe('交给谁：supervisor 监督机关，coordinatingBody 统筹协调机构，principalHead 机关主要负责人'),
    agencyId: idSchema.nullable().describe('哪个机关的；监督机关为空'),
  })
  .strict();
export type Handler = z.infer<typeof handlerSchema>;

const deadlineId = z.string().min(1).describe('期限编号');

export const complaintCommandSchemas = {
  lodgeComplaint: z
    .object({
      complaintId: idSchema.describe('投诉编号'),
      kind: z.enum(complaintKinds).describe('complaint 投诉，objection 异议，platformProblem 平台问题'),
      classes: z.array(idSchema).min(1).max(5).describe('分类'),
      /** The words themselves stand in a table of their own: personal data is no part of the record. */
      textHash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('所说的话的 SHA-256'),
      /** Empty: of a problem of the platform nobody is complained of. */
      agencyIds: z.array(idSchema).describe('被投诉的机关'),
      inspectionId: idSchema.nullable().describe('所指的检查'),
      otherVisitId: idSchema.nullable().describe('所指的其他入企'),
      enterpriseId: idSchema.nullable().describe('以账号提出的企业；凭码提出的为空'),
      writable: z.boolean().describe('是否留下了电子邮件地址'),
    })
    .strict(),
  acceptComplaint: z
    .object({ handler: handlerSchema.nullable().default(null).describe('交给谁办理；空：自己办理') })
    .strict(),
  refuseComplaint: z
    .object({
      ground: z
        .enum(refusalGrounds)
        .describe(
          '不予受理的情形：notOurs 不属于本平台办理的事，alreadyAnswered 同一件事已经答复，inCourt 已经复议、诉讼，withoutFacts 没有具体事实',
        ),
      reason: textSchema.describe('理由，告知投诉人'),
    })
    .strict(),
  assignComplaint: z
    .object({ handler: handlerSchema.describe('改交谁办理'), reason: textSchema.describe('理由') })
    .strict(),
  answerComplaint: z
    .object({
      finding: z.enum(complaintFindings).describe('upheld 属实，partly 部分属实，unfounded 不属实'),
      answer: textSchema.describe('答复，告知投诉人'),
      correction: textSchema
        .nullable()
        .default(null)
        .describe('责令被投诉机关改正什么；属实、部分属实的必须填写，不要写明投诉人'),
      transfer: textSchema.nullable().default(null).describe('向纪检监察机关移送的线索；没有的为空'),
    })
    .strict(),
  requestReview: z.object({ reason: textSchema.describe('为何不满意') }).strict(),
  withdrawComplaint: z.object({ reason: textSchema.describe('撤回的理由') }).strict(),
  lapseDeadline: z.object({ deadlineId }).strict(),
  remindOfDeadline: z.object({ deadlineId }).strict(),
  escalateDeadline: z.object({ deadlineId }).strict(),
  recomputeDeadlines: z.object({ calendar: workCalendarSchema.describe('新公布的工作日历') }).strict(),
} as const;

export type ComplaintCommandName = keyof typeof complaintCommandSchemas;
export const complaintCommandNames = Object.keys(complaintCommandSchemas) as readonly ComplaintCommandName[];
export type ComplaintCommandData<N extends ComplaintCommandName> = z.infer<
  (typeof complaintCommandSchemas)[N]
>;

/** Commands that only the lifecycle itself, its clock, or the publication of a calendar may give. */
export const systemComplaintCommands = [
  'lodgeComplaint',
  ...clockCommands,
  'recomputeDeadlines',
] as const satisfies readonly ComplaintCommandName[];
