// Which task a call is about, and what the caller may do with it.
import { reachOf, readsFile } from '../../domain/permission/reach';
import { hasRole, type Actor } from '../../domain/shared/actor';
import { audiencesFor, audiencesOf } from '../../prisma/audience';
import { getLifecycle, type Lifecycle } from '../../prisma/queries/lifecycles';
import { getTask, type OpenTaskRow } from '../../prisma/queries/tasks';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';

export interface Seat {
  readonly task: OpenTaskRow;
  readonly lifecycle: Lifecycle;
  /** Whether it is, or was while open, the caller's to do. */
  readonly mine: boolean;
  /** Head of the agency whose task it is: may take it from one and give it to another. */
  readonly isHead: boolean;
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

const heads = ['unitHead', 'agencyLeader', 'principalHead'] as const;

/** @throws ApiError notFound, also for what is not the caller's to see */
export const seatOf = async ({ database }: ApiDependencies, actor: Actor, taskId: string): Promise<Seat> => {
  const task = await getTask(database.pool, taskId);
  if (task?.jurisdiction !== actor.jurisdiction) throw new ApiError('notFound');
  const lifecycle = await getLifecycle(database.pool, task.lifecycleId);
  const mine = mayDo(task, actor);
  // Whose task it is sees it; others only with the whole file.
  if (lifecycle === null || !(mine || readsFile(reachOf(actor, lifecycle.type), lifecycle)))
    throw new ApiError('notFound');
  const isHead = actor.agencyId !== null && actor.agencyId === task.agencyId && hasRole(actor, heads);
  return { task, lifecycle, mine, isHead };
};
