// What people call the ties of consulting and the acts of third parties, in both languages.
import type { ConductAct, Tie } from './vocabulary';

export const tieNames: Readonly<Record<Tie, string>> = {
  licence: '许可',
  penalty: '处罚',
  acceptance: '验收',
  creditRepair: '信用修复',
  inspectionResult: '检查结论',
  subsidy: '补贴',
};

export const tieNamesInEnglish: Readonly<Record<Tie, string>> = {
  licence: 'a licence',
  penalty: 'a penalty',
  acceptance: 'acceptance of works',
  creditRepair: 'repair of credit',
  inspectionResult: 'the result of an inspection',
  subsidy: 'a subsidy',
};

export const actNames: Readonly<Record<ConductAct, string>> = {
  consulting: '技术咨询',
  sampling: '抽样',
  testing: '检验检测',
  measuring: '测量',
  monitoring: '监测',
  dataAnalysis: '数据分析',
  training: '培训',
  expertOpinion: '出具专家意见',
  inspecting: '独立检查',
  questioning: '询问调查',
  ordering: '责令改正',
  concluding: '作出检查结论',
  charging: '向企业收费',
  selling: '推销产品、服务',
};

export const actNamesInEnglish: Readonly<Record<ConductAct, string>> = {
  consulting: 'consulting',
  sampling: 'sampling',
  testing: 'testing',
  measuring: 'measuring',
  monitoring: 'monitoring',
  dataAnalysis: 'analysis of data',
  training: 'training',
  expertOpinion: 'an expert opinion',
  inspecting: 'inspecting by itself',
  questioning: 'questioning people',
  ordering: 'ordering corrections',
  concluding: 'coming to the result of an inspection',
  charging: 'charging the enterprise',
  selling: 'selling products or services',
};
