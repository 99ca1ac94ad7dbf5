// How a pack writes the dates by which its document wants something done once: the section `milestones`, by id.
import { z } from 'zod';
import { plainDateSchema } from '../domain/calendar/plain-date';
import { milestoneObservations } from '../domain/policy/milestones';
import { roles } from '../domain/shared/actor';
import { hasSource, sourceFields, sourceMissing } from './schema-source';

const milestone = z
  .strictObject({
    what: z.string().min(1).max(100).describe('做什么，写成短语'),
    bodies: z.array(z.string().min(1).max(60)).min(1).describe('文件所写的责任单位'),
    each: z.enum(['place', 'agency']).describe('place 全地区一次；agency 每个检查机关各一次'),
    holders: z.array(z.enum(roles)).min(1).describe('由谁报告完成；每个机关各一次的，由该机关的人'),
    dueOn: plainDateSchema.describe('截止日期'),
    observed: z
      .enum(milestoneObservations)
      .nullable()
      .describe('由本系统的哪项记录看出已经完成，不由人填报；null：由人报告并附证明'),
    ...sourceFields,
  })
  .refine(hasSource, { error: sourceMissing });

export const milestonesSchema = z
  .record(
    z.string().regex(/^[a-z][a-zA-Z]*$/, { error: '应为小写字母开头的英文键，例如 itemList' }),
    milestone,
  )
  .describe('一次性的时间节点');
export type AuthoredMilestones = z.infer<typeof milestonesSchema>;
