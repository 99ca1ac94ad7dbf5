// Updates and queries that lifecycles answer, with their payloads. Clients import this file and nothing else of workflows/.
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import { yearOf, type PlainDate } from '../domain/calendar/plain-date';
import type { WorkCalendar } from '../domain/calendar/working-days';
import { complaintCommandNames, type ComplaintCommandName } from '../domain/complaint/commands';
import type { ComplaintState } from '../domain/complaint/state';
import { creditCommandNames, type CreditCommandName } from '../domain/credit-repair/commands';
import type { CreditRepairState } from '../domain/credit-repair/state';
import { guidanceCommandNames, type GuidanceCommandName } from '../domain/guidance/commands';
import type { GuidanceState } from '../domain/guidance/state';
import { commandNames, type CommandName } from '../domain/inspection/commands';
import type { Note } from '../domain/inspection/events';
import type { InspectionState } from '../domain/inspection/state';
import { consultationCommandNames, type ConsultationCommandName } from '../domain/consultation/commands';
import type { ConsultationState } from '../domain/consultation/state';
import { planCommandNames, type PlanCommandName } from '../domain/plan/commands';
import type { PlanState } from '../domain/plan/state';
import { complaintDeadlineIds, deadlineIds, guidanceDeadlineIds } from '../domain/policy/rule-ids';
import type { PolicyPack } from '../domain/policy/policy-pack';
import type { Actor } from '../domain/shared/actor';
import type { RefusalParams, Source } from '../domain/shared/outcome';

/** What a lifecycle pins when it starts: it never reads a pack or a calendar again unless a command brings one. */
export interface LifecycleInput {
  readonly pack: PolicyPack;
  readonly calendar: WorkCalendar;
}

/**
 * What a lifecycle that starts on `today` pins: the pack without what only informs people (its hash still names the whole),
 * and the calendar's years from the one before to the one after.
 */
export const lifecycleInput = (
  pack: PolicyPack,
  calendar: WorkCalendar,
  today: PlainDate,
): LifecycleInput => {
  const {
    milestones: _milestones,
    publication: _publication,
    outward: _outward,
    services: _services,
    posts: _posts,
    ...kept
  } = pack;
  const year = yearOf(today);
  const near = Object.entries(calendar.years).filter(([key]) => Math.abs(Number(key) - year) <= 1);
  return {
    pack: {
      ...kept,
      information: {},
      ledger: {} as PolicyPack['ledger'],
      voice: {} as PolicyPack['voice'],
      guidance: {} as PolicyPack['guidance'],
      complianceGuides: {} as PolicyPack['complianceGuides'],
    },
    calendar: { version: calendar.version, years: Object.fromEntries(near) },
  };
};

/** What a complaint pins: no more of the pack than its own rule book reads, and the deadlines of its own. */
export const complaintInput = (
  pack: PolicyPack,
  calendar: WorkCalendar,
  today: PlainDate,
): LifecycleInput => {
  const input = inspectionInput(pack, calendar, today);
  const deadlines = Object.fromEntries(complaintDeadlineIds.map((id) => [id, pack.deadlines[id]]));
  return {
    ...input,
    pack: { ...input.pack, voice: pack.voice, deadlines: deadlines as PolicyPack['deadlines'] },
  };
};

/** What a booking of guidance pins, likewise. */
export const guidanceInput = (pack: PolicyPack, calendar: WorkCalendar, today: PlainDate): LifecycleInput => {
  const input = inspectionInput(pack, calendar, today);
  const deadlines = Object.fromEntries(guidanceDeadlineIds.map((id) => [id, pack.deadlines[id]]));
  return {
    ...input,
    pack: { ...input.pack, guidance: pack.guidance, deadlines: deadlines as PolicyPack['deadlines'] },
  };
};

