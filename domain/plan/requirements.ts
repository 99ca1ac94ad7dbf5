// Which steps a plan has to go through here, who approves it, with whom it is filed: read from the pack, each with its source.
import type { PlanningPolicy, Sourced } from '../policy/planning';
import type { PolicyPack } from '../policy/policy-pack';
import type { Role } from '../shared/actor';
import type { Source } from '../shared/outcome';
import type { PlanState } from './state';
import type { PlanKind, PlanStage } from './vocabulary';

type Planned = Pick<PlanState, 'kind' | 'head' | 'township'>;

/** null: the step has to be taken; else why it is passed. */
export type Pass = { readonly reason: string; readonly source: Source } | null;

const unlisted = (kinds: Sourced<readonly PlanKind[]>, kind: PlanKind, reason: string): Pass =>
  kinds.value.includes(kind) ? null : { reason, source: kinds.source };

const isUrgent = ({ kind, head }: Planned): boolean => kind === 'special' && head.urgent !== null;

/** An urgent special plan need not wait for the government where it may be filed instead (A57). */
const governmentPass = (plan: Planned, { governmentApproval, urgentByFiling }: PlanningPolicy): Pass =>
  isUrgent(plan) && urgentByFiling.value
    ? { reason: '紧急部署的专项检查，以及时备案代替事先批准', source: urgentByFiling.source }
    : unlisted(governmentApproval, plan.kind, '规则包不要求政府批准');

/** Bodies with which the plan itself is filed. */
export const filingRecipients = (plan: Planned, planning: PlanningPolicy): Sourced<readonly string[]> => {
  if (plan.kind === 'annual') return planning.filingRecipients;
  return isUrgent(plan) ? planning.urgentFilingRecipients : planning.specialFilingRecipients;
};

export const passOf = (stage: PlanStage, plan: Planned, { planning }: PolicyPack): Pass => {
  const { kind, head } = plan;
  switch (stage) {
    case 'legalReview':
      return head.legalReviewAsked
        ? null
        : unlisted(planning.legalReview, kind, '规则包和机关都不要求法制审核');
    case 'collectiveDiscussion':
      return unlisted(planning.collectiveDiscussion, kind, '规则包不要求集体讨论');
    case 'governmentApproval':
      return governmentPass(plan, planning);
    case 'coordination':
      return unlisted(planning.coordination, kind, '规则包不要求统筹合并');
    case 'filing': {
      const { value, source } = filingRecipients(plan, planning);
      return value.length > 0 ? null : { reason: '规则包不要求备案', source };
    }
    case 'publication':
      return unlisted(planning.publication, kind, '规则包不要求公布');
    case 'draft':
    case 'approval':
    case 'published':
    case 'closed':
    case 'withdrawn':
    case 'refused':
      return null;
  }
};

export const approverLevel = (
  { kind, township }: Planned,
  { planning }: PolicyPack,
): Sourced<'agencyLeader' | 'principalHead'> => {
  if (township) return planning.townshipApprover;
  return kind === 'annual' ? planning.approver : planning.specialApprover;
};

/** The principal head may always do what a member of the leadership may (A17). */
export const approverRoles = (plan: Planned, pack: PolicyPack): readonly Role[] =>
  approverLevel(plan, pack).value === 'principalHead' ? ['principalHead'] : ['agencyLeader', 'principalHead'];

const agencyPublishers: readonly Role[] = ['drafter', 'unitHead', 'agencyLeader'];

/** The merged annual plan is published by the coordinating body where the pack says so (CX-48); a special plan by its agency. */
export const publisherRoles = ({ kind }: Planned, { planning }: PolicyPack): readonly Role[] =>
  kind === 'annual' && planning.publisher.value === 'coordinatingBody'
    ? ['coordinatingBody']
    : agencyPublishers;

/** Agencies whose agreement is asked for and that have not given it (DE-31, JJ-19). */
export const missingAgreements = (
  {
    kind,
    agencyId,
    agencyIds,
    agreements,
  }: Pick<PlanState, 'kind' | 'agencyId' | 'agencyIds' | 'agreements'>,
  { planning }: PolicyPack,
): readonly string[] =>
  planning.partnersAgree.value.includes(kind)
    ? agencyIds.filter((id) => id !== agencyId && !agreements.some((given) => given.agencyId === id))
    : [];
