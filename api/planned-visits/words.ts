// What a visit is called where people read it: in workbooks, papers and calendars.
import type { InspectionMode } from '../../domain/inspection/vocabulary';
import type { ListedVisit, VisitStatus } from '../../prisma/queries/planned-visit-list';

export const modeWords: Readonly<Record<InspectionMode, string>> = {
  single: '单独检查',
  joint: '综合查一次',
  entrusted: '委托查',
};

export const statusWords: Readonly<Record<VisitStatus, string>> = {
  planned: '未开始',
  blocked: '不能立项',
  overdue: '逾期未开始',
  started: '已立项',
  done: '已办结',
  cancelled: '已取消',
};

/** Of a visit that cannot begin, or will not take place; null: of none of these. */
export const whyNot = ({ status, blocked, cancelReason }: ListedVisit): string | null =>
  status === 'cancelled' ? cancelReason : (blocked?.message ?? null);

export const enterpriseOf = ({ enterpriseName, enterpriseId }: ListedVisit): string =>
  enterpriseName ?? enterpriseId;

/** What is inspected, each said once. */
export const contentOf = ({ checks }: ListedVisit): string =>
  [...new Set(checks.map(({ content }) => content))].join('；');
