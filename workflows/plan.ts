// One annual or special plan from its draft to the end of its period.
import { setHandler, workflowInfo } from '@temporalio/workflow';
import { isClockCommand, nextWake } from '../domain/inspection/deadline';
import { planCommandNames, type PlanCommandName } from '../domain/plan/commands';
import { decidePlan, parsePlanCommand } from '../domain/plan/decide';
import type { PlanEvent } from '../domain/plan/events';
import { evolvePlan, initialPlanState } from '../domain/plan/evolve';
import type { PlanFacts } from '../domain/plan/facts';
import { planNotices } from '../domain/plan/notices';
import type { PlanState } from '../domain/plan/state';
import { openPlanTasks } from '../domain/plan/tasks';
import { isEndedStage } from '../domain/plan/vocabulary';
import { runLifecycle, type Machine } from './lifecycle';
import { planCommandUpdates, planStateQuery, type LifecycleInput } from './messages';

const external = planCommandNames.filter((name) => !isClockCommand(name));

const machineFor = ({ pack, calendar }: LifecycleInput): Machine<PlanState, PlanEvent, PlanCommandName> => ({
  lifecycleType: 'plan',
  updates: planCommandUpdates,
  external,
  decide: (state, name, { data, actor, facts }, now) => {
    const parsed = parsePlanCommand(name, data);
    return parsed.ok
      ? decidePlan({ state, actor, pack, now, calendar, facts: facts as PlanFacts | null }, parsed.command)
      : parsed;
  },
  fold: (state, events) => {
    const [first, ...rest] = events;
    if (state !== null) return events.reduce(evolvePlan, state);
    if (first?.type !== 'PlanDrafted') throw new RangeError('a plan begins with PlanDrafted');
    return rest.reduce(evolvePlan, initialPlanState(first, pack, calendar));
  },
  isEnded: (state) => isEndedStage(state.stage),
  lists: (after, events) => ({
    lifecycle: {
      jurisdiction: pack.id,
      enterpriseId: null,
      leadAgencyId: after.agencyId,
      agencyIds: after.agencyIds,
      kind: after.kind,
      stage: after.stage,
      position: after.stage,
      nextDeadlineAt: nextWake(after.deadlines),
      parentId: null,
    },
    tasks: openPlanTasks(after, pack),
    notices: planNotices(events, after, pack),
    visits: [],
  }),
  afterStep: () => null,
});

/** Ends with its period, or withdrawn or refused; answers the stage it ended in. */
export const plan = async (input: LifecycleInput): Promise<string> => {
  let latest: PlanState | null = null;
  const machine = machineFor(input);
  setHandler(planStateQuery, () => latest);
  const final = await runLifecycle(
    { ...machine, fold: (state, events) => (latest = machine.fold(state, events)) },
    input,
    () => latest?.id ?? workflowInfo().workflowId,
  );
  return final?.stage ?? 'notStarted';
};
