// Putting things right: report, recheck, extension; receipts of what was transferred.
import type { PlainDate } from '../../calendar/plain-date';
import { refuse, type Refusal } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { unknownAmong } from '../evidence';
import { recheckUnasked } from '../pending';
import { apply } from '../rules/apply';
import { finding } from '../rules/judge';
import { openDeadlines, resultOf, type AgencyResult } from '../state';
import type { EvidenceKind } from '../vocabulary';
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
type Named = { readonly evidenceIds: readonly string[] } | Record<never, never>;

/** What a report or a recheck rests on is in the file. */
const namedEvidence = ({ state }: Work, evidenceIds: readonly string[] | undefined): Named | Refusal => {
  if (evidenceIds === undefined) return {};
  const unknown = unknownAmong(state.evidence, evidenceIds);
  return unknown.length > 0 ? refuse('unknownSubject', { subject: unknown }) : { evidenceIds };
};

export const submitRectification: Step<CommandData<'submitRectification'>> = (work, data) => {
  const { agencyId, report, evidenceIds } = data;
  const result = resultIn(work, agencyId, 'open', '整改');
  if ('ok' in result) return result;
  if (result.observation === 'observing')
    return refuse('notPending', { what: '考察期外的整改' }, work.pack.outcomes.source);
  const named = namedEvidence(work, evidenceIds);
  if ('ok' in named) return named;
  // Corrections made into one are reported at once.
  for (const id of withIt(work.state, agencyId).filter((one) => isToReport(work, one))) {
    emit(work, { type: 'RectificationSubmitted', agencyId: id, report, ...named });
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

const restsOn = ({ evidenceIds }: CommandData<'verifyRectification'>): Named =>
  evidenceIds === undefined ? {} : { evidenceIds };

/** What shows a recheck by this method to have been one: a film shows what a photo does. */
const shows: Readonly<Record<CommandData<'verifyRectification'>['method'], readonly EvidenceKind[]>> = {
  onSite: [],
  photo: ['photo', 'video'],
  video: ['video'],
  document: [],
};

/** “By photo” with no photo in the file is a word (E). */
const proofRefusal = (work: Work, data: CommandData<'verifyRectification'>): Refusal | null => {
  const named = namedEvidence(work, data.evidenceIds);
  if ('ok' in named) return named;
  const { evidence = [] } = work.state;
  const kinds = shows[data.method];
  const isShown = evidence.some(({ id, kind }) => data.evidenceIds?.includes(id) && kinds.includes(kind));
  return kinds.length === 0 || isShown
    ? null
    : apply(work, [finding('recheckProof', { method: data.method })]);
};

const passRecheck = (work: Work, agencyId: string, data: CommandData<'verifyRectification'>): void => {
  const { method, note, code } = data;
  const byCode = code === undefined ? {} : { code };
  emit(work, { type: 'RectificationVerified', agencyId, method, note, ...restsOn(data), ...byCode });
  meet(work, 'rectification', agencyId);
  meet(work, 'recheck', agencyId);
  cancel(work, 'penaltyCase', '整改已经合格', agencyId);
};

const failRecheck = (
  work: Work,
  agencyId: string,
  data: CommandData<'verifyRectification'>,
  newDueOn: PlainDate,
): void => {
  const times = (resultOf(work.state, agencyId)?.failedRechecks ?? 0) + 1;
  const { method, note } = data;
  emit(work, { type: 'RecheckFailed', agencyId, method, note, ...restsOn(data), times, newDueOn });
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
  if (!data.passed && newDueOn === null) return refuse('fieldRequired', { field: '新的整改期限' });
  if (!data.passed && newDueOn !== null && newDueOn <= work.today)
    return refuse('dateNotLater', { date: newDueOn, than: work.today });
  const unshown = proofRefusal(work, data);
  if (unshown !== null) return unshown;
  if (newDueOn === null || data.passed) {
    for (const agencyId of agencyIds) passRecheck(work, agencyId, data);
    return null;
  }
  for (const agencyId of agencyIds) failRecheck(work, agencyId, data, newDueOn);
  return null;
};

/** Whose date an extension moves: corrections made into one have one date, which the lead agency puts off for all (HZ-53). */
const putOff = (work: Work, agencyId: string): readonly string[] | Refusal => {
  const { state, actor, pack } = work;
  const { leadAgencyId } = state.draft;
  const together =
    pack.outcomes.combinedExtension === true
      ? withIt(state, agencyId).filter((id) => openDeadlines(state, 'rectification', id).length > 0)
      : [agencyId];
  if (together.length < 2) return ownAgencyRefusal(work, agencyId) ?? [agencyId];
  return actor.agencyId === leadAgencyId ? together : refuse('otherAgency', { agencies: [leadAgencyId] });
};

export const extendRectification: Step<CommandData<'extendRectification'>> = (
  work,
  { agencyId, newDueOn, reason },
) => {
  const agencyIds = putOff(work, agencyId);
  if ('ok' in agencyIds) return agencyIds;
  const result = resultIn(work, agencyId, 'open', '整改');
  if ('ok' in result) return result;
  const running = openDeadlines(work.state, 'rectification', agencyId)[0];
  if (running === undefined) return refuse('notPending', { what: '未到期的整改期限' });
  if (newDueOn <= running.dueOn) return refuse('dateNotLater', { date: newDueOn, than: running.dueOn });
  for (const id of agencyIds) {
    const deadline = openDeadlines(work.state, 'rectification', id)[0];
    if (deadline === undefined || newDueOn <= deadline.dueOn) continue;
    emit(work, { type: 'RectificationExtended', agencyId: id, newDueOn, reason });
    move(work, deadline, { span: { unit: 'fixedDate', on: newDueOn } }, 'extension');
  }
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
