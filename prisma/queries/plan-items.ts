// What the list of items says of those that a plan names: whose they are, in which days they may be inspected, and whether
// their basis stands through the line's days (HZ-02, JJ-09, XT-04).
import type { Pool } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { versionOn } from '../../domain/items/time';
import type { Item } from '../../domain/items/item';
import type { Catalogue } from '../../domain/items/catalogue';
import type { PlanFacts } from '../../domain/plan/facts';
import { inForceSpans } from '../../domain/plan/item-spans';
import type { PlanLine } from '../../domain/plan/line';
import { listCatalogue } from './items/catalogue';
import { hasBasis } from './items/item-facts';
import { itemsByIds } from './items/items';

/** The ends of the days in which the lines would inspect the item: a basis that is gone by then stands in the way now. */
const daysOf = (
  { id }: Item,
  lines: readonly Pick<PlanLine, 'itemIds' | 'window'>[],
  today: PlainDate,
): readonly PlainDate[] =>
  lines
    .filter(({ itemIds }) => itemIds.includes(id))
    .flatMap(({ window }) => [window.from < today ? today : window.from, window.to]);

const stands = (item: Item, days: readonly PlainDate[], bases: readonly Catalogue[]): boolean =>
  days.every((day) => {
    const fields = versionOn(item, day)?.fields ?? item.versions.at(-1)?.fields;
    return fields !== undefined && hasBasis(fields, bases, day);
  });

/** @param today Shanghai day: what is not public by then is not public */
export const planItems = async (
  pool: Pool,
  jurisdiction: string,
  lines: readonly Pick<PlanLine, 'itemIds' | 'window'>[],
  today: PlainDate,
): Promise<PlanFacts['items']> => {
  const items = await itemsByIds(pool, jurisdiction, [...new Set(lines.flatMap(({ itemIds }) => itemIds))]);
  const named = [
    ...new Set(items.flatMap(({ versions }) => versions.flatMap(({ fields }) => fields.basisIds))),
  ];
  const bases =
    named.length === 0 ? [] : await listCatalogue(pool, { jurisdiction, kinds: ['legalBasis'], ids: named });
  const kept = bases.map(({ catalogue }) => catalogue);
  return items.map((item) => ({
    id: item.id,
    ownerAgencyId: item.ownerAgencyId,
    published: inForceSpans(item, today).map((span) => ({ ...span })),
    hasLegalBasis: stands(item, daysOf(item, lines, today), kept),
  }));
};
