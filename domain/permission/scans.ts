// Who reads which scans at the door were refused: whoever watches over inspections of the place, no agency.
import { hasRole, type Actor, type Role } from '../shared/actor';

export const scanReaders: readonly Role[] = ['supervisor', 'disciplineInspection', 'auditor'];

export const mayReadScans = (actor: Actor): boolean => hasRole(actor, scanReaders);
