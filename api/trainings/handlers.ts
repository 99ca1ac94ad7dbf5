// Offering, changing, calling off and holding trainings.
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { trainingTelling } from '../../domain/compliance-guide/telling';
import {
  holdRefusal,
  offerRefusal,
  trainingStateRefusal,
  type Training,
  type TrainingOffer,
} from '../../domain/compliance-guide/training';
import { mayOfferTraining } from '../../domain/permission/compliance-guides';
import type { Refusal } from '../../domain/shared/outcome';
import { tellEnterprises } from '../../prisma/queries/compliance/notices';
import {
  enrolmentsOf,
  listTrainings,
  noteAttendance,
  saveTraining,
} from '../../prisma/queries/compliance/trainings';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import { assertAsked, assertOpen, inputRefused } from '../compliance-guides/entry';
import { assertFresh, once } from '../once';
import type { ApiDependencies } from '../dependencies';
import { packFor } from '../lists/entry';
import { refusedBy } from '../refused-error';
import type { Answer } from '../routing';
import type { AnnounceBody, CancelBody, ChangeBody, HoldBody, TrainingParams } from './contract';
import { hostOf } from './presenter';
import { answerOf } from './read-handlers';

export const lockOf = (trainingId: string): string => `training ${trainingId}`;

export const announceHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, AnnounceBody>): Promise<Answer> => {
    const { actor, body, now } = call;
    const { agencyId, offer } = body;
    if (!mayOfferTraining(actor, agencyId)) throw new ApiError('complianceNotYours');
    const pack = packFor(dependencies, actor);
    const { trainings } = pack.complianceGuides;
    assertAsked(trainings.value, 'trainings', trainings.source);
    assertOpen(offerRefusal(offer, shanghaiDay(now), pack.otherVisits), 0);
    const lock = `trainings of ${actor.jurisdiction}`;
    const id = await once(dependencies, call, ['announceTraining', body], lock, async (client) => {
      const after: Training = {
        ...offer,
        id: `${actor.jurisdiction}-training-${randomUUID()}`,
        ...{ jurisdiction: actor.jurisdiction, agencyId, status: 'announced', cancelReason: null },
        ...{ revisedAt: now, version: 1 },
      };
      await saveTraining(client, { before: null, after }, { actorId: actor.id, at: now, reason: null });
      const [read] = await listTrainings(client, {
        jurisdiction: after.jurisdiction,
        id: after.id,
        limit: 1,
      });
      const agencyName = hostOf(read?.agencyName ?? null, pack);
      await tellEnterprises(
        client,
        trainingTelling(after, { agencyName, occasion: 'announced' }, now),
        after,
      );
      return after.id;
    });
    return { ...(await answerOf(dependencies, call, id)), location: `/api/v1/trainings/${id}` };
  };

interface Act<B> {
  readonly name: string;
  /** @param taken seats */
  readonly become: (
    training: Training,
    call: WriteCall<TrainingParams, B>,
    taken: number,
  ) => Refusal | Partial<Training>;
  /** What those who enrolled are told; null: nothing. */
  readonly occasion: 'changed' | 'cancelled' | null;
  readonly afterwards?: (client: PoolClient, call: WriteCall<TrainingParams, B>) => Promise<void>;
}

const acting =
  <B>(dependencies: ApiDependencies, { name, become, occasion, afterwards }: Act<B>) =>
  async (call: WriteCall<TrainingParams, B>): Promise<Answer> => {
    const { actor, params, body, now, expectedVersion } = call;
    const { trainingId } = params;
    const pack = packFor(dependencies, actor);
    await once(dependencies, call, [name, params, body], lockOf(trainingId), async (client) => {
      const asked = { jurisdiction: actor.jurisdiction, id: trainingId, limit: 1 };
      const [read] = await listTrainings(client, asked);
      if (read === undefined) throw new ApiError('notFound');
      const { training: before } = read;
      if (!mayOfferTraining(actor, before.agencyId)) throw new ApiError('complianceNotYours');
      assertFresh(expectedVersion, before.version);
      const changed = become(before, call, read.taken);
      if ('ok' in changed) throw refusedBy(changed, before.version);
      const after: Training = { ...before, ...changed, revisedAt: now, version: before.version + 1 };
      const reason = after.status === 'cancelled' ? after.cancelReason : null;
      await saveTraining(client, { before, after }, { actorId: actor.id, at: now, reason });
      await afterwards?.(client, call);
      if (occasion !== null) {
        const enterpriseIds = (await enrolmentsOf(client, trainingId)).map(
          ({ enterpriseId }) => enterpriseId,
        );
        const agencyName = hostOf(read.agencyName, pack);
        await tellEnterprises(client, trainingTelling(after, { agencyName, occasion }, now), {
          enterpriseIds,
        });
      }
      return trainingId;
    });
    return await answerOf(dependencies, call, trainingId);
  };

/** Seats that enterprises were given stay theirs. @throws ApiError inputRefused */
const keepingSeats = ({ seats }: TrainingOffer, taken: number): null => {
  if (seats !== null && seats < taken)
    throw inputRefused('offer.seats', '少于已经报名的人数，请不少于这个数，或者先请企业取消报名');
  return null;
};

export const changeHandler = (dependencies: ApiDependencies) =>
  acting<ChangeBody>(dependencies, {
    name: 'changeTraining',
    become: (training, { actor, body, now }, taken) =>
      trainingStateRefusal(training, 'change') ??
      keepingSeats(body.offer, taken) ??
      offerRefusal(body.offer, shanghaiDay(now), packFor(dependencies, actor).otherVisits) ??
      body.offer,
    occasion: 'changed',
  });

export const cancelHandler = (dependencies: ApiDependencies) =>
  acting<CancelBody>(dependencies, {
    name: 'cancelTraining',
    become: (training, { body }) =>
      trainingStateRefusal(training, 'cancel') ?? { status: 'cancelled', cancelReason: body.reason },
    occasion: 'cancelled',
  });

export const holdHandler = (dependencies: ApiDependencies) =>
  acting<HoldBody>(dependencies, {
    name: 'holdTraining',
    become: (training, { now }) => holdRefusal(training, shanghaiDay(now)) ?? { status: 'held' },
    occasion: null,
    afterwards: async (client, { params, body }) => {
      const enrolled = new Set(
        (await enrolmentsOf(client, params.trainingId)).map((one) => one.enterpriseId),
      );
      const strangers = body.attended.filter(({ enterpriseId }) => !enrolled.has(enterpriseId));
      if (strangers.length > 0) throw inputRefused('attended', '其中有没有报名的企业，请核对编号');
      await noteAttendance(client, params.trainingId, body.attended);
    },
  });
