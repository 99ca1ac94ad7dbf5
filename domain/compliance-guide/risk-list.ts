// The risk list of one enterprise (个性风险清单, HZ-59): composed from what the record holds of it and may be told to it, edited and
// confirmed by an officer, handed to that enterprise and to no other.
import { z } from 'zod';
import { idSchema } from '../inspection/vocabulary';
import { passage } from '../items/point';
import { refuse, type Refusal } from '../shared/outcome';

/** Where a risk is known from. */
const riskOrigins = ['ownFinding', 'openCorrection', 'tier', 'guide', 'frequent', 'officer'] as const;

const riskEntry = z.strictObject({
  key: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, '条目编号只能含字母、数字和 . _ -')
    .describe('条目编号，在本清单内不重复'),
  risk: passage(2000).describe('风险点'),
  advice: passage(2000).nullable().default(null).describe('建议企业怎样做'),
  origin: z
    .enum(riskOrigins)
    .describe(
      'ownFinding 以往检查所见，openCorrection 尚未改完的，tier 等级，guide 行业的指引，frequent 同类企业常见，officer 由检查人员写明',
    ),
  itemId: idSchema.nullable().default(null).describe('所属检查事项'),
  ref: idSchema
    .nullable()
    .default(null)
    .describe('所出的检查（ownFinding、openCorrection）或者指引（guide）的编号；其余为空'),
});
export type RiskEntry = z.infer<typeof riskEntry>;

export const riskEntriesSchema = z
  .array(riskEntry)
  .min(1)
  .max(200)
  .superRefine((entries, context) => {
    const seen = new Set<string>();
    for (const [index, { key }] of entries.entries()) {
      if (seen.has(key))
        context.addIssue({ code: 'custom', path: [index, 'key'], message: '条目编号在本清单内重复' });
      seen.add(key);
    }
  });

export interface RiskListVersion {
  readonly number: number;
  readonly entries: readonly RiskEntry[];
  readonly editedBy: string;
  readonly handedBy: string | null;
  /** ISO instant; null: not confirmed yet, and the enterprise knows nothing of it. */
  readonly handedAt: string | null;
}

export interface RiskList {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  readonly enterpriseId: string;
  readonly versions: readonly RiskListVersion[];
  readonly version: number;
}

/** What an entry may name: inspections whose result the enterprise has been told, published guides, items that are no secret. */
export interface KnownOrigins {
  readonly inspectionIds: readonly string[];
  readonly guideIds: readonly string[];
  readonly itemIds: readonly string[];
  /** Inspections of the enterprise that the words name although it has not been told their result. */
  readonly untoldIds: readonly string[];
}

/** An inspection that the enterprise has not been told of is named nowhere, in no field and in no words. */
export const entriesRefusal = (entries: readonly RiskEntry[], known: KnownOrigins): Refusal | null => {
  const wrong = entries.filter(({ origin, ref, itemId, risk, advice }) => {
    if (itemId !== null && !known.itemIds.includes(itemId)) return true;
    if (known.untoldIds.some((id) => `${risk}\n${advice ?? ''}`.includes(id))) return true;
    if (origin === 'ownFinding' || origin === 'openCorrection')
      return ref === null || !known.inspectionIds.includes(ref);
    return origin === 'guide' ? ref === null || !known.guideIds.includes(ref) : ref !== null;
  });
  return wrong.length > 0 ? refuse('riskListOrigin', { keys: wrong.map(({ key }) => key) }) : null;
};

/** The version in the making is written over; after a handing over the next one begins. */
export const writeEntries = (list: RiskList, entries: readonly RiskEntry[], editedBy: string): RiskList => {
  const last = list.versions.at(-1);
  const kept = last === undefined || last.handedAt !== null ? list.versions : list.versions.slice(0, -1);
  const next = { number: kept.length + 1, entries, editedBy, handedBy: null, handedAt: null };
  return { ...list, versions: [...kept, next], version: list.version + 1 };
};

export const handOver = (
  list: RiskList,
  by: string,
  at: string,
): { readonly ok: true; readonly list: RiskList } | Refusal => {
  const last = list.versions.at(-1);
  if (last === undefined || last.handedAt !== null) return refuse('riskListHanded', {});
  const handed = { ...last, handedBy: by, handedAt: at };
  return {
    ok: true,
    list: { ...list, versions: [...list.versions.slice(0, -1), handed], version: list.version + 1 },
  };
};
