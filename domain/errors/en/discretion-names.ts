// English names for what discretion-names.ts names in Chinese.
import type { DeviceFault } from '../../device/facts';
import type { GentleMean, PenaltyKind, WeighedFactor } from '../../inspection/discretion-vocabulary';

export const weighedFactorNames: Readonly<Record<WeighedFactor, string>> = {
  fault: 'subjective fault',
  harm: 'harm',
  stage: 'stage of the enterprise',
  industry: 'industrial policy',
  impact: 'economic effect',
};

export const gentleMeanNames: Readonly<Record<GentleMean, string>> = {
  remind: 'a reminder',
  inform: 'a notice',
  dissuade: 'dissuasion',
  persuade: 'persuasion',
  warningEducation: 'a warning lesson',
  hint: 'a hint',
  guidance: 'guidance',
  talk: 'an interview',
  complianceGuidance: 'guidance on compliance',
};

export const penaltyKindNames: Readonly<Record<PenaltyKind, string>> = {
  warning: 'a warning',
  criticism: 'public criticism',
  fine: 'a fine',
  largeFine: 'a large fine',
  confiscation: 'confiscation',
  suspension: 'suspension of business',
  closure: 'closure',
  revocation: 'revocation of a licence',
  restriction: 'restriction of business',
};

export const deviceFaultNames: Readonly<Record<DeviceFault | 'unnamed', string>> = {
  unnamed: 'the record does not name it',
  unknownDevice: 'not registered',
  otherAgency: 'of an agency that takes no part',
  unpublished: 'not made public',
  unmarked: 'not visibly marked',
  uncalibrated: 'out of calibration',
  unreviewed: 'set up without legal and technical review',
  retired: 'retired',
};
