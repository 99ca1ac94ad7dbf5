// Inside: the record of the check, leaving the site, and what an urgent entry leaves to be made up.
import { addDays, firstOfNextMonth } from '../../calendar/plain-date';
import type { PolicyPack } from '../../policy/policy-pack';
import { refuse } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { hasRecording } from '../evidence';
import { deadlineOfDebt } from '../pending';
import { isUnplanned } from '../requirements';
import { apply } from '../rules/apply';
import { finding, type Finding } from '../rules/judge';
import { disputedFindings, numberFindings, separationFindings } from '../rules/people-rules';
import { cancel, emit, isLate, meet, open, type Guard, type Step, type Work } from '../work';
import { newcomerFindings, teamRefusal } from './door';
import { deviceFindings, onlineFindings } from './off-site-evidence';
import { approvalLevelGuard } from './review';

/** The team that goes on working: still enough of them, nobody disputed, newcomers shown in. */
export const recordGuard: Guard = (work) =>
  teamRefusal(work, 'recordCheck') ??
  apply(work, [
    ...disputedFindings(work.state),
    ...numberFindings(work.state.officerIds, work.state.draft, work.pack, work.facts),
    ...newcomerFindings(work),
  ]);

/** Names of those matters of the pack's list (音像记录事项清单, DE-55) that the officers have found here. */
const mattersPresent = (
  { recording }: Pick<PolicyPack, 'recording'>,
  { recordingMatters = [] }: CommandData<'recordCheck'>,
): readonly string[] =>
  (recording?.matters ?? []).filter(({ id }) => recordingMatters.includes(id)).map(({ name }) => name);

const recordFindings = (work: Work, data: CommandData<'recordCheck'>): readonly Finding[] => {
  const onSite = work.state.draft.channel === 'onSite';
  const device = data.deviceEvidence;
  const found: Finding[] = [];
  if (onSite && data.enterpriseOpinion === null) found.push(finding('enterpriseOpinion'));
  const recorded = data.recordingRef !== null || hasRecording(work.state.evidence);
  const present = mattersPresent(work.pack, data);
  if (onSite && !recorded && (data.recordingNeeded || present.length > 0))
    found.push(
      finding('avRecording', {
        why: data.recordingWaivedReason,
        ...(present.length > 0 ? { matters: present } : {}),
      }),
    );
  // Nobody has gone through the list: silence is no answer to it.
  else if (onSite && !recorded && data.recordingMatters === undefined && work.pack.recording !== undefined)
    found.push(
      finding('avRecording', { unchecked: work.pack.recording.matters.map(({ name }) => name) }, 'warn'),
    );
  if (data.thirdPartyFindingOnly) found.push(finding('thirdPartyFinding'));
  found.push(...deviceFindings(work, data), ...onlineFindings(work, data));
  if (device !== null && (device.legalReviewRef === null || device.technicalReviewRef === null))
    found.push(finding('deviceEvidenceReview'));
  return found;
};

export const recordCheck: Step<CommandData<'recordCheck'>> = (work, data) => {
  const stray = data.findings
    .map((entry) => entry.itemId)
    .filter((id) => !work.state.draft.itemIds.includes(id));
  const unlisted = (data.recordingMatters ?? []).filter(
    (id) => work.pack.recording?.matters.some((matter) => matter.id === id) !== true,
  );
  const refusal =
    recordGuard(work) ??
    (stray.length + unlisted.length > 0
      ? refuse('unknownSubject', { subject: [...stray, ...unlisted] })
      : apply(work, recordFindings(work, data)));
  if (refusal !== null) return refusal;
  emit(work, { type: 'CheckRecorded', ...data });
  return null;
};

/** Debts run from leaving the site: the earliest reading, so that nobody gains time by not concluding (A9, A10). */
export const finishOnSite: Step<CommandData<'finishOnSite'>> = (work) => {
  const refusal =
    teamRefusal(work, 'finishOnSite') ??
    (work.state.check === null ? apply(work, [finding('checkRecord')]) : null);
  if (refusal !== null) return refusal;
  emit(work, { type: 'OnSiteFinished', on: work.today });
  meet(work, 'onSiteCheck');
  cancel(work, 'officerReplacement', '检查已经结束');
  for (const debt of work.state.debts) open(work, deadlineOfDebt[debt]);
  if (work.pack.triggers.monthlyReturn && isUnplanned(work.state)) open(work, 'triggeredReturn');
  return null;
};

export const lateApprovalGuard: Guard = (work) =>
  work.state.debts.includes('approval')
    ? (approvalLevelGuard(work) ?? apply(work, separationFindings(work.state, work.actor.id, 'approve')))
    : refuse('notPending', { what: '补办审批' });

export const approveRetroactively: Step<CommandData<'approveRetroactively'>> = (work, { opinion }) => {
  const refusal = lateApprovalGuard(work);
  if (refusal !== null) return refusal;
  const late = isLate(work, 'retroApproval');
  emit(work, { type: 'RetroactivelyApproved', by: work.actor.id, opinion, late });
  meet(work, 'retroApproval');
  return null;
};

/** Compiled when the month is over: an inspection on its last day is in it as well (A6). */
export const returnGuard: Guard = ({ state, pack, today }) => {
  const { source } = pack.triggers;
  if (!pack.triggers.monthlyReturn || !isUnplanned(state) || state.finishedOn === null)
    return refuse('notPending', { what: '触发式检查按月备案' }, source);
  if (state.triggeredReturn !== null) return refuse('alreadyDone', { command: 'fileTriggeredReturn' });
  const next = firstOfNextMonth(state.finishedOn);
  return today < next ? refuse('dateNotLater', { date: today, than: addDays(next, -1) }, source) : null;
};

export const fileTriggeredReturn: Step<CommandData<'fileTriggeredReturn'>> = (work, { month, returnRef }) => {
  const refusal = returnGuard(work);
  if (refusal !== null) return refusal;
  const due = work.state.finishedOn?.slice(0, 7);
  if (month !== due)
    return refuse('fieldRequired', { field: `月份 ${due ?? ''}` }, work.pack.triggers.source);
  emit(work, { type: 'TriggeredReturnFiled', month, returnRef });
  meet(work, 'triggeredReturn');
  return null;
};
