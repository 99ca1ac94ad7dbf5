// Evidence as its steps have it: of one inspection, by one id, and which files the record names.
import type { Pool, PoolClient } from 'pg';
import type { WithoutCode } from '../../domain/inspection/evidence';
import type { EvidenceKind } from '../../domain/inspection/vocabulary';

export interface EvidenceRow {
  readonly id: string;
  readonly sequence: number;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly name: string;
  readonly kind: EvidenceKind;
  readonly takenAt: Date;
  readonly place: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly accuracy: number | null;
  readonly takenBy: string;
  readonly content: string;
  readonly uploadedBy: string;
  readonly attachedAt: Date;
  readonly withoutCode: WithoutCode | null;
  /** Of the step that attached it, hex. */
  readonly recordHash: string;
}

const columns = `e.id, e.sequence, e.sha256, e.size_bytes::float AS "sizeBytes", e.media_type AS "mediaType", e.name, e.kind,
  e.taken_at AS "takenAt", e.place, e.latitude, e.longitude, e.accuracy, e.taken_by AS "takenBy", e.content,
  e.uploaded_by AS "uploadedBy", e.attached_at AS "attachedAt", e.without_code AS "withoutCode",
  encode(s.hash, 'hex') AS "recordHash"`;
const withStep =
  'evidence e JOIN step_record s ON s.lifecycle_id = e.lifecycle_id AND s.sequence = e.sequence';

/** In the order in which it was attached. */
export const evidenceOf = async (pool: Pool, lifecycleId: string): Promise<readonly EvidenceRow[]> => {
  const { rows } = await pool.query<EvidenceRow>(
    `SELECT ${columns} FROM ${withStep} WHERE e.lifecycle_id = $1 ORDER BY e.sequence`,
    [lifecycleId],
  );
  return rows;
};

export const evidenceById = async (
  pool: Pool,
  lifecycleId: string,
  id: string,
): Promise<EvidenceRow | null> => {
  const { rows } = await pool.query<EvidenceRow>(
    `SELECT ${columns} FROM ${withStep} WHERE e.lifecycle_id = $1 AND e.id = $2`,
    [lifecycleId, id],
  );
  return rows[0] ?? null;
};

/** Files of this inspection, by their SHA-256. */
export const evidenceFiles = async (pool: Pool, lifecycleId: string): Promise<ReadonlySet<string>> => {
  const { rows } = await pool.query<{ sha256: string }>(
    'SELECT DISTINCT sha256 FROM evidence WHERE lifecycle_id = $1',
    [lifecycleId],
  );
  return new Set(rows.map(({ sha256 }) => sha256));
};

export const isFileNamed = async (client: Pool | PoolClient, sha256: string): Promise<boolean> => {
  const { rowCount } = await client.query('SELECT 1 FROM evidence WHERE sha256 = $1 LIMIT 1', [sha256]);
  return (rowCount ?? 0) > 0;
};

/** A file that the record names. */
export interface NamedFile {
  readonly sha256: string;
  readonly sizeBytes: number;
  /** One of the inspections that name it. */
  readonly lifecycleId: string;
}

/** All of them in the order of their hashes, a part at a time. @param after hash of the last one of the part before */
export const namedFiles = async (pool: Pool, after: string, limit: number): Promise<readonly NamedFile[]> => {
  const { rows } = await pool.query<NamedFile>(
    `SELECT DISTINCT ON (sha256) sha256, size_bytes::float AS "sizeBytes", lifecycle_id AS "lifecycleId"
     FROM evidence WHERE sha256 > $1 ORDER BY sha256, lifecycle_id LIMIT $2`,
    [after, limit],
  );
  return rows;
};

/** Rows that say something else of a file than the step that attached it. */
export const rowsBesideTheRecord = async (
  pool: Pool,
): Promise<readonly { lifecycleId: string; id: string }[]> => {
  const { rows } = await pool.query<{ lifecycleId: string; id: string }>(
    `SELECT e.lifecycle_id AS "lifecycleId", e.id
     FROM evidence e JOIN step_record s ON s.lifecycle_id = e.lifecycle_id AND s.sequence = e.sequence
     WHERE s.hash <> step_hash(s.previous_hash, s.bytes) OR NOT EXISTS (
       SELECT 1 FROM jsonb_array_elements(readable_json(s.bytes) -> 'events') AS g
       WHERE g ->> 'type' = 'EvidenceAttached' AND g ->> 'evidenceId' = e.id AND g ->> 'sha256' = e.sha256
         AND (g ->> 'sizeBytes')::bigint = e.size_bytes)
     ORDER BY 1, 2`,
  );
  return rows;
};

/** Steps that attached evidence of which there is no row. */
export const recordsWithoutRow = async (
  pool: Pool,
): Promise<readonly { lifecycleId: string; sequence: number }[]> => {
  const { rows } = await pool.query<{ lifecycleId: string; sequence: number }>(
    `SELECT s.lifecycle_id AS "lifecycleId", s.sequence FROM step_record s
     WHERE s.command = 'attachEvidence' AND NOT EXISTS (
       SELECT 1 FROM evidence e WHERE e.lifecycle_id = s.lifecycle_id AND e.sequence = s.sequence)
     ORDER BY 1, 2`,
  );
  return rows;
};
