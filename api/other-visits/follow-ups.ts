// Follow-up visits proposed when a case is over (XT-08): each a ready announcement, short of its day and its people.
import type { PoolClient } from 'pg';
import { visitingAgencyOf } from '../../domain/permission/other-visits';
import type { Announcement } from '../../domain/other-visit/visit';
import type { Actor } from '../../domain/shared/actor';
import { dueFollowUps, type DueFollowUp } from '../../prisma/queries/case-follow-ups';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { told } from '../input';
import { packFor } from '../lists/entry';
import type { Answer } from '../routing';
import { followUpsMost, type FollowUpAnswer } from './follow-up-contract';

const propose = ({ enterpriseName, summary, ...due }: DueFollowUp): FollowUpAnswer => ({
  inspectionId: due.inspectionId,
  enterpriseName,
  caseRef: due.caseRef,
  announcement: {
    enterpriseId: due.enterpriseId,
    kind: 'guidance',
    purpose: '案后回访、合规指导',
    content: `了解改正的情况和困难，有针对性地指导合规：${summary}`.slice(0, 1000),
    followUpOf: due.inspectionId,
  },
});

export const followUpsHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor }: ReadCall<unknown, unknown>): Promise<Answer> => {
    const { jurisdiction } = actor;
    const agencyId = visitingAgencyOf(actor);
    const asked = packFor(dependencies, actor).discretion?.caseFollowUp.value === true;
    if (agencyId === null || !asked) return { body: { items: [] } };
    const question = { jurisdiction, agencyId, limit: followUpsMost };
    const rows = await dueFollowUps(dependencies.database.pool, question);
    return { body: { items: rows.map(propose) } };
  };

/** A visit that names a case goes back to that case's enterprise, once. @throws ApiError inputRefused */
export const assertFollowsUp = async (
  client: PoolClient,
  { jurisdiction }: Actor,
  agencyId: string,
  { followUpOf, enterpriseId }: Announcement,
): Promise<void> => {
  if (followUpOf === null) return;
  const [due] = await dueFollowUps(client, { jurisdiction, agencyId, inspectionId: followUpOf, limit: 1 });
  if (due?.enterpriseId !== enterpriseId)
    throw new ApiError('inputRefused', {
      faults: [
        { path: 'followUpOf', message: told('不是本机关对这家企业已经办结的案件，或者已经登记过回访') },
      ],
    });
};
