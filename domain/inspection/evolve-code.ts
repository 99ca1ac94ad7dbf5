// What a code that is issued or revoked leaves in the state.
import type { Minted } from '../code/minted';
import type { InspectionState } from './state';

const withoutCode = ({ codeBinding: _binding, ...state }: InspectionState): InspectionState => state;

/** The last one issued is the inspection's code: it takes the place of the one before. */
export const afterCode = (
  state: InspectionState,
  { code, minted }: { readonly code: string; readonly minted?: Minted },
): InspectionState => {
  const coded = { ...withoutCode(state), code };
  return minted === undefined
    ? coded
    : { ...coded, codeBinding: { codeId: minted.codeId, officerIds: minted.officerIds } };
};

/** What was proved by showing it is proved no more. */
export const afterRevocation = (state: InspectionState, code: string): InspectionState => ({
  ...withoutCode(state),
  code: null,
  revokedCodes: [...(state.revokedCodes ?? []), code],
  doorChecks: state.doorChecks.filter(({ method }) => method !== 'codeShown'),
});
