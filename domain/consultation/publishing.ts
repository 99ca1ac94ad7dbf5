// The proposal attached, the round published, its visits carried out and counted.
import { shanghaiDay } from '../calendar/plain-date';
import type { Actor } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import type { ConsultationCommandData } from './commands';
import { openQuestions } from './deciding';
import type { RoundLedger } from './ledger';
import { PLAN_VOICE } from './vocabulary';

/** Agreed, and the plan cannot be changed that way: the agency may mend it and send it again under its number. */
const giveBack = (
  ledger: RoundLedger,
  { adjustmentId, why }: ConsultationCommandData<'attachMerge'>['unfit'][number],
): void => {
  const held = ledger.state.adjustments.find((one) => one.adjustment.adjustmentId === adjustmentId);
  if (held?.status !== 'agreed') return;
  const voice = { body: PLAN_VOICE, decision: 'return', reason: why, by: 'system', at: ledger.now } as const;
  ledger.emit({ type: 'AdjustmentVoiced', adjustmentId, voice });
  ledger.emit({ type: 'AdjustmentDecided', adjustmentId, status: 'returned' });
};

export const attachMerge = (
  ledger: RoundLedger,
  { proposal, summary, repeats, silent, unfit }: ConsultationCommandData<'attachMerge'>,
): Refusal | null => {
  const expected = ledger.state.proposals + 1;
  if (proposal !== expected) return refuse('proposalReplaced', { hash: summary.hash, actual: null });
  if (ledger.state.adjustments.some(({ status }) => status === 'pending'))
    return refuse('proposalReplaced', { hash: summary.hash, actual: null });
  for (const one of unfit) giveBack(ledger, one);
  ledger.emit({ type: 'MergeAttached', proposal, summary, repeats, silent });
  return null;
};

export const publishRound = (ledger: RoundLedger, actor: Actor): Refusal | null => {
  const { state } = ledger;
  const questions = openQuestions(ledger);
  if (questions.length > 0 || state.merge === null)
    return refuse('undecided', { what: questions.slice(0, 20) });
  ledger.emit({
    type: 'RoundPublished',
    on: shanghaiDay(ledger.now),
    by: actor.id,
    mergeHash: state.merge.hash,
    separately: state.merge.status === 'refused',
  });
  ledger.end('consultationClose', '本轮已公布');
  ledger.end('consultationDecision');
  ledger.end('consultationPublication');
  if (state.kind === 'monthly' && shanghaiDay(ledger.now) <= state.to)
    ledger.open('plannedVisitStart', state.to);
  return null;
};

export const recordCarriedOut = (
  ledger: RoundLedger,
  data: ConsultationCommandData<'recordCarriedOut'>,
): Refusal | null => {
  const { state } = ledger;
  const fresh = data.adjustments.filter(({ adjustmentId }) =>
    state.adjustments.some(
      (held) => held.adjustment.adjustmentId === adjustmentId && held.carriedOut === null,
    ),
  );
  const visitsNew = data.visits !== null && state.stage === 'published' && state.carriedOut === null;
  if (fresh.length === 0 && !visitsNew) return refuse('alreadyDone', { command: 'recordCarriedOut' });
  ledger.emit({ type: 'CarriedOut', visits: visitsNew ? data.visits : null, adjustments: fresh });
  if (state.kind === 'annual' && visitsNew) end(ledger, 0);
  return null;
};

const end = (ledger: RoundLedger, unstarted: number): void => {
  ledger.endAll('本轮已结束');
  ledger.emit({ type: 'RoundEnded', unstarted });
};

export const explainUnstarted = (
  ledger: RoundLedger,
  actor: Actor,
  { reason }: ConsultationCommandData<'explainUnstarted'>,
): Refusal | null => {
  const agencyId = actor.agencyId ?? '';
  const waiting = ledger.state.visits?.unstarted.find((one) => one.agencyId === agencyId)?.waiting ?? 0;
  if (waiting === 0) return refuse('notPending', { what: '未开始的计划检查' });
  ledger.emit({ type: 'UnstartedExplained', agencyId, by: actor.id, reason, at: ledger.now });
  return null;
};

/** The round ends with its month: at once when every visit has begun, else when those above have been told. */
export const recordVisits = (
  ledger: RoundLedger,
  data: ConsultationCommandData<'recordVisits'>,
): Refusal | null => {
  const { state } = ledger;
  if (state.carriedOut === null) return refuse('stepMissing', { step: '安排入企' });
  if (state.visits !== null && state.visits.on > data.on)
    return refuse('alreadyDone', { command: 'recordVisits' });
  ledger.emit({ type: 'VisitsCounted', ...data });
  const unstarted = data.unstarted.reduce((sum, { waiting }) => sum + waiting, 0);
  if (unstarted === 0 && data.on > state.to) {
    ledger.end('plannedVisitStart');
    end(ledger, 0);
    return null;
  }
  const start = state.deadlines.findLast(({ rule }) => rule === 'plannedVisitStart');
  const told = start === undefined || (start.status === 'lapsed' && start.escalateAt.length === 0);
  if (data.on > state.to && told) end(ledger, unstarted);
  return null;
};
