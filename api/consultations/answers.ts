// What the operations on consultations answer.
import { z } from 'zod';
import { mergeSummarySchema } from '../../domain/consultation/commands';
import {
  adjustmentStatuses,
  consultationKinds,
  consultationStages,
  repeatDecisions,
  replyStates,
} from '../../domain/consultation/vocabulary';
import { loneReasons } from '../../domain/merge/proposal';
import { deadlineAnswer } from '../contract';

const voice = (decisions: z.ZodType) =>
  z.strictObject({
    body: z.string().describe('机构，规则包 bodies 的键'),
    bodyName: z.string().describe('机构名称'),
    decision: decisions.describe('决定'),
    reason: z.string().nullable().describe('理由'),
    by: z.string().describe('办理人'),
    at: z.string().describe('时刻，UTC'),
  });

export const consultationSummary = z
  .strictObject({
    id: z.string().describe('编号'),
    title: z.string().describe('名称'),
    kind: z.enum(consultationKinds).describe('annual 年度统筹；monthly 月磋商'),
    year: z.int().describe('年度'),
    month: z.int().nullable().describe('月份；年度统筹为空'),
    stage: z.enum(consultationStages).describe('所处环节'),
    stageName: z.string().describe('所处环节的名称'),
    closesOn: z.string().describe('报送截止日'),
    publishBy: z.string().describe('最迟公布日'),
    publishedOn: z.string().nullable().describe('公布日'),
    version: z.int().describe('现在的版本，同 ETag'),
  })
  .meta({ id: 'ConsultationSummary' });

export const consultationAnswer = consultationSummary
  .extend({
    jurisdiction: z.string().describe('地区'),
    from: z.string().describe('所安排期间的首日'),
    to: z.string().describe('所安排期间的末日'),
    bodies: z
      .array(
        z.strictObject({
          body: z.string().describe('规则包 bodies 的键'),
          name: z.string().describe('名称'),
          agencyIds: z.array(z.string()).describe('代表它的机构；空为本地统筹协调机构的人员'),
        }),
      )
      .describe('作决定的机构，须一致同意'),
    agencies: z
      .array(
        z.strictObject({
          agencyId: z.string().describe('机关'),
          reply: z
            .enum(replyStates)
            .describe('awaited 待报；adjustments 已报调整；nil 零报告；silent 未报（不视为同意）'),
          at: z.string().nullable().describe('报送时刻，UTC'),
        }),
      )
      .describe('须报送的机关'),
    adjustments: z
      .array(
        z.strictObject({
          adjustment: z
            .strictObject({
              adjustmentId: z.string().describe('调整编号'),
              planId: z.string().describe('计划编号'),
              reason: z.string().describe('调整理由'),
              changes: z.array(z.record(z.string(), z.unknown())).describe('调整内容，同报送时所写'),
            })
            .describe('调整'),
          agencyId: z.string().describe('报送机关'),
          by: z.string().describe('报送人'),
          at: z.string().describe('报送时刻，UTC'),
          status: z
            .enum(adjustmentStatuses)
            .describe(
              'pending 待决定；agreed 同意；returned 退回；refused 不同意；late 逾期，不生效；filed 紧急，已备案生效',
            ),
          urgentReason: z.string().nullable().describe('紧急的理由'),
          voices: z.array(voice(z.string())).describe('各机构的决定'),
          carriedOut: z
            .strictObject({
              ok: z.boolean().describe('计划是否已照此调整'),
              why: z.string().nullable().describe('未能调整的原因'),
            })
            .nullable()
            .describe('落实情况；空为尚未落实'),
        }),
      )
      .describe('各项调整'),
    repeats: z
      .array(
        z.strictObject({
          checkId: z.string().describe('计划检查'),
          agencyId: z.string().describe('机关'),
          enterpriseId: z.string().describe('企业'),
          inspectionIds: z.array(z.string()).describe('已查过的检查'),
          itemIds: z.array(z.string()).describe('已查过的事项'),
          decision: z.enum(repeatDecisions).nullable().describe('drop 取消；merge 只并入其他检查；keep 保留'),
          reason: z.string().nullable().describe('理由'),
          by: z.string().nullable().describe('办理人'),
        }),
      )
      .describe('临时检查、上级部署检查已查过的计划检查'),
    merge: mergeSummarySchema
      .extend({
        status: z.enum(['proposed', 'accepted', 'refused']).describe('待决定、已采纳、不采纳'),
        voices: z.array(voice(z.string())).describe('各机构的决定'),
      })
      .nullable()
      .describe('合并方案概要；空为尚未提出'),
    carriedOut: z
      .strictObject({
        planned: z.int().describe('安排的入企次数'),
        cancelled: z.int().describe('取消的入企次数'),
      })
      .nullable()
      .describe('落实情况'),
    visits: z
      .strictObject({
        on: z.string().describe('统计日'),
        started: z.int().describe('已经开始'),
        unstarted: z
          .array(
            z.strictObject({
              agencyId: z.string().describe('牵头机关'),
              waiting: z.int().describe('尚未开始'),
              blocked: z.int().describe('其中不能立项'),
            }),
          )
          .describe('尚未开始的'),
      })
      .nullable()
      .describe('计划检查的开始情况'),
    explanations: z
      .array(
        z.strictObject({
          agencyId: z.string().describe('机关'),
          reason: z.string().describe('原因和打算'),
          by: z.string().describe('办理人'),
          at: z.string().describe('时刻，UTC'),
        }),
      )
      .describe('未开始的说明'),
    deadlines: z.array(deadlineAnswer).describe('全部期限'),
  })
  .meta({ id: 'Consultation' });
export type ConsultationAnswer = z.infer<typeof consultationAnswer>;

export const mergeAnswer = z
  .strictObject({
    hash: z.string().describe('合并方案的 SHA-256'),
    inWords: z.string().describe('一句话概括'),
    lowerBound: z.int().describe('入企次数的下界'),
    gap: z.number().describe('与下界的相对差距；0 为已是最少'),
    before: z.int().describe('不合并须入企次数'),
    after: z.int().describe('合并后入企次数'),
    warnings: z.array(z.string()).describe('超过上限、人手不足之处'),
    unplaced: z.array(z.string()).describe('未能安排的计划检查'),
    items: z
      .array(
        z.strictObject({
          id: z.string().describe('入企编号'),
          enterpriseId: z.string().describe('企业'),
          enterpriseName: z.string().nullable().describe('企业名称'),
          day: z.string().describe('入企日'),
          mode: z.string().describe('方式'),
          leadAgencyId: z.string().describe('牵头机关'),
          agencyIds: z.array(z.string()).describe('参加机关'),
          checkIds: z.array(z.string()).describe('计划检查'),
          isDecided: z.boolean().describe('由人确定'),
          saves: z.int().describe('少入企次数'),
          alone: z.enum(loneReasons).nullable().describe('单独进行的原因代码；不是单独的为空'),
          inWords: z.string().describe('说明：合并省去什么，或者为何单独进行'),
        }),
      )
      .describe('各次入企'),
    nextCursor: z.string().nullable().describe('null：没有下一页'),
  })
  .meta({ id: 'MergeOfConsultation' });
export type MergeAnswer = z.infer<typeof mergeAnswer>;
