// One credit record on its way to repair; it outlives the inspection that led to it, by months or years.
import { getExternalWorkflowHandle, setHandler, workflowInfo } from '@temporalio/workflow';
import {
  creditCommandNames,
  type CreditCommandData,
  type CreditCommandName,
} from '../domain/credit-repair/commands';
import { decideCredit, parseCreditCommand } from '../domain/credit-repair/decide';
import type { CreditRepairEvent } from '../domain/credit-repair/events';
import { evolveCredit, initialCreditState } from '../domain/credit-repair/evolve';
import { followUpVisits, type CreditFacts } from '../domain/credit-repair/follow-up';
import { creditNotices, openCreditTasks } from '../domain/credit-repair/inbox';
import type { CreditRepairState } from '../domain/credit-repair/state';
import { isClockCommand, nextWake } from '../domain/inspection/deadline';
import { systemActor } from '../domain/shared/actor';
import { runLifecycle, type Machine } from './lifecycle';
import {
  creditCommandUpdates,
  creditRecordToldSignal,
  creditRepairStateQuery,
  type LifecycleInput,
} from './messages';

const external = creditCommandNames.filter((name) => !isClockCommand(name) && name !== 'tellCreditRepair');

const tellInspection = async (creditRecordId: string): Promise<void> => {
  const { parent } = workflowInfo();
  if (parent === undefined) return;
  await getExternalWorkflowHandle(parent.workflowId, parent.runId)
    .signal(creditRecordToldSignal, creditRecordId)
    // An inspection that an operator ended waits for nothing.
    .catch(() => undefined);
};

const machineFor = ({
  pack,
  calendar,
}: LifecycleInput): Machine<CreditRepairState, CreditRepairEvent, CreditCommandName> => ({
  lifecycleType: 'creditRepair',
  updates: creditCommandUpdates,
  external,
  decide: (state, name, { data, actor, facts }, now) => {
    const parsed = parseCreditCommand(name, data);
    return parsed.ok
      ? decideCredit(
          { state, actor, pack, now, calendar, facts: facts as CreditFacts | null },
          parsed.command,
        )
      : parsed;
  },
  fold: (state, events) => {
    const [first, ...rest] = events;
    if (state !== null) return events.reduce(evolveCredit, state);
    if (first?.type !== 'CreditRepairTold')
      throw new RangeError('a credit record begins with CreditRepairTold');
    return rest.reduce(evolveCredit, initialCreditState(first, pack, calendar));
  },
  isEnded: (state) => state.stage === 'closed',
  lists: (after, events) => ({
    lifecycle: {
      jurisdiction: pack.id,
      enterpriseId: after.enterpriseId,
      leadAgencyId: after.agencyId,
      agencyIds: after.agencyIds,
      kind: 'creditRepair',
      stage: after.stage,
      position: after.stage,
      nextDeadlineAt: nextWake(after.deadlines),
      parentId: after.inspectionId,
    },
    tasks: openCreditTasks(after, pack),
    notices: creditNotices(events, after, pack),
    visits: followUpVisits(after),
  }),
  afterStep: (events, { id }) =>
    events.some(({ type }) => type === 'CreditRepairTold') ? tellInspection(id) : null,
});

/** Ends when the record is repaired, refused (and followed up) or expired; answers the outcome. */
export const creditRepair = async (
  input: LifecycleInput,
  telling: CreditCommandData<'tellCreditRepair'>,
): Promise<string> => {
  let latest: CreditRepairState | null = null;
  const machine = machineFor(input);
  setHandler(creditRepairStateQuery, () => latest);
  const final = await runLifecycle(
    { ...machine, fold: (state, events) => (latest = machine.fold(state, events)) },
    input,
    () => latest?.id ?? workflowInfo().workflowId,
    {
      name: 'tellCreditRepair',
      envelope: { data: telling, actor: systemActor(input.pack.id), facts: null, expectedVersion: null },
    },
  );
  return final?.outcome ?? 'notStarted';
};
