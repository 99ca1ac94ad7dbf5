// Starts at once against a cap, over the real API: as many as the cap has room for, whatever is slow, dead or refused between.
import { settleVisitClaims } from '../../../temporal-config/settle-visit-claims';
import { connectClient, type TemporalClient } from '../../../temporal-config/connection';
import { useDatabase, useDevServer } from '../../support/servers';
import {
  callerAt,
  cixiPeople,
  does,
  drafted,
  freshKey,
  type CixiPeople,
} from '../../integration/api/callers';
import {
  runApi,
  runWorker,
  seed,
  type Places,
  type Reply,
  type RunningApi,
} from '../../integration/api/product';
import { eventually } from '../../support/eventually';

const patienceMs = 300_000;
/** Not among the causes that Cixi exempts from its cap of two (CX-30, CX-32). */
const emergency = {
  kind: 'temporary',
  trigger: { source: 'emergency', evidenceRef: '应急-1', separateVisitReason: null },
};

describe('starts at once against a cap of two', () => {
  const database = useDatabase();
  const temporal = useDevServer();
  let places: Places;
  let worker: { stop(): Promise<void> };
  let api: RunningApi;
  let people: CixiPeople;
  let client: TemporalClient;

  beforeAll(async () => {
    places = {
      databaseUrl: database.url,
      temporalAddress: temporal.address,
      temporalNamespace: temporal.namespace,
    };
    await seed(places.databaseUrl);
    worker = await runWorker(places);
    api = await runApi(places);
    people = await cixiPeople(api.url);
    client = await connectClient(places);
  }, patienceMs);

  afterAll(async () => {
    await client.close();
    await api.stop();
    await worker.stop();
  });

  const draftsOf = (enterpriseId: string, count: number): Promise<readonly string[]> =>
    Promise.all(Array.from({ length: count }, () => drafted(people.drafter, { ...emergency, enterpriseId })));

  const submit = (id: string, key = freshKey()): Promise<Reply> =>
    people.drafter.post(`/inspections/${id}/commands/submitForReview`, {}, { 'idempotency-key': key });

  const rows = async (table: 'visit' | 'visit_hold', enterpriseId: string): Promise<number> => {
    const condition = table === 'visit' ? `AND status IN ('reserved', 'consumed')` : '';
    const { rows: found } = await api.database.pool.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table} WHERE enterprise_id = $1 ${condition}`,
      [enterpriseId],
    );
    return found[0]?.count ?? -1;
  };

  const settle = (enterpriseId: string): Promise<boolean> =>
    settleVisitClaims({ client: client.client, pool: api.database.pool, enterpriseId, olderThanMs: 0 });

  test(
    'of thirty submitted at once two are taken and the others refused by the clause; what was refused keeps no place (CX-30)',
    async () => {
      const enterpriseId = 'cixi-ent-2';
      const ids = await draftsOf(enterpriseId, 30);
      const replies = await Promise.all(ids.map((id) => submit(id)));
      const taken = replies.filter(({ status }) => status === 200);
      expect(taken).toHaveLength(2);
      for (const { status, body } of replies.filter((reply) => reply.status !== 200))
        expect({ status, body }).toMatchObject({
          status: 422,
          body: {
            code: 'rule.annualCap',
            params: { limit: 2 },
            clauses: [expect.objectContaining({ id: 'CX-30' })],
          },
        });
      expect(await rows('visit', enterpriseId)).toBe(2);
      expect(await rows('visit_hold', enterpriseId)).toBe(0);

      const winner = ids[replies.findIndex(({ status }) => status === 200)] ?? '';
      const loser = ids[replies.findIndex(({ status }) => status !== 200)] ?? '';
      expect((await submit(loser)).status).toBe(422);
      await does(people.drafter, winner, 'withdraw', { reason: '企业停产' });
      expect((await submit(loser)).status).toBe(200);
      expect(await rows('visit', enterpriseId)).toBe(2);
    },
    patienceMs,
  );

  test('the ledger tells what is left of the cap, to each as much as he may know (CX-30)', async () => {
    const path = '/enterprises/cixi-ent-2/visits';
    const year = Number(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4));
    const fire = {
      ...{ agencyId: 'cixi-fire', year, made: 0, promised: 2, held: 0, planned: 0, exempt: 0, triggered: 2 },
      limits: [
        expect.objectContaining({ rule: 'annualCap', limit: 2, count: 2, left: 0, clauses: ['CX-30'] }),
        expect.objectContaining({ rule: 'reasonableFrequencyPrompt', limit: null, left: null }),
      ],
      flags: ['capFull'],
    };
    const supervised = await people.supervisor.get(path);
    expect(supervised).toMatchObject({ status: 200, body: { items: [fire], nextCursor: null } });
    expect(JSON.stringify(supervised.body)).toContain('年度上限 2 次，尚余 0 次');
    expect(await people.leader.get(path)).toMatchObject({ status: 200, body: { items: [fire] } });

    const market = await callerAt(api.url, 'cixi-drafter-2', { roles: ['drafter'], agencyId: 'cixi-market' });
    expect(await market.get(path)).toMatchObject({
      status: 200,
      body: { items: [{ agencyId: 'cixi-market', promised: 0, flags: [] }] },
    });
    expect(await market.get(`${path}?agencyId=cixi-fire`)).toMatchObject({
      status: 200,
      body: { items: [] },
    });

    const own = await callerAt(api.url, 'cixi-ent-2-contact', {
      roles: ['enterprise'],
      enterpriseId: 'cixi-ent-2',
    });
    expect(await own.get(path)).toMatchObject({ status: 200, body: { items: [] } });
    expect((await people.enterprise.get(path)).status).toBe(404);
    expect((await people.leader.get('/enterprises/nobody/visits')).status).toBe(404);
    expect((await people.leader.get(`${path}?year=26`)).status).toBe(400);
  });

  test(
    'a third passes with the override of the head, and then the first two still enter (CX-30)',
    async () => {
      const enterpriseId = 'cixi-ent-3';
      const [first = '', second = '', third = ''] = await draftsOf(enterpriseId, 3);
      for (const id of [first, second]) expect((await submit(id)).status).toBe(200);
      expect((await submit(third)).status).toBe(422);
      await does(people.leader, third, 'grantOverride', { rule: 'annualCap', reason: '险情核查' });
      expect((await submit(third)).status).toBe(200);
      const allowed = await people.officer.get(`/inspections/${first}/allowed-actions`);
      expect(JSON.stringify(allowed.body)).not.toContain('rule.annualCap');
    },
    patienceMs,
  );

  test(
    'a place outlives a caller who was not answered, for as long as his command may still be carried out',
    async () => {
      const enterpriseId = 'cixi-ent-4';
      const [first = '', second = '', third = ''] = await draftsOf(enterpriseId, 3);
      const impatient = await runApi(places, { updateTimeoutMs: 1_500 });
      const keys = new Map([first, second].map((id) => [id, freshKey()]));
      await worker.stop();
      try {
        const drafter = (await cixiPeople(impatient.url)).drafter;
        const waiting = await Promise.all(
          [...keys].map(([id, key]) =>
            drafter.post(`/inspections/${id}/commands/submitForReview`, {}, { 'idempotency-key': key }),
          ),
        );
        expect(waiting.map(({ status }) => status)).toEqual([503, 503]);
        expect(await settle(enterpriseId)).toBe(false);
        expect(await rows('visit_hold', enterpriseId)).toBe(2);
      } finally {
        worker = await runWorker(places);
        await impatient.stop();
      }
      expect(await submit(third)).toMatchObject({ status: 422, body: { code: 'rule.annualCap' } });
      for (const [id, key] of keys) expect((await submit(id, key)).status).toBe(200);
      expect(await rows('visit', enterpriseId)).toBe(2);
      await settle(enterpriseId);
      expect(await rows('visit_hold', enterpriseId)).toBe(0);
    },
    patienceMs,
  );

  test(
    'a place whose command never reached Temporal is found and given to the next who asks',
    async () => {
      const enterpriseId = 'cixi-ent-5';
      const ids = await draftsOf(enterpriseId, 3);
      for (const id of ids.slice(0, 2))
        await api.database.pool.query(
          `INSERT INTO visit_hold (place, enterprise_id, agency_id, year, jurisdiction, inspection_id, kind, channel,
             counted, triggered, claims, claimed_at)
           VALUES (nextval('visit_place_seq'), $1, 'cixi-fire', extract(year FROM now() AT TIME ZONE 'Asia/Shanghai'),
             'cixi', $2, 'temporary', 'onSite', true, true, ARRAY['gone never:sent'], now() - interval '5 minutes')`,
          [enterpriseId, id],
        );
      expect((await submit(ids[2] ?? '')).status).toBe(200);
      await eventually('no place held', async () => (await rows('visit_hold', enterpriseId)) === 0);
    },
    patienceMs,
  );
});
