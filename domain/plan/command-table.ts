// Stage × command table of a plan, and who may give which command.
import { hasRole, type Actor, type Role } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import type { PlanCommandName } from './commands';
import type { PlanState } from './state';
import type { PlanStage } from './vocabulary';

/** Commands to a plan that exists; drafting starts it. */
export type LaterPlanCommand = Exclude<PlanCommandName, 'draftPlan'>;

/** lead: the agency whose plan it is. member: one that takes part. leadOrBody: it, or a body above the agencies. */
export type PlanParty = 'lead' | 'member' | 'leadOrBody' | 'body' | 'system';

export interface PlanRule {
  readonly at: readonly PlanStage[];
  readonly roles: readonly Role[];
  readonly party: PlanParty;
}

const before: readonly PlanStage[] = [
  'draft',
  'legalReview',
  'collectiveDiscussion',
  'approval',
  'governmentApproval',
  'coordination',
  'filing',
  'publication',
];
const running: readonly PlanStage[] = [...before, 'published'];
const deciding: readonly PlanStage[] = [
  'legalReview',
  'collectiveDiscussion',
  'approval',
  'governmentApproval',
];
const drafters: readonly Role[] = ['drafter', 'unitHead'];
const leaders: readonly Role[] = ['agencyLeader', 'principalHead'];
const deciders: readonly Role[] = ['legalReviewer', ...leaders, 'governmentApprover'];

export const planCommandTable: Readonly<Record<LaterPlanCommand, PlanRule>> = {
  revisePlan: { at: ['draft'], roles: drafters, party: 'lead' },
  setPlanLines: { at: ['draft'], roles: drafters, party: 'lead' },
  assessPlanNeed: { at: ['draft'], roles: [...drafters, ...leaders], party: 'lead' },
  agreeToPlan: { at: ['draft', ...deciding.slice(0, 3)], roles: leaders, party: 'member' },
  submitPlan: { at: ['draft'], roles: drafters, party: 'lead' },
  passPlanLegalReview: { at: ['legalReview'], roles: ['legalReviewer'], party: 'lead' },
  recordPlanDiscussion: { at: ['collectiveDiscussion'], roles: [...drafters, ...leaders], party: 'lead' },
  approvePlan: { at: ['approval'], roles: leaders, party: 'lead' },
  approvePlanByGovernment: { at: ['governmentApproval'], roles: ['governmentApprover'], party: 'body' },
  returnPlan: { at: deciding, roles: deciders, party: 'leadOrBody' },
  refusePlan: { at: ['approval', 'governmentApproval'], roles: deciders, party: 'leadOrBody' },
  recordCoordination: { at: ['coordination'], roles: ['coordinatingBody', 'system'], party: 'body' },
  filePlan: {
    at: ['coordination', 'filing', 'published'],
    roles: [...drafters, 'coordinatingBody'],
    party: 'leadOrBody',
  },
  publishPlan: {
    at: ['publication'],
    roles: [...drafters, 'agencyLeader', 'coordinatingBody'],
    party: 'leadOrBody',
  },
  publishPlanResults: {
    at: ['published'],
    roles: [...drafters, 'agencyLeader', 'coordinatingBody'],
    party: 'leadOrBody',
  },
  proposePlanChange: { at: ['published'], roles: drafters, party: 'lead' },
  approvePlanChange: { at: ['published'], roles: leaders, party: 'lead' },
  refusePlanChange: { at: ['published'], roles: leaders, party: 'lead' },
  applyAdjustment: { at: ['published'], roles: ['system'], party: 'system' },
  withdrawPlan: { at: before, roles: [...drafters, ...leaders], party: 'lead' },
  lapseDeadline: { at: running, roles: ['system'], party: 'system' },
  remindOfDeadline: { at: running, roles: ['system'], party: 'system' },
  escalateDeadline: { at: running, roles: ['system'], party: 'system' },
  recomputeDeadlines: { at: running, roles: ['system', 'administrator'], party: 'system' },
};

/** Roles that sit above the agencies, one body of each in the jurisdiction. */
const bodies: readonly Role[] = ['coordinatingBody', 'governmentApprover', 'system'];

const partyRefusal = ({ party, roles }: PlanRule, state: PlanState, actor: Actor): Refusal | null => {
  const isLead = actor.agencyId === state.agencyId;
  const asBody = hasRole(
    actor,
    roles.filter((role) => bodies.includes(role)),
  );
  switch (party) {
    case 'lead':
      return isLead ? null : refuse('otherAgency', { agencies: [state.agencyId] });
    case 'leadOrBody':
      return isLead || asBody ? null : refuse('otherAgency', { agencies: [state.agencyId] });
    case 'member':
      return actor.agencyId !== null && state.agencyIds.includes(actor.agencyId)
        ? null
        : refuse('otherAgency', { agencies: state.agencyIds });
    case 'body':
    case 'system':
      return null;
  }
};

/** Stage, role and side; null when the command may be tried. */
export const planAvailability = (state: PlanState, actor: Actor, name: LaterPlanCommand): Refusal | null => {
  const rule = planCommandTable[name];
  if (actor.jurisdiction !== state.pack.id)
    return refuse('otherJurisdiction', { jurisdiction: state.pack.id, of: 'plan' });
  if (!rule.at.includes(state.stage))
    return refuse('illegalInThisState', {
      position: state.stage,
      command: name,
      allowedAt: rule.at,
      of: 'plan',
    });
  if (!hasRole(actor, rule.roles)) return refuse('roleNotAllowed', { command: name, roles: rule.roles });
  return partyRefusal(rule, state, actor);
};
