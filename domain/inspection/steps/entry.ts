// Going in as approved, on site or off it.
import type { PlainDate } from '../../calendar/plain-date';
import { addWorkingDays } from '../../calendar/working-days';
import { refuse, type Refusal } from '../../shared/outcome';
import { enterStage, passStage } from '../advance';
import { momentOf } from '../code-moments';
import type { CommandData } from '../commands';
import type { Facts } from '../facts';
import { gradeNamed } from '../notice-grade';
import { isCodeOut, isUncoded, lateFilingOwed, mayFileAtEntry, missingFilings } from '../requirements';
import { apply } from '../rules/apply';
import { finding, type Finding } from '../rules/judge';
import { disputedFindings, teamFindings } from '../rules/people-rules';
import { emit, meet, open, type Guard, type Step, type Work } from '../work';
import type { Debt } from '../vocabulary';
import { recordProof, teamRefusal } from './door';
import { bodyNames, exemptByNature, file } from './filing';
import { isRefusal, planFindings, requireFacts } from './planning';

/** Asked whether the visit goes in or stays outside: the approved days, no dispute, the team as of today. */
export const dayFindings = (work: Work, facts: Facts): readonly Finding[] => {
  const { state, pack, today } = work;
  const { from, to } = state.draft.window;
  const outside = today < from || today > to ? [finding('entryWindow', { today, from, to })] : [];
  return [...outside, ...disputedFindings(state), ...teamFindings(state, facts, pack, today)];
};

export const filingFindings = (work: Work): readonly Finding[] => {
  const bodies = missingFilings(work.state, work.pack);
  return bodies.length > 0 ? [finding('filedBeforeEntry', { bodies: bodyNames(work, bodies) })] : [];
};

const codeFindings = (work: Work): readonly Finding[] =>
  isUncoded(work.state, work.pack) && !isCodeOut(work.state, work.today)
    ? [finding('codeBeforeEntry', { code: work.pack.code.name })]
    : [];

const noticeFindings = ({ state, pack }: Work): readonly Finding[] =>
  pack.advanceNotice.required && state.notice === 'none' ? [finding('noticeServed')] : [];

/** Filed or announced later than the pack's lead time before this day: said, never a reason to wait (A5). */
const leadFindings = ({ state, pack, today }: Work): readonly Finding[] => {
  const sooner = (on: PlainDate | null, lead: number): boolean =>
    on !== null && today < addWorkingDays(on, lead, state.calendar).on;
  const found: Finding[] = [];
  const { filing, advanceNotice } = pack;
  if (sooner(state.filedOn, filing.leadWorkingDays))
    found.push(finding('filedBeforeEntry', { lead: filing.leadWorkingDays }, 'warn'));
  const lead = Math.max(
    advanceNotice.leadWorkingDays,
    gradeNamed(pack, state.noticeGrade)?.leadWorkingDays ?? 0,
  );
  if (sooner(state.noticeServedOn, lead)) found.push(finding('noticeServed', { lead }, 'warn'));
  const { told = null, asked = null } = state.visitDay ?? {};
  if (asked !== null) found.push(finding('noticeServed', { asked }, 'warn'));
  else if (told !== null && told !== today) found.push(finding('noticeServed', { agreed: told }, 'warn'));
  return found;
};

export interface Entry {
  readonly place: string;
  readonly inspectionNoticeNo: string | null;
  readonly urgentReason: string | null;
  readonly debts: readonly Debt[];
}

export const enter = (work: Work, { place, inspectionNoticeNo, urgentReason, debts }: Entry): void => {
  meet(work, 'entryWindow');
  const when = momentOf(work.pack, work.now);
  emit(work, { type: 'Entered', on: work.today, place, inspectionNoticeNo, urgentReason, debts, ...when });
  open(work, 'onSiteCheck');
};

/** All that no parameter of the command could mend. */
export const entryGuard: Guard = (work) => {
  if (work.state.draft.channel === 'offSite') return refuse('onSiteOnly');
  const facts = requireFacts(work);
  const other = teamRefusal(work, 'recordEntry');
  if (other !== null) return other;
  if (isRefusal(facts)) return facts;
  exemptByNature(work);
  return apply(work, entryFindings(work, facts));
};

const entryFindings = (work: Work, facts: Facts): readonly Finding[] => [
  ...planFindings(work, facts),
  ...dayFindings(work, facts),
  ...(mayFileAtEntry(work.state, work.pack) ? [] : filingFindings(work)),
  ...codeFindings(work),
  ...noticeFindings(work),
  ...leadFindings(work),
];

/** Files in the act of entering, asked where the pack lets this cause do so; without a receipt the rule speaks. */
export const fileAtEntry = (work: Work, receiptNo: string | null): Refusal | null => {
  const bodies = missingFilings(work.state, work.pack);
  if (bodies.length === 0) return null;
  if (receiptNo === null) return apply(work, filingFindings(work));
  file(work, bodies, receiptNo);
  return null;
};

/** Why an entry goes past the coding of its task. */
const uncodedReason = ({ state, today }: Work): string => {
  if (isCodeOut(state, today)) return 'codeOutage';
  return state.overrides.some((override) => override.rule === 'codeBeforeEntry') ? 'override' : 'notRequired';
};

export const recordEntry: Step<CommandData<'recordEntry'>> = (work, data) => {
  const { pack } = work;
  const { place, inspectionNoticeNo, filingReceiptNo, doorChecks } = data;
  const refusal =
    entryGuard(work) ??
    fileAtEntry(work, filingReceiptNo) ??
    recordProof(work, doorChecks, inspectionNoticeNo, isUncoded(work.state, pack));
  if (refusal !== null) return refusal;
  if (work.state.stage === 'coding') {
    passStage(work, 'coding', uncodedReason(work), pack.rules.codeBeforeEntry.source);
    enterStage(work, 'onSite');
  }
  const debts: Debt[] = [];
  if (isUncoded(work.state, pack) && isCodeOut(work.state, work.today)) debts.push('code');
  if (lateFilingOwed(work.state, pack, false)) debts.push('filing');
  enter(work, { place, inspectionNoticeNo, urgentReason: null, debts });
  return null;
};

export const offSiteGuard: Guard = (work) => {
  if (work.state.draft.channel !== 'offSite') return refuse('offSiteOnly');
  const facts = requireFacts(work);
  return (
    teamRefusal(work, 'startOffSiteCheck') ??
    (isRefusal(facts) ? facts : apply(work, [...planFindings(work, facts), ...dayFindings(work, facts)]))
  );
};

export const startOffSiteCheck: Step<CommandData<'startOffSiteCheck'>> = (work, { means }) => {
  const refusal = offSiteGuard(work);
  if (refusal !== null) return refusal;
  meet(work, 'entryWindow');
  emit(work, { type: 'OffSiteCheckStarted', means });
  open(work, 'onSiteCheck');
  return null;
};
