// Guides for enterprises (一业一册守法经营指引、合规指引): drawn from forms and lists, written, reviewed, published by versions.
import { z } from 'zod';
import {
  guideContentSchema,
  guideSubjectSchema,
  type GuideContent,
} from '../../domain/compliance-guide/guide';
import { idSchema } from '../../domain/inspection/vocabulary';
import { passage } from '../../domain/items/point';
import { guideScopes } from '../../domain/policy/compliance-guides';
import { line } from '../../domain/registers/fields';
import { nothing, pageOf, pageQuery, reading, writing, type Operations } from '../contract';
import { historyAnswer } from '../registers/answers';
import { guideAnswer, guideLine } from './answers';
import { guideReadings } from './read-contract';

const one = z.strictObject({ guideId: idSchema.describe('指引的编号') });
export type GuideParams = z.infer<typeof one>;

const exampleContent: GuideContent = {
  introduction: '供阿胶生产企业对照：先看要点逐条自查，再看办理各类事项的须知。',
  points: [
    {
      ...{ key: 'raw-1', itemId: null, standard: null, ifNot: null, basis: null, drawnFrom: null },
      text: '原料进货查验记录是否完整',
      howTo: '每批核对供货者资质、检验报告并留存',
    },
  ],
  matters: [
    { matter: 'licence', title: '药品生产许可', text: '何时申请、变更、换证', basis: null, where: null },
    { matter: 'inspection', title: '日常检查', text: '谁来查、查什么、您的权利', basis: null, where: null },
    { matter: 'penalty', title: '常见的处罚', text: '什么情形、多重、可否从轻', basis: null, where: null },
    { matter: 'coercion', title: '查封、扣押', text: '条件、期限和救济', basis: null, where: null },
    { matter: 'creditRepair', title: '信用修复', text: '何时可以申请、怎样申请', basis: null, where: null },
  ],
};

const createBody = z.strictObject({
  agencyId: idSchema.nullable().default(null).describe('编制的机关；空：统筹协调机构就全地区'),
  partnerAgencyIds: z.array(idSchema).max(30).default([]).describe('共同编制的机关'),
  title: line(200).describe('名称'),
  subject: guideSubjectSchema.describe('按行业还是按检查事项，适用哪些行业'),
  content: guideContentSchema.describe('内容'),
});
export type CreateGuideBody = z.infer<typeof createBody>;

const common = ['complianceNotYours', 'packNotInForce'] as const;

export const createGuide = writing({
  path: '/compliance-guides',
  summary: '编写一份指引：按行业（一业一册，DE-81）或者按检查事项（JJ-13）',
  description:
    '要点可以先由 `GET /compliance-guides/proposal` 从检查表单、风险清单和常见问题清单取得，再行增删。编写人以外的人审核，负责人公布；公布以后任何人可以查看，适用行业的企业得到告知。',
  params: nothing,
  body: createBody,
  answer: guideAnswer,
  status: 201,
  largeBody: true,
  refusals: [...common, 'complianceNotAsked'],
  example: {
    agencyId: 'donge-market',
    partnerAgencyIds: [],
    title: '阿胶行业守法经营指引',
    subject: { scope: 'trade', trade: '阿胶', itemId: null, tradeCodes: ['C2730', 'C2740'] },
    content: exampleContent,
  },
});

const listQuery = z.strictObject({
  agencyId: idSchema.optional().describe('编制的机关'),
  scope: z.enum(guideScopes).optional().describe('trade 按行业，item 按检查事项'),
  itemId: idSchema.optional().describe('检查事项'),
  status: z
    .enum(['draft', 'inReview', 'approved', 'published', 'withdrawn'])
    .optional()
    .describe('最近一版的状态；等待审核的用 inReview，等待公布的用 approved'),
  tradeCode: z
    .string()
    .regex(/^[A-T]\d{0,4}$/, '应为国民经济行业代码（GB/T 4754）或者其前几位，例如 C27')
    .optional()
    .describe('适用于这个行业的'),
  q: z.string().trim().min(1).max(100).optional().describe('名称或者编号的一部分'),
  ...pageQuery,
});
export type GuideQuery = z.infer<typeof listQuery>;

export const listGuides = reading({
  path: '/compliance-guides',
  summary: '本地区的指引；官方人员连同编写中的，其他人只看已公布的',
  params: nothing,
  query: listQuery,
  answer: pageOf(guideLine),
});

export const getGuide = reading({
  path: '/compliance-guides/:guideId',
  summary: '一份指引的全部版本，供官方人员编写、审核；其他人看 `/public/compliance-guides`',
  params: one,
  query: nothing,
  answer: guideAnswer,
});

export const guideHistory = reading({
  path: '/compliance-guides/:guideId/history',
  summary: '一份指引的变更记录，新的在前；限官方人员',
  params: one,
  query: z.strictObject(pageQuery),
  answer: pageOf(historyAnswer),
});

const act = <B>(
  name: 'revise' | 'submit' | 'review' | 'publish' | 'withdraw',
  summary: string,
  body: z.ZodType<B>,
  refusals: NonNullable<Parameters<typeof writing>[0]['refusals']> = [],
) =>
  writing({
    path: `/compliance-guides/:guideId/${name}`,
    summary,
    params: one,
    body,
    answer: guideAnswer,
    status: 200,
    refusals: [...common, 'staleVersion', 'guideState', ...refusals],
    ...(name === 'revise' ? { largeBody: true as const } : {}),
  });

const reviseBody = z.strictObject({
  content: guideContentSchema.describe('修改后的全部内容'),
  changes: passage(1000).nullable().default(null).describe('比上一版改了什么，告知企业；第一版不必写'),
});
export type ReviseGuideBody = z.infer<typeof reviseBody>;
export const reviseGuide = act('revise', '修改：编写中的直接改；已公布的另起一版', reviseBody, [
  'fieldRequired',
]);

export const submitGuide = act('submit', '送审：要点和规则包要求的事项须写全', nothing, ['guideUnready']);

const reviewBody = z.strictObject({
  agreed: z.boolean().describe('是否同意；不同意的退回编写'),
  opinion: passage(2000).describe('意见'),
});
export type ReviewGuideBody = z.infer<typeof reviewBody>;
export const reviewGuide = act('review', '审核：由没有写过这一版的另一人', reviewBody, ['guideReviewer']);

const publishBody = z.strictObject({
  publicationRef: line(500).nullable().default(null).describe('另行公布的网址或者文号'),
});
export type PublishGuideBody = z.infer<typeof publishBody>;
export const publishGuide = act(
  'publish',
  '公布：自此任何人可以查看，适用行业的企业各得到一次告知（DE-82、JJ-13）',
  publishBody,
);

const withdrawBody = z.strictObject({ reason: passage(1000).describe('理由') });
export type WithdrawGuideBody = z.infer<typeof withdrawBody>;
export const withdrawGuide = act('withdraw', '撤下：不再适用的；已按它做的自查保持原样', withdrawBody);

export const complianceGuideOperations: Operations = {
  createGuide,
  listGuides,
  ...guideReadings,
  getGuide,
  guideHistory,
  reviseGuide,
  submitGuide,
  reviewGuide,
  publishGuide,
  withdrawGuide,
};
