// Rules about people: number, qualification on the day, and who may not hold two duties (clauses.md §2.3).
import type { PlainDate } from '../../calendar/plain-date';
import type { PolicyPack } from '../../policy/policy-pack';
import type { Draft } from '../draft';
import type { Facts } from '../facts';
import type { InspectionState } from '../state';
import { limitOf } from './frequency';
import { finding, type Finding } from './judge';

/** Each of these people by the register: an officer of a body of this visit, certified on `day`. */
export const qualificationFindings = (
  officerIds: readonly string[],
  draft: Draft,
  facts: Facts,
  day: PlainDate,
): readonly Finding[] => {
  const found: Finding[] = [];
  const known = (id: string) => facts.officers.find((officer) => officer.id === id);
  const strangers = officerIds.filter((id) => {
    const standing = known(id)?.standing;
    return standing === 'thirdParty' || standing === 'auxiliary';
  });
  const uncertified = officerIds.filter((id) => {
    const officer = known(id);
    return (
      officer === undefined ||
      officer.certificateFrom === null ||
      officer.certificateTo === null ||
      officer.certificateFrom > day ||
      officer.certificateTo < day
    );
  });
  const bodies =
    draft.entrustedAgencyId === null ? draft.agencyIds : [...draft.agencyIds, draft.entrustedAgencyId];
  const foreign = officerIds.filter((id) => {
    const agencyId = known(id)?.agencyId;
    return agencyId !== undefined && !bodies.includes(agencyId);
  });
  if (strangers.length > 0) found.push(finding('thirdPartyNotInspector', { officers: strangers }));
  if (uncertified.length > 0) found.push(finding('officerCertificate', { officers: uncertified }));
  if (foreign.length > 0)
    found.push(
      finding('entrustment', { why: `检查人员 ${foreign.join('、')} 所在机关不参加本次检查，也没有受委托` }),
    );
  return found;
};

/** How many go: nobody at all is nobody with a certificate; the numbers of an entry hold for entries alone (DE-50, HZ-20). */
export const numberFindings = (
  officerIds: readonly string[],
  { channel, leadAgencyId }: Draft,
  pack: PolicyPack,
  facts: Facts | null,
): readonly Finding[] => {
  const count = officerIds.length;
  if (count === 0) return [finding('officerCertificate', { officers: [] })];
  if (channel === 'offSite') return [];
  const found: Finding[] = [];
  const minimum = limitOf('officersMinimum', leadAgencyId, facts, pack);
  const maximum = limitOf('officersMaximum', leadAgencyId, facts, pack);
  if (minimum !== null && count < minimum) found.push(finding('officersMinimum', { count, limit: minimum }));
  if (maximum === null) found.push(finding('officersMaximum', { count, limit: maximum }, 'count'));
  else if (count > maximum) found.push(finding('officersMaximum', { count, limit: maximum }));
  return found;
};

/** The team as it stands: qualified on `day`, and enough of them. */
export const teamFindings = (
  state: InspectionState,
  facts: Facts,
  pack: PolicyPack,
  day: PlainDate,
): readonly Finding[] => [
  ...qualificationFindings(state.officerIds, state.draft, facts, day),
  ...numberFindings(state.officerIds, state.draft, pack, facts),
];

/** Members of the team about whom an application to step aside is not decided yet. */
export const disputedFindings = (state: InspectionState): readonly Finding[] => {
  const officers = state.recusals
    .filter((recusal) => recusal.status === 'open' && state.officerIds.includes(recusal.officerId))
    .map((recusal) => recusal.officerId);
  return officers.length > 0 ? [finding('recusalOpen', { officers })] : [];
};

type Duty = 'review' | 'approve' | 'approveForGovernment' | 'override';

const against = (why: string): readonly Finding[] => [finding('separationOfDuties', { why })];

/** Who drafts does not review, who reviews does not approve, an inspecting officer is neither. */
export const separationFindings = (
  state: InspectionState,
  actorId: string,
  duty: Duty,
): readonly Finding[] => {
  const { reviewer, approver } = state.people;
  if (state.officerIds.includes(actorId)) return against('检查人员不得审核、批准或放行自己的检查');
  if (state.authors.includes(actorId)) return against('承办人不得审核、批准或放行自己提出的检查');
  if (duty === 'review' || duty === 'override') return [];
  if (reviewer === actorId) return against('法制审核人员不得批准');
  if (duty === 'approveForGovernment' && approver === actorId) return against('机关批准人不得代表政府批准');
  return [];
};

/** Who reviewed or approved the inspection, or has had to step aside, may not join it. */
export const joiningFindings = (state: InspectionState, officerId: string): readonly Finding[] => {
  const { reviewer, approver, governmentApprover } = state.people;
  if ([reviewer, approver, governmentApprover].includes(officerId))
    return against('审核或批准人员不得参加检查');
  return steppedAside(state, officerId) ? against('已决定回避的人员不得再参加检查') : [];
};

export const steppedAside = (state: InspectionState, officerId: string): boolean =>
  state.recusals.some(
    (recusal) =>
      recusal.officerId === officerId && (recusal.status === 'granted' || recusal.status === 'replaced'),
  );
