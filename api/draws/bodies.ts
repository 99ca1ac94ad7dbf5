// What is asked for: a commitment, the public values, a redraw.
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { lineSchema, strataBases } from '../../domain/draw/commitment';
import { sourceKinds, sourceName } from '../../domain/draw/public-sources';
import { enterprisePools, idSchema } from '../../domain/inspection/vocabulary';
import { risks } from '../../domain/registers/fields';
import { instantSchema } from '../contract';

const ids = z.array(idSchema).min(1).max(2_000);
const except = z
  .array(
    z.strictObject({
      id: idSchema.describe('编号'),
      reason: lineSchema(200).describe('剔除的理由；将随文件公开，不得写入个人隐私'),
    }),
  )
  .max(500)
  .default([]);

const source = z
  .strictObject({
    kind: z
      .enum(sourceKinds)
      .describe('ssq：福利彩票双色球；dlt：体育彩票大乐透；drand：drand 随机信标；other：另行写明'),
    name: lineSchema(200).optional().describe('other 必须写明是什么、如何抄录；其余的名称固定，不填'),
    issue: lineSchema(60).describe('期号、轮次'),
    countsFrom: instantSchema.describe('公开的时刻：从此时起可以登记，必须晚于现在'),
  })
  .refine(({ kind, name }) => (sourceName(kind) === null) === (name !== undefined), {
    path: ['name'],
    error: '只有 other 须写明名称',
  });
export type SourceBody = z.infer<typeof source>;

const sources = z
  .array(source)
  .min(1)
  .max(4)
  .refine(
    (all) =>
      new Set(all.map(({ kind, name, issue }) => JSON.stringify([kind, name, issue]))).size === all.length,
    '随机源不得重复',
  )
  .describe('公开随机源；几个依次合用，可抽的组合更多（docs/draw.md）');

const targets = z
  .strictObject({
    pools: z.array(z.enum(enterprisePools)).min(1).optional().describe('只从这些名录库中抽取'),
    risks: z.array(z.enum(risks)).min(1).optional().describe('只抽取这些风险等级的'),
    parkId: idSchema.optional().describe('只抽取这个园区的'),
    ids: ids.optional().describe('明列检查对象池；不能与上列筛选条件同时填写'),
    except: except.describe('从池中剔除的企业和理由'),
    stratifyBy: z
      .enum(strataBases)
      .default('none')
      .describe('按什么分层：tier 企业等级（A 至 D），risk 风险等级，pool 名录库，none 不分层'),
  })
  .refine(
    (one) => one.ids === undefined || [one.pools, one.risks, one.parkId].every((part) => part === undefined),
    { path: ['ids'], error: '明列企业的，不能同时填写筛选条件' },
  )
  .describe('检查对象池：承诺时从企业登记册中取；没有明列的，限牵头机关的管辖区域');

const strata = z
  .array(
    z
      .strictObject({
        stratum: idSchema.describe(
          '层：A、B、C、D，low、medium、high，或者 whitelist、key、general；不分层的写 all',
        ),
        count: z.int().min(0).max(100_000).optional().describe('抽取的户数'),
        perTenThousand: z
          .int()
          .min(1)
          .max(10_000)
          .optional()
          .describe('抽取的比例，万分之几（5% 写作 500）；不足一户的进为一户'),
      })
      .refine(({ count, perTenThousand }) => (count === undefined) !== (perTenThousand === undefined), {
        path: ['count'],
        error: '户数和比例填写一项',
      }),
  )
  .min(1)
  .max(10)
  .describe(
    '各层抽取多少；池中有的层都要写明。按企业等级或者名录库分层的，有权机关定了抽查比例的层从其比例、可以不写；少查的比例不得高于多查的',
  );

const officers = z
  .strictObject({
    ids: ids.optional().describe('明列执法人员池；不填的为派出机关的全部执法人员'),
    except: except.describe('从池中剔除的执法人员和理由'),
  })
  .describe('执法人员池：承诺时从执法人员登记册中取；检查日期内证件无效的列入而不抽取');

const team = z
  .array(
    z.strictObject({
      agencyId: idSchema.describe('派出机关'),
      size: z.int().min(1).max(10).describe('每户抽取的人数'),
    }),
  )
  .min(1)
  .max(10)
  .refine((parts) => new Set(parts.map(({ agencyId }) => agencyId)).size === parts.length, '各机关只写一次')
  .refine((parts) => parts.reduce((sum, { size }) => sum + size, 0) >= 2, '每户至少抽取两名执法人员')
  .describe('每户的检查组，合计至少两人');

const recusals = z
  .array(
    z.strictObject({
      officerId: idSchema.describe('执法人员'),
      enterpriseId: idSchema.describe('企业'),
    }),
  )
  .max(2_000)
  .describe('须回避的：何人不得检查何企业；理由不写在这里');

const visitDays = z
  .strictObject({ from: plainDateSchema.describe('起始日'), to: plainDateSchema.describe('截止日') })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: '截止日不得早于起始日' })
  .describe('检查日期：执法证件须全程有效');
const publicFrom = plainDateSchema.describe(
  '自此日起公众可以下载全部内容；缺省为检查日期之后一日，以免事先走漏',
);
const purpose = lineSchema(200).describe('抽查事项，将公开');

export const createBody = z.strictObject({
  agencyId: idSchema.describe('牵头机关'),
  planLineRef: lineSchema(80).describe('所执行的检查计划条目，须为牵头机关的'),
  batch: lineSchema(60).describe('批次：同一计划条目的同一批次只抽取一次，再抽即为重新抽取'),
  purpose,
  visitDays,
  sources,
  targets,
  strata: strata.optional(),
  officers: officers.default({ except: [] }),
  recusals: recusals.default([]),
  team,
  publicFrom: publicFrom.optional(),
});
export type CreateDrawBody = z.infer<typeof createBody>;

export const valueBody = z.strictObject({
  values: z
    .array(
      z.strictObject({
        value: z
          .string()
          .min(1)
          .max(300)
          .describe('公布的结果；双色球写红球六个、蓝球一个，大乐透写前区五个、后区两个，先后不论'),
        evidence: lineSchema(500).optional().describe('公布在何处，如公告的网址、文号'),
      }),
    )
    .min(1)
    .max(4)
    .describe('各随机源的随机值，顺序同承诺'),
});
export type DrawValueBody = z.infer<typeof valueBody>;

export const redrawBody = z.strictObject({
  reason: lineSchema(500).describe('重新抽取的理由，将公开'),
  sources,
  purpose: purpose.optional(),
  visitDays: visitDays.optional(),
  targets: targets.optional(),
  strata: strata.optional(),
  officers: officers.optional(),
  recusals: recusals.optional(),
  team: team.optional(),
  publicFrom: publicFrom.optional(),
});
export type RedrawBody = z.infer<typeof redrawBody>;
