// Finds the plan that a call is about, and asks the registers what the rule book wants to know of it.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { reachOf, readsFile } from '../../domain/permission/reach';
import { linesWith } from '../../domain/plan/evolve';
import { changeLines } from '../../domain/plan/change-lines';
import type { PlanDraft } from '../../domain/plan/draft';
import type { PlanFacts } from '../../domain/plan/facts';
import type { PlanLine } from '../../domain/plan/line';
import type { PlanState } from '../../domain/plan/state';
import type { PlanCommandData } from '../../domain/plan/commands';
import type { Actor } from '../../domain/shared/actor';
import { getLifecycle, type Lifecycle } from '../../prisma/queries/lifecycles';
import { gatherPlanFacts } from '../../prisma/queries/plan-facts';
import { ApiError } from '../api-errors';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { ApiDependencies } from '../dependencies';
import type { CallerPlanCommand } from './contract';

export type StoredPlan = Extract<Lifecycle, { readonly type: 'plan' }>;

/** @throws ApiError notFound, also for what is not the caller's to see */
export const findPlan = async (
  { database }: ApiDependencies,
  actor: Actor,
  id: string,
): Promise<StoredPlan> => {
  const found = await getLifecycle(database.pool, id);
  if (found?.type !== 'plan' || !readsFile(reachOf(actor, 'plan'), found)) throw new ApiError('notFound');
  return found;
};

/** @throws ApiError notFound: until it is published nobody outside learns that there is one */
export const findPublicPlan = async (
  { database }: Pick<ApiDependencies, 'database'>,
  planId: string,
): Promise<StoredPlan> => {
  const found = await getLifecycle(database.pool, planId);
  if (found?.type !== 'plan' || found.state.publishedOn === null) throw new ApiError('notFound');
  return found;
};

/** The others are decided on the plan alone. */
const readers: readonly CallerPlanCommand[] = [
  'revisePlan',
  'setPlanLines',
  'submitPlan',
  'approvePlan',
  'proposePlanChange',
  'approvePlanChange',
];
export const readsRegisters = (name: CallerPlanCommand): boolean => readers.includes(name);

/** By today's pack: tiers are computed from what the registers say now. */
const ofTiers = (pack: PolicyPack | null): Pick<PolicyPack, 'tiers'> =>
  pack?.tiers === undefined ? {} : { tiers: pack.tiers };

export const factsOfPlanDraft = async (
  { database, ruleBooks }: Pick<ApiDependencies, 'database' | 'ruleBooks'>,
  jurisdiction: string,
  planId: string,
  { kind, year, part, agencyId, head, lines }: PlanDraft,
  now: string,
): Promise<PlanFacts> =>
  await gatherPlanFacts(database, {
    jurisdiction,
    planId,
    kind,
    year,
    part,
    agencyId,
    agencyIds: [
      ...new Set([agencyId, ...head.partnerIds, ...lines.flatMap((line) => line.cooperatingAgencyIds)]),
    ],
    lines,
    urgentPlanId: null,
    today: shanghaiDay(now),
    pack: ofTiers(ruleBooks.packOf(jurisdiction)),
  });

interface Asked {
  readonly lines: readonly PlanLine[];
  readonly urgentPlanId: string | null;
}

/** The lines as the command would leave them; a change that cannot be made is asked about as the plan stands. */
const askedOf = (
  state: PlanState,
  name: CallerPlanCommand,
  body: PlanCommandData<CallerPlanCommand>,
): Asked => {
  const stand: Asked = { lines: state.lines, urgentPlanId: null };
  if (name === 'setPlanLines' && 'put' in body)
    return { ...stand, lines: linesWith(state.lines, body.put, body.remove) };
  const proposal =
    name === 'proposePlanChange' && 'adjustment' in body
      ? body
      : name === 'approvePlanChange' && 'adjustmentId' in body
        ? state.proposals.find((one) => one.adjustment.adjustmentId === body.adjustmentId)
        : undefined;
  if (proposal === undefined || !('adjustment' in proposal)) return stand;
  const changed = changeLines(state.lines, proposal.adjustment.changes);
  return {
    lines: changed.ok ? linesWith(state.lines, changed.lines, changed.removed) : state.lines,
    urgentPlanId: proposal.urgentPlanId,
  };
};

export const factsAboutPlan = async (
  { database, ruleBooks }: Pick<ApiDependencies, 'database' | 'ruleBooks'>,
  { state, jurisdiction }: StoredPlan,
  name: CallerPlanCommand,
  body: PlanCommandData<CallerPlanCommand>,
  now: string,
): Promise<PlanFacts> => {
  const { id, kind, year, part, agencyId, head } = state;
  const { lines, urgentPlanId } = askedOf(state, name, body);
  return await gatherPlanFacts(database, {
    jurisdiction,
    planId: id,
    kind,
    year,
    part,
    agencyId,
    agencyIds: [
      ...new Set([agencyId, ...head.partnerIds, ...lines.flatMap((line) => line.cooperatingAgencyIds)]),
    ],
    lines,
    urgentPlanId,
    today: shanghaiDay(now),
    pack: ofTiers(ruleBooks.packOf(jurisdiction)),
  });
};
