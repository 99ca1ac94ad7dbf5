// What a jurisdiction asks of the enterprise's voice (企业评价、投诉、异议): questions, anonymity, classes, who handles what.
import { z } from 'zod';
import type { Role } from '../shared/actor';
import type { Source } from '../shared/outcome';

/** After the visit; after a rectification was verified; after a visit that was no inspection. */
export const evaluationStages = ['visit', 'rectification', 'otherVisit'] as const;
export type EvaluationStage = (typeof evaluationStages)[number];
export const evaluationStageSchema = z.enum(evaluationStages);

export interface EvaluationQuestion {
  readonly id: string;
  /** As the enterprise reads it. */
  readonly text: string;
  readonly stages: readonly EvaluationStage[];
  /** Clauses whose keeping it asks about; empty: general satisfaction. */
  readonly clauses: readonly string[];
}

/** One grade of the scale, from the worst to the best. */
export interface EvaluationGrade {
  readonly score: number;
  readonly name: string;
}

/** strictBan: one of 五个严禁; mustNot: one of 八个不得; local: of the place's own document; general: whatever else. */
export const complaintGroups = ['strictBan', 'mustNot', 'local', 'general'] as const;
export type ComplaintGroup = (typeof complaintGroups)[number];

export const nationalGroups = ['strictBan', 'mustNot'] as const satisfies readonly ComplaintGroup[];
export type NationalGroup = (typeof nationalGroups)[number];

export interface ComplaintClass {
  readonly id: string;
  readonly name: string;
  readonly group: ComplaintGroup;
  readonly clauses: readonly string[];
}

/** Who may be given a complaint to handle: bodies outside the agencies, or an agency's own head. */
export const handlingRoles = [
  'supervisor',
  'coordinatingBody',
  'principalHead',
] as const satisfies readonly Role[];
export type HandlingRole = (typeof handlingRoles)[number];

/** Who may receive complaints: a body that reads those of the whole place. */
export const intakeRoles = ['supervisor'] as const satisfies readonly HandlingRole[];
export type IntakeRole = (typeof intakeRoles)[number];

/** A body to which complaints of these classes go, by its id in the register. */
export interface ClassBody {
  readonly classes: readonly string[];
  readonly role: HandlingRole;
  readonly agencyId: string;
}

interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

export interface VoicePolicy {
  readonly scale: Sourced<readonly EvaluationGrade[]>;
  readonly questions: Sourced<readonly EvaluationQuestion[]>;
  /** An agency reads nothing of fewer evaluations than this. */
  readonly threshold: Sourced<number>;
  /** batches: what agencies read, of every agency; each: every answer sheet besides, without visit, enterprise and day. */
  readonly supervisionReads: Sourced<'batches' | 'each'>;
  /** The national lists and what falls under none of them, the same everywhere. */
  readonly commonClasses: Sourced<readonly ComplaintClass[]>;
  /** National lists that the document takes over as its own (HZ-93, CX-80, DE-105). */
  readonly nationalGroups: Sourced<readonly NationalGroup[]>;
  /** Classes of the place's own document. */
  readonly localClasses: Sourced<readonly ComplaintClass[]>;
  /** Classes that the document has a named body look into (XT-76); absent in packs pinned before there were any. */
  readonly classBodies?: Sourced<readonly ClassBody[]>;
  /** Who receives complaints and accepts or refuses them. */
  readonly complaintIntake: Sourced<IntakeRole>;
  /** Who may be given a complaint. */
  readonly complaintHandlers: Sourced<readonly HandlingRole[]>;
  /** Whether an agency may handle a complaint of itself. */
  readonly ownAgencyHandles: Sourced<boolean>;
  /** Who receives an objection to a finding or a result. */
  readonly objectionTo: Sourced<HandlingRole>;
}
