// Evaluations as they come in, in a stream of their own; nothing of it is told to any listener.
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { EvaluationStage } from '../../domain/policy/voice';
import { isDisclosed } from './reach';
import {
  evaluationProofs,
  takesPlaceOf,
  type EvaluationProof,
  type EvaluationSheet,
  type Month,
} from '../../domain/voice/evaluation';

export interface EvaluatedVisit {
  readonly stage: EvaluationStage;
  readonly visitId: string;
  readonly jurisdiction: string;
  readonly agencyIds: readonly string[];
}

export interface NewEvaluation extends EvaluatedVisit, EvaluationSheet {
  readonly proof: EvaluationProof;
  readonly month: Month;
}

/** One a visit: of two the domain says which stays; one that went into a batch stays in any case. */
export const takeEvaluation = async (pool: Pool, given: NewEvaluation): Promise<void> => {
  const { stage, visitId, jurisdiction, agencyIds, proof, month, answers, remark } = given;
  const givingWay = evaluationProofs.filter((standing) => takesPlaceOf(proof, standing));
  await pool.query(
    `INSERT INTO evaluation AS e (id, jurisdiction, stage, visit_id, agency_ids, proof, month, answers, remark)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (stage, visit_id) DO UPDATE SET
       proof = excluded.proof, month = excluded.month, answers = excluded.answers, remark = excluded.remark
     WHERE e.proof = ANY ($10::text[])
       AND NOT EXISTS (SELECT 1 FROM evaluation_in_batch b WHERE b.evaluation_id = e.id)`,
    [
      randomUUID(),
      jurisdiction,
      stage,
      visitId,
      agencyIds,
      proof,
      month,
      JSON.stringify(answers),
      remark,
      givingWay,
    ],
  );
};

/** Of these visits those that the enterprise itself has evaluated: by its account or by the letter. */
export const evaluatedByItself = async (
  pool: Pool,
  visitIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await pool.query<{ key: string }>(
    `SELECT stage || ' ' || visit_id AS key FROM evaluation WHERE visit_id = ANY ($1::text[]) AND proof <> 'code'`,
    [visitIds],
  );
  return new Set(rows.map(({ key }) => key));
};

interface VisitRow {
  readonly jurisdiction: string;
  readonly agencyIds: readonly string[];
  readonly enterpriseId: string;
  readonly isOver: boolean;
  /** Whether its enterprise knows of it yet. */
  readonly isDisclosed: boolean;
}

const inspectionVisit = (over: string): string =>
  `SELECT l.jurisdiction, l.agency_ids AS "agencyIds", l.enterprise_id AS "enterpriseId",
     (${over}) AND l.stage <> 'voided' AS "isOver", ${isDisclosed} AS "isDisclosed"
   FROM lifecycle l WHERE l.id = $1 AND l.type = 'inspection'`;

/** SQL that is true of lifecycle `l` when the inspection has got so far. */
export const inspectionReached = {
  visit: `l.state ->> 'finishedOn' IS NOT NULL`,
  rectification: `l.state -> 'results' @> '[{"rectification":"verified"}]'`,
} as const satisfies Record<Exclude<EvaluationStage, 'otherVisit'>, string>;

const visitById: Readonly<Record<EvaluationStage, string>> = {
  visit: inspectionVisit(inspectionReached.visit),
  rectification: inspectionVisit(inspectionReached.rectification),
  otherVisit: `SELECT jurisdiction, ARRAY[agency_id] AS "agencyIds", enterprise_id AS "enterpriseId", status = 'ended' AS "isOver", true AS "isDisclosed"
    FROM other_visit WHERE id = $1`,
};

/** null: there is no such visit. */
export const visitToEvaluate = async (
  pool: Pool,
  stage: EvaluationStage,
  visitId: string,
): Promise<(EvaluatedVisit & Pick<VisitRow, 'enterpriseId' | 'isOver' | 'isDisclosed'>) | null> => {
  const { rows } = await pool.query<VisitRow>(visitById[stage], [visitId]);
  return rows[0] === undefined ? null : { stage, visitId, ...rows[0] };
};
