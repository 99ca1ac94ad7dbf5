// Batches of evaluations: closed once a month, read by agencies and by who supervises them.
import { randomInt, randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { evaluationStages, type EvaluationStage } from '../../domain/policy/voice';
import { apportion, type WaitingSheet } from '../../domain/voice/apportion';
import { totalsOf, type EvaluationBatch } from '../../domain/voice/batch';
import { lastMonthIn, monthBefore, type EvaluationSheet, type Month } from '../../domain/voice/evaluation';
import { Conditions } from './page';
import { inTransaction, lockRegister } from './registers/write-once';

/** Of the place as a whole. */
const everyAgency = '';

const shuffled = (remarks: readonly string[]): readonly string[] => {
  const left = [...remarks];
  return remarks.flatMap(() => left.splice(randomInt(left.length), 1));
};

export interface Closing {
  readonly jurisdiction: string;
  /** Fewest sheets of a batch. */
  readonly threshold: number;
  readonly month: Month;
}

type Row = EvaluationSheet & WaitingSheet;

/** Months back to which sheets that are in a batch may still come into that of another agency of theirs. */
const monthsToCome = 24;

/**
 * Sheets that are old enough for this month's batches, and those that may still come into another agency's. With the bare code the officers
 * can write some themselves and find the others by subtraction: an agency reads none of those, and none counts towards its threshold.
 * What went the same way is read as a whole: it is in the same batches, and those are of the same months.
 */
const waiting = async (
  client: PoolClient,
  { jurisdiction, month }: Closing,
  stage: EvaluationStage,
): Promise<readonly Row[]> => {
  const { rows } = await client.query<Row>(
    `SELECT e.id, e.month, e.answers, e.remark, coalesce(had.batches, '') AS batches,
       CASE WHEN e.proof = 'code' THEN '{}'::text[] ELSE ARRAY(SELECT a FROM unnest(e.agency_ids) AS a
         WHERE NOT EXISTS (SELECT 1 FROM evaluation_in_batch b WHERE b.evaluation_id = e.id AND b.agency_id = a)) END AS "agencyIds"
     FROM evaluation e CROSS JOIN LATERAL (
       SELECT string_agg(b.batch_id, ' ' ORDER BY b.batch_id) AS batches, min(x.month) AS since
       FROM evaluation_in_batch b JOIN evaluation_batch x ON x.id = b.batch_id WHERE b.evaluation_id = e.id) AS had
     WHERE e.jurisdiction = $1 AND e.stage = $2 AND CASE WHEN had.batches IS NULL
       THEN e.month <= CASE WHEN e.proof = 'code' THEN $3 ELSE $4 END ELSE had.since >= $5 END
     FOR UPDATE OF e`,
    [
      ...[jurisdiction, stage, lastMonthIn(month, 'code'), lastMonthIn(month, 'secret')],
      monthBefore(month, monthsToCome),
    ],
  );
  return rows;
};

const keepBatch = async (
  client: PoolClient,
  { jurisdiction, month }: Closing,
  { agencyId, stage, sheets }: { agencyId: string; stage: EvaluationStage; sheets: readonly Row[] },
): Promise<void> => {
  const { count, scores, remarks } = totalsOf(sheets, shuffled);
  const id = randomUUID();
  await client.query(
    `INSERT INTO evaluation_batch (id, jurisdiction, agency_id, stage, month, count, scores, remarks)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, jurisdiction, agencyId, stage, month, count, JSON.stringify(scores), remarks],
  );
  await client.query(
    'INSERT INTO evaluation_in_batch (evaluation_id, agency_id, batch_id) SELECT unnest($1::text[]), $2, $3',
    [sheets.map((sheet) => sheet.id), agencyId, id],
  );
};

/** All batches of a month at once: which sheets one of them has is asked with the others in view (domain/voice/apportion.ts). */
const closeStage = async (client: PoolClient, closing: Closing, stage: EvaluationStage): Promise<void> => {
  const { jurisdiction, month } = closing;
  const { rowCount } = await client.query(
    'SELECT 1 FROM evaluation_batch WHERE jurisdiction = $1 AND stage = $2 AND month = $3 LIMIT 1',
    [jurisdiction, stage, month],
  );
  if (rowCount !== 0) return;
  const sheets = await waiting(client, closing, stage);
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const batches = new Map<string, Row[]>();
  for (const { sheetId, ofPlace, agencyIds } of apportion(sheets, closing))
    for (const agencyId of [...(ofPlace ? [everyAgency] : []), ...agencyIds]) {
      const sheet = byId.get(sheetId);
      if (sheet !== undefined) batches.set(agencyId, [...(batches.get(agencyId) ?? []), sheet]);
    }
  for (const [agencyId, own] of batches) await keepBatch(client, closing, { agencyId, stage, sheets: own });
};

/** Closes what may be closed in this month; doing it again changes nothing. What is too few waits for the next month. */
export const closeEvaluationBatches = async (pool: Pool, closing: Closing): Promise<void> => {
  await inTransaction(pool, async (client) => {
    await lockRegister(client, `evaluations of ${closing.jurisdiction}`);
    for (const stage of evaluationStages) await closeStage(client, closing, stage);
  });
};

export interface BatchFilter {
  readonly jurisdiction: string;
  /** undefined: of every agency and of the place. */
  readonly agencyId?: string | undefined;
  readonly stage?: EvaluationStage | undefined;
  readonly month?: Month | undefined;
}

/** The latest month first, the place as a whole before its agencies. */
export const listEvaluationBatches = async (
  pool: Pool,
  { jurisdiction, agencyId, stage, month }: BatchFilter,
): Promise<readonly (EvaluationBatch & { readonly agencyName: string | null })[]> => {
  const where = new Conditions();
  where.add('b.jurisdiction = ?', jurisdiction);
  if (agencyId !== undefined) where.add('b.agency_id = ?', agencyId);
  if (stage !== undefined) where.add('b.stage = ?', stage);
  if (month !== undefined) where.add('b.month = ?', month);
  const { rows } = await pool.query<EvaluationBatch & { readonly agencyName: string | null }>(
    `SELECT b.id, nullif(b.agency_id, '') AS "agencyId", a.name AS "agencyName", b.stage, b.month, b.count, b.scores, b.remarks
     FROM evaluation_batch b LEFT JOIN agency a ON a.id = b.agency_id
     WHERE ${where.sql} ORDER BY b.month DESC, b.agency_id, b.stage LIMIT 1000`,
    where.values,
  );
  return rows;
};

export interface ShownSheet extends EvaluationSheet {
  readonly stage: EvaluationStage;
  readonly month: Month;
}

/** Sheets that went into a batch of the place, by their random ids: neither visit nor enterprise, agency or day. */
export const listEvaluationSheets = async (
  pool: Pool,
  jurisdiction: string,
  month: Month,
): Promise<readonly ShownSheet[]> => {
  const { rows } = await pool.query<ShownSheet>(
    `SELECT e.stage, b.month, e.answers, e.remark
     FROM evaluation e JOIN evaluation_in_batch i ON i.evaluation_id = e.id AND i.agency_id = $3
       JOIN evaluation_batch b ON b.id = i.batch_id
     WHERE e.jurisdiction = $1 AND b.month = $2 ORDER BY e.id LIMIT 5000`,
    [jurisdiction, month, everyAgency],
  );
  return rows;
};
