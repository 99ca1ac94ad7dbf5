// What was sent over a webhook, and how to have it sent again.
import { z } from 'zod';
import { idSchema } from '../../domain/inspection/vocabulary';
import { nothing, pageOf, pageQuery, reading, writing, type Operations } from '../contract';

const attemptAnswer = z
  .strictObject({
    attempt: z.int().describe('第几次'),
    at: z.string().describe('时刻，UTC'),
    status: z.int().nullable().describe('接收方答复的 HTTP 状态码；没有答复为空'),
    durationMs: z.int().describe('历时，毫秒'),
    error: z.string().nullable().describe('未送达的原因；送达为空'),
  })
  .meta({ id: 'WebhookAttempt' });

export const deliveryAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    messageId: z.string().describe('webhook-id，重复送时不变'),
    type: z.string().describe('变化的类型；ping 为试送'),
    subjectId: z.string().describe('检查、信用记录或者待办的编号；试送为推送编号'),
    version: z.int().describe('其时流程的版本'),
    status: z.enum(['pending', 'delivered', 'givenUp']).describe('待送、已送达、已放弃'),
    attempts: z.int().describe('已试的次数'),
    createdAt: z.string().describe('产生时刻，UTC'),
    nextAttemptAt: z.string().nullable().describe('下次再试的时刻，UTC；随即或者不再试为空'),
    finishedAt: z.string().nullable().describe('送达或者放弃的时刻，UTC'),
    log: z.array(attemptAnswer).describe('逐次的结果，新的在前，至多 25 次'),
  })
  .meta({ id: 'WebhookDelivery' });
export type DeliveryAnswer = z.infer<typeof deliveryAnswer>;

const webhookParams = z.strictObject({ webhookId: idSchema.describe('推送编号') });

const deliveryQuery = z.strictObject({
  status: z.enum(['pending', 'delivered', 'givenUp']).optional().describe('待送、已送达、已放弃'),
  ...pageQuery,
});
export type DeliveryQuery = z.infer<typeof deliveryQuery>;

export const listWebhookDeliveries = reading({
  path: '/webhooks/:webhookId/deliveries',
  summary: '推送记录，新的在前，保留 31 天',
  params: webhookParams,
  query: deliveryQuery,
  answer: pageOf(deliveryAnswer),
  refusals: ['webhookNotYours'],
});

const deliveryParams = webhookParams.extend({
  deliveryId: z
    .string()
    .regex(/^\d{1,18}$/, '应为推送记录的编号')
    .describe('推送记录编号'),
});
export type DeliveryParams = z.infer<typeof deliveryParams>;

export const redeliverWebhook = writing({
  path: '/webhooks/:webhookId/deliveries/:deliveryId/redeliver',
  summary: '再送一次，webhook-id 不变；推送暂停时恢复后送',
  params: deliveryParams,
  body: nothing,
  answer: deliveryAnswer,
  status: 200,
  refusals: ['webhookNotYours', 'webhookEnded'],
});

export const pingWebhook = writing({
  path: '/webhooks/:webhookId/ping',
  summary: '试送一条（type 为 ping），结果见推送记录',
  params: webhookParams,
  body: nothing,
  answer: deliveryAnswer,
  status: 201,
  refusals: ['webhookNotYours', 'webhookEnded'],
});

export const deliveryOperations: Operations = { listWebhookDeliveries, redeliverWebhook, pingWebhook };
