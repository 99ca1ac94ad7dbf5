// Who changed a row of a register, when, what and why.
import type { Queryable } from './rows';

export interface RegisterHistoryEntry {
  readonly version: number;
  /** ISO instant. */
  readonly at: string;
  readonly actorId: string;
  readonly reason: string | null;
  /** null: the row was entered. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>>;
}

interface StoredEntry extends Omit<RegisterHistoryEntry, 'at'> {
  readonly at: Date;
}

/** Newest first, those before version `below`. Who may read it is the caller's question. */
export const registerHistory = async (
  client: Queryable,
  /** As register_change names it. */
  register: string,
  { rowId, below, limit }: { readonly rowId: string; readonly below: number | null; readonly limit: number },
): Promise<readonly RegisterHistoryEntry[]> => {
  const { rows } = await client.query<StoredEntry>(
    `SELECT version, at, actor_id AS "actorId", reason, before, after FROM register_change
     WHERE register = $1 AND row_id = $2 AND ($3::int IS NULL OR version < $3) ORDER BY version DESC LIMIT $4`,
    [register, rowId, below, limit],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};
