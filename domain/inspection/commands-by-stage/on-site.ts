// What may be asked inside, and of what an urgent entry left to be made up.
import { z } from 'zod';
import { evidenceClaimSchema } from '../evidence-claim';
import { idSchema, textSchema } from '../vocabulary';
import { body, codeIssue, nothing, opinion, receiptNo } from './fields';

export const onSiteCommands = {
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
      recordingMatters: z
        .array(idSchema)
        .max(20)
        .refine((ids) => new Set(ids).size === ids.length, { error: '每项只写一次' })
        .exactOptional()
        .describe(
          '音像记录事项清单（见离线包的 recordingMatters）中本次检查有哪几项，逐项对照以后填写；一项也没有的填空；有的即须音像记录',
        ),
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
} as const;
