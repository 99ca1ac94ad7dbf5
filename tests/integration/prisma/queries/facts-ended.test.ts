// What has ended: known to the files that have it, named in no new one.
import { plainDate } from '../../../../domain/calendar/plain-date';
import { qualificationFindings } from '../../../../domain/inspection/rules/people-rules';
import { createDatabase, type Database } from '../../../../prisma/client';
import { gatherFacts } from '../../../../prisma/queries/facts';
import { seedOnce } from '../../../../prisma/seed';
import { useDatabase } from '../../../support/servers';
import { sampleDraft } from '../sample-steps';
import { askFacts, recordOther } from './facts-support';

const today = plainDate('2026-09-01');
const endedOn = new Date('2026-09-01');

describe('what has ended', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(async () => {
    database = createDatabase(server.url);
    await seedOnce(database.prisma);
  });
  afterAll(() => database.close());

  test('an agency is qualified up to the day before its end', async () => {
    await database.prisma.agency.update({ where: { id: 'cixi-market' }, data: { endedOn } });
    const draft = { leadAgencyId: 'cixi-market', agencyIds: ['cixi-market'] };
    const qualified = async (day: string) =>
      (await askFacts(database, draft, { today: plainDate(day) })).agencies[0]?.qualified;
    expect([await qualified('2026-08-31'), await qualified('2026-09-01')]).toEqual([true, false]);
  });

  test('an officer’s certificate counts up to the day before the end, and the rule book refuses him after it', async () => {
    await database.prisma.officer.update({ where: { id: 'cixi-officer-2' }, data: { endedOn } });
    const draft = sampleDraft({ window: { from: today, to: plainDate('2026-09-05') } });
    const facts = await askFacts(database, draft);
    const officer = facts.officers.find(({ id }) => id === 'cixi-officer-2');
    expect(officer).toMatchObject({ certificateFrom: '2024-01-01', certificateTo: '2026-08-31' });
    expect(qualificationFindings(draft.officerIds, draft, facts, today)).toEqual([
      expect.objectContaining({ rule: 'officerCertificate', params: { officers: ['cixi-officer-2'] } }),
    ]);
  });

  test('an enterprise or a site is unknown to a new draft and stays known to the inspection that has it', async () => {
    await database.prisma.enterprise.update({ where: { id: 'cixi-ent-1' }, data: { endedOn } });
    await recordOther(database, 'running', { enterpriseId: 'cixi-ent-1', siteId: null });
    const asked = (inspectionId: string | null, day = today) =>
      gatherFacts(database, {
        jurisdiction: 'cixi',
        draft: sampleDraft({ enterpriseId: 'cixi-ent-1', siteId: null }),
        inspectionId,
        today: day,
      });
    expect(await asked(null)).toBeNull();
    expect(await asked('new')).toBeNull();
    expect(await asked('running')).not.toBeNull();
    expect(await asked('new', plainDate('2026-08-31'))).not.toBeNull();
    await database.prisma.site.update({ where: { id: 'cixi-site-2' }, data: { endedOn } });
    const draft = sampleDraft({ enterpriseId: 'cixi-ent-2', siteId: 'cixi-site-2' });
    expect(
      await gatherFacts(database, { jurisdiction: 'cixi', draft, inspectionId: null, today }),
    ).toBeNull();
  });
});
