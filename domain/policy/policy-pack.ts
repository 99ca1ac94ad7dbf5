// The resolved policy pack: what one jurisdiction asks of one inspection, every value with its source.
// Packs are data (policies/packs/*.yaml); this is the shape that the pure core reads and a lifecycle pins.
import type { DeadlineSpan } from '../calendar/deadlines';
import type {
  EnterprisePool,
  FilingExemption,
  InspectionKind,
  LeniencyGround,
  NoticeExemption,
  TriggerSource,
} from '../inspection/vocabulary';
import type { ItemListPolicy } from '../items/policy';
import type { CreditRepairPolicy } from '../credit-repair/terms';
import type { ListKind, ListScope } from '../lists/vocabulary';
import type { RiskGrade } from '../registers/fields';
import type { Role } from '../shared/actor';
import type { Source } from '../shared/outcome';
import type { CaseConsultationPolicy, ConductPolicy, ImpactPolicy } from './case-care';
import type { ConsultationPolicy } from './consultation';
import type { DocumentPolicy } from './documents';
import type { DiscretionPolicy } from './discretion';
import type { RecordingPolicy, RecusalPolicy } from './door';
import type { GuidancePolicy } from './guidance';
import type { LedgerPolicy } from './ledger';
import type { ComplianceGuidePolicy } from './compliance-guides';
import type { Milestones } from './milestones';
import type { OtherVisitPolicy } from './other-visits';
import type { OutwardPlatforms } from './outward';
import type { CheckInLimits } from '../position/check-in';
import type { PlanningPolicy } from './planning';
import type { PostsPolicy } from './posts';
import type { ServicesPolicy } from './services';
import type { PublicationPolicy } from './publication';
import type { VoicePolicy } from './voice';
import type { CreditRow, Frequency, OwnInitiative, Tier } from '../tier/vocabulary';
import type { DeadlineId, PauseCause, RuleId } from './rule-ids';

/** `block*` is "in principle" (原则上): passes when the named role has granted an override with a reason. */
export type Strength = 'block' | 'block*' | 'warn' | 'count' | 'off';

/** One grade of advance notice (CX-24); the first that suits counts. */
export interface NoticeGrade {
  readonly name: string;
  /** Empty: of every class; else of these alone. */
  readonly tiers: readonly Tier[];
  /** Empty: of every kind. */
  readonly kinds: readonly InspectionKind[];
  /** Working days between the notice and the entry, where more than the pack's own. */
  readonly leadWorkingDays: number;
  /** Whether the enterprise is asked to check itself first (CX-25). */
  readonly selfCheck: boolean;
  /** Whether it may ask for another day. */
  readonly appointment: boolean;
}

/** What a scan of the enterprise's code brings along, as the door check has it. */
export const scanFields = ['enterpriseCode', 'position'] as const;
export type ScanField = (typeof scanFields)[number];

export interface Rule {
  readonly strength: Strength;
  /** Number of visits, officers … ; null: the document asks for a number and no body has set it, so it is counted only. */
  readonly limit: number | null;
  /** Role that may grant an override; null where the strength is not `block*`. */
  readonly overrideBy: Role | null;
  readonly source: Source;
}

/** One rung of what follows a missed limit; below the first stand its holders, told on the first working day after it. */
export interface EscalationStep {
  /** Working days after the last day of the limit, at least 1. */
  readonly afterWorkingDays: number;
  readonly to: readonly Role[];
}

export interface DeadlineRule {
  /** null: the command sets the date (a correction order, an observation period). */
  readonly span: DeadlineSpan | null;
  /** Soft: the document says "promptly" without a number (A11): reminded and reported, never called a violation. */
  readonly soft: boolean;
  readonly remindWorkingDaysBefore: readonly number[];
  readonly holders: readonly Role[];
  /** Whom it reaches when it is over and still not done, from the nearest to the farthest. */
  readonly escalation: readonly EscalationStep[];
  /** Chinese name of the event that starts it, for explanations. */
  readonly startEvent: string;
  /** What it stands still for; absent: nothing. */
  readonly pausedBy?: readonly PauseCause[] | undefined;
  readonly source: Source;
}

/** A step needed for some kinds of inspection; an empty list means that it is passed with its reason recorded. */
export interface StepRequirement {
  readonly requiredFor: readonly InspectionKind[];
  readonly source: Source;
}

/** before: as always; atEntry: recorded in the act of entering; after: a debt with a deadline. */
export type UrgentMode = 'before' | 'atEntry' | 'after';

/** What a class of enterprises gets (HZ-28, CX-28): method, ratio and frequency. */
export interface TierMeasures {
  /** Share drawn in a random draw, of ten thousand; null: the document gives no number, a body may set it. */
  readonly samplingPerTenThousand: number | null;
  /** On-site visits of one agency in a year; null likewise. */
  readonly yearlyCap: number | null;
  readonly frequency: Frequency;
  readonly offSitePreferred: boolean;
  readonly ownInitiativeOnSite: OwnInitiative;
  readonly source: Source;
}

