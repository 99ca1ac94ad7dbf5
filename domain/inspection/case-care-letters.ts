// Who hears of a consultation on a case and of the measures that its impact calls for.
import type { PolicyPack } from '../policy/policy-pack';
import type { CaseCareEvent } from './events-by-stage/case-care';
import { toEnterprise, toRole, type Letter } from './notice';
import type { InspectionState } from './state';

type LettersOf<T extends CaseCareEvent['type']> = (
  event: Extract<CaseCareEvent, { type: T }>,
  state: InspectionState,
  pack: PolicyPack,
) => readonly Letter[];

const heads = ['agencyLeader', 'principalHead'] as const;

const consultationClauses = ({ caseConsultation }: PolicyPack): string =>
  caseConsultation?.bodies.source.clauses.join(' ') ?? '';
const impactClauses = ({ impact }: PolicyPack): string => {
  const sources = impact === undefined ? [] : [impact.stages.source, impact.measures.source];
  return [...new Set(sources.flatMap(({ clauses }) => clauses))].join(' ');
};

export const caseCareLetters: { readonly [T in CaseCareEvent['type']]?: LettersOf<T> } = {
  CaseConsultationRequested: ({ agencyId, bodies, question }, _state, pack) =>
    bodies.includes('justice')
      ? [
          toRole('caseNews', 'supervisor', null, {
            change: 'consultationAsked',
            agencyId,
            reason: question,
            clauses: consultationClauses(pack),
          }),
        ]
      : [],
  // What was concluded the enterprise reads in the decision.
  CaseConsultationConcluded: ({ agencyId }, state, pack) => [
    toEnterprise('caseNews', state, { change: 'consulted', agencyId, clauses: consultationClauses(pack) }),
  ],
  CaseImpactAssessed: ({ agencyId, measures }, _state, pack) =>
    measures.length === 0
      ? []
      : heads.map((role) =>
          toRole('caseNews', role, agencyId, {
            change: 'measuresSuggested',
            agencyId,
            kinds: measures.map(({ kind }) => kind).join(' '),
            clauses: impactClauses(pack),
          }),
        ),
  ImpactMeasureDecided: ({ agencyId, kind, accepted, reason }, state, pack) =>
    accepted
      ? [
          toEnterprise('caseNews', state, {
            change: 'measureTaken',
            agencyId,
            kinds: kind,
            reason,
            clauses: impactClauses(pack),
          }),
        ]
      : [],
  ImpactMeasureRecorded: ({ agencyId, kind, outcome, documentRef, amountCents }, state, pack) => [
    toEnterprise('caseNews', state, {
      // Nothing remitted is told as that, not as a help carried out.
      change: amountCents === 0 ? 'measureVoid' : 'measureDone',
      agencyId,
      kinds: kind,
      reason: outcome,
      ...(documentRef === undefined ? {} : { documentNo: documentRef }),
      ...(amountCents === undefined || amountCents === 0 ? {} : { amountCents: String(amountCents) }),
      clauses: impactClauses(pack),
    }),
  ],
};
