// Makes the proposal of a round and tells the round of it; people decide on what is kept here by its hash.
import { addDays, shanghaiDay } from '../../domain/calendar/plain-date';
import { mergeInput, type MergeInput } from '../../domain/consultation/merge-input';
import type { Unfit } from '../../domain/consultation/checks';
import type { ConsultationState } from '../../domain/consultation/state';
import { messageFor } from '../../domain/errors/messages';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { keepProposal } from '../../prisma/queries/merge-proposals';
import { mergeRegisters } from '../../prisma/queries/merge-registers';
import { roundOf, type PlanningDeps } from './deps';
import { forRound } from './messenger';
import { roundChecks } from './planned-checks';
import { encodeProposal } from './proposal-bytes';
import { runMerge, type Merged } from './run-merge';

const inputFor = async (
  deps: PlanningDeps,
  { state, pack }: { readonly state: ConsultationState; readonly pack: PolicyPack },
  now: string,
): Promise<{
  readonly input: MergeInput;
  readonly planAgencies: ReadonlySet<string>;
  readonly unfit: readonly Unfit[];
}> => {
  const today = shanghaiDay(now);
  const { plans, ofRound, unfit } = await roundChecks(deps, state);
  const { limit: packCap } = pack.rules.annualCap;
  const registers = await mergeRegisters(deps.database.pool, {
    jurisdiction: pack.id,
    year: state.year,
    today,
    from: state.from > today ? state.from : today,
    packCap,
  });
  const tomorrow = addDays(today, 1);
  const input = mergeInput(
    {
      from: state.from > today || tomorrow > state.to ? state.from : tomorrow,
      to: state.to,
      checks: ofRound,
      registers,
      decisions: state.mergeDecisions,
      officerVisitsPerWeek: pack.consultation.officerVisitsPerWeek.value,
      pack,
    },
    state.calendar,
  );
  return { input, planAgencies: new Set(plans.map(({ agencyId }) => agencyId)), unfit };
};

/** Decisions are checked when they are given; what became impossible since, as registers change, does not hold up the rest. */
const merged = async (
  input: MergeInput,
  state: ConsultationState,
): Promise<readonly [MergeInput, Merged]> => {
  const first = await runMerge(input.plan, state.calendar);
  if (first.ok || state.mergeDecisions.length === 0) return [input, first];
  const without = { ...input, plan: { ...input.plan, decisions: [] } };
  return [without, await runMerge(without.plan, state.calendar)];
};

export const prepareMerge = async (
  deps: PlanningDeps,
  consultationId: string,
  now: string,
): Promise<void> => {
  const round = await roundOf(deps, consultationId);
  const { state, pack } = round;
  const { input, planAgencies, unfit } = await inputFor(deps, round, now);
  const [given, outcome] = await merged(input, state);
  if (!outcome.ok) throw new Error(`the merge of ${consultationId} is refused: ${outcome.faults.join('; ')}`);
  const { proposal: result } = outcome;
  const proposal = state.proposals + 1;
  const { hash, bytes } = await encodeProposal({
    format: 'ruqi.merge.v1',
    consultationId,
    proposal,
    input: given.plan,
    checks: [...given.checks.values()],
    unplaced: given.unplaced,
    result,
  });
  await keepProposal(deps.database.pool, { hash, consultationId, proposal, bytes, madeAt: now });
  const told = await deps.messenger.tell(
    forRound(
      consultationId,
      pack.id,
      'attachMerge',
      {
        proposal,
        summary: {
          hash,
          checks: given.checks.size,
          before: result.totals.before.visits,
          after: result.totals.after.visits,
          lowerBound: result.lowerBound,
          gap: result.gap,
          overCap: result.overCap.length,
          overloads: result.overloads.length,
          unplaced: given.unplaced.length,
        },
        repeats: result.repeats.slice(0, 5_000).flatMap(({ checkId, inspectionIds, itemIds }) => {
          const check = given.checks.get(checkId);
          return check === undefined
            ? []
            : [
                {
                  checkId,
                  agencyId: check.agencyId,
                  enterpriseId: check.enterpriseId,
                  inspectionIds: [...inspectionIds],
                  itemIds: [...itemIds],
                },
              ];
        }),
        unfit: unfit.map(({ adjustmentId, refusal }) => ({
          adjustmentId,
          why: messageFor(refusal.code, refusal.params),
        })),
        silent: state.kind === 'annual' ? state.agencyIds.filter((id) => !planAgencies.has(id)) : null,
      },
      `merge-${String(proposal)}-${hash}`,
    ),
  );
  // Refused where the round has moved on meanwhile: it asks for the next proposal by itself.
  if (!told.ok && told.code !== 'proposalReplaced' && told.code !== 'illegalInThisState')
    throw new Error(`${consultationId} took no proposal: ${told.message}`);
};
