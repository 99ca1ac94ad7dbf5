// Compliance observation (合规整改考察): on the enterprise's application, for as long as the head allows (XT-51…54, CX-102).
import { computeDue } from '../../calendar/deadlines';
import type { PlainDate } from '../../calendar/plain-date';
import { refuse } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { apply } from '../rules/apply';
import { finding, type Finding } from '../rules/judge';
import { resultOf, type AgencyResult } from '../state';
import { cancel, emit, meet, open, type Step, type Work } from '../work';
import { ownAgencyRefusal } from './own-agency';
import { pauseForObservation, resumeAfterObservation } from './pauses';

/** Something is still to be put right, or a penalty case that compliance could make lighter is not decided (XT-54). */
const isOpen = (result: AgencyResult): boolean =>
  result.rectification === 'open' ||
  ((result.outcome === 'caseOpened' || result.caseRef !== null) && result.decisionRef === null);

export const applyForObservation: Step<CommandData<'applyForObservation'>> = (work, { agencyId, plan }) => {
  const { outcomes } = work.pack;
  const result = resultOf(work.state, agencyId);
  if (!outcomes.observation) return refuse('notPending', { what: '合规整改考察制度' }, outcomes.source);
  if (result === null || !isOpen(result)) return refuse('notPending', { what: '整改' });
  if (result.observation !== 'none' && result.observation !== 'refused')
    return refuse('alreadyDone', { command: 'applyForObservation' });
  emit(work, { type: 'ObservationApplied', agencyId, plan });
  open(work, 'observationDecision', agencyId);
  return null;
};

/** XT-53: the agency guides while it observes, at the latest on the last day. */
const openGuidance = (work: Work, agencyId: string, until: PlainDate): void => {
  const { deadlines } = work.pack;
  if (!Object.hasOwn(deadlines, 'observationGuidance')) return;
  const { span } = deadlines.observationGuidance;
  if (span === null) return;
  const { dueOn } = computeDue(work.now, span, work.state.calendar);
  open(work, 'observationGuidance', agencyId, dueOn > until ? { unit: 'fixedDate', on: until } : null);
};

export const giveObservationGuidance: Step<CommandData<'giveObservationGuidance'>> = (work, data) => {
  const { agencyId, content } = data;
  const own = ownAgencyRefusal(work, agencyId);
  if (own !== null) return own;
  if (resultOf(work.state, agencyId)?.observation !== 'observing')
    return refuse('notPending', { what: '合规整改考察' }, work.pack.outcomes.source);
  emit(work, { type: 'ObservationGuided', by: work.actor.id, agencyId, content });
  meet(work, 'observationGuidance', agencyId);
  return null;
};

/** Whom nobody guided has not failed: a bad end wants guidance first, a good one is only warned of (XT-53). */
const unguided = ({ state }: Work, agencyId: string, passed: boolean): readonly Finding[] =>
  resultOf(state, agencyId)?.guided === undefined
    ? [finding('observationGuided', {}, passed ? 'warn' : undefined)]
    : [];

export const decideObservation: Step<CommandData<'decideObservation'>> = (work, data) => {
  const own = ownAgencyRefusal(work, data.agencyId);
  if (own !== null) return own;
  const result = resultOf(work.state, data.agencyId);
  if (result?.observation !== 'applied') {
    const refusal = apply(work, [finding('observationOnApplication')]);
    return refusal ?? refuse('notPending', { what: '合规整改考察申请' });
  }
  if (!data.allowed) {
    emit(work, { type: 'ObservationRefused', agencyId: data.agencyId, reason: data.reason });
    meet(work, 'observationDecision', data.agencyId);
    return null;
  }
  if (data.until === null) return refuse('fieldRequired', { field: '考察期截止日' });
  if (data.until <= work.today) return refuse('dateNotLater', { date: data.until, than: work.today });
  if (!isOpen(result)) return refuse('notPending', { what: '尚未完成的整改' }, work.pack.outcomes.source);
  emit(work, { type: 'ObservationAllowed', agencyId: data.agencyId, until: data.until });
  meet(work, 'observationDecision', data.agencyId);
  for (const rule of ['rectification', 'recheck', 'penaltyCase'] as const)
    cancel(work, rule, '转入合规整改考察', data.agencyId);
  open(work, 'observationPeriod', data.agencyId, { unit: 'fixedDate', on: data.until });
  pauseForObservation(work, data.agencyId);
  openGuidance(work, data.agencyId, data.until);
  return null;
};

/** A good end means something for it; where nothing but a correction was open, it is done and that is all. */
const isCaseUndecided = ({ caseRef, decisionRef }: AgencyResult): boolean =>
  caseRef !== null && decisionRef === null;

export const concludeObservation: Step<CommandData<'concludeObservation'>> = (
  work,
  { agencyId, passed, assessment, effect },
) => {
  const own = ownAgencyRefusal(work, agencyId);
  if (own !== null) return own;
  const observed = resultOf(work.state, agencyId);
  if (observed?.observation !== 'observing') return refuse('notPending', { what: '合规整改考察' });
  const weighs = passed && isCaseUndecided(observed);
  const refusal = apply(work, [
    ...unguided(work, agencyId, passed),
    ...(weighs && effect === undefined ? [finding('observationWeighed')] : []),
  ]);
  if (refusal !== null) return refusal;
  const told = weighs && effect !== undefined ? { effect } : {};
  emit(work, { type: 'ObservationConcluded', agencyId, passed, assessment, ...told });
  meet(work, 'observationPeriod', agencyId);
  cancel(work, 'observationGuidance', '考察期已经结束', agencyId);
  resumeAfterObservation(work, agencyId);
  const result = resultOf(work.state, agencyId);
  if (passed && result?.rectification === 'open')
    emit(work, { type: 'RectificationVerified', agencyId, method: 'document', note: assessment });
  if (passed || result === null) return null;
  if (result.caseRef === null) open(work, 'penaltyCase', agencyId);
  if (result.rectification === 'open') open(work, 'recheck', agencyId);
  return null;
};
