// What a code that is issued, shown or revoked leaves in the state.
import type { Minted } from '../code/minted';
import { codeSpansAfter } from './code-moments';
import type { InspectionState } from './state';

const withoutCode = ({ codeBinding: _binding, ...state }: InspectionState): InspectionState => state;

interface Issued {
  readonly code: string;
  readonly minted?: Minted;
  readonly at?: string;
}

/**
 * The last one issued is the inspection's code: it takes the place of the one before.
 * @param fromBeginning made up for within its time (A26)
 */
export const afterCode = (
  state: InspectionState,
  { code, minted, at }: Issued,
  fromBeginning = false,
): InspectionState => {
  const begun = {
    from: fromBeginning || at === undefined ? null : at,
    officerIds: minted?.officerIds ?? null,
  };
  const coded = { ...withoutCode(state), code, ...codeSpansAfter(state.codeSpans, at, begun) };
  return minted === undefined
    ? coded
    : { ...coded, codeBinding: { codeId: minted.codeId, officerIds: minted.officerIds } };
};

/** The first time counts; without a code there is none to show. */
export const afterShowing = (state: InspectionState, at: string | undefined): InspectionState =>
  at === undefined || state.code === null || state.codeShownAt !== undefined
    ? state
    : { ...state, codeShownAt: at };

/** What was proved by showing it is proved no more. */
export const afterRevocation = (
  state: InspectionState,
  { code, at }: { readonly code: string; readonly at?: string },
): InspectionState => ({
  ...withoutCode(state),
  code: null,
  ...codeSpansAfter(state.codeSpans, at, null),
  revokedCodes: [...(state.revokedCodes ?? []), code],
  doorChecks: state.doorChecks.filter(({ method }) => method !== 'codeShown'),
});
