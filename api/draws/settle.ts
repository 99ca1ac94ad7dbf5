// From what is asked to what is committed to: pools as the registers have them now, and everything that speaks against it.
import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import { addDays, shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import {
  drawAlgorithm,
  inOrder,
  wholeStratum,
  type Commitment,
  type StrataBasis,
} from '../../domain/draw/commitment';
import { unfitness } from '../../domain/draw/fitness';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { tierOf } from '../../domain/tier/tier-of';
import { decidedLimits } from '../../prisma/queries/limits';
import { sourceName } from '../../domain/draw/public-sources';
import type { Actor } from '../../domain/shared/actor';
import {
  inspectingAgencies,
  planLineOwner,
  poolEnterprises,
  poolOfficers,
  type PoolEnterprise,
} from '../../prisma/queries/draw-pools';
import { ApiError, type InputFault } from '../api-errors';
import { told } from '../input';
import type { CreateDrawBody, RedrawBody, SourceBody } from './bodies';
import { settledStrata } from './strata';

/** Of a pool: more than a county has, and still a file that a browser opens. */
const mostTargets = 100_000;
/** A value to come lies within a year: later ones belong to another plan. */
const mostDaysAhead = 366;

export interface Settling {
  readonly client: PoolClient;
  readonly actor: Actor;
  readonly drawId: string;
  readonly pack: PolicyPack;
  /** ISO instant. */
  readonly now: string;
  readonly redraws: Commitment['redraws'];
}

const fault = (path: string, message: string): InputFault => ({ path, message: told(message) });

/** @throws ApiError inputRefused when there is any */
const assertNone = (faults: readonly InputFault[]): void => {
  if (faults.length > 0) throw new ApiError('inputRefused', { faults });
};

const stratumOf = (basis: StrataBasis, enterprise: PoolEnterprise, pack: PolicyPack): string => {
  const { pool, risk } = enterprise;
  switch (basis) {
    case 'tier':
      return tierOf(enterprise, pack)?.tier ?? wholeStratum;
    case 'pool':
      return pool;
    case 'risk':
      return risk;
    case 'none':
      return wholeStratum;
  }
};

const settledSources = (sources: readonly SourceBody[]): Commitment['sources'] =>
  sources.map(({ kind, name, issue, countsFrom }) => ({
    kind,
    name: sourceName(kind) ?? name ?? '',
    issue,
    countsFrom,
  }));

const timeFaults = (
  { sources, visitDays, publicFrom }: CreateDrawBody,
  now: string,
): readonly InputFault[] => {
  const today = shanghaiDay(now);
  return [
    ...sources.flatMap(({ countsFrom }, index) => {
      const path = `sources.${String(index)}.countsFrom`;
      if (countsFrom <= now) return [fault(path, '必须晚于现在：已经公开的随机值不能用来抽取')];
      return shanghaiDay(countsFrom) > addDays(today, mostDaysAhead) ? [fault(path, '不得晚于一年以后')] : [];
    }),
    ...(visitDays.from < today ? [fault('visitDays.from', '不得早于今天')] : []),
    ...(publicFrom !== undefined && publicFrom > addDays(visitDays.to, 1)
      ? [fault('publicFrom', '不得晚于检查日期之后一日')]
      : []),
  ];
};

const strangersAmong = (
  asked: readonly string[],
  known: readonly { readonly id: string }[],
): readonly string[] => {
  const ids = new Set(known.map(({ id }) => id));
  return asked.filter((id) => !ids.has(id));
};

/** Faults for ids that no row answers to, or that are left out of a pool they are not in. */
const idFaults = (
  path: string,
  asked: {
    readonly ids?: readonly string[] | undefined;
    readonly except: readonly { readonly id: string }[];
  },
  found: readonly { readonly id: string }[],
): readonly InputFault[] => [
  ...strangersAmong(asked.ids ?? [], found)
    .slice(0, 20)
    .map((id) => fault(`${path}.ids`, `${id} 不在登记册中，或者届时已经终止`)),
  ...strangersAmong(
    asked.except.map(({ id }) => id),
    found,
  )
    .slice(0, 20)
    .map((id) => fault(`${path}.except`, `${id} 本来就不在池中`)),
];

const agencyFaults = async (
  { client, actor }: Settling,
  { agencyId, planLineRef, team, visitDays }: CreateDrawBody,
): Promise<readonly InputFault[]> => {
  const { jurisdiction } = actor;
  const ids = [agencyId, ...team.map((part) => part.agencyId)];
  const known = await inspectingAgencies(client, { jurisdiction, ids, to: visitDays.to });
  const line = await planLineOwner(client, jurisdiction, planLineRef);
  return [
    ...(known.includes(agencyId) ? [] : [fault('agencyId', '本地区没有这个已公告的行政检查主体')]),
    ...team.flatMap((part, index) =>
      known.includes(part.agencyId)
        ? []
        : [fault(`team.${String(index)}.agencyId`, '本地区没有这个已公告的行政检查主体')],
    ),
    ...(line?.agencyId === agencyId ? [] : [fault('planLineRef', '牵头机关没有这个检查计划条目')]),
  ];
};

const settledTargets = async (
  { client, actor, pack }: Settling,
  { agencyId, targets, visitDays }: CreateDrawBody,
): Promise<Pick<Commitment, 'targets' | 'targetsFrom'>> => {
  const { pools = null, risks = null, parkId = null, except, stratifyBy } = targets;
  const ids = targets.ids === undefined ? null : [...new Set(targets.ids)];
  const question = {
    jurisdiction: actor.jurisdiction,
    agencyId,
    pools,
    risks,
    parkId,
    ids,
    ...visitDays,
  };
  const found = await poolEnterprises(client, { ...question, limit: mostTargets + 1 });
  assertNone([
    ...(found.length > mostTargets
      ? [fault('targets', `检查对象池超过 ${String(mostTargets)} 户，请分批抽取`)]
      : []),
    ...idFaults('targets', targets, found),
  ]);
  const left = new Set(except.map(({ id }) => id));
  return {
    targets: found
      .filter(({ id }) => !left.has(id))
      .map((enterprise) => ({ id: enterprise.id, stratum: stratumOf(stratifyBy, enterprise, pack) })),
    targetsFrom: { pools, risks, parkId, ids, except, stratifyBy },
  };
};

const settledOfficers = async (
  { client }: Settling,
  { team, officers, visitDays }: CreateDrawBody,
): Promise<Pick<Commitment, 'officers' | 'officersFrom'>> => {
  const { except } = officers;
  const ids = officers.ids === undefined ? null : [...new Set(officers.ids)];
  const agencyIds = team.map(({ agencyId }) => agencyId);
  const found = await poolOfficers(client, { agencyIds, ids, days: visitDays });
  assertNone(idFaults('officers', officers, found));
  const left = new Set(except.map(({ id }) => id));
  return {
    officers: found.filter(({ id }) => !left.has(id)).map((officer) => ({ ...officer })),
    officersFrom: { ids, except },
  };
};

/** The most that a refusal names. */
const mostSubjects = 50;

/** @throws ApiError drawUnfit when some value could not be drawn by */
const assertFit = (commitment: Commitment): void => {
  const [first] = unfitness(commitment);
  if (first === undefined) return;
  const { code, subjects } = first;
  throw new ApiError('drawUnfit', {
    params: { reason: code, subjects: subjects.slice(0, mostSubjects), count: subjects.length },
  });
};

/** @throws ApiError inputRefused, drawUnfit */
export const settle = async (settling: Settling, body: CreateDrawBody): Promise<Commitment> => {
  const { actor, drawId, now, redraws } = settling;
  assertNone([...timeFaults(body, now), ...(await agencyFaults(settling, body))]);
  const targets = await settledTargets(settling, body);
  const { jurisdiction } = actor;
  const { agencyId } = body;
  const today = shanghaiDay(now);
  const decided = await decidedLimits(settling.client, { jurisdiction, agencyId, today });
  const present = targets.targets.map(({ stratum }) => stratum);
  const { strata, faults } = settledStrata(body, present, { pack: settling.pack, decided, agencyId });
  assertNone(faults);
  const publicFrom: PlainDate = body.publicFrom ?? addDays(body.visitDays.to, 1);
  const commitment = inOrder({
    algorithm: drawAlgorithm,
    drawId,
    jurisdiction: actor.jurisdiction,
    agencyId: body.agencyId,
    planLineRef: body.planLineRef,
    batch: body.batch,
    purpose: body.purpose,
    committedBy: actor.id,
    committedAt: now,
    publicFrom,
    salt: randomBytes(32).toString('hex'),
    redraws,
    visitDays: body.visitDays,
    sources: settledSources(body.sources),
    ...targets,
    strata: [...strata],
    ...(await settledOfficers(settling, body)),
    recusals: body.recusals,
    team: body.team,
  });
  assertFit(commitment);
  return commitment;
};

/** What was asked for then and is not said otherwise, so that a redraw asks the registers of now the same. */
export const askedAgain = (commitment: Commitment, changes: RedrawBody): CreateDrawBody => {
  const { agencyId, planLineRef, batch, purpose, visitDays, targetsFrom, officersFrom, recusals, team } =
    commitment;
  const { pools, risks, parkId, ids, except, stratifyBy } = targetsFrom;
  return {
    agencyId,
    planLineRef,
    batch,
    purpose: changes.purpose ?? purpose,
    visitDays: changes.visitDays ?? visitDays,
    sources: changes.sources,
    targets: changes.targets ?? {
      pools: pools ?? undefined,
      risks: risks ?? undefined,
      parkId: parkId ?? undefined,
      ids: ids ?? undefined,
      except,
      stratifyBy,
    },
    strata:
      changes.strata ??
      commitment.strata.map(({ stratum, count, perTenThousand }) => ({
        stratum,
        count: count ?? undefined,
        perTenThousand: perTenThousand ?? undefined,
      })),
    officers: changes.officers ?? { ids: officersFrom.ids ?? undefined, except: officersFrom.except },
    recusals: changes.recusals ?? recusals,
    team: changes.team ?? team,
    publicFrom: changes.publicFrom,
  };
};
