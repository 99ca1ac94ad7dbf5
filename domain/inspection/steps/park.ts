// A park committee that was told of a visit gets in touch with the agency, and may send people who know the enterprise
// along (XT-15, XT-16). They safeguard, they do not inspect; nothing waits for them (A41).
import { refuse } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { emit, type Guard, type Step } from '../work';

export const parkGuard: Guard = ({ state, actor, pack }) =>
  state.parkTold && state.object?.parkId != null && actor.agencyId === state.object.parkId
    ? null
    : refuse('notPending', { what: '园区对接' }, pack.filing.source);

export const recordParkContact: Step<CommandData<'recordParkContact'>> = (work, { note, companions }) => {
  const refusal = parkGuard(work);
  if (refusal !== null) return refusal;
  const parkId = work.state.object?.parkId ?? '';
  emit(work, { type: 'ParkContacted', by: work.actor.id, parkId, on: work.today, note, companions });
  return null;
};
