// An API whose clock the draws' suite sets, the people of Cixi who call it, and draws on their way.
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { drawAnswer, type DrawAnswer } from '../../../../api/draws/answers';
import { useDatabase, useDevServer } from '../../../support/servers';
import { callerAt, type Caller } from '../callers';
import { runApi, seed, type RunningApi } from '../product';

/** Each draw is committed to on the 4th; its value is public from 13:15 UTC on the 8th. */
export const before = '2026-12-04T01:30:00.000Z';
export const after = '2026-12-08T13:15:00.000Z';

let serial = 0;
/** A commitment of a batch and an issue of its own. */
export const body = (changes: object = {}): object => {
  serial += 1;
  return {
    agencyId: 'cixi-fire',
    planLineRef: 'cixi-plan-fire-2026-1',
    batch: `第 ${String(serial)} 批`,
    purpose: '消防安全双随机抽查',
    visitDays: { from: '2026-12-14', to: '2026-12-18' },
    sources: [{ kind: 'ssq', issue: `2026${String(serial)}`, countsFrom: after }],
    targets: { pools: ['general', 'key'], stratifyBy: 'pool' },
    strata: [
      { stratum: 'general', count: 2 },
      { stratum: 'key', perTenThousand: 500 },
    ],
    team: [{ agencyId: 'cixi-fire', size: 2 }],
    ...changes,
  };
};

export const value = { values: [{ value: '31 27 22 14 08 03 + 05', evidence: '中国福彩网公告' }] };

/** Quotas of three tiers, of ten thousand. */
export const ratios = (a: number, b: number, d: number) => ({
  strata: [
    { stratum: 'A', perTenThousand: a },
    { stratum: 'B', perTenThousand: b },
    { stratum: 'D', perTenThousand: d },
  ],
});

/** A body sets the ratio of each tier (DE-80). */
export const decideRatios = `INSERT INTO limit_decision (jurisdiction, decision_ref, rule, "limit", decided_on)
  SELECT 'cixi', '慈综执〔2026〕9号', rule, n, '2026-03-01'
  FROM (VALUES ('sampling.tier.A', 100), ('sampling.tier.B', 500), ('sampling.tier.D', 10000)) AS set (rule, n)`;

/** Commits, which must be accepted. */
export const committed = async (caller: Caller, changes: object = {}): Promise<DrawAnswer> => {
  const reply = await caller.post('/draws', body(changes));
  expect(reply).toMatchObject({ status: 201 });
  return drawAnswer.parse(reply.body);
};

const peopleOf = async (url: string) => {
  const fire = (id: string, role: 'drafter' | 'agencyLeader' | 'officer') =>
    callerAt(url, id, { roles: [role], agencyId: 'cixi-fire' });
  return {
    drafter: await fire('cixi-drafter-1', 'drafter'),
    leader: await fire('cixi-leader-1', 'agencyLeader'),
    officer: await fire('cixi-officer-1', 'officer'),
    market: await callerAt(url, 'cixi-drafter-2', { roles: ['drafter'], agencyId: 'cixi-market' }),
    coordination: await callerAt(url, 'cixi-coord-1', { roles: ['coordinatingBody'] }),
    enterprise: await callerAt(url, 'cixi-ent-1-contact', {
      roles: ['enterprise'],
      enterpriseId: 'cixi-ent-1',
    }),
    auditor: await callerAt(url, 'cixi-auditor-1', { roles: ['auditor'] }),
  };
};

interface Draws {
  readonly api: RunningApi;
  readonly people: Awaited<ReturnType<typeof peopleOf>>;
  /** What the API takes to be the time until the test ends; every test begins at `before`. */
  readonly setClock: (at: string) => void;
  /** Draws by `value`, which must be accepted. */
  readonly drawn: (caller: Caller, draw: DrawAnswer) => Promise<DrawAnswer>;
  /** The bytes that anybody gets below /api/v1, as `curl -o` keeps them. */
  readonly bytesAt: (path: string) => Promise<Buffer>;
}

/** Starts before the suite's tests; what it holds can be read from its first test on. */
export const useDraws = (): Draws => {
  const database = useDatabase();
  const temporal = useDevServer();
  let now = before;
  let api: RunningApi | undefined;
  let people: Draws['people'] | undefined;
  const started = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the API can be used inside tests only');
    return part;
  };

  beforeAll(async () => {
    await seed(database.url);
    const places = {
      databaseUrl: database.url,
      temporalAddress: temporal.address,
      temporalNamespace: temporal.namespace,
    };
    api = await runApi(places, { now: () => now });
    people = await peopleOf(api.url);
  });
  afterAll(async () => {
    await api?.stop();
  });
  beforeEach(() => {
    now = before;
  });

  return {
    get api() {
      return started(api);
    },
    get people() {
      return started(people);
    },
    setClock: (at) => {
      now = at;
    },
    drawn: async (caller, { id }) => {
      now = after;
      const reply = await caller.post(`/draws/${id}/value`, value);
      expect(reply).toMatchObject({ status: 200 });
      return drawAnswer.parse(reply.body);
    },
    bytesAt: async (path) =>
      await new Promise((resolve, reject) => {
        const url = `${started(api).url}/api/v1${path}`;
        request(url, { headers: { connection: 'close' } }, (response) => {
          text(response).then((content) => {
            resolve(Buffer.from(content, 'utf8'));
          }, reject);
        })
          .once('error', reject)
          .end();
      }),
  };
};
