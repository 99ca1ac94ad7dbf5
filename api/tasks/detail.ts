// GET /tasks/{taskId}: the checks an approver would make, what doing it and what leaving it would bring, and the talk about it.
import { approvalChecks, type ApprovalCheck } from '../../domain/inspection/approval-checks';
import {
  consequenceOf,
  isPreviewed,
  lapseOf,
  type Consequence,
  type Situation,
} from '../../domain/inspection/consequences';
import { bindingRefusal } from '../../domain/inspection/standing-in';
import { startWork } from '../../domain/inspection/work';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Refusal } from '../../domain/shared/outcome';
import { actedFor } from '../../prisma/queries/acted-for';
import { absenteesOf } from '../../prisma/queries/substitutions';
import { notesOf } from '../../prisma/queries/task-notes';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { factsAbout } from '../inspections/facts';
import { pinnedPack } from '../pinned-packs';
import {
  commandTitle,
  currentLanguage,
  deadlineName,
  placeName,
  reason,
  roleName,
  ruleName,
} from '../language';
import { namesIn, presentDeadline, presentRefusal, sentenceFor, type Names } from '../presenting';
import type { ClauseText } from '../problem-details';
import type { Answer } from '../routing';
import type { CheckAnswer, TaskDetail, TaskParams } from './contract';
import { planningPreview } from './planning-preview';
import { letterKey, presentTask } from './presenter';
import { seatOf, type Seat } from './seat';

/** What every passed check says; a cap says how far it has got. */
const passedSentence = ({ rule, params }: ApprovalCheck): string => {
  const { visit, limit } = params;
  const isEnglish = currentLanguage() === 'en';
  if (rule !== 'annualCap' || typeof limit !== 'number') return isEnglish ? 'Nothing found.' : '未见问题。';
  return isEnglish
    ? `This is visit ${String(visit)} of the year, of at most ${String(limit)}.`
    : `本次为本年度第 ${String(visit)} 次，上限 ${String(limit)} 次。`;
};

const presentCheck = (check: ApprovalCheck, names: Names, clauseText: ClauseText): CheckAnswer => ({
  rule: check.rule,
  name: ruleName(check.rule),
  status: check.status,
  message:
    check.status === 'passed'
      ? passedSentence(check)
      : sentenceFor(`rule.${check.rule}`, check.params, names),
  clauses: check.source.clauses.map((id) => ({ id, text: clauseText(id) ?? '' })),
  ours: reason(check.source.ours),
  overridableBy: check.overridableBy,
});

const presentConsequence = ({ position, tasks, deadlines }: Consequence) => ({
  stageName: placeName(position),
  tasks: tasks.map(({ command }) => commandTitle(command)),
  deadlines: deadlines.map(({ rule, dueOn }) => ({ name: deadlineName(rule), dueOn })),
});

type Preview = Pick<TaskDetail, 'checks' | 'onDone' | 'onLapse'>;
const noPreview: Preview = { checks: [], onDone: null, onLapse: null };

const lapsePreview = (
  situation: Situation,
  deadlineId: string | null,
  pack: PolicyPack,
  clauseText: ClauseText,
): TaskDetail['onLapse'] => {
  const lapse = deadlineId === null ? null : lapseOf(situation, deadlineId);
  const deadline = situation.state.deadlines.find(({ id }) => id === deadlineId);
  if (lapse === null || deadline === undefined) return null;
  return {
    ...presentConsequence(lapse),
    dueAt: deadline.dueAt,
    explanation: presentDeadline(deadline, pack, situation.state.calendar, clauseText).explanation,
    escalation: lapse.escalation.map(({ at, roles }) => ({ at, roles: roles.map(roleName) })),
  };
};

/** The verdict on the duties is the outcome's, which knows for whom the reader stands in; what failed comes first. */
const withDuties = (checks: readonly ApprovalCheck[], refusal: Refusal | null): readonly ApprovalCheck[] => {
  if (refusal?.code !== 'rule.separationOfDuties') return checks;
  const isOfDuties = ({ rule }: ApprovalCheck): boolean => rule === 'separationOfDuties';
  const { params } = refusal;
  return [
    ...checks.filter(isOfDuties).map((check) => ({ ...check, status: 'failed' as const, params })),
    ...checks.filter((check) => !isOfDuties(check)),
  ];
};

/** As the command itself would be answered: who stands in for somebody is bound by what separates that person's duties. */
const boundOutcome = (situation: Situation, command: string, absentIds: readonly string[]) => {
  const own = consequenceOf(situation, command);
  if (own === null || 'ok' in own) return own;
  const binding = absentIds.map((id) => {
    const outcome = consequenceOf({ ...situation, actor: { ...situation.actor, id } }, command);
    return outcome !== null && 'ok' in outcome ? bindingRefusal(outcome) : null;
  });
  return binding.find((refusal) => refusal !== null) ?? own;
};

/** Of an inspection's open task; a credit record's are decided on what is written into them. */
const previewOf = async (
  dependencies: ApiDependencies,
  call: ReadCall<TaskParams, unknown>,
  { task, lifecycle }: Seat,
): Promise<Preview> => {
  const { actor, now } = call;
  if (task.key.startsWith(letterKey)) return noPreview;
  if (task.closedAt === null && (lifecycle.type === 'plan' || lifecycle.type === 'consultation'))
    return await planningPreview(dependencies, call, lifecycle, task);
  if (lifecycle.type !== 'inspection' || task.closedAt !== null || task.forEnterpriseId !== null)
    return noPreview;
  const { state } = lifecycle;
  const { clauseText } = dependencies.ruleBooks;
  const pack = await pinnedPack(dependencies, state.pack);
  const wantsChecks = isPreviewed(task.command);
  const facts = wantsChecks ? await factsAbout(dependencies, state, now) : null;
  const situation: Situation = { state, actor, pack, now, facts };
  const work = startWork({ ...situation, calendar: state.calendar }, state);
  const absentIds = await absenteesOf(dependencies.database.pool, actor, now);
  const outcome = boundOutcome(situation, task.command, absentIds);
  const refusal = outcome !== null && 'ok' in outcome ? outcome : null;
  const checks = withDuties(facts === null ? [] : approvalChecks(work, facts), refusal);
  const names = await namesIn(dependencies, actor, refusal === null ? checks : [...checks, refusal]);
  const onDone = (): TaskDetail['onDone'] => {
    if (outcome === null) return null;
    if (!('ok' in outcome)) return { allowed: true, ...presentConsequence(outcome) };
    const { code, message, clauses } = presentRefusal(outcome, clauseText, names);
    return { allowed: false, code, message, clauses };
  };
  return {
    checks: checks.map((check) => presentCheck(check, names, clauseText)),
    onDone: onDone(),
    onLapse: lapsePreview(situation, task.deadlineId, pack, clauseText),
  };
};

export const detailHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<TaskParams, unknown>): Promise<Answer> => {
    const seat = await seatOf(dependencies, call, call.params.taskId);
    const { task } = seat;
    const { pool } = dependencies.database;
    const [preview, notes, onBehalfOf] = await Promise.all([
      previewOf(dependencies, call, seat),
      notesOf(pool, task.id),
      actedFor(pool, task.id),
    ]);
    const shown = presentTask(task, call.now, task.closedAt === null ? seat.standsInFor : []);
    const body: TaskDetail = {
      ...shown,
      onBehalfOf: onBehalfOf ?? shown.onBehalfOf,
      mine: seat.mine,
      ...preview,
      notes: notes.map((note) => ({ ...note })),
    };
    return { body, version: seat.lifecycle.version };
  };
