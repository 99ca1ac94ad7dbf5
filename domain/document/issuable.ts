// Whether the state of an inspection allows a document of a kind: what it speaks of must have happened and been recorded.
import { isUnplanned } from '../inspection/requirements';
import { openCorrections } from '../inspection/steps/combined-correction';
import { positionOf, resultOf, type InspectionState } from '../inspection/state';
import type { Position } from '../inspection/vocabulary';
import { documentTerms, type DocumentKind } from './kinds';

const beforeApproval: readonly Position[] = ['plan', 'legalReview', 'approval'];
const beforeEntry: readonly Position[] = ['coding', 'awaitingEntry'];
const inside: readonly Position[] = ['inside'];
const after: readonly Position[] = ['resultNotice', 'rectification', 'creditRepair'];
const running: readonly Position[] = [...beforeApproval, ...beforeEntry, ...inside, ...after];
/** A document may be made up after the end of what it speaks of; none of an inspection that was undone. */
const withEnd = (positions: readonly Position[]): readonly Position[] => [...positions, 'closed'];

const allowedAt: Readonly<Record<DocumentKind, readonly Position[]>> = {
  approvalForm: withEnd([...beforeEntry, ...inside, ...after]),
  retroactiveApprovalForm: withEnd([...inside, ...after]),
  filingForm: withEnd([...beforeEntry, ...inside, ...after]),
  advanceNotice: beforeEntry,
  inspectionNotice: [...beforeApproval, ...beforeEntry, ...inside],
  onSiteRecord: withEnd([...inside, ...after]),
  samplingRecord: [...inside, ...after],
  surveyRecord: [...inside, ...after],
  interviewRecord: [...inside, ...after],
  evidenceList: [...inside, ...after],
  resultNotice: withEnd(after),
  correctionOrder: withEnd(after),
  combinedCorrection: ['rectification'],
  recheckRecord: withEnd(after),
  recusalDecision: withEnd([...beforeEntry, ...inside, ...after]),
  transferLetter: withEnd(after),
  leniencyDecision: withEnd(after),
  creditRepairNotice: withEnd(after),
  supervisionNotice: withEnd([...running, 'voided']),
  supervisionProposal: withEnd([...running, 'voided']),
  supervisionDecision: withEnd([...running, 'voided']),
};

const hasHappened = (kind: DocumentKind, subject: string, state: InspectionState): boolean => {
  const result = resultOf(state, subject);
  switch (kind) {
    case 'approvalForm':
      return state.people.approver !== null && state.urgentReason === null;
    case 'retroactiveApprovalForm':
      return state.urgentReason !== null && !state.debts.includes('approval');
    case 'onSiteRecord':
      return state.check !== null;
    case 'resultNotice':
      return state.draft.agencyIds.every((id) => resultOf(state, id) !== null);
    case 'correctionOrder':
      return result?.outcome === 'correctImmediately' || result?.outcome === 'correctByDate';
    case 'combinedCorrection':
      return openCorrections(state).length > 1;
    case 'recheckRecord':
      return result !== null && (result.rectification === 'verified' || result.failedRechecks > 0);
    case 'recusalDecision':
      return state.recusals.some(({ officerId, status }) => officerId === subject && status !== 'open');
    case 'transferLetter':
      return result?.outcome === 'transferred';
    case 'leniencyDecision':
      return result?.outcome === 'lenient';
    case 'creditRepairNotice':
      return state.creditRecordId !== null;
    case 'inspectionNotice':
      // Who enters at once, before any approval, takes a notice along as well (HZ-49, A33).
      return isUnplanned(state) || !beforeApproval.includes(positionOf(state));
    case 'filingForm':
    case 'advanceNotice':
    case 'samplingRecord':
    case 'surveyRecord':
    case 'interviewRecord':
    case 'evidenceList':
    case 'supervisionNotice':
    case 'supervisionProposal':
    case 'supervisionDecision':
      return true;
  }
};

export type NotIssuable = 'subject' | 'state';

/** null: it may be issued. subject: the inspection has no such agency or officer, or one is named where none is asked. */
export const notIssuable = (
  kind: DocumentKind,
  subject: string,
  state: InspectionState,
): NotIssuable | null => {
  const known: Readonly<Record<'visit' | 'agency' | 'officer', readonly string[]>> = {
    visit: [''],
    agency: state.draft.agencyIds,
    officer: state.recusals.map(({ officerId }) => officerId),
  };
  if (!known[documentTerms[kind].subject].includes(subject)) return 'subject';
  return allowedAt[kind].includes(positionOf(state)) && hasHappened(kind, subject, state) ? null : 'state';
};
