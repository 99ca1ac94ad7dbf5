// Registers whose rows are kept whole as their state, with columns beside it to look for them, and a history of every change.
import type { Pool, PoolClient } from 'pg';
import { Conditions } from './page';

export type Queries = Pool | PoolClient;

export interface KeptRow {
  readonly id: string;
  readonly jurisdiction: string;
  readonly version: number;
}

export interface KeptRegister<R extends KeptRow> {
  readonly table: string;
  /** As register_change names it. */
  readonly register: string;
  /** What stands beside the state, by column. */
  readonly columns: (row: R) => Readonly<Record<string, string | null>>;
}

/** A row with the names of those it speaks of. */
export interface ReadRow<R> {
  readonly row: R;
  /** null: of no agency. */
  readonly agencyName: string | null;
  /** null: of no enterprise. */
  readonly enterpriseName: string | null;
}

export interface KeptAsked {
  /** Columns that have this value; undefined: not asked. */
  readonly equal?: Readonly<Record<string, string | null | undefined>>;
  /** Texts of the state that have this value. */
  readonly said?: Readonly<Record<string, string | undefined>>;
}

export interface KeptFilter extends KeptAsked {
  readonly jurisdiction: string;
  readonly id?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  /** What the caller may read, whatever is asked for. */
  readonly within?: KeptAsked;
  /** Id of the last one seen. */
  readonly after?: string | undefined;
  /** null: all of them. */
  readonly limit: number | null;
}

const addAsked = (where: Conditions, { equal = {}, said = {} }: KeptAsked): void => {
  for (const [column, value] of Object.entries(equal))
    if (value !== undefined) where.add(`t.${column} IS NOT DISTINCT FROM ?`, value);
  for (const [field, value] of Object.entries(said))
    if (value !== undefined) where.add('t.state ->> ? = ?', field, value);
};

const whereOf = ({ jurisdiction, id, ids, within = {}, after, ...asked }: KeptFilter): Conditions => {
  const where = new Conditions();
  where.add('t.jurisdiction = ?', jurisdiction);
  if (id !== undefined) where.add('t.id = ?', id);
  if (ids !== undefined) where.add('t.id = ANY (?::text[])', ids);
  addAsked(where, within);
  addAsked(where, asked);
  if (after !== undefined) where.add('t.id COLLATE "C" > ?', after);
  return where;
};

/** In the order of ids. */
export const listKept = async <R extends KeptRow>(
  client: Queries,
  { table }: KeptRegister<R>,
  filter: KeptFilter,
): Promise<readonly ReadRow<R>[]> => {
  const where = whereOf(filter);
  const limit = filter.limit === null ? '' : ` LIMIT ${String(filter.limit)}`;
  const { rows } = await client.query<ReadRow<R>>(
    `SELECT t.state AS row, a.name AS "agencyName", e.name AS "enterpriseName"
     FROM ${table} t LEFT JOIN agency a ON a.id = t.agency_id
       LEFT JOIN enterprise e ON e.id = t.state ->> 'enterpriseId'
     WHERE ${where.sql} ORDER BY t.id COLLATE "C"${limit}`,
    where.values,
  );
  return rows;
};

export interface KeptChange {
  readonly actorId: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string | null;
}

/** Inserts or replaces it, with its history; `after` carries the new version. */
export const saveKept = async <R extends KeptRow>(
  client: PoolClient,
  { table, register, columns }: KeptRegister<R>,
  { before, after }: { readonly before: R | null; readonly after: R },
  { actorId, at, reason }: KeptChange,
): Promise<void> => {
  const { id, jurisdiction, version } = after;
  const beside = { ...columns(after), state: JSON.stringify(after), version };
  const names = Object.keys(beside);
  await client.query(
    `INSERT INTO ${table} (id, jurisdiction, ${names.join(', ')})
     VALUES ($1, $2, ${names.map((_name, index) => `$${String(index + 3)}`).join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [id, jurisdiction, ...Object.values(beside)],
  );
  await client.query(
    `INSERT INTO register_change (register, row_id, version, jurisdiction, at, actor_id, before, after, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[register, id, version, jurisdiction, at, actorId],
      ...[before === null ? null : JSON.stringify(before), JSON.stringify(after), reason],
    ],
  );
};
