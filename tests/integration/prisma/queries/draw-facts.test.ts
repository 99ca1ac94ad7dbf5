// What the record of draws says of a draft that names one (HZ-31, CX-38, DE-79).
import { plainDate } from '../../../../domain/calendar/plain-date';
import type { Draft } from '../../../../domain/inspection/draft';
import { createDatabase, type Database } from '../../../../prisma/client';
import { seedOnce } from '../../../../prisma/seed';
import { useDatabase } from '../../../support/servers';
import { askFacts, recordOther } from './facts-support';

describe('the draw that a draft names', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(async () => {
    database = createDatabase(server.url);
    await seedOnce(database.prisma);
  });
  afterAll(() => database.close());

  const drawn = { selection: 'drawn', drawId: 'cixi-draw-fire-2026-1' } as const;
  const ask = async (draft: Partial<Draft>, inspectionId = 'asked') =>
    (await askFacts(database, draft, { inspectionId })).draw;

  test('is told with its agency, line, days and the officers drawn for this enterprise', async () => {
    expect(await ask(drawn)).toEqual({
      id: 'cixi-draw-fire-2026-1',
      agencyId: 'cixi-fire',
      planLineRef: 'cixi-plan-fire-2026-1',
      redrawnBy: null,
      visitDays: { from: plainDate('2026-02-01'), to: plainDate('2026-12-31') },
      target: { officerIds: expect.arrayContaining(['cixi-officer-1', 'cixi-officer-2']) },
      usedBy: null,
    });
  });

  test('has no target for whom it did not draw, and is none when it is another place’s or not there', async () => {
    expect(await ask({ ...drawn, enterpriseId: 'cixi-ent-2' })).toMatchObject({ target: null });
    expect(await ask({ ...drawn, drawId: 'huzhou-draw-fire-2026-1' })).toBeNull();
    expect(await ask({ ...drawn, drawId: 'nowhere' })).toBeNull();
    expect(await ask({ selection: 'drawn' })).toBeNull();
  });

  test('is not asked for where nobody says that he drew', async () => {
    expect(await ask({ selection: 'manual', drawId: 'cixi-draw-fire-2026-1' })).toBeUndefined();
  });

  test('is the earlier inspection’s while that one stands: one draw, one visit (DE-80)', async () => {
    const whole = { ...drawn, drawId: 'cixi-draw-fire-2026-2', planLineRef: 'cixi-plan-fire-2026-2' };
    const usedBy = async (inspectionId: string) => (await ask(whole, inspectionId))?.usedBy;
    await recordOther(database, 'first', whole, { stage: 'plan', at: '2026-08-20T02:00:00.000Z' });
    await recordOther(database, 'second', whole, { stage: 'plan', at: '2026-08-20T02:00:01.000Z' });
    expect([await usedBy('first'), await usedBy('second')]).toEqual([null, 'first']);
    await database.pool.query(`UPDATE lifecycle SET stage = 'withdrawn' WHERE id = 'first'`);
    expect(await usedBy('second')).toBeNull();
    await database.pool.query(`UPDATE lifecycle SET stage = 'approval' WHERE id = 'second'`);
    await database.pool.query(`UPDATE lifecycle SET stage = 'plan' WHERE id = 'first'`);
    expect(await usedBy('first')).toBe('second');
  });
});
