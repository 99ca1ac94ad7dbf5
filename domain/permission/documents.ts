// Who issues the official documents of an inspection, and which of them its enterprise reads.
import { documentTerms, type DocumentKind } from '../document/kinds';
import type { InspectionState } from '../inspection/state';
import { hasRole, type Actor } from '../shared/actor';

/** Key of the supervising body where the supervisor belongs to no agency. */
export const supervisionIssuer = 'supervisionBody';

/**
 * The agency in whose series the document is numbered; null: the caller may not issue it.
 * @param subject agency of an agency's own matter
 */
export const issuerOf = (
  kind: DocumentKind,
  subject: string,
  actor: Actor,
  { draft, pack }: InspectionState,
): string | null => {
  const { roles, party, subject: about } = documentTerms[kind];
  if (actor.jurisdiction !== pack.id || !hasRole(actor, roles)) return null;
  if (party === 'authority') return actor.agencyId ?? `${pack.id}:${supervisionIssuer}`;
  const { agencyId } = actor;
  if (agencyId === null) return null;
  if (party === 'lead') return agencyId === draft.leadAgencyId ? agencyId : null;
  if (about === 'agency') return agencyId === subject ? agencyId : null;
  return draft.agencyIds.includes(agencyId) || draft.entrustedAgencyId === agencyId ? agencyId : null;
};

/** What has been handed over: an advance notice and a result notice once they are served, the rest once it is there to be had. */
export const isReadByEnterprise = (kind: DocumentKind, state: InspectionState): boolean => {
  if (kind === 'advanceNotice') return state.notice === 'served';
  if (kind === 'inspectionNotice' || kind === 'filingForm')
    return state.notice === 'served' || state.enteredOn !== null;
  if (kind === 'resultNotice') return state.resultNoticeNo !== null;
  if (['correctionOrder', 'leniencyDecision'].includes(kind)) return state.resultNoticeNo !== null;
  if (kind === 'combinedCorrection') return state.combined !== undefined;
  return documentTerms[kind].toEnterprise;
};
