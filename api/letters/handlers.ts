// What administrators do about letters that reached nobody.
import type { PoolClient } from 'pg';
import { hasRole, type Actor } from '../../domain/shared/actor';
import {
  dismissUndelivered,
  listUndelivered,
  markBounced,
  sendAgain,
  undeliveredLetter,
  type UndeliveredLetter,
} from '../../prisma/queries/undelivered-letters';
import { once } from '../once';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import { readBounce } from './bounce';
import type { BounceBody, DismissBody, LetterParams, LetterQuery, RetryBody } from './contract';

/** @throws ApiError letterNotYours */
const assertAdministrator = (actor: Actor): void => {
  if (!hasRole(actor, ['administrator'])) throw new ApiError('letterNotYours');
};

/** @throws ApiError letterNotYours, notFound */
const found = async (
  { database }: ApiDependencies,
  actor: Actor,
  id: string,
  client: PoolClient | null = null,
): Promise<UndeliveredLetter> => {
  assertAdministrator(actor);
  const letter = await undeliveredLetter(client ?? database.pool, actor.jurisdiction, id);
  if (letter === null) throw new ApiError('notFound');
  return letter;
};

const readCursor = (cursor: string): string => {
  const id = Buffer.from(cursor, 'base64url').toString('utf8');
  if (/^(?:[ln]\d{1,18}|e[0-9a-f-]{36}|a[0-9a-f]{40})$/.test(id)) return id;
  const message = '不是本列表给出的 cursor，请从第一页重新开始';
  throw new ApiError('inputRefused', { faults: [{ path: 'cursor', message }] });
};

export const listHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, LetterQuery>): Promise<Answer> => {
    assertAdministrator(actor);
    const { status, lifecycleId, cursor, limit } = query;
    const rows = await listUndelivered(database.pool, {
      jurisdiction: actor.jurisdiction,
      onlyOpen: status === 'open',
      lifecycleId,
      after: cursor === undefined ? undefined : readCursor(cursor),
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor =
      rows.length > limit && last !== undefined ? Buffer.from(last.id, 'utf8').toString('base64url') : null;
    return { body: { items: shown, nextCursor } };
  };

export const getHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<LetterParams, unknown>): Promise<Answer> => ({
    body: await found(dependencies, actor, params.letterId),
  });

/** One act on a letter that is still open, once for the key. @throws ApiError letterSettled, idempotencyKeyReused */
const acting = async (
  dependencies: ApiDependencies,
  call: WriteCall<LetterParams, unknown>,
  name: string,
  act: (client: PoolClient, letter: UndeliveredLetter) => Promise<void>,
): Promise<Answer> => {
  const { actor, params, body } = call;
  const { letterId } = params;
  await found(dependencies, actor, letterId);
  await once(dependencies, call, [name, params, body], `undelivered letter ${letterId}`, async (client) => {
    const letter = await found(dependencies, actor, letterId, client);
    if (letter.outcome !== null) throw new ApiError('letterSettled');
    await act(client, letter);
    return letterId;
  });
  return { body: await found(dependencies, actor, letterId) };
};

export const retryHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<LetterParams, RetryBody>): Promise<Answer> =>
    await acting(dependencies, call, 'retryUndeliveredLetter', async (client, letter) => {
      await sendAgain(client, letter, call.body.address ?? null);
    });

export const dismissHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<LetterParams, DismissBody>): Promise<Answer> =>
    await acting(dependencies, call, 'dismissUndeliveredLetter', async (client, { id }) => {
      await dismissUndelivered(client, id, { by: call.actor.id, reason: call.body.reason });
    });

export const bounceHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, body }: WriteCall<unknown, BounceBody>): Promise<Answer> => {
    assertAdministrator(actor);
    const bounce = await readBounce(body.message);
    if (bounce === null) return { body: { outcome: 'noReport', messageId: null } };
    const { messageId, isPermanent, why } = bounce;
    if (!isPermanent) return { body: { outcome: 'notPermanent', messageId } };
    const isKnown =
      messageId !== null && (await markBounced(database.pool, actor.jurisdiction, messageId, why));
    return { body: { outcome: isKnown ? 'undelivered' : 'unknownLetter', messageId } };
  };
