// Planned visits as a workbook, one line a visit.
import type { ListedVisit } from '../../prisma/queries/planned-visit-list';
import { writeSheet, type WrittenColumn } from '../../sheets/write-sheet';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { mostVisits, type PlannedVisitFileQuery } from './contract';
import { visitsForFile, type NamedVisits } from './found';
import { contentOf, enterpriseOf, modeWords, statusWords, whyNot } from './words';

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

const lineOf = (visit: ListedVisit, nameOf: NamedVisits['nameOf']): readonly string[] => [
  visit.day,
  enterpriseOf(visit),
  modeWords[visit.mode],
  nameOf('agency', visit.leadAgencyId),
  visit.agencyIds
    .filter((id) => id !== visit.leadAgencyId)
    .map((id) => nameOf('agency', id))
    .join('、'),
  visit.entrustedAgencyId === null ? '' : nameOf('agency', visit.entrustedAgencyId),
  contentOf(visit),
  `${visit.from} 至 ${visit.to}`,
  String(visit.people),
  String(visit.minutes),
  statusWords[visit.status],
  whyNot(visit) ?? '',
  visit.id,
];

export const workbookFile =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<unknown, PlannedVisitFileQuery>): Promise<Uint8Array> => {
    const { visits, nameOf } = await visitsForFile(dependencies, call, mostVisits.workbook);
    return await writeSheet(
      '计划入企',
      columns,
      visits.map((visit) => lineOf(visit, nameOf)),
    );
  };
