// A planned visit holds its places in the ledger from publication, hands them to its inspection, and gives them back.
import { plainDate } from '../../../../domain/calendar/plain-date';
import type { PlannedVisit } from '../../../../domain/consultation/visits';
import type { Draft } from '../../../../domain/inspection/draft';
import { createDatabase, type Database } from '../../../../prisma/client';
import { visitCounts } from '../../../../prisma/queries/ledger';
import { keepPlannedPlaces } from '../../../../prisma/queries/planned-places';
import { dropChecks, markStarted, materialise } from '../../../../prisma/queries/planned-visits';
import { takePlaces } from '../../../../prisma/queries/visit-places';
import { seedOnce } from '../../../../prisma/seed';
import { useDatabase } from '../../../support/servers';
import { record } from '../record-support';
import { sampleDraft, sampleState } from '../sample-steps';

const at = '2026-04-30T09:00:00.000Z';
const agencies = ['cixi-fire', 'cixi-market'];

const check = (visitId: string, agencyId: string) => ({
  ...{
    checkId: `check-${visitId}-${agencyId}`,
    planId: `plan-${agencyId}`,
    lineRef: `line-${agencyId}`,
    agencyId,
  },
  ...{
    enterpriseId: 'cixi-ent-1',
    itemIds: [`${agencyId.replace('cixi-', 'cixi-item-')}-1`],
    kind: 'planned',
  },
});

const visit = (id: string, enterpriseId: string, agencyIds: readonly string[] = agencies): PlannedVisit => ({
  id,
  enterpriseId,
  year: 2026,
  month: 5,
  day: plainDate('2026-05-12'),
  from: plainDate('2026-05-06'),
  to: plainDate('2026-05-29'),
  mode: agencyIds.length > 1 ? 'joint' : 'single',
  channel: 'onSite',
  leadAgencyId: agencyIds[0] ?? 'cixi-fire',
  agencyIds,
  entrustedAgencyId: null,
  entrustmentRef: null,
  people: 2,
  minutes: 60,
  checks: agencyIds.map((agencyId) => check(id, agencyId)) as unknown as PlannedVisit['checks'],
});

