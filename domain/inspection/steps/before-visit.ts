// After the notice and before the door (CX-25, CX-26): the day is agreed on, and the enterprise checks itself first.
import type { PlainDate } from '../../calendar/plain-date';
import { refuse, type Refusal } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { gradeNamed } from '../notice-grade';
import { emit, type Guard, type Step, type Work } from '../work';

/** Within the approved days: another one would need another approval. */
export const dayRefusal = ({ state, today }: Work, on: PlainDate): Refusal | null => {
  const { from, to } = state.draft.window;
  return on >= from && on <= to && on >= today ? null : refuse('visitDayOutside', { on, from, to });
};

/** Once the enterprise is told, unless the grade of its notice gives no appointments. */
export const proposalGuard: Guard = ({ state, pack }) =>
  state.notice !== 'served' || gradeNamed(pack, state.noticeGrade)?.appointment === false
    ? refuse('notPending', { what: '预约' }, pack.advanceNotice.gradesSource)
    : null;

/** A later wish takes the place of one that is not answered yet. */
export const proposeVisitDay: Step<CommandData<'proposeVisitDay'>> = (work, { on, reason }) => {
  const refusal = proposalGuard(work) ?? dayRefusal(work, on);
  if (refusal !== null) return refusal;
  emit(work, { type: 'VisitDayProposed', on, reason });
  return null;
};

const askedDay = ({ state }: Work): PlainDate | null => state.visitDay?.asked ?? null;

export const answerGuard: Guard = (work) =>
  askedDay(work) === null ? refuse('notPending', { what: '企业提出的预约' }) : null;

/** Agreed to, or another day told instead; without one the day told before stands. */
export const answerVisitDay: Step<CommandData<'answerVisitDay'>> = (work, { accepted, on, reason }) => {
  const asked = askedDay(work);
  if (asked === null) return answerGuard(work);
  if (accepted && asked < work.today) return dayRefusal(work, asked);
  if (!accepted && on !== null) {
    const refusal = dayRefusal(work, on);
    if (refusal !== null) return refusal;
  }
  const day = accepted ? asked : on;
  emit(work, { type: 'VisitDayAnswered', by: work.actor.id, accepted, on: day, reason });
  return null;
};

export const selfCheckGuard: Guard = ({ state, pack }) =>
  state.selfCheck === undefined
    ? refuse('notPending', { what: '自查' }, pack.advanceNotice.gradesSource)
    : state.selfCheck.answeredOn === null
      ? null
      : refuse('alreadyDone', { command: 'answerSelfCheck' });

/** Every point once. What the enterprise found and put right by itself is its merit, not evidence against it. */
export const answerSelfCheck: Step<CommandData<'answerSelfCheck'>> = (work, { answers }) => {
  const refusal = selfCheckGuard(work);
  if (refusal !== null) return refusal;
  const points = work.state.selfCheck?.points ?? [];
  const stranger = answers.find(
    ({ id }, index) =>
      !points.some((point) => point.id === id) || answers.findIndex((other) => other.id === id) !== index,
  );
  if (stranger !== undefined) return refuse('unknownSubject', { subject: stranger.id });
  const missing = points.filter(({ id }) => !answers.some((answer) => answer.id === id));
  if (missing.length > 0)
    return refuse('fieldRequired', { field: missing.map(({ text, id }) => text ?? id).join('、') });
  emit(work, { type: 'SelfCheckAnswered', on: work.today, answers });
  return null;
};
