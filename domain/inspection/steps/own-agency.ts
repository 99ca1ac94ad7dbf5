// Whose matter it is: of several agencies of a visit, each speaks for itself.
import { refuse, type Refusal } from '../../shared/outcome';
import type { Work } from '../work';

/** The agency named must be of this visit, and only its own people conclude for it (A34: the item's owner decides). */
export const ownAgencyRefusal = (work: Work, agencyId: string): Refusal | null => {
  if (!work.state.draft.agencyIds.includes(agencyId)) return refuse('unknownSubject', { subject: agencyId });
  return work.actor.agencyId === agencyId ? null : refuse('otherAgency', { agencies: [agencyId] });
};
