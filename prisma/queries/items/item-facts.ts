// What the list of items, the forms and the lists beside it say about one visit, by the version of its day.
import type { PlainDate } from '../../../domain/calendar/plain-date';
import { bansOn } from '../../../domain/items/bans';
import { versionAt, type Catalogue } from '../../../domain/items/catalogue';
import { basisBody } from '../../../domain/items/basis';
import { faultsOfItem } from '../../../domain/items/faults';
import type { FormPin, Item, ItemFields } from '../../../domain/items/item';
import { listEntrySchemas, type ListEntry, type ListKind } from '../../../domain/items/list-entries';
import { versionOn } from '../../../domain/items/time';
import type { Draft } from '../../../domain/inspection/draft';
import type { Facts } from '../../../domain/inspection/facts';
import type { EnterprisePool } from '../../../domain/inspection/vocabulary';
import type { Pool } from 'pg';
import { listCatalogue } from './catalogue';
import { itemsByIds } from './items';

export interface ItemFactsQuestion {
  readonly jurisdiction: string;
  readonly draft: Pick<Draft, 'itemIds' | 'kind' | 'mode' | 'channel' | 'entrustedAgencyId'>;
  readonly pool: EnterprisePool;
  readonly today: PlainDate;
  readonly visitDay: PlainDate;
}

export const entriesOn = <K extends ListKind>(
  lists: readonly Catalogue[],
  kind: K,
  day: PlainDate,
): readonly ListEntry<K>[] | null => {
  const versions = lists.filter((list) => list.kind === kind).flatMap((list) => versionAt(list, day) ?? []);
  if (versions.length === 0) return null;
  const schema = listEntrySchemas[kind].array();
  return versions.flatMap(({ body }) => schema.parse(body) as ListEntry<K>[]);
};

/** The pinned form where it is in force that day; null where it is not. */
const formOn = (pin: FormPin, forms: readonly Catalogue[], day: PlainDate): FormPin | null => {
  const form = forms.find(({ id }) => id === pin.formId);
  const isThere =
    form?.versions.some(({ number, validFrom }) => number === pin.number && validFrom <= day) === true &&
    (form.ended === null || day < form.ended.on);
  return isThere ? pin : null;
};

/** A basis that is written down, and not one of which the register says that it is gone. */
export const hasBasis = (
  { basis, basisIds }: ItemFields,
  bases: readonly Catalogue[],
  day: PlainDate,
): boolean => {
  const standing = bases
    .filter(({ id }) => basisIds.includes(id))
    .map((one) => basisBody.safeParse(versionAt(one, day)?.body));
  const areAllGone = standing.length > 0 && standing.every(({ data }) => data?.status === 'repealed');
  return basis !== null && basis.trim() !== '' && !areAllGone;
};

/** Listed, and for the agency that would go; no agency named means any. */
const isFor = (
  { itemId, mayBeDoneBy }: ListEntry<'simpleItems'>,
  item: Item,
  { entrustedAgencyId }: Pick<Draft, 'entrustedAgencyId'>,
): boolean =>
  itemId === item.id &&
  (entrustedAgencyId === null || mayBeDoneBy.length === 0 || mayBeDoneBy.includes(entrustedAgencyId));

interface Beside {
  readonly forms: readonly Catalogue[];
  readonly bases: readonly Catalogue[];
  readonly simple: readonly ListEntry<'simpleItems'>[] | null;
}

const factsOf = (
  item: Item,
  { draft, today, visitDay }: ItemFactsQuestion,
  { forms, bases, simple }: Beside,
): Facts['items'][number] | null => {
  const version = versionOn(item, visitDay);
  const fields = version?.fields ?? item.versions.at(-1)?.fields;
  if (fields === undefined) return null;
  return {
    id: item.id,
    ownerAgencyId: item.ownerAgencyId,
    publishedOn: version?.publishedOn ?? null,
    endedOn: item.ending?.on ?? null,
    hasLegalBasis: hasBasis(fields, bases, visitDay),
    // Where a list of simple items is kept, it is the list that counts (CX-64).
    simple: simple === null ? fields.simple : simple.some((entry) => isFor(entry, item, draft)),
    workSafety: fields.workSafety,
    stateSecret: fields.stateSecret,
    version: version?.number ?? null,
    faults: faultsOfItem(item, { from: visitDay, to: visitDay, today }).map(({ code }) => code),
    // An item that pins none leaves it to the draft to name its form.
    ...(fields.form === null ? {} : { form: formOn(fields.form, forms, visitDay) }),
  };
};

export const itemFacts = async (
  pool: Pool,
  question: ItemFactsQuestion,
): Promise<Pick<Facts, 'items' | 'banned'>> => {
  const { jurisdiction, draft, visitDay } = question;
  const [items, lists] = await Promise.all([
    itemsByIds(pool, jurisdiction, draft.itemIds),
    listCatalogue(pool, { jurisdiction, kinds: ['simpleItems', 'negative'] }),
  ]);
  const pointed = items.flatMap(({ versions }) =>
    versions.flatMap(({ fields: { form, basisIds } }) => [
      ...basisIds,
      ...(form === null ? [] : [form.formId]),
    ]),
  );
  const beside =
    pointed.length === 0
      ? []
      : await listCatalogue(pool, { jurisdiction, kinds: ['checkForm', 'legalBasis'], ids: pointed });
  const kept = [...lists, ...beside].map(({ catalogue }) => catalogue);
  const ofKind = (kind: string) => kept.filter((one) => one.kind === kind);
  const simple = entriesOn(kept, 'simpleItems', visitDay);
  const { itemIds, kind, mode, channel } = draft;
  const subject = { itemIds, kind, mode, channel, pool: question.pool, day: visitDay };
  const banned = bansOn(subject, entriesOn(kept, 'negative', visitDay) ?? []);
  return {
    items: items.flatMap(
      (item) =>
        factsOf(item, question, { forms: ofKind('checkForm'), bases: ofKind('legalBasis'), simple }) ?? [],
    ),
    ...(banned.length === 0 ? {} : { banned: banned.map(({ conduct, basis }) => ({ conduct, basis })) }),
  };
};
