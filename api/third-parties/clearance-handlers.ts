// Declaring what was cleared up, settling what was still open, and the list of who has not (DE-85, XT-74).
import type { PoolClient } from 'pg';
import { declaringAgencyOf, serviceReachOf } from '../../domain/permission/third-parties';
import { refuse } from '../../domain/shared/outcome';
import { clearanceStatus, type Clearance, type Declaration } from '../../domain/third-party/clearance';
import { engagementHolds } from '../../domain/third-party/engagement';
import type { ClearanceKind } from '../../domain/third-party/vocabulary';
import { listKept } from '../../prisma/queries/kept-rows';
import { keptClearances, keptEngagements } from '../../prisma/queries/kept-registers';
import { clearanceProgressOf } from '../../prisma/queries/standing-duties/clearances';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import {
  acting,
  assertAllowed,
  assertStateAmong,
  entering,
  getting,
  inputFault,
  listing,
  seenBy,
  type Keeping,
  type Policies,
} from '../kept/keeping';
import type { Answer } from '../routing';
import { pageOfWhole } from '../whole-pages';
import type { PageQuery } from '../kept/contract-parts';
import { remindedOf } from './around';
import type { ClearanceQuery, SettleBody } from './clearance-contract';

const clearances: Keeping<Clearance> = {
  kept: keptClearances,
  path: '/clearances',
  present: (reads) =>
    reads.map(({ row: { jurisdiction: _place, ...clearance }, agencyName }) => ({
      ...clearance,
      agencyName,
      status: clearanceStatus(clearance),
    })),
  within: ({ actor }) => (serviceReachOf(actor).everything ? {} : null),
};

/** @throws RefusedError notAskedHere */
const askedOf = ({ services }: Policies, kind: ClearanceKind): void => {
  const { value, source } = services.clearances;
  if (!value.some((asked) => asked.kind === kind))
    assertAllowed(refuse('notAskedHere', { what: kind }, source));
};

/** What the register itself knows to be tied cannot be declared not to exist (XT-74). */
const assertComplete = async (
  { actor, today }: Policies,
  { kind, found }: Declaration,
  agencyId: string,
  client: PoolClient,
): Promise<void> => {
  if (kind !== 'tiedConsulting') return;
  const { jurisdiction } = actor;
  const held = await listKept(client, keptEngagements, {
    ...{ jurisdiction, equal: { agency_id: agencyId }, limit: null },
  });
  const isListed = (ref: string): boolean => found.some(({ contractRef }) => contractRef === ref);
  if (
    held.some(({ row }) => row.tiedTo.length > 0 && engagementHolds(row, today) && !isListed(row.contractRef))
  )
    throw inputFault('found', '登记册中还有与许可、处罚等挂钩的聘用，请一并列出（写明合同编号）');
};

export const declareHandler = entering<Clearance, Declaration>(clearances, async (seen, body, id, client) => {
  const { actor, today } = seen;
  const { jurisdiction } = actor;
  askedOf(seen, body.kind);
  const agencyId = declaringAgencyOf(actor);
  if (agencyId === null) throw new ApiError('keptNotYours');
  if (body.found.some(({ endedOn }) => endedOn !== null && endedOn > today))
    throw inputFault('found', '终止之日不得晚于今天，尚未终止的留空');
  const equal = { agency_id: agencyId, kind: body.kind };
  if ((await listKept(client, keptClearances, { jurisdiction, equal, limit: 1 })).length > 0)
    assertAllowed(refuse('alreadyDone', { command: 'declareClearance' }));
  await assertComplete(seen, body, agencyId, client);
  return { ...body, id, jurisdiction, agencyId, declaredOn: today, version: 1 };
});

export const settleHandler = acting<Clearance, SettleBody>(
  clearances,
  'settle',
  ({ actor, today }, before, { index, endedOn, measure }) => {
    if (declaringAgencyOf(actor) !== before.agencyId) throw new ApiError('keptNotYours');
    assertStateAmong(clearanceStatus(before), ['open'], before.version);
    if (before.found[index]?.endedOn !== null) throw inputFault('index', '没有这一项，或者它已经终止');
    if (endedOn > today) throw inputFault('endedOn', '不得晚于今天');
    const found = before.found.map((one, at) => (at === index ? { ...one, endedOn, measure } : one));
    return { after: { ...before, found } };
  },
);

export const getClearanceHandler = getting(clearances);
export const listClearancesHandler = listing<Clearance, ClearanceQuery>(clearances, ({ agencyId, kind }) => ({
  equal: { agency_id: agencyId, kind },
}));

/** As far as the caller watches over it. */
export const progressHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<unknown, PageQuery>): Promise<Answer> => {
    const seen = seenBy(dependencies, call);
    const part = remindedOf(seen);
    const place = { pool: dependencies.database.pool, pack: seen.pack, today: seen.today };
    const progress = part === null ? [] : await clearanceProgressOf(place, part.agencyId);
    return { body: pageOfWhole(progress, ({ kind, agencyId }) => `${kind} ${agencyId}`, call.query) };
  };
