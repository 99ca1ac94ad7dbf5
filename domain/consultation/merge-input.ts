// From plans, registers and the ledger to what the merge is given (docs/merge.md); what can no longer be placed is told apart.
import { addDays, type PlainDate } from '../calendar/plain-date';
import type { Letter } from '../entrustment/letter';
import type { WorkCalendar } from '../calendar/working-days';
import type { MergeDecision, MergePlanInput } from '../merge/plan';
import { planDays } from '../merge/plan-days';
import type { PolicyPack } from '../policy/policy-pack';
import { classCaps, lowestClassCap, type DecidedLimit } from '../tier/class-limits';
import type { Graded } from '../tier/tier-of';
import type { PlannedCheck } from './checks';

export interface MergeRegisters {
  readonly agencies: readonly {
    readonly id: string;
    readonly line: string | null;
    readonly officers: number;
    /** Visits that it may make at one enterprise in the year; null: nobody has set a number. */
    readonly cap: number | null;
  }[];
  /** Graded by credit, risk and trade; pool: the register's own. */
  readonly enterprises: readonly (Graded & {
    readonly id: string;
    readonly jointOptOut: boolean;
    readonly pool: string;
  })[];
  /** Where lists say in which pool an enterprise is for an agency; asked only where a pool has a cap of its own. */
  readonly listedPools: readonly {
    readonly enterpriseId: string;
    readonly agencyId: string;
    readonly pool: string;
  }[];
  /** Caps that bodies have set, those of classes among them. */
  readonly limits: readonly DecidedLimit[];
  /** simple: on the list of simple items; alone: may be inspected with no other. */
  readonly items: readonly {
    readonly id: string;
    readonly simple: boolean;
    readonly alone: boolean;
    /** Agencies that the list of simple items names for it; empty: any. */
    readonly doneBy: readonly string[];
  }[];
  readonly entrustments: readonly Letter[];
  readonly visitsMade: NonNullable<MergePlanInput['visitsMade']>;
  readonly done: NonNullable<MergePlanInput['done']>;
}

export interface MergeQuestion {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly checks: readonly PlannedCheck[];
  readonly registers: MergeRegisters;
  readonly decisions: readonly MergeDecision[];
  /** Officer visits that one officer can make in a full week. */
  readonly officerVisitsPerWeek: number;
  /** Whose tiers and caps hold. */
  readonly pack: Pick<PolicyPack, 'tiers'>;
}

