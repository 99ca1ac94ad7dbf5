// Evidence without setting foot in: of monitoring devices only where the register bears them out (XT-43 to XT-45), and
// fixed at once where something is found online (DE-76).
import type { CommandData } from '../commands';
import { finding, type Finding } from '../rules/judge';
import type { Work } from '../work';

type Record = CommandData<'recordCheck'>;

export const deviceFindings = ({ facts }: Work, { deviceEvidence }: Record): readonly Finding[] => {
  if (deviceEvidence === null) return [];
  const { deviceIds = [] } = deviceEvidence;
  if (deviceIds.length === 0) return [finding('deviceRegistered', { faults: ['unnamed'] })];
  const known = facts?.devices ?? [];
  return deviceIds.flatMap((id) => {
    const device = known.find((one) => one.id === id);
    const faults = device === undefined ? ['unknownDevice' as const] : device.faults;
    return faults.length > 0 ? [finding('deviceRegistered', { device: id, faults })] : [];
  });
};

/** A finding made off site that nothing has been fixed of could not carry what follows from it. */
export const onlineFindings = ({ state }: Work, { findings, evidenceFixed }: Record): readonly Finding[] =>
  state.draft.channel === 'offSite' &&
  evidenceFixed === undefined &&
  findings.some(({ conforms }) => !conforms)
    ? [finding('onlineEvidenceFixed')]
    : [];
