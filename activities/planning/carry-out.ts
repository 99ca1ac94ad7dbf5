// What a published round sets going: plans told, visits made, their places kept in the ledger, visits of later months cleared of what was cancelled.
import { Context } from '@temporalio/activity';
import { addDays, shanghaiDay } from '../../domain/calendar/plain-date';
import { asPlansStand } from '../../domain/consultation/as-plans-stand';
import type { ConsultationState, HeldAdjustment } from '../../domain/consultation/state';
import { plannedVisits, type PlannedVisit } from '../../domain/consultation/visits';
import { keepPlannedPlaces } from '../../prisma/queries/planned-places';
import { proposalBytes } from '../../prisma/queries/merge-proposals';
import { dropChecks, materialise } from '../../prisma/queries/planned-visits';
import { roundOf, type PlanningDeps } from './deps';
import { forPlan, forRound } from './messenger';
import { roundChecks } from './planned-checks';
import { decodeProposal, digest, type ProposalContent } from './proposal-bytes';

/** Long lists are no reason to think this worker dead. */
const beat = (): void => {
  Context.current().heartbeat();
};

interface AdjustmentTold {
  readonly adjustmentId: string;
  readonly ok: boolean;
  readonly why: string | null;
}

const tellAdjustment = async (
  { messenger }: PlanningDeps,
  { id, pack }: ConsultationState,
  { adjustment, status, urgentReason }: HeldAdjustment,
): Promise<AdjustmentTold> => {
  const { adjustmentId, planId } = adjustment;
  const told = await messenger.tell(
    forPlan(
      planId,
      pack.id,
      'applyAdjustment',
      {
        consultationId: id,
        adjustment,
        decision: status === 'filed' ? `紧急专项，备案即行生效：${urgentReason ?? ''}` : '会商同意',
      },
      `adjustment-${id}-${adjustmentId}`,
    ),
  );
  // Taken before, under another round or by an attempt whose answer was lost: it is in force.
  return told.ok || told.code === 'alreadyDone'
    ? { adjustmentId, ok: true, why: null }
    : { adjustmentId, ok: false, why: told.message };
};

const tellAdjustments = async (
  deps: PlanningDeps,
  state: ConsultationState,
  wanted: HeldAdjustment['status'],
): Promise<AdjustmentTold[]> => {
  const told: AdjustmentTold[] = [];
  for (const held of state.adjustments)
    if (held.status === wanted && held.carriedOut === null)
      told.push(await tellAdjustment(deps, state, held));
  return told;
};

/** Visits after the day that no plan asks for any more lose those checks; a visit left without any is cancelled. */
const clearLater = async (
  deps: PlanningDeps,
  state: ConsultationState,
  from: ConsultationState['from'],
  now: string,
): Promise<number> => {
  const { all } = await roundChecks(deps, state);
  const meant = new Map(all.map((check) => [check.checkId, check]));
  return await dropChecks(
    deps.database.pool,
    { jurisdiction: state.pack.id, from, reason: '计划调整后不再检查', at: now },
    ({ checkId }, { day }) => {
      const check = meant.get(checkId);
      return check !== undefined && check.from <= day && day <= check.to;
    },
  );
};

const proposalOf = async (
  { database }: PlanningDeps,
  { id, merge }: ConsultationState,
): Promise<ProposalContent> => {
  if (merge === null) throw new Error(`${id} was published without a merge`);
  const bytes = await proposalBytes(database.pool, id, merge.hash);
  if (bytes === null) throw new Error(`${id}: proposal ${merge.hash} is not kept`);
  return await decodeProposal(bytes, merge.hash);
};

const visitsOf = (content: ProposalContent, state: ConsultationState): readonly PlannedVisit[] =>
  plannedVisits(
    content.result,
    {
      jurisdiction: state.pack.id,
      digest,
      checks: new Map(content.checks.map((check) => [check.checkId, check])),
      repeats: state.repeats,
    },
    state.merge?.status === 'refused',
  );

