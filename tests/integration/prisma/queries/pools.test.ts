// In which pool an enterprise is for an agency on a day, by whatever memberships there are: the question of one and the question of
// all give the answer that a plain reading of the rows gives (HZ-31, HZ-33, JJ-26, JJ-28, JJ-30, XT-63, XT-65).
import fc from 'fast-check';
import { addDays, plainDate, type PlainDate } from '../../../../domain/calendar/plain-date';
import { stateOn, type Standing } from '../../../../domain/lists/membership';
import { createDatabase, type Database } from '../../../../prisma/client';
import { poolEnterprises } from '../../../../prisma/queries/draw-pools';
import { listedClasses } from '../../../../prisma/queries/pools';
import { seedOnce } from '../../../../prisma/seed';
import { useDatabase } from '../../../support/servers';

const base = plainDate('2026-03-01');
const agencies = ['huzhou-fire', 'huzhou-other-fire', 'huzhou-market'] as const;
const lineOf = (agency: string) => (agency === 'huzhou-market' ? 'market' : 'fire');

interface Row extends Standing {
  readonly list: 'whitelist' | 'key' | 'general' | 'jointOptOut';
  readonly scope: 'agency' | 'line' | 'jurisdiction';
  readonly agencyId: string | null;
}

const row: fc.Arbitrary<Row> = fc
  .record({
    list: fc.constantFrom('whitelist', 'key', 'general', 'jointOptOut' as const),
    scope: fc.constantFrom('agency', 'line', 'jurisdiction' as const),
    agency: fc.constantFrom(...agencies),
    status: fc.constantFrom('proposed', 'standing', 'standing', 'refused' as const),
    from: fc.integer({ min: 0, max: 20 }),
    length: fc.option(fc.integer({ min: 0, max: 20 })),
    ended: fc.option(fc.integer({ min: 0, max: 40 })),
  })
  .map(({ list, scope, agency, status, from, length, ended }) => ({
    list,
    scope,
    agencyId: scope === 'jurisdiction' ? null : agency,
    status,
    fromOn: addDays(base, from),
    toOn: length === null ? null : addDays(base, from + length),
    endedOn: ended === null ? null : addDays(base, ended),
  }));

const counts = ({ scope, agencyId }: Row, asking: string): boolean =>
  scope === 'jurisdiction' ||
  agencyId === asking ||
  (scope === 'line' && lineOf(agencyId ?? '') === lineOf(asking));

const plainly = (rows: readonly Row[], asking: string, day: PlainDate): string | null => {
  const begun = rows.filter(
    (one) =>
      one.list !== 'jointOptOut' && counts(one, asking) && one.status === 'standing' && one.fromOn <= day,
  );
  if (begun.length === 0) return null;
  const on = begun.filter((one) => stateOn(one, day) === 'current').map(({ list }) => list);
  return on.includes('key') ? 'key' : on.includes('whitelist') ? 'whitelist' : 'general';
};

describe('pools', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(async () => {
    database = createDatabase(server.url);
    await seedOnce(database.prisma);
  });
  afterAll(() => database.close());

  let serial = 0;
  const enter = async (rows: readonly Row[]): Promise<string> => {
    serial += 1;
    const id = `huzhou-pool-${String(serial)}`;
    await database.pool.query(
      `INSERT INTO enterprise (id, uscc, name, pool, risk, has_code, territory, jurisdiction)
       VALUES ($1, $2, $1, 'general', 'low', true, '330502', 'huzhou')`,
      [id, `9133050${String(serial).padStart(11, '0')}`],
    );
    for (const [index, one] of rows.entries())
      await database.pool.query(
        `INSERT INTO list_membership (id, jurisdiction, list, enterprise_id, scope, agency_id, from_on, to_on, status, criteria,
           reason, ended_on, end_reason, entered_by, entered_at)
         VALUES ($1, 'huzhou', $2, $3, $4, $5, $6, $7, $8, '{}', '试验', $9, $10, 'p-1', now())`,
        [
          ...[
            `${id}-${String(index)}`,
            one.list,
            id,
            one.scope,
            one.agencyId,
            one.fromOn,
            one.toOn,
            one.status,
          ],
          ...[one.endedOn, one.endedOn === null ? null : '试验'],
        ],
      );
    return id;
  };

  test('of one enterprise and of all are what the memberships say, for every agency on every day', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 5 }),
        fc.integer({ min: -1, max: 45 }),
        async (rows, offset) => {
          const day = addDays(base, offset);
          const id = await enter(rows);
          for (const asking of agencies) {
            const question = { enterpriseId: id, agencyIds: [asking], day };
            const listed = await listedClasses(database.pool, question, 'general');
            const expected = plainly(rows, asking, day);
            expect(listed.pool).toBe(expected);
            const client = await database.pool.connect();
            try {
              const [found] = await poolEnterprises(client, {
                jurisdiction: 'huzhou',
                agencyId: asking,
                pools: null,
                risks: null,
                parkId: null,
                ids: [id],
                from: day,
                to: day,
                limit: 2,
              });
              expect(found?.pool).toBe(expected ?? 'general');
            } finally {
              client.release();
            }
            const optOut = rows.filter(
              (one) =>
                one.list === 'jointOptOut' &&
                counts(one, asking) &&
                one.status === 'standing' &&
                one.fromOn <= day,
            );
            expect(listed.jointOptOut).toBe(
              optOut.length === 0 ? null : optOut.some((one) => stateOn(one, day) === 'current'),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
