// A milestone as its reader sees it.
import { reportsMilestone } from '../../domain/permission/milestones';
import { shownReference } from '../../domain/publication/shown-number';
import type { Actor } from '../../domain/shared/actor';
import type { StandingMilestone } from '../../prisma/queries/milestone-standings';
import type { MilestoneAnswer, PublicMilestone } from './contract';

const shown = ({ bodies, clauses, holders, ...rest }: Omit<StandingMilestone, 'milestone'>) => ({
  ...rest,
  ...{ bodies: [...bodies], clauses: [...clauses], holders: [...holders] },
});

export const forReader = ({ milestone, ...standing }: StandingMilestone, actor: Actor): MilestoneAnswer => ({
  ...shown(standing),
  mine: !standing.observed && reportsMilestone(actor, milestone, standing.agencyId),
});

/** Nobody's name, and no words of anybody's: which body has done it, when, and by what number, is enough. */
export const forEverybody = ({
  milestone: _milestone,
  observed: _observed,
  holders: _holders,
  reportedBy: _by,
  reportedAt: _at,
  version: _version,
  done,
  ...standing
}: StandingMilestone): PublicMilestone => ({
  ...standing,
  ...{ bodies: [...standing.bodies], clauses: [...standing.clauses] },
  done:
    done === null
      ? null
      : {
          ...{ on: done.on, observed: done.observed },
          reference: done.observed ? done.reference : shownReference(done.reference),
        },
});
