// Of a task of a plan or a round: what doing it and what leaving it would bring.
import type { PlanningConsequence, PlanningLapse } from '../../domain/shared/consequence';
import { roundConsequenceOf, roundLapseOf } from '../../domain/consultation/consequences';
import { planConsequenceOf, planLapseOf } from '../../domain/plan/consequences';
import { standInPlanRefusal } from '../../domain/plan/standing-in';
import type { Refusal } from '../../domain/shared/outcome';
import { absenteesOf } from '../../prisma/queries/substitutions';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { commandTitle, deadlineName, placeName, roleName } from '../language';
import { pinnedPack } from '../pinned-packs';
import { callerPlanCommands } from '../plans/contract';
import { factsAboutPlan, readsRegisters, type StoredPlan } from '../plans/stored';
import type { StoredConsultation } from '../consultations/presenter';
import { namesIn, presentDeadline, presentRefusal } from '../presenting';
import type { TaskDetail, TaskParams } from './contract';
import type { Seat } from './seat';

type Preview = Pick<TaskDetail, 'checks' | 'onDone' | 'onLapse'>;
type Call = ReadCall<TaskParams, unknown>;

interface Found {
  readonly done: PlanningConsequence | Refusal | null;
  readonly lapse: PlanningLapse | null;
}

const ofPlan = async (
  dependencies: ApiDependencies,
  { actor, now }: Call,
  plan: StoredPlan,
  { command, deadlineId }: Seat['task'],
): Promise<Found> => {
  const { state } = plan;
  const pack = await pinnedPack(dependencies, state.pack);
  const name = callerPlanCommands.find((one) => one === command);
  const facts =
    name !== undefined && readsRegisters(name)
      ? await factsAboutPlan(dependencies, plan, name, name === 'submitPlan' ? {} : { opinion: '' }, now)
      : null;
  const situation = { state, actor, pack, now, calendar: state.calendar, facts };
  const own = planConsequenceOf(situation, command);
  const absentIds = await absenteesOf(dependencies.database.pool, actor, now);
  const bound =
    own === null || 'ok' in own || name === undefined ? null : standInPlanRefusal(situation, name, absentIds);
  return {
    done: bound ?? own,
    lapse: deadlineId === null ? null : planLapseOf(situation, deadlineId),
  };
};

const ofRound = async (
  dependencies: ApiDependencies,
  { actor, now }: Call,
  { state }: StoredConsultation,
  { command, deadlineId }: Seat['task'],
): Promise<Found> => {
  const pack = await pinnedPack(dependencies, state.pack);
  const situation = { state, actor, pack, now, calendar: state.calendar };
  return {
    done: roundConsequenceOf(situation, command),
    lapse: deadlineId === null ? null : roundLapseOf(situation, deadlineId),
  };
};

const presented = ({ position, tasks, deadlines }: PlanningConsequence) => ({
  stageName: placeName(position),
  tasks: [...new Set(tasks.map(({ command }) => commandTitle(command)))],
  deadlines: deadlines.map(({ rule, dueOn }) => ({ name: deadlineName(rule), dueOn })),
});

export const planningPreview = async (
  dependencies: ApiDependencies,
  call: Call,
  lifecycle: StoredPlan | StoredConsultation,
  task: Seat['task'],
): Promise<Preview> => {
  const { done, lapse } =
    lifecycle.type === 'plan'
      ? await ofPlan(dependencies, call, lifecycle, task)
      : await ofRound(dependencies, call, lifecycle, task);
  const { clauseText } = dependencies.ruleBooks;
  const onDone = async (): Promise<TaskDetail['onDone']> => {
    if (done === null) return null;
    if (!('ok' in done)) return { allowed: true, ...presented(done) };
    const names = await namesIn(dependencies, call.actor, [done]);
    const { code, message, clauses } = presentRefusal(done, clauseText, names);
    return { allowed: false, code, message, clauses };
  };
  const pack = await pinnedPack(dependencies, lifecycle.state.pack);
  return {
    checks: [],
    onDone: await onDone(),
    onLapse:
      lapse === null
        ? null
        : {
            ...presented(lapse),
            dueAt: lapse.deadline.dueAt,
            explanation: presentDeadline(lapse.deadline, pack, lifecycle.state.calendar, clauseText)
              .explanation,
            escalation: lapse.escalation.map(({ at, roles }) => ({ at, roles: roles.map(roleName) })),
          },
  };
};
