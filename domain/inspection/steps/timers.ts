// What the clock does: reminds, lapses, and recomputes when a calendar is published or changed (A66).
import { refuse } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { movedByCalendar, nextRung } from '../deadline';
import { emit, lapse, type Step } from '../work';

export const remindOfDeadline: Step<CommandData<'remindOfDeadline'>> = (work, { deadlineId }) => {
  const deadline = work.state.deadlines.find((candidate) => candidate.id === deadlineId);
  if (deadline === undefined || deadline.status !== 'open') return refuse('deadlineNotOpen', { deadlineId });
  const at = deadline.remindAt[0];
  if (at === undefined || at > work.now) return refuse('deadlineNotDue', { deadlineId });
  emit(work, { type: 'DeadlineReminded', deadlineId, at: work.now });
  return null;
};

export const lapseDeadline: Step<CommandData<'lapseDeadline'>> = (work, { deadlineId }) => {
  const deadline = work.state.deadlines.find((candidate) => candidate.id === deadlineId);
  if (deadline === undefined || deadline.status !== 'open') return refuse('deadlineNotOpen', { deadlineId });
  if (deadline.dueAt > work.now) return refuse('deadlineNotDue', { deadlineId });
  lapse(work, deadline);
  return null;
};

/** The next rung: the holders, then those above them, as long as it is over and not done. */
export const escalateDeadline: Step<CommandData<'escalateDeadline'>> = (work, { deadlineId }) => {
  const deadline = work.state.deadlines.find((candidate) => candidate.id === deadlineId);
  const at = deadline?.escalateAt[0];
  if (deadline === undefined || at === undefined) return refuse('deadlineNotOpen', { deadlineId });
  if (at > work.now) return refuse('deadlineNotDue', { deadlineId });
  emit(work, { type: 'DeadlineEscalated', deadlineId, rung: nextRung(deadline, work.pack), at: work.now });
  return null;
};

export const recomputeDeadlines: Step<CommandData<'recomputeDeadlines'>> = (work, { calendar }) => {
  if (calendar.version === work.state.calendar.version)
    return refuse('alreadyDone', { command: 'recomputeDeadlines' });
  emit(work, { type: 'CalendarAdopted', calendar });
  for (const deadline of work.state.deadlines) {
    if (deadline.status !== 'open') continue;
    const moved = movedByCalendar(deadline, work.pack, calendar, work.now);
    if (moved !== null)
      emit(work, { type: 'DeadlineMoved', deadline: moved, previousDueOn: deadline.dueOn, why: 'calendar' });
  }
  return null;
};