/** A trade (GB/T 4754) whose enterprises are at least of this tier, as a body has adopted it (HZ-28). */
export interface SectorFloor {
  /** Prefix of the trade's code. */
  readonly code: string;
  readonly name: string;
  readonly atLeast: Tier;
  readonly adoptedBy: string;
}

export interface Tiering {
  readonly grading: Readonly<Record<CreditRow, Readonly<Record<RiskGrade, Tier>>>>;
  readonly gradingSource: Source;
  readonly sectors: readonly SectorFloor[];
  readonly sectorsSource: Source;
  readonly measures: Readonly<Record<Tier, TierMeasures>>;
}

/** How a place keeps one list of enterprises. */
export interface ListTerms {
  readonly name: string;
  readonly scope: ListScope;
  /** Who decides on entry, extension, end and objections. */
  readonly decidedBy: readonly Role[];
  /** Whether the enterprise itself enters and leaves it (JJ-30). */
  readonly byOwnWish: boolean;
  /** What the document asks of a member; empty: it does not say. */
  readonly criteria: readonly string[];
  readonly criteriaNeeded: 'all' | 'any';
  /** Longest term of one decision, in months; null: the document gives none. */
  readonly longestMonths: number | null;
  readonly frequency: Frequency;
  readonly source: Source;
}

