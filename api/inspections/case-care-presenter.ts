// Consultations, impact and promises as officials read them, and as the enterprise does: what is for it, and in its time.
import type { z } from 'zod';
import type {
  CaseConsultation,
  CaseImpact,
  ImpactMeasureKept,
} from '../../domain/inspection/events-by-stage/case-care';
import { resultOf, type InspectionState } from '../../domain/inspection/state';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { caseCareFields, getConduct } from './case-care-contract';

type Told = { [K in keyof typeof caseCareFields]: z.infer<(typeof caseCareFields)[K]> };

/** What was concluded stands in the decision; before that the enterprise reads only that it was. */
const isConclusionTold = (
  state: InspectionState,
  { agencyId }: CaseConsultation,
  isWhole: boolean,
): boolean => {
  const result = resultOf(state, agencyId);
  return isWhole || result === null || result.caseRef === null || result.decisionRef !== null;
};

const consultationOf = (
  state: InspectionState,
  one: CaseConsultation,
  isWhole: boolean,
): Told['caseConsultations'][number] => ({
  agencyId: one.agencyId,
  subject: one.subject,
  objectionRef: one.objectionRef ?? null,
  bodies: [...one.bodies],
  requestedOn: one.on,
  ...(isWhole
    ? {
        dispute: one.dispute,
        question: one.question,
        opinions: one.opinions.map(({ body, on, opinion, documentRef }) => ({
          body,
          on,
          opinion,
          documentRef: documentRef ?? null,
        })),
      }
    : {}),
  concludedOn: one.concluded?.on ?? null,
  conclusion: isConclusionTold(state, one, isWhole) ? (one.concluded?.conclusion ?? null) : null,
  missing: [...(one.concluded?.missing ?? [])],
});

const measureOf = (
  { id, kind, standing, reason, decided, recorded }: ImpactMeasureKept,
  isWhole: boolean,
): Told['impacts'][number]['measures'][number] => ({
  id,
  kind,
  standing,
  ...(isWhole ? { reason } : {}),
  decidedOn: decided?.on ?? null,
  decision: decided?.reason ?? null,
  outcome: recorded?.outcome ?? null,
  documentRef: recorded?.documentRef ?? null,
  amountCents: recorded?.amountCents ?? null,
});

const isForEnterprise = ({ standing }: ImpactMeasureKept): boolean =>
  standing === 'accepted' || standing === 'carriedOut';

const impactOf = (
  { by, measures, aspects, ...one }: CaseImpact,
  isWhole: boolean,
): Told['impacts'][number] => ({
  ...one,
  ...(isWhole ? { by } : {}),
  aspects: aspects.map((aspect) => ({ ...aspect })),
  measures: measures
    .filter((measure) => isWhole || isForEnterprise(measure))
    .map((measure) => measureOf(measure, isWhole)),
});

export const caseCareOf = (state: InspectionState, isWhole: boolean): Told => ({
  caseConsultations: (state.caseConsultations ?? []).map((one) => consultationOf(state, one, isWhole)),
  impacts: (state.impacts ?? []).map((one) => impactOf(one, isWhole)),
  promises: (state.promises ?? []).map((one) => ({ ...one })),
});

/** @param pack the one pinned by the inspection */
export const conductOf = (
  { officerIds, promises = [] }: InspectionState,
  { conduct }: PolicyPack,
): z.infer<typeof getConduct.answer> => ({
  items: (conduct?.items.value ?? []).map(({ id, name, group }) => ({ id, name, group })),
  source:
    conduct === undefined
      ? null
      : { clauses: [...conduct.items.source.clauses], ours: conduct.items.source.ours },
  officers: officerIds.map((officerId) => ({
    officerId,
    promisedAt: promises.find((one) => one.officerId === officerId)?.at ?? null,
  })),
});
