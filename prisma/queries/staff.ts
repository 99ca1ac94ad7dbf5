// Who belongs to which agency, as far as registers that name people have to know.
import type { Queries } from './kept-rows';

interface Staff {
  readonly agencyId: string;
  readonly personId: string;
}

/** Those of these people who belong to one of these agencies and are let in. */
export const staffAmong = async (
  client: Queries,
  agencyIds: readonly string[],
  personIds: readonly string[],
): Promise<readonly Staff[]> => {
  const { rows } = await client.query<Staff>(
    `SELECT agency_id AS "agencyId", id AS "personId" FROM person
     WHERE id = ANY ($1::text[]) AND agency_id = ANY ($2::text[]) AND kind = 'person'
       AND (revoked_at IS NULL OR revoked_at > now())`,
    [personIds, agencyIds],
  );
  return rows;
};

export interface StandingBody {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly level: string;
  readonly legalBasis: string | null;
  /** YYYY-MM-DD; null: not announced. */
  readonly publishedOn: string | null;
  /** Officers whose certificate is in force that day. */
  readonly certifiedOfficers: number;
}

/** Agencies, authorised and entrusted organisations of the place that have not ended, announced or not. */
export const standingBodies = async (
  client: Queries,
  jurisdiction: string,
  today: string,
): Promise<readonly StandingBody[]> => {
  const { rows } = await client.query<StandingBody>(
    `SELECT id AS "agencyId", name AS "agencyName", level, legal_basis AS "legalBasis", published_on::text AS "publishedOn",
       (SELECT count(*)::int FROM officer o WHERE o.agency_id = agency.id AND o.standing = 'officer'
          AND (o.ended_on IS NULL OR o.ended_on > $2::date)
          AND EXISTS (SELECT 1 FROM certificate c WHERE c.officer_id = o.id AND $2::date BETWEEN c.valid_from AND c.valid_to))
         AS "certifiedOfficers"
     FROM agency WHERE jurisdiction = $1 AND (ended_on IS NULL OR ended_on > $2::date) AND line <> 'park'
       AND body_kind IN ('agency', 'authorised', 'entrusted')
     ORDER BY id COLLATE "C"`,
    [jurisdiction, today],
  );
  return rows;
};
