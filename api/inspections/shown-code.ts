// What an enterprise was shown at its door: the one thing by which it may speak of a visit that nobody told it of.
import { z } from 'zod';
import { openCode, verifyOfficerCode } from '../../codes/verify';
import { keyRingOf, unixSeconds } from '../codes/verifying';
import type { ApiDependencies } from '../dependencies';
import type { ShownCode } from './stored';

/** The lifecycle is not told: it proves that the caller may speak, and nothing of the act. */
export const shownCodeField = {
  shownCode: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .describe(
      '检查人员出示的码（检查码，或者写明这次检查的电子执法证码；已经更换、撤销的也可以）：没有预告、没有亮证亮码登记的检查，企业须写明它，否则如同没有这次检查',
    ),
};

/** Taken out of what is sent on. */
export const withoutShownCode = <B extends object>(
  body: B,
): { readonly body: B; readonly shownCode: string | null } => {
  if (!('shownCode' in body)) return { body, shownCode: null };
  const { shownCode, ...rest } = body as B & { readonly shownCode?: string };
  return { body: rest as unknown as B, shownCode: shownCode ?? null };
};

/** Of ours by its signature, whatever has become of it since: one issued anew in between was shown all the same. */
const isOurs = async (dependencies: ApiDependencies, id: string, text: string): Promise<boolean> => {
  const keys = keyRingOf(dependencies);
  const code = await openCode(text, keys);
  if ('claims' in code) return code.claims.inspectionId === id;
  const officer = await verifyOfficerCode(text, keys, unixSeconds(dependencies.now()));
  return officer.fault === null && officer.inspectionId === id;
};

/** @param text as the enterprise read it; null: it names none */
export const shownCodeOf = async (
  dependencies: ApiDependencies,
  id: string,
  text: string | null,
): Promise<ShownCode | null> =>
  text === null ? null : { text, isOurs: await isOurs(dependencies, id, text) };
