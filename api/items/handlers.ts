// Drafting, claiming and everything that is done with an item afterwards, each with its history in the same transaction.
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import type { CreateItem, ItemCommand, ItemCommandName } from '../../domain/items/commands';
import { createItem, decideItem } from '../../domain/items/decide';
import type { ItemContext, ItemOutcome } from '../../domain/items/step';
import type { Item } from '../../domain/items/item';
import { itemReachOf } from '../../domain/permission/items';
import { itemById, itemsByIds, saveItems, type StoredItem } from '../../prisma/queries/items/items';
import { assertFresh } from '../once';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { rememberRefusal } from '../refusals';
import { refusedBy } from '../refused-error';
import { onceForKey } from '../registers/write-handlers';
import type { Answer } from '../routing';
import type { ItemParams } from './contract';
import { presentItem } from './presenter';
import { packFor } from './read-handlers';
import { knownFor } from './references';

type Write<B> = WriteCall<unknown, B>;

/** What is decided by, beside the item itself. */
export const contextFor = (
  dependencies: ApiDependencies,
  { actor, now }: Pick<Write<unknown>, 'actor' | 'now'>,
): Omit<ItemContext, 'bases' | 'target'> => ({
  actor,
  pack: packFor(dependencies, actor.jurisdiction),
  today: shanghaiDay(now),
});

/** Decides twice where the outcome points to something: the first time to know what, then with what is known of it. */
export const settleItem = async (
  client: PoolClient,
  context: Omit<ItemContext, 'bases' | 'target'>,
  at: string,
  decide: (context: ItemContext) => ItemOutcome,
  item: Item | null,
  /** Whether what it points to is asked about: what ends or rests may point to what has ended. */
  isChecked = true,
): Promise<ItemOutcome | { readonly ok: 'faults'; readonly faults: ApiError['faults'] }> => {
  const known = item === null ? null : await knownFor(client, item, context.today, at);
  const first = decide({ ...context, bases: known?.bases ?? [], target: null });
  if (!first.ok || !isChecked) return first;
  const { bases, faults } = await knownFor(client, first.item, context.today, at);
  if (faults.length > 0) return { ok: 'faults', faults };
  return decide({ ...context, bases, target: null });
};

const settled = (outcome: Awaited<ReturnType<typeof settleItem>>, version: number): Item => {
  if (outcome.ok === 'faults') throw new ApiError('inputRefused', { faults: outcome.faults });
  if (!outcome.ok) throw refusedBy(outcome, version);
  return outcome.item;
};

const answerFor = (stored: StoredItem, { actor, now }: Write<unknown>): Answer => ({
  body: presentItem(stored, shanghaiDay(now), itemReachOf(actor)),
  version: stored.version,
});

export const createHandler =
  (dependencies: ApiDependencies) =>
  async (call: Write<CreateItem>): Promise<Answer> => {
    const { actor, body, now } = call;
    const id = `${actor.jurisdiction}-item-${randomUUID()}`;
    const attempt = { lifecycleId: id, command: 'item.create', data: body };
    const stored = await rememberRefusal(dependencies, call, attempt, () =>
      onceForKey(dependencies, call, ['createItem', body], async (client): Promise<StoredItem> => {
        const decide = (context: ItemContext) => createItem(context, { ...body, id });
        const context = contextFor(dependencies, call);
        const item = settled(await settleItem(client, context, 'fields', decide, null), 0);
        const change = { before: null, after: item };
        await saveItems(client, [change], { actorId: actor.id, at: now, reason: body.reason ?? null });
        return { item, version: 1 };
      }),
    );
    return { ...answerFor(stored, call), location: `/api/v1/items/${stored.item.id}` };
  };

const targetOf = async (client: PoolClient, command: ItemCommand, jurisdiction: string) =>
  command.name === 'merge'
    ? ((await itemsByIds(client, jurisdiction, [command.data.into]))[0] ?? null)
    : null;

const writesContent = (name: ItemCommandName): boolean =>
  ['change', 'revise', 'agreeOwner', 'file', 'publish'].includes(name);

/** @throws ApiError notFound; RefusedError */
const carryOut = async (
  client: PoolClient,
  dependencies: ApiDependencies,
  call: WriteCall<ItemParams, object>,
  command: ItemCommand,
): Promise<StoredItem> => {
  const { actor, params, now, expectedVersion } = call;
  const before = await itemById(client, itemReachOf(actor), params.itemId);
  if (before === null || !itemReachOf(actor).everywhere) throw new ApiError('notFound');
  const { version } = before;
  assertFresh(expectedVersion, version);
  const target = await targetOf(client, command, actor.jurisdiction);
  const decide = (context: ItemContext) => decideItem({ ...context, target }, before.item, command);
  const context = contextFor(dependencies, call);
  const after = settled(
    await settleItem(client, context, 'changes', decide, before.item, writesContent(command.name)),
    version,
  );
  if (isDeepStrictEqual(before.item, after)) return before;
  const reason = 'reason' in command.data ? command.data.reason : null;
  await saveItems(client, [{ before, after }], { actorId: actor.id, at: now, reason });
  return { item: after, version: version + 1 };
};

export const commandHandler =
  (dependencies: ApiDependencies, name: ItemCommandName) =>
  async (call: WriteCall<ItemParams, object>): Promise<Answer> => {
    const { params, body } = call;
    const command = { name, data: body } as ItemCommand;
    const attempt = { lifecycleId: params.itemId, command: `item.${name}`, data: body };
    const stored = await rememberRefusal(dependencies, call, attempt, () =>
      onceForKey(dependencies, call, ['item', name, params, body], (client) =>
        carryOut(client, dependencies, call, command),
      ),
    );
    return answerFor(stored, call);
  };
