// A letter of entrustment (委托书): an agency lets another inspect some of its simple items on its behalf (HZ-19, CX-64).
import { z } from 'zod';
import { plainDateSchema, type PlainDate } from '../calendar/plain-date';
import { idSchema } from '../inspection/vocabulary';

export const letterSchema = z.object({
  ref: z.string().describe('Number of the letter'),
  ownerAgencyId: idSchema.describe('Whose items they are'),
  entrustedAgencyId: idSchema.describe('Who goes'),
  itemIds: z.array(idSchema).describe('Empty: whatever of the owner is on the list of simple items'),
  from: plainDateSchema,
  to: plainDateSchema.nullable().describe('Last day; null: until revoked'),
  revokedOn: plainDateSchema.nullable().describe('From this day on it does not hold'),
});
export type Letter = z.infer<typeof letterSchema>;

export const holdsOn = ({ from, to, revokedOn }: Letter, day: PlainDate): boolean =>
  from <= day && (to === null || day <= to) && (revokedOn === null || day < revokedOn);

export const includesItems = ({ itemIds }: Pick<Letter, 'itemIds'>, asked: readonly string[]): boolean =>
  itemIds.length === 0 || asked.every((id) => itemIds.includes(id));

/**
 * unknown: the number is not on the register; otherAgencies: the letter is not one between these agencies; notInForce: not on
 * the day of the visit; notCovering: an agency has items in the visit that no letter in force lets the other inspect.
 */
export const letterFaultCodes = ['unknown', 'otherAgencies', 'notInForce', 'notCovering'] as const;
export type LetterFaultCode = (typeof letterFaultCodes)[number];

export interface LetterFault {
  readonly code: LetterFaultCode;
  /** What of: agencies, or items. */
  readonly of: readonly string[];
}

interface Entrusted {
  readonly ref: string;
  readonly entrustedAgencyId: string;
  /** Owner → its items in the visit. */
  readonly owned: ReadonlyMap<string, readonly string[]>;
  readonly day: PlainDate;
}

/** What the register says against a visit on the strength of a letter; each agency with items in it needs one that covers them. */
export const letterFaults = (
  { ref, entrustedAgencyId, owned, day }: Entrusted,
  letters: readonly Letter[],
): readonly LetterFault[] => {
  const named = letters.find((letter) => letter.ref === ref);
  if (named === undefined) return [{ code: 'unknown', of: [] }];
  if (named.entrustedAgencyId !== entrustedAgencyId || !owned.has(named.ownerAgencyId))
    return [{ code: 'otherAgencies', of: [named.ownerAgencyId, named.entrustedAgencyId] }];
  if (!holdsOn(named, day)) return [{ code: 'notInForce', of: [] }];
  const uncovered = [...owned].filter(
    ([owner, items]) =>
      !letters.some(
        (letter) =>
          letter.ownerAgencyId === owner &&
          letter.entrustedAgencyId === entrustedAgencyId &&
          holdsOn(letter, day) &&
          includesItems(letter, items),
      ),
  );
  return uncovered.map(([, items]) => ({ code: 'notCovering', of: items }));
};
