// One-time dates of the documents (时间节点) and how they stand: seen in the record, or reported with a proof (HZ-10, JJ-11 and others).
import { z } from 'zod';
import { milestoneStatuses } from '../../domain/milestone/standing';
import { idSchema } from '../../domain/inspection/vocabulary';
import {
  daySchema,
  nothing,
  openReading,
  pageOf,
  pageQuery,
  reading,
  writing,
  type Operations,
} from '../contract';

const one = z.strictObject({ milestoneId: idSchema.describe('节点的标识，见列表') });
export type MilestoneParams = z.infer<typeof one>;

const publicFields = {
  id: z.string().describe('节点的标识'),
  what: z.string().describe('做什么'),
  bodies: z.array(z.string()).describe('文件所写的责任单位'),
  agencyId: z.string().nullable().describe('每个机关各一次的，是哪个机关；全地区一次的为空'),
  agencyName: z.string().nullable().describe('机关名称'),
  dueOn: z.string().describe('截止日期'),
  status: z
    .enum(milestoneStatuses)
    .describe('done 按期完成；doneLate 逾期完成；open 尚未届满；overdue 已逾期'),
  overdueWorkingDays: z.int().describe('逾期几个工作日：至完成之日，没有完成的至今日；没有逾期的为 0'),
  explanation: z.string().describe('写给人看的一句话'),
  clauses: z.array(z.string()).describe('依据的条款编号'),
};
const doneFields = {
  on: z.string().describe('完成之日'),
  observed: z.boolean().describe('true：由本系统的记录看出；false：由责任单位报告'),
};
const doneWords = '完成情况；空：尚未完成';
const publicMilestone = z
  .strictObject({
    ...publicFields,
    done: z
      .strictObject({
        ...doneFields,
        reference: z
          .string()
          .nullable()
          .describe('证明：文号、编号、网址，或者本系统的哪项记录；不是这些形式的不公开，为空'),
      })
      .nullable()
      .describe(doneWords),
  })
  .meta({ id: 'PublicMilestone' });
export type PublicMilestone = z.infer<typeof publicMilestone>;

export const milestoneAnswer = z
  .strictObject({
    ...publicFields,
    done: z
      .strictObject({
        ...doneFields,
        reference: z.string().describe('证明：文号、网址，或者本系统的哪项记录'),
        note: z.string().nullable().describe('说明；不公开'),
      })
      .nullable()
      .describe(doneWords),
    observed: z.boolean().describe('是否由本系统的记录看出，不由人报告'),
    holders: z.array(z.string()).describe('由谁报告完成'),
    mine: z.boolean().describe('是否由您报告完成'),
    reportedBy: z.string().nullable().describe('何人报告'),
    reportedAt: z.string().nullable().describe('报告的时刻，UTC'),
    version: z.int().describe('第几次报告；0：没有报告'),
  })
  .meta({ id: 'Milestone' });
export type MilestoneAnswer = z.infer<typeof milestoneAnswer>;

const listQuery = z.strictObject({
  status: z.enum(milestoneStatuses).optional().describe('状态'),
  agencyId: idSchema.optional().describe('机关'),
  mine: z.enum(['true', 'false']).default('false').describe('true：只列由我报告、尚未完成的，先到期的在前'),
  ...pageQuery,
});
export type MilestoneQuery = z.infer<typeof listQuery>;

const description =
  '日期和责任单位取自当地文件（规则包 `milestones`）。本系统的记录看得出的（清单公布、备案、名单和频次上限公布等），照记录；其余由责任单位报告并附证明。文件没有定日期的地方，列表为空。';

export const listMilestones = reading({
  path: '/milestones',
  summary: '一次性的时间节点和完成情况，先到期的在前；每个机关各一次的，一个机关一项',
  description,
  params: nothing,
  query: listQuery,
  answer: pageOf(milestoneAnswer),
  refusals: ['milestoneNotYours'],
});

const publicQuery = z.strictObject({ jurisdiction: idSchema.describe('地区'), ...pageQuery });
export type PublicMilestoneQuery = z.infer<typeof publicQuery>;

export const listPublicMilestones = openReading({
  path: '/public/milestones',
  summary: '一次性的时间节点和完成情况，无须登录',
  description,
  params: nothing,
  query: publicQuery,
  answer: pageOf(publicMilestone),
  refusals: ['notFound'],
});

const body = z.strictObject({
  doneOn: daySchema.describe('完成之日，不得晚于今日'),
  reference: z
    .string()
    .trim()
    .min(2)
    .max(300)
    .describe('证明：文号、网址或者材料的编号；任何人都看得到，不是这些形式的不公开'),
  note: z
    .string()
    .trim()
    .min(1)
    .max(1000)
    .nullable()
    .default(null)
    .describe('说明；本地区的官方人员看得到，不公开'),
  reason: z
    .string()
    .trim()
    .min(2)
    .max(300)
    .nullable()
    .default(null)
    .describe('更正以前的报告的，写明为何；第一次报告的不填'),
});
export type CompletionBody = z.infer<typeof body>;

export const completeMilestone = writing({
  path: '/milestones/:milestoneId/completion',
  summary: '报告一个时间节点已经完成，附证明',
  description:
    '由规则包写明的责任单位的人员报告；每个机关各一次的，报告的是本机关的。本系统的记录看得出的，不由人报告。报告错了的再报一次，写明理由；以前的报告仍然保存。',
  params: one,
  body,
  answer: milestoneAnswer,
  status: 200,
  refusals: ['milestoneNotYours', 'milestoneObserved', 'milestoneReported', 'packNotInForce'],
  example: {
    doneOn: daySchema.parse('2025-04-28'),
    reference: '鸠司〔2025〕14号',
    note: '共培训三期',
    reason: null,
  },
});

export const milestoneOperations: Operations = { listMilestones, completeMilestone, listPublicMilestones };
