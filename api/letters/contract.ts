// Letters that reached nobody, and what is done about them.
import { z } from 'zod';
import { idSchema } from '../../domain/inspection/vocabulary';
import { lifecycleTypes } from '../../domain/permission/reach';
import { nothing, pageOf, pageQuery, reading, writing, type Operations } from '../contract';

const one = z.strictObject({
  letterId: z
    .string()
    .regex(/^(?:[ln][1-9]\d{0,17}|e[0-9a-f-]{36}|a[0-9a-f]{40})$/, '应为 l 或者 n 加数字，或者 e、a 加编号')
    .describe('编号'),
});
export type LetterParams = z.infer<typeof one>;

const undeliveredAnswer = z
  .strictObject({
    id: z
      .string()
      .describe(
        '编号：l 开头的为退信，n 开头的为没有收信人，e 开头的为评价邀请的退信，a 开头的为告知企业和常设事项的退信',
      ),
    lifecycleId: z.string().nullable().describe('所属流程的编号；不属流程的为空'),
    lifecycleType: z.enum(lifecycleTypes).nullable().describe('所属流程；不属流程的为空'),
    template: z.string().describe('信的种类'),
    recipient: z.record(z.string(), z.unknown()).describe('写给谁：某人、某机关的某身份，或者某企业'),
    personId: z.string().nullable().describe('收信人；没有找到的为空'),
    address: z.string().nullable().describe('邮箱地址；没有的为空'),
    messageId: z.string().nullable().describe('信的 Message-ID；重发不变'),
    attempts: z.int().describe('已试几次'),
    why: z.string().describe('noRecipient：没有人有邮箱地址；其余为邮件服务器的答复'),
    since: z.string().describe('自何时，UTC'),
    outcome: z.enum(['sent', 'dismissed']).nullable().describe('sent 已送达；dismissed 已另行告知；空：待办'),
    settledAt: z.string().nullable().describe('了结的时刻，UTC'),
    settledBy: z.string().nullable().describe('由谁了结；自动了结的为空'),
    reason: z.string().nullable().describe('另行告知的情况'),
  })
  .meta({ id: 'UndeliveredLetter' });

const listQuery = z.strictObject({
  status: z.enum(['open', 'all']).default('open').describe('open：待办的；all：全部'),
  lifecycleId: idSchema.optional().describe('只列这个流程的'),
  ...pageQuery,
});
export type LetterQuery = z.infer<typeof listQuery>;

export const listUndeliveredLetters = reading({
  path: '/undelivered-letters',
  summary: '没有送达的信：邮件服务器拒收的，和没有人有邮箱地址的；由系统管理员处理',
  params: nothing,
  query: listQuery,
  answer: pageOf(undeliveredAnswer),
  refusals: ['letterNotYours'],
});

export const getUndeliveredLetter = reading({
  path: '/undelivered-letters/:letterId',
  summary: '一封没有送达的信',
  params: one,
  query: nothing,
  answer: undeliveredAnswer,
  refusals: ['letterNotYours'],
});

const retryBody = z.strictObject({
  address: z.email().max(254).optional().describe('改正后的邮箱地址，写入人员登记；缺省照原来的地址'),
});
export type RetryBody = z.infer<typeof retryBody>;
export const retryUndeliveredLetter = writing({
  path: '/undelivered-letters/:letterId/retry',
  summary: '改正地址后重发（Message-ID 不变）；没有收信人的，按现在的登记重新查找',
  params: one,
  body: retryBody,
  answer: undeliveredAnswer,
  status: 200,
  refusals: ['letterNotYours', 'letterSettled'],
});

const dismissBody = z.strictObject({
  reason: z.string().trim().min(1).max(1000).describe('用什么办法、何时告知了收信人'),
});
export type DismissBody = z.infer<typeof dismissBody>;
export const dismissUndeliveredLetter = writing({
  path: '/undelivered-letters/:letterId/dismiss',
  summary: '已用其他办法告知，不再发送',
  params: one,
  body: dismissBody,
  answer: undeliveredAnswer,
  status: 200,
  refusals: ['letterNotYours', 'letterSettled'],
});

const bounceBody = z.strictObject({
  message: z.string().min(1).max(1_000_000).describe('退信的全文（RFC 5322；RFC 3464 的投递状态报告）'),
});
export type BounceBody = z.infer<typeof bounceBody>;
export const reportBounce = writing({
  path: '/undelivered-letters/bounces',
  summary: '转来一封退信：按 Message-ID 找到原信，列为没有送达',
  description:
    '供收取发信邮箱的程序使用。只认邮件服务器已经放弃的（Action: failed，状态 5.x.x 或者在队列中到期的 4.x.x）；还在重试的和回执不作处理。',
  params: nothing,
  body: bounceBody,
  largeBody: true,
  answer: z.strictObject({
    outcome: z
      .enum(['undelivered', 'notPermanent', 'unknownLetter', 'noReport'])
      .describe('已列为没有送达；不是永久失败；没有这封信；不是退信'),
    messageId: z.string().nullable().describe('原信的 Message-ID'),
  }),
  status: 200,
  refusals: ['letterNotYours'],
});

export const letterOperations: Operations = {
  listUndeliveredLetters,
  getUndeliveredLetter,
  retryUndeliveredLetter,
  dismissUndeliveredLetter,
  reportBounce,
};