export interface PolicyPack {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the resolved pack's canonical JSON without this field, hex. */
  readonly hash: string;
  readonly status: 'draft' | 'inForce';
  /** Names of the bodies behind roles and filings, by key (coordinatingBody, supervisionBody …). */
  readonly bodies: Readonly<Record<string, string>>;
  readonly steps: {
    readonly needAssessment: StepRequirement;
    readonly legalReview: StepRequirement;
    readonly collectiveDiscussion: StepRequirement;
    readonly governmentApproval: StepRequirement;
  };
  readonly approval: {
    readonly level: Readonly<Record<InspectionKind, 'agencyLeader' | 'principalHead'>>;
    readonly source: Source;
  };
  readonly filing: {
    /** Keys into bodies; empty: no filing of the single inspection. */
    readonly recipients: readonly string[];
    readonly copies: readonly string[];
    readonly parkCommitteeTold: boolean;
    /** Working days between the filing and the entry; entering sooner is warned of, never stopped (A5). */
    readonly leadWorkingDays: number;
    readonly exemptions: readonly FilingExemption[];
    readonly source: Source;
  };
  readonly advanceNotice: {
    readonly required: boolean;
    /** Working days between the notice and the entry, likewise (A5). */
    readonly leadWorkingDays: number;
    readonly contents: readonly string[];
    readonly exemptions: readonly NoticeExemption[];
    /** Absent in packs pinned before there were grades; empty: the document has none. */
    readonly grades?: readonly NoticeGrade[];
    readonly gradesSource?: Source;
    /** Whether a notice served is public (CX-26); absent likewise. */
    readonly published?: boolean;
    readonly source: Source;
  };
  readonly code: {
    /** task: issued for the inspection and shown by officers; enterprise: the firm's own code, scanned by officers (A61). */
    readonly bearer: 'task' | 'enterprise';
    readonly name: string;
    readonly issuer: string;
    /** Location check-in counts where the enterprise has no code (DE-42). */
    readonly checkInWithoutCode: boolean;
    /** What a scan has to bring along (XT-39); absent in packs pinned before it was asked. */
    readonly scanFields?: readonly ScanField[];
    readonly scanSource?: Source;
    /** Whether a visit is public as soon as it has been scanned in (XT-40); absent likewise. */
    readonly visitsPublished?: boolean;
    /** Whether a correction is verified by the code of its inspection (JJ-45); absent likewise. */
    readonly recheckByCode?: boolean;
    readonly recheckSource?: Source;
    /** How near a check-in by position is near, and how old a fix may be (DE-42); absent likewise. */
    readonly checkIn?: CheckInLimits;
    /** How far a device's clock may be from ours before a moment tells (HZ-66); absent: evidence is judged by the day. */
    readonly clockSlackSeconds?: number;
    readonly source: Source;
  };
  readonly urgentEntry: {
    readonly approval: UrgentMode;
    readonly filing: UrgentMode;
    readonly code: UrgentMode;
    readonly reasonRequired: boolean;
    readonly source: Source;
  };
  readonly selection: {
    /** Empty: nobody has adopted a list, so there is no exemption (A36). */
    readonly keyFields: readonly KeyField[];
    /** Pools whose objects need not be drawn (HZ-31). */
    readonly freePools: readonly EnterprisePool[];
    readonly source: Source;
  };
  /** Absent in packs pinned before there were tiers. */
  readonly tiers?: Tiering;
  /** Absent likewise. */
  readonly lists?: Readonly<Record<ListKind, ListTerms>>;
  readonly triggers: {
    readonly sources: readonly TriggerSource[];
    /** Neither counted to the annual cap nor stopped by it (CX-32). */
    readonly capExempt: readonly TriggerSource[];
    /** Counted to the cap, but only warned when it is full (A14). */
    readonly capWarnOnly: readonly TriggerSource[];
    readonly monthlyReturn: boolean;
    /** What the two thresholds of reasonable frequency count (HZ-43: all visits); packs pinned before it was asked: triggered. */
    readonly frequencyOf?: 'triggered' | 'all';
    readonly source: Source;
  };
  /** Absent in packs pinned before there was a list of matters to be recorded. */
  readonly recording?: RecordingPolicy;
  /** Absent in packs pinned before both sides had an application of their own: one for each officer, whoever made it. */
  readonly recusal?: RecusalPolicy;
  readonly outcomes: {
    readonly leniencyGrounds: readonly LeniencyGround[];
    readonly observation: boolean;
    /** Whether several agencies' corrections of one visit become one (HZ-53); absent in packs pinned before it was asked. */
    readonly combinedCorrection?: boolean;
    /** Whether what was made into one is put off as one (HZ-53); absent likewise. */
    readonly combinedExtension?: boolean;
    /** Whether the enterprise hands in photos and films of what it put right; absent likewise. */
    readonly proofOfCorrection?: boolean;
    /** Whether a case out of a visit with uncoded evidence says which evidence it takes (HZ-66); absent likewise. */
    readonly caseEvidenceNamed?: boolean;
    readonly source: Source;
  };
  /** Of disposing with measure; absent in packs pinned before it was asked for. */
  readonly discretion?: DiscretionPolicy;
  readonly creditRepair: CreditRepairPolicy;
  /** Of plans and consultations; an inspection's pinned pack may leave it out. */
  readonly planning: PlanningPolicy;
  /** The list of items; a pack pinned before it had versions has none, and no rule of an inspection asks for it. */
  readonly itemList: ItemListPolicy;
  /** Of the month-end consultation and the year's coordination; an inspection's pinned pack may leave it out. */
  readonly consultation: ConsultationPolicy;
  /** Of numbers, entrustments and recognition; a pinned pack leaves it out: the registers' side of it. */
  readonly ledger: LedgerPolicy;
  /** Of visits that are no inspections; no lifecycle pins it. */
  readonly otherVisits: OtherVisitPolicy;
  /** Of third parties and intermediaries; no lifecycle pins it. */
  readonly services?: ServicesPolicy;
  /** Of posts, confirmed bodies and enforcement elsewhere; likewise. */
  readonly posts?: PostsPolicy;
  /** Of guides, risk lists, self-checks and trainings; no lifecycle pins it. */
  readonly complianceGuides: ComplianceGuidePolicy;
  /** Absent in packs pinned before there were official documents; no rule of an inspection asks for it. */
  readonly documents?: DocumentPolicy;
  /** Absent in packs pinned before cases were consulted on, their impact assessed, or officers promised. */
  readonly caseConsultation?: CaseConsultationPolicy;
  readonly impact?: ImpactPolicy;
  readonly conduct?: ConductPolicy;
  /** Of evaluations, complaints and objections; of lifecycles only a complaint pins it. */
  readonly voice: VoicePolicy;
  /** Of guidance and services to enterprises; of lifecycles only a booking of guidance pins it. */
  readonly guidance: GuidancePolicy;
  /** Platforms outside and what they are given; no lifecycle pins them. */
  readonly outward?: OutwardPlatforms;
  /** Of what the public reads; no lifecycle pins it. */
  readonly publication?: PublicationPolicy;
  /** Dates by which something is done once; no lifecycle pins them. */
  readonly milestones?: Milestones;
  readonly rules: Readonly<Record<RuleId, Rule>>;
  readonly deadlines: Readonly<Record<DeadlineId, DeadlineRule>>;
  readonly reminders: {
    /** Hour of the Shanghai day, 0 to 23, at which reminders and escalations go out, on working days only. */
    readonly hour: number;
    readonly source: Source;
  };
  /** Parameters of the document that inform people and drive no rule here (platforms, channels …). */
  readonly information: Readonly<Record<string, { readonly value: unknown; readonly source: Source }>>;
}

/** A trade or field whose objects may be chosen without a draw, as a body has adopted it (A36). */
export interface KeyField {
  readonly code: string;
  readonly name: string;
  readonly adoptedBy: string;
}

/** What a lifecycle pins (design §3, Change). */
export interface PackPin {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}
