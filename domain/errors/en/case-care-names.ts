// English names for what case-care-names.ts names in Chinese.
import type {
  ConsultedBody,
  ImpactAspect,
  ImpactMeasure,
  ImpactStage,
} from '../../inspection/case-vocabulary';

const consultedBodyNames: Readonly<Record<ConsultedBody, string>> = {
  justice: 'the justice department',
  procuratorate: 'the procuratorate',
  court: 'the court',
};

const impactStageNames: Readonly<Record<ImpactStage, string>> = {
  investigation: 'the investigation',
  decision: 'the decision in preparation',
  performance: 'the performance of the decision',
  repair: 'the repair of credit',
};

const impactMeasureNames: Readonly<Record<ImpactMeasure, string>> = {
  rectificationHelp: 'help with the rectification',
  surchargeRelief: 'remission of added fines or late fees',
  creditRepairHelp: 'help with the repair of credit',
};

export const impactAspectNames: Readonly<Record<ImpactAspect, string>> = {
  operation: 'production and business',
  finance: 'money and loans',
  employment: 'staff and employment',
  standing: 'credit and qualifications',
  chain: 'industry and supply chain',
  public: 'the public',
};

export const offeredNames: Readonly<Record<string, string>> = {
  ...consultedBodyNames,
  ...impactStageNames,
  ...impactMeasureNames,
};
