// How a pack writes what it asks of guides, self-checks, risk lists and trainings: the section `complianceGuides`.
import { z } from 'zod';
import { guideScopes, toldMatters } from '../domain/policy/compliance-guides';
import { sourced } from './schema-source';

const flag = sourced(z.boolean());

export const complianceGuideFields = {
  guideScopes: sourced(z.array(z.enum(guideScopes)).min(1)).describe(
    '指引按什么编制：trade 行业（一业一册），item 检查事项',
  ),
  firstTrades: sourced(z.array(z.string().min(1))).describe('首先编制指引的行业'),
  guideMatters: sourced(z.array(z.enum(toldMatters))).describe(
    '行业的指引须写明的事项：许可、检查、处罚、强制、信用修复；没有写全的不得公布',
  ),
  guidesTold: flag.describe('指引公布、修改后是否主动告知有关的企业'),
  riskLists: flag.describe('是否为企业逐户编制个性风险清单'),
  selfCheckWeighed: flag.describe('企业完成自查的事实，可否作为对它有利的参考'),
  selfChecks: flag.describe('企业可否按指引自查并留存'),
  trainings: flag.describe('是否向企业提供培训'),
};
