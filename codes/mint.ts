// Makes codes: of an inspection, of an officer, and of how a code stands.
import { CompactSign } from 'jose';
import { bindingOf } from '../domain/code/binding';
import type { Standing } from '../domain/code/judgement';
import type { Minted } from '../domain/code/minted';
import { addDays, type PlainDate } from '../domain/calendar/plain-date';
import type { InspectionState } from '../domain/inspection/state';
import { algorithm, type SigningKey } from './signing-keys';
import { bindingDigest, codeType, inspectionMember, officerType, shortIdOf, standingType } from './token';

const signed = async ({ kid, key }: SigningKey, typ: string, payload: object): Promise<string> =>
  await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: algorithm, kid, typ })
    .sign(key);

/** Midnight at which a Shanghai day begins, Unix seconds. */
const beginningOf = (day: PlainDate): number => Date.parse(`${day}T00:00:00+08:00`) / 1000;

const latest = (...days: readonly (PlainDate | null)[]): PlainDate =>
  days.reduce<PlainDate>((last, day) => (day !== null && day > last ? day : last), '1970-01-01' as PlainDate);

export interface MintedCode {
  readonly token: string;
  readonly minted: Minted;
}

/**
 * The code of an inspection as it now stands, from the first moment of its days to the last; one made up afterwards reaches
 * to the end of the visit's own last day. Everything in it follows from the state and the key, so a repeat gives the same.
 * @param of what tells one issue from another: the update's id
 */
export const mintCode = async (
  key: SigningKey,
  state: InspectionState,
  { uscc, of }: { readonly uscc: string; readonly of: string },
): Promise<MintedCode> => {
  const { window } = state.draft;
  const minted: Minted = {
    codeId: shortIdOf(state.id, of),
    keyId: key.kid,
    uscc,
    officerIds: [...state.officerIds],
    notBefore: beginningOf(window.from),
    expiresAt: beginningOf(addDays(latest(window.to, state.enteredOn, state.finishedOn), 1)),
  };
  const token = await signed(key, codeType, {
    j: minted.codeId,
    ...inspectionMember(state.id),
    e: uscc,
    n: minted.notBefore,
    x: minted.expiresAt,
    h: bindingDigest(bindingOf(state)),
  });
  return { token, minted };
};

/** Shown on a screen and read at once: a picture of it is worth nothing the day after. */
const officerCodeSeconds = 12 * 3600;

export interface OfficerCode {
  readonly token: string;
  /** Unix seconds. */
  readonly expiresAt: number;
}

/**
 * The officer's electronic certificate (DE-52): who holds the device answers for it.
 * @param at Unix seconds @param inspectionId the visit that it is shown for; null: it speaks of the officer alone
 */
export const mintOfficerCode = async (
  key: SigningKey,
  officerId: string,
  at: number,
  inspectionId: string | null = null,
): Promise<OfficerCode> => {
  const expiresAt = at + officerCodeSeconds;
  const visit = inspectionId === null ? [] : [inspectionId];
  const payload = {
    j: shortIdOf(officerId, String(at), ...visit),
    ...(inspectionId === null ? {} : inspectionMember(inspectionId)),
    o: officerId,
    n: at,
    x: expiresAt,
  };
  return { token: await signed(key, officerType, payload), expiresAt };
};

/** How a code stood at this moment, for those who verify it where there is no network. @param at Unix seconds */
export const mintStanding = async (
  key: SigningKey,
  { codeId, standing, at }: { readonly codeId: string; readonly standing: Standing; readonly at: number },
): Promise<string> => await signed(key, standingType, { j: codeId, s: standing, t: at });
