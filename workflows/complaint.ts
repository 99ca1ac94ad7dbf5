// One complaint or objection of an enterprise (投诉、异议). The rule book is domain/complaint.
import { setHandler, workflowInfo } from '@temporalio/workflow';
import { complaintCommandNames, type ComplaintCommandName } from '../domain/complaint/commands';
import { decideComplaint, parseComplaintCommand } from '../domain/complaint/decide';
import type { ComplaintEvent } from '../domain/complaint/events';
import { evolveComplaint, initialComplaintState } from '../domain/complaint/evolve';
import { complaintNotices, openComplaintTasks } from '../domain/complaint/inbox';
import { isComplaintEnded, type ComplaintState } from '../domain/complaint/state';
import { isClockCommand, nextWake } from '../domain/inspection/deadline';
import { runLifecycle, type Machine } from './lifecycle';
import { complaintCommandUpdates, complaintStateQuery, type LifecycleInput } from './messages';

const external = complaintCommandNames.filter((name) => !isClockCommand(name));

const machineFor = ({
  pack,
  calendar,
}: LifecycleInput): Machine<ComplaintState, ComplaintEvent, ComplaintCommandName> => ({
  lifecycleType: 'complaint',
  updates: complaintCommandUpdates,
  external,
  decide: (state, name, { data, actor }, now) => {
    const parsed = parseComplaintCommand(name, data);
    return parsed.ok ? decideComplaint({ state, actor, pack, now, calendar }, parsed.command) : parsed;
  },
  fold: (state, events) => {
    const [first, ...rest] = events;
    if (state !== null) return events.reduce(evolveComplaint, state);
    if (first?.type !== 'ComplaintLodged') throw new RangeError('a complaint begins with ComplaintLodged');
    return rest.reduce(evolveComplaint, initialComplaintState(first, pack, calendar));
  },
  isEnded: isComplaintEnded,
  lists: (after, events) => {
    const handling = after.handler?.agencyId ?? null;
    return {
      lifecycle: {
        jurisdiction: pack.id,
        // Whose it is by account: nobody else, and not the visit it is about, which leads to its enterprise.
        enterpriseId: after.enterpriseId,
        leadAgencyId: handling ?? after.agencyIds[0] ?? '',
        // Who reads it: the agency that handles it, never the one complained of as such.
        agencyIds: handling === null ? [] : [handling],
        kind: after.kind,
        stage: after.stage,
        position: after.stage,
        nextDeadlineAt: nextWake(after.deadlines),
        parentId: null,
      },
      tasks: openComplaintTasks(after, pack),
      notices: complaintNotices(events, after, pack),
      visits: [],
    };
  },
  afterStep: () => null,
});

/** Ends when it is closed, refused or withdrawn; answers the stage it ended in. */
export const complaint = async (input: LifecycleInput): Promise<string> => {
  let latest: ComplaintState | null = null;
  const machine = machineFor(input);
  setHandler(complaintStateQuery, () => latest);
  const final = await runLifecycle(
    { ...machine, fold: (state, events) => (latest = machine.fold(state, events)) },
    input,
    () => latest?.id ?? workflowInfo().workflowId,
  );
  return final?.stage ?? 'notStarted';
};
