// Ways through that the demonstration does not tell, lived through for their histories alone (scripts/record-histories.ts).
import type { Scenario } from '../../../demo/stage/scenario';
import { atTheDoor } from './at-the-door';
import { beforeEntry } from './before-entry';
import { caseCare } from './case-care';
import { complaints } from './complaints';
import { guidance } from './guidance';
import { corrections } from './corrections';
import { creditRecords } from './credit-records';
import { ownTime } from './own-time';
import { plansOfDonge, plansOfHuzhou } from './plans';
import { secret, unannounced } from './exempt';
import { roundOfHuzhou } from './rounds';

/**
 * In the order in which they are recorded; the last takes minutes: after a workflow that ended by its own timer the
 * time-skipping server lets real time pass for a while.
 */
export const furtherWays: readonly Scenario[] = [
  beforeEntry,
  atTheDoor,
  corrections,
  caseCare,
  ownTime,
  unannounced,
  secret,
  creditRecords,
  complaints,
  guidance,
  plansOfDonge,
  plansOfHuzhou,
  roundOfHuzhou,
];
