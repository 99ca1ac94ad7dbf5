// An officer steps aside (回避, DE-47, DE-48): asked for, decided by the agency's head, answered.
import { hasRole } from '../../shared/actor';
import { refuse } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { apply } from '../rules/apply';
import { finding } from '../rules/judge';
import type { RecusalSide } from '../vocabulary';
import { emit, meet, open, type Guard, type Step } from '../work';

/**
 * Asked once for each officer by each side: a second application would hold up the visit for ever, and one that the officer hurried to make
 * and lost must not take the enterprise's from it, nor the other way round.
 */
export const requestRecusal: Step<CommandData<'requestRecusal'>> = (work, { officerId, reason }) => {
  const { officerIds, recusals } = work.state;
  const side: RecusalSide = hasRole(work.actor, ['enterprise']) ? 'enterprise' : 'officer';
  const isBySide = work.pack.recusal?.eachSide === true;
  if (!officerIds.includes(officerId)) return refuse('unknownSubject', { subject: officerId });
  const isAsked = recusals.some(
    (recusal) =>
      recusal.officerId === officerId && (!isBySide || recusal.side === side || recusal.status === 'open'),
  );
  if (isAsked) return refuse('alreadyDone', { command: 'requestRecusal' });
  if (side === 'officer' && work.actor.id !== officerId)
    return refuse('roleNotAllowed', { command: 'requestRecusal', roles: ['enterprise'] });
  emit(work, {
    type: 'RecusalRequested',
    officerId,
    by: work.actor.id,
    reason,
    ...(isBySide ? { side } : {}),
  });
  open(work, 'recusalDecision', officerId);
  return null;
};

export const recusalGuard: Guard = ({ state }) =>
  state.recusals.some((recusal) => recusal.status === 'open')
    ? null
    : refuse('notPending', { what: '回避申请' });

/** Granted after the officer has already worked here: supervision looks at what the officer did. */
export const decideRecusal: Step<CommandData<'decideRecusal'>> = (work, { officerId, granted, reason }) => {
  if (!work.state.recusals.some((recusal) => recusal.officerId === officerId && recusal.status === 'open'))
    return refuse('notPending', { what: '回避申请' });
  const refusal =
    work.actor.id === officerId
      ? apply(work, [finding('separationOfDuties', { why: '被申请回避的人员不得自行决定' })])
      : null;
  if (refusal !== null) return refusal;
  const worked = work.state.check !== null && work.state.officerIds.includes(officerId);
  emit(work, { type: 'RecusalDecided', officerId, by: work.actor.id, granted, reason });
  meet(work, 'recusalDecision', officerId);
  if (granted && work.state.finishedOn === null) open(work, 'officerReplacement', officerId);
  if (granted && worked)
    emit(work, {
      type: 'SupervisionAlerted',
      about: 'recusalGrantedAfterCheck',
      source: work.pack.rules.recusalOpen.source,
    });
  return null;
};
