// What the registers say of those whom a code speaks of, for the enterprise that reads it.
import type { Pool } from 'pg';

export interface EnterpriseCredit {
  /** Unified social credit code. */
  readonly uscc: string;
  readonly name: string;
}

/** null: the register has no such enterprise. */
export const enterpriseCredit = async (pool: Pool, id: string): Promise<EnterpriseCredit | null> => {
  const { rows } = await pool.query<EnterpriseCredit>('SELECT uscc, name FROM enterprise WHERE id = $1', [
    id,
  ]);
  return rows[0] ?? null;
};

export interface ShownOfficer {
  readonly id: string;
  readonly name: string;
  readonly agencyId: string;
  readonly agencyName: string;
  /** In force on the day asked about. */
  readonly certificates: readonly {
    readonly number: string;
    readonly issuer: string;
    readonly validTo: string;
  }[];
}

/** Officers in the order of `ids`, each with his certificates in force. @param on Shanghai day */
export const shownOfficers = async (
  pool: Pool,
  ids: readonly string[],
  on: string,
): Promise<readonly ShownOfficer[]> => {
  const { rows } = await pool.query<ShownOfficer>(
    `SELECT o.id, p.display_name AS name, o.agency_id AS "agencyId", a.name AS "agencyName",
       coalesce((SELECT json_agg(json_build_object('number', c.number, 'issuer', c.issuer, 'validTo', c.valid_to::text)
                   ORDER BY c.valid_to DESC, c.number)
                 FROM certificate c
                 WHERE c.officer_id = o.id AND c.valid_from <= $2::date AND c.valid_to >= $2::date
                   AND o.standing = 'officer' AND (o.ended_on IS NULL OR o.ended_on > $2::date)), '[]') AS certificates
     FROM unnest($1::text[]) WITH ORDINALITY AS asked (id, place)
       JOIN officer o ON o.id = asked.id
       JOIN agency a ON a.id = o.agency_id
       JOIN person p ON p.id = o.id
     ORDER BY asked.place`,
    [ids, on],
  );
  return rows;
};

export interface ShownItem {
  readonly id: string;
  readonly name: string;
  readonly ownerAgencyId: string;
  readonly basis: string | null;
}

export interface ShownParts {
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly ShownItem[];
  readonly site: { readonly name: string; readonly address: string } | null;
}

/** Agencies and items in the order of their ids. */
export const shownParts = async (
  pool: Pool,
  asked: {
    readonly agencyIds: readonly string[];
    readonly itemIds: readonly string[];
    readonly siteId: string | null;
  },
): Promise<ShownParts> => {
  const [agencies, items, sites] = await Promise.all([
    pool.query<ShownParts['agencies'][number]>(
      `SELECT a.id, a.name FROM unnest($1::text[]) WITH ORDINALITY AS asked (id, place)
         JOIN agency a ON a.id = asked.id ORDER BY asked.place`,
      [asked.agencyIds],
    ),
    pool.query<ShownItem>(
      `SELECT i.id, i.name, i.owner_agency_id AS "ownerAgencyId", i.basis
       FROM unnest($1::text[]) WITH ORDINALITY AS asked (id, place)
         JOIN inspection_item i ON i.id = asked.id ORDER BY asked.place`,
      [asked.itemIds],
    ),
    pool.query<{ readonly name: string; readonly address: string }>(
      'SELECT name, address FROM site WHERE id = $1',
      [asked.siteId],
    ),
  ]);
  return { agencies: agencies.rows, items: items.rows, site: sites.rows[0] ?? null };
};
