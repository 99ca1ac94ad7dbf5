// The visit ledger of one enterprise, cut to what the caller may know before anything is counted.
import { plainDate, shanghaiDay, yearOf } from '../../domain/calendar/plain-date';
import { visitStandingIn } from '../../domain/errors/visit-standing';
import { visitStanding, type LimitStanding } from '../../domain/inspection/visit-standing';
import { ledgerReachOf } from '../../domain/permission/ledger';
import { classesFor } from '../../prisma/queries/pools';
import { registerRow } from '../../prisma/queries/registers/rows';
import { decidedLimits, visitTallies } from '../../prisma/queries/visit-tallies';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { currentLanguage, reason, ruleName } from '../language';
import type { Answer } from '../routing';
import { decodeCursor, encodeCursor } from '../../prisma/queries/page';
import type { LedgerAnswer, LedgerParams, LedgerQuery } from './contract';

const presentLimit = ({ source, rule, ...standing }: LimitStanding): LedgerAnswer['limits'][number] => ({
  rule: rule as LedgerAnswer['limits'][number]['rule'],
  name: ruleName(rule),
  ...standing,
  clauses: [...source.clauses],
  ours: reason(source.ours),
});

/** Cursors of all lists are an instant and an id; here the id alone orders. */
const anyInstant = '-infinity';

export const ledgerHandler =
  ({ database, ruleBooks }: ApiDependencies) =>
  async ({ actor, params, query, now }: ReadCall<LedgerParams, LedgerQuery>): Promise<Answer> => {
    const { pool } = database;
    const { jurisdiction } = actor;
    const today = shanghaiDay(now);
    const reach = ledgerReachOf(actor, params.id);
    const pack = ruleBooks.packOf(jurisdiction);
    const sight = { jurisdiction, parts: [{ kind: 'all' }] as const };
    if (
      reach === null ||
      pack === null ||
      (await registerRow(pool, 'enterprises', params.id, sight)) === null
    )
      throw new ApiError('notFound');
    const year = query.year ?? yearOf(today);
    const { agencyId, limit, cursor } = query;
    const after = cursor === undefined ? null : decodeCursor(readCursor(cursor)).id;
    const asked = { jurisdiction, enterpriseId: params.id, year, reach, agencyId, after };
    const found = await visitTallies(pool, { ...asked, limit: limit + 1 });
    const shown = found.slice(0, limit);
    const ids = shown.map((tally) => tally.agencyId);
    const decided = await decidedLimits(pool, jurisdiction, ids, { today, year });
    const day = year === yearOf(today) ? today : plainDate(`${String(year)}-01-01`);
    const classes = await classesFor(pool, params.id, ids, day);
    const items = shown.map(({ name, ...tally }): LedgerAnswer => {
      const standing = visitStanding(tally, classes.get(tally.agencyId) ?? null, decided, pack);
      const { held, planned, ...told } = tally;
      return {
        ...told,
        ...(reach.kind === 'told' ? {} : { held, planned }),
        agencyName: name,
        year,
        limits: standing.limits.map(presentLimit),
        flags: [...standing.flags],
        explanation: visitStandingIn(currentLanguage(), { standing, agency: name, year }),
      };
    });
    const last = shown.at(-1);
    const nextCursor =
      found.length > limit && last !== undefined ? encodeCursor({ at: anyInstant, id: last.agencyId }) : null;
    return { body: { items, nextCursor } };
  };
