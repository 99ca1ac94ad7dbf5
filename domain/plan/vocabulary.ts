// Closed lists of the terms of plans that commands, packs and states share. Chinese terms: docs/glossary.md.

/** 年度检查计划、专项检查计划。 */
export const planKinds = ['annual', 'special'] as const;
export type PlanKind = (typeof planKinds)[number];

export const planStages = [
  'draft',
  'legalReview',
  'collectiveDiscussion',
  'approval',
  'governmentApproval',
  'coordination',
  'filing',
  'publication',
  'published',
  'closed',
  'withdrawn',
  'refused',
] as const;
export type PlanStage = (typeof planStages)[number];

const endedPlanStages = ['closed', 'withdrawn', 'refused'] as const satisfies readonly PlanStage[];
export const isEndedStage = (stage: PlanStage): boolean => endedPlanStages.some((ended) => ended === stage);

/** What a document may want a plan to say, beside what every line says (CX-42, DE-20, HZ-35, DE-26). */
export const planFields = ['basis', 'goals', 'form', 'scope', 'content', 'schedule', 'timeLimit'] as const;
export type PlanField = (typeof planFields)[number];

/** What an annual plan is drawn up from (HZ-16). */
export const planInputs = ['lastYear', 'sectorRisk'] as const;
export type PlanInput = (typeof planInputs)[number];
