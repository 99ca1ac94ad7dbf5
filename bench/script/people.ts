// The people of measured and recorded inspections: one of each role, in one agency unless said otherwise.
import type { Actor, Role } from '../../domain/shared/actor';

export const agency = 'agency-1';
export const secondAgency = 'agency-2';
export const enterprise = 'enterprise-1';

/** Someone of an agency of this jurisdiction; `null` for bodies that belong to none. */
const official = (jurisdiction: string, id: string, role: Role, agencyId: string | null): Actor => ({
  id,
  roles: [role],
  jurisdiction,
  agencyId,
  enterpriseId: null,
});

export interface People {
  readonly drafter: Actor;
  readonly legalReviewer: Actor;
  readonly agencyLeader: Actor;
  readonly principalHead: Actor;
  readonly officer: Actor;
  readonly secondOfficer: Actor;
  /** Officer of the second agency, for joint visits. */
  readonly otherOfficer: Actor;
  readonly governmentApprover: Actor;
  readonly coordinatingBody: Actor;
  readonly supervisor: Actor;
  readonly creditAuthority: Actor;
  readonly enterprise: Actor;
}

export const peopleOf = (jurisdiction: string): People => {
  const inAgency = (id: string, role: Role, agencyId: string | null = agency): Actor =>
    official(jurisdiction, id, role, agencyId);
  return {
    drafter: inAgency('drafter-1', 'drafter'),
    legalReviewer: inAgency('reviewer-1', 'legalReviewer'),
    agencyLeader: inAgency('leader-1', 'agencyLeader'),
    principalHead: inAgency('head-1', 'principalHead'),
    officer: inAgency('officer-1', 'officer'),
    secondOfficer: inAgency('officer-2', 'officer'),
    otherOfficer: inAgency('officer-3', 'officer', secondAgency),
    governmentApprover: inAgency('government-1', 'governmentApprover', null),
    coordinatingBody: inAgency('coordinator-1', 'coordinatingBody', null),
    supervisor: inAgency('supervisor-1', 'supervisor', null),
    creditAuthority: inAgency('credit-1', 'creditAuthority', null),
    enterprise: {
      id: 'person-1',
      roles: ['enterprise'],
      jurisdiction,
      agencyId: null,
      enterpriseId: enterprise,
    },
  };
};
