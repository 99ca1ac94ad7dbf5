// Whether the enterprise knows of an inspection: what the SQL of prisma/queries/reach.ts (isDisclosed) says, for letters. A letter to it about
// a visit that nobody announced would announce it.
import type { InspectionState } from './state';

export const isKnownToEnterprise = (state: InspectionState): boolean =>
  state.notice === 'served' ||
  state.enteredOn !== null ||
  state.onSite === 'inside' ||
  state.finishedOn !== null ||
  state.doorChecks.length > 0 ||
  state.doorRefusals.length > 0;
