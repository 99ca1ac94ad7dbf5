// Closed lists of joint consultation on a case and of its impact on the enterprise. Chinese terms: docs/glossary.md.

/** 司法行政部门、人民检察院、人民法院 (HZ-71). */
export const consultedBodies = ['justice', 'procuratorate', 'court'] as const;
export type ConsultedBody = (typeof consultedBodies)[number];

/** What is put to consultation: a penalty case, the result of the inspection, or an objection to it. */
export const consultationSubjects = ['case', 'result', 'objection'] as const;
export type ConsultationSubject = (typeof consultationSubjects)[number];

/** 立案调查、拟作决定、履行决定、信用修复: the key stages of a case (CX-93). */
export const impactStages = ['investigation', 'decision', 'performance', 'repair'] as const;
export type ImpactStage = (typeof impactStages)[number];

/** 轻微、一般、重大, ascending (CX-93). */
export const impactGrades = ['slight', 'moderate', 'serious'] as const;
export type ImpactGrade = (typeof impactGrades)[number];

/** 生产经营、资金融资、用工就业、信用资质、产业链供应链、社会公众. */
export const impactAspects = ['operation', 'finance', 'employment', 'standing', 'chain', 'public'] as const;
export type ImpactAspect = (typeof impactAspects)[number];

/** 点对点指导整改、减免加处的罚款或者滞纳金、帮助信用修复 (CX-94). */
export const impactMeasures = ['rectificationHelp', 'surchargeRelief', 'creditRepairHelp'] as const;
export type ImpactMeasure = (typeof impactMeasures)[number];

/** From when a measure can be carried out: its acceptance, the decision on the case, the day from which repair may be asked for. */
export const measureStarts = ['acceptance', 'decision', 'repairOpen'] as const;
export type MeasureStart = (typeof measureStarts)[number];
