// What an enterprise was shown at its door: the one thing by which it may speak of a visit that nobody told it of.
import { z } from 'zod';

/** The lifecycle is not told: it proves that the caller may speak, and nothing of the act. */
export const shownCodeField = {
  shownCode: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .describe('检查人员出示的码：没有预告、没有亮证亮码登记的检查，企业须写明它，否则如同没有这次检查'),
};

/** Taken out of what is sent on. */
export const withoutShownCode = <B extends object>(
  body: B,
): { readonly body: B; readonly shownCode: string | null } => {
  if (!('shownCode' in body)) return { body, shownCode: null };
  const { shownCode, ...rest } = body as B & { readonly shownCode?: string };
  return { body: rest as unknown as B, shownCode: shownCode ?? null };
};
