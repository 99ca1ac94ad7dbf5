// The promise to keep the national prohibitions (五个严禁、八个不得): each officer's own, before the visit or at the door
// (HZ-93, CX-80, DE-105). The documents forbid the conduct and do not command a promise: without one a visit is hinted at.
import { refuse } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { hasPromised } from '../rules/conduct-rules';
import { emit, type Guard, type Step } from '../work';
import { teamRefusal } from './door';

export const promiseGuard: Guard = (work) => {
  const items = work.pack.conduct?.items;
  if (items === undefined || items.value.length === 0)
    return refuse('notOfferedHere', { what: '守纪承诺', offered: [] }, items?.source);
  return (
    teamRefusal(work, 'promiseConduct') ??
    (hasPromised(work, work.actor.id) ? refuse('alreadyDone', { command: 'promiseConduct' }) : null)
  );
};

/** What was promised is told by its items: the list may be another one by the time somebody complains. */
export const promiseConduct: Step<CommandData<'promiseConduct'>> = (work) => {
  const refusal = promiseGuard(work);
  if (refusal !== null) return refusal;
  const items = (work.pack.conduct?.items.value ?? []).map(({ id }) => id);
  emit(work, { type: 'ConductPromised', officerId: work.actor.id, at: work.now, items });
  return null;
};
