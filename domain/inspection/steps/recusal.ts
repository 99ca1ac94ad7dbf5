// An officer steps aside (回避, DE-47, DE-48): asked for, decided by the agency's head, answered.
import { hasRole } from '../../shared/actor';
import { refuse } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { apply } from '../rules/apply';
import { finding } from '../rules/judge';
import { emit, meet, open, type Guard, type Step } from '../work';

/** Asked once for each officer: a second application about the same one would hold up the visit for ever. */
export const requestRecusal: Step<CommandData<'requestRecusal'>> = (work, { officerId, reason }) => {
  const { officerIds, recusals } = work.state;
  if (!officerIds.includes(officerId)) return refuse('unknownSubject', { subject: officerId });
  if (recusals.some((recusal) => recusal.officerId === officerId))
    return refuse('alreadyDone', { command: 'requestRecusal' });
  if (!hasRole(work.actor, ['enterprise']) && work.actor.id !== officerId)
    return refuse('roleNotAllowed', { command: 'requestRecusal', roles: ['enterprise'] });
  emit(work, { type: 'RecusalRequested', officerId, by: work.actor.id, reason });
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
