// What people call the bodies consulted on a case, the stages, grades and sides of its impact, and the measures that follow.
import type {
  ConsultationSubject,
  ConsultedBody,
  ImpactAspect,
  ImpactGrade,
  ImpactMeasure,
  ImpactStage,
} from '../inspection/case-vocabulary';

export const consultedBodyNames: Readonly<Record<ConsultedBody, string>> = {
  justice: '司法行政部门',
  procuratorate: '人民检察院',
  court: '人民法院',
};

export const consultationSubjectNames: Readonly<Record<ConsultationSubject, string>> = {
  case: '案件',
  result: '检查结果',
  objection: '企业的异议',
};

export const impactStageNames: Readonly<Record<ImpactStage, string>> = {
  investigation: '立案调查',
  decision: '拟作决定',
  performance: '履行决定',
  repair: '信用修复',
};

export const impactGradeNames: Readonly<Record<ImpactGrade, string>> = {
  slight: '轻微影响',
  moderate: '一般影响',
  serious: '重大影响',
};

export const impactAspectNames: Readonly<Record<ImpactAspect, string>> = {
  operation: '生产经营',
  finance: '资金和融资',
  employment: '用工和就业',
  standing: '信用和资质',
  chain: '产业链供应链',
  public: '社会公众',
};

export const impactMeasureNames: Readonly<Record<ImpactMeasure, string>> = {
  rectificationHelp: '点对点指导整改',
  surchargeRelief: '减免加处的罚款或者滞纳金',
  creditRepairHelp: '帮助信用修复',
};

/** Whatever a pack offers of these. */
export const offeredNames: Readonly<Record<string, string>> = {
  ...consultedBodyNames,
  ...impactStageNames,
  ...impactMeasureNames,
};
