// The step that an update of Temporal left in the record, found again when a caller repeats its Idempotency-Key.
import type { Pool } from 'pg';
import type { Note } from '../../domain/inspection/events';

export interface RecordedCommand {
  readonly sequence: number;
  readonly command: string;
  readonly data: unknown;
  readonly events: readonly { readonly type: string; readonly notes?: readonly Note[] }[];
  /** Hex. */
  readonly hash: string;
}

interface Row extends Omit<RecordedCommand, 'hash'> {
  readonly hash: Buffer;
}

/** null when no step of the lifecycle carries this update id. */
export const recordedCommand = async (
  pool: Pool,
  lifecycleId: string,
  updateId: string,
): Promise<RecordedCommand | null> => {
  const { rows } = await pool.query<Row>({
    name: 'recorded-command',
    text: `SELECT sequence, command, body #> '{command,data}' AS data, body -> 'events' AS events, hash
           FROM step_record CROSS JOIN LATERAL readable_json(bytes) AS body WHERE lifecycle_id = $1 AND update_id = $2 ORDER BY sequence LIMIT 1`,
    values: [lifecycleId, updateId],
  });
  const [row] = rows;
  return row === undefined ? null : { ...row, hash: row.hash.toString('hex') };
};
