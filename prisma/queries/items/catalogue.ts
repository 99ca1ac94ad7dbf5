// Check forms, lists and legal bases as they are kept, with their history.
import type { PoolClient } from 'pg';
import { catalogueSchema, type Catalogue } from '../../../domain/items/catalogue';
import type { CatalogueKind } from '../../../domain/permission/items';
import { Conditions } from '../page';
import type { Queryable } from '../registers/rows';
import type { Changing } from '../registers/save';

export interface StoredCatalogue {
  readonly catalogue: Catalogue;
  readonly version: number;
}

interface Row {
  readonly state: unknown;
  readonly version: number;
}

const stored = ({ state, version }: Row): StoredCatalogue => ({
  catalogue: catalogueSchema.parse(state),
  version,
});

export interface CatalogueFilter {
  readonly jurisdiction: string;
  readonly kinds: readonly CatalogueKind[];
  readonly agencyId?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  /** Part of the name or the id. */
  readonly q?: string | undefined;
  readonly after?: string | undefined;
  /** Left out: all of them. */
  readonly limit?: number | undefined;
}

/** In the order of their ids; one more than `limit` where another page follows. */
export const listCatalogue = async (
  client: Queryable,
  { jurisdiction, kinds, agencyId, ids, q, after, limit }: CatalogueFilter,
): Promise<readonly StoredCatalogue[]> => {
  const where = new Conditions();
  where.add('c.jurisdiction = ?', jurisdiction);
  where.add('c.kind = ANY (?::text[])', kinds);
  if (ids !== undefined) where.add('c.id = ANY (?::text[])', ids);
  if (agencyId !== undefined) where.add('c.agency_id = ?', agencyId);
  if (q !== undefined) where.add('strpos(lower(c.name || chr(10) || c.id), lower(?)) > 0', q);
  if (after !== undefined) where.add('c.id COLLATE "C" > ?', after);
  const { rows } = await client.query<Row>(
    `SELECT c.state, c.version FROM catalogue c WHERE ${where.sql} ORDER BY c.id COLLATE "C"
     ${limit === undefined ? '' : `LIMIT ${String(limit + 1)}`}`,
    where.values,
  );
  return rows.map(stored);
};

export const catalogueById = async (
  client: Queryable,
  jurisdiction: string,
  kinds: readonly CatalogueKind[],
  id: string,
): Promise<StoredCatalogue | null> =>
  (await listCatalogue(client, { jurisdiction, kinds, ids: [id] }))[0] ?? null;

const upsert = `INSERT INTO catalogue (id, jurisdiction, agency_id, kind, name, ended_on, version, state)
  VALUES ($1, $2, $3, $4, $5, $6::date, $7, $8)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, ended_on = excluded.ended_on, version = excluded.version,
    state = excluded.state`;

const insertHistory = `INSERT INTO register_change
    (register, row_id, version, jurisdiction, at, actor_id, before, after, reason)
  VALUES ('catalogue', $1, $2, $3, $4, $5, $6, $7, $8)`;

/** In the caller's transaction. @returns its version afterwards */
export const saveCatalogue = async (
  client: PoolClient,
  before: StoredCatalogue | null,
  after: Catalogue,
  { actorId, at, reason }: Changing,
): Promise<number> => {
  const { id, jurisdiction, agencyId, kind, name, ended } = after;
  const version = (before?.version ?? 0) + 1;
  const state = JSON.stringify(after);
  const was = before === null ? null : JSON.stringify(before.catalogue);
  await client.query(upsert, [id, jurisdiction, agencyId, kind, name, ended?.on ?? null, version, state]);
  await client.query(insertHistory, [id, version, jurisdiction, at, actorId, was, state, reason]);
  return version;
};
