// What the public reads of the results of inspections (行政执法公示), where the place's pack has them published (HZ-70, CX-69).
import { z } from 'zod';
import { idSchema } from '../../domain/inspection/vocabulary';
import { publishedKinds } from '../../domain/publication/published-results';
import { openReading, nothing, pageOf, pageQuery } from '../contract';

const publicResult = z
  .strictObject({
    enterpriseName: z.string().describe('被检查企业'),
    uscc: z.string().describe('统一社会信用代码'),
    items: z.array(z.string()).describe('检查事项'),
    enteredOn: z.string().nullable().describe('入企日期；非现场检查的为空'),
    noticeNo: z.string().nullable().describe('结果告知书的编号；不是文号形式的不公示，为空'),
    toldOn: z.string().describe('告知企业之日，也是公示之日'),
    results: z
      .array(
        z.strictObject({
          agencyName: z.string().describe('机关'),
          kind: z
            .enum(publishedKinds)
            .describe('noProblem 未发现问题；correction 责令改正；penalty 行政处罚'),
          corrected: z.boolean().nullable().describe('责令改正的，是否已经核实改正；其他的为空'),
          decisionRef: z
            .string()
            .nullable()
            .describe('行政处罚决定书的文号；其他的，以及不是文号形式的，为空'),
          until: z.string().describe('公示至何日'),
        }),
      )
      .describe('各机关的结果'),
  })
  .meta({ id: 'PublicResult' });

const query = z.strictObject({ jurisdiction: idSchema.describe('地区'), ...pageQuery });

export const listPublicResults = openReading({
  path: '/public/results',
  summary: '公示的检查结果，无须登录',
  description:
    '结果告知企业的同时公示。不公示的：涉及国家秘密的，检查已被撤销的，尚未决定的案件，移送的，考察期内的，从宽处理的，信用已经修复的，公示期满的；检查人员的姓名、所见情况、企业的陈述都不公示。一页可以不满，以 `nextCursor` 为准。',
  params: nothing,
  query,
  answer: pageOf(publicResult),
  refusals: ['resultsNotPublished'],
});
