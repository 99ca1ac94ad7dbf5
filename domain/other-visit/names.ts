// What people call the kinds and states of visits that are no inspections.
import type { OtherVisitKind } from '../policy/other-visits';
import type { OtherVisitStatus } from './visit';

export const otherVisitKindNames: Readonly<Record<OtherVisitKind, string>> = {
  service: '服务',
  guidance: '行政指导',
  training: '培训',
  supervision: '督查、督导、核查',
  survey: '调研、走访',
};

export const otherVisitStatusNames: Readonly<Record<OtherVisitStatus, string>> = {
  announced: '已登记，等待企业答复',
  agreed: '企业同意',
  declined: '企业不同意',
  entered: '已入企',
  ended: '已结束',
  cancelled: '已取消',
};

export const otherVisitKindNamesInEnglish: Readonly<Record<OtherVisitKind, string>> = {
  service: 'A service',
  guidance: 'Guidance',
  training: 'Training',
  supervision: 'Supervision',
  survey: 'A survey',
};

export const otherVisitStatusNamesInEnglish: Readonly<Record<OtherVisitStatus, string>> = {
  announced: 'announced',
  agreed: 'agreed to',
  declined: 'declined',
  entered: 'entered',
  ended: 'ended',
  cancelled: 'cancelled',
};
