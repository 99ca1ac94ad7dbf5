// The draft that most of these inspections start from: a planned visit of one agency with two officers.
import type { z } from 'zod';
import type { draftSchema } from '../../domain/inspection/draft';
import { agency, enterprise, peopleOf } from './people';
import { items } from './registers';

export type DraftInput = z.input<typeof draftSchema>;

const { officer, secondOfficer } = peopleOf('');

/** @param window days on which the visit may take place */
export const plannedDraft = (
  window: DraftInput['window'],
  changes: Partial<DraftInput> = {},
): DraftInput => ({
  kind: 'planned',
  mode: 'single',
  channel: 'onSite',
  enterpriseId: enterprise,
  leadAgencyId: agency,
  agencyIds: [agency],
  itemIds: [items.fire, items.power],
  formVersion: 'form-fire-2026-2',
  platformTaskRef: 'task-2026-0001',
  planLineRef: 'plan-line-1',
  selection: 'drawn',
  window,
  method: '现场核查',
  content: '消防安全责任制落实情况、用电安全',
  offSiteInsufficient: '疏散通道和配电设施须到现场查看',
  officerIds: [officer.id, secondOfficer.id],
  leaderOfficerId: officer.id,
  ...changes,
});
