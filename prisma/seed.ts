// Demonstration data, loaded into an empty database once: who deletes or changes any of it keeps what he did.
import type { Prisma, PrismaClient } from './generated/client';
import { insertMany } from './insert-many';
import { drawsOf } from './seed-data/draws';
import { enterprisesOf, sitesOf } from './seed-data/enterprises';
import { membershipsOf } from './seed-data/memberships';
import { moreAgenciesOf, moreStaffOf } from './seed-data/more-agencies';
import { moreEnterprisesOf } from './seed-data/more-enterprises';
import { moreOfficersOf } from './seed-data/more-officers';
import { certificatesOf, officersOf, peopleOf } from './seed-data/people';
import { places } from './seed-data/places';
import { systemOf, systemsOf } from './seed-data/systems';
import { basesOf, formsOf, itemsOf } from './seed-data/items';
import { agenciesOf, limitDecisions, planLinesOf } from './seed-data/registers';
import { loadServices } from './seed-services';

/** For a machine that is busy with its first start. */
const limits = { maxWait: 30_000, timeout: 60_000 };

/** small: what the rules need to be shown, by ids that stand in places.ts; full: a place as it is lived in, on top of that. */
export type SeedSize = 'small' | 'full';

const loadMore = async (transaction: Prisma.TransactionClient): Promise<void> => {
  const agencies = places.flatMap(moreAgenciesOf);
  const officers = places.flatMap(moreOfficersOf);
  const enterprises = places.flatMap(moreEnterprisesOf);
  await insertMany(transaction, 'agency', agencies);
  await insertMany(
    transaction,
    'enterprise',
    enterprises.map(({ enterprise }) => enterprise),
  );
  await insertMany(
    transaction,
    'list_membership',
    places.flatMap((place) =>
      membershipsOf(
        place,
        enterprises
          .map(({ enterprise }) => enterprise)
          .filter(({ jurisdiction }) => jurisdiction === place.id),
      ),
    ),
  );
  await insertMany(
    transaction,
    'site',
    enterprises.flatMap(({ sites }) => sites),
  );
  for (const people of [
    places.flatMap(moreStaffOf),
    agencies.map(systemOf),
    officers.map(({ person }) => person),
    enterprises.map(({ contact }) => contact),
  ])
    await insertMany(transaction, 'person', people);
  await insertMany(
    transaction,
    'officer',
    officers.map(({ officer }) => officer),
  );
  await insertMany(
    transaction,
    'certificate',
    officers.flatMap(({ certificates }) => certificates),
  );
  await loadServices(transaction);
};

/** @returns whether anything was loaded: false when the database already knows a jurisdiction */
export const seedOnce = async (prisma: PrismaClient, size: SeedSize = 'small'): Promise<boolean> =>
  await prisma.$transaction(async (transaction) => {
    // Two processes that start at once load one after the other, and the second finds the first one's.
    await transaction.$executeRaw`LOCK TABLE jurisdiction IN SHARE ROW EXCLUSIVE MODE`;
    if ((await transaction.jurisdiction.count()) > 0) return false;
    await transaction.jurisdiction.createMany({
      data: places.map(({ id, name, divisionCode }) => ({ id, name, divisionCode })),
    });
    await transaction.agency.createMany({ data: places.flatMap(agenciesOf) });
    await transaction.enterprise.createMany({ data: places.flatMap(enterprisesOf) });
    await transaction.site.createMany({ data: places.flatMap(sitesOf) });
    await transaction.person.createMany({ data: places.flatMap(peopleOf) });
    await transaction.person.createMany({ data: places.flatMap(systemsOf) });
    await transaction.officer.createMany({ data: places.flatMap(officersOf) });
    await transaction.certificate.createMany({ data: places.flatMap(certificatesOf) });
    await transaction.catalogue.createMany({
      data: [...places.flatMap(formsOf), ...places.flatMap(basesOf)],
    });
    await transaction.inspectionItem.createMany({ data: places.flatMap(itemsOf) });
    await transaction.planLine.createMany({ data: places.flatMap(planLinesOf) });
    await transaction.limitDecision.createMany({ data: [...limitDecisions] });
    await transaction.listMembership.createMany({
      data: places.flatMap((place, index) => membershipsOf(place, enterprisesOf(place, index))),
    });
    const draws = places.flatMap(drawsOf);
    await transaction.draw.createMany({ data: draws.map(({ draw }) => draw) });
    await transaction.drawRecord.createMany({ data: draws.map(({ drawRecord }) => drawRecord) });
    if (size === 'full') await loadMore(transaction);
    return true;
  }, limits);
