// Penalty cases out of an inspection, their decisions, and the credit record that a published penalty leaves.
import type { PlainDate } from '../../calendar/plain-date';
import { refuse, type Refusal } from '../../shared/outcome';
import type { DeadlineId } from '../../policy/rule-ids';
import type { CommandData } from '../commands';
import { uncodedAmong, unknownAmong } from '../evidence';
import { isUncoded } from '../requirements';
import { apply } from '../rules/apply';
import { finding, type Finding } from '../rules/judge';
import { resultOf, type AgencyResult } from '../state';
import { cancel, emit, meet, open, type Guard, type Step, type Work } from '../work';
import { gentleFindings, isErrandFree, severeCaseFindings, severeDecisionFindings } from './discretion';
import { consultationFindings, consultingRefusal } from './case-consultation';
import { impactFindings } from './impact';
import { openMeasureLimits } from './measure-limits';
import { publicationOf, type Publication } from './publication';
import { ownAgencyRefusal } from './own-agency';
import { pauseForObservation } from './pauses';

/** No case out of a result that says there is none: nothing wrong, leniency (DE-61), or another authority's matter (DE-59). */
const caseRefusal = (result: AgencyResult | null): Refusal | null => {
  if (result === null) return refuse('stepMissing', { step: '录入检查结果' });
  if (result.caseRef !== null) return refuse('alreadyDone', { command: 'openPenaltyCase' });
  switch (result.outcome) {
    case 'noProblem':
    case 'lenient':
    case 'transferred':
      return refuse('notPending', { what: '须立案的检查结果' });
    case 'correctImmediately':
    case 'correctByDate':
    case 'caseOpened':
      return null;
  }
};

/** A case that does not say which evidence of the visit it takes may take any of it, marked pieces too (HZ-66). */
const unsaid = ({ state: { evidence = [] }, pack }: Work): readonly string[] =>
  pack.outcomes.caseEvidenceNamed === true
    ? evidence.filter(({ withoutCode }) => withoutCode !== null).map(({ id }) => id)
    : [];

/** Punishes what was done; what is to be put right stays to be put right, unless the agency says otherwise. */
export const openPenaltyCase: Step<CommandData<'openPenaltyCase'>> = (work, data) => {
  const refusal = ownAgencyRefusal(work, data.agencyId) ?? caseRefusal(resultOf(work.state, data.agencyId));
  if (refusal !== null) return refusal;
  const { evidence, evidenceBarred } = work.state;
  const named = data.evidenceIds ?? [];
  const unknown = unknownAmong(evidence, named);
  if (unknown.length > 0) return refuse('unknownSubject', { subject: unknown });
  const uncoded = evidenceBarred || isUncoded(work.state, work.pack);
  const marked = uncodedAmong(evidence, named);
  const unnamed = data.evidenceFromVisit && named.length === 0 ? unsaid(work) : [];
  const found =
    marked.length > 0 || unnamed.length > 0
      ? [finding('uncodedEvidence', { evidence: [...marked, ...unnamed] })]
      : (data.evidenceFromVisit || named.length > 0) && uncoded
        ? [finding('uncodedEvidence')]
        : [];
  const barred = apply(work, found);
  if (barred !== null) return barred;
  const { agencyId, simple = false } = data;
  const harsh = apply(work, [...gentleFindings(work, agencyId), ...severeCaseFindings(work, agencyId)]);
  if (harsh !== null) return harsh;
  const noErrand = isErrandFree(work, agencyId, simple) ? ({ noErrand: true } as const) : {};
  emit(work, { type: 'PenaltyCaseOpened', ...data, ...noErrand });
  meet(work, 'penaltyCase', data.agencyId);
  open(work, decisionLimit(work, simple), agencyId);
  pauseForObservation(work, agencyId);
  if (data.insteadOfCorrection) {
    cancel(work, 'rectification', '转入立案', data.agencyId);
    cancel(work, 'recheck', '转入立案', data.agencyId);
  }
  return null;
};

