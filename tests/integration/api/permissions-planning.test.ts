// Plans, rounds of consultation and planned visits: nothing is read or changed that the permission table forbids, whoever asks.
import fc from 'fast-check';
import { z } from 'zod';
import { bySystem } from '../../../activities/planning/messenger';
import { openApiDocument } from '../../../api/openapi/document';
import { callerConsultationCommands } from '../../../api/consultations/contract';
import { callerPlanCommands } from '../../../api/plans/contract';
import { addDays, shanghaiDay } from '../../../domain/calendar/plain-date';
import { consultationTable } from '../../../domain/consultation/command-table';
import { planCommandTable } from '../../../domain/plan/command-table';
import { mayHaveFeed } from '../../../domain/permission/feeds';
import { reaches, reachOf } from '../../../domain/permission/reach';
import { roles, type Actor } from '../../../domain/shared/actor';
import { getLifecycle } from '../../../prisma/queries/lifecycles';
import { loadCalendar } from '../../../policies/load';
import { keepPinnedPack } from '../../../prisma/queries/pinned-packs';
import { connectClient } from '../../../temporal-config/connection';
import { planningMessenger } from '../../../temporal-config/planning-messenger';
import { opening } from '../../unit/domain/consultation/kit';
import { cixi } from '../../unit/domain/inspection/kit/packs';
import { callerAt, type Caller } from './callers';
import { drafts, lineOf, planOf } from './plans/use-plans';
import { useProduct } from './use-product';

jest.setTimeout(600_000);

const product = useProduct();
const roundId = 'cixi-2026-10';
const plans: string[] = [];

/** A round of Cixi that stays open for three weeks from today. */
const openRound = async (): Promise<void> => {
  const { client, close } = await connectClient(product.places);
  const today = shanghaiDay(new Date().toISOString());
  const data = {
    ...opening,
    ...{ from: addDays(today, 30), to: addDays(today, 50), closesOn: addDays(today, 21) },
    ...{ publishBy: addDays(today, 25), consultationId: roundId, leadAgencyId: 'cixi-coordination' },
    bodies: [{ body: 'coordinatingBody', agencyIds: [] }],
    agencyIds: ['cixi-fire', 'cixi-market'],
  };
  await keepPinnedPack(product.api.database.pool, cixi);
  const told = await planningMessenger(client).start({
    ...{ workflow: 'consultation', id: roundId, pack: cixi, calendar: loadCalendar(), today },
    ...{ agencyId: 'cixi-coordination', enterpriseId: null, command: 'openRound' },
    envelope: bySystem('cixi', data),
  });
  await close();
  expect(told).toEqual({ ok: true });
};

const putVisits = async (): Promise<void> => {
  await product.api.database.pool.query(
    `INSERT INTO planned_visit (id, jurisdiction, enterprise_id, year, month, day, window_from, window_to, mode, channel,
       lead_agency_id, agency_ids, people, minutes, checks, status, consultation_id, updated_at)
     SELECT 'pv-' || nth, place, place || '-ent-1', 2026, 10, '2026-10-12', '2026-10-12', '2026-10-30', 'single', 'onSite',
       agencies[1], agencies, 2, 60, '[]', 'planned', 'cixi-2026-10', now()
     FROM (VALUES (1, 'cixi', ARRAY['cixi-fire']), (2, 'cixi', ARRAY['cixi-market']),
       (3, 'cixi', ARRAY['cixi-fire', 'cixi-market']), (4, 'xiangtan', ARRAY['xiangtan-fire'])) AS v (nth, place, agencies)`,
  );
};
const visits = [
  { id: 'pv-1', jurisdiction: 'cixi', agencyIds: ['cixi-fire'] },
  { id: 'pv-2', jurisdiction: 'cixi', agencyIds: ['cixi-market'] },
  { id: 'pv-3', jurisdiction: 'cixi', agencyIds: ['cixi-fire', 'cixi-market'] },
  { id: 'pv-4', jurisdiction: 'xiangtan', agencyIds: ['xiangtan-fire'] },
].map((visit) => ({
  ...visit,
  ...{ enterpriseId: null, parkId: null, parkTold: false, secret: false, disclosed: true },
}));

beforeAll(async () => {
  const { url } = product.api;
  const fire = await callerAt(url, 'cixi-planner-1', { roles: ['drafter'], agencyId: 'cixi-fire' });
  const market = await callerAt(url, 'cixi-planner-2', { roles: ['drafter'], agencyId: 'cixi-market' });
  const ofMarket = { agencyId: 'cixi-market' };
  plans.push(
    await drafts(fire, planOf('annual', [lineOf({ ref: 'permit-1' })])),
    await drafts(
      market,
      planOf('annual', [lineOf({ ref: 'permit-2', itemIds: ['cixi-item-market-1'] })], ofMarket),
    ),
  );
  await openRound();
  await putVisits();
});

const documented = openApiDocument({ issuer: 'https://issuer.example' });

/** The reference's own example of a command's body, or one of the right form made of its schema there. */
const bodyOf = (path: string): unknown => {
  const paths = z.record(z.string(), z.unknown()).parse(documented['paths']);
  const media = z.object({
    post: z.object({
      requestBody: z.object({ content: z.record(z.string(), z.looseObject({ example: z.unknown() })) }),
    }),
  });
  return Object.values(media.parse(paths[path]).post.requestBody.content)[0]?.example ?? {};
};

