// The code of one inspection: issued by a platform outside or made here, issued again, revoked.
import { addDays } from '../../calendar/plain-date';
import type { Minted } from '../../code/minted';
import { refuse, type Refusal } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { momentOf } from '../code-moments';
import { isUncoded } from '../requirements';
import { apply } from '../rules/apply';
import { finding, type Finding } from '../rules/judge';
import { disputedFindings } from '../rules/people-rules';
import { emit, isLate, meet, type Guard, type Step, type Work } from '../work';
import { isRefusal, planFindings, requireFacts } from './planning';

export const codeGuard: Guard = ({ state, pack }) => {
  if (pack.code.bearer === 'enterprise')
    return refuse('notPending', { what: '按任务赋码' }, pack.code.source);
  // A visit that went in without one owes it: made up for by issueCodeRetroactively, late or not.
  return state.enteredOn !== null && state.code === null ? refuse('stepMissing', { step: '补办赋码' }) : null;
};

const noticeFindings = ({ state, pack }: Work): readonly Finding[] =>
  pack.advanceNotice.required && state.notice === 'none' ? [finding('noticeServed')] : [];

/**
 * What Ruqi asks before it signs a code of its own, of the registers as they now stand: the approved plan line or the reason
 * of an unplanned visit, qualified officers whom nobody disputes, the place in the ledger, the notice served or waived. That
 * the visit is approved and its place reserved says the stage. A code from outside was somebody else's to give: as before.
 */
const mintRefusal = (work: Work, { officerIds }: Minted): Refusal | null => {
  const { state, today } = work;
  const facts = requireFacts(work);
  if (isRefusal(facts)) return facts;
  if (state.draft.window.to < today)
    return refuse('dateNotLater', { date: state.draft.window.to, than: addDays(today, -1) });
  if (officerIds.join() !== state.officerIds.join()) return refuse('unknownSubject', { subject: officerIds });
  return apply(work, [...planFindings(work, facts), ...disputedFindings(state), ...noticeFindings(work)]);
};

interface Issued {
  readonly code: string;
  readonly platformTaskRef: string;
}

/**
 * A code from outside comes with its platform's task number. One of our own goes by the number that the visit was approved
 * with; where a platform must have given one (HZ-61) the code waits for it, elsewhere the inspection's own number stands.
 */
const issuedBy = (work: Work, data: CommandData<'issueActionCode'>): Issued | Refusal => {
  const { code, minted, platformTaskRef: given } = data;
  const { draft, id } = work.state;
  if (code === undefined) return refuse('fieldRequired', { field: '行政行为码（检查码）' });
  if (minted === undefined)
    return given === undefined
      ? refuse('fieldRequired', { field: '统一平台任务号' })
      : { code, platformTaskRef: given };
  const platformTaskRef = given ?? draft.platformTaskRef;
  if (platformTaskRef !== null) return { code, platformTaskRef };
  return apply(work, [finding('platformTask')]) ?? { code, platformTaskRef: id };
};

export const issueActionCode: Step<CommandData<'issueActionCode'>> = (work, data) => {
  const { minted } = data;
  const closed = codeGuard(work);
  if (closed !== null) return closed;
  const issued = issuedBy(work, data);
  if (isRefusal(issued)) return issued;
  const refusal =
    (issued.code === work.state.code ? refuse('alreadyDone', { command: 'issueActionCode' }) : null) ??
    (minted === undefined ? null : mintRefusal(work, minted));
  if (refusal !== null) return refusal;
  const when = momentOf(work.pack, work.now);
  emit(work, { type: 'ActionCodeIssued', ...issued, ...(minted === undefined ? {} : { minted }), ...when });
  return null;
};

export const revocationGuard: Guard = ({ state, pack }) =>
  state.code === null ? refuse('notPending', { what: '已签发的码' }, pack.code.source) : null;

export const revokeActionCode: Step<CommandData<'revokeActionCode'>> = (work, { reason }) => {
  const { code } = work.state;
  const refusal = revocationGuard(work);
  if (refusal !== null || code === null) return refusal;
  const when = momentOf(work.pack, work.now);
  emit(work, { type: 'ActionCodeRevoked', by: work.actor.id, code, reason, ...when });
  return null;
};

/** Owed after an urgent entry, or wanting after one that was let pass without a code (A31). */
export const lateCodeGuard: Guard = ({ state, pack }) =>
  isUncoded(state, pack) ? null : refuse('notPending', { what: '补办赋码' });

export const issueCodeRetroactively: Step<CommandData<'issueCodeRetroactively'>> = (work, data) => {
  const { minted } = data;
  const closed = lateCodeGuard(work);
  if (closed !== null) return closed;
  const issued = issuedBy(work, data);
  if (isRefusal(issued)) return issued;
  const late = isLate(work, 'retroCode');
  emit(work, {
    type: 'RetroactivelyCoded',
    ...issued,
    late,
    ...(minted === undefined ? {} : { minted }),
    ...momentOf(work.pack, work.now),
  });
  meet(work, 'retroCode');
  return null;
};
