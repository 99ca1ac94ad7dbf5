// Who goes, with which certificates, and where to: for the officers' offline package.
import type { Pool } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Draft } from '../../domain/inspection/draft';

export interface DoorOfficer {
  readonly id: string;
  readonly name: string | null;
  readonly agencyId: string | null;
  readonly agencyName: string | null;
  readonly certificates: { number: string; issuer: string; validTo: string }[];
}

/**
 * In the order of `ids`. Who has left, auxiliaries and third parties have no certificate in force, whatever their paper says.
 * @param on the day on which the certificates are to be valid
 */
export const doorPeople = async (
  pool: Pool,
  ids: readonly string[],
  on: PlainDate,
): Promise<readonly DoorOfficer[]> => {
  const { rows } = await pool.query<DoorOfficer>(
    `SELECT asked.id, p.display_name AS name, o.agency_id AS "agencyId", a.name AS "agencyName",
       coalesce((SELECT jsonb_agg(jsonb_build_object('number', c.number, 'issuer', c.issuer, 'validTo', c.valid_to)
                   ORDER BY c.number)
                 FROM certificate c
                 WHERE c.officer_id = asked.id AND $2::date BETWEEN c.valid_from AND c.valid_to
                   AND o.standing = 'officer' AND (o.ended_on IS NULL OR o.ended_on > $2::date)), '[]') AS certificates
     FROM unnest($1::text[]) WITH ORDINALITY AS asked (id, place)
     LEFT JOIN person p ON p.id = asked.id
     LEFT JOIN officer o ON o.id = asked.id
     LEFT JOIN agency a ON a.id = o.agency_id
     ORDER BY asked.place`,
    [ids, on],
  );
  return rows;
};

export interface DoorPlace {
  readonly id: string;
  readonly name: string | null;
  readonly uscc: string | null;
  readonly siteId: string | null;
  readonly address: string | null;
}

export const doorPlace = async (
  pool: Pool,
  { enterpriseId, siteId }: Pick<Draft, 'enterpriseId' | 'siteId'>,
): Promise<DoorPlace> => {
  const { rows } = await pool.query<DoorPlace>(
    `SELECT e.id, e.name, e.uscc, s.id AS "siteId", s.address
     FROM enterprise e LEFT JOIN site s ON s.enterprise_id = e.id AND s.id = $2
     WHERE e.id = $1`,
    [enterpriseId, siteId],
  );
  return rows[0] ?? { id: enterpriseId, name: null, uscc: null, siteId: null, address: null };
};