/** A case of the actor's own agency, not decided yet, and not held back by a compliance observation (XT-54). */
export const decisionGuard: Guard = (work) => {
  const { state, actor, pack } = work;
  const own = actor.agencyId === null ? null : resultOf(state, actor.agencyId);
  if (own === null || own.caseRef === null) return refuse('notPending', { what: '行政处罚案件' });
  if (own.decisionRef !== null) return refuse('alreadyDone', { command: 'recordPenaltyDecision' });
  return own.observation === 'applied' || own.observation === 'observing'
    ? refuse('stepMissing', { step: '合规整改考察' }, pack.outcomes.source)
    : consultingRefusal(work, own.agencyId);
};

/** A simple case is quick where the pack says how quick (CX-103). */
const decisionLimit = ({ pack }: Work, simple: boolean): DeadlineId =>
  simple &&
  Object.hasOwn(pack.deadlines, 'simplePenaltyDecision') &&
  pack.deadlines.simplePenaltyDecision.span !== null
    ? 'simplePenaltyDecision'
    : 'penaltyDecision';

type Decision = CommandData<'recordPenaltyDecision'>;

const decisionFindings = (work: Work, agencyId: string, data: Decision): readonly Finding[] => {
  const found: Finding[] = [];
  if (!data.toldBeforehand) found.push(finding('priorTelling'));
  if (data.penalised && data.benchmark === null) found.push(finding('benchmarkStated'));
  if (data.penalised && !data.codeOnDecision) found.push(finding('decisionCode'));
  if (data.penalised) found.push(...severeDecisionFindings(work, agencyId, data.penalties));
  if (data.penalised && data.likeCases === undefined) found.push(finding('likeCasesCompared'));
  // XT-54: a good end of the observation makes a difference, and the one that was told.
  const { observation, observationEffect: told } = resultOf(work.state, agencyId) ?? {};
  const isKept = data.observationEffect !== undefined && told !== 'noPenalty';
  if (data.penalised && observation === 'passed' && !isKept) found.push(finding('observationWeighed'));
  found.push(...consultationFindings(work, agencyId, data.consultation), ...impactFindings(work, agencyId));
  const { errands = 0 } = data;
  if (errands > 0 && resultOf(work.state, agencyId)?.noErrand === true)
    found.push(finding('noErrand', { errands }));
  return found;
};

/** Kept with the result for measures that have to wait for it; a pack that does not ask for it does without. */
const repairFromOf = (
  { pack }: Work,
  publication: Publication | null,
): { readonly repairFrom?: PlainDate } =>
  pack.impact?.measureStarts === undefined || publication?.applyFrom === undefined
    ? {}
    : { repairFrom: publication.applyFrom };

export const recordPenaltyDecision: Step<Decision> = (work, data) => {
  const told = decisionGuard(work) ?? publicationOf(work, data);
  if (!told.ok) return told;
  const { actor, pack, state } = work;
  const agencyId = actor.agencyId ?? state.draft.leadAgencyId;
  const refusal = apply(work, [...decisionFindings(work, agencyId, data), ...told.findings]);
  if (refusal !== null) return refusal;
  emit(work, { type: 'PenaltyDecided', agencyId, ...data, ...repairFromOf(work, told.publication) });
  for (const rule of ['penaltyDecision', 'simplePenaltyDecision'] as const) meet(work, rule, agencyId);
  if (pack.impact?.measureStarts !== undefined) openMeasureLimits(work, agencyId);
  if (pack.creditRepair.required && told.publication !== null)
    emit(work, {
      type: 'CreditRepairOpened',
      creditRecordId: state.creditRecordId === null ? `${state.id}-credit` : `${state.id}-credit-${agencyId}`,
      agencyId,
      decisionRef: data.decisionRef,
      ...told.publication,
    });
  return null;
};
