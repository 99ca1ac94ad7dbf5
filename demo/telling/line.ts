// One line of `--json`: a lifecycle as data. Instants carry Shanghai's offset; a deadline is due at 24:00 of its last day.
import type { LifecycleTale, RecordedStep } from './tale';
import { endOfDayIso, shanghaiIso } from './shanghai-time';

export interface LifecycleLine {
  /** Name of the lifecycle: its scenario's, and the part it plays where the scenario has several. */
  readonly scenario: string;
  readonly jurisdiction: string;
  /** closed, withdrawn, refused; of a credit record repaired, refused, expired. */
  readonly outcome: string;
  /** In order; one that was not walked is written `legalReview (passed: notRequired)`. */
  readonly stages: readonly string[];
  readonly deadlines: readonly {
    readonly rule: string;
    readonly startedAt: string;
    readonly dueAt: string;
    readonly outcome: 'open' | 'met' | 'lapsed' | 'cancelled';
  }[];
  readonly events: readonly { readonly type: string; readonly at: string }[];
  /** Acts that were refused, which no history holds. */
  readonly refusals: readonly {
    readonly command: string;
    readonly code: string;
    readonly clauses: readonly string[];
    readonly at: string;
  }[];
}

type RecordedEvent = RecordedStep['events'][number];

/** The stage that an event of this type leads to, where the type alone says it. */
const stagesByType: { readonly [T in RecordedEvent['type']]?: string } = {
  InspectionDrafted: 'plan',
  ReturnedForCorrection: 'plan',
  ApprovalRefused: 'refused',
  InspectionWithdrawn: 'withdrawn',
  InspectionVoided: 'voided',
  InspectionClosed: 'closed',
  CreditRepairTold: 'told',
  RepairApplied: 'applied',
  RepairApplicationReturned: 'returned',
  RepairGranted: 'granted',
  RepairRefused: 'refused',
  CreditRepairClosed: 'closed',
};

/** A stage that was entered only to be passed is written once, with the reason. */
const withStage = (stages: readonly string[], event: RecordedEvent): readonly string[] => {
  if (event.type === 'StagePassed') {
    const before = stages.at(-1) === event.stage ? stages.slice(0, -1) : stages;
    return [...before, `${event.stage} (passed: ${event.reason})`];
  }
  const stage = event.type === 'StageEntered' ? event.stage : stagesByType[event.type];
  return stage === undefined ? stages : [...stages, stage];
};

export const lineOf = ({
  name,
  jurisdiction,
  outcome,
  steps,
  deadlines,
  refusals,
}: LifecycleTale): LifecycleLine => ({
  scenario: name,
  jurisdiction,
  outcome,
  stages: steps.flatMap(({ events }) => events).reduce<readonly string[]>(withStage, []),
  deadlines: deadlines.map(({ rule, startedAt, dueOn, status }) => ({
    rule,
    startedAt: shanghaiIso(startedAt),
    dueAt: endOfDayIso(dueOn),
    // What was done late has lapsed all the same; the events say when it was settled.
    outcome: status === 'settledLate' ? 'lapsed' : status,
  })),
  events: steps.flatMap(({ at, events }) => events.map(({ type }) => ({ type, at: shanghaiIso(at) }))),
  refusals: refusals.map(({ command, problem, at }) => ({
    command,
    code: problem.code,
    clauses: (problem.clauses ?? []).map(({ id }) => id),
    at: shanghaiIso(at),
  })),
});
