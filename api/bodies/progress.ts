// Where the clearing up of inspecting bodies stands, and what the public reads of it.
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import { listKept } from '../../prisma/queries/kept-rows';
import { keptConfirmations } from '../../prisma/queries/kept-registers';
import { standingBodies } from '../../prisma/queries/staff';
import { bodyProgressOf, latestConfirmation } from '../../prisma/queries/standing-duties/bodies';
import type { OpenCall, ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { PageQuery } from '../kept/contract-parts';
import { seenBy } from '../kept/keeping';
import { currentLanguage } from '../language';
import type { Answer } from '../routing';
import { remindedOf } from '../third-parties/around';
import { pageOfWhole } from '../whole-pages';
import type { PublicBodyQuery } from './contract';

const explained = (dueOn: PlainDate | null, today: PlainDate): string => {
  const isEnglish = currentLanguage() === 'en';
  if (dueOn === null) return isEnglish ? 'The document gives no date.' : '文件没有给出日期，不算逾期。';
  const isOver = dueOn < today;
  if (isEnglish)
    return `A calendar day named by the document: ${dueOn}, until 24:00; it ${isOver ? 'has passed' : 'has not passed yet'}.`;
  return `文件写明的日历日：${dueOn}，至当日 24 时；${isOver ? '已经过去，没有公告的仍不得检查' : '尚未过去'}。`;
};

/** As far as the caller watches over it. */
export const bodyProgressHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<unknown, PageQuery>): Promise<Answer> => {
    const seen = seenBy(dependencies, call);
    const part = remindedOf(seen);
    const { value, source } = seen.posts.bodyConfirmation;
    const { dueOn, standard } = value;
    const place = { pool: dependencies.database.pool, pack: seen.pack, today: seen.today };
    const bodies = part === null ? [] : await bodyProgressOf(place, part.agencyId);
    const { items, nextCursor } = pageOfWhole(bodies, ({ agencyId }) => agencyId, call.query);
    const explanation = explained(dueOn, seen.today);
    const shown = items.map(({ rejected: _rejected, ...body }) => body);
    return {
      body: { dueOn, standard, explanation, clauses: [...source.clauses], items: shown, nextCursor },
    };
  };

export const publicBodiesHandler =
  ({ database: { pool } }: ApiDependencies) =>
  async ({ query, now }: OpenCall<unknown, PublicBodyQuery>): Promise<Answer> => {
    const today = shanghaiDay(now);
    const { jurisdiction } = query;
    const [bodies, kept] = await Promise.all([
      standingBodies(pool, jurisdiction, today),
      listKept(pool, keptConfirmations, { jurisdiction, said: { status: 'announced' }, limit: null }),
    ]);
    const confirmed = kept.map(({ row }) => row);
    const announced = bodies.flatMap(({ agencyId: id, agencyName: name, legalBasis, publishedOn }) =>
      legalBasis === null || publishedOn === null || publishedOn > today
        ? []
        : [{ id, name, legalBasis, publishedOn }],
    );
    const { items, nextCursor } = pageOfWhole(announced, ({ id }) => id, query);
    const shown = items.map((body) => {
      const ground = latestConfirmation(confirmed, body.id);
      return {
        ...body,
        publicationRef: ground?.announcement?.publicationRef ?? null,
        decisionRef: ground?.decision?.decisionRef ?? null,
      };
    });
    return { body: { items: shown, nextCursor } };
  };
