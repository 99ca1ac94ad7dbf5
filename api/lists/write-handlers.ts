// Entering, deciding, extending, ending and publishing memberships of lists.
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import { criteriaFaults, isOfField, termFaults, type Fault } from '../../domain/lists/membership';
import { listReachOf, mayDecide, mayPropose, mayWish } from '../../domain/permission/lists';
import type { ListTerms } from '../../domain/policy/policy-pack';
import type { Actor } from '../../domain/shared/actor';
import { listMemberships, type Membership } from '../../prisma/queries/list-members';
import { enterpriseNamed, inspectingBodies, saveMembership } from '../../prisma/queries/list-writes';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type {
  DecideBody,
  EndMemberBody,
  EnterBody,
  ExtendBody,
  ListParams,
  MemberParams,
  PublishBody,
} from './contract';
import { assertAlone, assertNone, assertState, bare, memberToChange, once, termsOf } from './entry';
import { answerOf } from './read-handlers';

const fault = (path: string, message: string): Fault => ({ path, message });

const fieldFaults = async (
  client: PoolClient,
  { jurisdiction }: Actor,
  { scope }: ListTerms,
  agencyId: string | undefined,
  today: PlainDate,
): Promise<readonly Fault[]> => {
  if (!isOfField(scope))
    return agencyId === undefined ? [] : [fault('agencyId', '这种名单对本地区各机关有效，不填机关')];
  if (agencyId === undefined) return [fault('agencyId', '这种名单是各机关自己领域的，须写明机关')];
  const known = await inspectingBodies(client, jurisdiction, today);
  return known.get(agencyId) === agencyId ? [] : [fault('agencyId', '本地区没有这个已公告的行政检查主体')];
};

const decidedAt = (body: EnterBody, decides: boolean, wishes: boolean): Membership['status'] =>
  wishes || (decides && body.decisionRef !== undefined) ? 'standing' : 'proposed';

/** What is entered, when nothing speaks against it. @throws ApiError listNotYours, inputRefused, listOverlaps */
export const entered = async (
  client: PoolClient,
  { actor, now, params, body }: Pick<WriteCall<ListParams, EnterBody>, 'actor' | 'now' | 'params' | 'body'>,
  terms: ListTerms,
): Promise<Membership> => {
  const { list } = params;
  const today = shanghaiDay(now);
  const agencyId = body.agencyId ?? null;
  const wishes = mayWish(actor, terms, body.enterpriseId);
  const decides = mayDecide(actor, terms, agencyId);
  if (!wishes && !decides && !mayPropose(actor, agencyId)) throw new ApiError('listNotYours');
  const known = await enterpriseNamed(client, {
    jurisdiction: actor.jurisdiction,
    names: [body.enterpriseId],
    today,
  });
  assertNone([
    ...(known.get(body.enterpriseId) === body.enterpriseId
      ? []
      : [fault('enterpriseId', '本地区没有登记这个企业，或者它已终止')]),
    ...(await fieldFaults(client, actor, terms, body.agencyId, today)),
    ...(body.fromOn < today ? [fault('fromOn', '不得早于今天')] : []),
    ...termFaults(body, terms),
    ...(wishes ? [] : criteriaFaults(body.criteria, terms)),
    ...(body.decisionRef !== undefined && !decides && !wishes
      ? [fault('decisionRef', '您无权决定，请不要填写文号，提出后由有权决定的人决定')]
      : []),
  ]);
  const status = decidedAt(body, decides, wishes);
  const member: Membership = {
    id: `${actor.jurisdiction}-lis-${randomUUID()}`,
    jurisdiction: actor.jurisdiction,
    list,
    enterpriseId: body.enterpriseId,
    scope: terms.scope === 'none' ? 'jurisdiction' : terms.scope,
    agencyId,
    fromOn: body.fromOn,
    toOn: body.toOn,
    status,
    criteria: wishes ? ['企业意愿'] : body.criteria,
    reason: body.reason,
    decisionRef: body.decisionRef ?? null,
    decidedBy: status === 'standing' ? actor.id : null,
    endedOn: null,
    endReason: null,
    publishedOn: null,
    publicationRef: null,
    enteredBy: actor.id,
    enteredAt: now,
    version: 1,
  };
  await assertAlone(client, member);
  await saveMembership(
    client,
    { before: null, after: member },
    { actorId: actor.id, at: now, reason: body.reason },
  );
  return member;
};

export const enterHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<ListParams, EnterBody>): Promise<Answer> => {
    const { actor, params, body } = call;
    const terms = termsOf(dependencies, actor, params.list);
    const id = await once(dependencies, call, ['enterMember', params, body], async (client) => {
      const member = await entered(client, call, terms);
      return member.id;
    });
    const answer = await answerOf(dependencies, call, { ...params, memberId: id });
    return { ...answer, location: `/api/v1/lists/${params.list}/members/${id}` };
  };

/** Changes one membership as `become` says, once for the key. */
const changing = async <B>(
  dependencies: ApiDependencies,
  operation: string,
  call: WriteCall<MemberParams, B>,
  become: (
    member: Membership,
    parts: { readonly client: PoolClient; readonly terms: ListTerms },
  ) => Promise<{ readonly changes: Partial<Membership>; readonly reason: string | null }>,
): Promise<Answer> => {
  const { actor, params, body, now } = call;
  const terms = termsOf(dependencies, actor, params.list);
  await once(dependencies, call, [operation, params, body], async (client) => {
    const before = bare(await memberToChange(client, call));
    const { changes, reason } = await become(before, { client, terms });
    const after = { ...before, ...changes, version: before.version + 1 };
    await saveMembership(client, { before, after }, { actorId: actor.id, at: now, reason });
    return after.id;
  });
  return await answerOf(dependencies, call, params);
};

