// A task as its reader sees it, with the address at which it is done.
import { addDays, shanghaiDay } from '../../domain/calendar/plain-date';
import type { LifecycleType } from '../../domain/permission/reach';
import type { OpenTaskRow } from '../../prisma/queries/tasks';
import { commandTitle, placeName } from '../language';
import type { TaskAnswer } from './contract';

const nouns = {
  inspection: 'inspections',
  creditRepair: 'credit-repairs',
  plan: 'plans',
  consultation: 'consultations',
  complaint: 'complaints',
  guidance: 'guidance-bookings',
} as const satisfies Record<LifecycleType, string>;

/** Begins the key of a task about an undelivered letter (migration undelivered_letters). */
export const letterKey = 'letter:';

const soonDays = 3;

/** 24:00 of a day is 0:00 of the next: due at that instant is due on the day before. */
const dayDue = (dueAt: string) => shanghaiDay(new Date(Date.parse(dueAt) - 1).toISOString());

const priorityOf = (dueAt: string | null, now: string): TaskAnswer['priority'] => {
  if (dueAt === null) return 'normal';
  if (dueAt <= now) return 'overdue';
  const today = shanghaiDay(now);
  if (dayDue(dueAt) <= today) return 'today';
  return dayDue(dueAt) <= addDays(today, soonDays) ? 'soon' : 'normal';
};

/** @param standsInFor people for whom the reader stands in */
export const presentTask = (
  row: OpenTaskRow,
  now: string,
  standsInFor: readonly string[] = [],
): TaskAnswer => ({
  id: row.id,
  lifecycleId: row.lifecycleId,
  lifecycleType: row.lifecycleType,
  command: row.command,
  title: commandTitle(row.command),
  roles: [...row.roles],
  agencyId: row.agencyId,
  enterpriseId: row.enterpriseId,
  enterpriseName: row.enterpriseName,
  assigneeId: row.assigneeId,
  deadlineId: row.deadlineId,
  dueAt: row.dueAt,
  isOverdue: row.dueAt !== null && row.dueAt <= now,
  priority: priorityOf(row.dueAt, now),
  holderId: row.holderId,
  heldSince: row.heldSince,
  onBehalfOf: [row.assigneeId, row.holderId].find((id) => id !== null && standsInFor.includes(id)) ?? null,
  closedAt: row.closedAt,
  openedAt: row.openedAt,
  kind: row.kind,
  stage: row.stage,
  stageName: placeName(row.stage),
  version: row.version,
  path: row.key.startsWith(letterKey)
    ? `/api/v1/undelivered-letters/${row.key.slice(letterKey.length)}/retry`
    : `/api/v1/${nouns[row.lifecycleType]}/${row.lifecycleId}/commands/${row.command}`,
});
