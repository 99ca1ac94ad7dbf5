// What a jurisdiction asks of guidance and services to enterprises (企业指导和服务): lists, experts, who arranges, how the loop closes.
import { z } from 'zod';
import type { Role } from '../shared/actor';
import type { Source } from '../shared/outcome';

export const guidanceListKinds = ['compliance', 'scenarios'] as const;
/** 合规普法服务清单；指导服务场景清单。 */
export type GuidanceListKind = (typeof guidanceListKinds)[number];
export const guidanceListKindSchema = z.enum(guidanceListKinds);

export const enterpriseStages = ['startUp', 'growing', 'mature'] as const;
/** 初创、成长、成熟（HZ-58）。 */
export type EnterpriseStage = (typeof enterpriseStages)[number];
export const enterpriseStageSchema = z.enum(enterpriseStages);

export const guidancePhases = ['before', 'during', 'after'] as const;
/** 事前、事中、事后（CX-89、XT-48）: before an inspection, while one is under way, after its result. */
export type GuidancePhase = (typeof guidancePhases)[number];
export const guidancePhaseSchema = z.enum(guidancePhases);

export const guidanceForms = ['education', 'guidance', 'checkUp', 'rectificationHelp'] as const;
/** 合规普法、行政指导、合规体检、整改帮助。 */
export type GuidanceForm = (typeof guidanceForms)[number];
export const guidanceFormSchema = z.enum(guidanceForms);

export const disciplines = ['criminal', 'administrative', 'trade'] as const;
/** 刑事、行政、行业合规（XT-48）。 */
export type Discipline = (typeof disciplines)[number];
export const disciplineSchema = z.enum(disciplines);

export const chainSteps = [
  'guidance',
  'checkUp',
  'inspection',
  'rectificationHelp',
  'education',
  'feedback',
] as const;
/** A link of the chain of guidance (CX-89): 预约指导、合规体检、综合检查、罚后整改、普法、反馈。 */
export type ChainStep = (typeof chainSteps)[number];

export const bookingChannels = ['online', 'counter', 'phone', 'atVisit'] as const;
/** 线上；线下：窗口、电话、上门时。 */
export type BookingChannel = (typeof bookingChannels)[number];

/** Who may arrange bookings: a body of the place, or the agency that leads the service (leadAgency). */
export const intakes = ['leadAgency', 'coordinatingBody', 'supervisor'] as const;
export type GuidanceIntake = (typeof intakes)[number];

/** Bodies of the place that may keep lists and the team of experts, or watch that the loop closes. */
export const placeBodies = [
  'coordinatingBody',
  'supervisor',
  'governmentApprover',
] as const satisfies readonly Role[];
export type PlaceBody = (typeof placeBodies)[number];

export interface GuidanceListTerms {
  readonly kind: GuidanceListKind;
  readonly name: string;
}

interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

export interface GuidancePolicy {
  /** Lists that the place publishes (CX-34). */
  readonly lists: Sourced<readonly GuidanceListTerms[]>;
  /** Who makes and publishes them, and keeps the team of experts (CX-34, CX-35). */
  readonly keepers: Sourced<readonly PlaceBody[]>;
  /** Whether an arrangement sends at least one of the team of experts (CX-35). */
  readonly expertNeeded: Sourced<boolean>;
  /** Ways in which an enterprise may book (CX-36). */
  readonly channels: Sourced<readonly BookingChannel[]>;
  /** Who answers a booking and puts the team together (CX-36). */
  readonly intake: Sourced<GuidanceIntake>;
  /** Whether agencies offer guidance without being asked (DE-83). */
  readonly offers: Sourced<boolean>;
  /** Stages by which a booking is classed; empty: not asked for (HZ-58). */
  readonly stages: Sourced<readonly EnterpriseStage[]>;
  /** Phases of an inspection for which there is guidance (CX-89, XT-48). */
  readonly phases: Sourced<readonly GuidancePhase[]>;
  /** Disciplines that one check-up covers together; empty: not asked for (XT-48). */
  readonly disciplines: Sourced<readonly Discipline[]>;
  /** Links of the chain that is shown for each enterprise (CX-89). */
  readonly chain: Sourced<readonly ChainStep[]>;
  /** Who confirms that the loop is closed; null: it closes with the enterprise's feedback (HZ-60). */
  readonly loopKeeper: Sourced<PlaceBody | null>;
}
