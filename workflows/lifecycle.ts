// The engine every lifecycle runs on: receive → decide → evolve → record, and sleep to the earliest deadline.
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  currentUpdateInfo,
  setHandler,
  sleep,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { Step } from '../activities/types';
import type { WorkCalendar } from '../domain/calendar/working-days';
import { clockCommandDue, nextWake, type ClockCommand, type Deadline } from '../domain/inspection/deadline';
import { messageFor } from '../domain/errors/messages';
import { systemActor } from '../domain/shared/actor';
import { refuse, type Outcome, type Refusal } from '../domain/shared/outcome';
import { recordStep } from './activity-options';
import type {
  CommandAnswer,
  CommandEnvelope,
  CommandUpdate,
  LifecycleInput,
  RefusalDetails,
} from './messages';
import { nextDeadlineKey, stageKey } from './search-attributes';

/**
 * Temporal's own list may lag this far behind the record: to write its row costs a server a third of what a whole
 * update costs it, and steps that follow each other closely would each write it again.
 */
const listLagMs = 60_000;

type StepLists = Pick<Step, 'lifecycle' | 'tasks' | 'notices' | 'visits'>;

/** A command from outside, or one of the clock's own. */
type Given<N extends string> = N | ClockCommand;

interface LifecycleState {
  readonly deadlines: readonly Deadline[];
  readonly calendar: WorkCalendar;
}

/** What differs between lifecycles: their rule book and what their lists show. */
export interface Machine<S extends LifecycleState, E extends { readonly type: string }, N extends string> {
  readonly lifecycleType: Step['lifecycleType'];
  readonly updates: Readonly<Record<N, CommandUpdate>>;
  /** Commands that come from outside; the clock's own are not among them. */
  readonly external: readonly N[];
  readonly decide: (state: S | null, name: Given<N>, envelope: CommandEnvelope, now: string) => Outcome<E>;
  readonly fold: (state: S | null, events: readonly E[]) => S;
  readonly isEnded: (state: S) => boolean;
  /** @param now ISO instant of the step */
  readonly lists: (after: S, events: readonly E[], now: string) => StepLists;
  /** Work that an event starts elsewhere, awaited before the answer: a child lifecycle. null when there is none. */
  readonly afterStep: (events: readonly E[], state: S) => Promise<void> | null;
}

const refusalFailure = (refusal: Refusal, version: number): ApplicationFailure => {
  const message = messageFor(refusal.code, refusal.params);
  const { code, params, source, overridableBy } = refusal;
  const details: RefusalDetails = { code, message, params, source, overridableBy, version };
  return ApplicationFailure.create({ message, type: code, nonRetryable: true, details: [details] });
};

const changedDeadlines = (before: readonly Deadline[], after: readonly Deadline[]): readonly Deadline[] =>
  after.filter((deadline) => !before.includes(deadline));

/** Runs one lifecycle to its end; answers the state it ended in, null when no first command was accepted. */
export const runLifecycle = async <
  S extends LifecycleState,
  E extends { readonly type: string },
  N extends string,
