// How each one-time date of a place stands today: the pack's dates, the reports, and what the record shows.
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import { roleNames } from '../../domain/errors/names';
import { milestoneStanding } from '../../domain/milestone/standing';
import { reportsMilestone } from '../../domain/permission/milestones';
import type { Milestone } from '../../domain/policy/milestones';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { shownReference } from '../../domain/publication/shown-number';
import type { Actor } from '../../domain/shared/actor';
import {
  inspectingAgencies,
  milestoneReports,
  observedMilestones,
  type InspectingAgency,
  type MilestoneReport,
  type Observed,
} from '../../prisma/queries/milestones';
import type { ApiDependencies } from '../dependencies';
import type { MilestoneAnswer, PublicMilestone } from './contract';

interface Known {
  readonly agencies: readonly InspectingAgency[];
  readonly reports: readonly MilestoneReport[];
  readonly today: PlainDate;
}

type Shown = Omit<MilestoneAnswer, 'mine'> & { readonly milestone: Milestone };

const shownFor = (
  { ruleBooks }: ApiDependencies,
  [id, milestone]: readonly [string, Milestone],
  agency: InspectingAgency | null,
  { reports, today }: Known,
  observed: readonly Observed[],
): Shown => {
  const { what, bodies, dueOn, source, holders } = milestone;
  const agencyId = agency?.id ?? null;
  const report =
    milestone.observed === null
      ? reports.find((one) => one.milestone === id && one.agencyId === agencyId)
      : undefined;
  const seen = observed.find((one) => one.agencyId === agencyId);
  const done =
    report === undefined
      ? seen && { on: seen.on, reference: seen.reference, note: null, observed: true }
      : { on: report.doneOn, reference: report.reference, note: report.note, observed: false };
  return {
    ...{ id, what, bodies: [...bodies], agencyId, agencyName: agency?.name ?? null, dueOn },
    ...milestoneStanding(milestone, done?.on ?? null, today, ruleBooks.calendar),
    done: done ?? null,
    clauses: [...source.clauses],
    observed: milestone.observed !== null,
    holders: holders.map((role) => roleNames[role]),
    reportedBy: report?.reportedBy ?? null,
    reportedAt: report?.reportedAt ?? null,
    version: report?.version ?? 0,
    milestone,
  };
};

const byDueDate = (one: Shown, other: Shown): number =>
  one.dueOn === other.dueOn
    ? one.id < other.id
      ? -1
      : one.id === other.id
        ? 0
        : 1
    : one.dueOn < other.dueOn
      ? -1
      : 1;

/** The earliest date first. @param now ISO instant */
export const milestonesOf = async (
  dependencies: ApiDependencies,
  pack: PolicyPack,
  now: string,
): Promise<readonly Shown[]> => {
  const { pool } = dependencies.database;
  const entries = Object.entries(pack.milestones ?? {});
  if (entries.length === 0) return [];
  const [agencies, reports] = await Promise.all([
    inspectingAgencies(pool, pack.id),
    milestoneReports(pool, pack.id),
  ]);
  const known = { agencies, reports, today: shanghaiDay(now) };
  const shown = entries.map(async (entry) => {
    const [, { observed, each }] = entry;
    const seen = observed === null ? [] : await observedMilestones(pool, pack.id, observed);
    const whose = each === 'place' ? [null] : agencies;
    return whose.map((agency) => shownFor(dependencies, entry, agency, known, seen));
  });
  return (await Promise.all(shown)).flat().sort(byDueDate);
};

export const forReader = ({ milestone, ...shown }: Shown, actor: Actor): MilestoneAnswer => ({
  ...shown,
  mine: !shown.observed && reportsMilestone(actor, milestone, shown.agencyId),
});

/** Nobody's name, and no words of anybody's: which body has done it, when, and by what number, is enough. */
export const forEverybody = ({
  milestone: _milestone,
  observed: _observed,
  holders: _holders,
  reportedBy: _by,
  reportedAt: _at,
  version: _version,
  done,
  ...shown
}: Shown): PublicMilestone => ({
  ...shown,
  done:
    done === null
      ? null
      : {
          ...{ on: done.on, observed: done.observed },
          reference: done.observed ? done.reference : shownReference(done.reference),
        },
});
