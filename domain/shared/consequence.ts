// What an act, or nobody's acting, would bring of a plan or a round.
import type { Deadline } from '../inspection/deadline';
import type { OpenTask } from '../inspection/tasks';
import type { Role } from './actor';

export interface PlanningConsequence {
  /** Stage in which it would then stand. */
  readonly position: string;
  /** Tasks that would then be open and are not now. */
  readonly tasks: readonly OpenTask[];
  /** Deadlines that would begin to run. */
  readonly deadlines: readonly Deadline[];
}

export interface PlanningLapse extends PlanningConsequence {
  readonly deadline: Deadline;
  /** Who is told once it is over, and when: the holders, then those above them. */
  readonly escalation: readonly { readonly at: string; readonly roles: readonly Role[] }[];
}
