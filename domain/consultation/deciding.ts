// What the coordinating bodies decide; where a pack names several, each of them must agree (HZ-21, HZ-26).
import type { Actor } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import { bodyOf } from './command-table';
import type { ConsultationCommandData } from './commands';
import type { RoundLedger } from './ledger';
import type { ConsultationState, Voice } from './state';

const needsReason = (reason: string | null): Refusal | null =>
  reason === null ? refuse('fieldRequired', { field: '理由' }) : null;

const voiceOf = <D extends string>(
  ledger: RoundLedger,
  actor: Actor,
  { decision, reason }: { readonly decision: D; readonly reason: string | null },
): Voice<D> => ({ body: bodyOf(ledger.state, actor) ?? '', decision, reason, by: actor.id, at: ledger.now });

const allSay = <D extends string>(
  { bodies }: ConsultationState,
  voices: readonly Voice<D>[],
  word: D,
): boolean =>
  bodies.every(({ body }) => voices.some((voice) => voice.body === body && voice.decision === word));

export const decideAdjustment = (
  ledger: RoundLedger,
  actor: Actor,
  data: ConsultationCommandData<'decideAdjustment'>,
): Refusal | null => {
  const { adjustmentId, decision } = data;
  const held = ledger.state.adjustments.find((one) => one.adjustment.adjustmentId === adjustmentId);
  if (held === undefined) return refuse('unknownSubject', { subject: adjustmentId });
  if (held.status !== 'pending') return refuse('alreadyDone', { command: 'decideAdjustment' });
  const refused = decision === 'agree' ? null : needsReason(data.reason);
  if (refused !== null) return refused;
  const voice = voiceOf(ledger, actor, data);
  ledger.emit({ type: 'AdjustmentVoiced', adjustmentId, voice });
  // One body that does not agree decides: without both there is no change.
  if (decision !== 'agree') {
    const status = decision === 'return' ? 'returned' : 'refused';
    ledger.emit({ type: 'AdjustmentDecided', adjustmentId, status });
    return null;
  }
  const voices =
    ledger.state.adjustments.find((one) => one.adjustment.adjustmentId === adjustmentId)?.voices ?? [];
  if (!allSay(ledger.state, voices, 'agree')) return null;
  ledger.emit({ type: 'AdjustmentDecided', adjustmentId, status: 'agreed' });
  if (ledger.state.merge !== null) ledger.emit({ type: 'MergeOutdated', why: 'adjustment' });
  return null;
};

export const decideRepeat = (
  ledger: RoundLedger,
  actor: Actor,
  { checkId, decision, reason }: ConsultationCommandData<'decideRepeat'>,
): Refusal | null => {
  const held = ledger.state.repeats.find((repeat) => repeat.checkId === checkId);
  if (held === undefined) return refuse('unknownSubject', { subject: checkId });
  if (held.decision !== null) return refuse('alreadyDone', { command: 'decideRepeat' });
  const refused = decision === 'keep' ? needsReason(reason) : null;
  if (refused !== null) return refused;
  ledger.emit({ type: 'RepeatDecided', checkId, decision, reason, by: actor.id });
  const { repeats } = ledger.state;
  // One new proposal for all of them: not before the last is decided.
  if (
    repeats.every((repeat) => repeat.decision !== null) &&
    repeats.some((repeat) => repeat.decision === 'drop')
  )
    ledger.emit({ type: 'MergeOutdated', why: 'repeat' });
  return null;
};

export const changeMerge = (
  ledger: RoundLedger,
  actor: Actor,
  { decisions }: ConsultationCommandData<'changeMerge'>,
): Refusal | null => {
  ledger.emit({ type: 'MergeChanged', by: actor.id, decisions });
  ledger.emit({ type: 'MergeOutdated', why: 'decisions' });
  return null;
};

export const decideMerge = (
  ledger: RoundLedger,
  actor: Actor,
  data: ConsultationCommandData<'decideMerge'>,
): Refusal | null => {
  const { merge } = ledger.state;
  if (merge === null || merge.hash !== data.hash)
    return refuse('proposalReplaced', { hash: data.hash, actual: merge?.hash ?? null });
  if (merge.status !== 'proposed') return refuse('alreadyDone', { command: 'decideMerge' });
  const refused = data.decision === 'accept' ? null : needsReason(data.reason);
  if (refused !== null) return refused;
  ledger.emit({ type: 'MergeVoiced', voice: voiceOf(ledger, actor, data) });
  if (data.decision === 'refuse') ledger.emit({ type: 'MergeDecided', status: 'refused' });
  else if (allSay(ledger.state, ledger.state.merge?.voices ?? [], 'accept'))
    ledger.emit({ type: 'MergeDecided', status: 'accepted' });
  return null;
};

/** What still has to be decided before the round can be published, in words. */
export const openQuestions = ({ state }: RoundLedger): readonly string[] => [
  ...state.adjustments
    .filter(({ status }) => status === 'pending')
    .map(({ adjustment }) => `调整 ${adjustment.adjustmentId}`),
  ...state.repeats
    .filter(({ decision }) => decision === null)
    .map(({ checkId }) => `已查过的计划检查 ${checkId}`),
  ...(state.merge === null || state.merge.status === 'proposed' ? ['合并方案'] : []),
];
