// What is kept beside the items by versions with a day from which each counts: check forms, lists, legal bases. A version once
// kept is never changed; the next one begins today or later, so that an earlier day still reads what it said then.
import { z } from 'zod';
import { plainDateSchema, type PlainDate } from '../calendar/plain-date';
import { idSchema } from '../inspection/vocabulary';
import { refuse, type Refusal, type Source } from '../shared/outcome';

export const catalogueSchema = z.strictObject({
  id: idSchema,
  jurisdiction: z.string(),
  /** Who keeps it; null: the bodies that coordinate and supervise. */
  agencyId: idSchema.nullable(),
  /** checkForm, legalBasis, or a kind of list. */
  kind: z.string(),
  name: z.string(),
  versions: z
    .array(
      z.strictObject({
        number: z.int().min(1),
        /** From that day on it counts. */
        validFrom: plainDateSchema,
        /** Where it was published or adopted. */
        ref: z.string(),
        body: z.unknown(),
        /** Entries that left with this version, each with its reason and the decision. */
        removals: z.array(z.strictObject({ key: z.string(), reason: z.string(), decisionRef: z.string() })),
      }),
    )
    .min(1),
  ended: z.strictObject({ on: plainDateSchema, reason: z.string() }).nullable(),
});
export type Catalogue = z.infer<typeof catalogueSchema>;
export type CatalogueVersion = Catalogue['versions'][number];

/** The version that counts on a day; null before the first and from the end on. */
export const versionAt = ({ versions, ended }: Catalogue, day: PlainDate): CatalogueVersion | null =>
  ended !== null && ended.on <= day ? null : (versions.findLast(({ validFrom }) => validFrom <= day) ?? null);

export interface NextVersion {
  readonly validFrom: PlainDate;
  readonly ref: string;
  readonly body: unknown;
  readonly removals: CatalogueVersion['removals'];
}

export type CatalogueOutcome = { readonly ok: true; readonly catalogue: Catalogue } | Refusal;

const keysOf = (body: unknown): readonly string[] =>
  Array.isArray(body)
    ? body.flatMap((entry: unknown) =>
        typeof entry === 'object' && entry !== null && 'key' in entry && typeof entry.key === 'string'
          ? [entry.key]
          : [],
      )
    : [];

/** Easy in, strict out (宽进严出, JJ-17): what leaves is named with a reason and a decision. */
const removalRefusal = (
  last: CatalogueVersion,
  { body, removals }: NextVersion,
  strict: Source | null,
): Refusal | null => {
  const kept = new Set(keysOf(body));
  const gone = keysOf(last.body).filter((key) => !kept.has(key));
  const named = removals.map(({ key }) => key);
  const unsaid = gone.filter((key) => !named.includes(key));
  const stray = named.filter((key) => !gone.includes(key));
  if (stray.length > 0) return refuse('listRemoval', { keys: stray, stays: true });
  return strict !== null && unsaid.length > 0 ? refuse('listRemoval', { keys: unsaid }, strict) : null;
};

/** @param strict the pack's source where entries of this kind leave only with a reason; null: they may just leave */
export const reviseCatalogue = (
  catalogue: Catalogue,
  next: NextVersion,
  today: PlainDate,
  strict: Source | null,
): CatalogueOutcome => {
  const last = catalogue.versions.at(-1);
  if (last === undefined || catalogue.ended !== null)
    return refuse('itemState', { command: 'revise', status: 'abolished' });
  const isLater = next.validFrom > last.validFrom && next.validFrom >= today;
  if (!isLater) return refuse('itemDate', { date: next.validFrom, from: today, after: last.validFrom });
  const refusal = removalRefusal(last, next, strict);
  if (refusal !== null) return refusal;
  const version = { number: last.number + 1, ...next };
  return { ok: true, catalogue: { ...catalogue, versions: [...catalogue.versions, version] } };
};

export const endCatalogue = (
  catalogue: Catalogue,
  on: PlainDate,
  reason: string,
  today: PlainDate,
): CatalogueOutcome => {
  if (catalogue.ended !== null) return refuse('itemState', { command: 'abolish', status: 'abolished' });
  if (on < today) return refuse('itemDate', { date: on, from: today });
  return { ok: true, catalogue: { ...catalogue, ended: { on, reason } } };
};
