// Complaints and objections for those with an account: the enterprise that lodges them, the bodies that handle them.
import { z } from 'zod';
import {
  complaintCommandSchemas,
  complaintFindings,
  complaintKinds,
  voicedKinds,
  refusalGrounds,
  type ComplaintCommandData,
} from '../../domain/complaint/commands';
import { complaintStages } from '../../domain/complaint/state';
import { complaintCommandTitles } from '../../domain/complaint/names';
import { idSchema } from '../../domain/inspection/vocabulary';
import { complaintGroups, handlingRoles } from '../../domain/policy/voice';
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

const one = z.strictObject({ complaintId: idSchema.describe('投诉编号') });
export type ComplaintParams = z.infer<typeof one>;

const optional = (most: number) => z.string().trim().min(1).max(most).nullable().default(null);

/** What whoever lodges it says, with an account and without. */
export const lodging = {
  kind: z.enum(voicedKinds).describe('complaint 投诉：有人做得不对；objection 异议：检查结论不对'),
  classes: z.array(idSchema).min(1).max(5).describe('分类，取自投诉的分类'),
  text: z.string().trim().min(5).max(4000).describe('什么事、何时、何人，5 至 4000 字；只有办理的机关看得到'),
};
export const contacts = {
  name: optional(50).describe('称呼，可以不留；只有办理的机关看得到'),
  phone: optional(30).describe('电话，可以不留；只有办理的机关看得到'),
  email: z
    .email('应为电子邮件地址')
    .max(200)
    .nullable()
    .default(null)
    .describe('电子邮件地址，可以不留；受理、答复时写信告知'),
};

const lodgeBody = z.strictObject({
  ...lodging,
  ...contacts,
  inspectionId: idSchema.nullable().default(null).describe('所指的检查，须是本企业的'),
  otherVisitId: idSchema.nullable().default(null).describe('所指的其他入企，须是本企业的'),
  agencyIds: z.array(idSchema).max(10).default([]).describe('被投诉的机关；写明检查或者其他入企的可以不填'),
});
export type LodgeBody = z.infer<typeof lodgeBody>;

export const classesAnswer = z
  .strictObject({
    items: z
      .array(
        z.strictObject({
          id: z.string().describe('标识'),
          name: z.string().describe('名称'),
          group: z
            .enum(complaintGroups)
            .describe('strictBan 五个严禁；mustNot 八个不得；local 本地文件所列；general 其他'),
          clauses: z.array(z.string()).describe('依据的条款编号'),
        }),
      )
      .describe('各类'),
    note: z.string().nullable().describe('全国清单的名目从何而来'),
  })
  .meta({ id: 'ComplaintClasses' });

export const receiptAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    secret: z.string().describe('查询凭据：凭它查看办理情况和答复、要求复核，请保存，不要给别人'),
    stage: z.enum(complaintStages).describe('所处环节'),
    stageName: z.string().describe('所处环节的名称'),
  })
  .meta({ id: 'ComplaintReceipt' });
export type ReceiptAnswer = z.infer<typeof receiptAnswer>;

const shown = {
  id: z.string().describe('编号'),
  kind: z.enum(complaintKinds).describe('投诉、异议、平台问题'),
  stage: z.enum(complaintStages).describe('所处环节'),
  stageName: z.string().describe('所处环节的名称'),
  classes: z
    .array(z.strictObject({ id: z.string().describe('标识'), name: z.string().describe('名称') }))
    .describe('分类'),
  handling: z.string().nullable().describe('由谁办理；尚未受理的为空'),
  lodgedAt: z.string().describe('提出时刻，UTC'),
  endedAt: z.string().nullable().describe('办结时刻，UTC'),
  answerBy: z.string().nullable().describe('应在哪天以前受理、答复；没有期限在走的为空'),
  refusal: z
    .strictObject({
      ground: z.enum(refusalGrounds).describe('情形'),
      groundName: z.string().describe('情形的名称'),
      reason: z.string().describe('理由'),
    })
    .nullable()
    .describe('不予受理的理由'),
  answers: z
    .array(
      z.strictObject({
        finding: z.enum(complaintFindings).describe('核查结论'),
        findingName: z.string().describe('核查结论的名称'),
        answer: z.string().describe('答复'),
        on: z.string().describe('答复之日'),
      }),
    )
    .describe('答复；第二份是复核的'),
  mayAskReview: z.boolean().describe('现在可否要求复核'),
};
export const complaintView = z.strictObject(shown).meta({ id: 'ComplaintView' });
export type ComplaintView = z.infer<typeof complaintView>;

