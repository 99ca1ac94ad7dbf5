// What a booking of guidance is linked with: agencies, people, visits that are no inspections, the inspection it belongs to.
import type { Pool, PoolClient } from 'pg';
import type { OtherVisitStatus } from '../../domain/other-visit/visit';
import type { GuidanceState } from '../../domain/guidance/state';

type Queries = Pool | PoolClient;

export const agencyNames = async (
  client: Queries,
  jurisdiction: string,
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ id: string; name: string }>(
    'SELECT id, name FROM agency WHERE jurisdiction = $1',
    [jurisdiction],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** Whether the agency is of this place, and the person of the agency (of the place, where none is named); nobody named: yes. */
export const isOnRegister = async (
  client: Queries,
  jurisdiction: string,
  { agencyId, personId }: { readonly agencyId: string | null; readonly personId: string | null },
): Promise<{ readonly agency: boolean; readonly person: boolean }> => {
  const { rows } = await client.query<{ agency: boolean; person: boolean }>(
    `SELECT $2::text IS NULL OR EXISTS (SELECT 1 FROM agency WHERE id = $2 AND jurisdiction = $1) AS agency,
       $3::text IS NULL OR EXISTS (SELECT 1 FROM person WHERE id = $3 AND jurisdiction = $1
         AND ($2::text IS NULL OR agency_id = $2) AND (revoked_at IS NULL OR revoked_at > now())) AS person`,
    [jurisdiction, agencyId, personId],
  );
  return rows[0] ?? { agency: false, person: false };
};

export interface GuidanceVisit {
  readonly id: string;
  readonly agencyId: string;
  /** Shanghai day. */
  readonly on: string;
  readonly status: OtherVisitStatus;
}

/** Visits registered for this booking, the earliest first. */
export const visitsOfGuidance = async (
  client: Queries,
  { id, enterpriseId }: Pick<GuidanceState, 'id' | 'enterpriseId'>,
): Promise<readonly GuidanceVisit[]> => {
  const { rows } = await client.query<GuidanceVisit>(
    `SELECT id, agency_id AS "agencyId", day::text AS on, status FROM other_visit
     WHERE enterprise_id = $2 AND state ->> 'guidanceId' = $1 ORDER BY day, id`,
    [id, enterpriseId],
  );
  return rows;
};

export interface LinkedGuidance {
  readonly id: string;
  readonly state: GuidanceState;
  readonly startedAt: Date;
}

/** Bookings of an enterprise, or those linked to one inspection of it, the latest first. */
export const guidanceOf = async (
  client: Queries,
  {
    jurisdiction,
    enterpriseId,
    inspectionId,
  }: {
    readonly jurisdiction: string;
    readonly enterpriseId: string;
    readonly inspectionId: string | null;
  },
  limit: number,
): Promise<readonly LinkedGuidance[]> => {
  const { rows } = await client.query<LinkedGuidance>(
    `SELECT id, state, started_at AS "startedAt" FROM lifecycle
     WHERE type = 'guidance' AND jurisdiction = $1 AND enterprise_id = $2 AND ($3::text IS NULL OR parent_id = $3)
     ORDER BY started_at DESC, id DESC LIMIT $4`,
    [jurisdiction, enterpriseId, inspectionId, limit],
  );
  return rows;
};
