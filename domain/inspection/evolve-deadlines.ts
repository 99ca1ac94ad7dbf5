// Folds what becomes of a deadline: the same for an inspection and for a credit record.
import type { Deadline, DeadlineStatus } from './deadline';

export type DeadlineEvent =
  | { readonly type: 'DeadlineOpened'; readonly deadline: Deadline }
  | { readonly type: 'DeadlineMet'; readonly deadlineId: string }
  | { readonly type: 'DeadlineReminded'; readonly deadlineId: string }
  | { readonly type: 'DeadlineLapsed'; readonly deadlineId: string; readonly escalateAt: readonly string[] }
  | { readonly type: 'DeadlineEscalated'; readonly deadlineId: string }
  | { readonly type: 'OverdueSettled'; readonly deadlineId: string }
  | { readonly type: 'DeadlineCancelled'; readonly deadlineId: string }
  | { readonly type: 'DeadlineMoved'; readonly deadline: Deadline };

interface WithDeadlines {
  readonly deadlines: readonly Deadline[];
  readonly deadlinesOpened: number;
}

const ended = (
  deadline: Deadline,
  status: Exclude<DeadlineStatus, 'open'>,
  escalateAt: readonly string[] = [],
): Deadline => ({ ...deadline, status, remindAt: [], escalateAt });

const changed = (deadline: Deadline, event: Exclude<DeadlineEvent, { type: 'DeadlineOpened' }>): Deadline => {
  switch (event.type) {
    case 'DeadlineMet':
      return ended(deadline, 'met');
    case 'DeadlineReminded':
      return { ...deadline, remindAt: deadline.remindAt.slice(1) };
    case 'DeadlineLapsed':
      return ended(deadline, 'lapsed', event.escalateAt);
    case 'DeadlineEscalated':
      return { ...deadline, escalateAt: deadline.escalateAt.slice(1) };
    case 'OverdueSettled':
      return ended(deadline, 'settledLate');
    case 'DeadlineCancelled':
      return ended(deadline, 'cancelled');
    case 'DeadlineMoved':
      return event.deadline;
  }
};

export const evolveDeadlines = <S extends WithDeadlines>(state: S, event: DeadlineEvent): S => {
  if (event.type === 'DeadlineOpened')
    return {
      ...state,
      deadlines: [...state.deadlines, event.deadline],
      deadlinesOpened: state.deadlinesOpened + 1,
    };
  const id = event.type === 'DeadlineMoved' ? event.deadline.id : event.deadlineId;
  return {
    ...state,
    deadlines: state.deadlines.map((deadline) => (deadline.id === id ? changed(deadline, event) : deadline)),
  };
};
