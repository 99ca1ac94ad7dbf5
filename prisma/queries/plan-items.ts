// What the register of items says of the items that a plan names: whose they are, and in which days they are published.
import { addDays, plainDate } from '../../domain/calendar/plain-date';
import type { PlanFacts } from '../../domain/plan/facts';
import type { Database } from '../client';

const dayOf = (date: Date) => plainDate(date.toISOString().slice(0, 10));

export const planItems = async (
  { prisma }: Pick<Database, 'prisma'>,
  jurisdiction: string,
  itemIds: readonly string[],
): Promise<PlanFacts['items']> => {
  const rows = await prisma.inspectionItem.findMany({ where: { id: { in: [...itemIds] }, jurisdiction } });
  return rows.map(({ id, ownerAgencyId, publishedOn, endedOn, basis }) => ({
    id,
    ownerAgencyId,
    published:
      publishedOn === null
        ? []
        : [{ from: dayOf(publishedOn), to: endedOn === null ? null : addDays(dayOf(endedOn), -1) }],
    hasLegalBasis: basis !== null && basis.trim() !== '',
  }));
};
