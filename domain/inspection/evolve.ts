// Folds one event into the state. No decision is taken here; a case that changes nothing says so.
import type { InspectionEvent } from './events';
import { afterCode, afterRevocation, afterShowing } from './evolve-code';
import { codedInTime, withEvidence } from './evidence';
import { evolveBeforeVisit } from './evolve-before-visit';
import { evolveCaseCare } from './evolve-case-care';
import { evolveDiscretion } from './evolve-discretion';
import { evolveDeadlines } from './evolve-deadlines';
import { evolveResults } from './evolve-results';
import { afterReplacement, afterRevision, withAuthor } from './evolve-draft';
import type { InspectionState } from './state';

export { initialState } from './initial-state';

const fold = (state: InspectionState, event: InspectionEvent): InspectionState => {
  switch (event.type) {
    case 'InspectionDrafted':
      return state;
    case 'DraftRevised':
      return afterRevision(state, event.by, event.draft);
    case 'NeedAssessed':
      return { ...state, needAssessment: event.assessment };
    case 'SubmittedForReview':
      return {
        ...state,
        object: event.object,
        round: event.round,
        returnReason: null,
        authors: withAuthor(state, event.by),
      };
    case 'RulesNoted':
      return { ...state, notes: [...state.notes, ...event.notes] };
    case 'StageEntered':
      return {
        ...state,
        stage: event.stage,
        onSite: event.stage === 'onSite' ? 'awaitingEntry' : state.onSite,
        completedStages: state.completedStages.includes(state.stage)
          ? state.completedStages
          : [...state.completedStages, state.stage],
      };
    case 'StagePassed':
      return {
        ...state,
        passedStages: [...state.passedStages, { stage: event.stage, reason: event.reason }],
      };
    case 'LegalReviewPassed':
      return { ...state, legalReviewedOn: event.on, people: { ...state.people, reviewer: event.by } };
    case 'ReturnedForCorrection':
      return {
        ...state,
        stage: 'plan',
        returnReason: event.reason,
        legalReviewedOn: null,
        discussion: null,
        governmentDocument: null,
        people: { ...state.people, reviewer: null, approver: null, governmentApprover: null },
        completedStages: [],
        passedStages: [],
      };
    case 'CollectiveDiscussionRecorded':
      return { ...state, discussion: { minutesRef: event.minutesRef, heldOn: event.heldOn } };
    case 'Approved':
      return { ...state, people: { ...state.people, approver: event.by } };
    case 'RetroactivelyApproved':
      return {
        ...state,
        people: { ...state.people, approver: event.by },
        debts: state.debts.filter((debt) => debt !== 'approval'),
      };
    case 'GovernmentApproved':
      return {
        ...state,
        governmentDocument: event.documentRef,
        people: { ...state.people, governmentApprover: event.by },
      };
    case 'ApprovalRefused':
      return { ...state, stage: 'refused' };
    case 'InspectionFiled':
      return {
        ...state,
        filings: [...state.filings, { body: event.body, receiptNo: event.receiptNo }],
        filedOn: event.on,
      };
    case 'RetroactivelyFiled':
      return {
        ...state,
        filings: [...state.filings, { body: event.body, receiptNo: event.receiptNo }],
        debts: event.complete ? state.debts.filter((debt) => debt !== 'filing') : state.debts,
      };
    case 'FilingExempted':
      return { ...state, filingExemption: event.ground };
    case 'ParkCommitteeTold':
      return { ...state, parkTold: true };
    case 'AdvanceNoticeServed':
    case 'VisitDayProposed':
    case 'VisitDayAnswered':
    case 'SelfCheckAnswered':
      return evolveBeforeVisit(state, event);
    case 'AdvanceNoticeWaived':
      return { ...state, notice: 'waived' };
    case 'ActionCodeIssued':
      return afterCode(state, event);
    case 'ActionCodeRevoked':
      return afterRevocation(state, event);
    case 'CodeOutageRegistered':
      return { ...state, codeOutage: { ref: event.outageRef, on: event.on } };
    case 'RetroactivelyCoded':
      return {
        ...afterCode(state, event, !event.late),
        debts: state.debts.filter((debt) => debt !== 'code'),
        ...(state.evidence === undefined || event.late ? {} : { evidence: codedInTime(state.evidence) }),
      };
    case 'OverrideGranted':
      return {
        ...state,
        overrides: [...state.overrides, { rule: event.rule, by: event.by, reason: event.reason }],
        evidenceBarred: event.rule === 'uncodedEvidence' ? false : state.evidenceBarred,
      };
    case 'OfficerReplaced':
      return afterReplacement(state, event);
    case 'RecusalRequested':
      return {
        ...state,
        recusals: [
          ...state.recusals,
          {
            officerId: event.officerId,
            status: 'open',
            ...(event.side === undefined ? {} : { side: event.side }),
          },
        ],
      };
    case 'RecusalDecided':
      return {
        ...state,
        recusals: state.recusals.map((recusal) =>
          recusal.officerId === event.officerId && recusal.status === 'open'
            ? { ...recusal, status: event.granted ? 'granted' : 'rejected' }
            : recusal,
        ),
        officerIds: event.granted
          ? state.officerIds.filter((id) => id !== event.officerId)
          : state.officerIds,
      };
    case 'ConductPromised': {
      const { officerId, at } = event;
      return { ...state, promises: [...(state.promises ?? []), { officerId, at }] };
    }
    case 'DoorChecked': {
      const { officerId, certificateShown, method, placed, farReason } = event;
      const others = state.doorChecks.filter((check) => check.officerId !== officerId);
      const where = {
        ...(placed === undefined ? {} : { placed }),
        ...(placed === undefined || farReason === undefined ? {} : { farReason }),
      };
      const checked = {
        ...state,
        doorChecks: [...others, { officerId, certificateShown, method, ...where }],
      };
      return method === 'codeShown' ? afterShowing(checked, event.at) : checked;
    }
    case 'EntryRefused':
      return {
        ...state,
        doorChecks: [],
        doorRefusals: [
          ...state.doorRefusals,
          { ground: event.ground, justified: event.justified, recordedBy: event.recordedBy },
        ],
      };
    case 'Entered':
      return {
        ...afterShowing(state, event.at),
        onSite: 'inside',
        enteredOn: event.on,
        inspectionNoticeNo: event.inspectionNoticeNo,
        urgentReason: event.urgentReason,
        debts: event.debts,
      };
    case 'OffSiteCheckStarted':
      return { ...state, onSite: 'inside' };
    case 'EvidenceAttached':
      return { ...state, evidence: withEvidence(state.evidence, event) };
    case 'CheckRecorded': {
      const { type: _type, ...check } = event;
      return { ...state, check };
    }
    case 'OnSiteFinished':
      return { ...state, finishedOn: event.on };
    case 'TriggeredReturnFiled':
      return { ...state, triggeredReturn: event.returnRef };
    case 'CorrectionsCombined':
      return {
        ...state,
        combined: event.agencyIds,
        results: state.results.map((result) =>
          event.agencyIds.includes(result.agencyId) ? { ...result, correctBy: event.dueOn } : result,
        ),
      };
    case 'ResultNoticeServed':
      return { ...state, resultNoticeNo: event.documentNo };
    case 'CreditRepairOpened':
      return { ...state, creditRecordId: event.creditRecordId };
    case 'EvidenceBarred':
      return { ...state, evidenceBarred: true };
    case 'DocumentIssued': {
      const { type: _type, by: _by, ...document } = event;
      return { ...state, documents: [...(state.documents ?? []), document] };
    }
    case 'CalendarAdopted':
      return { ...state, calendar: event.calendar };
    case 'SupervisionAlerted':
    case 'ResultsRecognised':
      return state;
    case 'InspectionVoided':
      return { ...state, stage: 'voided', evidenceBarred: true };
    case 'InspectionWithdrawn':
      return { ...state, stage: 'withdrawn' };
    case 'InspectionClosed':
      return { ...state, stage: 'closed' };
    case 'DisposalWeighed':
    case 'SeverePenaltyDecided':
    case 'CoercionRecorded':
    case 'ParkContacted':
      return evolveDiscretion(state, event);
    case 'CaseConsultationRequested':
    case 'ConsultationOpinionGiven':
    case 'CaseConsultationConcluded':
    case 'CaseImpactAssessed':
    case 'ImpactMeasureDecided':
    case 'ImpactMeasureRecorded':
      return evolveCaseCare(state, event);
    case 'ResultRecorded':
    case 'RectificationSubmitted':
    case 'RectificationVerified':
    case 'RecheckFailed':
    case 'RectificationExtended':
    case 'PenaltyCaseOpened':
    case 'PenaltyDecided':
    case 'TransferReceived':
    case 'ObservationApplied':
    case 'ObservationAllowed':
    case 'ObservationRefused':
    case 'ObservationConcluded':
    case 'ObservationGuided':
      return evolveResults(state, event);
    case 'DeadlineOpened':
    case 'DeadlineMet':
    case 'DeadlineReminded':
    case 'DeadlineLapsed':
    case 'DeadlineEscalated':
    case 'OverdueSettled':
    case 'DeadlineCancelled':
    case 'DeadlineMoved':
      return evolveDeadlines(state, event);
  }
};

export const evolve: (state: InspectionState, event: InspectionEvent) => InspectionState = fold;

export const evolveAll = (state: InspectionState, events: readonly InspectionEvent[]): InspectionState =>
  events.reduce<InspectionState>(fold, state);
