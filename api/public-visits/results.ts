// The public's list of results: what may be shown of each inspection, by the day on which it is asked.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { shownDocumentNumber } from '../../domain/publication/shown-number';
import { publishedResults } from '../../domain/publication/published-results';
import { toldInspections } from '../../prisma/queries/public-results';
import { ApiError } from '../api-errors';
import type { OpenCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';

interface Query {
  readonly jurisdiction: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export const publicResultsHandler =
  ({ database, ruleBooks }: ApiDependencies) =>
  async ({ query, now }: OpenCall<unknown, Query>): Promise<Answer> => {
    const { cursor, jurisdiction, limit } = query;
    const policy = ruleBooks.packOf(jurisdiction)?.publication;
    if (policy?.results.value !== true) throw new ApiError('resultsNotPublished');
    const after = cursor === undefined ? undefined : readCursor(cursor);
    const { items, nextCursor } = await toldInspections(database.pool, {
      jurisdiction,
      limit,
      cursor: after,
    });
    const shown = items.map(({ agencies, results, penalty, credit, ...told }) => ({
      ...told,
      noticeNo: shownDocumentNumber(told.noticeNo),
      results: publishedResults(
        { results, penalty, credit, toldOn: told.toldOn },
        policy.shownMonths.value,
        shanghaiDay(now),
      ).map(({ agencyId, ...result }) => ({ ...result, agencyName: agencies[agencyId] ?? agencyId })),
    }));
    return { body: { items: shown.filter(({ results }) => results.length > 0), nextCursor } };
  };
