// Who reads evaluations: an agency's people its own batches; who supervises or coordinates, those of all agencies.
import type { VoicePolicy } from '../policy/voice';
import { hasRole, type Actor, type Role } from '../shared/actor';

/** Of their own agency. */
export const evaluatedRoles: readonly Role[] = [
  'drafter',
  'legalReviewer',
  'unitHead',
  'agencyLeader',
  'principalHead',
  'officer',
];
/** Of every agency, and of the place as a whole. */
export const evaluationReaders: readonly Role[] = ['supervisor', 'coordinatingBody', 'governmentApprover'];

/** null: none; everywhere: of all agencies. */
export const batchReachOf = (
  actor: Actor,
): { readonly everywhere: boolean; readonly agencyId: string | null } | null => {
  if (hasRole(actor, evaluationReaders)) return { everywhere: true, agencyId: null };
  return hasRole(actor, evaluatedRoles) && actor.agencyId !== null
    ? { everywhere: false, agencyId: actor.agencyId }
    : null;
};

/** Sheets one by one, without enterprise, visit and day: the supervision alone, and only where its pack says so (XT-82). */
export const readsSheets = (actor: Actor, { supervisionReads }: VoicePolicy): boolean =>
  hasRole(actor, ['supervisor']) && supervisionReads.value === 'each';
