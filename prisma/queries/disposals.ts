// Earlier results, read across agencies: how the like was dealt with, and what one enterprise has been told.
import type { Pool } from 'pg';
import type { LeniencyGround, OutcomeKind } from '../../domain/inspection/vocabulary';
import { Conditions } from './page';
import { isSecret } from './reach';

export interface ReadDisposal {
  readonly inspectionId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly enterpriseId: string;
  /** Shanghai day on which the check ended. */
  readonly on: string;
  readonly outcome: OutcomeKind;
  readonly summary: string;
  readonly leniencyGround: LeniencyGround | null;
  readonly penalties: readonly string[] | null;
  readonly isPenalised: boolean | null;
  readonly itemIds: readonly string[];
}

/** Results that have been told, of checks that hold: of a state secret nothing is shared. */
const selected = `SELECT l.id AS "inspectionId", r.result ->> 'agencyId' AS "agencyId", a.name AS "agencyName",
    l.enterprise_id AS "enterpriseId", l.state ->> 'finishedOn' AS on, r.result ->> 'outcome' AS outcome,
    r.result ->> 'summary' AS summary, r.result ->> 'leniencyGround' AS "leniencyGround",
    r.result -> 'penalties' AS penalties,
    CASE WHEN r.result ->> 'decisionRef' = l.state #>> '{penalty,decisionRef}'
         THEN (l.state #>> '{penalty,penalised}')::boolean END AS "isPenalised",
    l.state #> '{draft,itemIds}' AS "itemIds"
  FROM lifecycle l
  CROSS JOIN LATERAL jsonb_array_elements(l.state -> 'results') AS r (result)
  JOIN agency a ON a.id = r.result ->> 'agencyId'`;

const told = (jurisdiction: string): Conditions => {
  const where = new Conditions();
  where.add('l.jurisdiction = ?', jurisdiction);
  where.add("l.type = 'inspection' AND l.stage <> 'voided' AND l.state ->> 'resultNoticeNo' IS NOT NULL");
  where.add(`NOT ${isSecret}`);
  return where;
};

export interface LikeQuestion {
  readonly jurisdiction: string;
  /** The inspection whose like is looked for. */
  readonly inspectionId: string;
  readonly itemIds: readonly string[];
  readonly ground: LeniencyGround | undefined;
  readonly limit: number;
}

/** Of the same matters in the same place, other than "nothing wrong", the latest first (CX-101, XT-59). */
export const likeDisposals = async (
  pool: Pool,
  { jurisdiction, inspectionId, itemIds, ground, limit }: LikeQuestion,
): Promise<readonly ReadDisposal[]> => {
  const where = told(jurisdiction);
  where.add('l.id <> ?', inspectionId);
  where.add("r.result ->> 'outcome' <> 'noProblem'");
  where.add(
    `EXISTS (SELECT 1 FROM inspection_item asked JOIN inspection_item i ON i.id = asked.id OR i.matter = asked.matter
             WHERE asked.id = ANY (?::text[]) AND i.owner_agency_id = r.result ->> 'agencyId'
               AND l.state #> '{draft,itemIds}' @> to_jsonb(i.id))`,
    itemIds,
  );
  if (ground !== undefined) where.add("r.result ->> 'leniencyGround' = ?", ground);
  const { rows } = await pool.query<ReadDisposal>(
    `${selected} WHERE ${where.sql} ORDER BY l.state ->> 'finishedOn' DESC, l.id, a.id LIMIT ${String(limit)}`,
    where.values,
  );
  return rows;
};

export interface ResultsQuestion {
  readonly jurisdiction: string;
  readonly enterpriseId: string;
  readonly after: string | undefined;
  readonly limit: number;
}

/** Everything that has been told to one enterprise, in the order of inspection and agency (DE-73). */
export const resultsOfEnterprise = async (
  pool: Pool,
  { jurisdiction, enterpriseId, after, limit }: ResultsQuestion,
): Promise<readonly ReadDisposal[]> => {
  const where = told(jurisdiction);
  where.add('l.enterprise_id = ?', enterpriseId);
  if (after !== undefined) where.add("l.id || '~' || a.id > ?", after);
  const { rows } = await pool.query<ReadDisposal>(
    `${selected} WHERE ${where.sql} ORDER BY l.id || '~' || a.id LIMIT ${String(limit)}`,
    where.values,
  );
  return rows;
};
