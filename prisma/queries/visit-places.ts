// Places in the visit ledger (入企台账): taken before a command is sent, let go when its outcome is known, kept for published
// plans. The SQL of the migration visit_ledger makes the count seen and the place taken one act; docs/ledger.md says why.
import type { Pool, PoolClient } from 'pg';
import type { Facts } from '../../domain/inspection/facts';
import type { PlannedVisit } from '../../domain/inspection/visits';
import type { VisitDraft } from './facts-question';

type Queries = Pool | PoolClient;

export type VisitCounts = Facts['visits'];

/**
 * The plan task whose place an inspection ($1) takes over instead of a second one: the planned visit that it was started
 * from, else what is given. null: it follows from no plan.
 */
export const planTask = (given: string): string =>
  `coalesce((SELECT started.id FROM planned_visit started WHERE started.inspection_id = $1), ${given})`;

/** Where no planned visit says it: the line of the plan. */
export const planTaskOf = (draft: Pick<VisitDraft, 'planLineRef'>): string | null => draft.planLineRef;

/** The special campaign that a draft belongs to: that of its plan line, else one of its own. */
export const campaignOf = (
  draft: Pick<VisitDraft, 'kind' | 'planLineRef'>,
  inspectionId: string,
): string | null => (draft.kind === 'special' ? (draft.planLineRef ?? inspectionId) : null);

export interface PlaceRequest {
  readonly inspectionId: string;
  readonly jurisdiction: string;
  readonly draft: VisitDraft;
  /** Of the visit asked about. */
  readonly year: number;
  /** Whether it counts to the annual cap, and whether to the thresholds of triggered visits: the rule book's to say. */
  readonly counted: boolean;
  readonly triggered: boolean;
  /** Of this attempt alone: no other claim on the same place goes with it. */
  readonly attempt: string;
  /** Update id under which the command goes to its lifecycle. */
  readonly updateId: string;
}

/** What this attempt alone writes into the ledger. */
export const claimOf = ({ attempt, updateId }: Pick<PlaceRequest, 'attempt' | 'updateId'>): string =>
  `${attempt} ${updateId}`;

/**
 * Takes a place for each agency of the visit, or finds those that it has, and answers what stands before it: one act
 * under the lock of (enterprise, year, agency). Held until `letPlacesGo` is told the outcome, or `settleClaims` finds it.
 */
export const takePlaces = async (queries: Queries, request: PlaceRequest): Promise<VisitCounts> => {
  const { inspectionId, jurisdiction, draft, year, counted, triggered } = request;
  const { rows } = await queries.query<VisitCounts[number]>({
    name: 'take-visit-places',
    text: `SELECT agency_id AS "agencyId", counted, exempt, triggered
           FROM take_visit_places($1, ${planTask('$2')}, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ORDER BY agency_id`,
    values: [
      ...[inspectionId, planTaskOf(draft), jurisdiction, draft.enterpriseId, year, draft.agencyIds],
      ...[draft.kind, counted, triggered, draft.leadAgencyId, campaignOf(draft, inspectionId)],
      claimOf(request),
    ],
  });
  return rows;
};

/** The outcome is known: a visit that is on record keeps its place there, any other place is free again. */
export const letPlacesGo = async (
  queries: Queries,
  inspectionId: string,
  claims: readonly string[],
): Promise<void> => {
  await queries.query({
    name: 'let-visit-places-go',
    text: 'SELECT let_visit_places_go($1, $2)',
    values: [inspectionId, claims],
  });
};

/** All claims of one update whose callers were never heard of again. */
export interface OpenClaims {
  readonly inspectionId: string;
  /** Whether it is a credit record's follow-up that the place is for. */
  readonly isCreditRecord: boolean;
  readonly updateId: string;
  readonly claims: readonly string[];
}

/** Of one enterprise's ledger, or of all; only what has been claimed for longer than `olderThanMs`. */
export const openClaims = async (
  queries: Queries,
  { enterpriseId, olderThanMs, limit }: { enterpriseId: string | null; olderThanMs: number; limit: number },
): Promise<readonly OpenClaims[]> => {
  const { rows } = await queries.query<OpenClaims>({
    name: enterpriseId === null ? 'open-visit-claims' : 'open-visit-claims-of',
    text: `SELECT h.inspection_id AS "inspectionId",
             EXISTS (SELECT 1 FROM lifecycle l WHERE l.id = h.inspection_id AND l.type = 'creditRepair') AS "isCreditRecord",
             substr(claim, strpos(claim, ' ') + 1) AS "updateId",
             array_agg(DISTINCT claim) AS claims
           FROM visit_hold h CROSS JOIN unnest(h.claims) AS claim
           WHERE h.claims <> '{}' AND h.claimed_at < now() - make_interval(secs => $1 / 1000.0)
             ${enterpriseId === null ? '' : 'AND h.enterprise_id = $3'}
           GROUP BY 1, 2, 3 ORDER BY random() LIMIT $2`,
    values: enterpriseId === null ? [olderThanMs, limit] : [olderThanMs, limit, enterpriseId],
  });
  return rows;
};

/** Locks of one transaction stay well below what PostgreSQL has room for. */
const reservedAtOnce = 500;

/**
 * Keeps a place for each visit of a published plan task; what the task keeps or has used already is left as it is, so the
 * same call again, also after one that broke off, changes nothing. An inspection started from the task takes the place over.
 * @param visits of domain/inspection/visits.ts plannedVisits
 * @returns how many counted visits stand before each: for the rule book, which says whether the plan may stand
 */
export const reservePlannedVisits = async (
  queries: Queries,
  planTaskId: string,
  visits: readonly PlannedVisit[],
): Promise<readonly (PlannedVisit & { readonly before: number })[]> => {
  const reserved: (PlannedVisit & { readonly before: number })[] = [];
  for (let from = 0; from < visits.length; from += reservedAtOnce) {
    const part = visits.slice(from, from + reservedAtOnce);
    const { rows } = await queries.query<{ before: number }>({
      name: 'reserve-planned-visits',
      text: 'SELECT before FROM reserve_planned_visits($1, $2) ORDER BY nth',
      values: [planTaskId, JSON.stringify(part)],
    });
    reserved.push(...part.map((visit, nth) => ({ ...visit, before: rows[nth]?.before ?? 0 })));
  }
  return reserved;
};

/**
 * Frees what the plan task keeps and no inspection has taken over. @returns how many places were freed
 * @param only of this enterprise; left out: of all enterprises of the task
 */
export const releasePlannedVisits = async (
  queries: Queries,
  planTaskId: string,
  only?: { readonly enterpriseId: string },
): Promise<number> => {
  const { rows } = await queries.query<{ freed: number }>('SELECT release_planned_visits($1, $2) AS freed', [
    planTaskId,
    only?.enterpriseId ?? null,
  ]);
  return rows[0]?.freed ?? 0;
};
