// Who takes a whole case out of the house (JJ-37): who supervises or audits the place, and the agencies whose case it is.
import { hasRole, type Actor, type Role } from '../shared/actor';
import { readsFile, reachOf, type Reached } from './reach';

/** Of every agency of the place. */
export const caseFileOverseers: readonly Role[] = ['auditor', 'supervisor', 'disciplineInspection'];
/** Of their own agency. */
export const caseFileStaff: readonly Role[] = [
  'drafter',
  'legalReviewer',
  'unitHead',
  'agencyLeader',
  'principalHead',
  'officer',
];

/** The whole file must be theirs to read in any case: of a state secret too. */
export const takesCaseFile = (actor: Actor, inspection: Reached): boolean => {
  if (!readsFile(reachOf(actor, 'inspection'), inspection)) return false;
  if (hasRole(actor, caseFileOverseers)) return true;
  return (
    hasRole(actor, caseFileStaff) && actor.agencyId !== null && inspection.agencyIds.includes(actor.agencyId)
  );
};

/**
 * What the registers said at a step is the oversight's to read: other agencies' inspections stand in it, among them some that nobody is to
 * know of beforehand. Withheld whether or not they do, or the withholding would tell of them.
 */
export const readsFacts = (actor: Actor): boolean => hasRole(actor, caseFileOverseers);

/** What was tried and refused is the oversight's to read, as the log of it is. */
export const readsRefusals = (actor: Actor): boolean => hasRole(actor, caseFileOverseers);
