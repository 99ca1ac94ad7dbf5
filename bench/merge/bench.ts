// A city's plan of a year is read and merged, larger and larger: once with officers without limit, so that enterprises do not
// depend on each other and time can be held against n·log n, and once with scarce officers.
import type { WorkCalendar } from '../../domain/calendar/working-days';
import { proposeMerge } from '../../domain/merge/propose';
import { readMergePlan } from '../../domain/merge/read-plan';
import { loadCalendar } from '../../policies/load';
import { median, rounded } from '../statistics';
import { cityPlan } from './city';

export interface MergeBenchOptions {
  /** Planned checks, smallest first; four to an enterprise. */
  readonly sizes: readonly number[];
  readonly agencies: number;
  readonly rounds: number;
  readonly seed: number;
}

export interface MergeFigures {
  readonly bench: 'merge';
  readonly officers: 'unlimited' | 'scarce';
  readonly checks: number;
  readonly enterprises: number;
  readonly agencies: number;
  readonly visits_before: number;
  readonly visits_after: number;
  readonly lower_bound: number;
  /** (visits_after − lower_bound) ÷ lower_bound. */
  readonly gap: number;
  readonly officer_visits_before: number;
  readonly officer_visits_after: number;
  readonly entrusted_checks: number;
  /** Visits above yearly caps. */
  readonly over_cap: number;
  /** Officer visits above what agencies have in a week, and how many of them are proven to be unavoidable. */
  readonly over_officers: number;
  readonly over_officers_unavoidable: number;
  /** Officer visits asked of the agency that has least to spare ÷ what it has in the year; null without limits. */
  readonly fullest_agency: number | null;
  /** From the plan as sent to the proposal, the median of the rounds. */
  readonly seconds: number;
  /** Processor time of the same, its collector's threads included: less disturbed by other work on the machine. */
  readonly cpu_seconds: number;
  /** Of the whole process, up to the end of this size. */
  readonly peak_rss_mb: number;
}

export interface MergeGrowth {
  readonly bench: 'merge-growth';
  readonly officers: 'unlimited' | 'scarce';
  readonly from_checks: number;
  readonly to_checks: number;
  /** k where time grows as n^k between the two. */
  readonly exponent: number;
  /** The k of n·log n between the two: the exponent wanted is no larger where officers are unlimited. */
  readonly exponent_of_n_log_n: number;
}

type Proposal = ReturnType<typeof proposeMerge>;

const fullestAgency = ({ weeks }: Proposal): number | null => {
  const sums = new Map<string, { asked: number; has: number }>();
  for (const { agencyId, officerVisits, capacity } of weeks) {
    if (capacity === null) continue;
    const own = sums.get(agencyId) ?? { asked: 0, has: 0 };
    sums.set(agencyId, { asked: own.asked + officerVisits, has: own.has + capacity });
  }
  const shares = [...sums.values()].map(({ asked, has }) => asked / has);
  return shares.length === 0 ? null : rounded(Math.max(...shares), 3);
};

interface Time {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

type Outcome = Omit<
  MergeFigures,
  'bench' | 'officers' | 'checks' | 'enterprises' | 'agencies' | 'seconds' | 'cpu_seconds' | 'peak_rss_mb'
>;

const outcomeOf = (proposal: Proposal): Outcome => ({
  visits_before: proposal.totals.before.visits,
  visits_after: proposal.totals.after.visits,
  lower_bound: proposal.lowerBound,
  gap: rounded(proposal.gap, 5),
  officer_visits_before: proposal.totals.before.officerVisits,
  officer_visits_after: proposal.totals.after.officerVisits,
  entrusted_checks: proposal.totals.entrustedChecks,
  over_cap: proposal.overCap.reduce((sum, { visits, allowed }) => sum + visits - allowed, 0),
  over_officers: proposal.excess.officerVisits,
  over_officers_unavoidable: proposal.excess.unavoidable,
  fullest_agency: fullestAgency(proposal),
});

/** Parses and merges as a caller would; the generator's time is not counted. The proposal is let go at once. */
const measure = (plan: unknown, calendar: WorkCalendar): Time & { readonly outcome: Outcome } => {
  const cpuBefore = process.cpuUsage();
  const start = process.hrtime.bigint();
  const read = readMergePlan(plan, calendar);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const proposal = proposeMerge(read);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { seconds, cpuSeconds: (user + system) / 1e6, outcome: outcomeOf(proposal) };
};

const figuresOf = (
  checks: number,
  isUncoupled: boolean,
  { agencies, rounds, seed }: MergeBenchOptions,
  calendar: WorkCalendar,
): MergeFigures => {
  const enterprises = Math.ceil(checks / 4);
  const plan = cityPlan({ checks, enterprises, agencies, seed, isUncoupled }, calendar);
  const first = measure(plan, calendar);
  const times: Time[] = [first, ...Array.from({ length: rounds - 1 }, () => measure(plan, calendar))];
  return {
    bench: 'merge',
    officers: isUncoupled ? 'unlimited' : 'scarce',
    checks,
    enterprises,
    agencies,
    ...first.outcome,
    seconds: rounded(median(times.map(({ seconds }) => seconds)), 3),
    cpu_seconds: rounded(median(times.map(({ cpuSeconds }) => cpuSeconds)), 3),
    peak_rss_mb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
};

const growthOf = (figures: readonly MergeFigures[], officers: MergeFigures['officers']): MergeGrowth[] => {
  const own = figures.filter((line) => line.officers === officers);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined || last.checks <= first.checks) return [];
  const between = (low: number, high: number): number =>
    rounded(Math.log(high / low) / Math.log(last.checks / first.checks), 3);
  return [
    {
      bench: 'merge-growth',
      officers,
      from_checks: first.checks,
      to_checks: last.checks,
      exponent: between(first.seconds, last.seconds),
      exponent_of_n_log_n: between(
        first.checks * Math.log(first.checks),
        last.checks * Math.log(last.checks),
      ),
    },
  ];
};

export const benchMerge = (
  options: MergeBenchOptions,
  say: (line: string) => void,
): readonly (MergeFigures | MergeGrowth)[] => {
  const calendar = loadCalendar();
  const smallest = Math.min(...options.sizes);
  say('预热 (warming up)');
  for (const isUncoupled of [true, false])
    figuresOf(smallest, isUncoupled, { ...options, rounds: 1 }, calendar);
  const figures = options.sizes.flatMap((checks) =>
    [true, false].map((isUncoupled) => {
      const line = figuresOf(checks, isUncoupled, options, calendar);
      say(`${line.officers} ${String(checks)}: ${String(line.seconds)} s`);
      return line;
    }),
  );
  return [...figures, ...growthOf(figures, 'unlimited'), ...growthOf(figures, 'scarce')];
};
