// What an act in a round or a lapse would bring: decided by the same rule book, and not recorded.
import { escalationsOf } from '../inspection/deadline';
import { rungOf } from '../inspection/deadline-letters';
import { systemActor } from '../shared/actor';
import type { PlanningConsequence, PlanningLapse } from '../shared/consequence';
import type { Refusal } from '../shared/outcome';
import { decideConsultation, type ConsultationContext } from './decide';
import type { ConsultationEvent } from './events';
import { evolveConsultation } from './evolve';
import { openConsultationTasks } from './inbox';
import type { ConsultationState } from './state';

type Situation = ConsultationContext & { readonly state: ConsultationState };

/** Commands into which nothing is written. */
const blanks = ['sendNilReturn', 'publishRound'] as const;

const afterEvents = (
  { state, pack }: Situation,
  events: readonly ConsultationEvent[],
): PlanningConsequence => {
  const after = events.reduce(evolveConsultation, state);
  const keys = openConsultationTasks(state, pack).map(({ key }) => key);
  const known = state.deadlines.map(({ id }) => id);
  return {
    position: after.stage,
    tasks: openConsultationTasks(after, pack).filter(({ key }) => !keys.includes(key)),
    deadlines: after.deadlines.filter(({ id, status }) => status === 'open' && !known.includes(id)),
  };
};

/** null: it hangs on what is written into it. */
export const roundConsequenceOf = (
  situation: Situation,
  command: string,
): PlanningConsequence | Refusal | null => {
  const name = blanks.find((one) => one === command);
  if (name === undefined) return null;
  const outcome = decideConsultation(situation, { name, data: {} });
  return outcome.ok ? afterEvents(situation, outcome.events) : outcome;
};

/** What comes when nobody acts before the deadline ends; null when it is open no more. */
export const roundLapseOf = (situation: Situation, deadlineId: string): PlanningLapse | null => {
  const { state, pack } = situation;
  const deadline = state.deadlines.find(({ id, status }) => id === deadlineId && status === 'open');
  if (deadline === undefined) return null;
  const outcome = decideConsultation(
    { ...situation, actor: systemActor(pack.id), now: deadline.dueAt },
    { name: 'lapseDeadline', data: { deadlineId } },
  );
  if (!outcome.ok) return null;
  const escalation = escalationsOf(deadline, pack, state.calendar).map((at, rung) => ({
    at,
    roles: rungOf(pack.deadlines[deadline.rule], rung).roles,
  }));
  return { ...afterEvents(situation, outcome.events), deadline, escalation };
};
