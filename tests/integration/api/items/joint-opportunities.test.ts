// Items that agencies check of the same enterprises, each by itself, are shown as what could be checked together.
import { addDays, shanghaiDay } from '../../../../domain/calendar/plain-date';
import { useRegisters } from '../registers/use-registers';

const registers = useRegisters();
const today = shanghaiDay(new Date().toISOString());

let made = 0;
interface Visited {
  readonly agencyId: string;
  readonly itemIds: readonly string[];
  readonly enterpriseId: string;
  readonly daysAgo: number;
  readonly selection?: 'drawn' | 'manual';
  readonly channel?: 'onSite' | 'offSite';
  readonly with?: readonly string[];
  readonly secret?: true;
}

const visited = async (one: Visited): Promise<void> => {
  const { agencyId, itemIds, enterpriseId, daysAgo, selection = 'drawn', channel = 'onSite' } = one;
  made += 1;
  const state = {
    draft: { itemIds, channel, selection, keyField: null },
    finishedOn: addDays(today, -daysAgo),
    object: { stateSecret: one.secret === true },
  };
  await registers.database.pool.query(
    `INSERT INTO lifecycle (id, type, jurisdiction, enterprise_id, lead_agency_id, agency_ids, kind, stage, position, version,
       state, pack_id, pack_version, pack_hash, calendar_version, head_hash, started_at, updated_at)
     VALUES ($1, 'inspection', 'xiangtan', $2, $3, $4, 'planned', 'closed', 'closed', 1, $5, 'xiangtan', '1.0.0', 'x', 'x',
       decode(repeat('00', 32), 'hex'), now(), now())`,
    [`joint-${String(made)}`, enterpriseId, agencyId, [agencyId, ...(one.with ?? [])], JSON.stringify(state)],
  );
};

const fire = { agencyId: 'xiangtan-fire', itemIds: ['xiangtan-item-fire-1'] };
const market = { agencyId: 'xiangtan-market', itemIds: ['xiangtan-item-market-1'] };

const asked = async (query = '') =>
  (await registers.as('xiangtan-coord-1').get(`/items/joint-opportunities${query}`)).body;

test('items checked of the same enterprises by two agencies apart are offered for joint checks, listed ones no more (XT-24, XT-35)', async () => {
  expect(await asked()).toEqual({ items: [] });
  for (const enterpriseId of ['xiangtan-ent-1', 'xiangtan-ent-3']) {
    await visited({ ...fire, enterpriseId, daysAgo: 100 });
    await visited({
      ...market,
      enterpriseId,
      daysAgo: 40,
      selection: enterpriseId.endsWith('1') ? 'drawn' : 'manual',
    });
  }
  // Neither of these is a separate visit on the spot: one was made together, the other from a desk.
  await visited({ ...market, enterpriseId: 'xiangtan-ent-2', daysAgo: 10, with: [fire.agencyId] });
  await visited({ ...fire, enterpriseId: 'xiangtan-ent-2', daysAgo: 12 });
  await visited({ ...market, enterpriseId: 'xiangtan-ent-4', daysAgo: 9, channel: 'offSite' });
  await visited({ ...fire, enterpriseId: 'xiangtan-ent-4', daysAgo: 9 });
  // A visit that concerns a state secret is nobody's to count.
  await visited({ ...market, enterpriseId: 'xiangtan-ent-5', daysAgo: 9, secret: true });
  await visited({ ...fire, enterpriseId: 'xiangtan-ent-5', daysAgo: 9 });
  expect(await asked()).toEqual({
    items: [
      {
        parts: [
          expect.objectContaining({ itemId: 'xiangtan-item-fire-1', agencyId: 'xiangtan-fire' }),
          expect.objectContaining({ itemId: 'xiangtan-item-market-1', agencyId: 'xiangtan-market' }),
        ],
        enterprises: 2,
        pairs: 2,
        drawn: 1,
        key: 1,
      },
    ],
  });
  expect(await asked('?withinDays=59')).toEqual({ items: [] });
  expect(await asked('?months=1')).toEqual({ items: [] });

  const listed = await registers.as('xiangtan-coord-1').send('POST', '/item-lists', {
    agencyId: null,
    kind: 'crossDepartment',
    name: '跨部门联合抽查事项清单',
    validFrom: today,
    ref: '潭市监〔2026〕1号',
    entries: [
      {
        key: '1',
        field: '商贸企业',
        leadAgencyId: market.agencyId,
        cooperatingAgencyIds: [fire.agencyId],
        itemIds: [...fire.itemIds, ...market.itemIds],
        duties: [
          { agencyId: market.agencyId, duty: '证照、价格' },
          { agencyId: fire.agencyId, duty: '消防安全' },
        ],
      },
    ],
  });
  expect(listed).toMatchObject({ status: 201 });
  expect(await asked()).toEqual({ items: [] });
});

test('only officials are shown them, and odd questions are refused', async () => {
  const as = (person: string, query = '') => registers.as(person).get(`/items/joint-opportunities${query}`);
  expect(await as('xiangtan-ent-1-contact')).toMatchObject({ status: 404 });
  expect(await as('xiangtan-coord-1', '?months=25')).toMatchObject({ status: 400 });
});
