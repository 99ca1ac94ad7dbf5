// What the registers say of those whom a document names: enterprise, site, team with certificates, items with their bases.
import type { Pool } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Draft } from '../../domain/inspection/draft';

export interface DocumentOfficer {
  readonly id: string;
  readonly name: string | null;
  readonly agencyName: string | null;
  readonly phone: string | null;
  readonly certificates: string[];
}

/** In the order of `ids`. @param on day on which the certificates are to be valid */
export const documentOfficers = async (
  pool: Pool,
  ids: readonly string[],
  on: PlainDate,
): Promise<readonly DocumentOfficer[]> => {
  const { rows } = await pool.query<DocumentOfficer>(
    `SELECT asked.id, p.display_name AS name, p.phone, a.name AS "agencyName",
       ARRAY(SELECT c.number FROM certificate c
             WHERE c.officer_id = asked.id AND $2::date BETWEEN c.valid_from AND c.valid_to ORDER BY c.number) AS certificates
     FROM unnest($1::text[]) WITH ORDINALITY AS asked (id, place)
     LEFT JOIN person p ON p.id = asked.id
     LEFT JOIN officer o ON o.id = asked.id
     LEFT JOIN agency a ON a.id = o.agency_id
     ORDER BY asked.place`,
    [ids, on],
  );
  return rows;
};

export interface DocumentItem {
  readonly id: string;
  readonly name: string | null;
  readonly basis: string | null;
  readonly ownerAgencyId: string | null;
}

export interface DocumentObject {
  readonly name: string | null;
  readonly uscc: string | null;
  readonly address: string | null;
  readonly items: readonly DocumentItem[];
  /** Of the plan whose line it is. */
  readonly planTitle: string | null;
  /** Visits of the lead agency that count to its cap, of the year of the visit, without this one. */
  readonly visitsThisYear: number;
}

/** @param year of the visit */
export const documentObject = async (
  pool: Pool,
  lifecycleId: string,
  draft: Pick<Draft, 'enterpriseId' | 'siteId' | 'itemIds' | 'leadAgencyId' | 'planLineRef'>,
  year: number,
): Promise<DocumentObject> => {
  const { rows } = await pool.query<DocumentObject>(
    `SELECT e.name, e.uscc,
       (SELECT s.address FROM site s WHERE s.enterprise_id = $1 AND ($2::text IS NULL OR s.id = $2)
        ORDER BY s.id LIMIT 1) AS address,
       (SELECT jsonb_agg(jsonb_build_object('id', asked.id, 'name', i.name, 'basis', i.basis,
           'ownerAgencyId', i.owner_agency_id) ORDER BY asked.place)
        FROM unnest($3::text[]) WITH ORDINALITY AS asked (id, place)
        LEFT JOIN inspection_item i ON i.id = asked.id) AS items,
       (SELECT count(*)::int FROM visit v
        WHERE v.enterprise_id = $1 AND v.agency_id = $4 AND v.year = $5 AND v.counted AND v.status = 'consumed'
          AND v.lifecycle_id <> $6) AS "visitsThisYear",
       (SELECT l.state ->> 'title' FROM plan_line p JOIN lifecycle l ON l.id = p.plan_id
        WHERE p.ref = $7 AND p.jurisdiction = e.jurisdiction) AS "planTitle"
     FROM (SELECT 1) AS one LEFT JOIN enterprise e ON e.id = $1`,
    [
      ...[draft.enterpriseId, draft.siteId, draft.itemIds, draft.leadAgencyId, year, lifecycleId],
      draft.planLineRef,
    ],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a row whatever the registers have');
  return row;
};
