// What a pack still asks of this state: filings, codes, exemptions. Shared by guards, tasks and the automatic passage.
import type { PlainDate } from '../calendar/plain-date';
import type { PolicyPack } from '../policy/policy-pack';
import type { InspectionState } from './state';

/** Bodies of the pack that hold no filing yet, exempt or not. */
const unfiledBodies = (state: InspectionState, pack: PolicyPack): readonly string[] =>
  pack.filing.recipients.filter((body) => !state.filings.some((filing) => filing.body === body));

/** Bodies that must still be filed with; an exemption frees from prior filing, not from one that is owed afterwards. */
export const missingFilings = (state: InspectionState, pack: PolicyPack): readonly string[] =>
  state.draft.channel === 'offSite' || (state.filingExemption !== null && !state.debts.includes('filing'))
    ? []
    : unfiledBodies(state, pack);

/**
 * Whether entry leaves a late filing behind although prior filing was exempt: always where the ground was urgency,
 * for work safety only in the sudden cases (A3), never for a state secret, which a late filing would disclose too.
 */
export const lateFilingOwed = (state: InspectionState, pack: PolicyPack, urgent: boolean): boolean => {
  if (pack.urgentEntry.filing !== 'after' || unfiledBodies(state, pack).length === 0) return false;
  const cause = state.draft.trigger?.source;
  const sudden = urgent || cause === 'emergency' || cause === 'suddenEvent';
  return state.filingExemption === 'urgent' || (state.filingExemption === 'workSafety' && sudden);
};

/** Causes for which a record on the platform may be made in the act of entering (DE-35, A42). */
export const mayFileAtEntry = (state: InspectionState, pack: PolicyPack): boolean =>
  pack.urgentEntry.filing === 'atEntry' && isUnplanned(state);

export const governmentApprovalDue = (state: InspectionState, pack: PolicyPack): boolean =>
  pack.steps.governmentApproval.requiredFor.includes(state.draft.kind) &&
  state.object?.urgentSpecial !== true;

export const approvalComplete = (state: InspectionState, pack: PolicyPack): boolean =>
  state.people.approver !== null &&
  (!pack.steps.collectiveDiscussion.requiredFor.includes(state.draft.kind) || state.discussion !== null) &&
  (!governmentApprovalDue(state, pack) || state.governmentDocument !== null);

/** True where the pack gives each inspection a code and this visit has none: what it found is uncoded evidence (HZ-66). */
export const isUncoded = (state: InspectionState, pack: PolicyPack): boolean =>
  pack.code.bearer === 'task' && state.code === null && state.draft.channel === 'onSite';

/** A code that was made here names its officers; who has joined since needs one that names him too. */
export const isNamedByCode = (
  { codeBinding }: Pick<InspectionState, 'codeBinding'>,
  officerId: string,
): boolean => codeBinding === undefined || codeBinding.officerIds.includes(officerId);

/** The pack gives this visit a code, and it has none (any more) or one that leaves out somebody of the team. */
export const isCodeWanting = (state: InspectionState, pack: PolicyPack): boolean =>
  isUncoded(state, pack) ||
  (pack.code.bearer === 'task' && !state.officerIds.every((id) => isNamedByCode(state, id)));

/** The code platform is down today, as a head has registered (A31): the code is owed, not given up. */
export const isCodeOut = (state: InspectionState, today: PlainDate): boolean =>
  state.codeOutage?.on === today;

export const isUnplanned = (state: Pick<InspectionState, 'draft'>): boolean =>
  state.draft.kind === 'triggered' || state.draft.kind === 'temporary';

export const isCapExempt = (state: Pick<InspectionState, 'draft'>, pack: PolicyPack): boolean =>
  isUnplanned(state) &&
  state.draft.trigger !== null &&
  pack.triggers.capExempt.includes(state.draft.trigger.source);

/** Now, or until he stepped aside: what he took then is not lost. */
export const isOfTheTeam = (
  { officerIds, recusals }: Pick<InspectionState, 'officerIds' | 'recusals'>,
  officerId: string,
): boolean => officerIds.includes(officerId) || recusals.some((recusal) => recusal.officerId === officerId);
