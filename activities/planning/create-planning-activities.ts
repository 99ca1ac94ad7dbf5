// The activities of planning, made from what they are handed.
import type { PlanningActivities } from '../types';
import { carryOut, tellPlans } from './carry-out';
import type { PlanningDeps } from './deps';
import { openRounds } from './open-rounds';
import { prepareMerge } from './prepare-merge';
import { startPlannedVisits } from './start-visits';

export const createPlanningActivities = (deps: PlanningDeps): PlanningActivities => ({
  prepareMerge: (consultationId, now) => prepareMerge(deps, consultationId, now),
  carryOut: (consultationId, now) => carryOut(deps, consultationId, now),
  tellPlans: (consultationId, now) => tellPlans(deps, consultationId, now),
  openRounds: (jurisdiction, now) => openRounds(deps, jurisdiction, now),
  startPlannedVisits: (jurisdiction, now) => startPlannedVisits(deps, jurisdiction, now),
});
