// What may be asked between the approval and the door: filing, notice, visit day, code; and of the team at any time.
import { z } from 'zod';
import { plainDateSchema } from '../../calendar/plain-date';
import { ruleIds } from '../../policy/rule-ids';
import { filingExemptions, idSchema, noticeExemptions, textSchema } from '../vocabulary';
import { body, codeIssue, documentNo, officerId, reason, reasoned, receiptNo } from './fields';

export const preparationCommands = {
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
} as const;
