// The form of one inspection and what was filled in: pinned once, then only added to, each entry chained to the one before.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Pool, PoolClient } from 'pg';
import { formEntrySchema, type FormEntry, type KeptEntry } from '../../domain/door-form/entry';
import { receive, type EntryRefusal, type FormAtHand } from '../../domain/door-form/receive';
import { inTransaction } from './registers/write-once';

const separator = Buffer.from('ruqi.form-entry.v1\0', 'utf8');

/** SHA-256 of the canonical JSON (RFC 8785), hex. @throws TypeError for what is no JSON */
export const canonicalHash = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON has a canonical form');
  return createHash('sha256').update(text, 'utf8').digest('hex');
};

export interface StoredForm {
  readonly hash: string;
  readonly form: unknown;
  /** ISO instant. */
  readonly pinnedAt: string;
}

export interface StoredEntry extends KeptEntry {
  /** ISO instant. */
  readonly receivedAt: string;
  readonly late: boolean;
  readonly hash: string;
}

export const doorForm = async (
  client: Pool | PoolClient,
  lifecycleId: string,
): Promise<StoredForm | null> => {
  const { rows } = await client.query<{ hash: string; form: unknown; pinnedAt: Date }>(
    `SELECT hash, form, pinned_at AS "pinnedAt" FROM door_form WHERE lifecycle_id = $1`,
    [lifecycleId],
  );
  const [row] = rows;
  return row === undefined ? null : { ...row, pinnedAt: row.pinnedAt.toISOString() };
};

/** The first form stays: of two at once both get the one that came first. @param at ISO instant */
export const pinDoorForm = async (
  pool: Pool,
  lifecycleId: string,
  form: unknown,
  at: string,
): Promise<StoredForm> => {
  await pool.query(
    `INSERT INTO door_form (lifecycle_id, hash, form, pinned_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [lifecycleId, canonicalHash(form), JSON.stringify(form), at],
  );
  const pinned = await doorForm(pool, lifecycleId);
  if (pinned === null) throw new Error(`no form of ${lifecycleId} after it was pinned`);
  return pinned;
};

interface Row {
  readonly sequence: number;
  readonly body: unknown;
  readonly officerId: string;
  readonly receivedAt: Date;
  readonly late: boolean;
  readonly hash: string;
}

const present = ({ body, receivedAt, ...row }: Row): StoredEntry => ({
  ...formEntrySchema.parse(body),
  ...row,
  receivedAt: receivedAt.toISOString(),
});

/** In the order in which they came in. @param after sequence of the last one that the caller has; 0: none */
export const formEntries = async (
  client: Pool | PoolClient,
  lifecycleId: string,
  { after = 0, limit }: { readonly after?: number; readonly limit?: number } = {},
): Promise<readonly StoredEntry[]> => {
  const { rows } = await client.query<Row>(
    `SELECT sequence, body, officer_id AS "officerId", received_at AS "receivedAt", late, hash
     FROM form_entry WHERE lifecycle_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
    [lifecycleId, after, limit ?? null],
  );
  return rows.map(present);
};

export interface Sending {
  readonly lifecycleId: string;
  readonly entries: readonly FormEntry[];
  readonly officerId: string;
  /** ISO instant. */
  readonly receivedAt: string;
  /** After the record of the check. */
  readonly late: boolean;
  readonly points: FormAtHand['points'];
  readonly files: FormAtHand['files'];
}

export type EntryReceipt =
  | { readonly status: 'stored' | 'repeated'; readonly entry: StoredEntry }
  | {
      readonly status: 'refused';
      readonly entryId: string;
      readonly code: EntryRefusal;
      readonly about: readonly string[];
    };

const insert = async (
  client: PoolClient,
  { lifecycleId, officerId, receivedAt, late }: Sending,
  entry: FormEntry,
  before: { readonly sequence: number; readonly hash: string },
): Promise<StoredEntry> => {
  const sequence = before.sequence + 1;
  const text = canonicalize({ entry, officerId, receivedAt, late, sequence }) ?? '';
  const hash = createHash('sha256')
    .update(separator)
    .update(Buffer.from(before.hash, 'hex'))
    .update(text, 'utf8')
    .digest('hex');
  await client.query(
    `INSERT INTO form_entry (lifecycle_id, entry_id, sequence, body, officer_id, received_at, late, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [lifecycleId, entry.entryId, sequence, JSON.stringify(entry), officerId, receivedAt, late, hash],
  );
  return { ...entry, sequence, officerId, receivedAt, late, hash };
};

/**
 * Takes what a device sends, in its order; of several devices at once one after the other. What is refused keeps nothing else
 * out but what rests on it.
 * @returns one receipt an entry; null: the inspection has no form yet
 */
export const receiveEntries = async (pool: Pool, sending: Sending): Promise<readonly EntryReceipt[] | null> =>
  await inTransaction(pool, async (client) => {
    const { lifecycleId, entries, points, files } = sending;
    const { rows } = await client.query<{ hash: string }>(
      'SELECT hash FROM door_form WHERE lifecycle_id = $1 FOR UPDATE',
      [lifecycleId],
    );
    const [form] = rows;
    if (form === undefined) return null;
    const kept = await formEntries(client, lifecycleId);
    const known = new Map(kept.map((entry) => [entry.entryId, entry]));
    let head: { readonly sequence: number; readonly hash: string } = kept.at(-1) ?? {
      sequence: 0,
      hash: form.hash,
    };
    const receipts: EntryReceipt[] = [];
    for (const entry of entries) {
      const verdict = receive(entry, known, { formHash: form.hash, points, files });
      if (verdict.status === 'refused') {
        receipts.push({ entryId: entry.entryId, ...verdict });
        continue;
      }
      const before = known.get(entry.entryId);
      const stored = before ?? (await insert(client, sending, entry, head));
      if (before === undefined) head = stored;
      known.set(stored.entryId, stored);
      receipts.push({ status: verdict.status, entry: stored });
    }
    return receipts;
  });
