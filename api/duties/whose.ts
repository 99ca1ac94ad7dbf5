// Whose the standing duties of a place are: the caller's own, those of whom the caller stands in for (代理), those that are overseen.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { isSeenBy, type StandingDuty } from '../../domain/duty/duty';
import { isOfficial } from '../../domain/permission/reach';
import { actorSchema, hasRole, type Actor } from '../../domain/shared/actor';
import { placeAt } from '../../prisma/queries/standing-duties/place';
import { standingDuties } from '../../prisma/queries/standing-duties/standing-duties';
import { findColleague } from '../../prisma/queries/task-notes';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { packFor } from '../lists/entry';
import type { DutyCounts } from './contract';
import { knownDuties } from './known';

type Call = Pick<ReadCall<unknown, unknown>, 'actor' | 'now'>;

export interface WhoseDuty {
  readonly duty: StandingDuty;
  readonly mine: boolean;
  /** null: the caller's own, or only overseen. */
  readonly onBehalfOf: string | null;
}

/** Enterprises and parks have none. */
export const mayHaveDuties = (actor: Actor): boolean =>
  isOfficial(actor) || hasRole(actor, ['administrator']);

/** @throws ApiError packNotInForce */
export const dutiesNow = async (
  dependencies: ApiDependencies,
  { actor, now }: Call,
): Promise<readonly StandingDuty[]> => {
  const { database, ruleBooks } = dependencies;
  const pack = packFor(dependencies, actor);
  return await standingDuties(placeAt(database.pool, pack, { calendar: ruleBooks.calendar, now }));
};

const actorsOf = async ({ database }: ApiDependencies, ids: readonly string[]): Promise<readonly Actor[]> => {
  const people = await Promise.all(ids.map(async (id) => await findColleague(database.pool, id)));
  return people.flatMap((person) => {
    const read = actorSchema.safeParse({ ...person, enterpriseId: null });
    return read.success ? [read.data] : [];
  });
};

/** What the caller finds on the list. @param absentIds those for whom the caller stands in now */
export const whoseDuties = async (
  dependencies: ApiDependencies,
  { actor }: Pick<Call, 'actor'>,
  absentIds: readonly string[],
  duties: readonly StandingDuty[],
): Promise<readonly WhoseDuty[]> => {
  const absent = await actorsOf(dependencies, absentIds);
  return duties.flatMap((duty) => {
    const mine = duty.isOf(actor);
    const other = mine ? undefined : absent.find((one) => duty.isOf(one));
    return other !== undefined || isSeenBy(duty, actor)
      ? [{ duty, mine, onBehalfOf: other?.id ?? null }]
      : [];
  });
};

export const waitsForMe = ({ mine, onBehalfOf }: WhoseDuty): boolean => mine || onBehalfOf !== null;

/** For the inbox. A place whose rules are not in force asks nothing of anybody. */
export const dutyCountsOf = async (
  dependencies: ApiDependencies,
  call: Call,
  absentIds: readonly string[],
): Promise<DutyCounts> => {
  const { actor, now } = call;
  const { database, ruleBooks, settings } = dependencies;
  const pack = ruleBooks.packOf(actor.jurisdiction);
  const isInForce = pack !== null && (pack.status !== 'draft' || settings.allowDraftPacks);
  const today = shanghaiDay(now);
  const all =
    isInForce && mayHaveDuties(actor)
      ? await knownDuties(database, actor.jurisdiction, { now, today }, () => dutiesNow(dependencies, call))
      : [];
  const waiting = (await whoseDuties(dependencies, call, absentIds, all)).filter(waitsForMe);
  const overdue = waiting.filter(({ duty: { isOverdue } }) => isOverdue).length;
  const dueToday = waiting.filter(({ duty: { dueOn } }) => dueOn === today).length;
  return { open: waiting.length, overdue, dueSoon: overdue + dueToday, path: '/api/v1/duties?mine=true' };
};
