// How a one-time date stands on a day: done in time, done late, still open or overdue, and by how many working days.
import { dateInFull } from '../calendar/chinese-dates';
import { addDays, type PlainDate } from '../calendar/plain-date';
import { isPublishedYear, isWorkingDay, type WorkCalendar } from '../calendar/working-days';
import type { Milestone } from '../policy/milestones';

/** done: in time; doneLate: after its day; open: its day has not passed; overdue: it has. */
export const milestoneStatuses = ['done', 'doneLate', 'open', 'overdue'] as const;
export type MilestoneStatus = (typeof milestoneStatuses)[number];

export interface MilestoneStanding {
  readonly status: MilestoneStatus;
  /** Working days after its day, until it was done or until today; 0: none. */
  readonly overdueWorkingDays: number;
  readonly explanation: string;
}

/** The day itself is not counted, the last one is (A8): a limit ends at 24:00 of its day. */
const workingDaysAfter = (from: PlainDate, to: PlainDate, calendar: WorkCalendar): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count += 1;
  return count;
};

const lateness = (days: number, to: PlainDate, calendar: WorkCalendar): string => {
  const provisional = isPublishedYear(to, calendar) ? '' : '，其中尚未公布放假安排的年份按周一至周五推算';
  return `${String(days)}个工作日（节假日和调休按国务院办公厅的安排${provisional}）`;
};

/** @param doneOn null: not yet */
export const milestoneStanding = (
  { dueOn, source }: Pick<Milestone, 'dueOn' | 'source'>,
  doneOn: PlainDate | null,
  today: PlainDate,
  calendar: WorkCalendar,
): MilestoneStanding => {
  const until = doneOn ?? today;
  const isLate = until > dueOn;
  const overdueWorkingDays = isLate ? workingDaysAfter(dueOn, until, calendar) : 0;
  const limit = `期限为${dateInFull(dueOn)}24时（${source.clauses.join('、') || (source.ours ?? '')}）`;
  const late = lateness(overdueWorkingDays, until, calendar);
  if (doneOn !== null)
    return {
      status: isLate ? 'doneLate' : 'done',
      overdueWorkingDays,
      explanation: `${limit}，完成于${dateInFull(doneOn)}，${isLate ? `晚${late}` : '按期'}。`,
    };
  return {
    status: isLate ? 'overdue' : 'open',
    overdueWorkingDays,
    explanation: `${limit}，${isLate ? `至${dateInFull(today)}尚未完成，已逾期${late}` : '尚未届满'}。`,
  };
};
