// Substitution (代理): who stands in for an absent person for a span of days, who may name whom, and who may know of it. It
// lends nobody a power, docs/decisions/0102.
import { hasRole, type Actor, type Role } from '../shared/actor';

/** Days, the first and the last among them: half a year. Who is away for longer is replaced in the register of persons. */
export const longestSubstitutionDays = 184;

/** A person of the register, as far as a substitution asks. */
export interface Standing {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string | null;
  readonly enterpriseId: string | null;
  readonly roles: readonly string[];
  readonly kind: 'person' | 'system';
  /** Let in no more. */
  readonly isRevoked: boolean;
}

const heads: readonly Role[] = ['agencyLeader', 'principalHead'];
const overseers: readonly Role[] = ['supervisor', 'auditor', 'administrator'];

/** Whoever may name a substitute for this person may end the substitution, too. */
export const mayNameFor = (
  actor: Actor,
  absent: Pick<Standing, 'id' | 'jurisdiction' | 'agencyId'>,
): boolean =>
  actor.jurisdiction === absent.jurisdiction &&
  (actor.id === absent.id ||
    hasRole(actor, ['administrator']) ||
    (hasRole(actor, heads) && actor.agencyId !== null && actor.agencyId === absent.agencyId));

export const unfitReasons = [
  'absentNoOfficial',
  'self',
  'unknown',
  'system',
  'revoked',
  'otherBody',
] as const;
export type UnfitReason = (typeof unfitReasons)[number];

const isOfficial = ({ kind, enterpriseId }: Standing): boolean => kind === 'person' && enterpriseId === null;

/** People of an agency stand in for each other; outside the agencies only who holds a role of the absent one is of his body. */
const isOfSameBody = (absent: Standing, substitute: Standing): boolean =>
  absent.jurisdiction === substitute.jurisdiction &&
  absent.agencyId === substitute.agencyId &&
  (absent.agencyId !== null || absent.roles.some((role) => substitute.roles.includes(role)));

/** Why this person cannot stand in for that one; null when nothing speaks against it. */
export const unfitness = (absent: Standing, substitute: Standing | null): UnfitReason | null => {
  if (!isOfficial(absent)) return 'absentNoOfficial';
  if (substitute === null || substitute.jurisdiction !== absent.jurisdiction) return 'unknown';
  if (substitute.id === absent.id) return 'self';
  if (substitute.kind === 'system') return 'system';
  if (substitute.isRevoked) return 'revoked';
  return isOfficial(substitute) && isOfSameBody(absent, substitute) ? null : 'otherBody';
};

/** Which substitutions a caller may know of: those of his own, of the agency he heads, or all of the jurisdiction. */
export interface SubstitutionReach {
  readonly jurisdiction: string;
  readonly everywhere: boolean;
  readonly agencyId: string | null;
  readonly personId: string;
}

export const substitutionReachOf = (actor: Actor): SubstitutionReach => ({
  jurisdiction: actor.jurisdiction,
  everywhere: hasRole(actor, overseers),
  agencyId: hasRole(actor, heads) ? actor.agencyId : null,
  personId: actor.id,
});
