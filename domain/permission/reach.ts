// Who may read which lifecycles: one table, read by the routes, by the queries' SQL and by docs/permissions.md alike.
import type { Actor, Role } from '../shared/actor';

export const lifecycleTypes = [
  'inspection',
  'creditRepair',
  'plan',
  'consultation',
  'complaint',
  'guidance',
] as const;
export type LifecycleType = (typeof lifecycleTypes)[number];

/**
 * How far a role reaches within its own jurisdiction. jurisdiction: all of it; agency: what the caller's agency takes
 * part in; park: told visits of enterprises in the caller's park; enterprise: the caller's own, once disclosed to it.
 */
export type Scope = 'jurisdiction' | 'agency' | 'park' | 'enterprise';

export interface Grant {
  readonly scope: Scope;
  /** Whether visits that concern a state secret are among them; an agency always reads its own. */
  readonly secrets: boolean;
}

const everything: Grant = { scope: 'jurisdiction', secrets: true };
/** Of a state secret nobody outside is told (XT-12; §2.3 no 10): only who decides on it, supervises or audits reads it. */
const allButSecrets: Grant = { scope: 'jurisdiction', secrets: false };
const ownAgency: Grant = { scope: 'agency', secrets: true };
const ownEnterprise: Grant = { scope: 'enterprise', secrets: true };

const none: Readonly<Record<LifecycleType, Grant | null>> = {
  inspection: null,
  creditRepair: null,
  plan: null,
  consultation: null,
  complaint: null,
  guidance: null,
};

/** Plans and consultations name no secret: what is secret is inspected without them. */
const wholePlace: Grant = { scope: 'jurisdiction', secrets: true };

/** Officials of an agency read its own plans, and every consultation: each must see what may be merged with its own. */
const byAgency: Readonly<Record<LifecycleType, Grant | null>> = {
  inspection: ownAgency,
  creditRepair: ownAgency,
  plan: ownAgency,
  consultation: wholePlace,
  complaint: null,
  guidance: ownAgency,
};

const ofAll = (grant: Grant): Readonly<Record<LifecycleType, Grant | null>> => ({
  inspection: grant,
  creditRepair: grant,
  plan: wholePlace,
  consultation: wholePlace,
  // Whose a complaint is nobody learns but who handles it: see the roles that do.
  complaint: null,
  guidance: wholePlace,
});

export const readingTable: Readonly<Record<Role, Readonly<Record<LifecycleType, Grant | null>>>> = {
  drafter: byAgency,
  legalReviewer: byAgency,
  unitHead: byAgency,
  agencyLeader: byAgency,
  // Objections that the agency itself looks at again, complaints of others that it was given.
  principalHead: { ...byAgency, complaint: ownAgency },
  officer: byAgency,
  coordinatingBody: { ...ofAll(allButSecrets), complaint: ownAgency },
  governmentApprover: ofAll(everything),
  // Told of a visit before it takes place (XT-14), and of nothing else.
  parkCommittee: { ...none, inspection: { scope: 'park', secrets: false } },
  supervisor: { ...ofAll(everything), complaint: wholePlace },
  disciplineInspection: ofAll(everything),
  creditAuthority: ofAll(allButSecrets),
  auditor: ofAll(everything),
  enterprise: {
    ...none,
    inspection: ownEnterprise,
    creditRepair: ownEnterprise,
    complaint: ownEnterprise,
    guidance: ownEnterprise,
  },
  administrator: ofAll(allButSecrets),
  system: none,
};

/** What one caller reads: the union over the roles held. Nothing where no part holds. */
export interface Reach {
  readonly jurisdiction: string;
  /** null: not the whole jurisdiction; else whether its secrets are among it. */
  readonly everywhere: { readonly secrets: boolean } | null;
  readonly agencyId: string | null;
  readonly parkId: string | null;
  readonly enterpriseId: string | null;
}

export const reachOf = (actor: Actor, type: LifecycleType): Reach => {
  const grants = actor.roles.flatMap((role) => readingTable[role][type] ?? []);
  const has = (scope: Scope): boolean => grants.some((grant) => grant.scope === scope);
  return {
    jurisdiction: actor.jurisdiction,
    everywhere: has('jurisdiction')
      ? { secrets: grants.some(({ scope, secrets }) => scope === 'jurisdiction' && secrets) }
      : null,
    agencyId: has('agency') ? actor.agencyId : null,
    parkId: has('park') ? actor.agencyId : null,
    enterpriseId: has('enterprise') ? actor.enterpriseId : null,
  };
};

/** Whoever reads whole files, of whatever part of the jurisdiction. */
export const isOfficial = (actor: Actor): boolean => {
  const { everywhere, agencyId } = reachOf(actor, 'inspection');
  return everywhere !== null || agencyId !== null;
};

/** What of a lifecycle decides who may read it. */
export interface Reached {
  readonly jurisdiction: string;
  readonly agencyIds: readonly string[];
  /** null: of a plan or a consultation. */
  readonly enterpriseId: string | null;
  /** Park of the enterprise; null: none. */
  readonly parkId: string | null;
  readonly parkTold: boolean;
  readonly secret: boolean;
  /** Known to the enterprise: an unannounced visit must stay one. */
  readonly disclosed: boolean;
}

/** Whether the caller reads the whole file, as those do who handle, oversee or decide it. */
export const readsFile = (reach: Reach, row: Reached): boolean =>
  reach.jurisdiction === row.jurisdiction &&
  ((reach.everywhere !== null && (reach.everywhere.secrets || !row.secret)) ||
    (reach.agencyId !== null && row.agencyIds.includes(reach.agencyId)));

const isOfPark = (reach: Reach, row: Reached): boolean =>
  reach.jurisdiction === row.jurisdiction &&
  reach.parkId !== null &&
  row.parkId === reach.parkId &&
  row.parkTold &&
  !row.secret;

const isOwn = (reach: Reach, row: Reached): boolean =>
  reach.jurisdiction === row.jurisdiction &&
  reach.enterpriseId !== null &&
  row.enterpriseId === reach.enterpriseId;

/** Whether the caller may read it: the whole file, or what the park or the enterprise is told of it. */
export const reaches = (reach: Reach, row: Reached): boolean =>
  readsFile(reach, row) || isOfPark(reach, row) || (isOwn(reach, row) && row.disclosed);

/**
 * Whether the caller may act on it at all: an enterprise may turn away at the door a visit that nobody announced, once it has been shown
 * its code. Who has only an id would else learn by trying that there is such a visit.
 */
export const mayTouch = (reach: Reach, row: Reached, isShown = false): boolean =>
  reaches(reach, row) || (isOwn(reach, row) && isShown);
