// Trainings as officials read them, and as everybody does.
import { addDays, plainDate, shanghaiDay } from '../../domain/calendar/plain-date';
import { mayOfferTraining } from '../../domain/permission/compliance-guides';
import { isOfficial } from '../../domain/permission/reach';
import { icalendar, type CalendarEvent } from '../../documents/icalendar';
import {
  enrolmentsOf,
  listTrainings,
  type ReadTraining,
  type TrainingFilter,
} from '../../prisma/queries/compliance/trainings';
import { ApiError } from '../api-errors';
import type { Call, OpenCall, ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { readDayCursor, writeDayCursor } from '../other-visits/presenter';
import type { Answer } from '../routing';
import type { OwnTrainingQuery, PlaceParams, TrainingParams, TrainingQuery } from './contract';
import { presentPublic, presentTraining } from './presenter';

export const answerOf = async (
  { database, ruleBooks }: ApiDependencies,
  { actor }: Call<unknown>,
  id: string,
): Promise<Answer> => {
  const { jurisdiction } = actor;
  const [read] = isOfficial(actor) ? await listTrainings(database.pool, { jurisdiction, id, limit: 1 }) : [];
  if (read === undefined) throw new ApiError('notFound');
  const { training } = read;
  const enrolments = mayOfferTraining(actor, training.agencyId)
    ? await enrolmentsOf(database.pool, id)
    : null;
  return {
    body: presentTraining(read, ruleBooks.packOf(jurisdiction), enrolments),
    version: training.version,
  };
};

export const getHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<TrainingParams, unknown>): Promise<Answer> =>
    await answerOf(dependencies, call, call.params.trainingId);

interface PageQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export const pageOfTrainings = async (
  { database }: ApiDependencies,
  filter: Omit<TrainingFilter, 'after' | 'limit'>,
  { cursor, limit }: PageQuery,
  present: (read: ReadTraining) => object,
): Promise<Answer> => {
  const after = cursor === undefined ? undefined : readDayCursor(cursor);
  const rows = await listTrainings(database.pool, { ...filter, after, limit });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor = rows.length > limit && last !== undefined ? writeDayCursor(last.training) : null;
  return { body: { items: shown.map(present), nextCursor } };
};

export const listHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, TrainingQuery>): Promise<Answer> => {
    if (!isOfficial(actor)) return { body: { items: [], nextCursor: null } };
    const { cursor, limit, ...asked } = query;
    const { jurisdiction } = actor;
    const pack = dependencies.ruleBooks.packOf(jurisdiction);
    return await pageOfTrainings(dependencies, { ...asked, jurisdiction }, { cursor, limit }, (read) =>
      presentTraining(read, pack, null),
    );
  };

export const publicListHandler =
  (dependencies: ApiDependencies) =>
  async ({ params, query, now }: OpenCall<PlaceParams, OwnTrainingQuery>): Promise<Answer> => {
    const { cursor, limit, from = shanghaiDay(now), to } = query;
    const { jurisdiction } = params;
    const pack = dependencies.ruleBooks.packOf(jurisdiction);
    return await pageOfTrainings(dependencies, { jurisdiction, from, to }, { cursor, limit }, (read) =>
      presentPublic(read, pack),
    );
  };

const eventOf = ({ training, agencyName }: ReadTraining): CalendarEvent => {
  const { id, title, content, on, from, to, place, enrolUntil, status, revisedAt, version } = training;
  return {
    uid: `${id}@trainings.ruqi`,
    sequence: version - 1,
    revisedAt,
    ...{ from: plainDate(on), to: plainDate(on) },
    summary: `${status === 'cancelled' ? '【已取消】' : ''}${title}`,
    description: [
      `${from}—${to}，${place}`,
      ...(agencyName === null ? [] : [`举办：${agencyName}`]),
      `报名至 ${enrolUntil}，自愿参加`,
      content,
    ].join('\n'),
    status: status === 'cancelled' ? 'cancelled' : 'confirmed',
    categories: ['培训'],
  };
};

/** As many as a calendar program is fed at once. */
const mostInCalendar = 1000;

export const calendarFile =
  ({ database, ruleBooks }: ApiDependencies) =>
  async ({ params, now }: OpenCall<PlaceParams, unknown>): Promise<string> => {
    const { jurisdiction } = params;
    const today = shanghaiDay(now);
    const rows = await listTrainings(database.pool, {
      ...{ jurisdiction, from: addDays(today, -30), to: addDays(today, 366), limit: mostInCalendar },
    });
    return icalendar({
      name: `${ruleBooks.packOf(jurisdiction)?.name ?? ''}企业培训`,
      description: '面向企业的培训安排，自愿参加',
      events: rows.slice(0, mostInCalendar).map(eventOf),
    });
  };
