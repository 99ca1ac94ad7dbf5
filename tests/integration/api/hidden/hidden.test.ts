// Whoever knows, or guesses, the id of an inspection that he may not know of learns nothing by it: whatever operation of the contract he
// asks, he is answered as for an id that is none, and nothing is left behind (XT-12, CX-24; §2.3).
import { randomUUID } from 'node:crypto';
import { callerAt, does, type Caller } from '../callers';
import { approvedVisit } from '../evidence/visit';
import { useProduct } from '../use-product';
import { ask, askable } from './asking';

jest.setTimeout(600_000);

const product = useProduct();
const callers: Record<string, Caller> = {};
let unannounced: string;
let secret: string;

const staff = ['drafter', 'legalReviewer', 'unitHead', 'agencyLeader', 'principalHead', 'officer'] as const;

beforeAll(async () => {
  const { url, database } = product.api;
  const made = async () => {
    const id = await approvedVisit(product.people);
    await does(product.people.drafter, id, 'waiveAdvanceNotice', {
      ...{ ground: 'complaint', reason: '投诉举报核查' },
    });
    return id;
  };
  unannounced = await made();
  secret = await made();
  await database.pool.query(
    `UPDATE lifecycle SET state = jsonb_set(state, '{object,stateSecret}', 'true') WHERE id = $1`,
    [secret],
  );
  const at = (name: string, seat: Parameters<typeof callerAt>[2]) =>
    callerAt(url, `cixi-hidden-${name}`, seat);
  callers['own'] = product.people.enterprise;
  callers['other'] = await at('other', { roles: ['enterprise'], enterpriseId: 'cixi-ent-2' });
  callers['agency'] = await at('agency', { roles: staff, agencyId: 'cixi-market' });
  callers['park'] = await at('park', { roles: ['parkCommittee'], agencyId: 'cixi-park-1' });
  callers['coordinating'] = await at('coordinating', {
    roles: ['coordinatingBody'],
    agencyId: 'cixi-coordination',
  });
  callers['credit'] = await at('credit', { roles: ['creditAuthority'] });
  callers['administrator'] = await at('administrator', { roles: ['administrator'] });
});

/** Everything that would tell of an act on it. */
const traces = async (id: string): Promise<unknown> => {
  const { rows } = await product.api.database.pool.query<{ traces: unknown }>(
    `SELECT jsonb_build_object('version', l.version, 'head', encode(l.head_hash, 'hex'), 'changed', l.changed_xid,
       'refusals', (SELECT count(*) FROM refusal r WHERE r.lifecycle_id = l.id),
       'evaluations', (SELECT count(*) FROM evaluation v WHERE v.visit_id = l.id),
       'complaints', (SELECT count(*) FROM lifecycle c WHERE c.state ->> 'inspectionId' = l.id),
       'tasks', (SELECT count(*) FROM task t WHERE t.lifecycle_id = l.id),
       'events', (SELECT count(*) FROM feed_event f WHERE f.lifecycle_id = l.id)) AS traces
     FROM lifecycle l WHERE l.id = $1`,
    [id],
  );
  return rows[0]?.traces;
};

const differences = async (caller: Caller, hidden: string): Promise<unknown[]> => {
  const found: unknown[] = [];
  for (const named of askable) {
    const [there, nowhere] = [await ask(caller, named, hidden), await ask(caller, named, randomUUID())];
    if (JSON.stringify(there) !== JSON.stringify(nowhere))
      found.push({ operation: named.operationId, there, nowhere });
  }
  return found;
};

test('every operation that can name an inspection is asked', () => {
  const asked = askable.map(({ operationId }) => operationId);
  expect(asked).toEqual(
    expect.arrayContaining([
      ...['getInspection', 'refuseEntry', 'requestRecusal', 'evaluateVisit', 'lodgeComplaint', 'getCaseFile'],
      ...['bookGuidance', 'listDocuments', 'getDoorPackage', 'createEvidenceUpload', 'listSharedResults'],
    ]),
  );
});

test.each(['own', 'other', 'agency', 'park'])(
  'of an unannounced visit, to %s (enterprise, another enterprise, another agency, a park)',
  async (who) => {
    const before = await traces(unannounced);
    expect(await differences(callers[who] ?? product.people.enterprise, unannounced)).toEqual([]);
    expect(await traces(unannounced)).toEqual(before);
  },
);

test.each(['own', 'agency', 'park', 'coordinating', 'credit', 'administrator'])(
  'of a state secret, to %s',
  async (who) => {
    const before = await traces(secret);
    expect(await differences(callers[who] ?? product.people.enterprise, secret)).toEqual([]);
    expect(await traces(secret)).toEqual(before);
  },
);
