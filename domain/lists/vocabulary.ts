// Closed lists of the lists of enterprises (企业名单). Chinese terms: docs/glossary.md.

/**
 * 白名单（无事不扰）、重点监管对象库、一般监管对象库、联合检查对象库、非联合检查对象库 (HZ-29, HZ-30, HZ-33, JJ-24, JJ-26, JJ-28, JJ-30, XT-63,
 * XT-65).
 */
export const listKinds = ['whitelist', 'key', 'general', 'joint', 'jointOptOut'] as const;
export type ListKind = (typeof listKinds)[number];

/** For whom a membership counts: nobody has such a list, one agency, agencies of one line, every agency of the place. */
export const listScopes = ['none', 'agency', 'line', 'jurisdiction'] as const;
export type ListScope = (typeof listScopes)[number];

/** proposed: awaits a decision; standing: decided, counts within its days; refused: not entered. */
export const membershipStatuses = ['proposed', 'standing', 'refused'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/** Lists of which an enterprise is on one at a time for one and the same agency. */
export const classLists = ['whitelist', 'key', 'general'] as const satisfies readonly ListKind[];
