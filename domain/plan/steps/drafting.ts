// Drawing up a plan: the head, the lines, the assessment of need, the partners' agreement, and sending it in.
import { plainDate } from '../../calendar/plain-date';
import { refuse } from '../../shared/outcome';
import type { PlanChange } from '../adjustment';
import { advance } from '../advance';
import { changeWithinLimits } from '../change-lines';
import type { PlanCommandData } from '../commands';
import { linesFault } from '../draft';
import { linesWith } from '../evolve';
import { contentsRefusal, judgePlan, periodRefusal, registerRefusal } from '../rules';
import { emit, endLimit, openLimit, type PlanGuard, type PlanStep, type PlanWork } from '../work';

/** The day that the document names, of the plan's own year (DE-17, XT-28); the drafting itself is only reminded of. */
export const openDrafting = (work: PlanWork): void => {
  const { state, pack } = work;
  const { value: due } = pack.planning.due;
  openLimit(work, 'planDrafting');
  if (state.kind !== 'annual' || due === null || state.deadlines.some(({ rule }) => rule === 'planDue'))
    return;
  const two = (part: number): string => String(part).padStart(2, '0');
  const on = plainDate(`${String(state.year)}-${two(due.month)}-${two(due.day)}`);
  openLimit(work, 'planDue', { span: { unit: 'fixedDate', on } });
};

export const revisePlan: PlanStep<PlanCommandData<'revisePlan'>> = (work, { head }) => {
  if (work.facts === null) return refuse('factsMissing');
  emit(work, { type: 'PlanRevised', head, by: work.actor.id });
  return null;
};

export const setPlanLines: PlanStep<PlanCommandData<'setPlanLines'>> = (work, { put, remove }) => {
  if (work.facts === null) return refuse('factsMissing');
  const unknown = remove.find((ref) => !work.state.lines.some((line) => line.ref === ref));
  if (unknown !== undefined) return refuse('lineUnknown', { ref: unknown });
  const fault = linesFault(linesWith(work.state.lines, put, remove));
  if (fault !== null) return refuse('malformedCommand', { fault });
  const taken = registerRefusal(work.state, work.facts);
  if (taken !== null) return taken;
  emit(work, { type: 'PlanLinesSet', put, remove, by: work.actor.id });
  return null;
};

/** Asked before a special plan is sent in; one found unnecessary goes no further (CX-56, DE-25). */
export const assessPlanNeed: PlanStep<PlanCommandData<'assessPlanNeed'>> = (work, data) => {
  emit(work, { type: 'PlanNeedAssessed', ...data, by: work.actor.id, on: work.today });
  return null;
};

export const agreeToPlan: PlanStep<PlanCommandData<'agreeToPlan'>> = (work, { agencyId, opinion }) => {
  const { state, actor, today } = work;
  if (actor.agencyId !== agencyId) return refuse('otherAgency', { agencies: [agencyId] });
  if (agencyId === state.agencyId) return refuse('notPending', { what: '参加机关的同意' });
  emit(work, { type: 'PlanAgreedTo', agencyId, opinion, by: actor.id, on: today });
  return null;
};

const needRefusal: PlanGuard = ({ state, pack }) => {
  const { value, source } = pack.planning.needAssessment;
  if (!value.includes(state.kind)) return null;
  if (state.needAssessment === null) return refuse('rule.needAssessed', {}, source);
  return state.needAssessment.necessary ? null : refuse('rule.needAssessed', {}, source);
};

/** Contents, need, period, then the registers. */
export const submitPlan: PlanStep<PlanCommandData<'submitPlan'>> = (work) => {
  const { state, facts, pack, actor } = work;
  if (facts === null) return refuse('factsMissing');
  const refusal = needRefusal(work) ?? contentsRefusal(state, pack) ?? periodRefusal(state);
  if (refusal !== null) return refusal;
  const judged = judgePlan(state, facts, pack);
  if (!judged.ok) return judged;
  endLimit(work, 'planDrafting');
  emit(work, { type: 'PlanSubmitted', by: actor.id, notes: judged.notes });
  advance(work);
  return null;
};

/** The lines that a change would leave, held against the limits of a plan. */
export const changedLines = ({ state }: PlanWork, changes: readonly PlanChange[]) =>
  changeWithinLimits(state.lines, changes);
