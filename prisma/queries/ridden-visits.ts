// Planned visits of enterprises as third-party services ride on them (CX-86), with where their inspection stands.
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { RiddenVisit } from '../../domain/third-party/service';
import type { Queries } from './kept-rows';

export interface VisitOfEnterprise extends RiddenVisit {
  readonly enterpriseId: string;
}

/** Those not over before the day, and those named, in the order of their days. */
export const riddenVisits = async (
  client: Queries,
  {
    jurisdiction,
    enterpriseIds,
    from,
    ids,
  }: {
    readonly jurisdiction: string;
    readonly enterpriseIds: readonly string[];
    readonly from: PlainDate;
    readonly ids: readonly string[];
  },
): Promise<readonly VisitOfEnterprise[]> => {
  const { rows } = await client.query<VisitOfEnterprise>(
    `SELECT v.id, v.enterprise_id AS "enterpriseId", v.day::text AS day, v.window_from::text AS "from",
       v.window_to::text AS "to", v.status, v.agency_ids AS "agencyIds", i.position
     FROM planned_visit v LEFT JOIN lifecycle i ON i.id = v.inspection_id
     WHERE v.jurisdiction = $1 AND v.enterprise_id = ANY ($2::text[])
       AND ((v.window_to >= $3::date AND v.status <> 'cancelled') OR v.id = ANY ($4::text[]))
     ORDER BY v.day, v.id`,
    [jurisdiction, enterpriseIds, from, ids],
  );
  return rows;
};