/** Every plan whose checks are in the merge is coordinated with it. */
const tellPlansOfYear = async (
  { messenger }: PlanningDeps,
  { id, pack, merge }: ConsultationState,
  content: ProposalContent,
): Promise<void> => {
  const planIds = [...new Set(content.checks.map(({ planId }) => planId))].sort();
  for (const planId of planIds) {
    const told = await messenger.tell(
      forPlan(
        planId,
        pack.id,
        'recordCoordination',
        {
          consultationId: id,
          outcome: merge?.status === 'refused' ? 'unchanged' : 'merged',
          mergeRef: merge?.hash ?? null,
        },
        `coordination-${id}`,
      ),
    );
    // Withdrawn or sent back meanwhile: its visits go with the next clearing, the others' stay.
    if (!told.ok && told.code !== 'illegalInThisState') throw new Error(`${planId}: ${told.message}`);
  }
};

/** What was counted on and refused since the proposal was made is taken back, whatever it was. */
const visitsAsPlansStand = async (
  deps: PlanningDeps,
  state: ConsultationState,
  content: ProposalContent,
  now: string,
): Promise<readonly PlannedVisit[]> => {
  // What the plans took is in them by now; what they did not take counts for nothing.
  const { ofRound } = await roundChecks(deps, { ...state, adjustments: [] });
  const tomorrow = addDays(shanghaiDay(now), 1);
  return asPlansStand(visitsOf(content, state), {
    jurisdiction: state.pack.id,
    digest,
    checks: ofRound,
    from: state.from > tomorrow ? state.from : tomorrow,
    to: state.to,
    calendar: state.calendar,
    repeats: state.repeats,
    unplaced: content.unplaced,
  });
};

export const carryOut = async (deps: PlanningDeps, consultationId: string, now: string): Promise<void> => {
  const { state, pack } = await roundOf(deps, consultationId);
  const content = await proposalOf(deps, state);
  const adjustments = await tellAdjustments(deps, state, 'agreed');
  if (state.kind === 'annual') await tellPlansOfYear(deps, state, content);
  const visits = adjustments.every(({ ok }) => ok)
    ? visitsOf(content, state)
    : await visitsAsPlansStand(deps, state, content, now);
  const { planned, cancelled } = await materialise(deps.database.pool, {
    jurisdiction: pack.id,
    consultationId,
    year: state.year,
    month: state.month,
    visits,
    at: now,
  });
  const cleared =
    state.kind === 'monthly' && adjustments.length > 0
      ? await clearLater(deps, state, addDays(state.to, 1), now)
      : 0;
  await keepPlannedPlaces(deps.database.pool, pack.id, beat);
  const told = await deps.messenger.tell(
    forRound(
      consultationId,
      pack.id,
      'recordCarriedOut',
      { visits: { planned, cancelled: cancelled + cleared }, adjustments },
      'carried-out',
    ),
  );
  if (!told.ok && told.code !== 'alreadyDone') throw new Error(`${consultationId}: ${told.message}`);
};

/** Urgent changes of a running month: the plan first, then the visits that have not begun. */
export const tellPlans = async (deps: PlanningDeps, consultationId: string, now: string): Promise<void> => {
  const { state, pack } = await roundOf(deps, consultationId);
  const adjustments = await tellAdjustments(deps, state, 'filed');
  if (adjustments.length === 0) return;
  await clearLater(deps, state, state.from, now);
  await keepPlannedPlaces(deps.database.pool, pack.id, beat);
  const names = adjustments.map(({ adjustmentId }) => adjustmentId).join(' ');
  const told = await deps.messenger.tell(
    forRound(
      consultationId,
      pack.id,
      'recordCarriedOut',
      { visits: null, adjustments },
      `filed-${digest(names)}`,
    ),
  );
  if (!told.ok && told.code !== 'alreadyDone') throw new Error(`${consultationId}: ${told.message}`);
};
