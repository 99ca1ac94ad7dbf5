// What people call things, and whom the registers do not name.
import { plainDate } from '../../../../domain/calendar/plain-date';
import { createDatabase, type Database } from '../../../../prisma/client';
import { namesOf, type Named, type Register } from '../../../../prisma/queries/names';
import { seedOnce } from '../../../../prisma/seed';
import { useDatabase } from '../../../support/servers';
import { record } from '../record-support';
import { sampleDraft, sampleState } from '../sample-steps';
import { recordOther } from './facts-support';

const server = useDatabase();
let database: Database;
beforeAll(async () => {
  database = createDatabase(server.url);
  await seedOnce(database.prisma);
});
afterAll(() => database.close());

const registers: readonly Register[] = ['agency', 'item', 'person', 'enterprise', 'site', 'inspection'];
const named = (ids: readonly string[], only = registers): Promise<readonly Named[]> =>
  namesOf(database.pool, { jurisdiction: 'cixi', ids, registers: only });
const idsNamed = async (ids: readonly string[], only = registers): Promise<string[]> =>
  (await named(ids, only)).map(({ id }) => id).sort();

test('one question names things of every register and leaves out what is unknown', async () => {
  const ids = ['cixi-fire', 'cixi-item-fire-1', 'cixi-officer-1', 'cixi-ent-1', 'cixi-site-1'];
  expect(await idsNamed([...ids, 'nobody'])).toEqual([...ids].sort());
  expect(await named(['cixi-fire'])).toMatchObject([{ register: 'agency', name: '慈溪市消防救援大队' }]);
});

test('a register that was not asked for names nothing', async () => {
  expect(await idsNamed(['cixi-officer-1', 'cixi-ent-1', 'cixi-fire'], ['agency', 'item'])).toEqual([
    'cixi-fire',
  ]);
});

test('people, enterprises and sites of another place stay nameless; its agencies and items are public', async () => {
  const ids = ['donge-fire', 'donge-item-fire-1', 'donge-officer-1', 'donge-ent-1', 'donge-site-1'];
  expect(await idsNamed(ids)).toEqual(['donge-fire', 'donge-item-fire-1']);
});

test('the contact of an enterprise is named to nobody', async () => {
  expect(await named(['cixi-ent-1-contact'])).toEqual([]);
});

test('an inspection is known by its lead agency, its days and its items in the order of the draft', async () => {
  const itemIds = ['cixi-item-fire-2', 'cixi-item-fire-1'];
  await recordOther(database, 'planned-visit', { itemIds });
  const draft = sampleDraft({ itemIds });
  await record(database.pool, 'made-visit', 1, null, {
    state: sampleState('made-visit', { draft, enteredOn: plainDate('2026-09-03') }),
  });
  const common = { name: '慈溪市消防救援大队', items: ['消防设施维护保养检查', '消防安全管理情况检查'] };
  expect(await named(['planned-visit'])).toMatchObject([{ ...common, days: ['2026-09-01', '2026-09-30'] }]);
  expect(await named(['made-visit'])).toMatchObject([{ ...common, days: ['2026-09-03'] }]);
});

test('an inspection of a secret matter, or of another place, stays nameless', async () => {
  await recordOther(database, 'secret-visit', { itemIds: ['cixi-item-emergency-3'] });
  await record(database.pool, 'visit-elsewhere', 1, null, { lifecycle: { jurisdiction: 'donge' } });
  expect(await named(['secret-visit', 'visit-elsewhere'])).toEqual([]);
});
