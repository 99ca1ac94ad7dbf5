// Remarks of the public on published plans (JJ-20) and the agency's answers.
import { z } from 'zod';
import { idSchema } from '../../domain/inspection/vocabulary';
import {
  nothing,
  openReading,
  openWriting,
  pageOf,
  pageQuery,
  reading,
  writing,
  type Operations,
} from '../contract';

const plan = { planId: idSchema.describe('计划编号') };
const ofPlan = z.strictObject(plan);
const remarkParams = z.strictObject({ ...plan, remarkId: idSchema.describe('意见编号') });
export type RemarkPlanParams = z.infer<typeof ofPlan>;
export type RemarkParams = z.infer<typeof remarkParams>;

const remark = {
  id: z.string().describe('意见编号，也是查询答复的凭据'),
  planId: z.string().describe('计划编号'),
  lineRef: z.string().nullable().describe('所指的条目；空为整个计划'),
  text: z.string().describe('意见'),
  at: z.string().describe('提出时刻，UTC'),
  answer: z.string().nullable().describe('机关的答复；尚未答复为空'),
  answeredAt: z.string().nullable().describe('答复时刻，UTC'),
};
const publicRemark = z.strictObject(remark).meta({ id: 'PublicPlanRemark' });
export type PublicRemark = z.infer<typeof publicRemark>;

const remarkAnswer = z
  .strictObject({
    ...remark,
    name: z.string().nullable().describe('提出人所留的称呼；没有留下，或者您不是答复的机关的为空'),
    contact: z.string().nullable().describe('提出人所留的联系方式；没有留下，或者您不是答复的机关的为空'),
    answeredBy: z.string().nullable().describe('答复的人'),
  })
  .meta({ id: 'PlanRemark' });
export type RemarkShown = z.infer<typeof remarkAnswer>;

const optionalText = (most: number) => z.string().trim().min(1).max(most).nullable().default(null);

const remarkBody = z.strictObject({
  lineRef: idSchema.nullable().default(null).describe('所指的条目编号；空为整个计划'),
  text: z.string().trim().min(1).max(1000).describe('意见，至多 1000 字'),
  name: optionalText(50).describe('称呼，可以不留'),
  contact: optionalText(100).describe('联系方式，可以不留；只有答复的机关能看到'),
});
export type RemarkBody = z.infer<typeof remarkBody>;

/** Remarks that one address may send in an hour. */
export const remarksAnHour = 10;

export const remarkOnPlan = openWriting({
  path: '/public/plans/:planId/remarks',
  summary: '公众对已公布的计划提出意见，无须登录',
  description: `同一网络地址一小时至多 ${String(remarksAnHour)} 条。应答中的编号不可猜测，凭它查询答复；以同一个 Idempotency-Key 重复提交同样的内容，只记一条。`,
  params: ofPlan,
  body: remarkBody,
  answer: publicRemark,
  status: 201,
  example: { lineRef: null, text: '五月是旺季，建议检查避开上旬。', name: null, contact: null },
});

export const getPublicRemark = openReading({
  path: '/public/plans/:planId/remarks/:remarkId',
  summary: '凭编号查询意见和答复，无须登录',
  params: remarkParams,
  query: nothing,
  answer: publicRemark,
});

const listQuery = z.strictObject({
  answered: z.enum(['true', 'false']).optional().describe('true：已答复的；false：尚未答复的'),
  ...pageQuery,
});
export type RemarkQuery = z.infer<typeof listQuery>;

export const listPlanRemarks = reading({
  path: '/plans/:planId/remarks',
  summary: '公众对计划的意见，新的在前；能看计划的都能看，称呼和联系方式只给答复的机关',
  params: ofPlan,
  query: listQuery,
  answer: pageOf(remarkAnswer),
});

const answerBody = z.strictObject({ answer: z.string().trim().min(1).max(1000).describe('答复') });
export type RemarkAnswerBody = z.infer<typeof answerBody>;

export const answerPlanRemark = writing({
  path: '/plans/:planId/remarks/:remarkId/answer',
  summary: '答复公众意见：由编制机关的承办人、内设机构负责人或者机关负责人，答复一次',
  params: remarkParams,
  body: answerBody,
  answer: remarkAnswer,
  status: 200,
  refusals: ['remarkNotYours', 'remarkAnswered'],
  example: { answer: '已采纳，五月上旬不安排检查。' },
});

export const remarkOperations: Operations = {
  remarkOnPlan,
  getPublicRemark,
  listPlanRemarks,
  answerPlanRemark,
};
