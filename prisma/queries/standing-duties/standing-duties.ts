// Everything that waits in a place where no lifecycle runs, whosever it is: read once, then asked whose each is. The list, the
// inbox and the letters tell of the same.
import type { StandingDuty } from '../../../domain/duty/duty';
import { bodyDuties } from './bodies';
import { clearanceDuties } from './clearances';
import { elsewhereDuties } from './elsewhere';
import { letterDuties } from './letters';
import { guideDuties, listDuties, milestoneDuties } from './making';
import type { Place } from './place';
import { postDuties } from './posts';
import { serviceDuties } from './services';

const sources = [
  ...[postDuties, clearanceDuties, bodyDuties, elsewhereDuties, serviceDuties],
  ...[milestoneDuties, guideDuties, listDuties, letterDuties],
];

export const standingDuties = async (place: Place): Promise<readonly StandingDuty[]> =>
  (await Promise.all(sources.map((source) => source(place)))).flat();
