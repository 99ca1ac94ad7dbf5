// Evidence joins the file: who took it, when, where and what it shows, and whether a valid code stood behind it.
import { shanghaiDay } from '../../calendar/plain-date';
import { hasRole } from '../../shared/actor';
import { refuse, type Refusal } from '../../shared/outcome';
import { isOutsideDays, momentFault } from '../code-moments';
import type { CommandData } from '../commands';
import type { WithoutCode } from '../evidence';
import { isNamedByCode, isOfTheTeam, isUncoded } from '../requirements';
import { emit, type Guard, type Step, type Work } from '../work';
import { teamRefusal } from './door';

/** Beyond this a visit is no visit; its state is written out at every step. */
const mostPieces = 500;
/** Of all corrections of a visit together; what officers may still gather stays far more. */
const mostOfEnterprise = 100;
const lastMoment = Date.parse('9998-01-01T00:00:00Z');

/** Ordered and not verified yet, or put right under observation: there is something to show. */
const isPuttingRight = ({ state }: Work): boolean =>
  state.results.some(
    ({ rectification, observation }) =>
      rectification === 'open' || rectification === 'submitted' || observation === 'observing',
  );

/** The enterprise shows what it has put right, and nothing else: what it shows is no evidence that the visit gathered. */
const enterpriseRefusal = (work: Work): Refusal | null => {
  const { state, pack } = work;
  if (pack.outcomes.proofOfCorrection !== true || !isPuttingRight(work))
    return refuse('notPending', { what: '可以交证明的整改' }, pack.outcomes.source);
  const own = (state.evidence ?? []).filter(({ from }) => from === 'enterprise').length;
  return own >= mostOfEnterprise ? refuse('evidenceFull', { most: mostOfEnterprise }) : null;
};

const isEnterprise = ({ actor }: Work): boolean => hasRole(actor, ['enterprise']);

export const evidenceGuard: Guard = (work) => {
  const { state } = work;
  if (isEnterprise(work)) return enterpriseRefusal(work);
  // Before entry only what stands at the door can be taken down: a refusal, a locked gate.
  if (state.draft.channel === 'offSite' && state.stage === 'onSite' && state.onSite === 'awaitingEntry')
    return refuse('stepMissing', { step: '开始非现场检查' });
  const isFull = (state.evidence ?? []).length >= mostPieces;
  return (
    teamRefusal(work, 'attachEvidence') ?? (isFull ? refuse('evidenceFull', { most: mostPieces }) : null)
  );
};

/** When it was gathered, by our clock: as the device says, less what its clock is off; never after it has come in. */
const gatheredAt = (
  { now }: Work,
  { takenAt, received }: CommandData<'attachEvidence'>,
): { readonly told: string; readonly capped: string } => {
  const corrected = Date.parse(takenAt) - (received?.clockSkewSeconds ?? 0) * 1000;
  // A clock that is thousands of years off says nothing.
  const told = corrected > 0 && corrected < lastMoment ? new Date(corrected).toISOString() : takenAt;
  return { told, capped: told < now ? told : now };
};

/** Before moments were told: by the code that there is now and the day. */
const dayFault = ({ state, pack }: Work, takenBy: string, at: string): WithoutCode | null => {
  if (isUncoded(state, pack)) return 'noCode';
  if (!isNamedByCode(state, takenBy)) return 'notNamed';
  return isOutsideDays(state, at) ? 'outsideDays' : null;
};

/**
 * “Without a code in time” (HZ-66), of one piece, by the moment at which it was gathered. A code issued late but in its time
 * heals that there was none (HZ-65, A26).
 */
const codeFault = (work: Work, takenBy: string, at: string): WithoutCode | null => {
  const { state, pack } = work;
  if (pack.code.bearer !== 'task' || state.draft.channel !== 'onSite') return null;
  const { clockSlackSeconds: slack } = pack.code;
  return slack === undefined || (state.codeSpans === undefined && state.code !== null)
    ? dayFault(work, takenBy, at)
    : momentFault(state, { at, takenBy }, slack);
};

/** With the elements that DE-56 asks for; the device's own clock is taken down as it is, but never from another day to come. */
export const attachEvidence: Step<CommandData<'attachEvidence'>> = (work, data) => {
  const closed = evidenceGuard(work);
  if (closed !== null) return closed;
  const { received, deviceClockAt: _clock, ...claim } = data;
  const { evidence = [] } = work.state;
  if (evidence.some(({ id }) => id === claim.evidenceId))
    return refuse('alreadyDone', { command: 'attachEvidence' });
  if (received === undefined) return refuse('fieldRequired', { field: '已经上传的文件' });
  const isHandedIn = isEnterprise(work);
  const isKnown = isHandedIn ? claim.takenBy === work.actor.id : isOfTheTeam(work.state, claim.takenBy);
  if (!isKnown) return refuse('unknownSubject', { subject: claim.takenBy });
  const { told, capped } = gatheredAt(work, data);
  const takenOn = shanghaiDay(told);
  if (takenOn > work.today) return refuse('evidenceAhead', { takenOn, today: work.today });
  const isByMoment = work.pack.code.clockSlackSeconds !== undefined;
  emit(work, {
    type: 'EvidenceAttached',
    by: work.actor.id,
    ...claim,
    ...received,
    withoutCode: isHandedIn ? null : codeFault(work, claim.takenBy, isByMoment ? capped : told),
    ...(isByMoment ? { gatheredAt: capped } : {}),
    ...(isHandedIn ? { from: 'enterprise' as const } : {}),
  });
  return null;
};
