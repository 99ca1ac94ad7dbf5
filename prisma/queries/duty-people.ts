// People to whom standing duties may fall in a place, and who stands in for whom there today (代理).
import type { Pool } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Role } from '../../domain/shared/actor';

export interface DutyPerson {
  readonly id: string;
  readonly roles: Role[];
  readonly jurisdiction: string;
  readonly agencyId: string | null;
  readonly enterpriseId: null;
  /** null: nowhere to write to. */
  readonly address: string | null;
}

/** Without those who are let in no more, and without people of enterprises. */
export const dutyPeople = async (pool: Pool, jurisdiction: string): Promise<readonly DutyPerson[]> => {
  const { rows } = await pool.query<DutyPerson>(
    `SELECT p.id, p.roles, p.jurisdiction, p.agency_id AS "agencyId", p.enterprise_id AS "enterpriseId",
       nullif(p.email, '') AS address
     FROM person p WHERE p.jurisdiction = $1 AND p.enterprise_id IS NULL AND p.kind = 'person'
       AND (p.revoked_at IS NULL OR p.revoked_at > now()) ORDER BY p.id`,
    [jurisdiction],
  );
  return rows;
};

export interface StandIn {
  readonly absentId: string;
  readonly substituteId: string;
}

/** Not one who has left the body in which he was named. */
export const standInsOn = async (
  pool: Pool,
  jurisdiction: string,
  day: PlainDate,
): Promise<readonly StandIn[]> => {
  const { rows } = await pool.query<StandIn>(
    `SELECT s.absent_id AS "absentId", s.substitute_id AS "substituteId" FROM substitution s
       JOIN person p ON p.id = s.substitute_id AND p.jurisdiction = s.jurisdiction
         AND p.agency_id IS NOT DISTINCT FROM s.agency_id
     WHERE s.jurisdiction = $1 AND s.ended_at IS NULL AND $2::date BETWEEN s.from_on AND s.to_on
     ORDER BY s.id`,
    [jurisdiction, day],
  );
  return rows;
};
