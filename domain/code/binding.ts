// What a code of our own speaks for: the code carries a digest of this text, so that none of it can be changed under it.
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import type { InspectionState } from '../inspection/state';

export const bindingSchema = z.strictObject({
  agencyIds: z.array(z.string()).describe('参加的机关，牵头的在前'),
  officerIds: z.array(z.string()).describe('检查人员'),
  itemIds: z.array(z.string()).describe('检查事项'),
  siteId: z.string().nullable().describe('检查的场所；空为注册地址'),
  window: z
    .strictObject({ from: plainDateSchema.describe('首日'), to: plainDateSchema.describe('末日') })
    .describe('可以检查的日期，含首尾两日'),
});
export type Binding = z.infer<typeof bindingSchema>;

/** The inspection as a code issued now would bind it. @param officerIds whom the code names; the team when left out */
export const bindingOf = (
  { draft, officerIds: team }: Pick<InspectionState, 'draft' | 'officerIds'>,
  officerIds: readonly string[] = team,
): Binding => ({
  agencyIds: [draft.leadAgencyId, ...draft.agencyIds.filter((id) => id !== draft.leadAgencyId)],
  officerIds: [...officerIds],
  itemIds: [...draft.itemIds],
  siteId: draft.siteId,
  window: { from: draft.window.from, to: draft.window.to },
});

/** Canonical JSON (RFC 8785): the bytes, as UTF-8, that are digested. @throws never: a binding is plain JSON */
export const bindingText = (binding: Binding): string => {
  const text = canonicalize(binding);
  if (text === undefined) throw new TypeError('a binding is plain JSON');
  return text;
};
