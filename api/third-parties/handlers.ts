// Publishing standards, engaging third parties, ending what was engaged.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { engagingAgencyOf, keepsStandards, serviceReachOf } from '../../domain/permission/third-parties';
import { refuse } from '../../domain/shared/outcome';
import {
  engagementHolds,
  flagsOf,
  tiedRefusal,
  type Engagement,
  type EngagementText,
} from '../../domain/third-party/engagement';
import { beyondStandard, type Standard, type StandardText } from '../../domain/third-party/standard';
import { listKept, type Queries } from '../../prisma/queries/kept-rows';
import { keptEngagements, keptStandards } from '../../prisma/queries/kept-registers';
import { ApiError } from '../api-errors';
import type { OpenCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import {
  acting,
  assertAllowed,
  assertStateAmong,
  entering,
  getting,
  inputFault,
  listing,
  type Keeping,
  type Policies,
} from '../kept/keeping';
import { cursorAfterId, readIdCursor } from '../registers/cursor';
import type { Answer } from '../routing';
import type { EndBody, EngagementQuery, PublicStandardQuery, ReasonBody, StandardQuery } from './contract';

const told = ({ jurisdiction: _place, ...standard }: Standard): object => standard;

const standards: Keeping<Standard> = {
  kept: keptStandards,
  path: '/service-standards',
  present: (reads) => reads.map(({ row }) => told(row)),
  within: () => ({}),
};

/** @throws RefusedError notAskedHere, ApiError keptNotYours */
const assertKeeper = ({ actor, services }: Policies): void => {
  if (services.standardKeepers.value.length === 0)
    assertAllowed(refuse('notAskedHere', { what: 'serviceStandards' }, services.standardKeepers.source));
  if (!keepsStandards(actor, services)) throw new ApiError('keptNotYours');
};

export const publishStandardHandler = entering<Standard, StandardText>(
  standards,
  async (seen, body, id, _client) => {
    assertKeeper(seen);
    const { today, actor } = seen;
    const blank = { publishedOn: today, withdrawnOn: null, withdrawReason: null, version: 1 };
    return await Promise.resolve({ ...body, id, jurisdiction: actor.jurisdiction, ...blank });
  },
);

export const withdrawStandardHandler = acting<Standard, ReasonBody>(
  standards,
  'withdraw',
  (seen, before, { reason }) => {
    assertKeeper(seen);
    assertStateAmong(before.withdrawnOn === null ? 'current' : 'withdrawn', ['current'], before.version);
    return { after: { ...before, withdrawnOn: seen.today, withdrawReason: reason }, reason };
  },
);

export const getStandardHandler = getting(standards);
export const listStandardsHandler = listing<Standard, StandardQuery>(standards, ({ kind }) => ({
  said: { kind },
}));

export const publicStandardsHandler =
  ({ database }: ApiDependencies) =>
  async ({ query, now }: OpenCall<unknown, PublicStandardQuery>): Promise<Answer> => {
    const { jurisdiction, kind, cursor, limit } = query;
    const after = cursor === undefined ? undefined : readIdCursor(cursor);
    const asked = { jurisdiction, said: { kind }, after, limit: null };
    const today = shanghaiDay(now);
    const rows = (await listKept(database.pool, keptStandards, asked))
      .map(({ row }) => row)
      .filter(({ withdrawnOn }) => withdrawnOn === null || withdrawnOn > today);
    const shown = rows.slice(0, limit);
    return { body: { items: shown.map(told), nextCursor: cursorAfterId(rows, shown) } };
  };

const present = (
  { row, agencyName }: { readonly row: Engagement; readonly agencyName: string | null },
  { today }: Policies,
): object => {
  const { jurisdiction: _place, ...engagement } = row;
  return { ...engagement, agencyName, holds: engagementHolds(row, today), flags: flagsOf(row) };
};

const engagements: Keeping<Engagement> = {
  kept: keptEngagements,
  path: '/third-party-engagements',
  present: (reads, seen) => reads.map((read) => present(read, seen)),
  within: ({ actor }) => {
    const { everything, enterpriseId } = serviceReachOf(actor);
    return everything || enterpriseId !== null ? {} : null;
  },
};

/** @throws ApiError inputRefused, when the pack wants a standard and this is none, or not one for these acts (CX-85) */
const assertStandard = async (
  { actor, services }: Policies,
  { standardId, acts }: EngagementText,
  client: Queries,
): Promise<void> => {
  if (standardId === null) {
    if (services.standardRequired.value)
      throw inputFault('standardId', '本地聘用第三方须依照已公布的辅助服务规范，请写明依照哪一项');
    return;
  }
  const asked = { jurisdiction: actor.jurisdiction, id: standardId, limit: 1 };
  const standard = (await listKept(client, keptStandards, asked))[0]?.row;
  if (standard?.withdrawnOn !== null)
    throw inputFault('standardId', '没有这项规范，或者它已不再适用，请核对编号');
  if (beyondStandard(standard, acts).length > 0)
    throw inputFault('acts', '其中有规范没有写到的，请删去，或者改依别的规范');
};

export const engageHandler = entering<Engagement, EngagementText>(
  engagements,
  async (seen, body, id, client) => {
    const { actor, services } = seen;
    const agencyId = engagingAgencyOf(actor);
    if (agencyId === null) throw new ApiError('keptNotYours');
    assertAllowed(tiedRefusal(body, services));
    if (body.to < body.from) throw inputFault('to', '不得早于起始日');
    await assertStandard(seen, body, client);
    const { jurisdiction } = actor;
    const asked = { jurisdiction, equal: { agency_id: agencyId }, said: { contractRef: body.contractRef } };
    if ((await listKept(client, keptEngagements, { ...asked, limit: 1 })).length > 0)
      throw inputFault('contractRef', '本机关已经登记过这个合同，请核对编号');
    return { ...body, id, jurisdiction, agencyId, endedOn: null, endReason: null, version: 1 };
  },
);

export const endEngagementHandler = acting<Engagement, EndBody>(
  engagements,
  'end',
  ({ actor, today }, before, { endedOn, reason }) => {
    if (engagingAgencyOf(actor) !== before.agencyId) throw new ApiError('keptNotYours');
    assertStateAmong(
      before.endedOn === null && before.to >= today ? 'current' : 'ended',
      ['current'],
      before.version,
    );
    if (endedOn < today) throw inputFault('endedOn', '不得早于今天');
    return { after: { ...before, endedOn, endReason: reason }, reason };
  },
);

export const getEngagementHandler = getting(engagements);
export const listEngagementsHandler = listing<Engagement, EngagementQuery>(
  engagements,
  ({ agencyId, contractRef }) => ({ equal: { agency_id: agencyId }, said: { contractRef } }),
);
