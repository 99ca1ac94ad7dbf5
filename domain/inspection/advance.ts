// The automatic passage from stage to stage: a stage that the pack does not ask is passed with its reason, never in silence.
import { noSource, type Source } from '../shared/outcome';
import { caseCarePending } from './case-care';
import {
  correctionPending,
  creditRecordPending,
  debtPending,
  observationPending,
  recusalPending,
} from './pending';
import { approvalComplete } from './requirements';
import { cancelAll, emit, meet, open, type Work } from './work';
import type { Stage } from './vocabulary';

/** Moves to a stage, closing the deadline of the one left and opening that of the one entered. */
export const enterStage = (work: Work, stage: Stage): void => {
  const left = work.state.stage;
  if (left === 'plan') meet(work, 'drafting');
  if (left === 'legalReview') meet(work, 'legalReview');
  if (left === 'approval') meet(work, 'approval');
  emit(work, { type: 'StageEntered', stage });
  if (stage === 'legalReview') open(work, 'legalReview');
  if (stage === 'approval') open(work, 'approval');
  if (stage === 'coding')
    open(work, 'entryWindow', '', { unit: 'fixedDate', on: work.state.draft.window.to });
};

export const passStage = (work: Work, stage: Stage, reason: string, source: Source = noSource): void => {
  emit(work, { type: 'StagePassed', stage, reason, source });
};

const close = (work: Work): void => {
  cancelAll(work, '已办结');
  emit(work, { type: 'InspectionClosed', on: work.today });
};

/** One move, or false when the stage has something left to do. */
const move = (work: Work): boolean => {
  const { state, pack } = work;
  switch (state.stage) {
    case 'legalReview':
      if (state.people.reviewer === null) return false;
      enterStage(work, 'approval');
      return true;
    case 'approval':
      if (!approvalComplete(state, pack)) return false;
      enterStage(work, 'coding');
      return true;
    case 'coding':
      if (state.draft.channel === 'offSite')
        passStage(work, 'coding', 'offSite', pack.rules.offSiteFirst.source);
      else if (pack.code.bearer === 'enterprise')
        passStage(work, 'coding', 'enterpriseCode', pack.code.source);
      else if (state.code === null) return false;
      enterStage(work, 'onSite');
      return true;
    case 'onSite':
      if (state.finishedOn === null) return false;
      enterStage(work, 'resultNotice');
      open(work, 'resultNotice');
      return true;
    case 'resultNotice':
      if (state.resultNoticeNo === null) return false;
      if (!correctionPending(state)) passStage(work, 'rectification', 'nothingToCorrect');
      enterStage(work, correctionPending(state) ? 'rectification' : 'creditRepair');
      return true;
    case 'rectification':
      if (correctionPending(state)) return false;
      enterStage(work, 'creditRepair');
      return true;
    case 'creditRepair':
      if (creditRecordPending(state, pack) || debtPending(state)) return false;
      if (recusalPending(state) || observationPending(state) || caseCarePending(state, pack)) return false;
      if (state.creditRecordId === null)
        passStage(
          work,
          'creditRepair',
          pack.creditRepair.required ? 'noCreditRecord' : 'notRequired',
          pack.creditRepair.source,
        );
      close(work);
      return true;
    case 'plan':
    case 'closed':
    case 'withdrawn':
    case 'refused':
    case 'voided':
      return false;
  }
};

export const advance = (work: Work): void => {
  while (move(work)) continue;
};

/** From plan to the first review that the pack asks for this kind of inspection. */
export const leavePlan = (work: Work): void => {
  const review = work.pack.steps.legalReview;
  const required = review.requiredFor.includes(work.state.draft.kind);
  if (!required) passStage(work, 'legalReview', 'notRequired', review.source);
  enterStage(work, required ? 'legalReview' : 'approval');
};

/** Ends before it is closed: nothing runs on. */
export const endDeadlines = (work: Work, reason: string): void => {
  cancelAll(work, reason);
};
