// given(pack, draft) … when(who, command, data) … refused(code, clause) | events(types): a lifecycle as a test tells it.
import { shanghaiDay, type PlainDate } from '../../../../../domain/calendar/plain-date';
import { decide, parseCommand } from '../../../../../domain/inspection/decide';
import { commandNames, type CommandName } from '../../../../../domain/inspection/commands';
import { clockCommandDue } from '../../../../../domain/inspection/deadline';
import type { Draft } from '../../../../../domain/inspection/draft';
import type { EventType, InspectionEvent } from '../../../../../domain/inspection/events';
import { evolveAll, initialState } from '../../../../../domain/inspection/evolve';
import type { Facts } from '../../../../../domain/inspection/facts';
import { positionOf, type InspectionState } from '../../../../../domain/inspection/state';
import type { Position } from '../../../../../domain/inspection/vocabulary';
import type { DomainErrorCode } from '../../../../../domain/errors/codes';
import { messageFor } from '../../../../../domain/errors/messages';
import type { PolicyPack } from '../../../../../domain/policy/policy-pack';
import { ruleIds } from '../../../../../domain/policy/rule-ids';
import { roles, type Actor } from '../../../../../domain/shared/actor';
import type { Outcome, Refusal } from '../../../../../domain/shared/outcome';
import { published } from '../../calendar/published-calendar';
import { atDoor, nextMove } from './autopilot';
import { factsOf, planned } from './drafts';
import { actorOf, type Who } from './people';

export type Data = Readonly<Record<string, unknown>>;

/** '2026-03-02 09:30' in Shanghai as an instant. */
export const shanghai = (text: string): string =>
  new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();

const identifiers = new Set<string>([...commandNames, ...ruleIds, ...roles]);

/** A refusal must be fit to be shown: Chinese, complete, no identifier where a word belongs, and resting on something. */
export const expectPresentable = ({ code, params, source }: Refusal): void => {
  const message = messageFor(code, params);
  expect(message).toMatch(/[\u4e00-\u9fff].*[。）]$/u);
  expect(message).not.toMatch(/undefined|null|NaN|\[object/);
  const words = message.match(/[A-Za-z][\w.:-]*/g) ?? [];
  expect(words.filter((word) => identifiers.has(word))).toEqual([]);
  expect(source.clauses.length > 0 || (source.ours ?? '') !== '').toBe(true);
};

export class Given {
  state: InspectionState;
  now: string;
  readonly events: InspectionEvent[] = [];
  private change: Partial<Facts> = {};

  constructor(
    readonly pack: PolicyPack,
    readonly drafted: Draft,
  ) {
    this.now = shanghai('2026-03-02 09:00');
    const outcome = decide(
      {
        state: null,
        actor: actorOf('drafter', pack.id),
        pack,
        now: this.now,
        calendar: published,
        facts: null,
      },
      { name: 'draftInspection', data: { inspectionId: 'inspection-1', draft: drafted } },
    );
    const [first, ...rest] = outcome.ok ? outcome.events : [];
    if (first?.type !== 'InspectionDrafted') throw new Error(`not drafted: ${JSON.stringify(outcome)}`);
    this.events.push(...rest);
    this.state = evolveAll(initialState(first, pack, published), rest);
  }

  /** What the registers say from now on, where it differs from everything being in order. */
  registers(change: Partial<Facts>): this {
    this.change = { ...this.change, ...change };
    return this;
  }

  get today(): PlainDate {
    return shanghaiDay(this.now);
  }

  facts(): Facts {
    return factsOf(this.state.draft, this.change);
  }

  /** Lets time pass; the clock of the lifecycle rings for every reminder and limit on the way. */
  at(text: string): this {
    this.now = shanghai(text);
    for (const { id } of this.state.deadlines) {
      const due = () => {
        const deadline = this.state.deadlines.find((candidate) => candidate.id === id);
        return deadline === undefined ? null : clockCommandDue(deadline, this.now);
      };
      for (let name = due(); name !== null; name = due()) this.does('system', name, { deadlineId: id });
    }
    return this;
  }

  /** Lets time pass while the clock is slow: nothing rings. */
  silentlyAt(text: string): this {
    this.now = shanghai(text);
    return this;
  }

  try(
    actor: Actor,
    name: CommandName,
    data: Data,
    facts: Facts | null = this.facts(),
  ): Outcome<InspectionEvent> {
    const parsed = parseCommand(name, data);
    if (!parsed.ok) return parsed;
    const { state, pack, now } = this;
    return decide({ state, actor, pack, now, calendar: published, facts }, parsed.command);
  }

  when(who: Who, name: CommandName, data: Data = {}, facts?: Facts | null): Then {
    return new Then(this.try(actorOf(who, this.pack.id), name, data, facts), name);
  }

  does(who: Who, name: CommandName, data: Data = {}): this {
    const outcome = this.try(actorOf(who, this.pack.id), name, data);
    if (!outcome.ok)
      throw new Error(`${who} ${name}: ${outcome.code} ${messageFor(outcome.code, outcome.params)}`);
    this.events.push(...outcome.events);
    this.state = evolveAll(this.state, outcome.events);
    return this;
  }

  /** Everyone does the ordinary next thing until the inspection stands there. */
  reach(goal: Position): this {
    for (
      let move = nextMove(this.state, this.pack, goal);
      move !== null;
      move = nextMove(this.state, this.pack, goal)
    )
      this.does(move.who, move.name, move.data);
    return this;
  }

  get position(): Position {
    return positionOf(this.state);
  }

  get types(): readonly EventType[] {
    return this.events.map((event) => event.type);
  }

  /** Proofs of everyone at the door, in the pack's own way. */
  get doorChecks() {
    return atDoor(this.state, this.pack);
  }
}

export class Then {
  constructor(
    readonly outcome: Outcome<InspectionEvent>,
    readonly name: CommandName,
  ) {}

  /** The code, and the clause it rests on where one speaks; every refusal is fit to be shown. */
  refused(code: DomainErrorCode, clause?: string): void {
    if (this.outcome.ok) throw new Error(`${this.name} was allowed: ${this.types().join(', ')}`);
    expect(this.outcome.code).toBe(code);
    expectPresentable(this.outcome);
    if (clause !== undefined) expect(this.outcome.source.clauses).toContain(clause);
  }

  /** Exactly these events, in this order; deadlines and notes among them only where named. */
  happens(...types: readonly EventType[]): void {
    const quiet = [
      'DeadlineOpened',
      'DeadlineMet',
      'DeadlineCancelled',
      'OverdueSettled',
      'RulesNoted',
    ] as const;
    const spoken = (type: EventType): boolean => types.includes(type) || !quiet.some((one) => one === type);
    expect(this.types().filter(spoken)).toEqual(types);
  }

  allowed(): void {
    if (!this.outcome.ok)
      throw new Error(`${this.name}: ${this.outcome.code} ${JSON.stringify(this.outcome.params)}`);
    expect(this.types().length).toBeGreaterThan(0);
  }

  types(): readonly EventType[] {
    if (!this.outcome.ok)
      throw new Error(
        `${this.name}: ${this.outcome.code} ${messageFor(this.outcome.code, this.outcome.params)}`,
      );
    return this.outcome.events.map((event) => event.type);
  }
}

/** An inspection just drafted at 09:00 on Monday 2 March 2026. */
export const given = (pack: PolicyPack, draft: Draft = planned()): Given => new Given(pack, draft);
