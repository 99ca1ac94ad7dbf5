// Acts that meet an inspection while it ends, or before it has really begun: an answer that tells what stands, never a 500.
import { setTimeout as delay } from 'node:timers/promises';
import { draftedInspectionId } from '../../../api/idempotency';
import { loadRuleBooks } from '../../../api/rule-books';
import { timeline } from '../../../prisma/queries/timeline';
import { connectClient } from '../../../temporal-config/connection';
import { inspectionInput } from '../../../workflows/messages';
import { inspectionWorkflowId } from '../../../workflows/workflow-ids';
import { cixiDrafter, complaintDraft, does, drafted, freshKey, today } from './callers';
import type { Reply } from './product';
import { useProduct } from './use-product';

const product = useProduct();

const commandsOf = async (id: string): Promise<readonly string[]> =>
  (await timeline(product.api.database.pool, id)).map(({ command }) => command);

const approve = (id: string, headers = {}): Promise<Reply> =>
  product.people.leader.post(`/inspections/${id}/commands/approve`, { opinion: '同意' }, headers);
const withdraw = (id: string, headers = {}): Promise<Reply> =>
  product.people.drafter.post(`/inspections/${id}/commands/withdraw`, { reason: '误立' }, headers);

interface Race {
  readonly id: string;
  /** Before the two acts. */
  readonly version: number;
  /** In the order of the acts. */
  readonly replies: readonly Reply[];
  readonly commands: readonly string[];
}

type Acts = (id: string, version: number) => readonly [() => Promise<Reply>, () => Promise<Reply>];

const atOnce = 6;
/** The second act sets out 0 to 14 ms after the first, so that between them they meet every moment of an ending. */
const headStarts = Array.from({ length: 15 }, (_, index) => ({ ms: index % 15, reversed: index % 2 === 1 }));

/** Two acts upon an inspection under review, over and over: either may come first. */
const races = async (acts: Acts): Promise<readonly Race[]> => {
  const run = async ({ ms, reversed }: (typeof headStarts)[number]): Promise<Race> => {
    const id = await drafted(product.people.drafter);
    const { version } = await does(product.people.drafter, id, 'submitForReview', {});
    const [one, other] = acts(id, version);
    const late = async (act: () => Promise<Reply>): Promise<Reply> => {
      await delay(ms);
      return await act();
    };
    const replies = await Promise.all(reversed ? [late(one), other()] : [one(), late(other)]);
    return { id, version, replies, commands: await commandsOf(id) };
  };
  const waiting = [...headStarts];
  const done: Race[] = [];
  const runner = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) done.push(await run(next));
  };
  await Promise.all(Array.from({ length: atOnce }, runner));
  return done;
};

const statusesOf = ({ replies }: Race): readonly number[] => replies.map(({ status }) => status).sort();
const refusedOf = ({ replies }: Race): Reply | undefined => replies.find(({ status }) => status !== 200);

test('two people at once upon the same version: one act is done, the other refused with the reason, also when the one ends the inspection', async () => {
  const done = await races((id, version) => {
    const upon = { 'if-match': `"${version}"` };
    return [() => approve(id, upon), () => withdraw(id, upon)];
  });
  for (const each of done) {
    const { version, commands } = each;
    expect(statusesOf(each)).toEqual([200, 412]);
    expect(refusedOf(each)).toMatchObject({
      headers: { etag: `"${version + 1}"` },
      body: {
        code: 'staleVersion',
        detail: `数据已被他人更新（您依据第 ${version} 版，现为第 ${version + 1} 版），请刷新后再办理。`,
        params: { expected: version, actual: version + 1 },
      },
    });
    expect(commands).toHaveLength(version + 1);
  }
  expect(new Set(done.map(({ commands }) => commands.at(-1)))).toEqual(new Set(['approve', 'withdraw']));
});

test('without a version, an act that meets the end is refused by the state it ended in', async () => {
  for (const each of await races((id) => [() => withdraw(id), () => withdraw(id)])) {
    expect(statusesOf(each)).toEqual([200, 409]);
    expect(refusedOf(each)).toMatchObject({
      body: { code: 'illegalInThisState', version: each.version + 1 },
    });
    expect(each.commands).toHaveLength(each.version + 1);
  }
});

test('the act that ends an inspection, sent twice at once under one key, is one event with one answer', async () => {
  const done = await races((id) => {
    const key = { 'idempotency-key': freshKey() };
    return [() => withdraw(id, key), () => withdraw(id, key)];
  });
  for (const each of done) {
    expect(statusesOf(each)).toEqual([200, 200]);
    expect(each.replies[0]?.body).toEqual(each.replies[1]?.body);
    expect(each.commands).toHaveLength(each.version + 1);
  }
});

test('a draft whose run ended before its first command reached it is drafted under the same key', async () => {
  const key = freshKey();
  const id = draftedInspectionId(cixiDrafter, key);
  const { packOf, calendar } = loadRuleBooks();
  const pack = packOf('cixi');
  if (pack === null) throw new Error('no pack of Cixi');
  const { client, close } = await connectClient(product.places);
  const lost = await client.workflow.start('inspection', {
    workflowId: inspectionWorkflowId(id),
    taskQueue: 'nobody',
    args: [inspectionInput(pack, calendar, today())],
  });
  await lost.terminate();
  await close();
  const reply = await product.people.drafter.post('/inspections', complaintDraft(), {
    'idempotency-key': key,
  });
  expect(reply).toMatchObject({ status: 201, body: { id, version: 1 } });
});
