// Who acts. Personal data stays outside the domain: an actor is an id, its roles and where they hold.
import { z } from 'zod';

/** Roles of people and systems; the Chinese terms stand in docs/glossary.md. */
export const roles = [
  'drafter',
  'legalReviewer',
  'unitHead',
  'agencyLeader',
  'principalHead',
  'officer',
  'coordinatingBody',
  'governmentApprover',
  'parkCommittee',
  'supervisor',
  'disciplineInspection',
  'creditAuthority',
  'auditor',
  'enterprise',
  'administrator',
  'system',
] as const;
export type Role = (typeof roles)[number];

export const actorSchema = z.object({
  id: z.string().min(1).max(80).describe('Pseudonymous id of the person or system'),
  roles: z.array(z.enum(roles)).min(1).describe('Roles the actor holds here'),
  jurisdiction: z.string().min(1).describe('Policy pack id the roles hold in'),
  agencyId: z
    .string()
    .nullable()
    .describe('Agency the actor belongs to, null for enterprises and coordinating bodies'),
  enterpriseId: z.string().nullable().describe('Enterprise the actor speaks for, null for officials'),
});
export type Actor = z.infer<typeof actorSchema>;

/** Id of the actor that is no person. */
export const systemActorId = 'system';

/** The actor behind timers and recomputation: no person. */
export const systemActor = (jurisdiction: string): Actor => ({
  id: systemActorId,
  roles: ['system'],
  jurisdiction,
  agencyId: null,
  enterpriseId: null,
});

export const hasRole = (actor: Actor, wanted: readonly Role[]): boolean =>
  actor.roles.some((role) => wanted.includes(role));
