// Trainings for the enterprise: what it may come to, enrolling and leaving. Whom it sends is its own affair (HZ-99).
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { enrolRefusal, trainingStateRefusal } from '../../domain/compliance-guide/training';
import { enrol, leave, listTrainings, type ReadTraining } from '../../prisma/queries/compliance/trainings';
import { ApiError } from '../api-errors';
import type { Call, ReadCall, WriteCall } from '../call';
import { assertOpen, ownEnterprise } from '../compliance-guides/entry';
import { once } from '../once';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type { EnrolBody, OwnTrainingQuery, TrainingParams } from './contract';
import { lockOf } from './handlers';
import { presentOwn } from './presenter';
import { pageOfTrainings } from './read-handlers';

type Queries = Parameters<typeof listTrainings>[0];

/** @throws ApiError notFound */
const found = async (client: Queries, { actor }: Call<unknown>, id: string): Promise<ReadTraining> => {
  const { jurisdiction, enterpriseId } = actor;
  const [read] = await listTrainings(client, { jurisdiction, enterpriseId, id, limit: 1 });
  if (read === undefined) throw new ApiError('notFound');
  return read;
};

const answerOf = async (
  { database, ruleBooks }: ApiDependencies,
  call: Call<unknown>,
  id: string,
): Promise<Answer> => ({
  body: presentOwn(await found(database.pool, call, id), ruleBooks.packOf(call.actor.jurisdiction)),
});

export const listOwnHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, OwnTrainingQuery>): Promise<Answer> => {
    const { cursor, limit, from = shanghaiDay(now), to } = query;
    const { jurisdiction } = actor;
    const filter = { jurisdiction, from, to, enterpriseId: ownEnterprise(actor) };
    const pack = dependencies.ruleBooks.packOf(jurisdiction);
    return await pageOfTrainings(dependencies, filter, { cursor, limit }, (read) => presentOwn(read, pack));
  };

/** Seats are counted under the training's lock, so that none is given twice. */
export const enrolHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<TrainingParams, EnrolBody>): Promise<Answer> => {
    const { actor, params, body, now } = call;
    const { trainingId } = params;
    const enterpriseId = ownEnterprise(actor);
    const { people, question } = body;
    const lock = lockOf(trainingId);
    await once(dependencies, call, ['enrolForTraining', params, body], lock, async (client) => {
      const { training, taken, own } = await found(client, call, trainingId);
      const others = taken - (own?.people ?? 0);
      assertOpen(enrolRefusal(training, people, others, shanghaiDay(now)), training.version);
      await enrol(client, trainingId, { enterpriseId, people, question, attended: null }, now);
      return trainingId;
    });
    return await answerOf(dependencies, call, trainingId);
  };

export const leaveHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<TrainingParams, unknown>): Promise<Answer> => {
    const { actor, params } = call;
    const { trainingId } = params;
    const enterpriseId = ownEnterprise(actor);
    const lock = lockOf(trainingId);
    await once(dependencies, call, ['leaveTraining', params], lock, async (client) => {
      const { training } = await found(client, call, trainingId);
      assertOpen(trainingStateRefusal(training, 'leave'), training.version);
      if (!(await leave(client, trainingId, enterpriseId))) throw new ApiError('notFound');
      return trainingId;
    });
    return await answerOf(dependencies, call, trainingId);
  };