describe('the places of planned visits', () => {
  const server = useDatabase();
  let database: Database;
  let serial = 0;
  beforeAll(async () => {
    database = createDatabase(server.url);
    await seedOnce(database.prisma);
  });
  afterAll(() => database.close());

  const firm = (): string => {
    serial += 1;
    return `planned-firm-${String(serial)}`;
  };
  const publish = async (consultationId: string, visits: readonly PlannedVisit[]): Promise<void> => {
    const round = { jurisdiction: 'cixi', consultationId, year: 2026, month: 5, at };
    await materialise(database.pool, { ...round, visits });
    await keepPlannedPlaces(database.pool, 'cixi');
  };
  /** Visits of fire and market that stand before one of this inspection. */
  const before = async (
    enterpriseId: string,
    inspectionId: string | null = null,
    change: { readonly plannedVisitId?: string } = {},
  ): Promise<readonly number[]> => {
    const draft = sampleDraft({ enterpriseId, agencyIds: agencies, planLineRef: null });
    const question = { jurisdiction: 'cixi', draft, inspectionId, today: plainDate('2026-05-06'), ...change };
    const counts = await visitCounts(database.pool, question, 2026);
    return agencies.map((agency) => counts.find(({ agencyId }) => agencyId === agency)?.counted ?? -1);
  };
  const take = async (inspectionId: string, enterpriseId: string, draft: Partial<Draft> = {}) =>
    await takePlaces(database.pool, {
      ...{ inspectionId, jurisdiction: 'cixi', year: 2026, counted: true, triggered: false },
      draft: sampleDraft({ enterpriseId, agencyIds: agencies, mode: 'joint', planLineRef: null, ...draft }),
      ...{ attempt: 'a', updateId: `somebody:${inspectionId}` },
    });

  test('stand before every other visit of the firm, once for each agency, however often they are kept (CX-30)', async () => {
    const enterpriseId = firm();
    await publish('round-1', [visit('pv-1', enterpriseId)]);
    expect(await before(enterpriseId)).toEqual([1, 1]);
    await Promise.all([1, 2, 3].map(() => keepPlannedPlaces(database.pool, 'cixi')));
    expect(await before(enterpriseId)).toEqual([1, 1]);
  });

  test('are taken over by the inspection that starts from the visit, not taken a second time', async () => {
    const enterpriseId = firm();
    await publish('round-2', [visit('pv-2', enterpriseId)]);
    expect(await before(enterpriseId, 'insp-2', { plannedVisitId: 'pv-2' })).toEqual([0, 0]);
    await markStarted(database.pool, 'pv-2', 'insp-2', at);
    const seen = await take('insp-2', enterpriseId);
    expect(seen.map(({ counted }) => counted)).toEqual([0, 0]);
    expect(await before(enterpriseId)).toEqual([1, 1]);
  });

  test('go back when a later round leaves the visit out, and for an agency whose check is taken out of it', async () => {
    const [kept, dropped] = [firm(), firm()];
    await publish('round-3', [visit('pv-3', kept), visit('pv-4', dropped)]);
    await publish('round-4', [visit('pv-3', kept)]);
    expect(await before(dropped)).toEqual([0, 0]);
    const clearing = { jurisdiction: 'cixi', from: plainDate('2026-05-01'), reason: '计划调整', at };
    await dropChecks(database.pool, clearing, ({ agencyId }) => agencyId === 'cixi-fire');
    await keepPlannedPlaces(database.pool, 'cixi');
    expect(await before(kept)).toEqual([1, 0]);
  });

  test('go back when the inspection was withdrawn, and stay spent when it was carried out', async () => {
    const [withdrawn, made] = [firm(), firm()];
    await publish('round-5', [visit('pv-5', withdrawn, ['cixi-fire']), visit('pv-6', made, ['cixi-fire'])]);
    for (const [id, enterpriseId, stage, status] of [
      ['insp-5', withdrawn, 'withdrawn', 'released'],
      ['insp-6', made, 'closed', 'consumed'],
    ] as const) {
      await markStarted(database.pool, id === 'insp-5' ? 'pv-5' : 'pv-6', id, at);
      await record(database.pool, id, 1, null, {
        state: sampleState(id, { draft: sampleDraft({ enterpriseId }) }),
        lifecycle: { enterpriseId, stage },
        at: '2026-05-12T01:00:00.000Z',
        visits: [
          {
            ...{ agencyId: 'cixi-fire', enterpriseId, year: 2026, status },
            ...{ counted: true, triggered: false, special: false },
          },
        ],
      });
    }
    await keepPlannedPlaces(database.pool, 'cixi');
    expect(await before(withdrawn)).toEqual([0, 0]);
    expect(await before(made)).toEqual([1, 0]);
  });

  test('a check whose visit began between the merge and its publication is not planned a second time', async () => {
    const [begun, other] = [firm(), firm()];
    await publish('round-7', [visit('pv-7', begun, ['cixi-fire'])]);
    await markStarted(database.pool, 'pv-7', 'insp-7', at);
    // Merged before that: the same check with another one, and the same check alone.
    const [mine] = visit('pv-7', begun, ['cixi-fire']).checks;
    const joint = visit('pv-8', begun);
    const merged = [mine, joint.checks[1]].flatMap((one) => one ?? []);
    const again = { ...visit('pv-9', other, ['cixi-fire']), checks: merged.slice(0, 1) };
    await publish('round-8', [{ ...joint, checks: merged }, again]);
    const { rows } = await database.pool.query(
      `SELECT id, status, mode, lead_agency_id AS lead, agency_ids AS agencies, jsonb_array_length(checks) AS checks
       FROM planned_visit WHERE id IN ('pv-7', 'pv-8', 'pv-9') ORDER BY id`,
    );
    expect(rows).toEqual([
      {
        id: 'pv-7',
        status: 'started',
        mode: 'single',
        lead: 'cixi-fire',
        agencies: ['cixi-fire'],
        checks: 1,
      },
      {
        ...{ id: 'pv-8', status: 'planned', mode: 'single', lead: 'cixi-market' },
        ...{ agencies: ['cixi-market'], checks: 1 },
      },
    ]);
  });
});
