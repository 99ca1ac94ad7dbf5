// What the operations on plans answer.
import { z } from 'zod';
import { planKinds, planStages } from '../../domain/plan/vocabulary';
import { deadlineAnswer, noteAnswer } from '../contract';

export const planSummary = z
  .strictObject({
    id: z.string().describe('编号'),
    version: z.int().describe('现在的版本，同 ETag'),
    kind: z.enum(planKinds).describe('annual：年度检查计划；special：专项检查计划'),
    stage: z.enum(planStages).describe('所处环节'),
    stageName: z.string().describe('所处环节的名称'),
    year: z.int().describe('计划年度'),
    part: z.int().describe('第几部分'),
    title: z.string().describe('名称'),
    jurisdiction: z.string().describe('地区'),
    agencyId: z.string().describe('编制（牵头）机关编号'),
    agencyName: z.string().describe('编制（牵头）机关名称'),
    agencyIds: z.array(z.string()).describe('参加机关编号'),
    lineCount: z.int().describe('条目数'),
    filedOn: z.string().nullable().describe('自此日起可以据以检查：已批准、统筹、备案、公布'),
    publishedOn: z.string().nullable().describe('公布日期'),
    nextDeadlineAt: z.string().nullable().describe('最近一个期限的届满时刻，UTC'),
    startedAt: z.string().describe('开始编制的时刻，UTC'),
    updatedAt: z.string().describe('最近一次办理的时刻，UTC'),
    endedAt: z.string().nullable().describe('办结时刻，UTC；未办结为空'),
  })
  .meta({ id: 'PlanSummary' });

const anything = z.record(z.string(), z.unknown());

export const planAnswer = z
  .strictObject({
    ...planSummary.omit({ startedAt: true, updatedAt: true, endedAt: true, agencyName: true }).shape,
    pack: z
      .strictObject({
        id: z.string().describe('规则包编号'),
        version: z.string().describe('规则包版本'),
        hash: z.string().describe('规则包的 SHA-256'),
      })
      .describe('编制时固定的规则包：编号、版本、SHA-256'),
    head: anything.describe('计划本身，同编制时的 head'),
    lines: z.array(anything).describe('各条目，同编制时的 lines'),
    needAssessment: anything.nullable().describe('专项必要性评估'),
    agreements: z.array(anything).describe('参加机关的同意'),
    people: anything.describe('编制、审核、批准的人'),
    discussion: anything.nullable().describe('集体讨论'),
    coordination: anything.nullable().describe('统筹结果'),
    passedSteps: z.array(anything).describe('依规则免经的环节、理由和依据'),
    filings: z.array(anything).describe('备案和抄送'),
    publication: anything.nullable().describe('公布'),
    results: anything.nullable().describe('检查结果的公布'),
    proposals: z.array(anything).describe('等待批准的变更'),
    changes: z.array(anything).describe('已作的变更'),
    notes: z.array(noteAnswer).describe('提示和计数'),
    deadlines: z.array(deadlineAnswer).describe('全部期限'),
  })
  .meta({ id: 'Plan' });
export type PlanAnswer = z.infer<typeof planAnswer>;

export const missingAnswer = z.strictObject({
  year: z.int().describe('计划年度'),
  dueOn: z.string().nullable().describe('规则包所定的日期；空：文件没有写明'),
  isOverdue: z.boolean().describe('已过该日'),
  items: z
    .array(
      z.strictObject({
        agencyId: z.string().describe('机关编号'),
        agencyName: z.string().describe('机关名称'),
        planId: z.string().nullable().describe('尚未生效的计划；空：尚未开始编制'),
        stage: z.enum(planStages).nullable().describe('所处环节'),
        stageName: z.string().nullable().describe('所处环节的名称'),
      }),
    )
    .describe('年度计划尚未生效的机关'),
});

const count = z.int();

export const inputsAnswer = z.strictObject({
  year: z.int().describe('所看的年度'),
  agencyId: z.string().describe('机关编号'),
  inspections: count.describe('当年入企检查次数'),
  withProblems: count.describe('其中发现问题的'),
  triggered: count.describe('其中计划以外的'),
  outcomes: z
    .array(z.strictObject({ outcome: z.string().describe('结果代码'), count: count.describe('次数') }))
    .describe('本机关各种检查结果的次数'),
  risk: z
    .array(
      z.strictObject({
        pool: z.string().describe('监管对象库'),
        risk: z.string().describe('风险等级'),
        enterprises: count.describe('企业户数'),
        inspected: count.describe('当年检查过的户数'),
        withProblems: count.describe('其中发现问题的户数'),
      }),
    )
    .describe('按对象库和风险等级'),
});

/** What everybody may read of a published plan (JJ-20, XT-25, HZ-17). */
export const publicPlan = z.strictObject({
  id: z.string().describe('编号'),
  kind: z.enum(planKinds).describe('annual：年度检查计划；special：专项检查计划'),
  year: z.int().describe('计划年度'),
  title: z.string().describe('名称'),
  agencyName: z.string().describe('编制（牵头）机关名称'),
  publishedOn: z.string().nullable().describe('公布日期'),
  capPerEnterprise: z.int().nullable().describe('本机关对同一企业的年度检查次数上限'),
  basis: z.string().nullable().describe('编制依据'),
  period: z
    .strictObject({ from: z.string().describe('首日'), to: z.string().describe('末日') })
    .describe('计划的起止日期'),
  lines: z
    .array(
      z.strictObject({
        ref: z.string().describe('条目编号'),
        title: z.string().describe('检查任务名称'),
        items: z.array(z.string()).describe('检查事项名称'),
        objects: z.string().describe('检查对象或者抽查比例，不列企业名称'),
        visitsPerYear: z.int().describe('次数'),
        from: z.string().describe('时段首日'),
        to: z.string().describe('时段末日'),
        method: z.string().describe('检查方式'),
        content: z.string().describe('检查内容'),
        basis: z.string().describe('检查依据'),
      }),
    )
    .describe('各条目'),
  changes: z
    .array(z.strictObject({ on: z.string().describe('日期'), reason: z.string().describe('理由') }))
    .describe('公布以后的变更'),
});
