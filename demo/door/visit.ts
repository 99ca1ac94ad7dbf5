// One joint visit as officers and enterprise live through it; every official paper on the way is kept in a folder.
import type { Place } from '../cast';
import { putRightAndPenalise, repair, speakUp, tellResult } from './aftermath';
import { atTheDoor, onSite, prepare } from './going-in';
import type { DoorHand } from './hand';
import { tokenOf } from './shared';

/** @throws DoorFault when the visit goes another way */
export const tellVisit = async (hand: DoorHand, place: Place): Promise<void> => {
  const visit = await prepare(hand, place);
  const token = await tokenOf(visit);
  await atTheDoor(visit, token);
  await onSite(visit);
  await tellResult(visit);
  await speakUp(visit, token);
  await putRightAndPenalise(visit);
  await repair(visit);
};
