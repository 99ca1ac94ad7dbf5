// How a pack writes the grading of enterprises and their lists: data, every entry with its source.
import { z } from 'zod';
import type { listKinds } from '../domain/lists/vocabulary';
import { listScopes } from '../domain/lists/vocabulary';
import { risks } from '../domain/registers/fields';
import { roles } from '../domain/shared/actor';
import { creditRows, frequencies, ownInitiatives, tiers } from '../domain/tier/vocabulary';
import { hasSource, sourced, sourceFields, sourceMissing } from './schema-source';

const tier = z.enum(tiers);
const frequency = z
  .enum(frequencies)
  .describe('lowered 少查；usual 照常；raised 多查：抽取时少查的比例不得高于照常的，照常的不得高于多查的');

const measures = z
  .strictObject({
    samplingPerTenThousand: z
      .int()
      .min(1)
      .max(10_000)
      .nullable()
      .describe('抽查比例，万分之几；null：文件没有给出数字，由有权机关定'),
    yearlyCap: z
      .int()
      .min(0)
      .nullable()
      .describe('同一机关每年现场检查的上限；null：文件没有给出数字，由有权机关定'),
    frequency,
    offSitePreferred: z.boolean().describe('是否优先非现场检查'),
    ownInitiativeOnSite: z.enum(ownInitiatives).describe('allowed：可以主动入企；barred：原则上不主动入企'),
    ...sourceFields,
  })
  .refine(hasSource, { error: sourceMissing });
export type AuthoredMeasures = z.infer<typeof measures>;

const ofRisk = z.record(z.enum(risks), tier);
const sectorFloor = z.strictObject({
  code: z
    .string()
    .regex(/^[A-T]\d{0,4}$/, { error: '应为国民经济行业分类代码，例如 C26' })
    .describe('国民经济行业分类（GB/T 4754）代码或其前几位'),
  name: z.string().min(1).describe('行业名称'),
  atLeast: tier.describe('至少为这一级'),
  adoptedBy: z.string().min(1).describe('由哪个机关、哪份文件确定'),
});

export const tieringFields = {
  grading: sourced(z.record(z.enum(creditRows), ofRisk)).describe(
    '信用评价（优、良、中、差、未评价）和风险等级（低、中、高）各定为哪一级',
  ),
  sectors: sourced(z.array(sectorFloor)).describe('至少定为某一级的行业；空：文件没有列出行业'),
  A: measures.describe('A 级：监管最少'),
  B: measures.describe('B 级'),
  C: measures.describe('C 级'),
  D: measures.describe('D 级：监管最多'),
};

const listTerms = z
  .strictObject({
    name: z.string().min(1).describe('名单在本地的名称'),
    scope: z
      .enum(listScopes)
      .describe(
        '对谁有效：none 没有这种名单；agency 各机关自己的领域；line 同一条线；jurisdiction 本地区各机关',
      ),
    decidedBy: z.array(z.enum(roles)).describe('由谁决定列入、延期、移出和异议'),
    byOwnWish: z.boolean().describe('企业可否依自己的意愿列入和退出'),
    criteria: z.array(z.string().min(1)).describe('列入的条件；空：文件没有写'),
    criteriaNeeded: z.enum(['all', 'any']).describe('各项条件：all 须全部符合；any 有一项即可'),
    longestMonths: z.int().min(1).max(120).nullable().describe('一次列入最长几个月；null：文件没有写期限'),
    frequency,
    ...sourceFields,
  })
  .refine(hasSource, { error: sourceMissing })
  .refine(({ scope, decidedBy, byOwnWish }) => scope === 'none' || byOwnWish || decidedBy.length > 0, {
    error: '有这种名单的，须写明由谁决定',
  });
export type AuthoredListTerms = z.infer<typeof listTerms>;

export const listTermsFields = {
  whitelist: listTerms.describe('白名单'),
  key: listTerms.describe('重点监管对象库'),
  general: listTerms.describe('一般监管对象库'),
  joint: listTerms.describe('联合检查对象库'),
  jointOptOut: listTerms.describe('非联合检查对象库'),
} satisfies Record<(typeof listKinds)[number], typeof listTerms>;
