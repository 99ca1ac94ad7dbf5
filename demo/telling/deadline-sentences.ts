// What is told of deadlines: opened with the sentence that explains it, reminded, met, moved, lapsed, cancelled.
import { deadlineNames } from '../../domain/errors/names';
import type { Deadline } from '../../domain/inspection/deadline';
import type { InspectionEvent } from '../../domain/inspection/events';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { dateInFull } from '../../domain/calendar/chinese-dates';

export type DeadlineEventType =
  | 'DeadlineOpened'
  | 'DeadlineMet'
  | 'DeadlineReminded'
  | 'DeadlineLapsed'
  | 'DeadlineEscalated'
  | 'OverdueSettled'
  | 'DeadlineCancelled'
  | 'DeadlineMoved';
export type DeadlineEvent = Extract<InspectionEvent, { type: DeadlineEventType }>;

export interface DeadlineTelling {
  /** Deadline of the lifecycle by its id, as it stood before this event. */
  readonly known: ReadonlyMap<string, Deadline>;
  /** The sentence a person would write. */
  readonly explain: (deadline: Deadline) => string;
}

const movedWhy = {
  extension: '延期',
  pause: '其间停止计算',
  calendar: '日历变动',
} as const satisfies Readonly<Record<Extract<DeadlineEvent, { type: 'DeadlineMoved' }>['why'], string>>;

export const deadlineSentence = (event: DeadlineEvent, { known, explain }: DeadlineTelling): string => {
  const deadline = 'deadline' in event ? event.deadline : known.get(event.deadlineId);
  const name = deadline === undefined ? '期限' : deadlineNames[deadline.rule];
  const due = deadline === undefined ? '' : dateInFull(deadline.dueOn);
  switch (event.type) {
    case 'DeadlineOpened':
      return `【期限·${name}】${explain(event.deadline)}`;
    case 'DeadlineMoved':
      if (event.previousDueOn === event.deadline.dueOn)
        return `【期限·${name}】${event.deadline.dueOn} 不变，提醒的日子按新日历另算`;
      return `【期限·${name}】由 ${event.previousDueOn} 改为 ${event.deadline.dueOn}（${movedWhy[event.why]}）：${explain(event.deadline)}`;
    case 'DeadlineMet':
      return `【按期】${name}，${shanghaiDay(event.at)} 办结${deadline?.soft === false ? `（限 ${deadline.dueOn}）` : ''}`;
    case 'DeadlineReminded':
      return `【提醒】${name}将于${due}24时届满`;
    case 'DeadlineLapsed':
      return `【届满】${name}已于${due}24时届满${deadline?.soft === true ? '（文件没有定天数，只通报）' : ''}`;
    case 'DeadlineEscalated':
      return `【${event.rung === 0 ? '逾期' : '上报'}】${name}已于${due}24时届满，仍未办结，${event.rung === 0 ? '告知办理人' : `逐级上报（第 ${event.rung} 级）`}`;
    case 'OverdueSettled':
      return `【逾期了结】${name}（限 ${deadline?.dueOn ?? ''}）：${event.reason ?? `${shanghaiDay(event.at)} 办结`}`;
    case 'DeadlineCancelled':
      return `【了结】${name}：${event.reason}`;
  }
};
