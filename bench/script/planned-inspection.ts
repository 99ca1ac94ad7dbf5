// Huzhou's planned inspection that finds nothing: nine commands from draft to closed. Measured, recorded and killed.
import type { PlainDate } from '../../domain/calendar/plain-date';
import { act, type Act } from './act';
import { plannedDraft } from './drafts';
import { agency, peopleOf } from './people';
import { items } from './registers';

const { drafter, principalHead, officer, secondOfficer } = peopleOf('huzhou');

/** @param today Shanghai day on which all of it happens */
export const plannedInspection = (inspectionId: string, today: PlainDate): readonly [Act, ...Act[]] => [
  act(drafter, 'draftInspection', { inspectionId, draft: plannedDraft({ from: today, to: today }) }),
  act(drafter, 'submitForReview', {}),
  act(principalHead, 'approve', { opinion: '同意检查' }),
  act(drafter, 'issueActionCode', { code: `code-${inspectionId}`, platformTaskRef: 'task-2026-0001' }),
  act(officer, 'recordEntry', {
    place: '生产厂区',
    inspectionNoticeNo: 'notice-2026-0001',
    doorChecks: [officer, secondOfficer].map(({ id }) => ({
      officerId: id,
      certificateShown: true,
      method: 'codeShown',
    })),
  }),
  act(officer, 'recordCheck', {
    recordRef: 'record-2026-0001',
    findings: [items.fire, items.power].map((itemId) => ({ itemId, conforms: true, note: '符合要求' })),
    enterpriseOpinion: '无',
    recordingRef: 'recording-2026-0001',
  }),
  act(officer, 'finishOnSite', {}),
  act(officer, 'recordResult', { agencyId: agency, outcome: 'noProblem', summary: '未发现问题' }),
  act(officer, 'serveResultNotice', { documentNo: 'result-2026-0001', method: 'onSpot' }),
];
