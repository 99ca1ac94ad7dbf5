// One round of consultation: the year's coordination or a month's (月磋商). The rule book is domain/consultation.
import { condition, setHandler, workflowInfo } from '@temporalio/workflow';
import { consultationCommandNames, type ConsultationCommandName } from '../domain/consultation/commands';
import { decideConsultation, parseConsultationCommand } from '../domain/consultation/decide';
import { dutyOf, type ConsultationDuty } from '../domain/consultation/duty';
import type { ConsultationEvent } from '../domain/consultation/events';
import { evolveConsultation, initialConsultation } from '../domain/consultation/evolve';
import { openConsultationTasks } from '../domain/consultation/inbox';
import { consultationNotices } from '../domain/consultation/letters';
import type { ConsultationState } from '../domain/consultation/state';
import { isClockCommand, nextWake } from '../domain/inspection/deadline';
import { planningActivities } from './activity-options';
import { runLifecycle, type Machine } from './lifecycle';
import { consultationCommandUpdates, consultationStateQuery, type LifecycleInput } from './messages';

const external = consultationCommandNames.filter((name) => !isClockCommand(name));

const machineFor = ({
  pack,
  calendar,
}: LifecycleInput): Machine<ConsultationState, ConsultationEvent, ConsultationCommandName> => ({
  lifecycleType: 'consultation',
  updates: consultationCommandUpdates,
  external,
  decide: (state, name, { data, actor }, now) => {
    const parsed = parseConsultationCommand(name, data);
    return parsed.ok ? decideConsultation({ state, actor, pack, now, calendar }, parsed.command) : parsed;
  },
  fold: (state, events) => {
    const [first, ...rest] = events;
    if (state !== null) return events.reduce(evolveConsultation, state);
    if (first?.type !== 'RoundOpened') throw new RangeError('a consultation begins with RoundOpened');
    return rest.reduce(evolveConsultation, initialConsultation(first, pack, calendar));
  },
  isEnded: (state) => state.stage === 'closed',
  lists: (after, events) => ({
    lifecycle: {
      jurisdiction: pack.id,
      enterpriseId: null,
      leadAgencyId: after.leadAgencyId,
      agencyIds: after.agencyIds,
      kind: after.kind,
      stage: after.stage,
      position: after.stage,
      nextDeadlineAt: nextWake(after.deadlines),
      parentId: null,
    },
    tasks: openConsultationTasks(after, pack),
    notices: consultationNotices(events, after, pack),
    visits: [],
  }),
  afterStep: () => null,
});

const duties: Readonly<Record<ConsultationDuty, (id: string, now: string) => Promise<void>>> = {
  prepareMerge: (id, now) => planningActivities.prepareMerge(id, now),
  carryOut: (id, now) => planningActivities.carryOut(id, now),
  tellPlans: (id, now) => planningActivities.tellPlans(id, now),
};

/** Ends when the round is over; answers the stage it ended in. */
export const consultation = async (input: LifecycleInput): Promise<string> => {
  let latest: ConsultationState | null = null;
  let ended = false;
  const machine = machineFor(input);
  const current = (): ConsultationState | null => latest;
  setHandler(consultationStateQuery, () => latest);

  /** Each activity answers by a command of its own: what is owed next is read from the state that this left. */
  const keepDuties = async (): Promise<void> => {
    for (;;) {
      let duty: ConsultationDuty | null = null;
      await condition(() => {
        const state = current();
        duty = state === null ? null : dutyOf(state);
        return ended || duty !== null;
      });
      const state = current();
      duty = state === null ? null : dutyOf(state);
      if (ended || state === null || duty === null) return;
      await duties[duty](state.id, new Date().toISOString());
      await condition(() => ended || current() !== state);
    }
  };

  const kept = keepDuties();
  const final = await runLifecycle(
    { ...machine, fold: (state, events) => (latest = machine.fold(state, events)) },
    input,
    () => latest?.id ?? workflowInfo().workflowId,
  );
  ended = true;
  await kept;
  return final?.stage ?? 'notStarted';
};