export const complaintAnswer = z
  .strictObject({
    ...shown,
    version: z.int().describe('现在的版本，同 ETag'),
    text: z.string().nullable().describe('所说的话；不是您办理的为空'),
    agencyIds: z.array(z.string()).describe('被投诉的机关'),
    inspectionId: z.string().nullable().describe('所指的检查'),
    otherVisitId: z.string().nullable().describe('所指的其他入企'),
    handler: z
      .strictObject({
        role: z.enum(handlingRoles).describe('交给谁'),
        agencyId: z.string().nullable().describe('哪个机关的'),
      })
      .nullable()
      .describe('交给谁办理'),
    complainant: z
      .strictObject({
        enterpriseId: z.string().nullable().describe('以账号提出的企业；凭码提出的为空'),
        name: z.string().nullable().describe('称呼'),
        phone: z.string().nullable().describe('电话'),
        email: z.string().nullable().describe('电子邮件地址'),
      })
      .nullable()
      .describe('投诉人；不是您办理的为空'),
    reviewReason: z.string().nullable().describe('为何要求复核'),
    deadlines: z.array(deadlineAnswer).describe('全部期限'),
  })
  .meta({ id: 'Complaint' });
export type ComplaintAnswerBody = z.infer<typeof complaintAnswer>;

const listQuery = z.strictObject({
  kind: z.enum(complaintKinds).optional().describe('投诉、异议、平台问题'),
  stage: z.enum(complaintStages).optional().describe('所处环节'),
  ended: z.enum(['true', 'false']).optional().describe('true：已经办结的；false：尚未办结的'),
  ...pageQuery,
});
export type ComplaintQuery = z.infer<typeof listQuery>;

export const listComplaintClasses = reading({
  path: '/complaint-classes',
  summary: '投诉的分类：五个严禁、八个不得和本地文件所列，各有条款',
  params: nothing,
  query: nothing,
  answer: classesAnswer,
  refusals: ['packNotInForce'],
});

export const lodgeComplaint = writing({
  path: '/complaints',
  summary: '企业以自己的账号投诉、提出异议',
  description:
    '投诉人的身份只限办理的机关知悉，被投诉的机关看不到。异议先由规则包 `voice.objectionTo` 所定的一方复核。',
  params: nothing,
  body: lodgeBody,
  answer: receiptAnswer,
  status: 201,
  refusals: ['complaintNotYours', 'packNotInForce', 'unknownSubject', 'roleNotAllowed', 'otherEnterprise'],
  example: {
    kind: 'complaint',
    classes: ['noCode'],
    text: '九月三日来检查的两人没有亮证，也没有出示检查码。',
    name: null,
    phone: null,
    email: null,
    inspectionId: null,
    otherVisitId: null,
    agencyIds: ['cixi-fire'],
  },
});

export const listComplaints = reading({
  path: '/complaints',
  summary: '投诉和异议，新的在前：监督机关看本地区的，办理的机关看交给自己的，企业看自己的',
  params: nothing,
  query: listQuery,
  answer: pageOf(complaintView),
});

export const getComplaint = reading({
  path: '/complaints/:complaintId',
  summary: '一件投诉或者异议',
  params: one,
  query: nothing,
  answer: complaintAnswer,
});

/** What people give; the clock's and the lodging itself are not among them. */
export const callerComplaintCommands = [
  'acceptComplaint',
  'refuseComplaint',
  'assignComplaint',
  'answerComplaint',
  'requestReview',
  'withdrawComplaint',
] as const;
export type CallerComplaintCommand = (typeof callerComplaintCommands)[number];

export const complaintCommandOperation = (
  name: CallerComplaintCommand,
): Writing<ComplaintParams, ComplaintCommandData<CallerComplaintCommand>> =>
  writing<ComplaintParams, ComplaintCommandData<CallerComplaintCommand>>({
    path: `/complaints/:complaintId/commands/${name}`,
    summary: complaintCommandTitles[name],
    params: one,
    body: complaintCommandSchemas[name] as z.ZodType<ComplaintCommandData<CallerComplaintCommand>>,
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
      'fieldRequired',
      'complaintHandlerUnfit',
      'complaintOwnAgency',
      'complaintNamedBody',
    ],
  });

export const complaintOperations: Operations = {
  listComplaintClasses,
  lodgeComplaint,
  listComplaints,
  getComplaint,
  ...Object.fromEntries(callerComplaintCommands.map((name) => [name, complaintCommandOperation(name)])),
};
