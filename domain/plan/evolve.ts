// Folds one event into the state of a plan.
import type { WorkCalendar } from '../calendar/working-days';
import { evolveDeadlines } from '../inspection/evolve-deadlines';
import type { PackPin } from '../policy/policy-pack';
import type { PlanEvent } from './events';
import type { PlanLine } from './line';
import type { PlanState } from './state';

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

const taking = (agencyId: string, partnerIds: readonly string[], lines: readonly PlanLine[]) =>
  unique([agencyId, ...partnerIds, ...lines.flatMap((line) => line.cooperatingAgencyIds)]);

/** Lines put in place of those of the same ref, in their place; new ones at the end. */
export const linesWith = (
  lines: readonly PlanLine[],
  put: readonly PlanLine[],
  remove: readonly string[],
): readonly PlanLine[] => {
  const byRef = new Map(put.map((line) => [line.ref, line]));
  const kept = lines.filter(({ ref }) => !remove.includes(ref)).map((line) => byRef.get(line.ref) ?? line);
  const known = new Set(kept.map(({ ref }) => ref));
  return [...kept, ...put.filter(({ ref }) => !known.has(ref))];
};

export const initialPlanState = (
  { planId, draft, township, by }: Extract<PlanEvent, { type: 'PlanDrafted' }>,
  pack: PackPin,
  calendar: WorkCalendar,
): PlanState => ({
  id: planId,
  pack: { id: pack.id, version: pack.version, hash: pack.hash },
  kind: draft.kind,
  stage: 'draft',
  year: draft.year,
  part: draft.part,
  township,
  title: draft.head.title,
  agencyId: draft.agencyId,
  agencyIds: taking(draft.agencyId, draft.head.partnerIds, draft.lines),
  head: draft.head,
  lines: draft.lines,
  needAssessment: null,
  agreements: [],
  people: { drafters: [by], legalReviewer: null, approver: null, governmentApprover: null },
  legalReviewedOn: null,
  discussion: null,
  governmentDocumentRef: null,
  approvedOn: null,
  coordination: null,
  passedSteps: [],
  filings: [],
  publication: null,
  results: null,
  publishedOn: null,
  filedOn: null,
  proposals: [],
  changes: [],
  notes: [],
  endedReason: null,
  round: 0,
  deadlines: [],
  deadlinesOpened: 0,
  calendar,
});

const withDrafter = ({ people }: PlanState, by: string): PlanState['people'] => ({
  ...people,
  drafters: unique([...people.drafters, by]),
});

/** Written anew: agreements given to the text before no longer hold. */
const rewritten = (state: PlanState, by: string, change: Partial<PlanState>): PlanState => {
  const next = { ...state, ...change };
  return {
    ...next,
    title: next.head.title,
    agencyIds: taking(next.agencyId, next.head.partnerIds, next.lines),
    agreements: [],
    people: withDrafter(state, by),
  };
};

export const evolvePlan = (state: PlanState, event: PlanEvent): PlanState => {
  switch (event.type) {
    case 'PlanDrafted':
      return state;
    case 'PlanRevised':
      return rewritten(state, event.by, { head: event.head });
    case 'PlanLinesSet':
      return rewritten(state, event.by, { lines: linesWith(state.lines, event.put, event.remove) });
    case 'PlanNeedAssessed': {
      const { finding, necessary, by, on } = event;
      return { ...state, needAssessment: { finding, necessary, by, on } };
    }
    case 'PlanAgreedTo': {
      const { agencyId, by, on, opinion } = event;
      const others = state.agreements.filter((agreement) => agreement.agencyId !== agencyId);
      return { ...state, agreements: [...others, { agencyId, by, on, opinion }] };
    }
    case 'PlanSubmitted':
      return {
        ...state,
        round: state.round + 1,
        notes: event.notes,
        passedSteps: [],
        people: withDrafter(state, event.by),
      };
    case 'PlanStageEntered':
      return event.stage === 'published'
        ? { ...state, stage: event.stage, filedOn: event.on }
        : { ...state, stage: event.stage };
    case 'PlanStepPassed': {
      const { stage, reason, source } = event;
      return { ...state, passedSteps: [...state.passedSteps, { stage, reason, source }] };
    }
    case 'PlanLegalReviewPassed':
      return {
        ...state,
        legalReviewedOn: event.on,
        people: { ...state.people, legalReviewer: event.by },
      };
    case 'PlanDiscussed':
      return {
        ...state,
        discussion: { minutesRef: event.minutesRef, heldOn: event.heldOn, by: event.by },
      };
    case 'PlanApproved':
      return {
        ...state,
        approvedOn: event.on,
        notes: [...state.notes, ...event.notes],
        people: { ...state.people, approver: event.by },
      };
    case 'PlanApprovedByGovernment':
      return {
        ...state,
        governmentDocumentRef: event.documentRef,
        people: { ...state.people, governmentApprover: event.by },
      };
    case 'PlanReturned':
      return {
        ...state,
        stage: 'draft',
        legalReviewedOn: null,
        discussion: null,
        governmentDocumentRef: null,
        approvedOn: null,
        coordination: null,
        filings: [],
        people: { ...state.people, legalReviewer: null, approver: null, governmentApprover: null },
      };
    case 'PlanRefused':
      return { ...state, stage: 'refused', endedReason: event.reason };
    case 'PlanCoordinated': {
      const { consultationId, outcome, mergeRef, on } = event;
      return { ...state, coordination: { consultationId, outcome, mergeRef, on } };
    }
    case 'PlanFiled': {
      const { type: _type, ...filing } = event;
      return { ...state, filings: [...state.filings, filing] };
    }
    case 'PlanPublished': {
      const { type: _type, ...publication } = event;
      return { ...state, publication, publishedOn: event.on };
    }
    case 'PlanResultsPublished': {
      const { type: _type, ...results } = event;
      return { ...state, results };
    }
    case 'PlanChangeProposed': {
      const { type: _type, ...proposal } = event;
      return { ...state, proposals: [...state.proposals, proposal] };
    }
    case 'PlanChangeRefused':
      return {
        ...state,
        proposals: state.proposals.filter(({ adjustment }) => adjustment.adjustmentId !== event.adjustmentId),
      };
    case 'PlanChanged': {
      const { type: _type, lines: put, removed, ...applied } = event;
      const lines = linesWith(state.lines, put, removed);
      return {
        ...state,
        lines,
        agencyIds: taking(state.agencyId, state.head.partnerIds, lines),
        changes: [...state.changes, applied],
        proposals: state.proposals.filter(
          ({ adjustment }) => adjustment.adjustmentId !== applied.adjustmentId,
        ),
      };
    }
    case 'PlanWithdrawn':
      return { ...state, stage: 'withdrawn', endedReason: event.reason };
    case 'PlanClosed':
      return { ...state, stage: 'closed' };
    case 'CalendarAdopted':
      return { ...state, calendar: event.calendar };
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
