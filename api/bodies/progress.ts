// Where the clearing up of inspecting bodies stands, and what the public reads of it.
import { isLate, standingOf, type Confirmation } from '../../domain/body/confirmation';
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import { listKept } from '../../prisma/queries/kept-rows';
import { keptConfirmations } from '../../prisma/queries/kept-registers';
import { standingBodies } from '../../prisma/queries/staff';
import type { OpenCall, ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { seenBy, type Policies } from '../kept/keeping';
import { currentLanguage } from '../language';
import type { Answer } from '../routing';
import { remindedOf } from '../third-parties/around';
import type { PublicBodyQuery } from './contract';

const explained = (dueOn: PlainDate | null, today: PlainDate): string => {
  const isEnglish = currentLanguage() === 'en';
  if (dueOn === null) return isEnglish ? 'The document gives no date.' : '文件没有给出日期，不算逾期。';
  const isOver = dueOn < today;
  if (isEnglish)
    return `A calendar day named by the document: ${dueOn}, until 24:00; it ${isOver ? 'has passed' : 'has not passed yet'}.`;
  return `文件写明的日历日：${dueOn}，至当日 24 时；${isOver ? '已经过去，没有公告的仍不得检查' : '尚未过去'}。`;
};

/** Newest first: a body that was announced may be cleared up again. */
const latestOf = (rows: readonly Confirmation[], agencyId: string): Confirmation | null =>
  rows
    .filter((row) => row.agencyId === agencyId && row.status !== 'rejected')
    .sort((a, b) => (a.proposedOn < b.proposedOn ? 1 : -1))
    .sort((a, b) => Number(a.status === 'announced') - Number(b.status === 'announced'))[0] ?? null;

/** As far as the caller watches over it. */
export const bodyProgress = async (
  dependencies: ApiDependencies,
  call: { readonly actor: Policies['actor']; readonly now: string },
) => {
  const seen = seenBy(dependencies, call);
  const part = remindedOf(seen);
  const { value: terms, source } = seen.posts.bodyConfirmation;
  const { pool } = dependencies.database;
  const { jurisdiction } = seen.actor;
  const [bodies, kept] = await Promise.all([
    part === null ? [] : standingBodies(pool, jurisdiction, seen.today),
    listKept(pool, keptConfirmations, { jurisdiction, limit: null }),
  ]);
  const rows = kept.map(({ row }) => row);
  const items = bodies
    .filter(({ agencyId }) => part?.agencyId === undefined || part.agencyId === agencyId)
    .map(({ level: _level, ...body }) => {
      const latest = latestOf(rows, body.agencyId);
      const standing = standingOf(latest, body.publishedOn as PlainDate | null);
      const isOverdue = isLate(standing, terms, seen.today);
      return { ...body, standing, confirmationId: latest?.id ?? null, isOverdue };
    });
  const { dueOn, standard } = terms;
  return { dueOn, standard, explanation: explained(dueOn, seen.today), clauses: [...source.clauses], items };
};

export const bodyProgressHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<unknown, unknown>): Promise<Answer> => ({
    body: await bodyProgress(dependencies, call),
  });

export const publicBodiesHandler =
  ({ database: { pool } }: ApiDependencies) =>
  async ({ query: { jurisdiction }, now }: OpenCall<unknown, PublicBodyQuery>): Promise<Answer> => {
    const today = shanghaiDay(now);
    const [bodies, kept] = await Promise.all([
      standingBodies(pool, jurisdiction, today),
      listKept(pool, keptConfirmations, { jurisdiction, said: { status: 'announced' }, limit: null }),
    ]);
    const items = bodies.flatMap(({ agencyId, agencyName, legalBasis, publishedOn }) => {
      if (legalBasis === null || publishedOn === null || publishedOn > today) return [];
      const ground = latestOf(
        kept.map(({ row }) => row),
        agencyId,
      );
      return [
        {
          ...{ id: agencyId, name: agencyName, legalBasis, publishedOn },
          publicationRef: ground?.announcement?.publicationRef ?? null,
          decisionRef: ground?.decision?.decisionRef ?? null,
        },
      ];
    });
    return { body: { items } };
  };
