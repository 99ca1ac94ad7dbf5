// What is kept beside the items by versions with a day from which each counts: check forms, lists, legal bases. A version once
// kept is never changed; the next one begins today or later, so that an earlier day still reads what it said then.
import { z } from 'zod';
import { plainDateSchema, type PlainDate } from '../calendar/plain-date';
import { idSchema } from '../inspection/vocabulary';
import { roles, type Role } from '../shared/actor';
import { refuse, type Refusal, type Source } from '../shared/outcome';

const agreementSchema = z.strictObject({
  role: z.enum(roles),
  actorId: idSchema.nullable(),
  /** null: not yet. */
  on: plainDateSchema.nullable(),
});

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
        /** The bodies that make it together, each with the day on which it agreed; none: one makes it alone (JJ-16). */
        agreements: z.array(agreementSchema).default([]),
      }),
    )
    .min(1),
  ended: z.strictObject({ on: plainDateSchema, reason: z.string() }).nullable(),
});
export type Catalogue = z.infer<typeof catalogueSchema>;
export type CatalogueVersion = Catalogue['versions'][number];

/** From when on a version counts: its day, or the day of the last agreement where that is later; null while one is missing. */
export const countsFrom = ({ validFrom, agreements }: CatalogueVersion): PlainDate | null =>
  agreements.reduce<PlainDate | null>(
    (from, { on }) => (from === null || on === null ? null : on > from ? on : from),
    validFrom,
  );

const countsOn = (version: CatalogueVersion, day: PlainDate): boolean => {
  const from = countsFrom(version);
  return from !== null && from <= day;
};

/** The version that counts on a day; null before the first and from the end on. */
export const versionAt = ({ versions, ended }: Catalogue, day: PlainDate): CatalogueVersion | null =>
  ended !== null && ended.on <= day ? null : (versions.findLast((version) => countsOn(version, day)) ?? null);

interface Maker {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** Who makes the version has agreed to it as the first of the bodies that is his. */
export const agreementsAtFirst = (
  bodies: readonly Role[],
  maker: Maker,
  today: PlainDate,
): CatalogueVersion['agreements'] => {
  const own = bodies.find((role) => maker.roles.includes(role));
  return bodies.map((role) =>
    role === own ? { role, actorId: maker.id, on: today } : { role, actorId: null, on: null },
  );
};

export interface NextVersion {
  readonly validFrom: PlainDate;
  readonly ref: string;
  readonly body: unknown;
  readonly removals: CatalogueVersion['removals'];
  readonly agreements: CatalogueVersion['agreements'];
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
  // What nobody but its maker agreed to never counted: what leaves is told by the version that did.
  const counted = catalogue.versions.findLast((version) => countsFrom(version) !== null) ?? last;
  const refusal = removalRefusal(counted, next, strict);
  if (refusal !== null) return refusal;
  const version = { number: last.number + 1, ...next };
  return { ok: true, catalogue: { ...catalogue, versions: [...catalogue.versions, version] } };
};

/**
 * One of the bodies agrees to the version that was made last (JJ-16).
 * @param source where the pack says that several make such a list together
 */
export const agreeToVersion = (
  catalogue: Catalogue,
  { number, actor }: { readonly number: number; readonly actor: Maker },
  today: PlainDate,
  source: Source,
): CatalogueOutcome => {
  const last = catalogue.versions.at(-1);
  const waiting = last?.agreements.filter(({ on }) => on === null) ?? [];
  const no = (why: string): Refusal =>
    refuse('listAgreement', { why, number, roles: waiting.map(({ role }) => role) }, source);
  if (last === undefined || catalogue.ended !== null || waiting.length === 0) return no('nothingWaits');
  if (last.number !== number) return no('superseded');
  if (last.agreements.some(({ actorId }) => actorId === actor.id)) return no('samePerson');
  const own = waiting.find(({ role }) => actor.roles.includes(role));
  if (own === undefined) return no('otherBody');
  const agreements = last.agreements.map((one) =>
    one === own ? { ...one, actorId: actor.id, on: today } : one,
  );
  return {
    ok: true,
    catalogue: { ...catalogue, versions: [...catalogue.versions.slice(0, -1), { ...last, agreements }] },
  };
};

/** Whether the last version waits for the agreement of the caller's body, by somebody who has not given one (JJ-16). */
export const awaitsAgreementOf = ({ versions, ended }: Catalogue, actor: Maker): boolean => {
  const agreements = ended === null ? (versions.at(-1)?.agreements ?? []) : [];
  return (
    agreements.some(({ role, on }) => on === null && actor.roles.includes(role)) &&
    !agreements.some(({ actorId }) => actorId === actor.id)
  );
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
