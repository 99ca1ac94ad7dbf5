// What planning asks for on every day of a jurisdiction: rounds opened by their dates, visits started by theirs. A Temporal
// Schedule starts it (temporal-config/schedules.ts); each part finds by itself what has been done already.
import { planningActivities } from './activity-options';

export interface PlanningDay {
  readonly opened: readonly string[];
  readonly drafted: number;
  readonly blocked: number;
}

export const planningDay = async (jurisdiction: string): Promise<PlanningDay> => {
  const now = new Date().toISOString();
  const opened = await planningActivities.openRounds(jurisdiction, now);
  const { drafted, blocked } = await planningActivities.startPlannedVisits(jurisdiction, now);
  return { opened, drafted, blocked };
};
