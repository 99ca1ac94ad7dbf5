// Going in at once (HZ-48, HZ-65, CX-68, DE-35, XT-19): what the pack lets wait is owed from the moment the officers leave.
import { refuse, type Refusal } from '../../shared/outcome';
import { enterStage, passStage } from '../advance';
import type { CommandData } from '../commands';
import type { Facts } from '../facts';
import {
  approvalComplete,
  isCodeOut,
  isUncoded,
  isUnplanned,
  lateFilingOwed,
  missingFilings,
} from '../requirements';
import { apply } from '../rules/apply';
import { finding, type Finding } from '../rules/judge';
import { cancel, type Guard, type Step, type Work } from '../work';
import type { Debt, Stage } from '../vocabulary';
import { recordProof, teamRefusal } from './door';
import { dayFindings, enter, fileAtEntry, filingFindings } from './entry';
import { exemptByNature } from './filing';
import { isRefusal, planFindings, present, requireFacts } from './planning';

const skipped: Readonly<Partial<Record<Stage, readonly Stage[]>>> = {
  plan: ['legalReview', 'approval', 'coding'],
  legalReview: ['legalReview', 'approval', 'coding'],
  approval: ['approval', 'coding'],
  coding: ['coding'],
};

const codeMayFollow = ({ state, pack, today }: Work): boolean =>
  isUncoded(state, pack) && (pack.urgentEntry.code === 'after' || isCodeOut(state, today));

/** All that no parameter of the command could mend, before the registers are asked. */
export const urgentGuard: Guard = (work) => {
  const { state, pack } = work;
  const { urgentEntry } = pack;
  if (state.draft.channel === 'offSite') return refuse('onSiteOnly');
  if (!isUnplanned(state))
    return refuse('urgentEntryNotAllowed', { why: '只有触发式和临时检查可以紧急进入' }, urgentEntry.source);
  const other = teamRefusal(work, 'enterUrgently');
  if (other !== null) return other;
  if (!approvalComplete(state, pack) && urgentEntry.approval !== 'after') {
    const refusal = apply(work, [finding('approvedBeforeEntry')]);
    if (refusal !== null) return refusal;
  }
  return isUncoded(state, pack) && !codeMayFollow(work)
    ? apply(work, [finding('codeBeforeEntry', { code: pack.code.name })])
    : null;
};

/** The platform gives its task number together with the code: owed with it, and asked for with it (HZ-61, HZ-65). */
const entryFindings = (work: Work, facts: Facts): readonly Finding[] =>
  [...planFindings(work, facts), ...dayFindings(work, facts)].filter(
    ({ rule }) => rule !== 'platformTask' || !codeMayFollow(work),
  );

const debtsOf = (work: Work): readonly Debt[] => {
  const { state, pack } = work;
  const owed: Debt[] = [];
  if (!approvalComplete(state, pack)) owed.push('approval');
  if (codeMayFollow(work)) owed.push('code');
  if (missingFilings(state, pack).length > 0 || lateFilingOwed(state, pack, true)) owed.push('filing');
  return owed;
};

const filingRefusal = (work: Work, receiptNo: string | null): Refusal | null => {
  switch (work.pack.urgentEntry.filing) {
    case 'before':
      return apply(work, filingFindings(work));
    case 'atEntry':
      return fileAtEntry(work, receiptNo);
    case 'after':
      return null;
  }
};

/** Leaves the stages that are skipped, each with its reason, and lets their deadlines go. */
const skipStages = (work: Work): void => {
  if (work.state.stage === 'onSite') return;
  for (const rule of ['drafting', 'legalReview', 'approval'] as const) cancel(work, rule, '紧急入企');
  for (const stage of skipped[work.state.stage] ?? [])
    passStage(work, stage, 'urgentEntry', work.pack.urgentEntry.source);
  enterStage(work, 'onSite');
};

export const enterUrgently: Step<CommandData<'enterUrgently'>> = (work, data) => {
  const { place, inspectionNoticeNo, reason, filingReceiptNo, doorChecks } = data;
  const refusal = urgentGuard(work);
  if (refusal !== null) return refusal;
  const facts = requireFacts(work);
  if (isRefusal(facts)) return facts;
  const absent = work.state.stage === 'plan' ? present(work, facts) : null;
  if (absent !== null) return absent;
  exemptByNature(work);
  const stopped =
    apply(work, entryFindings(work, facts)) ??
    filingRefusal(work, filingReceiptNo) ??
    recordProof(work, doorChecks, inspectionNoticeNo, isUncoded(work.state, work.pack));
  if (stopped !== null) return stopped;
  const debts = debtsOf(work);
  skipStages(work);
  enter(work, { place, inspectionNoticeNo, urgentReason: reason, debts });
  return null;
};
