// The SQL that cuts lists says exactly what the permission table says, for every caller and every lifecycle.
import fc from 'fast-check';
import { reaches, reachOf, type Reached } from '../../../../domain/permission/reach';
import { roles, type Actor } from '../../../../domain/shared/actor';
import type { InspectionState } from '../../../../domain/inspection/state';
import { createDatabase, type Database } from '../../../../prisma/client';
import { getLifecycle, listLifecycles } from '../../../../prisma/queries/lifecycles';
import { useDatabase } from '../../../support/servers';
import { record } from '../record-support';
import { sampleDraft, sampleState } from '../sample-steps';

const server = useDatabase();
let database: Database;
const all: (Reached & { readonly id: string })[] = [];

const object = (stateSecret: boolean): NonNullable<InspectionState['object']> =>
  ({ stateSecret }) as unknown as NonNullable<InspectionState['object']>;

/** Each way in which an enterprise comes to know of a visit, and none. */
const disclosures: readonly (readonly [Partial<InspectionState>, boolean])[] = [
  [{}, false],
  [{ notice: 'waived' }, false],
  [{ notice: 'served' }, true],
  [{ onSite: 'inside' }, true],
  [{ finishedOn: '2026-09-01' as InspectionState['finishedOn'] }, true],
  [{ enteredOn: '2026-09-01' as InspectionState['enteredOn'] }, true],
  [{ doorChecks: [{ officerId: 'o', certificateShown: true, method: 'codeShown' }] }, true],
  [{ doorRefusals: [{ ground: 'noCode', justified: true, recordedBy: 'officers' }] }, true],
];

beforeAll(async () => {
  database = createDatabase(server.url);
  const { prisma, pool } = database;
  for (const jurisdiction of ['cixi', 'huzhou']) {
    await prisma.jurisdiction.create({
      data: { id: jurisdiction, name: jurisdiction, divisionCode: '330282' },
    });
    await prisma.enterprise.createMany({
      data: [1, 2].map((nth) => ({
        id: `${jurisdiction}-e-${nth}`,
        uscc: `9133028200000000${jurisdiction === 'cixi' ? 'A' : 'B'}${nth}`,
        name: `${jurisdiction} ${nth}`,
        pool: 'general',
        risk: 'low',
        hasCode: true,
        parkId: nth === 1 ? 'p-1' : null,
        territory: '330282',
        jurisdiction,
      })),
    });
  }
  let nth = 0;
  for (const jurisdiction of ['cixi', 'huzhou'])
    for (const enterprise of [1, 2])
      for (const agencyIds of [['a-1'], ['a-1', 'a-2']])
        for (const [change, disclosed] of disclosures)
          for (const secret of [false, true]) {
            nth += 1;
            const id = `visit-${String(nth)}`;
            const parkTold = nth % 3 !== 0;
            const { calendar: _, ...state } = sampleState(id, {
              ...change,
              parkTold,
              object: object(secret),
              draft: sampleDraft({ agencyIds }),
            });
            await record(pool, id, 1, null, {
              state,
              lifecycle: { jurisdiction, enterpriseId: `${jurisdiction}-e-${String(enterprise)}`, agencyIds },
            });
            const row = await getLifecycle(pool, id);
            if (row === null) throw new Error(`${id} was recorded`);
            expect(row).toMatchObject({
              disclosed,
              secret,
              parkTold,
              parkId: enterprise === 1 ? 'p-1' : null,
            });
            all.push(row);
          }
});
afterAll(() => database.close());

const actors: fc.Arbitrary<Actor> = fc.record({
  id: fc.constant('x'),
  roles: fc.subarray([...roles], { minLength: 1, maxLength: 2 }),
  jurisdiction: fc.constantFrom('cixi', 'huzhou'),
  agencyId: fc.option(fc.constantFrom('a-1', 'a-2', 'a-3', 'p-1', 'p-2')),
  enterpriseId: fc.option(fc.constantFrom('cixi-e-1', 'cixi-e-2', 'huzhou-e-1')),
});

test('a list holds what its caller may read, no more and no less', async () => {
  await fc.assert(
    fc.asyncProperty(actors, async (actor) => {
      const reach = reachOf(actor, 'inspection');
      const { items } = await listLifecycles(database.pool, { reach, limit: 500 });
      expect(items.map(({ id }) => id).sort()).toEqual(
        all
          .filter((row) => reaches(reach, row))
          .map(({ id }) => id)
          .sort(),
      );
    }),
    { numRuns: 300 },
  );
});
