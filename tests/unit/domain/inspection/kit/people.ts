// Everybody who may act, by a short name; ids say who they are, so that a refusal in a failing test can be read.
import { systemActor, type Actor, type Role } from '../../../../../domain/shared/actor';

type Seat = Omit<Actor, 'jurisdiction'>;

const official = (id: string, role: Role | readonly Role[], agencyId: string | null): Seat => ({
  id,
  roles: Array.isArray(role) ? [...(role as readonly Role[])] : [role as Role],
  agencyId,
  enterpriseId: null,
});

const firm = (id: string, enterpriseId: string): Seat => ({
  id,
  roles: ['enterprise'],
  agencyId: null,
  enterpriseId,
});

const seats = {
  drafter: official('drafter-a', 'drafter', 'agency-a'),
  secondDrafter: official('drafter-a2', ['drafter', 'legalReviewer', 'agencyLeader'], 'agency-a'),
  reviewer: official('reviewer-a', 'legalReviewer', 'agency-a'),
  unitHead: official('unit-head-a', 'unitHead', 'agency-a'),
  leader: official('leader-a', 'agencyLeader', 'agency-a'),
  principal: official('principal-a', 'principalHead', 'agency-a'),
  officer: official('officer-a1', 'officer', 'agency-a'),
  secondOfficer: official('officer-a2', 'officer', 'agency-a'),
  spareOfficer: official('officer-a3', 'officer', 'agency-a'),
  reviewingLeader: official(
    'reviewer-leader-a',
    ['legalReviewer', 'agencyLeader', 'principalHead'],
    'agency-a',
  ),
  inspectingHead: official(
    'officer-a1',
    ['officer', 'legalReviewer', 'agencyLeader', 'principalHead'],
    'agency-a',
  ),
  draftingHead: official(
    'drafter-a',
    ['drafter', 'legalReviewer', 'agencyLeader', 'principalHead'],
    'agency-a',
  ),
  leaderB: official('leader-b', 'agencyLeader', 'agency-b'),
  officerB: official('officer-b1', 'officer', 'agency-b'),
  secondOfficerB: official('officer-b2', 'officer', 'agency-b'),
  reviewerB: official('reviewer-b', 'legalReviewer', 'agency-b'),
  outsider: official('leader-c', ['agencyLeader', 'principalHead', 'drafter', 'officer'], 'agency-c'),
  homeless: official('leader-nowhere', ['agencyLeader', 'principalHead', 'legalReviewer'], null),
  government: official('government-1', 'governmentApprover', null),
  governmentOfOwn: official('government-a', 'governmentApprover', 'agency-a'),
  supervisor: official('supervisor-1', 'supervisor', null),
  supervisorOfOwn: official('supervisor-a', 'supervisor', 'agency-a'),
  coordinating: official('coordinating-1', 'coordinatingBody', null),
  creditAuthority: official('credit-1', 'creditAuthority', null),
  park: official('park-staff-1', 'parkCommittee', 'park-1'),
  administrator: official('administrator-1', 'administrator', null),
  auditor: official('auditor-1', 'auditor', null),
  firm: firm('firm-person-1', 'firm-1'),
  otherFirm: firm('firm-person-2', 'firm-2'),
} as const satisfies Record<string, Seat>;

export type Who = keyof typeof seats | 'system';
export const everybody = [
  ...(Object.keys(seats) as (keyof typeof seats)[]),
  'system',
] as const satisfies readonly Who[];

export const actorOf = (who: Who, jurisdiction: string): Actor =>
  who === 'system'
    ? systemActor(jurisdiction)
    : { ...seats[who], roles: [...seats[who].roles], jurisdiction };

/** Every role at once, on the lead agency's side and the enterprise's: what is still refused is refused by the position. */
export const almighty = (jurisdiction: string, roles: readonly Role[]): Actor => ({
  id: 'officer-a1',
  roles: [...roles],
  jurisdiction,
  agencyId: 'agency-a',
  enterpriseId: 'firm-1',
});