/** What an inspection pins: no word about plans, lists and the list of items, which its rule book never reads. */
export const inspectionInput = (
  pack: PolicyPack,
  calendar: WorkCalendar,
  today: PlainDate,
): LifecycleInput => {
  const input = lifecycleInput(pack, calendar, today);
  const { lists: _lists, documents: _documents, ...kept } = input.pack;
  const deadlines = Object.fromEntries(deadlineIds.map((id) => [id, pack.deadlines[id]]));
  return {
    ...input,
    pack: {
      ...kept,
      itemList: {} as PolicyPack['itemList'],
      otherVisits: {} as PolicyPack['otherVisits'],
      planning: {} as PolicyPack['planning'],
      consultation: {} as PolicyPack['consultation'],
      deadlines: deadlines as PolicyPack['deadlines'],
    },
  };
};

export interface CommandEnvelope {
  /** Validated again against the command's schema by the lifecycle. */
  readonly data: unknown;
  readonly actor: Actor;
  /** What the registers say, as the rule book of this lifecycle reads it (Facts of an inspection); null: not asked. */
  readonly facts: unknown;
  /** Version the caller acted upon (If-Match); null: whatever stands. */
  readonly expectedVersion: number | null;
}

/** Answer to an accepted command: the step is recorded in PostgreSQL by then, so the caller can read its own write. */
export interface CommandAnswer {
  readonly lifecycleId: string;
  readonly version: number;
  readonly stage: string;
  readonly position: string;
  readonly events: readonly string[];
  readonly notes: readonly Note[];
  readonly recordHash: string;
}

/** Details of the ApplicationFailure (type: the domain error code) that refuses an update. */
export interface RefusalDetails {
  readonly code: string;
  readonly message: string;
  readonly params: RefusalParams;
  readonly source: Source;
  readonly overridableBy: string | null;
  readonly version: number;
}

export type CommandUpdate = ReturnType<typeof defineUpdate<CommandAnswer, [CommandEnvelope], string>>;

/** One update a command; the wire name is the command's. */
export const commandUpdates = Object.fromEntries(
  commandNames.map((name) => [name, defineUpdate<CommandAnswer, [CommandEnvelope]>(name)]),
) as Readonly<Record<CommandName, CommandUpdate>>;

export const creditCommandUpdates = Object.fromEntries(
  creditCommandNames.map((name) => [name, defineUpdate<CommandAnswer, [CommandEnvelope]>(name)]),
) as Readonly<Record<CreditCommandName, CommandUpdate>>;

export const planCommandUpdates = Object.fromEntries(
  planCommandNames.map((name) => [name, defineUpdate<CommandAnswer, [CommandEnvelope]>(name)]),
) as Readonly<Record<PlanCommandName, CommandUpdate>>;

export const inspectionStateQuery = defineQuery<InspectionState | null>('inspectionState');
export const consultationCommandUpdates = Object.fromEntries(
  consultationCommandNames.map((name) => [name, defineUpdate<CommandAnswer, [CommandEnvelope]>(name)]),
) as Readonly<Record<ConsultationCommandName, CommandUpdate>>;

export const complaintCommandUpdates = Object.fromEntries(
  complaintCommandNames.map((name) => [name, defineUpdate<CommandAnswer, [CommandEnvelope]>(name)]),
) as Readonly<Record<ComplaintCommandName, CommandUpdate>>;

export const guidanceCommandUpdates = Object.fromEntries(
  guidanceCommandNames.map((name) => [name, defineUpdate<CommandAnswer, [CommandEnvelope]>(name)]),
) as Readonly<Record<GuidanceCommandName, CommandUpdate>>;

export const guidanceStateQuery = defineQuery<GuidanceState | null>('guidanceState');
export const complaintStateQuery = defineQuery<ComplaintState | null>('complaintState');
export const consultationStateQuery = defineQuery<ConsultationState | null>('consultationState');

export const planStateQuery = defineQuery<PlanState | null>('planState');
export const creditRepairStateQuery = defineQuery<CreditRepairState | null>('creditRepairState');

/** From a credit record to the inspection it came from, with its id: its first step is recorded and can be read. */
export const creditRecordToldSignal = defineSignal<[string]>('creditRecordTold');

/** Fire-and-forget: there is something in the outbox of letters. */
export const wakeSignal = defineSignal('wake');