export interface MergeInput {
  readonly plan: MergePlanInput;
  /** Checks of the period by id. */
  readonly checks: ReadonlyMap<string, PlannedCheck>;
  /** Ids of checks whose window holds no working day of the period, or whose agency, object or item is on no register. */
  readonly unplaced: readonly string[];
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

/** Decisions on checks that are no longer planned go with them. */
const stillMeant = (
  decisions: readonly MergeDecision[],
  placed: ReadonlyMap<string, PlannedCheck>,
): readonly MergeDecision[] =>
  decisions.flatMap((decision): MergeDecision[] => {
    if (decision.kind === 'setDay') return placed.has(decision.checkId) ? [decision] : [];
    const checkIds = decision.checkIds.filter((id) => placed.has(id));
    return checkIds.length === decision.checkIds.length ? [decision] : [];
  });

/** As the merge reads it: whole where it covers everything, so that proposals are what they were; null: never in force. */
const letterFor = (
  { ref, ownerAgencyId, entrustedAgencyId, itemIds, revokedOn, ...letter }: Letter,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): NonNullable<MergePlanInput['entrustments']>[number] | null => {
  const revoked = revokedOn === null ? null : addDays(revokedOn, -1);
  const last = [letter.to, revoked].reduce<PlainDate>(
    (end, day) => (day === null ? end : earlier(end, day)),
    to,
  );
  const first = later(letter.from, from);
  if (first > last) return null;
  const isWhole = first === from && last === to;
  return {
    ...{ ref, ownerAgencyId, entrustedAgencyId },
    ...(itemIds.length === 0 ? {} : { itemIds: [...itemIds] }),
    ...(isWhole ? {} : { window: { from: first, to: last } }),
  };
};

/** Caps of classes that are lower than the agency's common one, for the pairs that a check makes (JJ-29, DE-66, DE-68). */
const capsOfClasses = (
  checks: readonly PlannedCheck[],
  { enterprises, listedPools, limits, agencies }: MergeRegisters,
  pack: Pick<PolicyPack, 'tiers'>,
): NonNullable<MergePlanInput['caps']> => {
  const byId = new Map(enterprises.map((enterprise) => [enterprise.id, enterprise]));
  const common = new Map(agencies.map(({ id, cap }) => [id, cap]));
  const pairKey = (enterpriseId: string, agencyId: string) => JSON.stringify([enterpriseId, agencyId]);
  const listed = new Map(listedPools.map((row) => [pairKey(row.enterpriseId, row.agencyId), row.pool]));
  const found = new Map<string, NonNullable<MergePlanInput['caps']>[number]>();
  for (const { enterpriseId, agencyId, channel } of checks) {
    const key = pairKey(enterpriseId, agencyId);
    const enterprise = byId.get(enterpriseId);
    if (channel === 'offSite' || enterprise === undefined || found.has(key)) continue;
    const pool = listed.get(key) ?? enterprise.pool;
    const cap = lowestClassCap(classCaps({ ...enterprise, pool }, { decided: limits, agencyId, pack }));
    if (cap !== null && cap.limit < (common.get(agencyId) ?? Infinity))
      found.set(key, { enterpriseId, agencyId, visits: cap.limit });
  }
  return [...found.values()];
};

export const mergeInput = (question: MergeQuestion, calendar: WorkCalendar): MergeInput => {
  const { from, to, registers } = question;
  const days = planDays(from, to, calendar);
  const known = {
    agencies: new Set(registers.agencies.map(({ id }) => id)),
    enterprises: new Set(registers.enterprises.map(({ id }) => id)),
    items: new Set(registers.items.map(({ id }) => id)),
  };
  const placed = new Map<string, PlannedCheck>();
  const unplaced: string[] = [];
  for (const check of question.checks) {
    const first = later(check.from, from);
    const last = earlier(check.to, to);
    const isKnown =
      known.agencies.has(check.agencyId) &&
      known.enterprises.has(check.enterpriseId) &&
      check.itemIds.every((id) => known.items.has(id));
    const fits = first <= last && days.span(first, last).hi >= days.span(first, last).lo;
    if (isKnown && fits) placed.set(check.checkId, { ...check, from: first, to: last });
    else unplaced.push(check.checkId);
  }
  const checks = [...placed.values()];
  const used = {
    enterprises: new Set(checks.map(({ enterpriseId }) => enterpriseId)),
    items: new Set(checks.flatMap(({ itemIds }) => itemIds)),
  };
  const caps = capsOfClasses(checks, registers, question.pack);
  const plan: MergePlanInput = {
    period: { from, to },
    limits: {},
    agencies: registers.agencies.map(({ id, line, officers, cap }) => ({
      id,
      line,
      // An agency without officers on the register has not been entered yet: no number is no zero.
      officerVisitsPerWeek: officers === 0 ? null : officers * question.officerVisitsPerWeek,
      visitsPerEnterprise: cap,
    })),
    enterprises: registers.enterprises
      .filter(({ id }) => used.enterprises.has(id))
      .map(({ id, jointOptOut }) => ({ id, jointOptOut })),
    items: registers.items
      .filter(({ id }) => used.items.has(id))
      .map(({ doneBy, ...item }) => ({ ...item, ...(doneBy.length === 0 ? {} : { doneBy: [...doneBy] }) })),
    entrustments: registers.entrustments.flatMap((letter) => letterFor(letter, { from, to }) ?? []),
    checks: checks.map((check) => ({
      id: check.checkId,
      enterpriseId: check.enterpriseId,
      agencyId: check.agencyId,
      itemIds: [...check.itemIds],
      window: { from: check.from, to: check.to },
      minutes: Math.min(check.minutes, 480),
      people: check.people,
      channel: check.channel,
      ownerLeads: check.ownerLeads,
      entrustable: check.entrustable,
    })),
    visitsMade: registers.visitsMade.filter(
      ({ enterpriseId, agencyId }) => used.enterprises.has(enterpriseId) && known.agencies.has(agencyId),
    ),
    // Absent where no class has a cap of its own, so that proposals are what they were.
    ...(caps.length === 0 ? {} : { caps }),
    done: registers.done.filter(({ enterpriseId }) => used.enterprises.has(enterpriseId)),
    decisions: [...stillMeant(question.decisions, placed)],
  };
  return { plan, checks: placed, unplaced: unplaced.sort() };
};
