// How other inspections of an enterprise are counted for a command.
import { plainDate } from '../../../../domain/calendar/plain-date';
import type { Draft } from '../../../../domain/inspection/draft';
import type { Facts } from '../../../../domain/inspection/facts';
import { createDatabase, type Database } from '../../../../prisma/client';
import type { FactsQuestion } from '../../../../prisma/queries/facts-question';
import { seedOnce } from '../../../../prisma/seed';
import { useDatabase } from '../../../support/servers';
import { askFacts, recordOther } from './facts-support';

describe('what other inspections say to a command', () => {
  const server = useDatabase();
  let database: Database;
  let serial = 0;
  beforeAll(async () => {
    database = createDatabase(server.url);
    await seedOnce(database.prisma);
  });
  afterAll(() => database.close());

  const ask = (draft?: Partial<Draft>, question?: Partial<FactsQuestion>): Promise<Facts> =>
    askFacts(database, draft, question);

  const other = async (draft: Partial<Draft>, parts?: Parameters<typeof recordOther>[3]): Promise<string> => {
    serial += 1;
    const id = `other-${String(serial).padStart(3, '0')}`;
    await recordOther(database, id, draft, parts);
    return id;
  };

  test('visits are counted by agency, enterprise and calendar year, the inspection itself and released ones left out', async () => {
    const draft = { enterpriseId: 'cixi-ent-2' };
    await other(draft, { visit: { status: 'reserved' } });
    await other(draft, { visit: { status: 'released' } });
    await other(draft, { visit: { counted: false, triggered: true } });
    await other(draft, { visit: { year: 2025 } });
    await other({ ...draft, leadAgencyId: 'cixi-market', agencyIds: ['cixi-market'] });
    await other({});
    const own = await other(draft, {});
    const asked = { ...draft, agencyIds: ['cixi-fire', 'cixi-market', 'cixi-emergency'] };
    expect((await ask(asked, { inspectionId: own })).visits).toEqual([
      { agencyId: 'cixi-emergency', counted: 0, exempt: 0, triggered: 0 },
      { agencyId: 'cixi-fire', counted: 1, exempt: 1, triggered: 1 },
      { agencyId: 'cixi-market', counted: 1, exempt: 0, triggered: 0 },
    ]);
    expect((await ask(draft)).visits[0]?.counted).toBe(2);
  });

  test('a visit planned for next year is counted with next year’s', async () => {
    const draft = {
      enterpriseId: 'cixi-ent-2',
      window: { from: plainDate('2027-01-04'), to: plainDate('2027-01-08') },
    };
    expect((await ask(draft)).visits).toEqual([
      { agencyId: 'cixi-fire', counted: 0, exempt: 0, triggered: 0 },
    ]);
  });

  test('overlapping are submitted visits of the enterprise that are not over and share a day', async () => {
    const enterpriseId = 'cixi-ent-3';
    const window = (from: string, to: string): Draft['window'] => ({
      from: plainDate(from),
      to: plainDate(to),
    });
    const market = {
      leadAgencyId: 'cixi-market',
      agencyIds: ['cixi-market'],
      itemIds: ['cixi-item-market-1'],
    };
    const level = {
      leadAgencyId: 'cixi-other-fire',
      agencyIds: ['cixi-other-fire'],
      itemIds: ['cixi-item-other-fire-1'],
    };
    const sameLine = await other({
      enterpriseId,
      window: window('2026-09-30', '2026-10-08'),
      kind: 'triggered',
    });
    const otherAgency = await other({ enterpriseId, window: window('2026-08-01', '2026-09-01'), ...market });
    const otherLevel = await other({ enterpriseId, window: window('2026-09-10', '2026-09-11'), ...level });
    await other({ enterpriseId, window: window('2026-10-01', '2026-10-08') });
    await other({ enterpriseId, window: window('2026-09-10', '2026-09-11'), channel: 'offSite' });
    await other({ enterpriseId }, { stage: 'plan' });
    await other({ enterpriseId }, { stage: 'rectification' });
    await other({ enterpriseId: 'cixi-ent-4' });
    expect((await ask({ enterpriseId })).overlapping).toEqual([
      {
        inspectionId: sameLine,
        agencyId: 'cixi-fire',
        planned: false,
        sameLine: true,
        otherLevel: false,
        sameItem: true,
      },
      {
        inspectionId: otherAgency,
        agencyId: 'cixi-market',
        planned: true,
        sameLine: false,
        otherLevel: false,
        sameItem: false,
      },
      {
        inspectionId: otherLevel,
        agencyId: 'cixi-other-fire',
        planned: true,
        sameLine: false,
        otherLevel: true,
        sameItem: true,
      },
    ]);
  });

  test('recent are inspections of the same matter closed in the last 180 days, by Shanghai days', async () => {
    const enterpriseId = 'cixi-ent-5';
    const level = {
      leadAgencyId: 'cixi-other-fire',
      agencyIds: ['cixi-other-fire'],
      itemIds: ['cixi-item-other-fire-1'],
    };
    const closed = async (at: string, draft: Partial<Draft> = {}): Promise<string> =>
      await other({ enterpriseId, ...draft }, { stage: 'closed', at });
    const same = await closed('2026-08-19T16:00:00.000Z');
    const ofOtherLevel = await closed('2026-03-04T16:00:00.000Z', level);
    await closed('2026-03-04T15:59:59.999Z');
    await closed('2026-08-01T00:00:00.000Z', { itemIds: ['cixi-item-fire-2'] });
    await other({ enterpriseId }, { stage: 'rectification' });
    expect((await ask({ enterpriseId })).recentResults).toEqual([
      { inspectionId: same, itemId: 'cixi-item-fire-1', agencyId: 'cixi-fire', on: '2026-08-20' },
      {
        inspectionId: ofOtherLevel,
        itemId: 'cixi-item-fire-1',
        agencyId: 'cixi-other-fire',
        on: '2026-03-05',
      },
    ]);
  });

  test('special campaigns are counted by plan line for the lead agency, the draft’s own left out', async () => {
    const special = (planLineRef: string | null, enterpriseId: string): Partial<Draft> => ({
      kind: 'special',
      planLineRef,
      enterpriseId,
    });
    await other(special('cixi-special-fire-2026-1', 'cixi-ent-1'));
    await other(special('cixi-special-fire-2026-1', 'cixi-ent-2'));
    await other(special('cixi-special-fire-2026-2', 'cixi-ent-1'));
    await other(special(null, 'cixi-ent-3'));
    expect((await ask(special('cixi-special-fire-2026-1', 'cixi-ent-4'))).specialsThisYear).toBe(2);
    expect(
      (await ask({ kind: 'special', leadAgencyId: 'cixi-market', agencyIds: ['cixi-market'] }))
        .specialsThisYear,
    ).toBe(0);
  });
});
