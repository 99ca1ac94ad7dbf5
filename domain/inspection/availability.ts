// May this actor give this command in this state at all? Asked before the command's own checks, and by the buttons.
import { hasRole, type Actor, type Role } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import { commandTable, type Party } from './command-table';
import type { CommandName } from './commands';
import { positionOf, type InspectionState } from './state';

const isMember = (state: InspectionState, actor: Actor): boolean =>
  actor.agencyId !== null &&
  (state.draft.agencyIds.includes(actor.agencyId) || state.draft.entrustedAgencyId === actor.agencyId);

const authorities: readonly Role[] = ['supervisor', 'governmentApprover', 'coordinatingBody'];

const partyRefusal = (party: Party, state: InspectionState, actor: Actor): Refusal | null => {
  const { draft } = state;
  const otherAgency = (agencies: readonly string[]): Refusal => refuse('otherAgency', { agencies });
  const ownEnterprise = actor.enterpriseId === draft.enterpriseId;
  const isLead = actor.agencyId === draft.leadAgencyId;
  switch (party) {
    case 'lead':
      return isLead ? null : otherAgency([draft.leadAgencyId]);
    case 'leadOrAuthority':
      return isLead || hasRole(actor, authorities) ? null : otherAgency([draft.leadAgencyId]);
    case 'member':
      return isMember(state, actor) ? null : otherAgency(draft.agencyIds);
    case 'enterprise':
      return ownEnterprise ? null : refuse('otherEnterprise');
    case 'memberOrEnterprise':
      if (hasRole(actor, ['enterprise'])) return ownEnterprise ? null : refuse('otherEnterprise');
      return isMember(state, actor) ? null : otherAgency(draft.agencyIds);
    case 'memberOrAuthority':
      return isMember(state, actor) || hasRole(actor, authorities) ? null : otherAgency(draft.agencyIds);
    case 'authority':
    case 'system':
      return null;
  }
};

/** Status, role and side; null when the command may be tried. */
export const availabilityRefusal = (
  state: InspectionState,
  actor: Actor,
  command: Exclude<CommandName, 'draftInspection'>,
): Refusal | null => {
  const rule = commandTable[command];
  const position = positionOf(state);
  if (actor.jurisdiction !== state.pack.id)
    return refuse('otherJurisdiction', { jurisdiction: state.pack.id });
  if (!rule.at.includes(position))
    return refuse('illegalInThisState', { position, command, allowedAt: rule.at });
  if (!hasRole(actor, rule.roles)) return refuse('roleNotAllowed', { command, roles: rule.roles });
  return partyRefusal(rule.party, state, actor);
};
