// Who may read, follow and change which register: one table, read by the routes, the queries and the tests alike.
import { hasRole, roles, type Actor, type Role } from '../../domain/shared/actor';
import { parkLine, registers, type RegisterName } from '../../domain/registers/fields';
import type { RegisterPart, RegisterRow } from '../../prisma/queries/registers/rows';

/**
 * How far a role reaches within its own jurisdiction. parks: committees of parks; published: announced bodies, their
 * officers, while they stand.
 */
export type RegisterScope = 'jurisdiction' | 'ownAgency' | 'ownEnterprise' | 'parks' | 'published';

export interface RegisterGrant {
  readonly read: RegisterScope | null;
  /** Who changed what, when and why. */
  readonly history: RegisterScope | null;
  /** Who may change a row also sees its phone and e-mail address. */
  readonly write: RegisterScope | null;
}

type Grants = Readonly<Record<RegisterName, RegisterGrant>>;

const forAll = (grant: RegisterGrant): Grants =>
  Object.fromEntries(registers.map((register) => [register, grant])) as Grants;

const official = forAll({ read: 'jurisdiction', history: 'jurisdiction', write: null });
const all: RegisterGrant = { read: 'jurisdiction', history: 'jurisdiction', write: 'jurisdiction' };
const head: Grants = { ...official, officers: { ...official.officers, write: 'ownAgency' } };
const published: RegisterGrant = { read: 'published', history: null, write: null };
const own: RegisterGrant = { read: 'ownEnterprise', history: null, write: null };

export const registerPermissions: Readonly<Record<Role, Grants>> = {
  drafter: official,
  legalReviewer: official,
  unitHead: head,
  agencyLeader: official,
  principalHead: head,
  officer: official,
  coordinatingBody: {
    ...official,
    agencies: { ...official.agencies, write: 'parks' },
    enterprises: all,
    sites: all,
  },
  governmentApprover: official,
  parkCommittee: official,
  supervisor: official,
  disciplineInspection: official,
  creditAuthority: official,
  auditor: official,
  enterprise: { agencies: published, officers: published, enterprises: own, sites: own },
  administrator: forAll(all),
  system: forAll({ read: null, history: null, write: null }),
};

export type RegisterAct = keyof RegisterGrant;

const partOf = (actor: Actor, scope: RegisterScope | null, today: string): readonly RegisterPart[] => {
  switch (scope) {
    case null:
      return [];
    case 'jurisdiction':
      return [{ kind: 'all' }];
    case 'ownAgency':
      return actor.agencyId === null ? [] : [{ kind: 'agency', agencyId: actor.agencyId }];
    case 'ownEnterprise':
      return actor.enterpriseId === null ? [] : [{ kind: 'enterprise', enterpriseId: actor.enterpriseId }];
    case 'parks':
      return [{ kind: 'parks' }];
    case 'published':
      return [{ kind: 'published', on: today }];
  }
};

/** Parts of a register of the actor's own jurisdiction on which the actor may do this; none: nowhere. */
export const partsFor = (
  actor: Actor,
  register: RegisterName,
  act: RegisterAct,
  today: string,
): readonly RegisterPart[] =>
  roles
    .filter((role) => hasRole(actor, [role]))
    .flatMap((role) => partOf(actor, registerPermissions[role][register][act], today));

/** Whether a row, as it stands or as it would become, lies within one of these parts; for what is changed. */
export const isWithin = (parts: readonly RegisterPart[], { id, fields }: RegisterRow): boolean =>
  parts.some((part) => {
    switch (part.kind) {
      case 'all':
        return true;
      case 'agency':
        return 'agencyId' in fields && fields.agencyId === part.agencyId;
      case 'enterprise':
        return (
          id === part.enterpriseId || ('enterpriseId' in fields && fields.enterpriseId === part.enterpriseId)
        );
      case 'parks':
        return 'line' in fields && fields.line === parkLine;
      case 'published':
        return false;
    }
  });
