// What an act or a lapse would bring, found by deciding it without recording it: the same rule book, no promise of its own.
import type { PolicyPack } from '../policy/policy-pack';
import type { Actor, Role } from '../shared/actor';
import { systemActor } from '../shared/actor';
import type { Refusal } from '../shared/outcome';
import type { CommandName } from './commands';
import { escalationsOf, type Deadline } from './deadline';
import { rungOf } from './deadline-letters';
import { decide, parseCommand } from './decide';
import { evolveAll } from './evolve';
import type { Facts } from './facts';
import type { InspectionState } from './state';
import { positionOf } from './state';
import { openTasks, type OpenTask } from './tasks';
import type { Position } from './vocabulary';

export interface Consequence {
  /** Where the inspection would then stand. */
  readonly position: Position;
  /** Tasks that would then be open and are not now. */
  readonly tasks: readonly OpenTask[];
  /** Deadlines that would begin to run. */
  readonly deadlines: readonly Deadline[];
  /** Events, by type, in order. */
  readonly events: readonly string[];
}

export interface Situation {
  readonly state: InspectionState;
  readonly actor: Actor;
  readonly pack: PolicyPack;
  /** ISO instant. */
  readonly now: string;
  readonly facts: Facts | null;
}

/** Words that stand for the approver's own until he has written them: no rule reads them. */
const unwritten = '（意见待填）';
/** Commands whose effect does not hang on what is written into them. */
const blanks = {
  passLegalReview: { opinion: unwritten },
  approve: { opinion: unwritten },
  approveByGovernment: { documentRef: unwritten, opinion: unwritten },
  approveRetroactively: { opinion: unwritten },
} as const satisfies { readonly [N in CommandName]?: object };

/** Commands that can be previewed, and given to many inspections at once with one opinion. */
export const isPreviewed = (command: string): command is keyof typeof blanks =>
  Object.hasOwn(blanks, command);

const afterEvents = ({ state, pack }: Situation, events: Parameters<typeof evolveAll>[1]): Consequence => {
  const after = evolveAll(state, events);
  const keys = openTasks(state, pack).map(({ key }) => key);
  const known = state.deadlines.map(({ id }) => id);
  return {
    position: positionOf(after),
    tasks: openTasks(after, pack).filter(({ key }) => !keys.includes(key)),
    deadlines: after.deadlines.filter(({ id, status }) => status === 'open' && !known.includes(id)),
    events: events.map(({ type }) => type),
  };
};

/** What giving the command now would bring, or why it would be refused; null for one that hangs on its data. */
export const consequenceOf = (situation: Situation, command: string): Consequence | Refusal | null => {
  if (!isPreviewed(command)) return null;
  const parsed = parseCommand(command, blanks[command]);
  if (!parsed.ok) return parsed;
  const { state, actor, pack, now, facts } = situation;
  const outcome = decide({ state, actor, pack, now, facts, calendar: state.calendar }, parsed.command);
  return outcome.ok ? afterEvents(situation, outcome.events) : outcome;
};

export interface LapseConsequence extends Consequence {
  /** Who is told once it is over, and when: the holders, then those above them. */
  readonly escalation: readonly { readonly at: string; readonly roles: readonly Role[] }[];
}

/** What comes when nobody acts before the deadline ends; null when it is open no more. */
export const lapseOf = (situation: Situation, deadlineId: string): LapseConsequence | null => {
  const { state, pack } = situation;
  const deadline = state.deadlines.find(({ id, status }) => id === deadlineId && status === 'open');
  if (deadline === undefined) return null;
  const outcome = decide(
    {
      state,
      actor: systemActor(pack.id),
      pack,
      now: deadline.dueAt,
      facts: null,
      calendar: state.calendar,
    },
    { name: 'lapseDeadline', data: { deadlineId } },
  );
  if (!outcome.ok) return null;
  const escalation = escalationsOf(deadline, pack, state.calendar).map((at, rung) => ({
    at,
    roles: rungOf(pack.deadlines[deadline.rule], rung).roles,
  }));
  return { ...afterEvents(situation, outcome.events), escalation };
};
