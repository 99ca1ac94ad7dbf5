// What the enterprise reads of itself, and where it is mounted.
import type { Router } from 'express';
import { plainDate } from '../../domain/calendar/plain-date';
import { anyPositionName } from '../../domain/errors/names';
import { otherVisitKindNames, otherVisitStatusNames } from '../../domain/other-visit/names';
import type { EvaluationStage } from '../../domain/policy/voice';
import type { Actor } from '../../domain/shared/actor';
import { evaluatedByItself } from '../../prisma/queries/evaluations';
import { ownVisits, type OwnVisit } from '../../prisma/queries/own-visits';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { LedgerQuery } from '../ledger/contract';
import { ledgerHandler } from '../ledger/handler';
import { readDayCursor, writeDayCursor } from '../other-visits/presenter';
import { mountReading, onlyMethods, type Answer } from '../routing';
import { listMyPlaces, listMyVisits, type OwnVisitAnswer, type OwnVisitsQuery } from './own-contract';

/** @throws ApiError enterpriseOnly */
const ownId = ({ enterpriseId, roles }: Actor): string => {
  if (enterpriseId === null || !roles.includes('enterprise')) throw new ApiError('enterpriseOnly');
  return enterpriseId;
};

const kindNames: Readonly<Record<string, string>> = {
  planned: '计划检查',
  special: '专项检查',
  triggered: '触发式检查',
  temporary: '临时检查',
  ...otherVisitKindNames,
};
const statusNames: Readonly<Record<string, string>> = otherVisitStatusNames;

const stagesOf = ({ type, isOver, isRectified }: OwnVisit): EvaluationStage[] => {
  if (type === 'otherVisit') return isOver ? ['otherVisit'] : [];
  return [...(isOver ? (['visit'] as const) : []), ...(isRectified ? (['rectification'] as const) : [])];
};

const present = (visit: OwnVisit, evaluated: ReadonlySet<string>): OwnVisitAnswer => {
  const { type, id, day, agencies, kind, stage } = visit;
  const mayEvaluate = stagesOf(visit);
  return {
    ...{ type, id, kind, stage, mayEvaluate },
    on: day,
    agencies: [...agencies],
    kindName: kindNames[kind] ?? kind,
    stageName: (type === 'inspection' ? anyPositionName : statusNames)[stage] ?? stage,
    evaluated: mayEvaluate.filter((one) => evaluated.has(`${one} ${id}`)),
  };
};

const myVisits =
  ({ database }: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, OwnVisitsQuery>): Promise<Answer> => {
    const { limit, cursor, from, to } = query;
    const rows = await ownVisits(database.pool, {
      jurisdiction: actor.jurisdiction,
      enterpriseId: ownId(actor),
      ...{ from, to },
      after: cursor === undefined ? undefined : readDayCursor(cursor),
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const evaluated = await evaluatedByItself(
      database.pool,
      shown.map(({ id }) => id),
    );
    const last = shown.at(-1);
    const nextCursor =
      rows.length > limit && last !== undefined
        ? writeDayCursor({ on: plainDate(last.day), id: last.id })
        : null;
    return { body: { items: shown.map((visit) => present(visit, evaluated)), nextCursor } };
  };

const myPlaces = (dependencies: ApiDependencies) => {
  const ledger = ledgerHandler(dependencies);
  return (call: ReadCall<unknown, LedgerQuery>): Promise<Answer> =>
    ledger({ ...call, params: { id: ownId(call.actor) } });
};

export const mountOwn = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listMyVisits, myVisits(dependencies));
  mountReading(router, dependencies, listMyPlaces, myPlaces(dependencies));
  for (const { path } of [listMyVisits, listMyPlaces]) router.all(path, onlyMethods('GET', 'HEAD'));
};
