// What platforms outside take from here (JJ-63, XT-40): by the profile of the place's pack, under the platform's own field names.
import { z } from 'zod';
import { outwardMatters } from '../../domain/policy/outward';
import { idSchema } from '../../domain/inspection/vocabulary';
import { nothing, pageOf, pageQuery, reading, type Operations } from '../contract';

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

const query = z.strictObject(pageQuery);
export type OutwardQuery = z.infer<typeof query>;

export const listOutwardRecords = reading({
  path: '/outward/:platformId/:matter',
  summary: '一个外部平台取一类事项，先变化的在前',
  description: [
    '每条的 `fields` 用该平台的字段名，只含规则包写明的字段；涉及国家秘密的一律不给，没有公开的检查入企以前不给。',
    '',
    '增量取数：取到 `nextCursor` 为空为止，记下 `resumeCursor`，下次以它作 `cursor`，不会遗漏。同一条可能再次出现，以 `id` 覆盖；`state` 为 `cancelled` 的是给过而已经撤销的，请以 `id` 删去；企业、机关、事项改名不算变化。扫码、告知、备案的同时即在其中；要即时得知的，另登记推送（`POST /webhooks`）或者订阅 `GET /events`。',
    '',
    '`cursor` 被拒绝的（系统恢复过备份），请不带 `cursor` 从头取一遍。',
  ].join('\n'),
  params: one,
  query,
  answer: pageOf(
    z
      .strictObject({
        id: z.string().describe('这一条的编号，不变'),
        changedAt: z.string().describe('最近变化的时刻，UTC'),
        state: z
          .enum(['current', 'cancelled'])
          .describe('current：现行；cancelled：给过而已经撤销，字段全部为空'),
        fields: z.record(z.string(), z.unknown()).describe('该平台的字段名 → 值'),
      })
      .meta({ id: 'OutwardRecord' }),
  ).extend({ resumeCursor: z.string().describe('下次接着取的 cursor') }),
  refusals: ['outwardNotYours', 'outwardNotAgreed', 'packNotInForce'],
});

export const outwardOperations: Operations = { listOutwardPlatforms, listOutwardRecords };
