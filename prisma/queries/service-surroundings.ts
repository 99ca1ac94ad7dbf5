// What stands around third-party services: their engagement, and the planned visits of their enterprise.
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Surroundings } from '../../domain/third-party/hints';
import type { ServicePlan } from '../../domain/third-party/service';
import { keptEngagements } from './kept-registers';
import { listKept, type Queries } from './kept-rows';
import { riddenVisits } from './ridden-visits';

type Around = (plan: ServicePlan) => Surroundings | null;

const earliest = (days: readonly PlainDate[], today: PlainDate): PlainDate =>
  days.reduce((first, day) => (day < first ? day : first), today);

/** Of many plans at once; null where a plan's engagement is of another place. */
export const surroundingsOf = async (
  client: Queries,
  { jurisdiction, today }: { readonly jurisdiction: string; readonly today: PlainDate },
  plans: readonly ServicePlan[],
): Promise<Around> => {
  const [held, visits] = await Promise.all([
    listKept(client, keptEngagements, {
      ...{ jurisdiction, ids: plans.map(({ engagementId }) => engagementId), limit: null },
    }),
    riddenVisits(client, {
      jurisdiction,
      enterpriseIds: [...new Set(plans.map(({ enterpriseId }) => enterpriseId))],
      from: earliest(
        plans.map(({ from }) => from),
        today,
      ),
      ids: plans.flatMap(({ plannedVisitId }) => plannedVisitId ?? []),
    }),
  ]);
  const engagements = new Map(held.map(({ row }) => [row.id, row]));
  return ({ engagementId, enterpriseId }) => {
    const engagement = engagements.get(engagementId);
    return engagement === undefined
      ? null
      : { engagement, visits: visits.filter((visit) => visit.enterpriseId === enterpriseId) };
  };
};