const actors: fc.Arbitrary<Actor> = fc.record({
  id: fc.integer({ min: 1, max: 9 }).map((nth) => `planning-anybody-${String(nth)}`),
  roles: fc.subarray(
    roles.filter((role) => role !== 'system'),
    { minLength: 1, maxLength: 2 },
  ),
  jurisdiction: fc.constantFrom('cixi', 'xiangtan'),
  agencyId: fc.constantFrom(null, 'cixi-fire', 'cixi-market', 'xiangtan-fire', 'cixi-park-1'),
  enterpriseId: fc.constantFrom(null, 'cixi-ent-1', 'xiangtan-ent-1'),
});

const listed = async (caller: Caller, path: string): Promise<readonly string[]> => {
  const { status, body } = await caller.get(path);
  expect({ path, status }).toEqual({ path, status: 200 });
  return z
    .object({ items: z.array(z.object({ id: z.string() })) })
    .parse(body)
    .items.map(({ id }) => id)
    .sort();
};

const isPlanGiver = (name: (typeof callerPlanCommands)[number], actor: Actor, leadId: string): boolean => {
  const { roles: givers, party } = planCommandTable[name];
  if (!actor.roles.some((role) => givers.includes(role))) return false;
  const isBody = actor.roles.some(
    (role) => givers.includes(role) && ['coordinatingBody', 'governmentApprover'].includes(role),
  );
  const isLead = actor.agencyId === leadId;
  switch (party) {
    case 'lead':
    case 'member':
      return isLead;
    case 'leadOrBody':
      return isLead || isBody;
    case 'body':
      return true;
    case 'system':
      return false;
  }
};

const isRoundGiver = (name: (typeof callerConsultationCommands)[number], actor: Actor): boolean => {
  const { roles: givers, party } = consultationTable[name];
  if (!actor.roles.some((role) => givers.includes(role))) return false;
  return party !== 'asked' || ['cixi-fire', 'cixi-market'].includes(actor.agencyId ?? '');
};

test('plans, rounds and planned visits keep to the permission table, whoever asks', async () => {
  const { pool } = product.api.database;
  const commands = fc.record({
    plan: fc.constantFrom(...callerPlanCommands),
    round: fc.constantFrom(...callerConsultationCommands),
  });
  await fc.assert(
    fc.asyncProperty(actors, commands, async (actor, command) => {
      const caller = await callerAt(product.api.url, actor.id, {
        roles: actor.roles,
        jurisdiction: actor.jurisdiction,
        ...(actor.agencyId === null ? {} : { agencyId: actor.agencyId }),
        ...(actor.enterpriseId === null ? {} : { enterpriseId: actor.enterpriseId }),
      });
      const found = await Promise.all(plans.map((id) => getLifecycle(pool, id)));
      const rows = found.filter((row) => row !== null);
      const readable = rows.filter((row) => reaches(reachOf(actor, 'plan'), row)).map(({ id }) => id);
      expect(await listed(caller, '/plans?limit=100')).toEqual([...readable].sort());
      expect(await listed(caller, '/planned-visits?limit=100')).toEqual(
        visits.filter((visit) => reaches(reachOf(actor, 'plan'), visit)).map(({ id }) => id),
      );
      const calendar = await caller.get('/planned-visits.ics');
      expect([...String(calendar.body).matchAll(/UID:(pv-\d)@/g)].map(([, id]) => id)).toEqual(
        visits.filter((visit) => reaches(reachOf(actor, 'plan'), visit)).map(({ id }) => id),
      );
      const feed = await caller.post('/calendar-feeds', { name: '试' });
      expect(mayHaveFeed(actor) ? [201, 409] : [403]).toContain(feed.status);
      const round = await getLifecycle(pool, roundId);
      if (round === null) throw new Error('the round is on record');
      const readsRound = reaches(reachOf(actor, 'consultation'), round);
      expect(await listed(caller, '/consultations?limit=100')).toEqual(readsRound ? [roundId] : []);

      for (const row of rows) {
        for (const part of [
          '',
          '/timeline',
          '/allowed-actions',
          '/file.pdf',
          '/calendar.ics',
          '/lines.xlsx',
          '/remarks',
        ])
          expect({ part, status: (await caller.get(`/plans/${row.id}${part}`)).status }).toEqual({
            part,
            status: readable.includes(row.id) ? 200 : 404,
          });
        const path = `commands/${command.plan}`;
        const { status } = await caller.post(`/plans/${row.id}/${path}`, bodyOf(`/plans/{planId}/${path}`));
        if (!readable.includes(row.id)) expect(status).toBe(404);
        else if (!isPlanGiver(command.plan, actor, row.leadAgencyId))
          expect([400, 403, 409, 422]).toContain(status);
        expect(status).toBeLessThan(500);
        if (status >= 400) expect((await getLifecycle(pool, row.id))?.version).toBe(row.version);
      }
      for (const part of ['', '/timeline', '/allowed-actions'])
        expect({ part, status: (await caller.get(`/consultations/${roundId}${part}`)).status }).toEqual({
          part,
          status: readsRound ? 200 : 404,
        });
      const openers = actor.roles.includes('coordinatingBody');
      const opening = await caller.post('/consultations', { kind: 'monthly', period: '2026-10' });
      // There is one in Cixi already; elsewhere its days are over.
      expect(opening.status).toBe(openers ? (actor.jurisdiction === 'cixi' ? 409 : 422) : 403);
      const path = `commands/${command.round}`;
      const body = bodyOf(`/consultations/{consultationId}/${path}`);
      const { status } = await caller.post(`/consultations/${roundId}/${path}`, body);
      if (!readsRound) expect(status).toBe(404);
      else if (!isRoundGiver(command.round, actor)) expect([400, 403, 409, 422]).toContain(status);
      expect(status).toBeLessThan(500);
      if (status >= 400) expect((await getLifecycle(pool, roundId))?.version).toBe(round.version);
    }),
    { numRuns: 40 },
  );
});
