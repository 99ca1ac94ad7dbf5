// People who call the API, and the drafts and visits they make.
import { commandAnswer, xlsxMediaType, type CommandAnswerBody } from '../../../api/contract';
import { addDays, shanghaiDay, type PlainDate } from '../../../domain/calendar/plain-date';
import type { Actor, Role } from '../../../domain/shared/actor';
import { apiAt, call, tokenIssuer, type Reply, type RunningApi } from './product';

export interface Caller {
  /** POST of a workbook; a key of its own unless one is given. */
  readonly upload: (
    path: string,
    file: Uint8Array,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Reply>;
  readonly get: (path: string) => Promise<Reply>;
  /** Anything else below /api/v1. */
  readonly send: (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: Uint8Array,
  ) => Promise<Reply>;
  /** Headers that say who calls, for requests that a suite makes by itself. */
  readonly identity: () => Promise<Readonly<Record<string, string>>>;
  /** POST below /api/v1; a key of its own unless one is given. */
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Reply>;
}

let serial = 0;
export const freshKey = (): string => {
  serial += 1;
  return `key-${process.pid}-${serial}`;
};

interface Seat {
  readonly roles: readonly Role[];
  readonly agencyId?: string;
  readonly enterpriseId?: string;
  readonly jurisdiction?: string;
}

const actorAt = (id: string, seat: Seat): Actor => ({
  id,
  roles: [...seat.roles],
  jurisdiction: seat.jurisdiction ?? 'cixi',
  agencyId: seat.agencyId ?? null,
  enterpriseId: seat.enterpriseId ?? null,
});

export const cixiDrafter = actorAt('cixi-drafter-1', { roles: ['drafter'], agencyId: 'cixi-fire' });

/** Writes the person into the register with these roles and no others. */
const enter = async (database: RunningApi['database'], actor: Actor): Promise<void> => {
  const { id, roles, jurisdiction, agencyId, enterpriseId } = actor;
  await database.pool.query(
    `INSERT INTO person (id, display_name, roles, jurisdiction, agency_id, enterprise_id) VALUES ($1, $1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET roles = EXCLUDED.roles, jurisdiction = EXCLUDED.jurisdiction,
       agency_id = EXCLUDED.agency_id, enterprise_id = EXCLUDED.enterprise_id`,
    [id, roles, jurisdiction, agencyId, enterpriseId],
  );
};

/**
 * A caller whom the register knows in this seat. A token lives for an hour, a suite's clock may leap for months: each
 * call brings a fresh one.
 */
export const callerAt = async (baseUrl: string, id: string, seat: Seat): Promise<Caller> => {
  const { database, now } = apiAt(baseUrl);
  await enter(database, actorAt(id, seat));
  const issuer = await tokenIssuer();
  const identity = async () => ({ authorization: `Bearer ${await issuer.sign(id, { now: now() })}` });
  return {
    upload: async (path, file, headers = {}) =>
      await call(
        'POST',
        `${baseUrl}/api/v1${path}`,
        { ...(await identity()), 'content-type': xlsxMediaType, 'idempotency-key': freshKey(), ...headers },
        file,
      ),
    identity,
    send: async (method, path, headers, body) =>
      await call(method, `${baseUrl}/api/v1${path}`, { ...(await identity()), ...headers }, body),
    get: async (path) => await call('GET', `${baseUrl}/api/v1${path}`, await identity()),
    post: async (path, body, headers = {}) =>
      await call(
        'POST',
        `${baseUrl}/api/v1${path}`,
        {
          ...(await identity()),
          'content-type': 'application/json',
          'idempotency-key': freshKey(),
          ...headers,
        },
        JSON.stringify(body),
      ),
  };
};

/** The fire brigade of Cixi and those it meets, with the ids of the demonstration data. */
export const cixiPeople = async (baseUrl: string) => {
  const fire = (id: string, roles: readonly Role[]) =>
    callerAt(baseUrl, `cixi-${id}`, { roles, agencyId: 'cixi-fire' });
  const [drafter, leader, officer, secondOfficer, enterprise, supervisor] = await Promise.all([
    fire('drafter-1', ['drafter']),
    fire('leader-1', ['agencyLeader']),
    fire('officer-1', ['officer']),
    fire('officer-2', ['officer']),
    callerAt(baseUrl, 'cixi-ent-1-contact', { roles: ['enterprise'], enterpriseId: 'cixi-ent-1' }),
    callerAt(baseUrl, 'cixi-supervisor-1', { roles: ['supervisor'] }),
  ]);
  return { drafter, leader, officer, secondOfficer, enterprise, supervisor };
};
export type CixiPeople = Awaited<ReturnType<typeof cixiPeople>>;

export const today = (): PlainDate => shanghaiDay(new Date().toISOString());

/** A complaint about an ordinary firm, to be looked into within ten days from today. */
export const complaintDraft = (changes: object = {}): object => ({
  kind: 'triggered',
  mode: 'single',
  channel: 'onSite',
  enterpriseId: 'cixi-ent-1',
  leadAgencyId: 'cixi-fire',
  agencyIds: ['cixi-fire'],
  itemIds: ['cixi-item-fire-1'],
  formVersion: '消防安全检查表 2026-1',
  platformTaskRef: 'ZJ-2026-000123',
  trigger: { source: 'complaint', evidenceRef: '12345-20260901-0007' },
  window: { from: today(), to: addDays(today(), 10) },
  method: '现场查看、查阅资料',
  content: '消防通道和设施',
  offSiteInsufficient: '须实地查看通道',
  officerIds: ['cixi-officer-1', 'cixi-officer-2'],
  leaderOfficerId: 'cixi-officer-1',
  ...changes,
});

/** Drafts a complaint's inspection. @returns its id */
export const drafted = async (drafter: Caller, changes: object = {}): Promise<string> => {
  const draft = complaintDraft(changes);
  const key = { 'idempotency-key': freshKey() };
  let reply = await drafter.post('/inspections', draft, key);
  // As the answer asks where the worker is busy: once more, under the same key.
  for (let more = 0; reply.status === 503 && more < 3; more += 1)
    reply = await drafter.post('/inspections', draft, key);
  const { status, body } = reply;
  expect({ status, body }).toMatchObject({ status: 201 });
  return commandAnswer.parse(body).id;
};

/** Gives a command that must be accepted. */
export const does = async (
  caller: Caller,
  id: string,
  command: string,
  data: unknown,
): Promise<CommandAnswerBody> => {
  const { status, body, headers } = await caller.post(`/inspections/${id}/commands/${command}`, data);
  expect({ command, status, body }).toMatchObject({ status: 200 });
  const answer = commandAnswer.parse(body);
  expect(headers.etag).toBe(`"${answer.version}"`);
  return answer;
};
