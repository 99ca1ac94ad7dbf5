// Folds what happens between the notice and the door: the notice itself, the day, the enterprise's own check.
import type { InspectionEvent } from './events';
import type { InspectionState } from './state';

type BeforeVisitEvent = Extract<
  InspectionEvent,
  { type: 'AdvanceNoticeServed' | 'VisitDayProposed' | 'VisitDayAnswered' | 'SelfCheckAnswered' }
>;

/** What was not said leaves no trace: states recorded before there were grades stay what they were. */
const afterNotice = (
  state: InspectionState,
  { on, grade, visitOn, selfCheck }: Extract<BeforeVisitEvent, { type: 'AdvanceNoticeServed' }>,
): InspectionState => ({
  ...state,
  notice: 'served',
  noticeServedOn: on,
  ...(grade === undefined ? {} : { noticeGrade: grade }),
  ...(visitOn === undefined ? {} : { visitDay: { told: visitOn, asked: null } }),
  ...(selfCheck === undefined ? {} : { selfCheck: { points: selfCheck, answeredOn: null } }),
});

export const evolveBeforeVisit = (state: InspectionState, event: BeforeVisitEvent): InspectionState => {
  const told = state.visitDay?.told ?? null;
  switch (event.type) {
    case 'AdvanceNoticeServed':
      return afterNotice(state, event);
    case 'VisitDayProposed':
      return { ...state, visitDay: { told, asked: event.on } };
    case 'VisitDayAnswered':
      return { ...state, visitDay: { told: event.on ?? told, asked: null } };
    case 'SelfCheckAnswered':
      return state.selfCheck === undefined
        ? state
        : { ...state, selfCheck: { ...state.selfCheck, answeredOn: event.on } };
  }
};
