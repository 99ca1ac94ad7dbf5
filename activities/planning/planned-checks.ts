// The checks that a round is about: of plans as they stand, with what the round agreed on, less what is done or dropped.
import type { PlainDate } from '../../domain/calendar/plain-date';
import {
  checksOfPlan,
  withAdjustments,
  type PlannedCheck,
  type PlanOfChecks,
  type Unfit,
} from '../../domain/consultation/checks';
import type { ConsultationState } from '../../domain/consultation/state';
import { plansOf } from '../../prisma/queries/merge-registers';
import { placedChecks } from '../../prisma/queries/planned-visits';
import type { PlanningDeps } from './deps';
import { digest } from './proposal-bytes';

/** Approved and waiting to be coordinated; coordinated and in force. */
const stagesOf = { annual: ['coordination'], monthly: ['filing', 'publication', 'published'] } as const;

export interface RoundChecks {
  readonly plans: readonly PlanOfChecks[];
  /** Agreed changes that their plans will refuse: nothing here rests on them. */
  readonly unfit: readonly Unfit[];
  /** All checks that the plans ask for in the year. */
  readonly all: readonly PlannedCheck[];
  /** Those that this round places. */
  readonly ofRound: readonly PlannedCheck[];
}

const meets = (check: PlannedCheck, from: PlainDate, to: PlainDate): boolean =>
  check.from <= to && check.to >= from;

/** Checks dropped by this round or an earlier one stay dropped (DE-34). */
const droppedChecks = async (
  { database }: PlanningDeps,
  { pack, year }: ConsultationState,
): Promise<ReadonlySet<string>> => {
  const { rows } = await database.pool.query<{ id: string }>(
    `SELECT r ->> 'checkId' AS id FROM lifecycle l CROSS JOIN jsonb_array_elements(l.state -> 'repeats') AS r
     WHERE l.type = 'consultation' AND l.jurisdiction = $1 AND (l.state ->> 'year')::int = $2 AND r ->> 'decision' = 'drop'`,
    [pack.id, year],
  );
  return new Set(rows.map(({ id }) => id));
};

export const roundChecks = async (deps: PlanningDeps, state: ConsultationState): Promise<RoundChecks> => {
  const { kind, year, from, to } = state;
  const jurisdiction = state.pack.id;
  const [stored, placed, dropped] = await Promise.all([
    plansOf(deps.database.pool, { jurisdiction, year, stages: stagesOf[kind] }),
    placedChecks(deps.database.pool, jurisdiction, year),
    droppedChecks(deps, state),
  ]);
  const agreed = state.adjustments
    .filter(({ status, carriedOut }) => (status === 'agreed' || status === 'filed') && carriedOut === null)
    .map(({ adjustment }) => adjustment);
  const { plans, unfit } = withAdjustments(stored, agreed);
  const all = plans
    .flatMap((plan) => checksOfPlan(plan, digest))
    .filter(({ checkId }) => !dropped.has(checkId));
  if (kind === 'annual') return { plans, unfit, all, ofRound: all };
  const places = new Map(placed.map((place) => [place.checkId, place]));
  const ofRound = all.filter((check) => {
    const place = places.get(check.checkId);
    if (!meets(check, from, to) || place?.started === true) return false;
    if (place === undefined || place.month === state.month) return true;
    // Planned for another month in which its window no longer lies: it was moved.
    const month = `${String(year)}-${String(place.month).padStart(2, '0')}`;
    return check.to.slice(0, 7) < month || check.from.slice(0, 7) > month;
  });
  return { plans, unfit, all, ofRound };
};
