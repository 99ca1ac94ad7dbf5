// What may be asked of penalty cases, transfers and compliance observation.
import { z } from 'zod';
import { plainDateSchema } from '../../calendar/plain-date';
import { penaltiesSchema } from '../discretion-commands';
import { idSchema, textSchema } from '../vocabulary';
import { agencyId, reason } from './fields';

/** What a good end of the observation period leads to (XT-54). */
const observationEffects = ['noPenalty', 'lighter', 'mitigated'] as const;
export type ObservationEffect = (typeof observationEffects)[number];

export const caseCommands = {
  openPenaltyCase: z
    .object({
      agencyId,
      caseRef: textSchema.describe('立案编号；由办案系统或者办案机关编定，照填'),
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
      decisionRef: textSchema.describe('决定书文号；决定书不由本系统制发，照来文填写'),
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
      consultation: textSchema
        .exactOptional()
        .describe('经过会商的案件，会商结论和怎样采纳；不采纳的，写明理由'),
      observationEffect: textSchema
        .exactOptional()
        .describe('合规整改考察验收合格以后仍予处罚的，考察结果怎样体现：从轻、减轻的情况'),
      likeCases: textSchema.exactOptional().describe('与同类案件比较的情况：处罚一致，或者为何不同'),
      errands: z.int().min(0).max(100).exactOptional().describe('办案中企业到机关跑了几趟'),
    })
    .strict(),
  recordTransferReceipt: z
    .object({ agencyId, receiptRef: textSchema.describe('移送回执编号；由接收机关编定，照填') })
    .strict(),
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
      effect: z
        .enum(observationEffects)
        .exactOptional()
        .describe('验收合格而案件未决的，对处罚的效力：noPenalty 不予处罚，lighter 从轻，mitigated 减轻'),
    })
    .strict(),
} as const;
