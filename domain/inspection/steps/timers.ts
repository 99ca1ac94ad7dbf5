// What the clock does: reminds, lapses, escalates, and recomputes when a calendar is published or changed (A66).
import type { CommandData } from '../commands';
import { escalating, lapsing, recomputing, reminding } from '../deadline-clock';
import type { InspectionEvent } from '../events';
import type { Outcome, Refusal } from '../../shared/outcome';
import { emit, lapse, type Step, type Work } from '../work';

const take = (work: Work, outcome: Outcome<InspectionEvent>): Refusal | null => {
  if (!outcome.ok) return outcome;
  emit(work, ...outcome.events);
  return null;
};

export const remindOfDeadline: Step<CommandData<'remindOfDeadline'>> = (work, { deadlineId }) =>
  take(work, reminding(work, deadlineId));

export const lapseDeadline: Step<CommandData<'lapseDeadline'>> = (work, { deadlineId }) => {
  const found = lapsing(work, deadlineId);
  if (!found.ok) return found;
  lapse(work, found.deadline);
  return null;
};

export const escalateDeadline: Step<CommandData<'escalateDeadline'>> = (work, { deadlineId }) =>
  take(work, escalating(work, deadlineId));

export const recomputeDeadlines: Step<CommandData<'recomputeDeadlines'>> = (work, { calendar }) =>
  take(work, recomputing(work, calendar));
