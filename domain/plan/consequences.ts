// What an act on a plan or a lapse would bring: decided by the same rule book, and not recorded.
import { escalationsOf } from '../inspection/deadline';
import { rungOf } from '../inspection/deadline-letters';
import type { PlanningConsequence, PlanningLapse } from '../shared/consequence';
import { systemActor } from '../shared/actor';
import type { Refusal } from '../shared/outcome';
import type { PlanCommandName } from './commands';
import { decidePlan, parsePlanCommand } from './decide';
import type { PlanEvent } from './events';
import { evolvePlan } from './evolve';
import type { PlanState } from './state';
import { openPlanTasks } from './tasks';
import type { PlanContext } from './work';

type Situation = PlanContext & { readonly state: PlanState };

/** Words that stand for what has still to be written: no rule reads them. */
const unwritten = '（待填）';
/** Commands whose effect does not hang on what is written into them. */
const blanks: { readonly [N in PlanCommandName]?: object } = {
  submitPlan: {},
  passPlanLegalReview: { opinion: unwritten },
  approvePlan: { opinion: unwritten },
  approvePlanByGovernment: { documentRef: unwritten },
  publishPlan: { where: unwritten, publicationRef: unwritten },
};

const isNamed = (command: string): command is keyof typeof blanks => Object.hasOwn(blanks, command);

const afterEvents = ({ state, pack }: Situation, events: readonly PlanEvent[]): PlanningConsequence => {
  const after = events.reduce(evolvePlan, state);
  const keys = openPlanTasks(state, pack).map(({ key }) => key);
  const known = state.deadlines.map(({ id }) => id);
  return {
    position: after.stage,
    tasks: openPlanTasks(after, pack).filter(({ key }) => !keys.includes(key)),
    deadlines: after.deadlines.filter(({ id, status }) => status === 'open' && !known.includes(id)),
  };
};

/** null: it hangs on what is written into it. */
export const planConsequenceOf = (
  situation: Situation,
  command: string,
): PlanningConsequence | Refusal | null => {
  if (!isNamed(command)) return null;
  const parsed = parsePlanCommand(command, blanks[command]);
  if (!parsed.ok) return parsed;
  const outcome = decidePlan(situation, parsed.command);
  return outcome.ok ? afterEvents(situation, outcome.events) : outcome;
};

/** What comes when nobody acts before the deadline ends; null when it is open no more. */
export const planLapseOf = (situation: Situation, deadlineId: string): PlanningLapse | null => {
  const { state, pack } = situation;
  const deadline = state.deadlines.find(({ id, status }) => id === deadlineId && status === 'open');
  if (deadline === undefined) return null;
  const outcome = decidePlan(
    { ...situation, actor: systemActor(pack.id), now: deadline.dueAt, facts: null },
    { name: 'lapseDeadline', data: { deadlineId } },
  );
  if (!outcome.ok) return null;
  const escalation = escalationsOf(deadline, pack, state.calendar).map((at, rung) => ({
    at,
    roles: rungOf(pack.deadlines[deadline.rule], rung).roles,
  }));
  return { ...afterEvents(situation, outcome.events), deadline, escalation };
};
