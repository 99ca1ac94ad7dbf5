// What a whole case is made of beside what other nouns read: the bytes of its steps and of its form, and who took it out of the house.
import type { Pool } from 'pg';

export interface ChainedStep {
  readonly sequence: number;
  readonly previousHash: string | null;
  readonly hash: string;
  /** Whether what the registers said stands in it: of others' inspections too. */
  readonly hasFacts: boolean;
}

/** Up to the last step that the lifecycle's row points at, so that a step recorded meanwhile is not half in it. */
export const chainedSteps = async (
  pool: Pool,
  lifecycleId: string,
  version: number,
): Promise<readonly ChainedStep[]> => {
  const { rows } = await pool.query<ChainedStep>(
    `SELECT sequence, encode(previous_hash, 'hex') AS "previousHash", encode(hash, 'hex') AS hash,
       coalesce(jsonb_typeof(readable_json(bytes) -> 'facts'), 'null') <> 'null' AS "hasFacts"
     FROM step_record WHERE lifecycle_id = $1 AND sequence <= $2 ORDER BY sequence`,
    [lifecycleId, version],
  );
  return rows;
};

/** As they were hashed. @throws when there is no such step */
export const stepBytes = async (pool: Pool, lifecycleId: string, sequence: number): Promise<Buffer> => {
  const { rows } = await pool.query<{ bytes: Buffer }>(
    'SELECT bytes FROM step_record WHERE lifecycle_id = $1 AND sequence = $2',
    [lifecycleId, sequence],
  );
  if (rows[0] === undefined) throw new Error(`no step ${String(sequence)} of ${lifecycleId}`);
  return rows[0].bytes;
};

export interface FiledFormEntry {
  readonly sequence: number;
  readonly hash: string;
  /** What was hashed, to be written in its canonical form. */
  readonly hashed: unknown;
}

export const filedFormEntries = async (
  pool: Pool,
  lifecycleId: string,
): Promise<readonly FiledFormEntry[]> => {
  const { rows } = await pool.query<{
    sequence: number;
    hash: string;
    body: unknown;
    officerId: string;
    receivedAt: Date;
    late: boolean;
  }>(
    `SELECT sequence, hash, body, officer_id AS "officerId", received_at AS "receivedAt", late
     FROM form_entry WHERE lifecycle_id = $1 ORDER BY sequence`,
    [lifecycleId],
  );
  return rows.map(({ sequence, hash, body, officerId, receivedAt, late }) => ({
    sequence,
    hash,
    hashed: { entry: body, officerId, receivedAt: receivedAt.toISOString(), late, sequence },
  }));
};

/** Ids of the complaints and objections about one visit, oldest first; who may read them is another question. */
export const complaintsAbout = async (
  pool: Pool,
  jurisdiction: string,
  inspectionId: string,
): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    // Nothing is complained of before it has begun. No index on what the state says: that would end the HOT updates of every step.
    `SELECT id FROM lifecycle WHERE jurisdiction = $1 AND type = 'complaint'
       AND started_at >= (SELECT v.started_at FROM lifecycle v WHERE v.id = $2) AND state ->> 'inspectionId' = $2
     ORDER BY started_at, id`,
    [jurisdiction, inspectionId],
  );
  return rows.map(({ id }) => id);
};

export interface CaseExport {
  readonly id: string;
  readonly actorId: string;
  readonly roles: readonly string[];
  /** ISO instant. */
  readonly at: string;
  readonly version: number;
  readonly headHash: string;
  /** under way, or cut off with its process; sent: to the last byte; aborted */
  readonly outcome: 'started' | 'sent' | 'aborted';
  readonly endedAt: string | null;
  /** SHA-256 of its index.json; null: it did not get that far. */
  readonly indexHash: string | null;
  readonly sizeBytes: number | null;
}

export interface NewCaseExport extends Pick<CaseExport, 'actorId' | 'roles' | 'at' | 'version' | 'headHash'> {
  readonly lifecycleId: string;
}

/** Before the first byte goes out: whoever is cut off has had part of it all the same. @returns its id */
export const beginCaseExport = async (
  pool: Pool,
  { lifecycleId, actorId, roles, at, version, headHash }: NewCaseExport,
): Promise<string> => {
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO case_export (lifecycle_id, actor_id, roles, at, version, head_hash)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [lifecycleId, actorId, [...roles], at, version, headHash],
  );
  if (rows[0] === undefined) throw new Error('an export was not logged');
  return rows[0].id;
};

export const endCaseExport = async (
  pool: Pool,
  id: string,
  ended: Pick<CaseExport, 'outcome' | 'endedAt' | 'indexHash' | 'sizeBytes'>,
): Promise<void> => {
  await pool.query(
    'UPDATE case_export SET outcome = $2, ended_at = $3, index_hash = $4, size_bytes = $5 WHERE id = $1',
    [id, ended.outcome, ended.endedAt, ended.indexHash, ended.sizeBytes],
  );
};

/** The latest first. */
export const caseExports = async (pool: Pool, lifecycleId: string): Promise<readonly CaseExport[]> => {
  const { rows } = await pool.query<
    Omit<CaseExport, 'at' | 'endedAt'> & { readonly at: Date; readonly endedAt: Date | null }
  >(
    `SELECT id, actor_id AS "actorId", roles, at, version, head_hash AS "headHash", outcome, ended_at AS "endedAt",
       index_hash AS "indexHash", size_bytes::float AS "sizeBytes"
     FROM case_export WHERE lifecycle_id = $1 ORDER BY id DESC`,
    [lifecycleId],
  );
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  }));
};
