// Reading how the one-time dates of a place stand, and reporting that one has been met.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { readsMilestones, reportsMilestone } from '../../domain/permission/milestones';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { addMilestoneReport, milestoneReports } from '../../prisma/queries/milestones';
import { isOwing, milestonesOf, type StandingMilestone } from '../../prisma/queries/milestone-standings';
import { placeAt } from '../../prisma/queries/standing-duties/place';
import { once } from '../once';
import { ApiError } from '../api-errors';
import type { OpenCall, ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { told } from '../input';
import { packFor } from '../lists/entry';
import type { Answer } from '../routing';
import { pageOfWhole } from '../whole-pages';
import type { CompletionBody, MilestoneParams, MilestoneQuery, PublicMilestoneQuery } from './contract';
import { forEverybody, forReader } from './presenter';

/** Dates are read whether or not the rules are in force: they stand in the document, and the public reads them too. */
const packRead = ({ ruleBooks }: ApiDependencies, jurisdiction: string): PolicyPack => {
  const pack = ruleBooks.packOf(jurisdiction);
  if (pack === null) throw new ApiError('notFound');
  return pack;
};

const standingsOf = async (
  { database: { pool }, ruleBooks: { calendar } }: ApiDependencies,
  pack: PolicyPack,
  now: string,
): Promise<readonly StandingMilestone[]> => await milestonesOf(placeAt(pool, pack, { calendar, now }));

/** The earliest date first. */
const placeOf = ({ dueOn, id, agencyId }: StandingMilestone): string => `${dueOn} ${id} ${agencyId ?? ''}`;

export const listHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, MilestoneQuery>): Promise<Answer> => {
    if (!readsMilestones(actor)) throw new ApiError('milestoneNotYours');
    const shown = await standingsOf(dependencies, packRead(dependencies, actor.jurisdiction), now);
    const asked = shown
      .filter(({ status }) => query.status === undefined || status === query.status)
      .filter(({ agencyId }) => query.agencyId === undefined || agencyId === query.agencyId)
      .filter((one) => query.mine === 'false' || (forReader(one, actor).mine && isOwing(one.status)));
    const { items, nextCursor } = pageOfWhole(asked, placeOf, query);
    return { body: { items: items.map((one) => forReader(one, actor)), nextCursor } };
  };

export const publicHandler =
  (dependencies: ApiDependencies) =>
  async ({ query, now }: OpenCall<unknown, PublicMilestoneQuery>): Promise<Answer> => {
    const pack = packRead(dependencies, query.jurisdiction);
    const { items, nextCursor } = pageOfWhole(await standingsOf(dependencies, pack, now), placeOf, query);
    return { body: { items: items.map(forEverybody), nextCursor } };
  };

const assertDay = (doneOn: string, today: string): void => {
  if (doneOn <= today) return;
  throw new ApiError('inputRefused', {
    faults: [{ path: 'doneOn', message: told('完成之日不得晚于今日') }],
  });
};

/** Once for the key; the milestone stays locked to the end, so that two reports at once become two versions. */
const reported = async (
  dependencies: ApiDependencies,
  call: WriteCall<MilestoneParams, CompletionBody>,
  agencyId: string | null,
): Promise<void> => {
  const { actor, params, body, now } = call;
  const { milestoneId } = params;
  const lock = `milestone ${actor.jurisdiction} ${milestoneId} ${agencyId ?? ''}`;
  await once(dependencies, call, ['completeMilestone', params, body], lock, async (client) => {
    const before = (await milestoneReports(client, actor.jurisdiction)).find(
      (one) => one.milestone === milestoneId && one.agencyId === agencyId,
    );
    if (before !== undefined && body.reason === null)
      throw new ApiError('milestoneReported', { params: { on: before.doneOn, reference: before.reference } });
    await addMilestoneReport(client, actor.jurisdiction, {
      ...body,
      ...{ milestone: milestoneId, agencyId, version: (before?.version ?? 0) + 1 },
      ...{ reportedBy: actor.id, reportedAt: now },
    });
    return milestoneId;
  });
};

export const completeHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<MilestoneParams, CompletionBody>): Promise<Answer> => {
    const { actor, params, body, now } = call;
    const pack = packFor(dependencies, actor);
    const milestone = pack.milestones?.[params.milestoneId];
    if (milestone === undefined) throw new ApiError('notFound');
    const agencyId = milestone.each === 'agency' ? actor.agencyId : null;
    const isTheirs = reportsMilestone(actor, milestone, agencyId);
    if (!isTheirs || (milestone.each === 'agency' && agencyId === null))
      throw new ApiError('milestoneNotYours');
    if (milestone.observed !== null)
      throw new ApiError('milestoneObserved', { params: { observed: milestone.observed } });
    assertDay(body.doneOn, shanghaiDay(now));
    const shown = async () =>
      (await standingsOf(dependencies, pack, now)).find(
        (one) => one.id === params.milestoneId && one.agencyId === agencyId,
      );
    // An agency that does not inspect, or not any more, owes nothing: it must not report either.
    if ((await shown()) === undefined) throw new ApiError('milestoneNotYours');
    await reported(dependencies, call, agencyId);
    const mine = await shown();
    // It has ended in this very moment.
    if (mine === undefined) throw new ApiError('notFound');
    return { body: forReader(mine, actor) };
  };
