// `npm run demo -- door`: one joint visit in each place over HTTP, and a folder with every document that came out of it.
import { join } from 'node:path';
import type { Say } from '../../processes/progress';
import type { Place } from '../cast';
import { layGround } from '../stage/ground';
import { install } from '../stage/installation';
import { instantOf } from '../telling/shanghai-time';
import { openHand } from './hand';
import { tellVisit } from './visit';

export const doorPlaces: readonly Place[] = ['huzhou', 'cixi', 'donge', 'jiujiang', 'xiangtan'];

export interface DoorTale {
  readonly place: Place;
  readonly folder: string;
  readonly steps: readonly string[];
}

/**
 * One place after the other: each has a Temporal server of its own.
 * @param folder gets a folder for each place
 * @throws DoorFault when a visit goes another way than it is told
 */
export const playDoors = async (
  places: readonly Place[],
  folder: string,
  { say, onTale }: { readonly say: Say; readonly onTale: (tale: DoorTale) => void },
): Promise<void> => {
  const ground = await layGround(say);
  try {
    for (const place of places) {
      const installation = await install(ground, instantOf('2026-04-20 08:30'));
      try {
        const own = join(folder, place);
        const hand = openHand(installation, place, own);
        await tellVisit(hand, place);
        hand.save('经过.txt', `${hand.steps.join('\n')}\n`);
        onTale({ place, folder: own, steps: hand.steps });
      } finally {
        await installation.close();
      }
    }
  } finally {
    await ground.close();
  }
};
