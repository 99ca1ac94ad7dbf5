// A place as `npm start` finds it on its first day: what it offers its enterprises is published, and can be booked at once.
import { listFaults, listNameOf, type GuidanceList } from '../../../../domain/guidance/service';
import { loadAllPacks } from '../../../../policies/load';
import { createDatabase } from '../../../../prisma/client';
import { loadServices } from '../../../../prisma/seed-services';
import { callerAt } from '../callers';
import { call } from '../product';
import { useProduct } from '../use-product';
import { booked } from './kept';

const product = useProduct();
const packs = loadAllPacks({ allowDrafts: true });

beforeAll(async () => {
  const { prisma, close } = createDatabase(product.places.databaseUrl);
  await prisma.$transaction(async (transaction) => {
    await loadServices(transaction);
  });
  await close();
});

const open = async (path: string) => (await call('GET', `${product.api.url}/api/v1${path}`)).body as object;

test.each(packs.map(({ id }) => id))(
  '%s: an enterprise reads the list of services and books one (CX-34, CX-36, HZ-58, HZ-60, XT-48, DE-83)',
  async (place) => {
    const pack = packs.find(({ id }) => id === place);
    if (pack === undefined) throw new Error(place);
    const enterprise = await callerAt(product.api.url, `${place}-ent-1-contact`, {
      ...{ roles: ['enterprise'], jurisdiction: place, enterpriseId: `${place}-ent-1` },
    });
    const { items: lists } = (await enterprise.get('/guidance-lists')).body as { items: GuidanceList[] };
    expect(lists.map(({ kind }) => kind).sort()).toEqual(
      pack.guidance.lists.value.map(({ kind }) => kind).sort(),
    );
    const agencies = new Set(['fire', 'market', 'emergency'].map((line) => `${place}-${line}`));
    for (const list of lists) {
      expect(listFaults(list, agencies, pack.guidance)).toEqual([]);
      expect(listNameOf(pack.guidance, list.kind)).not.toBeNull();
    }
    expect(await open(`/public/guidance-services/${place}`)).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ agencyName: expect.any(String) })]),
    });
    const [first] = lists;
    const id = await booked(enterprise, {
      ...{ listId: first?.id, serviceId: first?.services[0]?.id },
      ...(pack.guidance.stages.value.length > 0 ? { enterpriseStage: 'growing' } : {}),
    });
    expect((await enterprise.get(`/guidance-bookings/${id}`)).body).toMatchObject({ stage: 'booked' });
    // Who keeps the list is whom the pack names.
    const { rows } = await product.api.database.pool.query<{ roles: string[] }>(
      `SELECT p.roles FROM register_change c JOIN person p ON p.id = c.actor_id
       WHERE c.register = 'guidanceLists' AND c.jurisdiction = $1`,
      [place],
    );
    const keepers: readonly string[] = pack.guidance.keepers.value;
    expect(rows.length).toBeGreaterThan(0);
    for (const { roles } of rows) expect(roles.some((role) => keepers.includes(role))).toBe(true);
  },
);

test('guides are there where a document asks for them, and are read without an account (DE-81, DE-82, JJ-13)', async () => {
  for (const [place, title] of [
    ['donge', '阿胶生产守法经营指引'],
    ['jiujiang', '消防监督检查合规指引'],
  ] as const) {
    expect(await open(`/public/compliance-guides/${place}`)).toMatchObject({ items: [{ title }] });
    expect(await open(`/public/compliance-guides/${place}/${place}-guide-1`)).toMatchObject({
      title,
      number: 1,
    });
    const drafter = await callerAt(product.api.url, `${place}-drafter-1`, {
      ...{ roles: ['drafter'], jurisdiction: place, agencyId: `${place}-fire` },
    });
    expect((await drafter.get(`/compliance-guides/${place}-guide-1/history`)).body).toMatchObject({
      items: [{ version: 4 }, { version: 3 }, { version: 2 }, { version: 1 }],
    });
  }
});
