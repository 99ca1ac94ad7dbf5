// What the parts of one visit share: who takes part, how they act, the code as it stands.
import { z } from 'zod';
import type { castOf, Place } from '../cast';
import type { DoorHand } from './hand';
import { doorTerms } from './places';

const coded = z.object({ code: z.string() });

export type Cast = ReturnType<typeof castOf>;

export interface Visit {
  readonly hand: DoorHand;
  readonly cast: Cast;
  readonly place: Place;
  readonly id: string;
  readonly firm: ReturnType<Cast['firm']>;
  readonly team: readonly string[];
}

export const doing = ({ hand, id }: Visit) => ({
  does: async (personId: string, command: string, data: unknown): Promise<void> => {
    await hand.post(personId, `/inspections/${id}/commands/${command}`, data);
    hand.tell(`${personId} ${command}`);
  },
  cannot: async (personId: string, command: string, data: unknown, code: string): Promise<void> => {
    await hand.refused(personId, `/inspections/${id}/commands/${command}`, data, code);
  },
});

/** The token of the visit's code as it stands; null where the place has none of its own. */
export const tokenOf = async ({ hand, cast, id, place }: Visit): Promise<string | null> =>
  doorTerms[place].ownCode
    ? coded.parse(await hand.desk.read(cast.fire.drafter, `/inspections/${id}/code`)).code
    : null;
