// What waits where papers of the place are made: its one-time dates, guides to be reviewed or published, lists made by two bodies.
import { awaitsAgreementOf } from '../../domain/items/catalogue';
import type { CatalogueKind } from '../../domain/permission/items';
import { mayPublishGuide, mayReviewGuide } from '../../domain/permission/compliance-guides';
import { reportsMilestone } from '../../domain/permission/milestones';
import { listGuides } from '../../prisma/queries/compliance/guides';
import { listCatalogue } from '../../prisma/queries/items/catalogue';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { packFor } from '../lists/entry';
import { milestonesOf } from '../milestones/standing';
import type { DutyAnswer } from './contract';
import { duty } from './duty';

type Call = Pick<ReadCall<unknown, unknown>, 'actor' | 'now'>;

/** Also of dates that the record itself shows as met: they are met by publishing, not by reporting. */
export const ofMilestones = async (
  dependencies: ApiDependencies,
  { actor, now }: Call,
): Promise<readonly DutyAnswer[]> =>
  (await milestonesOf(dependencies, packFor(dependencies, actor), now))
    .filter(
      ({ status, milestone, agencyId }) => status !== 'done' && reportsMilestone(actor, milestone, agencyId),
    )
    .map(({ id, what, agencyId, agencyName, dueOn, status, clauses, observed }) =>
      duty('reachMilestone', what, {
        ...{ agencyId, agencyName, dueOn, isOverdue: status === 'overdue', clauses },
        path: observed ? '/milestones' : `/milestones/${id}/completion`,
      }),
    );

/** More than a place ever has waiting. */
const mostGuides = 500;

export const ofGuides = async (
  { database: { pool } }: ApiDependencies,
  { actor }: Call,
): Promise<readonly DutyAnswer[]> => {
  const { jurisdiction } = actor;
  const waiting = async (status: 'inReview' | 'approved') =>
    await listGuides(pool, { jurisdiction, published: false, status, limit: mostGuides });
  const [inReview, approved] = await Promise.all([waiting('inReview'), waiting('approved')]);
  return [
    ...inReview
      .filter(
        ({ guide: { agencyId, versions } }) =>
          mayReviewGuide(actor, agencyId) && versions.at(-1)?.editedBy.includes(actor.id) === false,
      )
      .map(({ guide: { id, title, agencyId }, agencyName }) =>
        duty('reviewGuide', title, { agencyId, agencyName, path: `/compliance-guides/${id}/review` }),
      ),
    ...approved
      .filter(({ guide: { agencyId } }) => mayPublishGuide(actor, agencyId))
      .map(({ guide: { id, title, agencyId }, agencyName }) =>
        duty('publishGuide', title, { agencyId, agencyName, path: `/compliance-guides/${id}/publish` }),
      ),
  ];
};

export const ofLists = async (
  dependencies: ApiDependencies,
  { actor }: Call,
): Promise<readonly DutyAnswer[]> => {
  const { madeTogether } = packFor(dependencies, actor).itemList;
  const kinds = madeTogether.value.map(({ list }) => list as CatalogueKind);
  if (kinds.length === 0) return [];
  const { jurisdiction } = actor;
  const lists = await listCatalogue(dependencies.database.pool, { jurisdiction, kinds });
  return lists
    .filter(({ catalogue }) => awaitsAgreementOf(catalogue, actor))
    .map(({ catalogue: { id, name, agencyId } }) =>
      duty('agreeToList', name, {
        ...{ agencyId, agencyName: null, clauses: [...madeTogether.source.clauses] },
        path: `/item-lists/${id}/agree`,
      }),
    );
};
