// Words of the month-end consultation (月磋商) and of the year's coordination.
export const consultationKinds = ['annual', 'monthly'] as const;
export type ConsultationKind = (typeof consultationKinds)[number];

/** open: agencies send; collected: what they sent is decided; deciding: the merge is; published: its visits begin; closed. */
export const consultationStages = ['open', 'collected', 'deciding', 'published', 'closed'] as const;
export type ConsultationStage = (typeof consultationStages)[number];

/** late: sent after the round was closed, kept, without effect for its period. filed: urgent, in effect as filed. */
export const adjustmentStatuses = ['pending', 'agreed', 'returned', 'refused', 'late', 'filed'] as const;
export type AdjustmentStatus = (typeof adjustmentStatuses)[number];

export const adjustmentDecisions = ['agree', 'return', 'refuse'] as const;
export type AdjustmentDecision = (typeof adjustmentDecisions)[number];

/** Speaks among the bodies for a plan that cannot take what they agreed on. */
export const PLAN_VOICE = 'plan';

/** What becomes of a planned check of what a temporary or superior-ordered inspection has seen already (DE-34). */
export const repeatDecisions = ['drop', 'merge', 'keep'] as const;
export type RepeatDecision = (typeof repeatDecisions)[number];

/** silent: sent nothing until the round was closed; never to be read as agreement. */
export const replyStates = ['awaited', 'adjustments', 'nil', 'silent'] as const;

/** Objects that all adjustments of one round may name together: more would not fit into one recorded step. */
export const MOST_OBJECTS_OF_A_ROUND = 20_000;
