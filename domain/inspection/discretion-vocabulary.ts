// Closed lists of disposing with measure. Chinese terms: docs/glossary.md.

/** 主观过错、危害程度、企业所处阶段、产业政策、经济影响 (XT-06, XT-49). */
export const weighedFactors = ['fault', 'harm', 'stage', 'industry', 'impact'] as const;
export type WeighedFactor = (typeof weighedFactors)[number];

/** 提醒、告知、劝阻、劝说、警示教育、行政提示、行政指导、约谈、合规指导 (HZ-68, XT-50). */
export const gentleMeans = [
  'remind',
  'inform',
  'dissuade',
  'persuade',
  'warningEducation',
  'hint',
  'guidance',
  'talk',
  'complianceGuidance',
] as const;
export type GentleMean = (typeof gentleMeans)[number];

/** Kinds of penalties (行政处罚法第九条), the large fine apart because some places ask for more before it (HZ-69). */
export const penaltyKinds = [
  'warning',
  'criticism',
  'fine',
  'largeFine',
  'confiscation',
  'suspension',
  'closure',
  'revocation',
  'restriction',
] as const;
export type PenaltyKind = (typeof penaltyKinds)[number];

/** Kinds of coercion (行政强制法第九条). */
export const coercionKinds = ['seal', 'seize', 'freeze', 'otherCoercion'] as const;
export type CoercionKind = (typeof coercionKinds)[number];
