// Writes a city's registers into an empty database at once, as the seed does: nobody enters two thousand firms by hand.
import { insertMany } from '../../prisma/insert-many';
import type { PrismaClient } from '../../prisma/generated/client';
import { places } from '../../prisma/seed-data/places';
import type { City } from './city';

const limits = { maxWait: 30_000, timeout: 60_000 };
const order = ['agency', 'person', 'officer', 'certificate', 'enterprise', 'site'] as const;

/** HZ-18 asks for a cap of each agency and gives no number: here the government has set two for all, as CX-30 does by itself. */
const capDecision = {
  jurisdiction: 'huzhou',
  decisionRef: '湖检统〔2025〕1号（演示）',
  rule: 'annualCap',
  limit: 2,
  decidedOn: new Date('2025-12-01T00:00:00.000Z'),
  agencyId: null,
};

export const loadCities = async (prisma: PrismaClient, cities: readonly City[]): Promise<void> => {
  await prisma.$transaction(async (transaction) => {
    await transaction.jurisdiction.createMany({
      data: places.map(({ id, name, divisionCode }) => ({ id, name, divisionCode })),
    });
    for (const { rows } of cities)
      for (const table of order) await insertMany(transaction, table, rows[table]);
    await transaction.limitDecision.create({ data: capDecision });
  }, limits);
};
