// What the public says of published plans (JJ-20): who answers it, and who sees how to reach the sender.
import { hasRole, type Actor, type Role } from '../shared/actor';

export const answeringRoles: readonly Role[] = ['drafter', 'unitHead', 'agencyLeader', 'principalHead'];

/** The agency whose plan it is speaks for it; whoever else reads the plan reads remark and answer, not the sender's contact. */
export const mayAnswer = (
  actor: Actor,
  plan: { readonly jurisdiction: string; readonly agencyId: string },
): boolean =>
  actor.jurisdiction === plan.jurisdiction &&
  actor.agencyId === plan.agencyId &&
  hasRole(actor, answeringRoles);
