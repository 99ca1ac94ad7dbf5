// Doing a thing once, whatever the network does: the same key gives one event and one answer, two people one winner.
import { commandAnswer } from '../../../api/contract';
import { timeline } from '../../../prisma/queries/timeline';
import { complaintDraft, does, drafted, freshKey } from './callers';
import type { Reply } from './product';
import { useProduct } from './use-product';

const product = useProduct();

const commandsOf = async (id: string): Promise<readonly string[]> =>
  (await timeline(product.api.database.pool, id)).map(({ command }) => command);

const drafts = async (): Promise<number> => {
  const { rows } = await product.api.database.pool.query<{ drafts: number }>(
    `SELECT count(*)::int AS drafts FROM step_record WHERE command = 'draftInspection'`,
  );
  return rows[0]?.drafts ?? -1;
};

test('the same draft twice under one key is one inspection with one answer', async () => {
  const key = { 'idempotency-key': freshKey() };
  const before = await drafts();
  const first = await product.people.drafter.post('/inspections', complaintDraft(), key);
  const second = await product.people.drafter.post('/inspections', complaintDraft(), key);
  expect(first.status).toBe(201);
  expect({ status: second.status, body: second.body, location: second.headers.location }).toEqual({
    status: 201,
    body: first.body,
    location: first.headers.location,
  });
  expect(await drafts()).toBe(before + 1);
});

test('the same draft sent five times at once under one key is one inspection', async () => {
  const key = { 'idempotency-key': freshKey() };
  const before = await drafts();
  const replies = await Promise.all(
    [1, 2, 3, 4, 5].map(() => product.people.drafter.post('/inspections', complaintDraft(), key)),
  );
  expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(await drafts()).toBe(before + 1);
});

test('a key that stands for one draft cannot stand for another', async () => {
  const key = { 'idempotency-key': freshKey() };
  await product.people.drafter.post('/inspections', complaintDraft(), key);
  const other = await product.people.drafter.post(
    '/inspections',
    complaintDraft({ content: '另一内容' }),
    key,
  );
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotencyKeyReused' } });
});

test('two different drafts at once under one key: one is drafted, the other told so', async () => {
  const key = { 'idempotency-key': freshKey() };
  const replies = await Promise.all(
    ['通道', '电气', '仓库'].map((content) =>
      product.people.drafter.post('/inspections', complaintDraft({ content }), key),
    ),
  );
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
});

test('the same command twice under one key is one event with one answer, also under the version it was sent with', async () => {
  const id = await drafted(product.people.drafter);
  const headers = { 'idempotency-key': freshKey(), 'if-match': '"1"' };
  const path = `/inspections/${id}/commands/submitForReview`;
  const first = await product.people.drafter.post(path, {}, headers);
  const second = await product.people.drafter.post(path, {}, headers);
  expect(first.status).toBe(200);
  expect({ status: second.status, body: second.body }).toEqual({ status: 200, body: first.body });
  expect(await commandsOf(id)).toEqual(['draftInspection', 'submitForReview']);
});

test('a key that stands for one command stands for no other, nor for other data', async () => {
  const id = await drafted(product.people.drafter);
  const key = { 'idempotency-key': freshKey() };
  await product.people.drafter.post(`/inspections/${id}/commands/withdraw`, { reason: '误立' }, key);
  const replies = await Promise.all([
    product.people.drafter.post(`/inspections/${id}/commands/withdraw`, { reason: '重复' }, key),
    product.people.drafter.post(`/inspections/${id}/commands/submitForReview`, {}, key),
  ]);
  for (const reply of replies)
    expect(reply).toMatchObject({ status: 422, body: { code: 'idempotencyKeyReused' } });
  expect(await commandsOf(id)).toEqual(['draftInspection', 'withdraw']);
});

test('a repeat is answered as before although the lifecycle has ended since', async () => {
  const id = await drafted(product.people.drafter);
  const key = { 'idempotency-key': freshKey() };
  const withdraw = (): Promise<Reply> =>
    product.people.drafter.post(`/inspections/${id}/commands/withdraw`, { reason: '误立' }, key);
  const first = await withdraw();
  const again = await product.people.drafter.post(`/inspections/${id}/commands/withdraw`, { reason: '误立' });
  expect(again).toMatchObject({ status: 409, body: { code: 'illegalInThisState', version: 2 } });
  expect(await withdraw()).toMatchObject({ status: 200, body: first.body });
});

test('two people may use the same key for different things', async () => {
  const id = await drafted(product.people.drafter);
  const key = { 'idempotency-key': freshKey() };
  expect(
    (await product.people.drafter.post(`/inspections/${id}/commands/submitForReview`, {}, key)).status,
  ).toBe(200);
  expect(
    (await product.people.leader.post(`/inspections/${id}/commands/approve`, { opinion: '同意' }, key))
      .status,
  ).toBe(200);
});

test('two people at once without a version: the second finds the state that the first left', async () => {
  const id = await drafted(product.people.drafter);
  await does(product.people.drafter, id, 'submitForReview', {});
  const approve = (): Promise<Reply> =>
    product.people.leader.post(`/inspections/${id}/commands/approve`, { opinion: '同意' });
  const replies = await Promise.all([approve(), approve()]);
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await commandsOf(id)).filter((command) => command === 'approve')).toHaveLength(1);
});

test('a version that is over is refused before anything is done', async () => {
  const id = await drafted(product.people.drafter);
  await does(product.people.drafter, id, 'submitForReview', {});
  const stale = await product.people.leader.post(
    `/inspections/${id}/commands/approve`,
    { opinion: '同意' },
    { 'if-match': '"1"' },
  );
  expect(stale).toMatchObject({ status: 412, body: { code: 'staleVersion', version: 2 } });
  const { body } = await product.people.leader.post(
    `/inspections/${id}/commands/approve`,
    { opinion: '同意' },
    { 'if-match': '"2"' },
  );
  expect(commandAnswer.parse(body).version).toBe(3);
});
