// What an enterprise says against its membership, and the answer: once each, the enterprise's and the deciding body's.
import { randomUUID } from 'node:crypto';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { mayDecide, mayObject } from '../../domain/permission/lists';
import { answerObjection, insertObjection, saveMembership } from '../../prisma/queries/list-writes';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type { AnswerBody, MemberParams, ObjectBody, ObjectionParams } from './contract';
import { assertState, bare, memberToChange, once, termsOf } from './entry';
import { answerOf } from './read-handlers';

export const objectHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<MemberParams, ObjectBody>): Promise<Answer> => {
    const { actor, params, body, now } = call;
    await once(dependencies, call, ['objectToMember', params, body], async (client) => {
      const member = await memberToChange(client, call);
      if (!mayObject(actor, member.enterpriseId)) throw new ApiError('listNotYours');
      assertState(member, now, ['upcoming', 'current']);
      if (member.objections.some(({ upheld }) => upheld === null)) throw new ApiError('listObjectionOpen');
      const id = `${member.id}-o${String(member.objections.length + 1)}-${randomUUID().slice(0, 8)}`;
      await insertObjection(client, {
        id: id.slice(-80),
        membershipId: member.id,
        raisedBy: actor.id,
        raisedAt: now,
        text: body.text,
      });
      return id;
    });
    return await answerOf(dependencies, call, params);
  };

export const answerHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<ObjectionParams, AnswerBody>): Promise<Answer> => {
    const { actor, params, body, now } = call;
    const terms = termsOf(dependencies, actor, params.list);
    await once(dependencies, call, ['answerObjection', params, body], async (client) => {
      const member = await memberToChange(client, call);
      const objection = member.objections.find(({ id }) => id === params.objectionId);
      if (objection === undefined) throw new ApiError('notFound');
      if (!mayDecide(actor, terms, member.agencyId)) throw new ApiError('listNotYours');
      if (objection.upheld !== null) throw new ApiError('listObjectionAnswered');
      await answerObjection(client, {
        id: objection.id,
        upheld: body.upheld,
        answer: body.answer,
        answeredBy: actor.id,
        answeredAt: now,
      });
      const today = shanghaiDay(now);
      const isOver = member.endedOn !== null && member.endedOn <= today;
      if (body.upheld && !isOver) {
        const before = bare(member);
        const endReason = `异议成立：${body.answer}`;
        const after = { ...before, endedOn: today, endReason, version: before.version + 1 };
        await saveMembership(client, { before, after }, { actorId: actor.id, at: now, reason: endReason });
      }
      return objection.id;
    });
    return await answerOf(dependencies, call, params);
  };
