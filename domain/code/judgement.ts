// Whether a genuine code counts at this moment: asked of the state of its inspection, after signature and key have been.
import type { PlainDate } from '../calendar/plain-date';
import type { InspectionState } from '../inspection/state';
import { isNamedByCode } from '../inspection/requirements';

/** Why a code does not count, in the order in which it is asked. */
export const codeFaults = [
  'malformed',
  'unknownKey',
  'badSignature',
  'otherEnterprise',
  'notYetValid',
  'expired',
  'unknownInspection',
  'revoked',
  'superseded',
  'withdrawn',
  'voided',
  'visitOver',
  'teamChanged',
] as const;
export type CodeFault = (typeof codeFaults)[number];

/** What the register of inspections says of a genuine code: the part of the judgement that no key can prove. */
export const standings = [
  'current',
  'unknownInspection',
  'revoked',
  'superseded',
  'withdrawn',
  'voided',
  'visitOver',
  'teamChanged',
] as const;
export type Standing = (typeof standings)[number];

type Coded = Pick<
  InspectionState,
  'code' | 'codeBinding' | 'revokedCodes' | 'stage' | 'finishedOn' | 'officerIds'
>;

/** @param state of the inspection that the code names; null: there is none */
export const standingOf = (token: string, state: Coded | null): Standing => {
  if (state === null) return 'unknownInspection';
  if (state.revokedCodes?.includes(token) === true) return 'revoked';
  if (state.code !== token) return state.code === null ? 'unknownInspection' : 'superseded';
  if (state.stage === 'withdrawn' || state.stage === 'refused') return 'withdrawn';
  if (state.stage === 'voided') return 'voided';
  if (state.finishedOn !== null) return 'visitOver';
  return state.officerIds.every((id) => isNamedByCode(state, id)) ? 'current' : 'teamChanged';
};

/** door: may these officers be let in, or go on? after: does it tell whose visit that was, for evaluation and complaint? */
export const codePurposes = ['door', 'after'] as const;
export type CodePurpose = (typeof codePurposes)[number];

/** What does no harm once the visit is made: its day, its end, its team. */
const pastDoor: readonly (CodeFault | Standing)[] = ['notYetValid', 'expired', 'visitOver', 'teamChanged'];

export interface Claims {
  /** Unified social credit code of the enterprise to be inspected. */
  readonly uscc: string;
  /** Unix seconds: from, inclusive, and until, exclusive. */
  readonly notBefore: number;
  readonly expiresAt: number;
}

/** Of a code whose signature is good. @param at Unix seconds @param uscc the enterprise that it is shown to; null: not said */
export const claimFault = (
  { uscc: named, notBefore, expiresAt }: Claims,
  { at, uscc, purpose }: { readonly at: number; readonly uscc: string | null; readonly purpose: CodePurpose },
): CodeFault | null => {
  const fault =
    uscc !== null && uscc !== named
      ? 'otherEnterprise'
      : at < notBefore
        ? 'notYetValid'
        : at >= expiresAt
          ? 'expired'
          : null;
  return fault !== null && purpose === 'after' && pastDoor.includes(fault) ? null : fault;
};

export const standingFault = (standing: Standing, purpose: CodePurpose): CodeFault | null =>
  standing === 'current' || (purpose === 'after' && pastDoor.includes(standing)) ? null : standing;

type Visited = Pick<InspectionState, 'stage' | 'finishedOn' | 'enteredOn' | 'officerIds' | 'draft'>;

/**
 * Why an officer's own code does not speak for the visit that it names; null: he makes it now, on one of its days. Where the enterprise bears
 * the code the visit has none of its own (A61), and this is what the enterprise scans.
 * @param today Shanghai day
 */
export const officerVisitFault = (
  officerId: string,
  state: Visited | null,
  today: PlainDate,
): Extract<
  CodeFault,
  'unknownInspection' | 'withdrawn' | 'voided' | 'visitOver' | 'teamChanged' | 'notYetValid' | 'expired'
> | null => {
  if (state === null) return 'unknownInspection';
  const { stage, draft, enteredOn } = state;
  if (stage === 'withdrawn' || stage === 'refused') return 'withdrawn';
  if (stage === 'voided') return 'voided';
  if (state.finishedOn !== null) return 'visitOver';
  // Approved, or gone in before it was: what is still being prepared is no visit yet.
  if (stage !== 'coding' && stage !== 'onSite') return 'unknownInspection';
  if (!state.officerIds.includes(officerId)) return 'teamChanged';
  if (today < draft.window.from) return 'notYetValid';
  return today > draft.window.to && enteredOn === null ? 'expired' : null;
};
