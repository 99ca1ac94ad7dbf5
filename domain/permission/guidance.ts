// Who keeps lists of services and the team of experts, and how much of them everybody reads (CX-34, CX-35).
import type { GuidancePolicy } from '../policy/guidance';
import { hasRole, type Actor } from '../shared/actor';
import { isOfficial } from './reach';

/** Makes and publishes lists, keeps the team of experts: for the whole place. */
export const mayKeepGuidance = (actor: Actor, { keepers }: GuidancePolicy): boolean =>
  hasRole(actor, keepers.value);

/** Officials read drafts and everybody on the team; enterprises what is published and who may be sent now. */
export const readsAllOfGuidance = (actor: Actor): boolean => isOfficial(actor);
