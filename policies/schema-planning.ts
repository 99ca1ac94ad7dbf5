// How a pack writes what it asks of plans: the section `planning`, each value with its source.
import { z } from 'zod';
import { planFields, planInputs, planKinds } from '../domain/plan/vocabulary';
import { sourced } from './schema-source';

const text = z.string().min(1);
const flag = sourced(z.boolean());
const bodies = sourced(z.array(text));
const kinds = sourced(z.array(z.enum(planKinds)));
const level = sourced(z.enum(['agencyLeader', 'principalHead']));
const fields = sourced(z.array(z.enum(planFields)));

export const yearlyDay = z
  .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
  .refine(({ month, day }) => new Date(Date.UTC(2025, month - 1, day)).getUTCDate() === day, {
    error: '每年都有的日期',
  });

export const planningFields = {
  due: sourced(yearlyDay.nullable()).describe('年度计划每年最迟于哪一天备案；null：文件没有写明'),
  approver: level.describe('年度计划及其每次变更由谁批准'),
  specialApprover: level.describe('专项计划由谁批准后上报'),
  townshipApprover: level.describe('镇（街道）的计划由谁批准'),
  needAssessment: kinds.describe('编制前须评估必要性的计划；空：不要求'),
  legalReview: kinds.describe('须法制审核的计划；机关可以另行要求'),
  collectiveDiscussion: kinds.describe('须集体讨论的计划'),
  governmentApproval: kinds.describe('须政府或垂直上级批准的计划'),
  partnersAgree: kinds.describe('批准前须由参加机关逐一同意的计划'),
  coordination: kinds.describe('须统筹合并的计划'),
  publication: kinds.describe('须公布的计划'),
  filedBeforeCoordination: flag.describe('批准后、统筹前即报统筹协调机构'),
  fields: fields.describe('年度计划须写明的内容'),
  specialFields: fields.describe('专项计划须写明的内容'),
  inputs: sourced(z.array(z.enum(planInputs))).describe('编制年度计划须参考并写明的依据'),
  capStated: flag.describe('计划须写明本机关对同一企业的年度检查上限'),
  filingRecipients: bodies.describe('受理年度计划备案的机构，取 bodies 的键'),
  filingShares: bodies.describe('备案时同步抄送的机构，取 bodies 的键'),
  specialFilingRecipients: bodies.describe('受理专项计划备案的机构'),
  urgentFilingRecipients: bodies.describe('受理紧急专项计划备案的机构'),
  changeFilingRecipients: bodies.describe('受理计划变更备案的机构'),
  publisher: sourced(z.enum(['agency', 'coordinatingBody'])).describe('年度计划由谁公布'),
  publishedWhere: sourced(z.array(text)).describe('公布在何处'),
  resultsPublished: flag.describe('检查结果是否也须公布'),
  changeRoute: sourced(z.enum(['consultation', 'approval'])).describe(
    'consultation：变更只经月末会商；approval：由计划批准人批准',
  ),
  urgentByFiling: flag.describe('紧急专项可以先备案，不待政府批准'),
  severalLeads: sourced(z.enum(['settle', 'firstResponsible'])).describe(
    '一项任务写了几个牵头单位：settle 须由人指明；firstResponsible 第一个负总责，其余配合',
  ),
  linkToAnnual: flag.describe('专项计划须写明与年度计划条目的衔接'),
};
