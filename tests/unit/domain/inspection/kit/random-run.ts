// A run: somebody tries something, time passes, the clock rings or is slow; every answer is shown to the observers.
import fc from 'fast-check';
import type { Command } from '../../../../../domain/inspection/commands';
import { clockCommandDue } from '../../../../../domain/inspection/deadline';
import type { Draft } from '../../../../../domain/inspection/draft';
import type { InspectionEvent } from '../../../../../domain/inspection/events';
import type { Facts } from '../../../../../domain/inspection/facts';
import { evolveAll } from '../../../../../domain/inspection/evolve';
import { isEnded, positionOf, type InspectionState } from '../../../../../domain/inspection/state';
import { openTasks } from '../../../../../domain/inspection/tasks';
import type { Position } from '../../../../../domain/inspection/vocabulary';
import type { PolicyPack } from '../../../../../domain/policy/policy-pack';
import type { Actor } from '../../../../../domain/shared/actor';
import type { Outcome } from '../../../../../domain/shared/outcome';
import { moveOf } from './autopilot';
import { given, type Given } from './given';
import { anyPack } from './random-pack';
import { actorOf, type Who } from './people';
import { anyDraft, anyMoves, anyStart, attempt, later, picker, type Move } from './random-moves';
import type { CommandName } from '../../../../../domain/inspection/commands';

export interface Answer {
  readonly visit: Given;
  readonly actor: Actor;
  readonly name: Command['name'];
  readonly data: Readonly<Record<string, unknown>>;
  readonly facts: Facts | null;
  readonly before: InspectionState;
  readonly outcome: Outcome<InspectionEvent>;
}

/** Sometimes the registers have changed, or nobody has looked. */
const factsOf = (visit: Given, seed: number): Facts | null => {
  const { chance, pick } = picker(seed + 1);
  if (chance(4)) return null;
  if (!chance(20)) return visit.facts();
  const facts = visit.facts();
  const count = pick([0, 1, 2, 3]);
  return {
    ...facts,
    enterprise: {
      ...facts.enterprise,
      hasCode: chance(50),
      parkId: pick([null, 'park-1']),
      risk: pick(['low', 'high']),
    },
    items: facts.items.map((item) => ({ ...item, workSafety: chance(50), stateSecret: chance(20) })),
    officers: facts.officers.filter(() => chance(95)),
    visits: facts.visits.map((visits) => ({ ...visits, counted: count, triggered: count })),
    limits: chance(50)
      ? [{ rule: 'reasonableFrequencyStop', agencyId: null, limit: 1, decisionRef: 'd-1' }]
      : [],
  };
};

export type Observer = (answer: Answer) => void;

export class Run {
  readonly visit: Given;
  /** What was tried and answered, for the report of a failing run. */
  readonly log: string[] = [];

  constructor(
    pack: PolicyPack,
    draft: Draft,
    private readonly observers: readonly Observer[],
  ) {
    this.visit = given(pack, draft);
  }

  ask(who: Who, name: CommandName, data: Readonly<Record<string, unknown>>, facts: Facts | null): boolean {
    const { visit } = this;
    const actor = actorOf(who, visit.pack.id);
    const before = visit.state;
    const outcome = visit.try(actor, name, data, facts);
    this.log.push(
      `${visit.now} ${positionOf(before)}: ${who} ${name} ${JSON.stringify(data)} → ${outcome.ok ? 'ok' : outcome.code}`,
    );
    for (const observe of this.observers) observe({ visit, actor, name, data, facts, before, outcome });
    if (!outcome.ok) return false;
    visit.events.push(...outcome.events);
    visit.state = evolveAll(before, outcome.events);
    return true;
  }

  /** What the workflow's clock does at an instant: every reminder, then every limit and escalation, that is due. */
  ring(): void {
    const { visit } = this;
    for (const { id } of visit.state.deadlines) {
      const due = () => {
        const deadline = visit.state.deadlines.find((candidate) => candidate.id === id);
        return deadline === undefined ? null : clockCommandDue(deadline, visit.now);
      };
      for (let name = due(); name !== null; name = due())
        if (!this.ask('system', name, { deadlineId: id }, null)) break;
    }
  }

  /** As far towards a position as the pack and the draft let honest people come; results are of any kind. */
  bringTo(goal: Position, seed: number): void {
    const { visit } = this;
    const { pick, chance } = picker(seed + 3);
    for (let turn = 0; turn < 30 && positionOf(visit.state) !== goal; turn += 1) {
      const task = openTasks(visit.state, visit.pack)[0];
      if (task === undefined) return;
      const { who, name, data } = moveOf(task, visit.state, visit.pack);
      const outcome = pick(['correctByDate', 'caseOpened', 'transferred', 'correctImmediately']);
      const result = { ...data, outcome, correctBy: '2026-03-20', transferTo: '税务局' };
      if (!this.ask(who, name, name === 'recordResult' && chance(90) ? result : data, visit.facts())) return;
    }
  }

  /** The clock rings after most leaps; sometimes somebody acts before it does. */
  make(move: Move): void {
    const { visit } = this;
    if (isEnded(visit.state) && move.seed % 8 > 0) return;
    const next = attempt(move, visit);
    if (next !== null) {
      this.ask(next.who, next.name, next.data, factsOf(visit, move.seed));
      return;
    }
    visit.now = later(move, visit.now);
    if (picker(move.seed + 2).chance(75)) this.ring();
  }
}

const lastWords = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 1500);

/** Runs the moves under the observers in many packs; a failure is told as a story, not as a dump of packs. */
export const always = (
  observers: () => readonly Observer[],
  numRuns: number,
  end: (run: Run) => void = () => undefined,
): void => {
  const play = (run: Run, start: Position, moves: readonly Move[]): void => {
    run.bringTo(start, moves[0]?.seed ?? 0);
    for (const move of moves) run.make(move);
    end(run);
  };
  const result = fc.check(
    fc.property(anyPack, anyDraft, anyStart, anyMoves, (pack, draft, start, moves) => {
      play(new Run(pack, draft, observers()), start, moves);
    }),
    { numRuns },
  );
  if (!result.failed || result.counterexample === null) return;
  const [pack, draft, start, moves] = result.counterexample;
  const run = new Run(pack, draft, observers());
  let fault = 'fails only once';
  try {
    play(run, start, moves);
  } catch (error) {
    fault = lastWords(error);
  }
  const { steps, urgentEntry, code, filing } = pack;
  throw new Error(
    [
      fault,
      `seed ${result.seed} path ${result.counterexamplePath}`,
      JSON.stringify({ pack: pack.id, steps, urgentEntry, code, filing }),
      JSON.stringify(draft),
      ...run.log.slice(-25),
    ].join('\n'),
  );
};
