// Results of each agency and the one notice for all of them.
import { refuse, type Refusal } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { caseAwaited } from '../pending';
import { apply } from '../rules/apply';
import { finding } from '../rules/judge';
import { steppedAside } from '../rules/people-rules';
import { resultOf, type AgencyResult } from '../state';
import { emit, meet, open, type Guard, type Step, type Work } from '../work';
import { gentleFindings, weighedFindings } from './discretion';
import { unnumbered } from './documents';
import { ownAgencyRefusal } from './own-agency';

const outcomeRefusal = (work: Work, data: CommandData<'recordResult'>): Refusal | null => {
  const { closedLoop } = work.pack.rules;
  const { leniencyGrounds } = work.pack.outcomes;
  switch (data.outcome) {
    case 'correctByDate':
      if (data.correctBy === null) return refuse('fieldRequired', { field: '整改期限' }, closedLoop.source);
      return data.correctBy > work.today
        ? null
        : refuse('dateNotLater', { date: data.correctBy, than: work.today });
    case 'transferred':
      return data.transferTo === null
        ? refuse('fieldRequired', { field: '移送的机关' }, closedLoop.source)
        : null;
    case 'lenient':
      return data.leniencyGround !== null &&
        data.leniencyEvidence !== null &&
        leniencyGrounds.includes(data.leniencyGround)
        ? null
        : apply(work, [finding('leniencyGround', { ground: data.leniencyGround })]);
    case 'noProblem':
    case 'correctImmediately':
    case 'caseOpened':
      return null;
  }
};

/** XT-49: every disposal is weighed; XT-50, HZ-68: a case only where nothing gentler will do. */
const measureRefusal = (work: Work, { agencyId, outcome }: CommandData<'recordResult'>): Refusal | null =>
  outcome === 'noProblem'
    ? null
    : apply(work, [
        ...weighedFindings(work, agencyId),
        ...(outcome === 'caseOpened' ? gentleFindings(work, agencyId) : []),
      ]);

/** The date went by before the notice was served: a later one takes nothing from the case. */
const movesPastDate = (
  { outcome, correctBy }: AgencyResult,
  data: CommandData<'recordResult'>,
  { today }: Work,
): boolean =>
  outcome === 'correctByDate' && data.outcome === 'correctByDate' && correctBy !== null && correctBy <= today;

/** May be put right until the notice is served, but not from under a case that rests on it. */
export const recordResult: Step<CommandData<'recordResult'>> = (work, data) => {
  const refusal =
    ownAgencyRefusal(work, data.agencyId) ??
    (steppedAside(work.state, work.actor.id)
      ? apply(work, [finding('separationOfDuties', { why: '已决定回避的人员不得认定检查结果' })])
      : null) ??
    outcomeRefusal(work, data) ??
    measureRefusal(work, data);
  if (refusal !== null) return refusal;
  const earlier = resultOf(work.state, data.agencyId);
  if (earlier !== null && earlier.caseRef !== null && !movesPastDate(earlier, data, work))
    return refuse('alreadyDone', { command: 'recordResult' });
  emit(work, { type: 'ResultRecorded', ...data });
  return null;
};

/** Every agency has concluded, what was found wrong has been dealt with, and no date to correct by is past already. */
export const noticeServingGuard: Guard = (work) => {
  const { draft, results, check } = work.state;
  const missing = draft.agencyIds.filter((id) => resultOf(work.state, id) === null);
  const refusal = missing.length > 0 ? apply(work, [finding('closedLoop', { agencies: missing })]) : null;
  if (refusal !== null) return refusal;
  const faults = check?.findings.some((entry) => !entry.conforms) === true;
  if (faults && results.every((result) => result.outcome === 'noProblem'))
    return refuse('fieldRequired', { field: '不符合项的处理结果' }, work.pack.rules.closedLoop.source);
  const past = results.find(
    ({ rectification, correctBy }) =>
      rectification === 'open' && correctBy !== null && correctBy <= work.today,
  );
  return past === undefined ? null : refuse('dateNotLater', { date: past.correctBy, than: work.today });
};

export const serveResultNotice: Step<CommandData<'serveResultNotice'>> = (work, { documentNo, method }) => {
  const refusal = noticeServingGuard(work);
  if (refusal !== null) return refusal;
  if (documentNo === undefined) return unnumbered('resultNotice');
  emit(work, { type: 'ResultNoticeServed', documentNo, method });
  meet(work, 'resultNotice');
  for (const result of work.state.results) {
    if (result.correctBy !== null && result.rectification === 'open')
      open(work, 'rectification', result.agencyId, { unit: 'fixedDate', on: result.correctBy });
    if (result.outcome === 'transferred') open(work, 'transferReceipt', result.agencyId);
    if (caseAwaited(result)) open(work, 'penaltyCase', result.agencyId);
  }
  return null;
};