/** @throws ApiError listNotYours */
const assertDecides = (actor: Actor, terms: ListTerms, { agencyId }: Membership): void => {
  if (!mayDecide(actor, terms, agencyId)) throw new ApiError('listNotYours');
};

export const decideHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<MemberParams, DecideBody>): Promise<Answer> =>
    await changing(dependencies, 'decideMember', call, async (member, { client, terms }) => {
      const { actor, body, now } = call;
      assertDecides(actor, terms, member);
      const today = assertState(member, now, ['proposed']);
      if (!body.accepted) {
        const reason = body.reason ?? null;
        return { changes: { status: 'refused', decidedBy: actor.id }, reason };
      }
      // It counts from the decision on, never before it.
      const fromOn = member.fromOn < today ? today : member.fromOn;
      assertNone(termFaults({ fromOn, toOn: member.toOn }, terms));
      await assertAlone(client, { ...member, fromOn });
      const decisionRef = body.decisionRef ?? null;
      return {
        changes: { status: 'standing', fromOn, decisionRef, decidedBy: actor.id },
        reason: body.reason ?? null,
      };
    });

export const extendHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<MemberParams, ExtendBody>): Promise<Answer> =>
    await changing(dependencies, 'extendMember', call, async (member, { client, terms }) => {
      const { actor, body, now } = call;
      assertDecides(actor, terms, member);
      const today = assertState(member, now, ['upcoming', 'current']);
      const criteria = body.criteria ?? member.criteria;
      // Each extension is a decision of its own: its longest term counts from the day it is made.
      const from = member.fromOn > today ? member.fromOn : today;
      assertNone([
        ...termFaults({ fromOn: from, toOn: body.toOn }, terms),
        ...criteriaFaults(criteria, terms),
        ...(member.toOn === null || (body.toOn !== null && body.toOn <= member.toOn)
          ? [fault('toOn', '延期须晚于原来的截止日；要提前的，请办理移出')]
          : []),
      ]);
      await assertAlone(client, { ...member, toOn: body.toOn });
      const { decisionRef, reason } = body;
      return { changes: { toOn: body.toOn, criteria, decisionRef, decidedBy: actor.id }, reason };
    });

export const endHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<MemberParams, EndMemberBody>): Promise<Answer> =>
    await changing(dependencies, 'endMember', call, (member, { terms }) => {
      const { actor, body, now } = call;
      // Its own wish is lifted by its own consent (JJ-30); what a body decided is the body's to end.
      const ownWish =
        mayWish(actor, terms, member.enterpriseId) &&
        member.decidedBy === member.enteredBy &&
        member.decisionRef === null;
      if (!ownWish) assertDecides(actor, terms, member);
      const today = assertState(member, now, ['upcoming', 'current']);
      assertNone(body.endedOn < today ? [fault('endedOn', '不得早于今天')] : []);
      return Promise.resolve({
        changes: { endedOn: body.endedOn, endReason: body.reason },
        reason: body.reason,
      });
    });

const mostPublished = 500;

/** @throws ApiError inputRefused for what is not there, not in force or published already; listNotYours */
const toPublish = async (
  client: PoolClient,
  { actor, params, body, now }: WriteCall<ListParams, PublishBody>,
  terms: ListTerms,
): Promise<readonly Membership[]> => {
  const day = shanghaiDay(now);
  const question = { reach: listReachOf(actor), list: params.list, day, published: false };
  const standing = await listMemberships(client, { ...question, state: 'current', limit: 100_000 });
  const mine = standing.filter((member) => mayDecide(actor, terms, member.agencyId)).map(bare);
  if (body.memberIds === undefined) return mine.slice(0, mostPublished);
  const chosen = mine.filter(({ id }) => body.memberIds?.includes(id));
  const strange = body.memberIds.filter((id) => !chosen.some((member) => member.id === id));
  assertNone(
    strange.slice(0, 20).map((id) => fault('memberIds', `${id} 不在您有权决定的、有效而尚未公布的各项之中`)),
  );
  return chosen;
};

export const publishHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<ListParams, PublishBody>): Promise<Answer> => {
    const { actor, params, body, now } = call;
    const terms = termsOf(dependencies, actor, params.list);
    const mayAny = mayDecide(actor, terms, isOfField(terms.scope) ? actor.agencyId : null);
    if (!mayAny) throw new ApiError('listNotYours');
    assertNone(body.publishedOn > shanghaiDay(now) ? [fault('publishedOn', '不得晚于今天')] : []);
    const published = await once(dependencies, call, ['publishList', params, body], async (client) => {
      const members = await toPublish(client, call, terms);
      const { publishedOn, publicationRef } = body;
      for (const before of members) {
        const after = { ...before, publishedOn, publicationRef, version: before.version + 1 };
        await saveMembership(client, { before, after }, { actorId: actor.id, at: now, reason: null });
      }
      return members.map(({ id }) => id);
    });
    return { body: { published } };
  };
