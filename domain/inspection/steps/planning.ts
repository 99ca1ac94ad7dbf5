// Drafting, assessing, submitting, withdrawing, and changing the team.
import { addDays } from '../../calendar/plain-date';
import { refuse, type Refusal } from '../../shared/outcome';
import { endDeadlines, leavePlan } from '../advance';
import type { CommandData } from '../commands';
import type { ObjectSnapshot } from '../events';
import type { Facts } from '../facts';
import { apply } from '../rules/apply';
import { frequencyFindings } from '../rules/frequency';
import { finding, type Finding } from '../rules/judge';
import { isPlanFiled, objectFindings } from '../rules/object-rules';
import { joiningFindings, qualificationFindings, teamFindings } from '../rules/people-rules';
import { likelyDay } from '../visits';
import { emit, meet, type Guard, type Step, type Work } from '../work';

const visitDay = ({ state, today }: Work) => likelyDay(state.draft, today);

/** Everything that the registers and the pack say against this inspection, as of today. */
export const planFindings = (work: Work, facts: Facts): readonly Finding[] => {
  const { state, pack, today } = work;
  const needed = pack.steps.needAssessment.requiredFor.includes(state.draft.kind);
  return [
    ...objectFindings({ draft: state.draft, facts, pack, today }),
    ...frequencyFindings(state.draft, facts, pack),
    ...(needed && state.needAssessment === null ? [finding('needAssessed')] : []),
    ...teamFindings(state, facts, pack, visitDay(work)),
  ];
};

/** Large latent risk at short notice (HZ-27, CX-62, DE-32): the plan amended and filed stands for prior approval. */
const isUrgentSpecial = ({ state, today }: Work, facts: Facts): boolean => {
  const { draft } = state;
  const urgent = draft.trigger?.source === 'emergency' || draft.trigger?.source === 'suddenEvent';
  return draft.kind === 'special' && urgent && isPlanFiled(draft, facts, today);
};

const snapshotOf = (work: Work, facts: Facts): ObjectSnapshot => {
  const items = facts.items.filter((item) => work.state.draft.itemIds.includes(item.id));
  return {
    hasCode: facts.enterprise.hasCode,
    parkId: facts.enterprise.parkId,
    workSafety: items.some((item) => item.workSafety),
    stateSecret: items.some((item) => item.stateSecret),
    urgentSpecial: isUrgentSpecial(work, facts),
  };
};

/** Facts about this very enterprise; those of another one prove nothing. */
export const requireFacts = (work: Work): Facts | Refusal =>
  work.facts?.enterprise.id === work.state.draft.enterpriseId ? work.facts : refuse('factsMissing');

export const isRefusal = (value: object): value is Refusal => 'ok' in value;

/** A body goes along for its own items only; one without any would be a visitor that is counted (A12). */
const idleRefusal = ({ state }: Work, facts: Facts): Refusal | null => {
  const { agencyIds, itemIds, mode } = state.draft;
  const items = facts.items.filter((item) => itemIds.includes(item.id));
  const idle = agencyIds.filter((id) => !items.some((item) => item.ownerAgencyId === id));
  return mode === 'joint' && idle.length > 0 && items.length === itemIds.length
    ? refuse('fieldRequired', { field: `${idle.join('、')} 的检查事项` })
    : null;
};

/** Takes the draft as it stands with the registers as they stand: another round, a new snapshot of the object. */
export const present = (work: Work, facts: Facts): Refusal | null => {
  const idle = idleRefusal(work, facts);
  if (idle !== null) return idle;
  emit(work, {
    type: 'SubmittedForReview',
    by: work.actor.id,
    object: snapshotOf(work, facts),
    round: work.state.round + 1,
  });
  return null;
};

export const reviseDraft: Step<CommandData<'reviseDraft'>> = (work, { draft }) => {
  if (draft.leadAgencyId !== work.state.draft.leadAgencyId)
    return refuse('otherAgency', { agencies: [work.state.draft.leadAgencyId] });
  emit(work, { type: 'DraftRevised', by: work.actor.id, draft });
  return null;
};

export const assessNeed: Step<CommandData<'assessNeed'>> = (work, { assessment }) => {
  emit(work, { type: 'NeedAssessed', by: work.actor.id, assessment });
  return null;
};

export const submitForReview: Step<CommandData<'submitForReview'>> = (work) => {
  const facts = requireFacts(work);
  if (isRefusal(facts)) return facts;
  const { window } = work.state.draft;
  if (window.to < work.today)
    return refuse('dateNotLater', { date: window.to, than: addDays(work.today, -1) });
  const refusal = apply(work, planFindings(work, facts)) ?? present(work, facts);
  if (refusal !== null) return refusal;
  leavePlan(work);
  return null;
};

export const withdraw: Step<CommandData<'withdraw'>> = (work, { reason }) => {
  endDeadlines(work, '已撤回');
  emit(work, { type: 'InspectionWithdrawn', by: work.actor.id, reason });
  return null;
};

/** Somebody's place is there to be taken; who may take it the registers say once he is named. */
export const seatGuard: Guard = ({ state: { officerIds, recusals } }) =>
  officerIds.length > 0 || recusals.some(({ status }) => status === 'granted')
    ? null
    : refuse('notPending', { what: '更换检查人员' });

export const replaceOfficer: Step<CommandData<'replaceOfficer'>> = (work, data) => {
  const facts = requireFacts(work);
  if (isRefusal(facts)) return facts;
  const none = seatGuard(work);
  if (none !== null) return none;
  const { officerIds, recusals, draft } = work.state;
  const emptySeat = recusals.some(
    (recusal) => recusal.officerId === data.officerId && recusal.status === 'granted',
  );
  if (!officerIds.includes(data.officerId) && !emptySeat)
    return refuse('unknownSubject', { subject: data.officerId });
  if (officerIds.includes(data.byOfficerId)) return refuse('alreadyDone', { command: 'replaceOfficer' });
  const refusal = apply(work, [
    ...joiningFindings(work.state, data.byOfficerId),
    ...qualificationFindings([data.byOfficerId], draft, facts, visitDay(work)),
  ]);
  if (refusal !== null) return refusal;
  emit(work, { type: 'OfficerReplaced', ...data });
  meet(work, 'officerReplacement', data.officerId);
  return null;
};
