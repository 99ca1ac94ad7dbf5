// Who the register says a token's subject is: asked at every request, so that whoever is revoked is out at the next one.
import type { Pool } from 'pg';
import { z } from 'zod';
import { roles, type Actor, type Role } from '../../domain/shared/actor';
import { ApiError } from '../api-errors';
import { tokenRefused } from './token-refused';

/** Held by people alone: each decides, attests or speaks at the door, and a decision is a person's. */
export const rolesOfPeopleAlone = [
  'legalReviewer',
  'unitHead',
  'agencyLeader',
  'principalHead',
  'officer',
  'governmentApprover',
] as const satisfies readonly Role[];

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(['person', 'system']),
  roles: z.array(z.string()),
  jurisdiction: z.string(),
  agencyId: z.string().nullable(),
  enterpriseId: z.string().nullable(),
  isRevoked: z.boolean(),
});
export type HolderRow = z.infer<typeof rowSchema>;

const isRole = (text: string): text is Role => roles.some((role) => role === text);

const isOfPeopleAlone = (role: Role): boolean => rolesOfPeopleAlone.some((known) => known === role);

/** Nobody is the lifecycle's own clock, whatever a register says; no system decides. */
const rolesHonoured = ({ kind, roles: held }: HolderRow): Role[] =>
  held.filter(isRole).filter((role) => role !== 'system' && (kind === 'person' || !isOfPeopleAlone(role)));

/** @throws ApiError notAuthenticated for one who is revoked; noRole when nothing that he holds counts */
export const actorOfRow = (row: HolderRow): Actor => {
  if (row.isRevoked) throw tokenRefused('revoked');
  const honoured = rolesHonoured(row);
  if (honoured.length === 0) throw new ApiError('noRole', { params: { held: row.roles } });
  const { id, jurisdiction, agencyId, enterpriseId } = row;
  return { id, roles: honoured, jurisdiction, agencyId, enterpriseId };
};

/**
 * The actor that a subject stands for. A subject that could mean two rows means none. Whether a revocation has begun is
 * asked of the clock that wrote it, the database's: two clocks that differ by a millisecond would let a revoked person in.
 * @throws ApiError notAuthenticated, noRole
 */
export const actorOfSubject = (pool: Pick<Pool, 'query'>, subject: string): Promise<Actor> =>
  onlyActor(pool, 'subject = $1 OR (subject IS NULL AND id = $1)', subject);

/** The actor that a person of the register is by now, for what he left behind to be done in his name. Throws likewise. */
export const actorOfPerson = (pool: Pick<Pool, 'query'>, personId: string): Promise<Actor> =>
  onlyActor(pool, 'id = $1', personId);

const onlyActor = async (pool: Pick<Pool, 'query'>, condition: string, value: string): Promise<Actor> => {
  const { rows } = await pool.query<Record<string, unknown>>(
    `SELECT id, kind, roles, jurisdiction, agency_id AS "agencyId", enterprise_id AS "enterpriseId",
       -- The column is rounded to milliseconds, perhaps upwards.
       revoked_at IS NOT NULL AND revoked_at <= clock_timestamp() + interval '1 millisecond' AS "isRevoked"
     FROM person WHERE ${condition}`,
    [value],
  );
  const [row, twin] = rows;
  if (row === undefined || twin !== undefined) throw tokenRefused('unknownPerson');
  return actorOfRow(rowSchema.parse(row));
};
