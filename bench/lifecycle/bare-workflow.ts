// The floor: the same conversation as an inspection's, with nobody listening. Nothing is decided, kept or recorded.
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';
import type { CommandAnswer, CommandEnvelope, LifecycleInput } from '../../workflows/messages';

export const bareUpdate = defineUpdate<CommandAnswer, [CommandEnvelope]>('bareUpdate');

/** Ends when `updates` of them have been taken. */
export const bare = async (input: LifecycleInput, updates: number): Promise<string> => {
  let version = 0;
  const answer = ({ actor }: CommandEnvelope): CommandAnswer => {
    version += 1;
    return {
      lifecycleId: actor.id,
      version,
      stage: 'plan',
      position: 'plan',
      events: ['StageEntered', 'DeadlineOpened'],
      notes: [],
      recordHash: input.pack.hash,
    };
  };
  setHandler(bareUpdate, answer, {
    validator: ({ expectedVersion }) => {
      if (expectedVersion !== null && expectedVersion !== version)
        throw ApplicationFailure.nonRetryable('another version stands', 'staleVersion');
    },
  });
  await condition(() => version === updates);
  await condition(allHandlersFinished);
  return input.pack.id;
};
