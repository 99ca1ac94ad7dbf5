// What the list of items says of those that a plan names: whose they are, and in which days they may be inspected.
import type { Pool } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { PlanFacts } from '../../domain/plan/facts';
import { inForceSpans } from '../../domain/plan/item-spans';
import { itemsByIds } from './items/items';

/** @param today Shanghai day: what is not public by then is not public */
export const planItems = async (
  pool: Pool,
  jurisdiction: string,
  itemIds: readonly string[],
  today: PlainDate,
): Promise<PlanFacts['items']> => {
  const items = await itemsByIds(pool, jurisdiction, itemIds);
  return items.map((item) => {
    const basis = item.versions.at(-1)?.fields.basis ?? null;
    return {
      id: item.id,
      ownerAgencyId: item.ownerAgencyId,
      published: inForceSpans(item, today).map((span) => ({ ...span })),
      hasLegalBasis: basis !== null && basis.trim() !== '',
    };
  });
};
