// Evidence joins the file: who took it, when, where and what it shows, and whether a valid code stood behind it.
import { shanghaiDay, type PlainDate } from '../../calendar/plain-date';
import { refuse } from '../../shared/outcome';
import type { CommandData } from '../commands';
import type { WithoutCode } from '../evidence';
import { isNamedByCode, isOfTheTeam, isUncoded } from '../requirements';
import type { InspectionState } from '../state';
import { emit, type Guard, type Step, type Work } from '../work';
import { teamRefusal } from './door';

/** Beyond this a visit is no visit; its state is written out at every step. */
const mostPieces = 500;

export const evidenceGuard: Guard = (work) => {
  const { state } = work;
  // Before entry only what stands at the door can be taken down: a refusal, a locked gate.
  if (state.draft.channel === 'offSite' && state.stage === 'onSite' && state.onSite === 'awaitingEntry')
    return refuse('stepMissing', { step: '开始非现场检查' });
  return teamRefusal(work, 'attachEvidence');
};

/** A recheck days later is made on the code of the inspection; what the visit itself gathers must lie in its days. */
const isOutsideDays = ({ draft, finishedOn }: InspectionState, takenOn: PlainDate): boolean =>
  takenOn < draft.window.from ||
  (takenOn > draft.window.to && (finishedOn === null || takenOn <= finishedOn));

/** “Without a code in time” (HZ-66), of one piece. A code issued late but in its time heals the first case (HZ-65, A26). */
const codeFault = (
  { state, pack }: Work,
  { takenBy, takenAt }: CommandData<'attachEvidence'>,
): WithoutCode | null => {
  if (pack.code.bearer !== 'task' || state.draft.channel !== 'onSite') return null;
  if (isUncoded(state, pack)) return 'noCode';
  if (!isNamedByCode(state, takenBy)) return 'notNamed';
  return isOutsideDays(state, shanghaiDay(takenAt)) ? 'outsideDays' : null;
};

/** With the elements that DE-56 asks for; the device's own clock is taken down as it is, but never from another day to come. */
export const attachEvidence: Step<CommandData<'attachEvidence'>> = (work, data) => {
  const closed = evidenceGuard(work);
  if (closed !== null) return closed;
  const { received, ...claim } = data;
  const { evidence = [] } = work.state;
  if (evidence.some(({ id }) => id === claim.evidenceId))
    return refuse('alreadyDone', { command: 'attachEvidence' });
  if (received === undefined) return refuse('fieldRequired', { field: '已经上传的文件' });
  if (evidence.length >= mostPieces) return refuse('evidenceFull', { most: mostPieces });
  if (!isOfTheTeam(work.state, claim.takenBy)) return refuse('unknownSubject', { subject: claim.takenBy });
  const takenOn = shanghaiDay(claim.takenAt);
  if (takenOn > work.today) return refuse('evidenceAhead', { takenOn, today: work.today });
  emit(work, {
    type: 'EvidenceAttached',
    by: work.actor.id,
    ...claim,
    ...received,
    withoutCode: codeFault(work, data),
  });
  return null;
};
