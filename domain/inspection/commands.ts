// Everything a person or a timer may ask of an inspection. One schema a command; the wire name is its camelCase stem.
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { workCalendarSchema } from '../calendar/working-days';
import { mintedSchema } from '../code/minted';
import { doorProofShape } from '../code/door-proof';
import { documentKinds } from '../document/kinds';
import { ruleIds } from '../policy/rule-ids';
import { clockCommands } from './deadline';
import { discretionCommands, penaltiesSchema } from './discretion-commands';
import { draftSchema } from './draft';
import { evidenceClaimSchema } from './evidence-claim';
import {
  doorMethods,
  idSchema,
  leniencyGrounds,
  noticeExemptions,
  outcomeKinds,
  refusalGrounds,
  filingExemptions,
  textSchema,
} from './vocabulary';

const nothing = z.object({}).strict();
const officerId = idSchema.describe('检查人员编号');
const agencyId = idSchema.describe('事项所属机关的编号');
const documentNo = textSchema.describe('文书编号');
/** Absent in what the API is asked where the code is to be made here; the API fills them in before the lifecycle sees them. */
const code = textSchema.exactOptional().describe('统一平台所发的行政行为码（检查码）；不填的，由本系统签发');
const platformTaskRef = textSchema
  .exactOptional()
  .describe('统一平台任务号；由本系统签发的码可以不填，取立项所填的，没有的取检查编号');
const codeIssue = z
  .object({
    code,
    platformTaskRef,
    minted: mintedSchema.exactOptional().describe('本系统签发的码的要素；由系统填写'),
  })
  .strict();
const body = textSchema.describe('备案机构，取规则包中的键');
const receiptNo = textSchema.describe('备案回执号');
const reason = textSchema.describe('理由，告知有关各方并留存');
const place = textSchema.describe('进入的地点');
const inspectionNoticeNo = textSchema.nullable().default(null).describe('行政检查通知书编号');
const filingReceiptNo = textSchema.nullable().default(null).describe('入企时在统一平台备案的回执号');
const reasoned = z.object({ reason }).strict();
const opinion = z.object({ opinion: textSchema.describe('审核或者审批意见') }).strict();
const doorCheck = z
  .object({
    officerId,
    certificateShown: z.boolean().describe('是否主动出示行政执法证件'),
    method: z.enum(doorMethods).describe('如何证明到场：亮码、扫企业码、定位签到；none 为未证明'),
    ...doorProofShape,
  })
  .strict();

