// Webhooks: agencies' systems are told of changes without asking (Standard Webhooks).
import { z } from 'zod';
import { idSchema } from '../../domain/inspection/vocabulary';
import { feedEventTypes } from '../../prisma/queries/feed';
import { nothing, pageOf, pageQuery, reading, writing, type Operations } from '../contract';
import { deliveryOperations } from './delivery-contract';

export const webhookParams = z.strictObject({ webhookId: idSchema.describe('推送编号') });
export type WebhookParams = z.infer<typeof webhookParams>;

const url = z
  .string()
  .max(2_000)
  .refine((text) => URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol), {
    error: '应为 https 开头的完整地址',
  })
  .refine((text) => !URL.canParse(text) || (new URL(text).username === '' && new URL(text).password === ''), {
    error: '地址中不得写用户名和口令；请用签名核对来源',
  })
  .describe('接收地址：https，公网；每次以 POST 送来一条');
const description = z.string().trim().min(1).max(200).describe('用途，写给人看');
const eventTypes = z
  .array(z.enum(feedEventTypes))
  .min(1)
  .transform((types) => [...new Set(types)])
  .describe('要推送的变化');

export const webhookAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    agencyId: z.string().describe('机关编号：只推送此机关参加的检查和它的待办'),
    url: z.string().describe('接收地址'),
    description: z.string().describe('用途'),
    eventTypes: z.array(z.enum(feedEventTypes)).describe('推送的变化'),
    status: z.enum(['active', 'paused', 'ended']).describe('启用、暂停、已终止'),
    pausedBecause: z
      .enum(['owner', 'failures'])
      .nullable()
      .describe('owner：自行暂停；failures：连续三天未能送达；未暂停为空'),
    failingSince: z.string().nullable().describe('从何时起未能送达，UTC；正常为空'),
    waiting: z.int().describe('待送的条数'),
    previousSecretUntil: z.string().nullable().describe('更换密钥后，旧密钥一并签名到此时，UTC'),
    version: z.int().describe('版本，同 ETag'),
    createdBy: z.string().describe('登记人'),
    createdAt: z.string().describe('登记时刻，UTC'),
    endedAt: z.string().nullable().describe('终止时刻，UTC'),
  })
  .meta({ id: 'Webhook' });
export type WebhookAnswer = z.infer<typeof webhookAnswer>;

const withSecret = webhookAnswer
  .extend({
    secret: z.string().describe('签名密钥（whsec_ 开头），只在此处给出一次，请妥善保存'),
  })
  .meta({ id: 'WebhookWithSecret' });

const createBody = z.strictObject({
  url,
  description,
  agencyId: idSchema.optional().describe('机关编号；业务系统缺省为本机关，系统管理员必填'),
  eventTypes: eventTypes.default([...feedEventTypes]),
});
export type CreateWebhookBody = z.infer<typeof createBody>;

export const createWebhook = writing({
  path: '/webhooks',
  summary: '登记推送',
  description: [
    '按 Standard Webhooks 签名：`webhook-id`、`webhook-timestamp`、`webhook-signature`（`v1,` 加 HMAC-SHA256），各语言有现成的库可核对。',
    '正文只有 `type`、`timestamp` 和 `data`（`id`、`version`），内容请再查询。',
    '',
    '- 至少送达一次：同一条重复时 `webhook-id` 不变；同一流程的各条先后为序，前一条送达或放弃后才送下一条。',
    '- 10 秒内答复 2xx 才算送达，不跟随跳转；否则 5 秒、30 秒、2 分钟……逐次延长，三天半内试 16 次后放弃，可再送。',
    '- 连续三天没有一次送达就暂停，并发信告知登记人和系统管理员；暂停时不丢，恢复后依次送出。',
  ].join('\n'),
  params: nothing,
  body: createBody,
  answer: withSecret,
  status: 201,
  refusals: ['webhookNotYours'],
  example: {
    url: 'https://oa.fire.cixi.example/ruqi',
    description: '办公系统待办同步',
    eventTypes: ['task.opened', 'task.changed', 'task.closed'],
  },
});

const listQuery = z.strictObject({
  agencyId: idSchema.optional().describe('机关编号'),
  status: z.enum(['active', 'paused', 'ended']).optional().describe('启用、暂停、已终止'),
  ...pageQuery,
});
export type WebhookQuery = z.infer<typeof listQuery>;

export const listWebhooks = reading({
  path: '/webhooks',
  summary: '推送一览，新登记的在前',
  params: nothing,
  query: listQuery,
  answer: pageOf(webhookAnswer),
  refusals: ['webhookNotYours'],
});

export const getWebhook = reading({
  path: '/webhooks/:webhookId',
  summary: '一个推送',
  params: webhookParams,
  query: nothing,
  answer: webhookAnswer,
  refusals: ['webhookNotYours'],
});

const changeBody = z.strictObject({
  url: url.optional(),
  description: description.optional(),
  eventTypes: eventTypes.optional(),
  status: z.enum(['active', 'paused']).optional().describe('暂停或者恢复；恢复后未送的依次送出'),
});
export type ChangeWebhookBody = z.infer<typeof changeBody>;

export const changeWebhook = writing({
  path: '/webhooks/:webhookId',
  method: 'PATCH',
  summary: '修改、暂停或者恢复推送',
  params: webhookParams,
  body: changeBody,
  answer: webhookAnswer,
  status: 200,
  refusals: ['webhookNotYours', 'webhookEnded'],
  example: { status: 'active' },
});

export const endWebhook = writing({
  path: '/webhooks/:webhookId/end',
  summary: '终止推送；未送的不再送',
  params: webhookParams,
  body: nothing,
  answer: webhookAnswer,
  status: 200,
  refusals: ['webhookNotYours'],
});

export const rotateWebhookSecret = writing({
  path: '/webhooks/:webhookId/rotate-secret',
  summary: '更换签名密钥；24 小时内新旧密钥一并签名，以便接收方换用',
  params: webhookParams,
  body: nothing,
  answer: withSecret,
  status: 200,
  refusals: ['webhookNotYours', 'webhookEnded'],
});

export const webhookOperations: Operations = {
  listWebhooks,
  createWebhook,
  getWebhook,
  changeWebhook,
  endWebhook,
  rotateWebhookSecret,
  ...deliveryOperations,
};
