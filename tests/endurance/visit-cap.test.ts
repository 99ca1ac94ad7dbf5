// Two hundred starts at once against a cap of two, over the real API, with the worker killed half-way: two, exactly. What was
// reserved and came to nothing is released.
import { setTimeout as delay } from 'node:timers/promises';
import { commandAnswer } from '../../api/contract';
import { settleVisitClaims } from '../../temporal-config/settle-visit-claims';
import { complaintDraft, freshKey, type Caller } from '../integration/api/callers';
import type { Reply } from '../integration/api/product';
import { install, type Installation } from './installation';
import { expectWhole } from './record';
import { newEnterprise } from './whole-life';

const patienceMs = 10 * 60_000;
const retryPauseMs = 300;
const cap = 2;

let product: Installation;

beforeAll(async () => {
  product = await install();
}, patienceMs);

afterEach(async () => {
  await product.worker.isBack();
}, patienceMs);

afterAll(async () => {
  await product.close();
}, patienceMs);

/** Sends the same again under the same key for as long as a server is away. */
const insist = async (caller: Caller, path: string, body: object): Promise<Reply> => {
  const key = { 'idempotency-key': freshKey() };
  const giveUpAt = Date.now() + patienceMs / 2;
  for (;;) {
    const reply = await caller.post(path, body, key);
    if (reply.status !== 503 || Date.now() > giveUpAt) return reply;
    await delay(retryPauseMs);
  }
};

/** Not among the causes that Cixi exempts from its cap (CX-32). */
const emergency = {
  kind: 'temporary',
  trigger: { source: 'emergency', evidenceRef: '应急-1', separateVisitReason: null },
};

interface Start {
  readonly id: string;
  readonly submitted: Reply;
}

const startOne = async (enterpriseId: string, onAnswer: () => void): Promise<Start> => {
  const { drafter } = product.people;
  const drafted = await insist(drafter, '/inspections', complaintDraft({ ...emergency, enterpriseId }));
  expect(drafted).toMatchObject({ status: 201 });
  onAnswer();
  const { id } = commandAnswer.parse(drafted.body);
  const submitted = await insist(drafter, `/inspections/${id}/commands/submitForReview`, {});
  onAnswer();
  return { id, submitted };
};

const places = async (enterpriseId: string) => {
  const { rows } = await product.api.database.pool.query<{ visits: number; holds: number }>(
    `SELECT (SELECT count(*) FROM visit WHERE enterprise_id = $1 AND status IN ('reserved', 'consumed'))::int AS visits,
       (SELECT count(*) FROM visit_hold WHERE enterprise_id = $1)::int AS holds`,
    [enterpriseId],
  );
  return rows[0];
};

/** As the worker does every half minute, for claims however young. */
const settleAll = async (): Promise<void> => {
  const options = { client: product.client, pool: product.api.database.pool, olderThanMs: 0 };
  while (await settleVisitClaims(options)) continue;
};

const expectTwo = async (enterpriseId: string, starts: readonly Start[]): Promise<readonly string[]> => {
  const taken = starts.filter(({ submitted }) => submitted.status === 200);
  const refused = starts.filter(({ submitted }) => submitted.status !== 200);
  for (const { submitted } of refused)
    expect(submitted).toMatchObject({ status: 422, body: { code: 'rule.annualCap' } });
  expect(taken).toHaveLength(cap);
  await settleAll();
  expect(await places(enterpriseId)).toEqual({ visits: cap, holds: 0 });
  for (const { id, submitted } of taken)
    await expectWhole(product.api.database.pool, { id, answers: [commandAnswer.parse(submitted.body)] });
  return taken.map(({ id }) => id);
};

test(
  '200 starts at once, the worker killed among the drafts and again among the submissions: two are taken (CX-30)',
  async () => {
    const enterpriseId = await newEnterprise(product);
    let answered = 0;
    const kills: Promise<void>[] = [];
    const onAnswer = (): void => {
      answered += 1;
      if (answered === 100 || answered === 300) kills.push(product.worker.isBack().then(product.worker.kill));
    };
    const starts = await Promise.all(Array.from({ length: 200 }, () => startOne(enterpriseId, onAnswer)));
    await Promise.all(kills);
    expect(kills).toHaveLength(2);
    const [first = ''] = await expectTwo(enterpriseId, starts);

    const { drafter } = product.people;
    const again = async (): Promise<Reply> => {
      const [loser] = starts.filter(({ submitted }) => submitted.status !== 200);
      return await insist(drafter, `/inspections/${loser?.id ?? ''}/commands/submitForReview`, {});
    };
    expect((await again()).status).toBe(422);
    expect(
      (await insist(drafter, `/inspections/${first}/commands/withdraw`, { reason: '企业停产' })).status,
    ).toBe(200);
    // What was sent twice, because its first answer was late, holds its place until it is settled.
    await settleAll();
    expect(await places(enterpriseId)).toEqual({ visits: cap - 1, holds: 0 });
    expect((await again()).status).toBe(200);
    await settleAll();
    expect(await places(enterpriseId)).toEqual({ visits: cap, holds: 0 });
  },
  patienceMs,
);

test(
  'the worker killed between the record of a submission and Temporal’s yes to it: the place is neither lost nor doubled',
  async () => {
    const enterpriseId = await newEnterprise(product);
    const { drafter } = product.people;
    const ids: string[] = [];
    for (let nth = 0; nth < 8; nth += 1) {
      const reply = await insist(drafter, '/inspections', complaintDraft({ ...emergency, enterpriseId }));
      ids.push(commandAnswer.parse(reply.body).id);
    }
    const cut = product.relay.cutAt('record-step', 'reply');
    const submitting = ids.map(async (id) => ({
      id,
      submitted: await insist(drafter, `/inspections/${id}/commands/submitForReview`, {}),
    }));
    await cut;
    await product.worker.kill();
    await expectTwo(enterpriseId, await Promise.all(submitting));
  },
  patienceMs,
);
