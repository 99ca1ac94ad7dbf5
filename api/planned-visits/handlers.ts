// Planned visits as their readers see them.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { reachOf } from '../../domain/permission/reach';
import {
  listPlannedVisits,
  type ListedVisit,
  type VisitStatus,
} from '../../prisma/queries/planned-visit-list';
import { namesOf } from '../../prisma/queries/names';
import { writeSheet, type WrittenColumn } from '../../sheets/write-sheet';
import type { ReadCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type { PlannedVisitFileQuery, PlannedVisitQuery } from './contract';

const presentVisit = ({
  jurisdiction: _jurisdiction,
  year: _year,
  month: _month,
  entrustmentRef: _entrustmentRef,
  checks,
  ...visit
}: ListedVisit) => ({
  ...visit,
  checks: checks.map(({ checkId, planId, lineRef, agencyId, itemIds }) => ({
    checkId,
    planId,
    lineRef,
    agencyId,
    itemIds,
  })),
});

export const listHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, PlannedVisitQuery>): Promise<Answer> => {
    const { cursor, ...asked } = query;
    const { items, nextCursor } = await listPlannedVisits(database.pool, {
      ...asked,
      reach: reachOf(actor, 'plan'),
      today: shanghaiDay(now),
      cursor: cursor === undefined ? undefined : readCursor(cursor),
    });
    return { body: { items: items.map(presentVisit), nextCursor } };
  };

const mostRows = 20_000;

/** All that the filter finds, up to what a workbook should hold, with the agencies' names. */
const visitsForFile = async (
  { database }: ApiDependencies,
  { actor, query, now }: ReadCall<unknown, PlannedVisitFileQuery>,
): Promise<{ readonly visits: readonly ListedVisit[]; readonly nameOf: (id: string) => string }> => {
  const { items } = await listPlannedVisits(database.pool, {
    ...query,
    reach: reachOf(actor, 'plan'),
    today: shanghaiDay(now),
    limit: mostRows,
  });
  const ids = new Set(
    items.flatMap(({ agencyIds, entrustedAgencyId }) => [...agencyIds, entrustedAgencyId ?? '']),
  );
  const named = await namesOf(database.pool, {
    jurisdiction: actor.jurisdiction,
    ids: [...ids].filter((id) => id !== ''),
    registers: ['agency'],
  });
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return { visits: items, nameOf: (id) => names.get(id) ?? id };
};

const column = (heading: string, width: number): WrittenColumn => ({ heading, width, choices: [] });
const columns: readonly WrittenColumn[] = [
  column('入企日', 12),
  column('企业名称', 32),
  column('方式', 16),
  column('牵头机关', 28),
  column('参加机关', 40),
  column('受托机关', 28),
  column('检查内容', 48),
  column('可以入企的日期', 26),
  column('人员数', 8),
  column('时间（分钟）', 12),
  column('状态', 10),
  column('不能立项或者取消的原因', 40),
  column('编号', 38),
];

const modeNames: Readonly<Record<string, string>> = {
  single: '单独检查',
  joint: '综合查一次',
  entrusted: '委托查',
};
const statusNames: Readonly<Record<VisitStatus, string>> = {
  planned: '未开始',
  blocked: '不能立项',
  overdue: '逾期未开始',
  started: '已立项',
  done: '已办结',
  cancelled: '已取消',
};

const lineOf = (visit: ListedVisit, nameOf: (id: string) => string): readonly string[] => [
  visit.day,
  visit.enterpriseName ?? visit.enterpriseId,
  modeNames[visit.mode] ?? visit.mode,
  nameOf(visit.leadAgencyId),
  visit.agencyIds
    .filter((id) => id !== visit.leadAgencyId)
    .map(nameOf)
    .join('、'),
  visit.entrustedAgencyId === null ? '' : nameOf(visit.entrustedAgencyId),
  [...new Set(visit.checks.map(({ content }) => content))].join('；'),
  `${visit.from} 至 ${visit.to}`,
  String(visit.people),
  String(visit.minutes),
  statusNames[visit.status],
  visit.blocked?.message ?? visit.cancelReason ?? '',
  visit.id,
];

export const workbookHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<unknown, PlannedVisitFileQuery>): Promise<Uint8Array> => {
    const { visits, nameOf } = await visitsForFile(dependencies, call);
    return await writeSheet(
      '计划入企',
      columns,
      visits.map((visit) => lineOf(visit, nameOf)),
    );
  };
