// "Drawn" is proven, not said: by a recorded draw of this agency and plan line that drew this enterprise, and by the officers it
// drew (HZ-31, CX-38, DE-79, DE-80, XT-23). What is unproven counts as chosen by hand.
import type { Draft } from '../draft';
import type { DrawFacts, Facts } from '../facts';

/** Of the draft's claim; the words of each stand in domain/errors. */
export type UnprovenDraw =
  | 'notNamed'
  | 'otherAgency'
  | 'otherPlanLine'
  | 'redrawn'
  | 'notDrawn'
  | 'otherDays'
  | 'used'
  | 'otherOfficers';

const sameOfficers = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

const faultOf = (draft: Draft, draw: DrawFacts): UnprovenDraw | null => {
  if (draw.agencyId !== draft.leadAgencyId) return 'otherAgency';
  if (draw.planLineRef !== draft.planLineRef) return 'otherPlanLine';
  if (draw.redrawnBy !== null) return 'redrawn';
  if (draw.target === null) return 'notDrawn';
  if (draft.window.from < draw.visitDays.from || draft.window.to > draw.visitDays.to) return 'otherDays';
  if (draw.usedBy !== null) return 'used';
  const replaced = draft.officersNotDrawnReason !== undefined;
  return replaced || sameOfficers(draft.officerIds, draw.target.officerIds) ? null : 'otherOfficers';
};

/** null: it is proven, or the facts are older than the question. */
export const unprovenDraw = (draft: Draft, { draw }: Facts): UnprovenDraw | null => {
  if (draw === undefined) return null;
  return draw === null ? 'notNamed' : faultOf(draft, draw);
};
