// Lists of services to enterprises, as they are kept and read.
import type { Pool, PoolClient } from 'pg';
import type { GuidanceList, GuidanceListStatus } from '../../domain/guidance/service';
import type { GuidanceListKind } from '../../domain/policy/guidance';
import { Conditions } from './page';

type Queries = Pool | PoolClient;

export interface GuidanceListFilter {
  readonly jurisdiction: string;
  readonly id?: string | undefined;
  readonly kind?: GuidanceListKind | undefined;
  readonly status?: GuidanceListStatus | undefined;
  /** Whether drafts are among them. */
  readonly drafts: boolean;
  /** Id of the last one seen. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** In the order of their ids. */
export const listGuidanceLists = async (
  client: Queries,
  { jurisdiction, id, kind, status, drafts, after, limit }: GuidanceListFilter,
): Promise<readonly GuidanceList[]> => {
  const where = new Conditions();
  where.add('g.jurisdiction = ?', jurisdiction);
  if (id !== undefined) where.add('g.id = ?', id);
  if (kind !== undefined) where.add('g.kind = ?', kind);
  if (status !== undefined) where.add('g.status = ?', status);
  if (!drafts) where.add(`g.status <> 'draft'`);
  if (after !== undefined) where.add('g.id COLLATE "C" > ?', after);
  const { rows } = await client.query<{ state: GuidanceList }>(
    `SELECT g.state FROM guidance_list g WHERE ${where.sql} ORDER BY g.id COLLATE "C" LIMIT ${String(limit)}`,
    where.values,
  );
  return rows.map(({ state }) => state);
};

/** The number of the next edition of a list. */
export const nextEdition = async (
  client: PoolClient,
  jurisdiction: string,
  kind: GuidanceListKind,
): Promise<number> => {
  const { rows } = await client.query<{ edition: number }>(
    'SELECT coalesce(max(edition), 0) + 1 AS edition FROM guidance_list WHERE jurisdiction = $1 AND kind = $2',
    [jurisdiction, kind],
  );
  return rows[0]?.edition ?? 1;
};

export interface GuidanceChange {
  readonly actorId: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string | null;
}

/** Inserts (before null) or replaces, with its history; `after` carries the new version. */
export const saveGuidanceList = async (
  client: PoolClient,
  { before, after }: { readonly before: GuidanceList | null; readonly after: GuidanceList },
  { actorId, at, reason }: GuidanceChange,
): Promise<void> => {
  const { id, jurisdiction, kind, edition, status, version } = after;
  await client.query(
    `INSERT INTO guidance_list (id, jurisdiction, kind, edition, status, state, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (id) DO UPDATE SET status = excluded.status, state = excluded.state, version = excluded.version`,
    [id, jurisdiction, kind, edition, status, JSON.stringify(after), version],
  );
  await client.query(
    `INSERT INTO register_change (register, row_id, version, jurisdiction, at, actor_id, before, after, reason)
     VALUES ('guidanceLists', $1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[id, version, jurisdiction, at, actorId],
      ...[before === null ? null : JSON.stringify(before), JSON.stringify(after), reason],
    ],
  );
};
