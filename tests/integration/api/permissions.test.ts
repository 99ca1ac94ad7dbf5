// Whoever calls, from whatever agency and place: nothing is read or changed that the permission table forbids.
import fc from 'fast-check';
import { z } from 'zod';
import { openApiDocument } from '../../../api/openapi/document';
import { callerCommands } from '../../../api/inspections/contract';
import { commandTable } from '../../../domain/inspection/command-table';
import { ledgerReachOf } from '../../../domain/permission/ledger';
import { mayTouch, reaches, reachOf } from '../../../domain/permission/reach';
import { roles, type Actor } from '../../../domain/shared/actor';
import { getLifecycle, type Lifecycle } from '../../../prisma/queries/lifecycles';
import { callerAt, complaintDraft, does, drafted, type Caller } from './callers';
import { useProduct } from './use-product';

jest.setTimeout(600_000);

const product = useProduct();
const ids: string[] = [];

beforeAll(async () => {
  const { drafter, leader } = product.people;
  const { url } = product.api;
  const market = await callerAt(url, 'cixi-drafter-2', { roles: ['drafter'], agencyId: 'cixi-market' });
  const there = await callerAt(url, 'xiangtan-drafter-1', {
    roles: ['drafter'],
    agencyId: 'xiangtan-fire',
    jurisdiction: 'xiangtan',
  });
  const announced = await drafted(drafter);
  await does(drafter, announced, 'submitForReview', {});
  await does(leader, announced, 'approve', { opinion: '同意' });
  await does(drafter, announced, 'serveAdvanceNotice', {
    contents: ['检查主体', '检查时间', '检查内容', '检查方式', '检查标准'],
  });
  const marketsOwn = { leadAgencyId: 'cixi-market', agencyIds: ['cixi-market'], enterpriseId: 'cixi-ent-2' };
  ids.push(announced, await drafted(drafter), await drafted(market, marketsOwn));
  const elsewhere = {
    leadAgencyId: 'xiangtan-fire',
    agencyIds: ['xiangtan-fire'],
    enterpriseId: 'xiangtan-ent-1',
  };
  expect(await there.post('/inspections', complaintDraft(elsewhere))).toMatchObject({ status: 201 });
  const { rows } = await product.api.database.pool.query<{ id: string }>(
    `SELECT id FROM lifecycle WHERE jurisdiction = 'xiangtan'`,
  );
  ids.push(...rows.map(({ id }) => id));
});

const lifecycles = async (): Promise<readonly Lifecycle[]> => {
  const found = await Promise.all(ids.map((id) => getLifecycle(product.api.database.pool, id)));
  return found.filter((row) => row !== null);
};

const documented = openApiDocument({ issuer: 'https://issuer.example' });

/** The reference's own example of each command's body: what is refused is not refused for its form. */
const bodyOf = (command: string): unknown => {
  const path = `/inspections/{inspectionId}/commands/${command}`;
  const paths = z.record(z.string(), z.unknown()).parse(documented['paths']);
  const found = Object.entries(paths).find(([key]) => key.endsWith(path))?.[1];
  const media = z.object({
    post: z.object({
      requestBody: z.object({ content: z.record(z.string(), z.looseObject({ example: z.unknown() })) }),
    }),
  });
  return Object.values(media.parse(found).post.requestBody.content)[0]?.example;
};

const actors: fc.Arbitrary<Actor> = fc.record({
  id: fc.integer({ min: 1, max: 9 }).map((nth) => `anybody-${String(nth)}`),
  roles: fc.subarray(
    roles.filter((role) => role !== 'system'),
    { minLength: 1, maxLength: 2 },
  ),
  jurisdiction: fc.constantFrom('cixi', 'xiangtan'),
  agencyId: fc.constantFrom(null, 'cixi-fire', 'cixi-market', 'xiangtan-fire', 'cixi-park-1'),
  enterpriseId: fc.constantFrom(null, 'cixi-ent-1', 'cixi-ent-2', 'xiangtan-ent-1'),
});

