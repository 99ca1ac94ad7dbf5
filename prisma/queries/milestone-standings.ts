// How each one-time date of a place stands today: the pack's dates, the reports, and what the record shows.
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { WorkCalendar } from '../../domain/calendar/working-days';
import { roleNames } from '../../domain/errors/names';
import {
  milestoneStanding,
  type MilestoneStanding,
  type MilestoneStatus,
} from '../../domain/milestone/standing';
import type { Milestone } from '../../domain/policy/milestones';
import {
  inspectingAgencies,
  milestoneReports,
  observedMilestones,
  type InspectingAgency,
  type MilestoneReport,
  type Observed,
} from './milestones';
import type { Place } from './standing-duties/place';

interface Known {
  readonly agencies: readonly InspectingAgency[];
  readonly reports: readonly MilestoneReport[];
  readonly today: PlainDate;
  readonly calendar: WorkCalendar;
}

export interface StandingMilestone extends MilestoneStanding {
  readonly id: string;
  readonly what: string;
  readonly bodies: readonly string[];
  /** null: done once for the place. */
  readonly agencyId: string | null;
  readonly agencyName: string | null;
  readonly dueOn: PlainDate;
  /** null: not yet. */
  readonly done: {
    readonly on: PlainDate;
    readonly reference: string;
    readonly note: string | null;
    readonly observed: boolean;
  } | null;
  readonly clauses: readonly string[];
  readonly observed: boolean;
  readonly holders: readonly string[];
  readonly reportedBy: string | null;
  readonly reportedAt: string | null;
  /** 0: never reported. */
  readonly version: number;
  readonly milestone: Milestone;
}

export const isOwing = (status: MilestoneStatus): boolean => status === 'open' || status === 'overdue';

const shownFor = (
  [id, milestone]: readonly [string, Milestone],
  agency: InspectingAgency | null,
  { reports, today, calendar }: Known,
  observed: readonly Observed[],
): StandingMilestone => {
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
    ...milestoneStanding(milestone, done?.on ?? null, today, calendar),
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

const byDueDate = (one: StandingMilestone, other: StandingMilestone): number =>
  one.dueOn === other.dueOn
    ? one.id < other.id
      ? -1
      : one.id === other.id
        ? 0
        : 1
    : one.dueOn < other.dueOn
      ? -1
      : 1;

/** The earliest date first. */
export const milestonesOf = async ({
  pool,
  pack,
  calendar,
  today,
}: Place): Promise<readonly StandingMilestone[]> => {
  const entries = Object.entries(pack.milestones ?? {});
  if (entries.length === 0) return [];
  const [agencies, reports] = await Promise.all([
    inspectingAgencies(pool, pack.id),
    milestoneReports(pool, pack.id),
  ]);
  const known = { agencies, reports, today, calendar };
  const shown = entries.map(async (entry) => {
    const [, { observed, each }] = entry;
    const seen = observed === null ? [] : await observedMilestones(pool, pack.id, observed);
    const whose = each === 'place' ? [null] : agencies;
    return whose.map((agency) => shownFor(entry, agency, known, seen));
  });
  return (await Promise.all(shown)).flat().sort(byDueDate);
};
