// What waits where papers of the place are made: its one-time dates, guides to be reviewed or published, lists made by two bodies.
import type { StandingDuty } from '../../../domain/duty/duty';
import { awaitsAgreementOf } from '../../../domain/items/catalogue';
import { mayPublishGuide, mayReviewGuide } from '../../../domain/permission/compliance-guides';
import type { CatalogueKind } from '../../../domain/permission/items';
import { reportsMilestone } from '../../../domain/permission/milestones';
import { listGuides } from '../compliance/guides';
import { listCatalogue } from '../items/catalogue';
import { isOwing, milestonesOf } from '../milestone-standings';
import type { Place } from './place';

/** Also of dates that the record itself shows as met: they are met by publishing, not by reporting. */
export const milestoneDuties = async (place: Place): Promise<readonly StandingDuty[]> =>
  (await milestonesOf(place))
    .filter(({ status }) => isOwing(status))
    .map(({ id, what, agencyId, agencyName, dueOn, status, clauses, observed, milestone }) => ({
      key: `reachMilestone ${id} ${agencyId ?? ''} ${dueOn}`,
      kind: 'reachMilestone',
      ...{ what, agencyId, agencyName, dueOn, isOverdue: status === 'overdue', clauses },
      path: observed ? '/milestones' : `/milestones/${id}/completion`,
      isOf: (actor) => reportsMilestone(actor, milestone, agencyId),
      isWatched: false,
    }));

/** More than a place ever has waiting. */
const mostGuides = 500;

export const guideDuties = async ({ pool, pack }: Place): Promise<readonly StandingDuty[]> => {
  const { id: jurisdiction } = pack;
  const waiting = async (status: 'inReview' | 'approved') =>
    await listGuides(pool, { jurisdiction, published: false, status, limit: mostGuides });
  const [inReview, approved] = await Promise.all([waiting('inReview'), waiting('approved')]);
  const rest = { dueOn: null, isOverdue: false, clauses: [], isWatched: false };
  return [
    ...inReview.map(({ guide: { id, title, agencyId, versions }, agencyName }): StandingDuty => ({
      key: `reviewGuide ${id} ${String(versions.length)}`,
      ...{ kind: 'reviewGuide', what: title, agencyId, agencyName, ...rest },
      path: `/compliance-guides/${id}/review`,
      // Whoever wrote of it does not review it.
      isOf: (actor) =>
        mayReviewGuide(actor, agencyId) && versions.at(-1)?.editedBy.includes(actor.id) === false,
    })),
    ...approved.map(({ guide: { id, title, agencyId, versions }, agencyName }): StandingDuty => ({
      key: `publishGuide ${id} ${String(versions.length)}`,
      ...{ kind: 'publishGuide', what: title, agencyId, agencyName, ...rest },
      path: `/compliance-guides/${id}/publish`,
      isOf: (actor) => mayPublishGuide(actor, agencyId),
    })),
  ];
};

export const listDuties = async ({ pool, pack }: Place): Promise<readonly StandingDuty[]> => {
  const { madeTogether } = pack.itemList;
  const kinds = madeTogether.value.map(({ list }) => list as CatalogueKind);
  if (kinds.length === 0) return [];
  const lists = await listCatalogue(pool, { jurisdiction: pack.id, kinds });
  return lists.map(({ catalogue }) => {
    const { id, name, agencyId, versions } = catalogue;
    return {
      key: `agreeToList ${id} ${String(versions.length)}`,
      ...{ kind: 'agreeToList', what: name, agencyId, agencyName: null, dueOn: null, isOverdue: false },
      clauses: [...madeTogether.source.clauses],
      path: `/item-lists/${id}/agree`,
      isOf: (actor) => awaitsAgreementOf(catalogue, actor),
      isWatched: false,
    };
  });
};
