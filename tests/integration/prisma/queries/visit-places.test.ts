// Places in the visit ledger on real PostgreSQL: one truth for whoever asks at once, for plans, and after steps that were lost.
import { plannedVisits } from '../../../../domain/inspection/visits';
import { plainDate } from '../../../../domain/calendar/plain-date';
import type { Draft } from '../../../../domain/inspection/draft';
import type { VisitEntry } from '../../../../domain/inspection/visits';
import { createDatabase, type Database } from '../../../../prisma/client';
import { visitCounts } from '../../../../prisma/queries/ledger';
import {
  letPlacesGo,
  openClaims,
  releasePlannedVisits,
  reservePlannedVisits,
  takePlaces,
  type VisitCounts,
} from '../../../../prisma/queries/visit-places';
import { seedOnce } from '../../../../prisma/seed';
import { useDatabase } from '../../../support/servers';
import { record, rowsOf } from '../record-support';
import { sampleDraft, sampleState } from '../sample-steps';
import { askFacts } from './facts-support';

const cap = 2;

describe('a place in the visit ledger', () => {
  const server = useDatabase();
  let database: Database;
  let serial = 0;
  beforeAll(async () => {
    database = createDatabase(server.url, { maxConnections: 20 });
    await seedOnce(database.prisma);
  });
  afterAll(() => database.close());

  /** A firm that nobody has visited. */
  const firm = (): string => {
    serial += 1;
    return `firm-${String(serial)}`;
  };

  interface Ask {
    readonly draft?: Partial<Draft>;
    readonly counted?: boolean;
    readonly year?: number;
    readonly attempt?: string;
  }

  const take = (inspectionId: string, { draft, counted = true, year = 2026, attempt = 'a' }: Ask = {}) =>
    takePlaces(database.pool, {
      inspectionId,
      jurisdiction: 'cixi',
      draft: sampleDraft({ planLineRef: null, ...draft }),
      year,
      counted,
      triggered: !counted,
      attempt,
      updateId: `somebody:${inspectionId}`,
    });
  const letGo = (inspectionId: string, attempt = 'a') =>
    letPlacesGo(database.pool, inspectionId, [`${attempt} somebody:${inspectionId}`]);
  const first = (counts: VisitCounts): number => counts[0]?.counted ?? -1;

  const onRecord = (id: string, enterpriseId: string, visit: Partial<VisitEntry> = {}, sequence = 1) =>
    record(database.pool, id, sequence, null, {
      state: sampleState(id, { draft: sampleDraft({ enterpriseId }) }),
      lifecycle: { enterpriseId },
      at: `2026-09-01T0${String(sequence)}:00:00.000Z`,
      visits: [
        {
          ...{ agencyId: 'cixi-fire', enterpriseId, year: 2026, status: 'reserved' },
          ...{ counted: true, triggered: false, special: false },
          ...visit,
        },
      ],
    });

  test('of forty who take one at once each sees those before it: two see room under a cap of two (CX-30)', async () => {
    const draft = { enterpriseId: firm() };
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, nth) => take(`crowd-${String(nth)}`, { draft })),
    );
    expect(seen.map(first).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, nth) => nth));
    expect(seen.filter((counts) => first(counts) < cap)).toHaveLength(2);
  });

  test('joint visits that name their agencies in any order never wait for each other in a ring', async () => {
    const agencies = ['cixi-market', 'cixi-fire', 'cixi-emergency'];
    const enterpriseId = firm();
    const seen = await Promise.all(
      Array.from({ length: 30 }, (_, nth) =>
        take(`ring-${String(nth)}`, {
          draft: { enterpriseId, agencyIds: nth % 2 === 0 ? agencies : [...agencies].reverse() },
        }),
      ),
    );
    for (const agencyId of agencies)
      expect(
        seen
          .map((counts) => counts.find((agency) => agency.agencyId === agencyId)?.counted)
          .sort((a = 0, b = 0) => a - b),
      ).toEqual(Array.from({ length: 30 }, (_, nth) => nth));
  });

  test('taken again by the same inspection it is the same place, and later ones do not count against it', async () => {
    const draft = { enterpriseId: firm() };
    await take('early', { draft });
    await take('late', { draft });
    expect(first(await take('early', { draft, attempt: 'b' }))).toBe(0);
    expect(first(await take('late', { draft, attempt: 'b' }))).toBe(1);
  });

  test('it is free when the last of its claims is let go, not before', async () => {
    const draft = { enterpriseId: firm() };
    await take('twice', { draft, attempt: 'a' });
    await take('twice', { draft, attempt: 'b' });
    await letGo('twice', 'a');
    expect(first(await take('other', { draft }))).toBe(1);
    await letGo('twice', 'b');
    expect(first(await take('other', { draft }))).toBe(0);
  });

  test('on record the visit has the place that was held for it, and is counted once', async () => {
    const enterpriseId = firm();
    await take('held', { draft: { enterpriseId } });
    await take('after', { draft: { enterpriseId } });
    await onRecord('held', enterpriseId);
    expect(first(await take('after', { draft: { enterpriseId }, attempt: 'b' }))).toBe(1);
    await letGo('held');
    expect(first(await take('after', { draft: { enterpriseId }, attempt: 'c' }))).toBe(1);
    expect(first(await take('held', { draft: { enterpriseId }, attempt: 'b' }))).toBe(0);
  });

  test('a visit that was made counts against all, one that is promised only against later ones', async () => {
    const enterpriseId = firm();
    await take('promised', { draft: { enterpriseId } });
    await onRecord('overtaker', enterpriseId);
    expect(first(await take('promised', { draft: { enterpriseId }, attempt: 'b' }))).toBe(0);
    await record(database.pool, 'overtaker', 2, await hashOf('overtaker'), {
      state: sampleState('overtaker', { draft: sampleDraft({ enterpriseId }) }),
      lifecycle: { enterpriseId },
      visits: [
        {
          ...{ agencyId: 'cixi-fire', enterpriseId, year: 2026, status: 'consumed' },
          ...{ counted: true, triggered: false, special: false },
        },
      ],
    });
    expect(first(await take('promised', { draft: { enterpriseId }, attempt: 'c' }))).toBe(1);
  });

  const hashOf = async (id: string): Promise<string> => {
    const rows = await rowsOf(
      database.pool,
      `SELECT encode(head_hash, 'hex') AS hash FROM lifecycle WHERE id = $1`,
      id,
    );
    return String(rows[0]?.['hash']);
  };

  test('released, the next promise of the same inspection is behind those that came meanwhile', async () => {
    const enterpriseId = firm();
    await onRecord('returned', enterpriseId);
    await record(database.pool, 'returned', 2, await hashOf('returned'), {
      state: sampleState('returned', { draft: sampleDraft({ enterpriseId }) }),
      lifecycle: { enterpriseId },
      visits: [
        {
          ...{ agencyId: 'cixi-fire', enterpriseId, year: 2026, status: 'released' },
          ...{ counted: true, triggered: false, special: false },
        },
      ],
    });
    expect(first(await take('meanwhile', { draft: { enterpriseId } }))).toBe(0);
    expect(first(await take('returned', { draft: { enterpriseId } }))).toBe(1);
  });

  test('exempt and triggered visits have their own counts (CX-32, JJ-34)', async () => {
    const draft = { enterpriseId: firm() };
    await take('counted', { draft });
    await take('exempt', { draft, counted: false });
    expect(await take('third', { draft })).toEqual([
      { agencyId: 'cixi-fire', counted: 1, exempt: 1, triggered: 1 },
    ]);
  });

  test('each year has its own ledger', async () => {
    const draft = { enterpriseId: firm() };
    await take('this-year', { draft });
    expect(first(await take('next-year', { draft, year: 2027 }))).toBe(0);
    expect(first(await take('this-year', { draft, year: 2027, attempt: 'b' }))).toBe(1);
  });

  test('a look at the ledger takes nothing and sees all that is promised', async () => {
    const draft = sampleDraft({ enterpriseId: firm(), planLineRef: null });
    await take('somebody', { draft });
    const question = {
      jurisdiction: 'cixi',
      draft,
      inspectionId: 'looker',
      today: plainDate('2026-09-01'),
    };
    expect(first(await visitCounts(database.pool, question, 2026))).toBe(1);
    expect(first(await take('next', { draft }))).toBe(1);
  });

  test('what a lost step promised is free again, what its repetition promises too is kept', async () => {
    const enterpriseId = firm();
    const start = await record(database.pool, 'lost', 1, null, { lifecycle: { enterpriseId } });
    const visits = ['cixi-fire', 'cixi-market'].map((agencyId) => ({
      ...{ agencyId, enterpriseId, year: 2026, status: 'reserved' as const },
      ...{ counted: true, triggered: false, special: false },
    }));
    await record(database.pool, 'lost', 2, start, { lifecycle: { enterpriseId }, visits });
    const agencyIds = ['cixi-fire', 'cixi-market'];
    await take('waiting', { draft: { enterpriseId, agencyIds } });
    await record(database.pool, 'lost', 2, start, {
      lifecycle: { enterpriseId },
      at: '2026-09-01T02:00:00.000Z',
      visits: visits.slice(0, 1),
    });
    expect(await take('waiting', { draft: { enterpriseId, agencyIds }, attempt: 'b' })).toEqual([
      { agencyId: 'cixi-fire', counted: 1, exempt: 0, triggered: 0 },
      { agencyId: 'cixi-market', counted: 0, exempt: 0, triggered: 0 },
    ]);
  });

  test('claims that nobody has settled are found by their age, with the update they wait for', async () => {
    const enterpriseId = firm();
    await take('forgotten', { draft: { enterpriseId } });
    expect(await openClaims(database.pool, { enterpriseId, olderThanMs: 60_000, limit: 9 })).toEqual([]);
    await database.pool.query(`UPDATE visit_hold SET claimed_at = now() - interval '2 minutes'
      WHERE inspection_id = 'forgotten'`);
    expect(await openClaims(database.pool, { enterpriseId, olderThanMs: 60_000, limit: 9 })).toEqual([
      {
        inspectionId: 'forgotten',
        isCreditRecord: false,
        claims: ['a somebody:forgotten'],
        updateId: 'somebody:forgotten',
      },
    ]);
  });

  test('two special campaigns at once: each sees those begun before it, its own inspections are one (A47, CX-55)', async () => {
    const special = (planLineRef: string): Partial<Draft> => ({
      kind: 'special',
      planLineRef,
      leadAgencyId: 'cixi-market',
      agencyIds: ['cixi-market'],
    });
    await Promise.all(
      ['c-1', 'c-2', 'c-3'].map((ref) =>
        take(`of-${ref}`, { draft: { ...special(ref), enterpriseId: firm() } }),
      ),
    );
    await take('of-c-1-again', { draft: { ...special('c-1'), enterpriseId: firm() } });
    const seen = await Promise.all(
      ['c-1', 'c-2', 'c-3'].map(async (ref) => {
        const facts = await askFacts(database, special(ref), { inspectionId: `of-${ref}` });
        return facts.specialsThisYear;
      }),
    );
    expect(seen.sort((a, b) => a - b)).toEqual([0, 1, 2]);
  });

  describe('kept by a published plan task', () => {
    const planned = (enterpriseId: string, agencyIds = ['cixi-fire']) =>
      plannedVisits({
        jurisdiction: 'cixi',
        enterpriseIds: [enterpriseId],
        agencyIds,
        kind: 'planned',
        channel: 'onSite',
        from: plainDate('2026-05-04'),
      });
    const reserve = (task: string, enterpriseId: string) =>
      reservePlannedVisits(database.pool, task, planned(enterpriseId));

    test('it stands before what comes later, and keeping it twice keeps one', async () => {
      const enterpriseId = firm();
      expect(await reserve('task-1', enterpriseId)).toMatchObject([{ before: 0 }]);
      expect(await reserve('task-2', enterpriseId)).toMatchObject([{ before: 1 }]);
      expect(await reserve('task-1', enterpriseId)).toMatchObject([{ before: 0 }]);
      expect(first(await take('unplanned', { draft: { enterpriseId } }))).toBe(2);
    });

    test('the inspection that starts from the task takes it over instead of a second one', async () => {
      const enterpriseId = firm();
      await reserve('task-3', enterpriseId);
      await take('overtaker-3', { draft: { enterpriseId } });
      const draft = { enterpriseId, planLineRef: 'task-3' };
      expect(first(await take('from-task-3', { draft }))).toBe(0);
      expect(first(await take('later', { draft: { enterpriseId } }))).toBe(2);
    });

    test('refused, the place goes back to the task; on record and withdrawn, too', async () => {
      const enterpriseId = firm();
      const draft = { enterpriseId, planLineRef: 'task-4' };
      await reserve('task-4', enterpriseId);
      await take('refused-4', { draft });
      await letGo('refused-4');
      await take('other-4', { draft: { enterpriseId } });
      await take('accepted-4', { draft });
      await onRecord('accepted-4', enterpriseId);
      await letGo('accepted-4');
      expect(first(await take('third-4', { draft: { enterpriseId } }))).toBe(2);
      await record(database.pool, 'accepted-4', 2, await hashOf('accepted-4'), {
        state: sampleState('accepted-4', { draft: sampleDraft({ enterpriseId }) }),
        lifecycle: { enterpriseId },
        visits: [
          {
            ...{ agencyId: 'cixi-fire', enterpriseId, year: 2026, status: 'released' },
            ...{ counted: true, triggered: false, special: false },
          },
        ],
      });
      expect(first(await take('anew-4', { draft }))).toBe(0);
      expect(first(await take('third-4', { draft: { enterpriseId }, attempt: 'b' }))).toBe(2);
    });

    test('of two inspections started from one task, one takes it over and the other has a place of its own', async () => {
      const enterpriseId = firm();
      const draft = { enterpriseId, planLineRef: 'task-5' };
      await reserve('task-5', enterpriseId);
      const seen = await Promise.all([take('one-5', { draft }), take('two-5', { draft })]);
      expect(seen.map(first).sort((a, b) => a - b)).toEqual([0, 1]);
    });

    test('withdrawn with the plan it is free, and what an inspection has taken over stays', async () => {
      const [kept, used] = [firm(), firm()];
      const visits = [kept, used].flatMap((enterpriseId) => planned(enterpriseId));
      await reservePlannedVisits(database.pool, 'task-6', visits);
      await take('from-task-6', { draft: { enterpriseId: used, planLineRef: 'task-6' } });
      await onRecord('from-task-6', used);
      await letGo('from-task-6');
      expect(await releasePlannedVisits(database.pool, 'task-6')).toBe(1);
      expect(first(await take('free', { draft: { enterpriseId: kept } }))).toBe(0);
      expect(first(await take('not-free', { draft: { enterpriseId: used } }))).toBe(1);
    });

    test('withdrawn while an inspection is being started from it, the place is that inspection’s until it is refused', async () => {
      const enterpriseId = firm();
      await reserve('task-7', enterpriseId);
      await take('starting-7', { draft: { enterpriseId, planLineRef: 'task-7' } });
      await releasePlannedVisits(database.pool, 'task-7', { enterpriseId });
      expect(first(await take('other-7', { draft: { enterpriseId } }))).toBe(1);
      await letGo('starting-7');
      expect(first(await take('other-7', { draft: { enterpriseId }, attempt: 'b' }))).toBe(0);
    });
  });
});
