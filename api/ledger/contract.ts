// The visit ledger of an enterprise (入企台账): what each agency has made and promised in a year, and what its cap leaves.
import { z } from 'zod';
import { visitFlags } from '../../domain/inspection/visit-standing';
import { idSchema } from '../../domain/inspection/vocabulary';
import { pageOf, pageQuery, reading, type Operations } from '../contract';

const params = z.strictObject({ id: idSchema.describe('企业编号') });
export type LedgerParams = z.infer<typeof params>;

export const ledgerQuery = z.strictObject({
  year: z
    .string()
    .regex(/^(?:199[2-9]|20\d\d)$/, '应为 1992 至 2099 的年份')
    .transform(Number)
    .optional()
    .describe('入企日期所在的公历年；缺省为今年'),
  agencyId: idSchema.optional().describe('只看这一机关，没有入企的也列出'),
  ...pageQuery,
});
export type LedgerQuery = z.infer<typeof ledgerQuery>;

const limitAnswer = z.strictObject({
  rule: z
    .enum(['annualCap', 'reasonableFrequencyPrompt', 'reasonableFrequencyStop'])
    .describe('规则代码：年度上限、合理频次的提示、过度检查的叫停'),
  name: z.string().describe('规则名称'),
  strength: z.string().describe('强度：block 不得办理，block* 原则上不得办理，warn 提示，count 计数'),
  limit: z.int().nullable().describe('次数；空：文件要求有数字而有权机关尚未确定，只计数'),
  decisionRef: z.string().nullable().describe('确定次数的文件；空：规则所依的文件本身，或者尚未确定'),
  class: z
    .string()
    .nullable()
    .describe(
      '上限是为哪一类企业所定：tier.A 至 tier.D 为等级，pool.whitelist 等为名录库；空：对各企业一律的',
    ),
  count: z.int().describe('已计的次数'),
  left: z.int().nullable().describe('尚余的次数；没有确定次数的为空'),
  clauses: z.array(z.string()).describe('所依据的条款编号'),
  ours: z.string().nullable().describe('文件未作规定时，本系统的理由'),
});

export const ledgerAnswer = z
  .strictObject({
    agencyId: z.string().describe('机关编号'),
    agencyName: z.string().describe('机关名称'),
    year: z.int().describe('公历年'),
    made: z.int().describe('占上限的：已入企'),
    promised: z.int().describe('占上限的：已提交、尚未入企'),
    held: z.int().optional().describe('机关：占上限的，正在提交、结果未定'),
    planned: z.int().optional().describe('机关：占上限的，已公布的计划保留、尚未立项'),
    exempt: z.int().describe('不占上限的（投诉举报等，依规则包），另行计数'),
    triggered: z.int().describe('其中触发式和临时的，占不占上限都在内'),
    limits: z.array(limitAnswer).describe('本地所设的上限和阈值'),
    flags: z
      .array(z.enum(visitFlags))
      .describe(
        'capFull 已无余额；capExceeded 已超过上限；frequencyHigh 明显高于合理频次，由监督机关跟踪；frequencyStopped 再次入企将被叫停',
      ),
    explanation: z.string().describe('写给人看的一句话'),
  })
  .meta({ id: 'VisitLedgerEntry' });
export type LedgerAnswer = z.infer<typeof ledgerAnswer>;

export const getVisitLedger = reading({
  path: '/enterprises/:id/visits',
  summary: '企业的入企台账：各机关当年的次数和余额',
  description: [
    '联合检查对每个有事项在内的机关各计一次，委托检查计给事项所属机关；非现场检查不是入企，不在台账内。',
    '',
    '本地区全部检查都能看的人看到各机关的（涉密的另依权限）；机关的人看到本机关的；企业看到本企业的，只含已入企和已告知它的，不含正在办理和计划保留的。',
  ].join('\n'),
  params,
  query: ledgerQuery,
  answer: pageOf(ledgerAnswer),
});

export const ledgerOperations: Operations = { getVisitLedger };
