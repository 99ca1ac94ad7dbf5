// Lists of tasks, their counts, and taking them up, giving them back, handing them on and talking about them.
import { addDays, shanghaiDay } from '../../domain/calendar/plain-date';
import { reachOf } from '../../domain/permission/reach';
import { refuse } from '../../domain/shared/outcome';
import { actorSchema, type Actor } from '../../domain/shared/actor';
import type { TaskNoteKind } from '../../domain/inspection/vocabulary';
import { absenteesOf } from '../../prisma/queries/substitutions';
import { actOnTask, findColleague } from '../../prisma/queries/task-notes';
import { countTasks } from '../../prisma/queries/task-counts';
import { openTasks, watchedTasks, type TaskNarrowing } from '../../prisma/queries/tasks';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { dutyCountsOf } from '../duties/whose';
import { commandTitle } from '../language';
import { pinnedPack } from '../pinned-packs';
import { refusedBy } from '../refused-error';
import type { Answer } from '../routing';
import type { TaskParams, TaskQuery } from './contract';
import { dueBeforeInstant, dueFromInstant } from './due-before';
import { presentTask } from './presenter';
import { mayDo, seatOf, type Seat } from './seat';

const laterOf = (one: string | undefined, other: string | undefined): string | undefined =>
  one !== undefined && other !== undefined ? (one > other ? one : other) : (one ?? other);
const earlierOf = (one: string | undefined, other: string | undefined): string | undefined =>
  one !== undefined && other !== undefined ? (one < other ? one : other) : (one ?? other);

/** What is due at this very instant is overdue. */
const justAfter = (now: string): string => new Date(Date.parse(now) + 1).toISOString();

const narrowingOf = (
  query: TaskQuery,
  { id }: Actor,
  standsInFor: readonly string[],
  now: string,
): TaskNarrowing => {
  const { stage, command, enterpriseId, q, holder, overdue, dueFrom, dueBefore } = query;
  const from = dueFrom === undefined ? undefined : dueFromInstant(dueFrom);
  const before = dueBefore === undefined ? undefined : dueBeforeInstant(dueBefore);
  return {
    stage,
    command,
    aboutEnterpriseId: enterpriseId,
    text: q,
    heldBy: holder === undefined ? undefined : holder === 'me' ? [id, ...standsInFor] : null,
    dueFrom: laterOf(from, overdue === 'false' ? justAfter(now) : undefined),
    dueBefore: earlierOf(before, overdue === 'true' ? justAfter(now) : undefined),
  };
};

const taskCursor = /^\d{1,18}$/;

/** Only whoever reads whole files looks over others' shoulders: an enterprise's inbox is its own. */
const watchReach = (actor: Actor, type: 'inspection' | 'complaint') => ({
  ...reachOf(actor, type),
  ...{ parkId: null, enterpriseId: null },
});

export const listHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, TaskQuery>): Promise<Answer> => {
    const { database } = dependencies;
    const { id: personId, roles, jurisdiction, agencyId, enterpriseId } = actor;
    const standsInFor = await absenteesOf(database.pool, actor, now);
    const narrowing = {
      ...narrowingOf(query, actor, standsInFor, now),
      limit: query.limit,
      cursor: query.cursor === undefined ? undefined : readCursor(query.cursor, taskCursor),
    };
    const counting = dutyCountsOf(dependencies, { actor, now }, standsInFor);
    const paging =
      query.view === 'mine'
        ? openTasks(database.pool, {
            ...narrowing,
            jurisdiction,
            roles,
            agencyId,
            enterpriseId,
            personId,
            standsInFor,
          })
        : watchedTasks(database.pool, {
            ...narrowing,
            reach: watchReach(actor, 'inspection'),
            complaintReach: watchReach(actor, 'complaint'),
            // Somebody without an agency has no colleagues' tasks to look at.
            agencyId: query.view === 'agency' ? (agencyId ?? '') : null,
          });
    const [page, duties] = await Promise.all([paging, counting]);
    const mine = query.view === 'mine' ? standsInFor : [];
    const items = page.items.map((row) => presentTask(row, now, mine));
    return { body: { items, nextCursor: page.nextCursor, duties } };
  };

