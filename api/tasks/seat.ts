// Which task a call is about, and what the caller may do with it.
import { reachOf, readsFile } from '../../domain/permission/reach';
import { hasRole, type Actor } from '../../domain/shared/actor';
import { audiencesFor, audiencesOf } from '../../prisma/audience';
import { getLifecycle, type Lifecycle } from '../../prisma/queries/lifecycles';
import { absenteesOf } from '../../prisma/queries/substitutions';
import { getTask, type OpenTaskRow } from '../../prisma/queries/tasks';
import { ApiError } from '../api-errors';
import type { Call } from '../call';
import type { ApiDependencies } from '../dependencies';

export interface Seat {
  readonly task: OpenTaskRow;
  readonly lifecycle: Lifecycle;
  /** Whether it is, or was while open, the caller's to do. */
  readonly mine: boolean;
  /** Head of the agency whose task it is: may take it from one and give it to another. */
  readonly isHead: boolean;
  /** Absent people to whom the task is addressed or who hold it, and for whom the caller stands in. */
  readonly standsInFor: readonly string[];
}

type Doer = Pick<Actor, 'id' | 'roles' | 'jurisdiction' | 'agencyId' | 'enterpriseId'>;

/** Whether the register lets this person do the task, whatever the rule book says of the moment. */
export const mayDo = (task: OpenTaskRow, { id, ...reader }: Doer): boolean => {
  const mine = audiencesFor({ ...reader, personId: id });
  return audiencesOf(task.jurisdiction, {
    ...task,
    roles: [...task.roles] as Actor['roles'],
    enterpriseId: task.forEnterpriseId,
  }).some((audience) => mine.includes(audience));
};

/** Whom the task names: who must do it, who holds it. */
const namedIn = ({ assigneeId, holderId }: OpenTaskRow): readonly string[] =>
  [assigneeId, holderId].filter((id) => id !== null);

/** A task addressed to an absent person is his substitute's only where a role of the substitute's own would do. */
const mayDoFor = (task: OpenTaskRow, doer: Doer, absentIds: readonly string[]): boolean =>
  task.assigneeId !== null &&
  absentIds.includes(task.assigneeId) &&
  doer.roles.some((role) => task.roles.includes(role)) &&
  (task.agencyId === null || task.agencyId === doer.agencyId);

const heads = ['unitHead', 'agencyLeader', 'principalHead'] as const;

/** @throws ApiError notFound, also for what is not the caller's to see */
export const seatOf = async (
  { database: { pool } }: ApiDependencies,
  { actor, now }: Pick<Call<unknown>, 'actor' | 'now'>,
  taskId: string,
): Promise<Seat> => {
  const task = await getTask(pool, taskId);
  if (task?.jurisdiction !== actor.jurisdiction) throw new ApiError('notFound');
  const others = namedIn(task).filter((id) => id !== actor.id);
  const absentIds = others.length === 0 ? [] : await absenteesOf(pool, actor, now);
  const standsInFor = others.filter((id) => absentIds.includes(id));
  const lifecycle = await getLifecycle(pool, task.lifecycleId);
  const mine = mayDo(task, actor) || mayDoFor(task, actor, standsInFor);
  // Whose task it is sees it; others only with the whole file.
  if (lifecycle === null || !(mine || readsFile(reachOf(actor, lifecycle.type), lifecycle)))
    throw new ApiError('notFound');
  const isHead = actor.agencyId !== null && actor.agencyId === task.agencyId && hasRole(actor, heads);
  return { task, lifecycle, mine, isHead, standsInFor: mine ? standsInFor : [] };
};
