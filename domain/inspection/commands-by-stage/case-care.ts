// What may be asked of a case in dispute and of what a case does to the enterprise: joint consultation (HZ-71), assessment
// of its impact and the measures that follow (CX-93, CX-94, DE-69, HZ-75).
import { z } from 'zod';
import { plainDateSchema } from '../../calendar/plain-date';
import {
  consultationSubjects,
  consultedBodies,
  impactAspects,
  impactGrades,
  impactMeasures,
  impactStages,
} from '../case-vocabulary';
import { idSchema, textSchema } from '../vocabulary';
import { agencyId, reason } from './fields';

const isEachOnce = (names: readonly string[]): boolean => new Set(names).size === names.length;
const body = z
  .enum(consultedBodies)
  .describe('justice 司法行政部门，procuratorate 人民检察院，court 人民法院');
const measureId = idSchema.describe('所建议的措施的编号，见检查的 impacts');

export const caseCareCommands = {
  requestCaseConsultation: z
    .object({
      agencyId,
      subject: z
        .enum(consultationSubjects)
        .describe('会商什么：case 已经立案的案件，result 检查结果，objection 企业对结果的异议'),
      objectionRef: textSchema.exactOptional().describe('会商异议的，异议的编号'),
      dispute: textSchema.describe('实质争议在哪里'),
      question: textSchema.describe('请各方回答的问题'),
      bodies: z
        .array(body)
        .min(1)
        .max(3)
        .refine(isEachOnce, { error: '每一方只邀请一次' })
        .describe('邀请的各方'),
    })
    .strict(),
  giveConsultationOpinion: z
    .object({
      agencyId,
      body,
      opinion: textSchema.describe('书面意见'),
      documentRef: textSchema
        .exactOptional()
        .describe('来文的文号；检察院、法院的意见由办案机关照来文登记，须填'),
    })
    .strict(),
  concludeCaseConsultation: z
    .object({ agencyId, conclusion: textSchema.describe('会商结论；案件决定应当写明怎样采纳') })
    .strict(),
  assessCaseImpact: z
    .object({
      agencyId,
      stage: z
        .enum(impactStages)
        .describe(
          '评估的节点：investigation 立案调查，decision 拟作决定，performance 履行决定，repair 信用修复',
        ),
      grade: z.enum(impactGrades).describe('影响的等级：slight 轻微，moderate 一般，serious 重大'),
      aspects: z
        .array(
          z
            .object({
              aspect: z
                .enum(impactAspects)
                .describe(
                  'operation 生产经营，finance 资金和融资，employment 用工和就业，standing 信用和资质，chain 产业链供应链，public 社会公众',
                ),
              finding: textSchema.describe('对这一方面的影响'),
            })
            .strict(),
        )
        .min(1)
        .max(6)
        .refine((all) => isEachOnce(all.map(({ aspect }) => aspect)), { error: '同一方面只写一次' })
        .describe('逐方面的影响'),
      measures: z
        .array(
          z
            .object({
              kind: z
                .enum(impactMeasures)
                .describe(
                  'rectificationHelp 点对点指导整改，surchargeRelief 减免加处的罚款或者滞纳金，creditRepairHelp 帮助信用修复',
                ),
              reason: textSchema.describe('为何建议'),
            })
            .strict(),
        )
        .max(3)
        .refine((all) => isEachOnce(all.map(({ kind }) => kind)), { error: '同一措施只建议一次' })
        .default([])
        .describe('建议采取的措施；没有的为空'),
      reviewOn: plainDateSchema.nullable().default(null).describe('何时以前再评一次；空：到下一个节点再评'),
    })
    .strict(),
  decideImpactMeasure: z
    .object({ agencyId, measureId, accepted: z.boolean().describe('是否采纳'), reason })
    .strict(),
  recordImpactMeasure: z
    .object({
      agencyId,
      measureId,
      outcome: textSchema.describe('怎样办的、结果如何，告知企业'),
      documentRef: textSchema
        .exactOptional()
        .describe(
          '文书编号，由办案机关编定，照填；减免了加处的罚款或者滞纳金的，执行协议或者减免决定的编号，须填',
        ),
      amountCents: z
        .int()
        .min(0)
        .max(100_000_000_000)
        .exactOptional()
        .describe('减免的金额，单位：分；减免加处的罚款或者滞纳金的须填，没有产生、不能减免的填 0'),
    })
    .strict(),
} as const;
