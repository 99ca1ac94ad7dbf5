// Putting things right: report, recheck, extension; receipts of what was transferred.
import type { PlainDate } from '../../calendar/plain-date';
import { refuse, type Refusal } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { recheckUnasked } from '../pending';
import { openDeadlines, resultOf, type AgencyResult } from '../state';
import { cancel, emit, meet, move, open, type Step, type Work } from '../work';
import { withIt } from './combined-correction';
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

const isToReport = ({ state }: Work, agencyId: string): boolean => {
  const result = resultOf(state, agencyId);
  return result?.rectification === 'open' && result.observation !== 'observing';
};

/** During an observation period its acceptance takes the report's place (XT-54). */
export const submitRectification: Step<CommandData<'submitRectification'>> = (work, { agencyId, report }) => {
  const result = resultIn(work, agencyId, 'open', '整改');
  if ('ok' in result) return result;
  if (result.observation === 'observing')
    return refuse('notPending', { what: '考察期外的整改' }, work.pack.outcomes.source);
  // Corrections made into one are reported at once.
  for (const id of withIt(work.state, agencyId).filter((one) => isToReport(work, one))) {
    emit(work, { type: 'RectificationSubmitted', agencyId: id, report });
    meet(work, 'rectification', id);
    // Of one that was to come without a report: the report has its own.
    cancel(work, 'recheck', '企业已提交整改报告', id);
    open(work, 'recheck', id);
  }
  return null;
};

/** Due for a recheck: reported by the enterprise, or without a report (A45). */
const recheckIn = (work: Work, agencyId: string): AgencyResult | Refusal => {
  const result = resultOf(work.state, agencyId);
  return result !== null && (result.rectification === 'submitted' || recheckUnasked(work.state, result))
    ? result
    : refuse('notPending', { what: '待复查的整改' });
};

/** Where the pack has it verified by the code, by the one of this inspection (JJ-45); one without a code has none to show. */
const codeRefusal = ({ state, pack }: Work, code: string | undefined): Refusal | null => {
  if (code !== undefined && code !== state.code)
    return refuse('unknownSubject', { subject: pack.code.name }, pack.code.recheckSource);
  return pack.code.recheckByCode === true && state.code !== null && code === undefined
    ? refuse('fieldRequired', { field: pack.code.name }, pack.code.recheckSource)
    : null;
};

/** Whose corrections this recheck judges: of those made into one all that wait for it, when the lead agency goes (HZ-53). */
const judged = (work: Work, agencyId: string): readonly string[] | Refusal => {
  const { state, actor } = work;
  const together = actor.agencyId === state.draft.leadAgencyId ? withIt(state, agencyId) : [agencyId];
  const own = together.length > 1 ? null : ownAgencyRefusal(work, agencyId);
  if (own !== null) return own;
  const result = recheckIn(work, agencyId);
  if ('ok' in result) return result;
  return together.filter((id) => !('ok' in recheckIn(work, id)));
};

const passRecheck = (work: Work, agencyId: string, data: CommandData<'verifyRectification'>): void => {
  const { method, note, code } = data;
  const byCode = code === undefined ? {} : { code };
  emit(work, { type: 'RectificationVerified', agencyId, method, note, ...byCode });
  meet(work, 'rectification', agencyId);
  meet(work, 'recheck', agencyId);
  cancel(work, 'penaltyCase', '整改已经合格', agencyId);
};

const failRecheck = (
  work: Work,
  agencyId: string,
  { method, note }: CommandData<'verifyRectification'>,
  newDueOn: PlainDate,
): void => {
  const times = (resultOf(work.state, agencyId)?.failedRechecks ?? 0) + 1;
  emit(work, { type: 'RecheckFailed', agencyId, method, note, times, newDueOn });
  meet(work, 'recheck', agencyId);
  cancel(work, 'rectification', '重新责令改正', agencyId);
  open(work, 'rectification', agencyId, { unit: 'fixedDate', on: newDueOn });
};

export const verifyRectification: Step<CommandData<'verifyRectification'>> = (work, data) => {
  const agencyIds = judged(work, data.agencyId);
  if ('ok' in agencyIds) return agencyIds;
  const unproven = codeRefusal(work, data.code);
  if (unproven !== null) return unproven;
  const { newDueOn } = data;
  if (data.passed) {
    for (const agencyId of agencyIds) passRecheck(work, agencyId, data);
    return null;
  }
  if (newDueOn === null) return refuse('fieldRequired', { field: '新的整改期限' });
  if (newDueOn <= work.today) return refuse('dateNotLater', { date: newDueOn, than: work.today });
  for (const agencyId of agencyIds) failRecheck(work, agencyId, data, newDueOn);
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
  emit(work, { type: 'RectificationExtended', agencyId, newDueOn, reason });
  move(work, running, { span: { unit: 'fixedDate', on: newDueOn } }, 'extension');
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