>(
  machine: Machine<S, E, N>,
  input: LifecycleInput,
  lifecycleId: () => string,
  first: { readonly name: N; readonly envelope: CommandEnvelope } | null = null,
): Promise<S | null> => {
  let state: S | null = null;
  let version = 0;
  let recorded: { readonly sequence: number; readonly hash: string | null } = { sequence: 0, hash: null };
  let broken: Error | null = null;
  let verdict: { readonly updateId: string; readonly on: S | null; readonly outcome: Outcome<E> } | null =
    null;
  let head: StepLists['lifecycle'] | null = null;
  const shown = {
    stage: workflowInfo().typedSearchAttributes.get(stageKey) ?? null,
    next: null as string | null,
    at: Date.now(),
  };
  let due = false;
  let alarmAt: string | null = null;

  const now = (): string => new Date().toISOString();
  const stopIfBroken = (): void => {
    if (broken instanceof Error) throw broken;
  };
  const ended = (): boolean => state !== null && machine.isEnded(state);

  /** A timer is only ever set earlier: one that is no longer needed fires for nothing and costs no cancellation. */
  const arm = (wake: string | null): void => {
    if (wake === null || (alarmAt !== null && alarmAt <= wake)) return;
    alarmAt = wake;
    void sleep(Math.max(1, Date.parse(wake) - Date.now())).then(() => {
      if (alarmAt === wake) alarmAt = null;
      due = true;
    });
  };

  /** Temporal's list shows the stage, and no deadline later than the next one; one that went away stays until the stage changes. */
  const show = (): void => {
    if (head === null) return;
    const { stage, nextDeadlineAt: next } = head;
    const isEarlier = next !== null && (shown.next === null || next < shown.next);
    if (stage === shown.stage && !isEarlier) return;
    const showAt = shown.at + listLagMs;
    if (Date.now() < showAt && !ended()) {
      arm(new Date(showAt).toISOString());
      return;
    }
    Object.assign(shown, { stage, next, at: Date.now() });
    upsertSearchAttributes([
      { key: stageKey, value: stage },
      { key: nextDeadlineKey, value: next === null ? null : new Date(next) },
    ]);
  };

  const decide = (name: Given<N>, envelope: CommandEnvelope): Outcome<E> =>
    envelope.expectedVersion !== null && envelope.expectedVersion !== version
      ? refuse('staleVersion', { expected: envelope.expectedVersion, actual: version })
      : machine.decide(state, name, envelope, now());

  /** The validator's verdict serves the handler, which follows it at once and on the same state; a replay has only the handler. */
  const decided = (name: Given<N>, envelope: CommandEnvelope, updateId: string | null): Outcome<E> =>
    verdict !== null && verdict.updateId === updateId && verdict.on === state
      ? verdict.outcome
      : decide(name, envelope);

  /** One step after the other: each carries the hash of the one before. Plain promises, as each `await` would make three more. */
  const record = (step: Omit<Step, 'previousHash'>): Promise<string> => {
    if (broken !== null) return Promise.reject(broken);
    const isNext = (): boolean => recorded.sequence === step.sequence - 1;
    if (!isNext()) return condition(() => isNext() || broken !== null).then(() => record(step));
    return recordStep({ ...step, previousHash: recorded.hash }).then(
      ({ hash }) => {
        recorded = { sequence: step.sequence, hash };
        return hash;
      },
      (error: unknown) => {
        broken = error instanceof Error ? error : new Error(String(error));
        throw broken;
      },
    );
  };

  const perform = (
    name: Given<N>,
    envelope: CommandEnvelope,
    updateId: string | null,
  ): Promise<CommandAnswer> => {
    const outcome = decided(name, envelope, updateId);
    if (!outcome.ok) throw refusalFailure(outcome, version);
    const before = state;
    const after = machine.fold(before, outcome.events);
    const lists = machine.lists(after, outcome.events, now());
    const { calendar, ...rest } = after;
    state = after;
    version += 1;
    const sequence = version;
    head = lists.lifecycle;
    // The list's own alarm comes first: where it is the earlier one, the deadline needs none of its own yet.
    show();
    arm(nextWake(after.deadlines));
    const recording = record({
      lifecycleId: lifecycleId(),
      lifecycleType: machine.lifecycleType,
      sequence,
      at: now(),
      actor: envelope.actor,
      updateId,
      command: { name, data: envelope.data },
      facts: envelope.facts,
      events: outcome.events,
      state: rest,
      pack: { id: input.pack.id, version: input.pack.version, hash: input.pack.hash },
      calendarVersion: calendar.version,
      calendar: calendar === before?.calendar ? null : calendar,
      deadlines: changedDeadlines(before?.deadlines ?? [], after.deadlines),
      ...lists,
    });
    const answer = (recordHash: string): CommandAnswer => ({
      lifecycleId: lifecycleId(),
      version: sequence,
      stage: lists.lifecycle.stage,
      position: lists.lifecycle.position,
      events: outcome.events.map((event) => event.type),
      notes: outcome.events.flatMap((event) =>
        'notes' in event ? (event.notes as CommandAnswer['notes']) : [],
      ),
      recordHash,
    });
    return recording.then((hash) => {
      const started = machine.afterStep(outcome.events, after);
      return started === null ? answer(hash) : started.then(() => answer(hash));
    });
  };

  for (const name of machine.external) {
    const update: CommandUpdate = machine.updates[name];
    setHandler(
      update,
      (envelope: CommandEnvelope) => perform(name, envelope, currentUpdateInfo()?.id ?? null),
      {
        validator: (envelope: CommandEnvelope) => {
          const outcome = decide(name, envelope);
          if (!outcome.ok) throw refusalFailure(outcome, version);
          verdict = { updateId: currentUpdateInfo()?.id ?? '', on: state, outcome };
        },
      },
    );
  }

  const clock = (deadlineId: string): CommandEnvelope => ({
    data: { deadlineId },
    actor: systemActor(input.pack.id),
    facts: null,
    expectedVersion: null,
  });

  /** Feeds every reminder, lapse and escalation that is due to the rule book, like any other command. */
  const ring = async (): Promise<void> => {
    due = false;
    for (const { id } of state?.deadlines ?? []) {
      const next = (): ClockCommand | null => {
        const deadline = state?.deadlines.find((candidate) => candidate.id === id);
        return deadline === undefined ? null : clockCommandDue(deadline, now());
      };
      for (let name = next(); name !== null; name = next()) await perform(name, clock(id), null);
    }
    arm(nextWake(state?.deadlines ?? []));
    show();
  };

  if (first !== null) await perform(first.name, first.envelope, null);
  // A start whose first command was refused leaves nothing behind.
  else if (state === null && !(await condition(() => state !== null, '10 seconds'))) return null;
  while (!ended()) {
    await condition(() => due || broken !== null || ended());
    stopIfBroken();
    if (due) await ring();
  }
  await condition(allHandlersFinished);
  stopIfBroken();
  return state;
};
