// Rows of the registers, read within what the caller may see.
import type { Pool, PoolClient } from 'pg';
import type {
  CertificateFields,
  RegisterFields,
  RegisterName,
  RegisterSort,
} from '../../../domain/registers/fields';
import { Conditions } from '../page';
import { registerViews } from './views';

export interface RegisterRow<R extends RegisterName = RegisterName> {
  readonly id: string;
  readonly jurisdiction: string;
  readonly version: number;
  /** First day on which it counts no more, YYYY-MM-DD; null while it stands. */
  readonly endedOn: string | null;
  readonly fields: RegisterFields[R];
  /** Of an officer, by their first day; none elsewhere. */
  readonly certificates: readonly CertificateFields[];
}

/** A part of a jurisdiction's register; a caller reads the union of several. */
export type RegisterPart =
  | { readonly kind: 'all' }
  | { readonly kind: 'agency'; readonly agencyId: string }
  | { readonly kind: 'enterprise'; readonly enterpriseId: string }
  | { readonly kind: 'parks' }
  /** Announced and, on that day, not ended. */
  | { readonly kind: 'published'; readonly on: string };

export interface Within {
  readonly jurisdiction: string;
  readonly parts: readonly RegisterPart[];
}

export type Queryable = Pool | PoolClient;

interface StoredRow<R extends RegisterName> {
  readonly id: string;
  readonly jurisdiction: string;
  readonly version: number;
  readonly ended_on: string | null;
  readonly name: string;
  readonly fields: RegisterFields[R];
  readonly certificates: readonly CertificateFields[];
}

const columns = 'r.id, r.jurisdiction, r.version, r.ended_on::text, r.name, r.fields, r.certificates';

const rowOf = <R extends RegisterName>({
  id,
  jurisdiction,
  version,
  ended_on,
  fields,
  certificates,
}: StoredRow<R>): RegisterRow<R> => ({
  id,
  jurisdiction,
  version,
  endedOn: ended_on,
  fields,
  certificates,
});

const addPart = (where: Conditions, parts: readonly RegisterPart[]): void => {
  const values: unknown[] = [];
  const any = parts.map((part) => {
    switch (part.kind) {
      case 'all':
        return 'true';
      case 'agency':
        values.push(part.agencyId);
        return 'r.agency_id = ?';
      case 'enterprise':
        values.push(part.enterpriseId);
        return 'r.enterprise_id = ?';
      case 'parks':
        return 'r.park';
      case 'published':
        values.push(part.on);
        return '(r.published AND (r.ended_on IS NULL OR r.ended_on > ?::date))';
    }
  });
  where.add(any.length === 0 ? 'false' : `(${any.join(' OR ')})`, ...values);
};

const within = ({ jurisdiction, parts }: Within): Conditions => {
  const where = new Conditions();
  where.add('r.jurisdiction = ?', jurisdiction);
  addPart(where, parts);
  return where;
};

export const registerRow = async <R extends RegisterName>(
  client: Queryable,
  register: R,
  id: string,
  where: Within,
): Promise<RegisterRow<R> | null> => {
  const conditions = within(where);
  conditions.add('r.id = ?', id);
  const { rows } = await client.query<StoredRow<R>>(
    `SELECT ${columns} FROM (${registerViews[register]}) r WHERE ${conditions.sql}`,
    conditions.values,
  );
  const row = rows[0];
  return row === undefined ? null : rowOf(row);
};

/** Every row of a jurisdiction's register: what an import compares itself with. */
export const wholeRegister = async <R extends RegisterName>(
  client: Queryable,
  register: R,
  jurisdiction: string,
): Promise<readonly RegisterRow<R>[]> => {
  const { rows } = await client.query<StoredRow<R>>(
    `SELECT ${columns} FROM (${registerViews[register]}) r WHERE r.jurisdiction = $1`,
    [jurisdiction],
  );
  return rows.map(rowOf);
};

/** Sort key of the last row seen: its name (empty when sorted by id) and its id. */
export interface RegisterKey {
  readonly name: string;
  readonly id: string;
}

export interface RegisterFilter extends Within {
  /** Part of the name, the credit code or a certificate's number. */
  readonly text?: string;
  /** Fields that must be equal. */
  readonly equal: Readonly<Record<string, string | boolean>>;
  /** Rows that stand, or have ended, on `today` (YYYY-MM-DD); default: both. */
  readonly standing?: 'current' | 'ended';
  readonly today: string;
  readonly sort: RegisterSort;
  readonly after?: RegisterKey;
  readonly limit: number;
}

const filtered = (filter: RegisterFilter): Conditions => {
  const where = within(filter);
  if (filter.text !== undefined)
    where.add("strpos(lower(r.name || chr(10) || coalesce(r.code, '')), lower(?)) > 0", filter.text);
  for (const [field, value] of Object.entries(filter.equal))
    where.add('r.fields -> ? = ?::jsonb', field, JSON.stringify(value));
  if (filter.standing === 'current') where.add('(r.ended_on IS NULL OR r.ended_on > ?::date)', filter.today);
  if (filter.standing === 'ended') where.add('r.ended_on <= ?::date', filter.today);
  return where;
};

export interface RegisterPage<R extends RegisterName> {
  readonly rows: readonly RegisterRow<R>[];
  /** null: this was the last page. */
  readonly next: RegisterKey | null;
}

export const listRegister = async <R extends RegisterName>(
  client: Queryable,
  register: R,
  filter: RegisterFilter,
): Promise<RegisterPage<R>> => {
  const where = filtered(filter);
  const key = filter.sort === 'name' ? '(r.name COLLATE "C", r.id COLLATE "C")' : '(\'\', r.id COLLATE "C")';
  if (filter.after !== undefined) where.add(`${key} > (?, ?)`, filter.after.name, filter.after.id);
  const { rows } = await client.query<StoredRow<R>>(
    `SELECT ${columns} FROM (${registerViews[register]}) r WHERE ${where.sql}
     ORDER BY ${filter.sort === 'name' ? 'r.name COLLATE "C", ' : ''}r.id COLLATE "C" LIMIT ${String(filter.limit + 1)}`,
    where.values,
  );
  const shown = rows.slice(0, filter.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(rowOf),
    next:
      rows.length > filter.limit && last !== undefined
        ? { name: filter.sort === 'name' ? last.name : '', id: last.id }
        : null,
  };
};
