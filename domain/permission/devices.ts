// Who keeps the register of monitoring devices: staff of the agency whose they are; officials of the place read all of
// them, everybody else what has been made public (XT-44).
import type { Actor } from '../shared/actor';
import { visitingAgencyOf } from './other-visits';
import { isOfficial } from './reach';

/** The agency whose devices the caller keeps; null: none. */
export const deviceAgencyOf = visitingAgencyOf;

export const readsUnpublished = isOfficial;

/** Results and like cases are shared among those who handle or oversee cases (DE-73, CX-101). */
export const sharesResults = (actor: Actor): boolean => isOfficial(actor);
