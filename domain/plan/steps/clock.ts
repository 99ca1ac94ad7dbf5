// What the clock and a newly published calendar do to a plan's deadlines.
import type { WorkCalendar } from '../../calendar/working-days';
import { escalating, lapsing, recomputing, reminding } from '../../inspection/deadline-clock';
import type { Outcome, Refusal } from '../../shared/outcome';
import type { PlanEvent } from '../events';
import { emit, lapse, type PlanWork } from '../work';

const take = (work: PlanWork, outcome: Outcome<PlanEvent>): Refusal | null => {
  if (!outcome.ok) return outcome;
  emit(work, ...outcome.events);
  return null;
};

export const lapseDeadline = (work: PlanWork, deadlineId: string): Refusal | null => {
  const found = lapsing(work, deadlineId);
  if (!found.ok) return found;
  lapse(work, found.deadline);
  return null;
};

export const remindOfDeadline = (work: PlanWork, deadlineId: string): Refusal | null =>
  take(work, reminding(work, deadlineId));

export const escalateDeadline = (work: PlanWork, deadlineId: string): Refusal | null =>
  take(work, escalating(work, deadlineId));

export const recomputeDeadlines = (work: PlanWork, calendar: WorkCalendar): Refusal | null =>
  take(work, recomputing(work, calendar));
