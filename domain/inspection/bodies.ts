// Bodies of a pack that people stand for.
import type { Role } from '../shared/actor';

/** Role that stands for a body of the pack; bodies without one, such as a platform, get no letter. */
export const roleOfBody: Readonly<Partial<Record<string, Role>>> = {
  coordinatingBody: 'coordinatingBody',
  supervisionBody: 'supervisor',
  justiceBureau: 'supervisor',
  disciplineInspection: 'disciplineInspection',
  governmentApprover: 'governmentApprover',
  creditAuthority: 'creditAuthority',
};