export const commandSchemas = {
  draftInspection: z
    .object({
      inspectionId: idSchema.describe('检查编号'),
      draft: draftSchema.describe('立项内容'),
    })
    .strict(),
  reviseDraft: z.object({ draft: draftSchema.describe('修改后的全部立项内容') }).strict(),
  assessNeed: z.object({ assessment: textSchema.describe('为何确有必要组织专项检查') }).strict(),
  submitForReview: nothing,
  withdraw: reasoned,
  recogniseResults: z
    .object({
      inspectionIds: z.array(idSchema).min(1).max(50).describe('所采用的检查：近期办结、含有相同事项的'),
      reason,
    })
    .strict(),
  passLegalReview: opinion,
  returnForCorrection: reasoned,
  recordCollectiveDiscussion: z
    .object({
      minutesRef: textSchema.describe('会议纪要编号'),
      heldOn: plainDateSchema.describe('集体讨论的日期'),
      conclusion: z.enum(['agreed', 'notAgreed']).describe('结论：同意或者不同意'),
    })
    .strict(),
  approve: opinion,
  approveByGovernment: z
    .object({
      documentRef: textSchema.describe('批准文件编号'),
      opinion: textSchema.describe('审批意见'),
    })
    .strict(),
  refuseApproval: reasoned,
  fileWithBody: z.object({ body, receiptNo }).strict(),
  exemptFromFiling: z
    .object({ ground: z.enum(filingExemptions).describe('免予事前备案的情形'), reason })
    .strict(),
  serveAdvanceNotice: z
    .object({
      documentNo,
      contents: z.array(textSchema).min(1).describe('预告所载的内容，如检查时间、依据、方式'),
      visitOn: plainDateSchema.exactOptional().describe('拟入企的日期，须在批准的日期内；不填的不约定日期'),
      selfCheck: z
        .array(
          z.object({ id: idSchema.describe('要点编号'), text: textSchema.describe('自查什么') }).strict(),
        )
        .min(1)
        .max(200)
        .exactOptional()
        .describe('请企业先行自查的要点；这一级预告须督促自查而不填的，取本次检查的各事项'),
    })
    .strict(),
  waiveAdvanceNotice: z
    .object({ ground: z.enum(noticeExemptions).describe('可以不预告的情形'), reason })
    .strict(),
  proposeVisitDay: z
    .object({
      on: plainDateSchema.describe('希望改在哪一天，须在批准的日期内'),
      reason: textSchema.describe('为何改期'),
    })
    .strict(),
  answerVisitDay: z
    .object({
      accepted: z.boolean().describe('是否同意企业所提的日期'),
      on: plainDateSchema.nullable().default(null).describe('不同意的，可以另定一天；不填的照原定的日期'),
      reason: textSchema.describe('答复的理由，告知企业'),
    })
    .strict(),
  answerSelfCheck: z
    .object({
      answers: z
        .array(
          z
            .object({
              id: idSchema.describe('要点编号'),
              found: z
                .enum(['conforms', 'corrected', 'correcting'])
                .describe('自查所见：conforms 符合，corrected 已自行改正，correcting 正在改正'),
              note: z.string().max(2000).default('').describe('说明'),
            })
            .strict(),
        )
        .min(1)
        .max(200)
        .describe('逐项的自查情况，每项一次'),
    })
    .strict(),
  issueActionCode: codeIssue,
  revokeActionCode: reasoned,
  registerCodeOutage: z.object({ outageRef: textSchema.describe('赋码平台故障的编号或者通报') }).strict(),
  grantOverride: z.object({ rule: z.enum(ruleIds).describe('放行的规则'), reason }).strict(),
  voidInspection: reasoned,
  replaceOfficer: z
    .object({ officerId, byOfficerId: idSchema.describe('接替的检查人员编号'), reason })
    .strict(),
  requestRecusal: z.object({ officerId, reason }).strict(),
  decideRecusal: z.object({ officerId, granted: z.boolean().describe('是否准予回避'), reason }).strict(),
  recordDoorCheck: doorCheck,
  refuseEntry: z
    .object({
      ground: z.enum(refusalGrounds).describe('拒绝的理由类别；none 为无正当理由'),
      statement: textSchema.describe('拒绝人的陈述'),
    })
    .strict(),
  recordEntry: z
    .object({
      place,
      inspectionNoticeNo,
      filingReceiptNo,
      doorChecks: z.array(doorCheck).max(30).default([]).describe('各检查人员的亮证亮码登记'),
    })
    .strict(),
  enterUrgently: z
    .object({
      reason: textSchema.describe('来不及事先办理的紧急情形'),
      place,
      inspectionNoticeNo,
      filingReceiptNo,
      doorChecks: z.array(doorCheck).min(1).max(30).describe('各检查人员的亮证亮码登记'),
    })
    .strict(),
  startOffSiteCheck: z
    .object({ means: textSchema.describe('非现场方式：数据共享、视频、书面核查等') })
    .strict(),
  attachEvidence: evidenceClaimSchema,
  recordCheck: z
    .object({
      recordRef: textSchema.describe('现场检查笔录编号'),
      findings: z
        .array(
          z
            .object({
              itemId: idSchema.describe('检查事项编号'),
              conforms: z.boolean().describe('是否符合'),
              note: z.string().max(4000).describe('所见情况'),
            })
            .strict(),
        )
        .min(1)
        .max(500)
        .describe('逐项的检查情况'),
      enterpriseOpinion: textSchema.nullable().default(null).describe('企业自己的意见，照录；没有意见写“无”'),
      recordingRef: textSchema.nullable().default(null).describe('全过程音像记录编号'),
      recordingWaivedReason: textSchema
        .nullable()
        .default(null)
        .describe('应当音像记录而没有记录的理由，随提示留存'),
      recordingNeeded: z
        .boolean()
        .default(false)
        .describe('是否容易引发争议，或者涉及人身自由、生命健康、重大财产权益'),
      deviceEvidence: z
        .object({
          legalReviewRef: textSchema.nullable().describe('法制审核编号'),
          technicalReviewRef: textSchema.nullable().describe('技术审核编号'),
          deviceIds: z
            .array(idSchema)
            .min(1)
            .max(50)
            .exactOptional()
            .describe('所用监控设备在设备登记中的编号'),
        })
        .strict()
        .nullable()
        .default(null)
        .describe('用监控设备收集证据的，填其法制和技术审核'),
      formDigest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional()
        .describe(
          '现场表单的摘要，取自 GET …/form：填了的，以表单为据，表单未填完、不一致或者已有变化的不予记录',
        ),
      signature: z
        .object({
          capacity: z
            .enum(['legalRepresentative', 'personInCharge', 'staff', 'agent'])
            .describe('签名人的身份：法定代表人、负责人、在场员工、受委托人；姓名在签名图像和笔录中'),
          refused: z.boolean().describe('true：拒绝签名'),
          imageHash: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .nullable()
            .default(null)
            .describe('签名图像的 SHA-256'),
          reason: textSchema.nullable().default(null).describe('拒绝签名的情况和在场见证人'),
        })
        .strict()
        .refine(({ refused, reason }) => !refused || reason !== null, {
          path: ['reason'],
          error: '拒绝签名的，应当写明情况',
        })
        .optional()
        .describe('企业在笔录上的签名，或者拒绝签名'),
      evidenceFixed: z
        .array(
          z
            .object({
              ref: textSchema.describe('证据编号：截屏、数据导出、公证书等'),
              sha256: z
                .string()
                .regex(/^[0-9a-f]{64}$/)
                .exactOptional()
                .describe('文件的 SHA-256'),
              how: textSchema.describe('怎样固定的'),
            })
            .strict(),
        )
        .min(1)
        .max(100)
        .exactOptional()
        .describe('线上查到线索的，已经固定的证据'),
      thirdPartyFindingOnly: z.boolean().default(false).describe('结论是否只依据第三方的意见'),
    })
    .strict(),
  finishOnSite: nothing,
  approveRetroactively: opinion,
  issueCodeRetroactively: codeIssue,
  fileRetroactively: z
    .object({ body, receiptNo, reason: textSchema.nullable().default(null).describe('事后备案的理由') })
    .strict(),
  fileTriggeredReturn: z
    .object({
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份写作 2026-09')
        .describe('所报月份，如 2026-09'),
      returnRef: textSchema.describe('备案表编号'),
    })
    .strict(),
  recordResult: z
    .object({
      agencyId: idSchema.describe('对其事项作出结论的机关'),
      outcome: z.enum(outcomeKinds).describe('检查结果'),
      summary: textSchema.describe('结果摘要'),
      correctBy: plainDateSchema.nullable().default(null).describe('责令改正的期限'),
      transferTo: textSchema.nullable().default(null).describe('移送的机关'),
      leniencyGround: z.enum(leniencyGrounds).nullable().default(null).describe('从宽处理的情形'),
      leniencyEvidence: textSchema.nullable().default(null).describe('从宽处理的证据'),
      guidance: textSchema.nullable().default(null).describe('对企业的指导意见'),
    })
    .strict(),
  serveResultNotice: z
    .object({
      documentNo,
      method: z.enum(['onSpot', 'electronic', 'post']).describe('送达方式：当场、电子、邮寄'),
    })
    .strict(),
  submitRectification: z.object({ agencyId, report: textSchema.describe('整改情况') }).strict(),
  verifyRectification: z
    .object({
      agencyId,
      passed: z.boolean().describe('是否合格'),
      method: z.enum(['onSite', 'photo', 'video', 'document']).describe('复查方式：现场、照片、视频、书面'),
      note: textSchema.describe('复查情况'),
      newDueOn: plainDateSchema.nullable().default(null).describe('不合格时的新整改期限'),
      code: textSchema.exactOptional().describe('复查时扫到的本次检查的码；规则包要求凭码核实的须填'),
    })
    .strict(),
  combineCorrections: z
    .object({
      documentNo,
      correctBy: plainDateSchema.describe('合并以后的整改期限，一个日期'),
      guidance: textSchema.nullable().default(null).describe('几个机关一并给企业的合规指导'),
    })
    .strict(),
  extendRectification: z
    .object({ agencyId, newDueOn: plainDateSchema.describe('延长后的整改期限'), reason })
    .strict(),
  openPenaltyCase: z
    .object({
      agencyId,
      caseRef: textSchema.describe('立案编号'),
      evidenceFromVisit: z.boolean().default(true).describe('案件证据是否来自本次检查'),
      evidenceIds: z
        .array(idSchema)
        .max(500)
        .exactOptional()
        .describe('案件所用的本次检查的证据；取得时没有有效的码的不得列入（HZ-66）'),
      insteadOfCorrection: z
        .boolean()
        .default(false)
        .describe('false：未完成的整改与案件并行（行政处罚法第 28 条）；true：以案件代替整改，整改期限终止'),
      simple: z.boolean().exactOptional().describe('是否简单案件：从快办理'),
    })
    .strict(),
  recordPenaltyDecision: z
    .object({
      decisionRef: textSchema.describe('决定书文号'),
      penalised: z.boolean().describe('是否给予处罚'),
      category: z
        .enum(['minor', 'general', 'serious'])
        .nullable()
        .default(null)
        .describe('失信类别：轻微、一般、严重'),
      publicationEndsOn: plainDateSchema
        .nullable()
        .default(null)
        .describe('信用信息公示期满日；不填的，按失信类别的最长公示期推算'),
      publicationNeeded: z
        .boolean()
        .optional()
        .describe('轻微失信确有必要公示；不填期满日又不填此项的，轻微失信不公示'),
      publicationBasis: textSchema
        .optional()
        .describe('公示期另有法律、行政法规规定的，写明条文；写明的不按类别核对期限'),
      applyFrom: plainDateSchema
        .optional()
        .describe('另有规定的，自何日起可以申请修复；须写明依据，不填的按类别的最短公示期推算'),
      decidedOn: plainDateSchema
        .optional()
        .describe('决定作出之日，公示期自此日起算；不填的为今日，不得晚于今日'),
      toldBeforehand: z.boolean().describe('决定前是否告知拟处罚的内容、事实、理由和依据'),
      benchmark: textSchema.nullable().default(null).describe('裁量基准的适用情况'),
      codeOnDecision: z.boolean().default(false).describe('决定书是否附检查码'),
      penalties: penaltiesSchema.exactOptional().describe('给予的处罚种类'),
      likeCases: textSchema.exactOptional().describe('与同类案件比较的情况：处罚一致，或者为何不同'),
      errands: z.int().min(0).max(100).exactOptional().describe('办案中企业到机关跑了几趟'),
    })
    .strict(),
  recordTransferReceipt: z.object({ agencyId, receiptRef: textSchema.describe('移送回执编号') }).strict(),
  applyForObservation: z.object({ agencyId, plan: textSchema.describe('合规整改方案') }).strict(),
  decideObservation: z
    .object({
      agencyId,
      allowed: z.boolean().describe('是否准许'),
      until: plainDateSchema.nullable().default(null).describe('考察期截止日'),
      reason,
    })
    .strict(),
  concludeObservation: z
    .object({
      agencyId,
      passed: z.boolean().describe('验收是否合格'),
      assessment: textSchema.describe('验收意见'),
    })
    .strict(),
  ...discretionCommands,
  lapseDeadline: z.object({ deadlineId: z.string().min(1).describe('期限编号') }).strict(),
  remindOfDeadline: z.object({ deadlineId: z.string().min(1).describe('期限编号') }).strict(),
  escalateDeadline: z.object({ deadlineId: z.string().min(1).describe('期限编号') }).strict(),
  issueDocument: z
    .object({
      documentId: idSchema.describe('文书的内部编号'),
      kind: z.enum(documentKinds).describe('文书种类'),
      subject: z.string().max(80).describe('所涉机关或者检查人员；空：整次检查'),
      occasion: idSchema.describe('同种文书的第几份'),
      number: textSchema.describe('文书编号'),
      templateVersion: textSchema.describe('文书格式的版本'),
      checkCode: textSchema.describe('核验码'),
      digest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('格式和内容的 SHA-256'),
    })
    .strict(),
  recomputeDeadlines: z.object({ calendar: workCalendarSchema.describe('新公布的工作日历') }).strict(),
} as const;

export type CommandName = keyof typeof commandSchemas;
export const commandNames = Object.keys(commandSchemas) as readonly CommandName[];
export type CommandData<N extends CommandName> = z.infer<(typeof commandSchemas)[N]>;
export type Command = {
  [N in CommandName]: { readonly name: N; readonly data: CommandData<N> };
}[CommandName];

/** Commands that nobody gives as such: the clock's own, a calendar's publication, and a document that the API has numbered. */
export const systemCommands = [
  ...clockCommands,
  'issueDocument',
  'recomputeDeadlines',
] as const satisfies readonly CommandName[];
