// One inspection, from plan to closed (design §3). The rule book is domain/inspection; this file only carries it.
import { condition, ParentClosePolicy, setHandler, startChild, workflowInfo } from '@temporalio/workflow';
import { decide, parseCommand } from '../domain/inspection/decide';
import { commandNames, type CommandName } from '../domain/inspection/commands';
import { isClockCommand, nextWake } from '../domain/inspection/deadline';
import type { InspectionEvent } from '../domain/inspection/events';
import type { Facts } from '../domain/inspection/facts';
import { evolveAll, initialState } from '../domain/inspection/evolve';
import { noticesFor } from '../domain/inspection/notices';
import { isEnded, positionOf, type InspectionState } from '../domain/inspection/state';
import { openTasks } from '../domain/inspection/tasks';
import { visitEntries } from '../domain/inspection/visits';
import { shanghaiDay } from '../domain/calendar/plain-date';
import type { CreditCategory } from '../domain/credit-repair/terms';
import type { PolicyPack } from '../domain/policy/policy-pack';
import type { WorkCalendar } from '../domain/calendar/working-days';
import { creditRepair } from './credit-repair';
import { runLifecycle, type Machine } from './lifecycle';
import {
  commandUpdates,
  creditRecordToldSignal,
  inspectionStateQuery,
  type LifecycleInput,
} from './messages';
import { creditRepairWorkflowId } from './workflow-ids';

const external = commandNames.filter((name) => !isClockCommand(name));

const foldInspection = (
  state: InspectionState | null,
  events: readonly InspectionEvent[],
  pack: PolicyPack,
  calendar: WorkCalendar,
): InspectionState => {
  const [first, ...rest] = events;
  if (state !== null) return evolveAll(state, events);
  if (first?.type !== 'InspectionDrafted')
    throw new RangeError('an inspection begins with InspectionDrafted');
  return evolveAll(initialState(first, pack, calendar), rest);
};

/** @param told credit records of this inspection whose first step is recorded */
const machineFor = (
  input: LifecycleInput,
  told: ReadonlySet<string>,
): Machine<InspectionState, InspectionEvent, CommandName> => {
  const { pack, calendar } = input;
  return {
    lifecycleType: 'inspection',
    updates: commandUpdates,
    external,
    decide: (state, name, { data, actor, facts }, now) => {
      const parsed = parseCommand(name, data);
      return parsed.ok
        ? decide({ state, actor, pack, now, calendar, facts: facts as Facts | null }, parsed.command)
        : parsed;
    },
    fold: (state, events) => foldInspection(state, events, pack, calendar),
    isEnded,
    lists: (after, events, now) => {
      return {
        lifecycle: {
          jurisdiction: pack.id,
          enterpriseId: after.draft.enterpriseId,
          leadAgencyId: after.draft.leadAgencyId,
          agencyIds: [
            ...after.draft.agencyIds,
            ...(after.draft.entrustedAgencyId === null ? [] : [after.draft.entrustedAgencyId]),
          ],
          kind: after.draft.kind,
          stage: after.stage,
          position: positionOf(after),
          nextDeadlineAt: nextWake(after.deadlines),
          parentId: null,
        },
        tasks: openTasks(after, pack),
        notices: noticesFor(events, after, pack),
        // All of them at every step: a step that supersedes a lost one then also takes back the lost one's rows.
        visits: visitEntries(after, pack, shanghaiDay(now)),
      };
    },
    afterStep: (events, state) => {
      const opened = events.find((event) => event.type === 'CreditRepairOpened');
      return opened === undefined ? null : startCreditRepair(input, state, opened, told);
    },
  };
};

type Opened = Extract<InspectionEvent, { type: 'CreditRepairOpened' }>;

/** Answers when the credit record can be read, so that whoever reads the decision finds what it names. */
const startCreditRepair = async (
  input: LifecycleInput,
  state: InspectionState,
  opened: Opened,
  told: ReadonlySet<string>,
): Promise<void> => {
  const category = opened.category as CreditCategory;
  const { publicationFrom, applyFrom, regime } = opened;
  const child = await startChild(creditRepair, {
    workflowId: creditRepairWorkflowId(opened.creditRecordId),
    parentClosePolicy: ParentClosePolicy.ABANDON,
    typedSearchAttributes: workflowInfo().typedSearchAttributes,
    args: [
      { ...input, calendar: state.calendar },
      {
        creditRecordId: opened.creditRecordId,
        inspectionId: state.id,
        enterpriseId: state.draft.enterpriseId,
        agencyId: opened.agencyId,
        agencyIds: state.draft.agencyIds,
        decisionRef: opened.decisionRef,
        category,
        publicationEndsOn: opened.publicationEndsOn,
        ...(publicationFrom === undefined ? {} : { publicationFrom }),
        ...(applyFrom === undefined ? {} : { applyFrom }),
        ...(regime === undefined ? {} : { regime }),
      },
    ],
  });
  let failed = false;
  // One that fails stands in Temporal's list as failed; the inspection goes its own way.
  child.result().catch(() => (failed = true));
  await condition(() => failed || told.has(opened.creditRecordId));
};

/** Ends when the inspection is closed, withdrawn or refused; answers the stage it ended in. */
export const inspection = async (input: LifecycleInput): Promise<string> => {
  let latest: InspectionState | null = null;
  const told = new Set<string>();
  const machine = machineFor(input, told);
  setHandler(inspectionStateQuery, () => latest);
  setHandler(creditRecordToldSignal, (creditRecordId) => {
    told.add(creditRecordId);
  });
  const final = await runLifecycle(
    { ...machine, fold: (state, events) => (latest = machine.fold(state, events)) },
    input,
    () => latest?.id ?? workflowInfo().workflowId,
  );
  return final?.stage ?? 'notStarted';
};
