// Sending an inspection or a plan back from the inbox (退回补正): its own command, with its own refusals and its record.
import type { CommandData } from '../../domain/inspection/commands';
import { isReturnable } from '../../domain/inspection/tasks';
import { recordedCommand } from '../../prisma/queries/recorded-command';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { updateIdOf } from '../idempotency';
import { giveCommand } from '../inspections/handlers';
import { givePlanCommand } from '../plans/handlers';
import type { Answer } from '../routing';
import type { TaskParams } from './contract';
import { seatOf, type Seat } from './seat';

type Return = WriteCall<TaskParams, CommandData<'returnForCorrection'>>;

/** What can be done with an open task instead: its own command, then the last words of the addresses of acts. */
const actsAt = ({ task, mine, isHead }: Seat): readonly string[] => [
  ...(mine ? [task.command] : []),
  ...(mine || isHead ? ['claim', 'release', 'delegate'] : []),
  'comments',
];

/**
 * Closed tasks answer none but the very return that closed them: an old one must not send back a later round.
 * @throws ApiError taskClosed, taskNotReturnable
 */
const assertReturnable = async (
  { database }: ApiDependencies,
  { actor, key }: Return,
  seat: Seat,
): Promise<void> => {
  const { task } = seat;
  if (!isReturnable(task.command) && task.closedAt === null)
    throw new ApiError('taskNotReturnable', { params: { command: task.command, acts: actsAt(seat) } });
  if (task.closedAt === null) return;
  const before = await recordedCommand(database.pool, task.lifecycleId, updateIdOf(actor, key));
  if (before === null) throw new ApiError('taskClosed');
};

export const returnHandler =
  (dependencies: ApiDependencies) =>
  async (call: Return): Promise<Answer> => {
    const seat = await seatOf(dependencies, call, call.params.taskId);
    await assertReturnable(dependencies, call, seat);
    if (seat.task.lifecycleType === 'plan')
      return await givePlanCommand(
        dependencies,
        'returnPlan',
      )({ ...call, params: { planId: seat.task.lifecycleId } });
    const params = { inspectionId: seat.task.lifecycleId };
    return await giveCommand(dependencies, 'returnForCorrection')({ ...call, params });
  };
