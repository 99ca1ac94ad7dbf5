// Many tasks at once, each as if it had been sent alone: none is lost when one fails, and none is done twice.
import { commandSchemas } from '../../domain/inspection/commands';
import { creditCommandSchemas } from '../../domain/credit-repair/commands';
import type { WriteCall } from '../call';
import type { CommandAnswerBody } from '../contract';
import { giveCreditCommand } from '../credit-repairs/handlers';
import { callerCreditCommands } from '../credit-repairs/contract';
import type { ApiDependencies } from '../dependencies';
import { planCommandSchemas } from '../../domain/plan/commands';
import { callerPlanCommands } from '../plans/contract';
import { givePlanCommand } from '../plans/handlers';
import { problemOf } from '../fault-handler';
import { ApiError } from '../api-errors';
import { readInput } from '../input';
import { callerCommands } from '../inspections/contract';
import { giveCommand } from '../inspections/handlers';
import type { Answer } from '../routing';
import { returnTask } from './act-contract';
import type { BulkAnswer, BulkBody } from './contract';
import { returnHandler } from './return';
import { seatOf } from './seat';

/** So many are under way at a time: enough to keep two cores busy without starving other callers. */
const atOnce = 8;

type Call = WriteCall<unknown, BulkBody>;
type Item = BulkBody['items'][number];
type Result = BulkAnswer['results'][number];

/** Update ids stay within what an Idempotency-Key may be: the key of all, and the task. */
const keyOf = (call: Call, { taskId }: Item): string => `${call.key}#${taskId}`;

const perform = async (dependencies: ApiDependencies, call: Call, item: Item): Promise<Answer> => {
  const common = { ...call, key: keyOf(call, item), expectedVersion: item.expectedVersion ?? null };
  if (item.act === 'return')
    return await returnHandler(dependencies)({
      ...common,
      params: { taskId: item.taskId },
      body: readInput(returnTask.body, item.data),
    });
  const { task, mine } = await seatOf(dependencies, call, item.taskId);
  if (!mine) throw new ApiError('notFound');
  const command = callerCommands.find((name) => name === task.command);
  if (command !== undefined)
    return await giveCommand(
      dependencies,
      command,
    )({
      ...common,
      params: { inspectionId: task.lifecycleId },
      body: readInput(commandSchemas[command], item.data),
    });
  const planCommand = callerPlanCommands.find((name) => name === task.command);
  if (planCommand !== undefined)
    return await givePlanCommand(
      dependencies,
      planCommand,
    )({
      ...common,
      params: { planId: task.lifecycleId },
      body: readInput(planCommandSchemas[planCommand], item.data),
    });
  const creditCommand = callerCreditCommands.find((name) => name === task.command);
  if (creditCommand === undefined)
    throw new ApiError('unknownCommand', { params: { command: task.command } });
  return await giveCreditCommand(
    dependencies,
    creditCommand,
  )({
    ...common,
    params: { creditRecordId: task.lifecycleId },
    body: readInput(creditCommandSchemas[creditCommand], item.data),
  });
};

const resultOf = async (dependencies: ApiDependencies, call: Call, item: Item): Promise<Result> => {
  try {
    const { body } = await perform(dependencies, call, item);
    return { taskId: item.taskId, status: 200, answer: body as CommandAnswerBody, problem: null };
  } catch (error) {
    const { status, problem } = problemOf(error, dependencies, call.requestId);
    if (status === 500)
      dependencies.log.error({ err: error, requestId: call.requestId }, 'one of many failed');
    return { taskId: item.taskId, status, answer: null, problem };
  }
};

export const bulkHandler =
  (dependencies: ApiDependencies) =>
  async (call: Call): Promise<Answer> => {
    const { items } = call.body;
    const results = new Array<Result>(items.length);
    const queue = items.entries();
    const drain = async (): Promise<void> => {
      for (const [index, item] of queue) results[index] = await resultOf(dependencies, call, item);
    };
    await Promise.all(Array.from({ length: atOnce }, drain));
    const done = results.filter(({ answer }) => answer !== null).length;
    return { body: { done, failed: results.length - done, results } };
  };
