// Putting things right: report, recheck, extension; receipts of what was transferred.
import { refuse, type Refusal } from '../../shared/outcome';
import { openDeadline } from '../deadline';
import type { CommandData } from '../commands';
import { recheckUnasked } from '../pending';
import { openDeadlines, resultOf, type AgencyResult } from '../state';
import { cancel, emit, meet, open, type Step, type Work } from '../work';
import { ownAgencyRefusal } from './own-agency';

const resultIn = (
  work: Work,
  agencyId: string,
  wanted: AgencyResult['rectification'],
  what: string,
): AgencyResult | Refusal => {
  const result = resultOf(work.state, agencyId);
  return result !== null && result.rectification === wanted ? result : refuse('notPending', { what });
};

/** During an observation period its acceptance takes the report's place (XT-54). */
export const submitRectification: Step<CommandData<'submitRectification'>> = (work, { agencyId, report }) => {
  const result = resultIn(work, agencyId, 'open', '整改');
  if ('ok' in result) return result;
  if (result.observation === 'observing')
    return refuse('notPending', { what: '考察期外的整改' }, work.pack.outcomes.source);
  emit(work, { type: 'RectificationSubmitted', agencyId, report });
  meet(work, 'rectification', agencyId);
  // Of one that was to come without a report: the report has its own.
  cancel(work, 'recheck', '企业已提交整改报告', agencyId);
  open(work, 'recheck', agencyId);
  return null;
};

/** Due for a recheck: reported by the enterprise, or without a report (A45). */
const recheckIn = (work: Work, agencyId: string): AgencyResult | Refusal => {
  const result = resultOf(work.state, agencyId);
  return result !== null && (result.rectification === 'submitted' || recheckUnasked(work.state, result))
    ? result
    : refuse('notPending', { what: '待复查的整改' });
};

export const verifyRectification: Step<CommandData<'verifyRectification'>> = (work, data) => {
  const own = ownAgencyRefusal(work, data.agencyId);
  if (own !== null) return own;
  const result = recheckIn(work, data.agencyId);
  if ('ok' in result) return result;
  const { agencyId, method, note, newDueOn } = data;
  if (data.passed) {
    emit(work, { type: 'RectificationVerified', agencyId, method, note });
    meet(work, 'rectification', agencyId);
    meet(work, 'recheck', agencyId);
    cancel(work, 'penaltyCase', '整改已经合格', agencyId);
    return null;
  }
  if (newDueOn === null) return refuse('fieldRequired', { field: '新的整改期限' });
  if (newDueOn <= work.today) return refuse('dateNotLater', { date: newDueOn, than: work.today });
  emit(work, { type: 'RecheckFailed', agencyId, method, note, times: result.failedRechecks + 1, newDueOn });
  meet(work, 'recheck', agencyId);
  cancel(work, 'rectification', '重新责令改正', agencyId);
  open(work, 'rectification', agencyId, { unit: 'fixedDate', on: newDueOn });
  return null;
};

export const extendRectification: Step<CommandData<'extendRectification'>> = (
  work,
  { agencyId, newDueOn, reason },
) => {
  const own = ownAgencyRefusal(work, agencyId);
  if (own !== null) return own;
  const result = resultIn(work, agencyId, 'open', '整改');
  if ('ok' in result) return result;
  const running = openDeadlines(work.state, 'rectification', agencyId)[0];
  if (running === undefined) return refuse('notPending', { what: '未到期的整改期限' });
  if (newDueOn <= running.dueOn) return refuse('dateNotLater', { date: newDueOn, than: running.dueOn });
  const moved = openDeadline(
    {
      rule: 'rectification',
      subject: agencyId,
      ordinal: 0,
      startedAt: running.startedAt,
      span: { unit: 'fixedDate', on: newDueOn },
    },
    work.pack,
    work.state.calendar,
  );
  emit(work, { type: 'RectificationExtended', agencyId, newDueOn, reason });
  emit(work, {
    type: 'DeadlineMoved',
    deadline: { ...moved, id: running.id, remindAt: moved.remindAt.filter((at) => at > work.now) },
    previousDueOn: running.dueOn,
    why: 'extension',
  });
  return null;
};

export const recordTransferReceipt: Step<CommandData<'recordTransferReceipt'>> = (
  work,
  { agencyId, receiptRef },
) => {
  const own = ownAgencyRefusal(work, agencyId);
  if (own !== null) return own;
  const result = resultOf(work.state, agencyId);
  if (result === null || result.outcome !== 'transferred' || result.transferReceived)
    return refuse('notPending', { what: '移送' });
  emit(work, { type: 'TransferReceived', agencyId, receiptRef });
  meet(work, 'transferReceipt', agencyId);
  return null;
};