/** The end of today in Shanghai, an instant. */
const endOfToday = (now: string): string => dueFromInstant(addDays(shanghaiDay(now), 1));

export const countHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, now }: ReadCall<unknown, unknown>): Promise<Answer> => {
    const { database } = dependencies;
    const { id: personId, ...rest } = actor;
    const standsInFor = await absenteesOf(database.pool, actor, now);
    const reader = { ...rest, personId, standsInFor };
    const [counts, duties] = await Promise.all([
      countTasks(database.pool, reader, { now, soon: endOfToday(now) }),
      dutyCountsOf(dependencies, { actor, now }, standsInFor),
    ]);
    const total = (of: 'open' | 'overdue' | 'dueSoon'): number =>
      counts.reduce((sum, count) => sum + count[of], 0);
    return {
      body: {
        open: total('open'),
        overdue: total('overdue'),
        dueSoon: total('dueSoon'),
        groups: counts.map((count) => ({ ...count, title: commandTitle(count.command) })),
        duties,
      },
    };
  };

interface TaskWords {
  readonly toPersonId?: string | undefined;
  readonly reason?: string | undefined;
  readonly text?: string | undefined;
}

type Write = WriteCall<TaskParams, TaskWords>;

const approvals: readonly string[] = ['approve', 'approveRetroactively'];

/**
 * Handing on lends nobody a power: only one whom the pack and the register let do it themselves may be given it.
 * @throws RefusedError with the pack's rule on who approves (§2.3 no 2)
 */
const assertMayReceive = async (
  dependencies: ApiDependencies,
  { task, lifecycle }: Seat,
  toPersonId: string,
): Promise<void> => {
  const colleague = await findColleague(dependencies.database.pool, toPersonId);
  const doer = colleague === null ? null : actorSchema.safeParse({ ...colleague, enterpriseId: null });
  if (doer?.success === true && mayDo(task, doer.data)) return;
  if (!approvals.includes(task.command))
    throw refusedBy(
      refuse('roleNotAllowed', { command: task.command, roles: task.roles }),
      lifecycle.version,
    );
  const pack = await pinnedPack(dependencies, lifecycle.state.pack);
  const { approvalLevel } = pack.rules;
  const required = lifecycle.type === 'inspection' ? pack.approval.level[lifecycle.state.draft.kind] : null;
  throw refusedBy(refuse('rule.approvalLevel', { required }, approvalLevel.source), lifecycle.version);
};

const assertMayAct = (kind: TaskNoteKind, { mine, isHead }: Seat): void => {
  // A comment is open to whoever sees the task; the rest to whose task it is and to the head.
  if (kind !== 'commented' && !mine && !isHead) throw new ApiError('notFound');
};

export const actHandler =
  (dependencies: ApiDependencies, kind: TaskNoteKind) =>
  async (call: Write): Promise<Answer> => {
    const { actor, params, body, key, now } = call;
    const { pool } = dependencies.database;
    const seat = await seatOf(dependencies, call, params.taskId);
    const { toPersonId = null } = body;
    const act = {
      taskId: params.taskId,
      actorId: actor.id,
      kind,
      toPersonId,
      text: body.text ?? body.reason ?? null,
      key,
      overHolder: seat.isHead && kind !== 'claimed',
      standsInFor: seat.standsInFor,
    };
    assertMayAct(kind, seat);
    if (toPersonId !== null) await assertMayReceive(dependencies, seat, toPersonId);
    const done = await actOnTask(pool, act);
    switch (done.outcome) {
      case 'closed':
        throw new ApiError('taskClosed');
      case 'held':
        throw new ApiError('taskHeld', { params: { holderId: done.holderId } });
      case 'keyReused':
        throw new ApiError('idempotencyKeyReused');
      case 'done': {
        const { task, standsInFor } = await seatOf(dependencies, call, params.taskId);
        return { body: presentTask(task, now, standsInFor), version: task.version };
      }
    }
  };
