// What every act on a membership starts from: the pack's list, the row as it stands, and whether it may still be acted on.
import type { PoolClient } from 'pg';
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import { keptList, rivalsOf, stateOn, type Fault } from '../../domain/lists/membership';
import type { ListKind } from '../../domain/lists/vocabulary';
import { listReachOf } from '../../domain/permission/lists';
import type { ListTerms, PolicyPack } from '../../domain/policy/policy-pack';
import type { Actor } from '../../domain/shared/actor';
import {
  getMembership,
  overlappingMemberships,
  type Membership,
  type ReadMembership,
} from '../../prisma/queries/list-members';
import { assertFresh, once as onceForKey } from '../once';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { told } from '../input';
import type { MemberParams } from './contract';

/** @throws ApiError packNotInForce */
export const packFor = ({ ruleBooks, settings }: ApiDependencies, actor: Actor): PolicyPack => {
  const pack = ruleBooks.packOf(actor.jurisdiction);
  if (pack === null || (pack.status === 'draft' && !settings.allowDraftPacks))
    throw new ApiError('packNotInForce');
  return pack;
};

/** @throws ApiError packNotInForce, listNotKept with what the pack gives as its reason */
export const termsOf = (dependencies: ApiDependencies, actor: Actor, list: ListKind): ListTerms => {
  const pack = packFor(dependencies, actor);
  const terms = keptList(pack, list);
  if (terms !== null) return terms;
  throw new ApiError('listNotKept', {
    params: { list: pack.lists?.[list].name ?? list, ours: pack.lists?.[list].source.ours ?? null },
  });
};

/** @throws ApiError inputRefused when there is any */
export const assertNone = (faults: readonly Fault[]): void => {
  if (faults.length > 0)
    throw new ApiError('inputRefused', {
      faults: faults.map(({ path, message }) => ({ path, message: told(message) })),
    });
};

/** Runs `act` once for the key, one change of a place's lists after the other. @throws ApiError idempotencyKeyReused */
export const once = async <T>(
  dependencies: ApiDependencies,
  call: Pick<WriteCall<unknown, unknown>, 'actor' | 'key' | 'now'>,
  request: unknown,
  act: (client: PoolClient) => Promise<T>,
): Promise<T> => await onceForKey(dependencies, call, request, `lists of ${call.actor.jurisdiction}`, act);

/** As it stands. @throws ApiError notFound, also for what the caller may not know of; RefusedError staleVersion */
export const memberToChange = async (
  client: PoolClient,
  { actor, params, expectedVersion }: WriteCall<MemberParams, unknown>,
): Promise<ReadMembership> => {
  const member = await getMembership(client, listReachOf(actor), { list: params.list, id: params.memberId });
  if (member === null) throw new ApiError('notFound');
  const { version } = member;
  assertFresh(expectedVersion, version);
  return member;
};

/** @throws ApiError listMemberClosed when it is in none of these states */
export const assertState = (
  member: Membership,
  now: string,
  states: readonly ReturnType<typeof stateOn>[],
): PlainDate => {
  const today = shanghaiDay(now);
  const state = stateOn(member, today);
  if (!states.includes(state)) throw new ApiError('listMemberClosed', { params: { state } });
  return today;
};

/** @throws ApiError listOverlaps with the one in the way */
export const assertAlone = async (
  client: PoolClient,
  member: Pick<Membership, 'id' | 'list' | 'enterpriseId' | 'agencyId' | 'fromOn' | 'toOn'>,
): Promise<void> => {
  const [other] = await overlappingMemberships(client, { ...member, lists: rivalsOf(member.list) });
  if (other !== undefined)
    throw new ApiError('listOverlaps', {
      params: { memberId: other.id, list: other.list, fromOn: other.fromOn },
    });
};

/** Without what only a reading shows. */
export const bare = ({
  enterpriseName: _name,
  uscc: _uscc,
  agencyName: _agency,
  objections: _said,
  ...member
}: ReadMembership): Membership => member;
