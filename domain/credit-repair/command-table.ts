// Status × command table of a credit record, and who may act on it.
import { hasRole, type Actor, type Role } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import type { CreditCommandName } from './commands';
import { mayReapply, type CreditRepairState, type CreditStage } from './state';

/** Commands to a record that exists; telling starts it. */
export type LaterCreditCommand = Exclude<CreditCommandName, 'tellCreditRepair'>;

interface CreditRule {
  readonly at: readonly CreditStage[];
  readonly roles: readonly Role[];
}

const running: readonly CreditStage[] = ['told', 'applied', 'accepted', 'returned', 'granted', 'refused'];
const underReview: readonly CreditStage[] = ['applied', 'accepted'];
const followers: readonly Role[] = ['officer', 'drafter', 'agencyLeader', 'creditAuthority'];

const creditCommandTable: Readonly<Record<LaterCreditCommand, CreditRule>> = {
  applyForRepair: { at: ['told', 'returned', 'refused'], roles: ['enterprise'] },
  returnRepairApplication: { at: ['applied'], roles: ['creditAuthority'] },
  acceptRepairApplication: { at: ['applied'], roles: ['creditAuthority'] },
  withdrawRepairApplication: { at: underReview, roles: ['enterprise'] },
  extendCreditDecision: { at: underReview, roles: ['creditAuthority'] },
  nameCreditSpecialist: { at: running, roles: ['creditAuthority'] },
  grantRepair: { at: underReview, roles: ['creditAuthority'] },
  refuseRepair: { at: underReview, roles: ['creditAuthority'] },
  recordSynchronisation: { at: ['granted'], roles: ['creditAuthority'] },
  arrangeFollowUp: { at: ['granted', 'refused'], roles: followers },
  recordFollowUp: { at: ['granted', 'refused'], roles: followers },
  lapseDeadline: { at: running, roles: ['system'] },
  remindOfDeadline: { at: running, roles: ['system'] },
  escalateDeadline: { at: running, roles: ['system'] },
  recomputeDeadlines: { at: running, roles: ['system', 'administrator'] },
};

const ofTheAgency: readonly Role[] = ['officer', 'drafter', 'agencyLeader'];

/**
 * The enterprise itself, or the agency that punished it, not one that only went along on a joint visit; the credit authority
 * and the system for all.
 */
const sideRefusal = (state: CreditRepairState, actor: Actor, roles: readonly Role[]): Refusal | null => {
  if (roles.includes('enterprise'))
    return actor.enterpriseId === state.enterpriseId ? null : refuse('otherEnterprise');
  const above = roles.filter((role) => !ofTheAgency.includes(role));
  return hasRole(actor, above) || actor.agencyId === state.agencyId
    ? null
    : refuse('otherAgency', { agencies: [state.agencyId] });
};

/** A refusal that ended the record, or a publication that is over, leaves nothing to ask for. */
const stagesFor = (state: CreditRepairState, name: LaterCreditCommand): readonly CreditStage[] => {
  const { at } = creditCommandTable[name];
  return name === 'applyForRepair' && !mayReapply(state) ? at.filter((stage) => stage !== 'refused') : at;
};

export const creditAvailabilityRefusal = (
  state: CreditRepairState,
  actor: Actor,
  name: LaterCreditCommand,
): Refusal | null => {
  const rule = creditCommandTable[name];
  if (actor.jurisdiction !== state.pack.id)
    return refuse('otherJurisdiction', { jurisdiction: state.pack.id });
  const at = stagesFor(state, name);
  if (!at.includes(state.stage))
    return refuse('illegalInThisState', { position: state.stage, command: name, allowedAt: at });
  if (!hasRole(actor, rule.roles)) return refuse('roleNotAllowed', { command: name, roles: rule.roles });
  return sideRefusal(state, actor, rule.roles);
};
