// The demonstration data in full: five places as they are lived in, the same at every loading.
import { usccFault } from '../../../domain/registers/uscc';
import { createDatabase, type Database } from '../../../prisma/client';
import { moreEnterprisesOf } from '../../../prisma/seed-data/more-enterprises';
import { moreOfficersOf } from '../../../prisma/seed-data/more-officers';
import { places } from '../../../prisma/seed-data/places';
import { seedOnce } from '../../../prisma/seed';
import { useDatabase } from '../../support/servers';

describe('demonstration data in full', () => {
  const server = useDatabase();
  let database: Database;
  let workMs: number;
  beforeAll(async () => {
    database = createDatabase(server.url);
    const before = process.cpuUsage();
    await seedOnce(database.prisma, 'full');
    workMs = process.cpuUsage(before).user / 1_000;
  });
  afterAll(() => database.close());

  test('are loaded within the time of a first start', () => {
    // Our own work: what a busy machine makes us wait is not ours.
    expect(workMs).toBeLessThan(10_000);
  });

  test.each(places.map(({ id }) => id))(
    '%s has twelve agencies, sixty officers and four hundred enterprises, each with a site and a contact',
    async (jurisdiction) => {
      const { prisma } = database;
      expect(await prisma.agency.count({ where: { jurisdiction } })).toBe(12);
      expect(await prisma.officer.count({ where: { agency: { jurisdiction } } })).toBe(60);
      expect(await prisma.enterprise.count({ where: { jurisdiction } })).toBe(400);
      expect(await prisma.enterprise.count({ where: { jurisdiction, sites: { none: {} } } })).toBe(0);
      const contacts = await prisma.person.findMany({ where: { jurisdiction, enterpriseId: { not: null } } });
      expect(new Set(contacts.map(({ enterpriseId }) => enterpriseId)).size).toBe(400);
      const officials = await prisma.person.findMany({
        where: { jurisdiction, enterpriseId: null, kind: 'person' },
      });
      expect(new Set(officials.map(({ displayName }) => displayName)).size).toBe(officials.length);
    },
  );

  test('every credit code checks and is given once, and rare characters are among the names', async () => {
    const firms = await database.prisma.enterprise.findMany();
    expect(firms.map(({ uscc }) => uscc).filter((code) => usccFault(code) !== null)).toEqual([]);
    expect(new Set(firms.map(({ uscc }) => uscc)).size).toBe(2_000);
    const names = firms.map(({ name }) => name).join('');
    for (const character of ['㙍', '𬭎', '䶮']) expect(names).toContain(character);
  });

  test('some certificates are over, some were renewed, auxiliaries have none', async () => {
    const officers = await database.prisma.officer.findMany({
      where: { agency: { jurisdiction: 'huzhou' } },
      include: { certificates: true },
    });
    const isOver = ({ certificates }: (typeof officers)[number]) =>
      certificates.length > 0 && certificates.every(({ validTo }) => validTo < new Date('2026-01-01'));
    expect(officers.filter(isOver).length).toBeGreaterThanOrEqual(4);
    expect(officers.filter(({ certificates }) => certificates.length > 1).length).toBeGreaterThanOrEqual(3);
    const others = officers.filter(({ standing }) => standing !== 'officer');
    expect(others.length).toBeGreaterThanOrEqual(6);
    expect(others.flatMap(({ certificates }) => certificates)).toEqual([]);
  });

  test('are drawn the same each time', () => {
    const [place] = places;
    if (place === undefined) throw new Error('no place');
    expect(moreEnterprisesOf(place, 0)).toEqual(moreEnterprisesOf(place, 0));
    expect(moreOfficersOf(place, 0)).toEqual(moreOfficersOf(place, 0));
  });
});
