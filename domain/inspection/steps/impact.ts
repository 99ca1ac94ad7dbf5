// What a case does to the enterprise (案件影响评估, CX-93, DE-69, HZ-75), revised as the case goes on, and the measures that
// follow from its grade (CX-94): suggested with a reason, decided by a head, carried out and told to the enterprise.
import { refuse, type Refusal } from '../../shared/outcome';
import { impactsOf, measuresOf } from '../case-care';
import type { CommandData } from '../commands';
import { caseAwaited } from '../pending';
import type { ImpactMeasureKept } from '../events-by-stage/case-care';
import { apply } from '../rules/apply';
import { finding, type Finding } from '../rules/judge';
import { openDeadlines, resultOf, type AgencyResult } from '../state';
import { cancel, emit, meet, open, type Guard, type Step, type Work } from '../work';
import { meetMeasureLimit, openMeasureLimits } from './measure-limits';
import { ownAgencyRefusal } from './own-agency';

type Assessment = CommandData<'assessCaseImpact'>;

const what = '案件影响评估';

const stageRefusal = ({ pack }: Work, stage?: Assessment['stage']): Refusal | null => {
  const stages = pack.impact?.stages.value ?? [];
  const isOffered = stage === undefined ? stages.length > 0 : stages.includes(stage);
  return isOffered ? null : refuse('notOfferedHere', { what, offered: stages }, pack.impact?.stages.source);
};

/** There is a case, or one to be opened. */
const caseRefusal = (result: AgencyResult | null): Refusal | null =>
  result === null || (result.caseRef === null && !caseAwaited(result))
    ? refuse('stepMissing', { step: '立案' })
    : null;

export const assessGuard: Guard = (work) =>
  stageRefusal(work) ??
  (work.actor.agencyId === null ? null : caseRefusal(resultOf(work.state, work.actor.agencyId)));

/** Before the decision there is a case to be decided, after it one to be carried out. */
const momentRefusal = ({ state }: Work, { agencyId, stage }: Assessment): Refusal | null => {
  const result = resultOf(state, agencyId);
  const none = caseRefusal(result);
  if (none !== null || result === null) return none;
  const isEarly = stage === 'investigation' || stage === 'decision';
  if (isEarly && result.decisionRef !== null)
    return refuse('alreadyDone', { command: 'recordPenaltyDecision' });
  return !isEarly && result.decisionRef === null ? refuse('stepMissing', { step: '登记处罚决定' }) : null;
};

const contentRefusal = ({ pack }: Work, { aspects, grade, measures }: Assessment): Refusal | null => {
  const { impact } = pack;
  if (impact === undefined) return null;
  const missing = impact.aspects.value.filter((name) => !aspects.some(({ aspect }) => aspect === name));
  if (missing.length > 0) return refuse('impactAspectMissing', { aspects: missing }, impact.aspects.source);
  const offered = impact.measures.value.find((row) => row.grade === grade)?.kinds ?? [];
  return measures.every(({ kind }) => offered.includes(kind))
    ? null
    : refuse('notOfferedHere', { what: '这一等级的措施', offered }, impact.measures.source);
};

/** Runs already, or is opened: one limit for all suggestions of an agency. */
const openDecision = (work: Work, agencyId: string): void => {
  if (openDeadlines(work.state, 'impactDecision', agencyId).length === 0)
    open(work, 'impactDecision', agencyId);
};

export const assessCaseImpact: Step<Assessment> = (work, data) => {
  const { agencyId, stage, reviewOn } = data;
  const refusal =
    assessGuard(work) ??
    stageRefusal(work, stage) ??
    ownAgencyRefusal(work, agencyId) ??
    momentRefusal(work, data) ??
    contentRefusal(work, data);
  if (refusal !== null) return refusal;
  if (reviewOn !== null && reviewOn <= work.today)
    return refuse('dateNotLater', { date: reviewOn, than: work.today });
  const ordinal = (work.state.impacts ?? []).length + 1;
  const measures = data.measures.map((one, index) => ({
    id: `${String(ordinal)}-${String(index + 1)}`,
    ...one,
  }));
  emit(work, { type: 'CaseImpactAssessed', by: work.actor.id, on: work.today, ordinal, ...data, measures });
  meet(work, 'impactReview', agencyId);
  if (measures.length > 0) openDecision(work, agencyId);
  else cancel(work, 'impactDecision', '重新评估，没有待决定的措施', agencyId);
  if (reviewOn !== null) open(work, 'impactReview', agencyId, { unit: 'fixedDate', on: reviewOn });
  return null;
};

