// The demonstration data are whole, and loaded once.
import { roles } from '../../../domain/shared/actor';
import { usccFault } from '../../../domain/registers/uscc';
import { createDatabase, type Database } from '../../../prisma/client';
import { seedOnce } from '../../../prisma/seed';
import { useDatabase } from '../../support/servers';

describe('demonstration data', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(() => {
    database = createDatabase(server.url);
  });
  afterAll(() => database.close());

  test('are loaded once, also by two processes at the same time, and what was changed since stays', async () => {
    const loaded = await Promise.all([seedOnce(database.prisma), seedOnce(database.prisma)]);
    expect(loaded.filter(Boolean)).toHaveLength(1);
    await database.prisma.person.delete({ where: { id: 'cixi-auditor-1' } });
    expect(await seedOnce(database.prisma)).toBe(false);
    expect(await database.prisma.person.findUnique({ where: { id: 'cixi-auditor-1' } })).toBeNull();
  });

  test.each(['huzhou', 'cixi', 'donge', 'jiujiang', 'xiangtan'])(
    '%s has somebody for every role but the system',
    async (jurisdiction) => {
      const people = await database.prisma.person.findMany({ where: { jurisdiction } });
      const held = new Set(people.flatMap((person) => person.roles));
      const missing = roles.filter((role) => role !== 'system' && role !== 'auditor' && !held.has(role));
      expect(missing).toEqual([]);
      expect(new Set(people.map(({ displayName }) => displayName)).size).toBe(people.length);
    },
  );

  test('every enterprise has a unified social credit code that checks, and no two the same', async () => {
    const codes = (await database.prisma.enterprise.findMany()).map(({ uscc }) => uscc);
    expect(codes).toHaveLength(25);
    expect(new Set(codes).size).toBe(25);
    expect(codes.map(usccFault)).toEqual(codes.map(() => null));
  });

  test('an officer is a person of the same agency, and two of each agency hold a valid certificate', async () => {
    const officers = await database.prisma.officer.findMany({ include: { certificates: true } });
    for (const officer of officers) {
      const person = await database.prisma.person.findUnique({ where: { id: officer.id } });
      expect(person).toMatchObject({ agencyId: officer.agencyId, roles: ['officer'] });
    }
    const valid = officers.filter(({ certificates }) =>
      certificates.some(({ validTo }) => validTo > new Date('2028-01-01')),
    );
    for (const agency of ['fire', 'market', 'emergency'])
      expect(valid.filter(({ agencyId }) => agencyId === `xiangtan-${agency}`).length).toBeGreaterThanOrEqual(
        2,
      );
  });

  test.each(['𠮷', '㛃', '䶮'])(
    'the rare character %s comes back as it was stored, in names and in searches',
    async (character) => {
      const id = `rare-${String(character.codePointAt(0))}`;
      const displayName = `陈${character}（${character}）`;
      await database.prisma.person.create({
        data: { id, displayName, roles: ['drafter'], jurisdiction: 'cixi' },
      });
      expect(await database.prisma.person.findUnique({ where: { id } })).toMatchObject({ displayName });
      const found = await database.prisma.person.findMany({
        where: { displayName: { contains: character }, id },
      });
      expect(found.map((person) => person.id)).toEqual([id]);
    },
  );

  test('an enterprise cannot be registered with a code of the wrong form', async () => {
    const data = {
      id: 'wrong',
      name: '无',
      pool: 'general',
      risk: 'low',
      hasCode: true,
      territory: '330282',
      jurisdiction: 'cixi',
    };
    await expect(
      database.prisma.enterprise.create({ data: { ...data, uscc: '9133028200000000IO' } }),
    ).rejects.toThrow();
  });
});
