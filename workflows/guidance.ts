// One booking of guidance by an enterprise (指导预约). The rule book is domain/guidance.
import { setHandler, workflowInfo } from '@temporalio/workflow';
import { guidanceCommandNames, type GuidanceCommandName } from '../domain/guidance/commands';
import { decideGuidance, parseGuidanceCommand } from '../domain/guidance/decide';
import type { GuidanceEvent } from '../domain/guidance/events';
import { evolveGuidance, initialGuidanceState } from '../domain/guidance/evolve';
import { noGuidanceFacts, type GuidanceFacts } from '../domain/guidance/facts';
import { guidanceNotices, openGuidanceTasks } from '../domain/guidance/inbox';
import { agenciesOf, isGuidanceEnded, type GuidanceState } from '../domain/guidance/state';
import { isClockCommand, nextWake } from '../domain/inspection/deadline';
import { runLifecycle, type Machine } from './lifecycle';
import { guidanceCommandUpdates, guidanceStateQuery, type LifecycleInput } from './messages';

const external = guidanceCommandNames.filter((name) => !isClockCommand(name));

const machineFor = ({
  pack,
  calendar,
}: LifecycleInput): Machine<GuidanceState, GuidanceEvent, GuidanceCommandName> => ({
  lifecycleType: 'guidance',
  updates: guidanceCommandUpdates,
  external,
  decide: (state, name, { data, actor, facts: told }, now) => {
    const parsed = parseGuidanceCommand(name, data);
    const facts = (told as GuidanceFacts | null) ?? noGuidanceFacts;
    return parsed.ok ? decideGuidance({ state, actor, pack, now, calendar, facts }, parsed.command) : parsed;
  },
  fold: (state, events) => {
    const [first, ...rest] = events;
    if (state !== null) return events.reduce(evolveGuidance, state);
    if (first?.type !== 'GuidanceBooked') throw new RangeError('guidance begins with GuidanceBooked');
    return rest.reduce(evolveGuidance, initialGuidanceState(first, pack, calendar));
  },
  isEnded: isGuidanceEnded,
  lists: (after, events) => ({
    lifecycle: {
      jurisdiction: pack.id,
      enterpriseId: after.enterpriseId,
      leadAgencyId: after.service.agencyId,
      agencyIds: agenciesOf(after),
      kind: after.service.form,
      stage: after.stage,
      position: after.stage,
      nextDeadlineAt: nextWake(after.deadlines),
      parentId: after.inspectionId,
    },
    tasks: openGuidanceTasks(after, pack),
    notices: guidanceNotices(events, after, pack),
    visits: [],
  }),
  afterStep: () => null,
});

/** Ends when it is closed, turned down, declined or withdrawn; answers the stage it ended in. */
export const guidance = async (input: LifecycleInput): Promise<string> => {
  let latest: GuidanceState | null = null;
  const machine = machineFor(input);
  setHandler(guidanceStateQuery, () => latest);
  const final = await runLifecycle(
    { ...machine, fold: (state, events) => (latest = machine.fold(state, events)) },
    input,
    () => latest?.id ?? workflowInfo().workflowId,
  );
  return final?.stage ?? 'notStarted';
};