const measureIn = (
  { state }: Work,
  { agencyId, measureId }: { readonly agencyId: string; readonly measureId: string },
  standing: 'suggested' | 'accepted',
): ImpactMeasureKept | null =>
  measuresOf(state, agencyId, standing).find(({ id }) => id === measureId) ?? null;

/** Whoever suggested it does not decide on it. */
const suggester = ({ state }: Work, measureId: string): string | null =>
  (state.impacts ?? []).find(({ measures }) => measures.some(({ id }) => id === measureId))?.by ?? null;

/** Some measure of the own agency stands so. */
const measureGuard =
  (standing: 'suggested' | 'accepted', awaited: string): Guard =>
  ({ state, actor }) =>
    actor.agencyId === null || measuresOf(state, actor.agencyId, standing).length === 0
      ? refuse('notPending', { what: awaited })
      : null;
export const suggestedGuard = measureGuard('suggested', '建议的措施');
export const acceptedGuard = measureGuard('accepted', '已采纳的措施');

export const decideImpactMeasure: Step<CommandData<'decideImpactMeasure'>> = (work, data) => {
  const own = suggestedGuard(work) ?? ownAgencyRefusal(work, data.agencyId);
  if (own !== null) return own;
  const measure = measureIn(work, data, 'suggested');
  if (measure === null) return refuse('notPending', { what: '建议的措施' });
  const refusal =
    suggester(work, measure.id) === work.actor.id
      ? apply(work, [finding('separationOfDuties', { why: '建议措施的人不得自己决定是否采纳' })])
      : null;
  if (refusal !== null) return refusal;
  const { kind } = measure;
  emit(work, { type: 'ImpactMeasureDecided', by: work.actor.id, on: work.today, kind, ...data });
  if (measuresOf(work.state, data.agencyId, 'suggested').length === 0)
    meet(work, 'impactDecision', data.agencyId);
  if (data.accepted) openMeasureLimits(work, data.agencyId);
  return null;
};

/**
 * 行政强制法第四十二条: added fines and late fees are remitted by an agreement on performance of a decision, and it has a sum.
 * Nought says that none fell due or none could be remitted: what was taken up must not keep the file open for ever.
 */
const reliefRefusal = (
  { pack, state }: Work,
  { kind }: ImpactMeasureKept,
  { agencyId, documentRef, amountCents }: CommandData<'recordImpactMeasure'>,
): Refusal | null => {
  if (kind !== 'surchargeRelief') return null;
  const source = pack.impact?.measures.source;
  if (amountCents === undefined) return refuse('fieldRequired', { field: '减免的金额' }, source);
  if (amountCents === 0) return null;
  if (documentRef === undefined)
    return refuse('fieldRequired', { field: '执行协议或者减免决定的编号' }, source);
  return resultOf(state, agencyId)?.decisionRef == null
    ? refuse('stepMissing', { step: '登记处罚决定' }, source)
    : null;
};

export const recordImpactMeasure: Step<CommandData<'recordImpactMeasure'>> = (work, data) => {
  const own = acceptedGuard(work) ?? ownAgencyRefusal(work, data.agencyId);
  if (own !== null) return own;
  const measure = measureIn(work, data, 'accepted');
  if (measure === null) return refuse('notPending', { what: '已采纳的措施' });
  const refusal = reliefRefusal(work, measure, data);
  if (refusal !== null) return refusal;
  const { kind } = measure;
  emit(work, { type: 'ImpactMeasureRecorded', by: work.actor.id, on: work.today, kind, ...data });
  meetMeasureLimit(work, data.agencyId, measure.id);
  return null;
};

/** CX-93, HZ-75, DE-69: once assessed it is looked at again before the decision; a place that assesses nothing is asked nothing. */
export const impactFindings = (work: Work, agencyId: string): readonly Finding[] => {
  const latest = impactsOf(work.state, agencyId).at(-1);
  return latest !== undefined && latest.stage !== 'decision' && stageRefusal(work, 'decision') === null
    ? [finding('impactRevised')]
    : [];
};
