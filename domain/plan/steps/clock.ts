// What the clock and a newly published calendar do to a plan's deadlines.
import type { WorkCalendar } from '../../calendar/working-days';
import { movedByCalendar, nextRung } from '../../inspection/deadline';
import { refuse, type Refusal } from '../../shared/outcome';
import { emit, lapse, type PlanWork } from '../work';

export const lapseDeadline = (work: PlanWork, deadlineId: string): Refusal | null => {
  const deadline = work.state.deadlines.find(({ id, status }) => id === deadlineId && status === 'open');
  if (deadline === undefined) return refuse('deadlineNotOpen', { deadlineId });
  if (deadline.dueAt > work.now) return refuse('deadlineNotDue', { deadlineId });
  lapse(work, deadline);
  return null;
};

export const remindOfDeadline = (work: PlanWork, deadlineId: string): Refusal | null => {
  const deadline = work.state.deadlines.find(({ id, status }) => id === deadlineId && status === 'open');
  const at = deadline?.remindAt[0];
  if (deadline === undefined) return refuse('deadlineNotOpen', { deadlineId });
  if (at === undefined || at > work.now) return refuse('deadlineNotDue', { deadlineId });
  emit(work, { type: 'DeadlineReminded', deadlineId, at: work.now });
  return null;
};

export const escalateDeadline = (work: PlanWork, deadlineId: string): Refusal | null => {
  const deadline = work.state.deadlines.find(({ id }) => id === deadlineId);
  const at = deadline?.escalateAt[0];
  if (deadline === undefined || at === undefined) return refuse('deadlineNotOpen', { deadlineId });
  if (at > work.now) return refuse('deadlineNotDue', { deadlineId });
  emit(work, { type: 'DeadlineEscalated', deadlineId, rung: nextRung(deadline, work.pack), at: work.now });
  return null;
};

export const recomputeDeadlines = (work: PlanWork, calendar: WorkCalendar): Refusal | null => {
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
