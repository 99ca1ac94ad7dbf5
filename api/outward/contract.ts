// What platforms outside take from here (JJ-63, XT-40): by the profile of the place's pack, under the platform's own field names.
import { z } from 'zod';
import { outwardMatters } from '../../domain/policy/outward';
import { idSchema } from '../../domain/inspection/vocabulary';
import { instantSchema, nothing, pageOf, pageQuery, reading, type Operations } from '../contract';

const one = z.strictObject({
  platformId: idSchema.describe('平台的标识，见列表'),
  matter: z.enum(outwardMatters).describe('事项'),
});
export type OutwardParams = z.infer<typeof one>;

export const listOutwardPlatforms = reading({
  path: '/outward',
  summary: '本地对接的外部平台：各给哪些事项、哪些字段',
  params: nothing,
  query: nothing,
  answer: z.strictObject({
    items: z
      .array(
        z.strictObject({
          id: z.string().describe('标识'),
          name: z.string().describe('平台的名称'),
          mine: z.boolean().describe('您的账号能否代它取数'),
          matters: z
            .array(
              z.strictObject({
                matter: z.enum(outwardMatters).describe('事项'),
                path: z.string().describe('取数的地址'),
                fields: z.record(z.string(), z.string()).describe('本系统的字段 → 该平台的字段名'),
              }),
            )
            .describe('各事项'),
          clauses: z.array(z.string()).describe('依据的条款编号'),
        }),
      )
      .describe('各平台；文件没有写明要对接的地方为空'),
  }),
  refusals: ['outwardNotYours', 'packNotInForce'],
});

const query = z.strictObject({
  since: instantSchema.optional().describe('此时刻及以后有变化的；初次取数不填'),
  ...pageQuery,
});
export type OutwardQuery = z.infer<typeof query>;

export const listOutwardRecords = reading({
  path: '/outward/:platformId/:matter',
  summary: '一个外部平台取一类事项，先变化的在前',
  description: [
    '每条的 `fields` 用该平台的字段名，只含规则包写明的字段；涉及国家秘密的一律不给。',
    '',
    '增量取数：取到 `nextCursor` 为空为止，记下最后一条的 `changedAt`，下次以它以前十分钟的时刻作 `since`：变化以办理的时刻为准，写入可能稍晚。再次出现的以 `id` 覆盖。扫码、告知、备案的同时即在其中；要即时得知的，另登记推送（`POST /webhooks`）或者订阅 `GET /events`。',
  ].join('\n'),
  params: one,
  query,
  answer: pageOf(
    z
      .strictObject({
        id: z.string().describe('这一条的编号，不变'),
        changedAt: z.string().describe('最近变化的时刻，UTC'),
        fields: z.record(z.string(), z.unknown()).describe('该平台的字段名 → 值'),
      })
      .meta({ id: 'OutwardRecord' }),
  ),
  refusals: ['outwardNotYours', 'outwardNotAgreed', 'packNotInForce'],
});

export const outwardOperations: Operations = { listOutwardPlatforms, listOutwardRecords };
