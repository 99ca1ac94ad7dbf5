// What waits in registers that are no lifecycles, and who changed their rows.
import { dutyTitle, placeOfDuty } from '../../domain/duty/duty';
import { isOfficial } from '../../domain/permission/reach';
import { registerHistory } from '../../prisma/queries/registers/history';
import { absenteesOf } from '../../prisma/queries/substitutions';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { currentLanguage } from '../language';
import { readVersionCursor } from '../registers/cursor';
import { presentHistory } from '../registers/presenter';
import type { Answer } from '../routing';
import { pageOfWhole } from '../whole-pages';
import type { DutyAnswer, DutyQuery, HistoryParams, HistoryQuery } from './contract';
import { dutiesNow, mayHaveDuties, waitsForMe, whoseDuties, type WhoseDuty } from './whose';

const present = ({ duty, mine, onBehalfOf }: WhoseDuty): DutyAnswer => {
  const { kind, agencyId, agencyName, dueOn, isOverdue, clauses, path } = duty;
  const title = dutyTitle(duty, currentLanguage());
  return {
    ...{ kind, title, agencyId, agencyName, dueOn, isOverdue, clauses: [...clauses], path },
    ...{ mine, onBehalfOf },
  };
};

export const dutiesHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<unknown, DutyQuery>): Promise<Answer> => {
    const { actor, query, now } = call;
    const all = mayHaveDuties(actor) ? await dutiesNow(dependencies, call) : [];
    const absentIds = await absenteesOf(dependencies.database.pool, actor, now);
    const seen = await whoseDuties(dependencies, call, absentIds, all);
    const asked = query.mine === 'true' ? seen.filter(waitsForMe) : seen;
    const { items, nextCursor } = pageOfWhole(asked, ({ duty }) => placeOfDuty(duty), query);
    return { body: { items: items.map(present), nextCursor } };
  };

export const keptHistoryHandler =
  ({ database: { pool } }: ApiDependencies) =>
  async ({ actor, params, query }: ReadCall<HistoryParams, HistoryQuery>): Promise<Answer> => {
    const below = query.cursor === undefined ? null : readVersionCursor(query.cursor);
    const { register, id: rowId } = params;
    const entries = isOfficial(actor)
      ? await registerHistory(pool, register, { rowId, below, limit: query.limit + 1 })
      : [];
    const isHere = entries.every(({ after }) => after['jurisdiction'] === actor.jurisdiction);
    if (!isHere || (entries.length === 0 && below === null)) throw new ApiError('notFound');
    const shown = entries.slice(0, query.limit);
    const last = shown.at(-1);
    const nextCursor = entries.length > shown.length && last !== undefined ? String(last.version) : null;
    return { body: { items: shown.map(presentHistory), nextCursor } };
  };
