// What agencies send: changes of the coming month, or word that there are none (HZ-26, CX-44, CX-45).
import { hasRole, type Actor } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import type { ConsultationCommandData } from './commands';
import type { RoundLedger } from './ledger';
import type { ConsultationState } from './state';
import { MOST_OBJECTS_OF_A_ROUND } from './vocabulary';

type Adjustment = ConsultationCommandData<'submitAdjustment'>['adjustment'];

const objectsNamed = ({ changes }: Adjustment): number =>
  changes.reduce((sum, change) => {
    switch (change.kind) {
      case 'addLine':
        return (
          sum +
          (change.line.targets.kind === 'named'
            ? change.line.targets.enterpriseIds.length
            : change.line.targets.drawnEnterpriseIds.length)
        );
      case 'cancelLine':
      case 'setTargets':
        return sum + change.enterpriseIds.length;
      case 'moveLine':
        return sum;
    }
  }, 0);

const sizeRefusal = (state: ConsultationState, adjustment: Adjustment): Refusal | null => {
  const others = state.adjustments.filter((held) => held.adjustment.adjustmentId !== adjustment.adjustmentId);
  const all = [...others.map((held) => held.adjustment), adjustment];
  return all.reduce((sum, one) => sum + objectsNamed(one), 0) > MOST_OBJECTS_OF_A_ROUND
    ? refuse('malformedCommand', {
        fault: `adjustment.changes：本轮各项调整所列企业合计不得超过 ${String(MOST_OBJECTS_OF_A_ROUND)} 户次，请改用抽取记录或者分月报送`,
      })
    : null;
};

const senderRefusal = ({ pack }: RoundLedger, actor: Actor, command: string): Refusal | null => {
  const { value: roles, source } = pack.consultation.submitters;
  return hasRole(actor, roles) ? null : refuse('roleNotAllowed', { command, roles }, source);
};

/** pending while the round is open, and for what was returned to be mended; late afterwards, where the pack takes it at all. */
const statusFor = (
  { state, pack }: RoundLedger,
  { adjustment, urgentReason }: ConsultationCommandData<'submitAdjustment'>,
): 'pending' | 'late' | 'filed' | Refusal => {
  const before = state.adjustments.find((held) => held.adjustment.adjustmentId === adjustment.adjustmentId);
  if (urgentReason !== null) {
    const { value: allowed, source } = pack.consultation.urgentByFiling;
    return allowed ? 'filed' : refuse('adjustmentLate', { why: 'urgent', closesOn: state.closesOn }, source);
  }
  if (state.stage === 'open') return 'pending';
  if (before?.status === 'returned' && state.stage !== 'published') return 'pending';
  const { value, source } = pack.consultation.late;
  return value === 'record'
    ? 'late'
    : refuse('adjustmentLate', { why: 'closed', closesOn: state.closesOn }, source);
};

export const submitAdjustment = (
  ledger: RoundLedger,
  actor: Actor,
  data: ConsultationCommandData<'submitAdjustment'>,
): Refusal | null => {
  const { adjustment, urgentReason } = data;
  const { state } = ledger;
  const agencyId = actor.agencyId ?? '';
  const refused = senderRefusal(ledger, actor, 'submitAdjustment') ?? sizeRefusal(state, adjustment);
  if (refused !== null) return refused;
  const before = state.adjustments.find((held) => held.adjustment.adjustmentId === adjustment.adjustmentId);
  if (before !== undefined && before.agencyId !== agencyId)
    return refuse('otherAgency', { agencies: [before.agencyId] });
  if (before !== undefined && before.status !== 'pending' && before.status !== 'returned')
    return refuse('alreadyDone', { command: 'submitAdjustment' });
  const status = statusFor(ledger, data);
  if (typeof status === 'object') return status;
  ledger.emit({
    type: 'AdjustmentSubmitted',
    adjustment,
    agencyId,
    by: actor.id,
    at: ledger.now,
    status,
    urgentReason,
    ...(status === 'filed' && state.stage === 'open' ? { answers: true as const } : {}),
  });
  if (status === 'pending' && state.merge !== null) ledger.emit({ type: 'MergeOutdated', why: 'adjustment' });
  return null;
};

export const sendNilReturn = (ledger: RoundLedger, actor: Actor): Refusal | null => {
  const agencyId = actor.agencyId ?? '';
  const refused = senderRefusal(ledger, actor, 'sendNilReturn');
  if (refused !== null) return refused;
  const reply = ledger.state.replies.find((one) => one.agencyId === agencyId);
  if (reply?.reply === 'nil') return refuse('alreadyDone', { command: 'sendNilReturn' });
  if (ledger.state.adjustments.some((held) => held.agencyId === agencyId && held.status === 'pending'))
    return refuse('notPending', { what: '零报告：本机关已报送调整' });
  ledger.emit({ type: 'NilReturned', agencyId, by: actor.id, at: ledger.now });
  return null;
};
