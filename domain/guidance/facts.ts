// What the registers say of the people, agencies and visits that a command on a booking names.
import type { ExpertFacts } from './expert';

export interface GuidanceFacts {
  /** Agencies named that the place does not have. */
  readonly unknownAgencies: readonly string[];
  /** Experts named that the register has; the others are unknown. */
  readonly experts: readonly ExpertFacts[];
  /** Visits that are no inspections, made for this booking and over. */
  readonly endedVisits: readonly string[];
}

export const noGuidanceFacts: GuidanceFacts = { unknownAgencies: [], experts: [], endedVisits: [] };
