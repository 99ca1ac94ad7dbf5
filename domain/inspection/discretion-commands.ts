// What is asked of an inspection when measure is kept: factors weighed, a severe penalty decided on, coercion justified,
// guidance given in an observation period; and the park's answer to what it was told.
import { z } from 'zod';
import { coercionKinds, gentleMeans, penaltyKinds, weighedFactors } from './discretion-vocabulary';
import { idSchema, textSchema } from './vocabulary';

const agencyId = idSchema.describe('事项所属机关的编号');
const reason = textSchema.describe('理由');

export const penaltiesSchema = z.array(z.enum(penaltyKinds)).max(9).describe('处罚种类');

export const discretionCommands = {
  weighDisposal: z
    .object({
      agencyId,
      factors: z
        .array(
          z
            .object({
              factor: z
                .enum(weighedFactors)
                .describe(
                  'fault 主观过错，harm 危害程度，stage 企业所处阶段，industry 产业政策，impact 经济影响',
                ),
              finding: textSchema.describe('对这一因素的认定'),
            })
            .strict(),
        )
        .min(1)
        .max(5)
        .refine((all) => new Set(all.map(({ factor }) => factor)).size === all.length, {
          error: '同一因素只写一次',
        })
        .describe('权衡的因素'),
      slight: z.boolean().describe('违法、过错、危害是否都轻'),
      newcomer: z.boolean().default(false).describe('是否新设企业，或者新业态、新模式企业'),
      means: z
        .enum(gentleMeans)
        .nullable()
        .default(null)
        .describe('所用的柔性方式：提醒、告知、劝阻、劝说、警示教育、行政提示、行政指导、约谈、合规指导'),
      harderReason: textSchema.nullable().default(null).describe('轻微而仍采取更严措施的理由'),
      penalties: penaltiesSchema.default([]).describe('拟给予的处罚种类；不拟处罚的为空'),
    })
    .strict(),
  decideSeverePenalty: z
    .object({ agencyId, agreed: z.boolean().describe('是否同意拟给予的重罚'), reason })
    .strict(),
  recordCoercion: z
    .object({
      agencyId,
      kind: z.enum(coercionKinds).describe('seal 查封，seize 扣押，freeze 冻结，otherCoercion 其他强制措施'),
      object: textSchema.describe('对何场所、设施、财物采取'),
      documentNo: textSchema.describe('行政强制决定书的编号；决定书不由本系统制发，照来文填写'),
      milderInsufficient: textSchema
        .nullable()
        .default(null)
        .describe('为何不用强制达不到管理目的；空为未作说明'),
      impactKept: textSchema.nullable().default(null).describe('怎样把对经营的影响压到最低；空为未作说明'),
    })
    .strict(),
  giveObservationGuidance: z
    .object({ agencyId, content: textSchema.describe('合规指导的内容，告知企业') })
    .strict(),
  recordParkContact: z
    .object({
      note: textSchema.describe('与检查机关对接的情况'),
      companions: z.int().min(0).max(10).default(0).describe('派几名熟悉企业的人员参加；不作检查人员'),
    })
    .strict(),
} as const;