const items = z.object({ items: z.array(z.object({ id: z.string(), lifecycleId: z.string().optional() })) });
const ledgerItems = z.object({
  items: z.array(z.object({ agencyId: z.string(), held: z.number().optional() })),
});
const readAll = async (caller: Caller, path: string) => {
  const { status, body } = await caller.get(path);
  expect({ path, status }).toEqual({ path, status: 200 });
  return items.parse(body).items;
};

const standsOnItsSide = (
  command: (typeof callerCommands)[number],
  actor: Actor,
  { state }: Lifecycle,
): boolean => {
  const { party } = commandTable[command];
  if (!('draft' in state)) return false;
  const lead = actor.agencyId === state.draft.leadAgencyId;
  const member = actor.agencyId !== null && state.draft.agencyIds.includes(actor.agencyId);
  const own = actor.enterpriseId === state.draft.enterpriseId;
  const above = actor.roles.some((role) =>
    ['supervisor', 'governmentApprover', 'coordinatingBody'].includes(role),
  );
  const sides: Readonly<Record<typeof party, boolean>> = {
    lead,
    leadOrAuthority: lead || above,
    member,
    memberOrAuthority: member || above,
    memberOrEnterprise: member || own,
    enterprise: own,
    authority: true,
    system: false,
  };
  return sides[party];
};

test('lists, files, tasks and commands keep to the permission table, whoever asks', async () => {
  await fc.assert(
    fc.asyncProperty(actors, fc.constantFrom(...callerCommands), async (actor, command) => {
      const caller = await callerAt(product.api.url, actor.id, {
        roles: actor.roles,
        jurisdiction: actor.jurisdiction,
        ...(actor.agencyId === null ? {} : { agencyId: actor.agencyId }),
        ...(actor.enterpriseId === null ? {} : { enterpriseId: actor.enterpriseId }),
      });
      const reach = reachOf(actor, 'inspection');
      const all = await lifecycles();
      const readable = all.filter((row) => reaches(reach, row)).map(({ id }) => id);
      expect((await readAll(caller, '/inspections?limit=100')).map(({ id }) => id).sort()).toEqual(
        [...readable].sort(),
      );
      for (const view of ['mine', 'agency', 'all'])
        for (const task of await readAll(caller, `/tasks?limit=100&view=${view}`))
          expect(all.find(({ id }) => id === task.lifecycleId)?.jurisdiction).toBe(actor.jurisdiction);
      for (const task of await readAll(caller, '/tasks?limit=100&view=all'))
        expect(readable).toContain(task.lifecycleId);
      const ledgers = ['cixi-ent-1', 'xiangtan-ent-1'].map(async (enterpriseId) => {
        const ledger = ledgerReachOf(actor, enterpriseId);
        const { status, body } = await caller.get(`/enterprises/${enterpriseId}/visits`);
        const isHere = enterpriseId.startsWith(actor.jurisdiction);
        expect({ enterpriseId, status }).toEqual({
          enterpriseId,
          status: isHere && ledger !== null ? 200 : 404,
        });
        if (status === 200 && ledger?.kind !== 'all')
          for (const { agencyId, held } of ledgerItems.parse(body).items)
            if (ledger?.kind === 'agency') expect(agencyId).toBe(ledger.agencyId);
            else expect(held).toBeUndefined();
      });
      await Promise.all(ledgers);
      for (const row of all) {
        for (const part of ['', '/timeline', '/deadlines', '/allowed-actions']) {
          const { status } = await caller.get(`/inspections/${row.id}${part}`);
          expect({ part, status }).toEqual({ part, status: readable.includes(row.id) ? 200 : 404 });
        }
        const { status } = await caller.post(`/inspections/${row.id}/commands/${command}`, bodyOf(command));
        const mayGive =
          actor.roles.some((role) => commandTable[command].roles.includes(role)) &&
          standsOnItsSide(command, actor, row);
        if (!mayTouch(reach, row)) expect(status).toBe(404);
        else if (!mayGive) expect([403, 409]).toContain(status);
        expect(status).toBeLessThan(500);
        if (!mayGive || status >= 400)
          expect((await getLifecycle(product.api.database.pool, row.id))?.version).toBe(row.version);
      }
    }),
    { numRuns: 40 },
  );
});
