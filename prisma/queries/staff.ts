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
}

/** Agencies, authorised and entrusted organisations of the place that have not ended, announced or not. */
export const standingBodies = async (
  client: Queries,
  jurisdiction: string,
  today: string,
): Promise<readonly StandingBody[]> => {
  const { rows } = await client.query<StandingBody>(
    `SELECT id AS "agencyId", name AS "agencyName", level, legal_basis AS "legalBasis", published_on::text AS "publishedOn"
     FROM agency WHERE jurisdiction = $1 AND (ended_on IS NULL OR ended_on > $2::date) AND line <> 'park'
       AND body_kind IN ('agency', 'authorised', 'entrusted')
     ORDER BY id COLLATE "C"`,
    [jurisdiction, today],
  );
  return rows;
};
