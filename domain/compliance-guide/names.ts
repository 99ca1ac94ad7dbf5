// What people call the parts and states of guides, self-checks and trainings.
import type { ToldMatter } from '../policy/compliance-guides';
import type { GuideStatus } from './guide';
import type { TrainingStatus } from './training';

type Words = Readonly<Record<string, string>>;

export const guideStatusNames: Readonly<Record<GuideStatus | 'withdrawn', string>> = {
  draft: '编写中',
  inReview: '等待审核',
  approved: '审核通过，等待公布',
  published: '已公布',
  withdrawn: '已撤下',
};
export const guideStatusNamesInEnglish: typeof guideStatusNames = {
  draft: 'being written',
  inReview: 'in review',
  approved: 'agreed to and not published yet',
  published: 'published',
  withdrawn: 'withdrawn',
};

export const toldMatterNames: Readonly<Record<ToldMatter, string>> = {
  licence: '许可',
  inspection: '检查',
  penalty: '处罚',
  coercion: '强制',
  creditRepair: '信用修复',
};
export const unreadyNames: Words = { points: '要点', ...toldMatterNames };
export const unreadyNamesInEnglish: Words = {
  points: 'points',
  licence: 'licences',
  inspection: 'inspections',
  penalty: 'penalties',
  coercion: 'coercion',
  creditRepair: 'credit repair',
};

export const trainingStatusNames: Readonly<Record<TrainingStatus, string>> = {
  announced: '报名中、未举办',
  held: '已举办',
  cancelled: '已取消',
};
export const trainingStatusNamesInEnglish: typeof trainingStatusNames = {
  announced: 'announced and not held yet',
  held: 'held',
  cancelled: 'cancelled',
};

export const notAskedNames: Words = {
  trade: '按行业编制指引',
  item: '按检查事项编制指引',
  riskLists: '为企业逐户编制个性风险清单',
  selfChecks: '企业按指引自查',
  trainings: '培训',
  selfCheckWeighed: '公布企业完成自查',
};
export const notAskedNamesInEnglish: Words = {
  trade: 'guides of trades',
  item: 'guides of items',
  riskLists: 'risk lists of single enterprises',
  selfChecks: 'self-checks by guides',
  trainings: 'trainings',
  selfCheckWeighed: 'a public list of self-checks',
};
