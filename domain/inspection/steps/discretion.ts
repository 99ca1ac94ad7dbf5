// Disposing with measure: factors weighed, gentle means before harder ones, a second decision before a severe penalty,
// coercion only with its reasons (XT-49, XT-50, XT-57, HZ-68, HZ-69).
import { hasRole } from '../../shared/actor';
import { refuse, type Refusal } from '../../shared/outcome';
import type { CommandData } from '../commands';
import type { Weighing } from '../discretion-events';
import type { PenaltyKind } from '../discretion-vocabulary';
import { apply } from '../rules/apply';
import { finding, type Finding } from '../rules/judge';
import { steppedAside } from '../rules/people-rules';
import { resultOf, type InspectionState } from '../state';
import { emit, type Step, type Work } from '../work';
import { ownAgencyRefusal } from './own-agency';

const weighingOf = ({ weighings = [] }: InspectionState, agencyId: string): Weighing | null =>
  weighings.find((one) => one.agencyId === agencyId) ?? null;

/** Of a disposal that is more than "nothing wrong": what the pack wants weighed and nobody has (XT-06, XT-49). */
export const weighedFindings = ({ state, pack }: Work, agencyId: string): readonly Finding[] => {
  const said = weighingOf(state, agencyId)?.factors.map(({ factor }) => factor) ?? [];
  const missing = pack.discretion?.factors.value.filter((factor) => !said.includes(factor)) ?? [];
  return missing.length > 0 ? [finding('factorsWeighed', { factors: missing })] : [];
};

/** A penalty case where gentle means come first, and no word why not (XT-50, HZ-68). */
export const gentleFindings = ({ state, pack }: Work, agencyId: string): readonly Finding[] => {
  const { discretion } = pack;
  if (discretion === undefined || discretion.gentleFor.value === 'nobody') return [];
  const params = { means: discretion.gentleMeans.value };
  const weighing = weighingOf(state, agencyId);
  if (weighing === null) return [finding('gentleFirst', params, 'warn')];
  const meant = weighing.slight && (discretion.gentleFor.value === 'slight' || weighing.newcomer);
  return meant && weighing.harderReason === null ? [finding('gentleFirst', params)] : [];
};

const severeOf = ({ pack }: Work, kinds: readonly PenaltyKind[]): readonly PenaltyKind[] =>
  kinds.filter((kind) => pack.discretion?.severePenalties.value.includes(kind) === true);

/** Severe penalties among these that nobody has agreed to as they were weighed (HZ-69). */
const unconfirmed = (work: Work, agencyId: string, kinds: readonly PenaltyKind[]): readonly Finding[] => {
  const weighing = weighingOf(work.state, agencyId);
  const agreed = weighing?.severe?.agreed === true ? weighing.penalties : [];
  const open = severeOf(work, kinds).filter((kind) => !agreed.includes(kind));
  return open.length > 0 ? [finding('severeConfirmed', { penalties: open })] : [];
};

export const severeCaseFindings = (work: Work, agencyId: string): readonly Finding[] =>
  unconfirmed(work, agencyId, weighingOf(work.state, agencyId)?.penalties ?? []);

/** Whatever was proposed, what is imposed counts; a decision that does not say which penalty it imposes is warned of. */
export const severeDecisionFindings = (
  work: Work,
  agencyId: string,
  penalties: readonly PenaltyKind[] | undefined,
): readonly Finding[] => {
  const asked = work.pack.discretion?.severePenalties.value ?? [];
  if (penalties === undefined && asked.length > 0)
    return [finding('severeConfirmed', { penalties: [] }, 'warn')];
  return unconfirmed(work, agencyId, penalties ?? []);
};

/** Simple or slight, where the pack spares the enterprise every errand (CX-103). */
export const isErrandFree = ({ state, pack }: Work, agencyId: string, simple: boolean): boolean =>
  pack.discretion?.noErrand.value === true && (simple || weighingOf(state, agencyId)?.slight === true);

const decidedRefusal = ({ state }: Work, agencyId: string, command: string): Refusal | null =>
  resultOf(state, agencyId)?.decisionRef == null ? null : refuse('alreadyDone', { command });

/** May be weighed anew until the case is decided; an agreement to a severe penalty falls with what it was given on. */
export const weighDisposal: Step<CommandData<'weighDisposal'>> = (work, data) => {
  const refusal =
    ownAgencyRefusal(work, data.agencyId) ??
    (steppedAside(work.state, work.actor.id)
      ? apply(work, [finding('separationOfDuties', { why: '已决定回避的人员不得权衡处理' })])
      : null) ??
    decidedRefusal(work, data.agencyId, 'weighDisposal');
  if (refusal !== null) return refusal;
  emit(work, { type: 'DisposalWeighed', by: work.actor.id, ...data });
  return null;
};

export const decideSeverePenalty: Step<CommandData<'decideSeverePenalty'>> = (work, data) => {
  const { state, pack, actor } = work;
  const own =
    ownAgencyRefusal(work, data.agencyId) ?? decidedRefusal(work, data.agencyId, 'decideSeverePenalty');
  if (own !== null) return own;
  const weighing = weighingOf(state, data.agencyId);
  const { discretion } = pack;
  if (discretion === undefined || weighing === null || severeOf(work, weighing.penalties).length === 0)
    return refuse('notPending', { what: '拟给予的重罚' }, discretion?.severePenalties.source);
  if (weighing.severe !== null) return refuse('alreadyDone', { command: 'decideSeverePenalty' });
  const { value: roles, source } = discretion.severeDeciders;
  if (!hasRole(actor, roles))
    return refuse('roleNotAllowed', { command: 'decideSeverePenalty', roles }, source);
  const refusal =
    weighing.by === actor.id
      ? apply(work, [finding('separationOfDuties', { why: '权衡处理的人不得自己决定重罚' })])
      : null;
  if (refusal !== null) return refusal;
  emit(work, { type: 'SeverePenaltyDecided', by: actor.id, ...data });
  return null;
};

/** XT-57, XT-60: only where nothing milder serves; XT-61: with the least effect on the business. */
export const recordCoercion: Step<CommandData<'recordCoercion'>> = (work, data) => {
  const refusal =
    ownAgencyRefusal(work, data.agencyId) ??
    apply(work, [
      ...(data.milderInsufficient === null ? [finding('coercionNecessity')] : []),
      ...(data.impactKept === null ? [finding('coercionLeastImpact')] : []),
    ]);
  if (refusal !== null) return refusal;
  emit(work, { type: 'CoercionRecorded', by: work.actor.id, on: work.today, ...data });
  return null;
};
