// A milestone as its reader sees it.
import { reportsMilestone } from '../../domain/permission/milestones';
import type { Actor } from '../../domain/shared/actor';
import type { StandingMilestone } from '../../prisma/queries/milestone-standings';
import type { MilestoneAnswer } from './contract';

const shown = ({ bodies, clauses, holders, ...rest }: Omit<StandingMilestone, 'milestone'>) => ({
  ...rest,
  ...{ bodies: [...bodies], clauses: [...clauses], holders: [...holders] },
});

export const forReader = ({ milestone, ...standing }: StandingMilestone, actor: Actor): MilestoneAnswer => ({
  ...shown(standing),
  mine: !standing.observed && reportsMilestone(actor, milestone, standing.agencyId),
});

/** Nobody's name: which body has done it is enough. */
export const forEverybody = ({
  milestone: _milestone,
  observed: _observed,
  holders: _holders,
  reportedBy: _by,
  reportedAt: _at,
  version: _version,
  ...standing
}: StandingMilestone): object => standing;
