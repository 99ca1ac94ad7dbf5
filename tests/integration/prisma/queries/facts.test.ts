// What the registers say to a command, and about whom they say nothing.
import { plainDate } from '../../../../domain/calendar/plain-date';
import type { Draft } from '../../../../domain/inspection/draft';
import type { Facts } from '../../../../domain/inspection/facts';
import { createDatabase, type Database } from '../../../../prisma/client';
import { gatherFacts } from '../../../../prisma/queries/facts';
import type { FactsQuestion } from '../../../../prisma/queries/facts-question';
import { seedOnce } from '../../../../prisma/seed';
import { useDatabase } from '../../../support/servers';
import { sampleDraft } from '../sample-steps';
import { askFacts } from './facts-support';

const today = plainDate('2026-09-01');

describe('what the registers say to a command', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(async () => {
    database = createDatabase(server.url);
    await seedOnce(database.prisma);
  });
  afterAll(() => database.close());

  const ask = (draft?: Partial<Draft>, question?: Partial<FactsQuestion>): Promise<Facts> =>
    askFacts(database, draft, question);

  test('say of enterprise, agency, item, officer and plan line what the registers say', async () => {
    expect(await ask()).toMatchObject({
      enterprise: {
        id: 'cixi-ent-1',
        pool: 'general',
        risk: 'medium',
        hasCode: true,
        parkId: null,
        jointOptOut: false,
        territory: '330282',
      },
      agencies: [
        {
          id: 'cixi-fire',
          qualified: true,
          bodyKind: 'agency',
          territories: ['330282'],
          outOfAreaFilingRef: null,
        },
      ],
      items: [
        {
          id: 'cixi-item-fire-1',
          ownerAgencyId: 'cixi-fire',
          publishedOn: '2025-03-28',
          endedOn: null,
          hasLegalBasis: true,
        },
      ],
      planLine: { ref: 'cixi-plan-fire-2026-1', filedOn: '2026-01-20' },
    });
  });

  test('an enterprise of another jurisdiction, or a site of another enterprise, is nobody’s', async () => {
    const question = { jurisdiction: 'cixi', inspectionId: null, today };
    expect(
      await gatherFacts(database, { ...question, draft: sampleDraft({ enterpriseId: 'donge-ent-1' }) }),
    ).toBeNull();
    expect(
      await gatherFacts(database, { ...question, draft: sampleDraft({ siteId: 'cixi-site-2' }) }),
    ).toBeNull();
    expect(
      await gatherFacts(database, { ...question, draft: sampleDraft({ siteId: 'cixi-site-1' }) }),
    ).not.toBeNull();
  });

  test('a body that is not on the register is not qualified, a coordinating one says what it is', async () => {
    const { agencies } = await ask({ agencyIds: ['cixi-unlisted', 'cixi-coordination'] });
    expect(agencies).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'cixi-unlisted', qualified: false }),
        expect.objectContaining({ id: 'cixi-coordination', qualified: false, bodyKind: 'coordinating' }),
      ]),
    );
  });

  test('a filing for another territory counts while it is valid and where it was made for', async () => {
    await database.prisma.outOfAreaFiling.create({
      data: {
        jurisdiction: 'cixi',
        state: {},
        agencyId: 'cixi-other-fire',
        ref: '异地备案1号',
        territory: '3302',
        filedOn: new Date('2026-05-01'),
        validTo: new Date('2026-09-01'),
      },
    });
    const asked = { agencyIds: ['cixi-other-fire'] };
    expect((await ask(asked)).agencies[0]?.outOfAreaFilingRef).toBe('异地备案1号');
    expect((await ask(asked, { today: plainDate('2026-09-02') })).agencies[0]?.outOfAreaFilingRef).toBeNull();
  });

  test('officers of the draft and those asked for beside it come with their standing and certificate', async () => {
    const { officers } = await ask({}, { officerIds: ['cixi-officer-9', 'cixi-officer-10', 'nobody'] });
    expect(
      Object.fromEntries(officers.map(({ id, standing, certificateTo }) => [id, [standing, certificateTo]])),
    ).toEqual({
      'cixi-officer-1': ['officer', '2029-12-31'],
      'cixi-officer-2': ['officer', '2029-12-31'],
      'cixi-officer-9': ['auxiliary', null],
      'cixi-officer-10': ['officer', '2025-12-31'],
    });
  });

  test.each([
    ['of another agency', { planLineRef: 'cixi-plan-market-2026-1' }, null],
    ['of another jurisdiction', { planLineRef: 'donge-plan-fire-2026-1' }, null],
    ['of another year', { window: { from: plainDate('2027-01-04'), to: plainDate('2027-01-08') } }, null],
    [
      'not yet filed',
      { planLineRef: 'cixi-plan-fire-2026-unfiled' },
      { ref: 'cixi-plan-fire-2026-unfiled', filedOn: null },
    ],
  ])('a plan line %s', async (_what, draft, planLine) => {
    expect((await ask(draft)).planLine).toEqual(planLine);
  });
  test('of several decisions on a number the latest counts, each agency’s own beside everybody’s, none before its day (HZ-18)', async () => {
    const decide = (decisionRef: string, limit: number, decidedOn: string, agencyId: string | null = null) =>
      database.prisma.limitDecision.create({
        data: {
          jurisdiction: 'cixi',
          decisionRef,
          rule: 'annualCap',
          limit,
          decidedOn: new Date(decidedOn),
          agencyId,
        },
      });
    await decide('旧', 4, '2026-01-01');
    await decide('新', 3, '2026-06-01');
    await decide('未到', 9, '2026-09-02');
    await decide('市场', 1, '2026-02-01', 'cixi-market');
    expect((await ask()).limits).toEqual([
      { rule: 'annualCap', agencyId: null, limit: 3, decisionRef: '新' },
    ]);
    expect((await ask({ leadAgencyId: 'cixi-market', agencyIds: ['cixi-market'] })).limits).toEqual([
      { rule: 'annualCap', agencyId: 'cixi-market', limit: 1, decisionRef: '市场' },
      { rule: 'annualCap', agencyId: null, limit: 3, decisionRef: '新' },
    ]);
  });
});
