// From an accepted proposal to the visits that agencies are to make; from a refused one, each check by itself.
import { monthOf, yearOf, type PlainDate } from '../calendar/plain-date';
import type { InspectionMode } from '../inspection/vocabulary';
import type { MergeProposal, ProposedVisit } from '../merge/proposal';
import type { Digest, PlannedCheck } from './checks';
import type { HeldRepeat } from './state';

export interface PlannedVisit {
  /** Made of its checks: the same visit in the next proposal is the same visit. */
  readonly id: string;
  readonly enterpriseId: string;
  readonly year: number;
  readonly month: number;
  readonly day: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly mode: InspectionMode;
  readonly channel: 'onSite' | 'offSite';
  readonly leadAgencyId: string;
  /** Agencies with checks in it, the lead among them unless it goes for others alone. */
  readonly agencyIds: readonly string[];
  /** Goes for all of them (委托查、代查); null: each goes itself. */
  readonly entrustedAgencyId: string | null;
  readonly entrustmentRef: string | null;
  readonly people: number;
  readonly minutes: number;
  readonly checks: readonly PlannedCheck[];
}

const visitId = (checks: readonly PlannedCheck[], jurisdiction: string, digest: Digest): string =>
  `pv-${digest([jurisdiction, ...checks.map(({ checkId }) => checkId).sort()].join('\n'))}`;

type Proposed = Pick<
  ProposedVisit,
  'enterpriseId' | 'mode' | 'day' | 'leadAgencyId' | 'people' | 'minutes' | 'entrusted'
> & { readonly possible: { readonly from: PlainDate; readonly to: PlainDate } };

const latest = (days: readonly PlainDate[], first: PlainDate): PlainDate =>
  days.reduce((a, b) => (a > b ? a : b), first);
const earliest = (days: readonly PlainDate[], first: PlainDate): PlainDate =>
  days.reduce((a, b) => (a < b ? a : b), first);

export const visitOf = (
  visit: Proposed,
  checks: readonly PlannedCheck[],
  channel: PlannedVisit['channel'],
  { jurisdiction, digest }: VisitContext,
): PlannedVisit => {
  const owners = [...new Set(checks.map(({ agencyId }) => agencyId))].sort();
  const isEntrusted = visit.mode === 'entrusted' && !owners.includes(visit.leadAgencyId);
  const agencyIds = isEntrusted ? owners : [...new Set([visit.leadAgencyId, ...owners])].sort();
  return {
    id: visitId(checks, jurisdiction, digest),
    enterpriseId: visit.enterpriseId,
    year: yearOf(visit.day),
    month: monthOf(visit.day),
    day: visit.day,
    from: visit.possible.from,
    to: visit.possible.to,
    mode: isEntrusted ? 'entrusted' : agencyIds.length > 1 ? 'joint' : 'single',
    channel,
    leadAgencyId: isEntrusted ? (owners[0] ?? visit.leadAgencyId) : visit.leadAgencyId,
    agencyIds,
    entrustedAgencyId: isEntrusted ? visit.leadAgencyId : null,
    entrustmentRef: isEntrusted ? (visit.entrusted[0]?.entrustmentRef ?? null) : null,
    people: visit.people,
    minutes: visit.minutes,
    checks,
  };
};

export interface VisitContext {
  readonly jurisdiction: string;
  readonly digest: Digest;
  readonly checks: ReadonlyMap<string, PlannedCheck>;
}

const known = (ids: readonly string[], checks: ReadonlyMap<string, PlannedCheck>): readonly PlannedCheck[] =>
  ids.flatMap((id) => checks.get(id) ?? []);

/** A visit of checks that were to go along with others and found none is not made (DE-34). */
const isLeftOver = (checks: readonly PlannedCheck[], repeats: readonly HeldRepeat[]): boolean =>
  checks.every(({ checkId }) =>
    repeats.some((repeat) => repeat.checkId === checkId && repeat.decision === 'merge'),
  );

export const alone = (check: PlannedCheck, day: PlainDate): Proposed => ({
  enterpriseId: check.enterpriseId,
  mode: 'single',
  day,
  possible: { from: check.from, to: check.to },
  leadAgencyId: check.agencyId,
  people: check.people,
  minutes: check.minutes,
  entrusted: [],
});

/** @param separately the bodies refused the merge: each check is a visit, on the day proposed or the first possible */
export const plannedVisits = (
  proposal: MergeProposal,
  context: VisitContext & { readonly repeats: readonly HeldRepeat[] },
  separately: boolean,
): readonly PlannedVisit[] => {
  const { checks, repeats } = context;
  const offSite = known(proposal.offSite, checks).map((check) =>
    visitOf(alone(check, check.from), [check], 'offSite', context),
  );
  const onSite = proposal.visits.flatMap((visit): PlannedVisit[] => {
    const own = known(visit.checkIds, checks);
    if (own.length === 0 || isLeftOver(own, repeats)) return [];
    return separately
      ? own.map((check) => visitOf(alone(check, visit.day), [check], 'onSite', context))
      : [
          visitOf(
            {
              ...visit,
              // Wider than the days proposed where all checks allow it: the window within which it may be moved.
              possible: {
                from: latest(
                  own.map(({ from }) => from),
                  visit.possible.from,
                ),
                to: earliest(
                  own.map(({ to }) => to),
                  visit.possible.to,
                ),
              },
            },
            own,
            'onSite',
            context,
          ),
        ];
  });
  return [...onSite, ...offSite];
};
