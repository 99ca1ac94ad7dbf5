// Closed lists of the grading of enterprises (分级分类监管): credit and risk in, a tier out. Chinese terms: docs/glossary.md.

/** Public credit evaluation (公共信用综合评价): 优、良、中、差. */
export const creditGrades = ['excellent', 'good', 'fair', 'poor'] as const;
export type CreditGrade = (typeof creditGrades)[number];

/** Rows of the grading table: an enterprise that nobody has rated has a row of its own. */
export const creditRows = [...creditGrades, 'unrated'] as const;
export type CreditRow = (typeof creditRows)[number];

/** From the least to the most supervision: A is left alone, D is watched. */
export const tiers = ['A', 'B', 'C', 'D'] as const;
export type Tier = (typeof tiers)[number];

/** Whether a class is inspected less or more often than others (HZ-32, JJ-27, XT-64, XT-66). */
export const frequencies = ['lowered', 'usual', 'raised'] as const;
export type Frequency = (typeof frequencies)[number];

/** Whether an agency may go of its own accord, without a cause (DE-67). */
export const ownInitiatives = ['allowed', 'barred'] as const;
export type OwnInitiative = (typeof ownInitiatives)[number];
