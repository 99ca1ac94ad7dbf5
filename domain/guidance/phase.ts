// At which phase of an inspection guidance falls (CX-89, XT-48): before it, while it is under way, after the visit is over.
import type { InspectionState } from '../inspection/state';
import type { GuidancePhase } from '../policy/guidance';

export const phaseOf = ({
  enteredOn,
  finishedOn,
}: Pick<InspectionState, 'enteredOn' | 'finishedOn'>): GuidancePhase => {
  if (finishedOn !== null) return 'after';
  return enteredOn === null ? 'before' : 'during';
};
