// What stands open of a case in consultation and of the measures that its impact calls for; read by guards, tasks and the end.
import type { ConsultedBody } from './case-vocabulary';
import type { PolicyPack } from '../policy/policy-pack';
import type { CaseConsultation, CaseImpact, ImpactMeasureKept } from './events-by-stage/case-care';
import { openDeadlines, owedDeadlines, type InspectionState } from './state';

/** The agency's consultation that is not concluded yet; one at a time. */
export const openConsultation = (
  { caseConsultations = [] }: InspectionState,
  agencyId: string,
): CaseConsultation | null =>
  caseConsultations.find((one) => one.agencyId === agencyId && one.concluded === null) ?? null;

export const opinionsMissing = ({ bodies, opinions }: CaseConsultation): readonly ConsultedBody[] =>
  bodies.filter((body) => !opinions.some((opinion) => opinion.body === body));

/** All have answered, or the time for it is over: nobody's silence may stop a case for ever. */
export const mayConclude = (state: InspectionState, consultation: CaseConsultation): boolean =>
  opinionsMissing(consultation).length === 0 ||
  openDeadlines(state, 'caseConsultation', consultation.agencyId).length === 0;

export const impactsOf = ({ impacts = [] }: InspectionState, agencyId: string): readonly CaseImpact[] =>
  impacts.filter((one) => one.agencyId === agencyId);

export const measuresOf = (
  state: InspectionState,
  agencyId: string,
  standing: ImpactMeasureKept['standing'],
): readonly ImpactMeasureKept[] =>
  impactsOf(state, agencyId).flatMap(({ measures }) => measures.filter((one) => one.standing === standing));

/** Whoever has begun to look after a case sees it decided, also where cases run outside this file (DE-69). */
const decisionPending = ({ results, caseConsultations = [], impacts = [] }: InspectionState): boolean =>
  results.some(
    ({ agencyId, caseRef, decisionRef }) =>
      caseRef !== null &&
      decisionRef === null &&
      [...caseConsultations, ...impacts].some((one) => one.agencyId === agencyId),
  );

/** A day set for another look is not dropped because the case was decided before it: some stages come after that (CX-93). */
const reviewPending = (state: InspectionState, { impact }: PolicyPack): boolean =>
  (impact?.stages.value ?? []).some((stage) => stage === 'performance' || stage === 'repair') &&
  state.results.some(
    ({ agencyId, decisionRef }) =>
      decisionRef !== null && owedDeadlines(state, 'impactReview', agencyId).length > 0,
  );

/**
 * A consultation without its end, a case in care without its decision, a look that has its day, a measure that nobody decided
 * on, one taken up and not carried out: they keep the file open.
 */
export const caseCarePending = (state: InspectionState, pack: PolicyPack): boolean =>
  decisionPending(state) ||
  reviewPending(state, pack) ||
  (state.caseConsultations ?? []).some(({ concluded }) => concluded === null) ||
  (state.impacts ?? []).some(({ measures }) =>
    measures.some(({ standing }) => standing === 'suggested' || standing === 'accepted'),
  );
