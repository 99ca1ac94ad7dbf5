// One screen over all stages (一屏掌握, CX-121, CX-03), and the nine linked stages of one inspection (CX-123).
import { z } from 'zod';
import { chainStages, chainStandings } from '../../domain/chain/nine-stages';
import { idSchema } from '../../domain/inspection/vocabulary';
import { nothing, reading, type Operations } from '../contract';

const query = z.strictObject({
  year: z
    .string()
    .regex(/^20\d\d$/, '应为年份，如 2026')
    .transform(Number)
    .optional()
    .describe('哪一年立项、提出的；缺省今年'),
  agencyId: idSchema.optional().describe('只看这个机关参加的'),
});
export type OverviewQuery = z.infer<typeof query>;

const figure = z.strictObject({
  id: z.string().describe('代码'),
  name: z.string().describe('名称'),
  value: z.int().describe('件数'),
  warning: z.boolean().describe('不为零时须留意'),
});

export const overviewAnswer = z
  .strictObject({
    year: z.int().describe('年份'),
    asOf: z.string().describe('统计的时刻，UTC'),
    stages: z
      .array(
        z.strictObject({
          stage: z.enum(chainStages).describe('环节'),
          name: z.string().describe('环节的名称'),
          figures: z.array(figure).describe('各项数字'),
        }),
      )
      .describe('九个环节，从源头计划到评价'),
    warnings: z.array(figure).describe('须留意的，不为零的'),
  })
  .meta({ id: 'Overview' });

export const getOverview = reading({
  path: '/overview',
  summary: '一屏总览：九个环节各有多少，哪些须留意',
  description:
    '只计您看得到的：监督、统筹、政府看本地区的，机关看本机关参加的。计划入企、合并的检查和企业评价是全地区的数字。',
  params: nothing,
  query,
  answer: overviewAnswer,
  refusals: ['overviewNotYours'],
});

const one = z.strictObject({ inspectionId: idSchema.describe('检查编号') });
export type ChainParams = z.infer<typeof one>;

export const getInspectionChain = reading({
  path: '/inspections/:inspectionId/chain',
  summary: '一次检查的九个环节：各到哪一步，彼此以何编号相接',
  params: one,
  query: nothing,
  answer: z
    .strictObject({
      stages: z
        .array(
          z.strictObject({
            stage: z.enum(chainStages).describe('环节'),
            name: z.string().describe('环节的名称'),
            standing: z
              .enum(chainStandings)
              .describe(
                'done 已办；underway 正在办；waiting 尚未到；passed 不须办；apart 有意与检查分开（企业评价）',
              ),
            on: z.string().nullable().describe('何日办理、开始'),
            refs: z
              .array(
                z.strictObject({
                  what: z.string().describe('是什么'),
                  ref: z.string().describe('编号、日期或者件数'),
                }),
              )
              .describe('交给后面环节的编号'),
          }),
        )
        .describe('九个环节'),
    })
    .meta({ id: 'InspectionChain' }),
});

export const overviewOperations: Operations = { getOverview, getInspectionChain };
