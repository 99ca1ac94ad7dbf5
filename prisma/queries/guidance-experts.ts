// The team of experts, as it is kept and read.
import type { Pool, PoolClient } from 'pg';
import type { ExpertFacts, GuidanceExpert } from '../../domain/guidance/expert';
import type { GuidanceChange } from './guidance-lists';
import { Conditions } from './page';

type Queries = Pool | PoolClient;

export interface ExpertFilter {
  readonly jurisdiction: string;
  readonly ids?: readonly string[] | undefined;
  /** At home in this field. */
  readonly field?: string | undefined;
  /** On the team that day. */
  readonly on?: string | undefined;
  /** Id of the last one seen. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** In the order of their ids. */
export const listExperts = async (
  client: Queries,
  { jurisdiction, ids, field, on, after, limit }: ExpertFilter,
): Promise<readonly GuidanceExpert[]> => {
  const where = new Conditions();
  where.add('x.jurisdiction = ?', jurisdiction);
  if (ids !== undefined) where.add('x.id = ANY (?::text[])', [...ids]);
  if (field !== undefined) where.add(`x.state -> 'fields' @> to_jsonb(?::text)`, field);
  if (on !== undefined)
    where.add(`x.state ->> 'from' <= ? AND coalesce(x.state ->> 'until', '9999-12-31') >= ?`, on, on);
  if (after !== undefined) where.add('x.id COLLATE "C" > ?', after);
  const { rows } = await client.query<{ state: GuidanceExpert }>(
    `SELECT x.state FROM guidance_expert x WHERE ${where.sql} ORDER BY x.id COLLATE "C" LIMIT ${String(limit)}`,
    where.values,
  );
  return rows.map(({ state }) => state);
};

/** Of these experts what a decision has to know. */
export const expertFacts = async (
  client: Queries,
  jurisdiction: string,
  ids: readonly string[],
): Promise<readonly ExpertFacts[]> => {
  const found = await listExperts(client, { jurisdiction, ids, limit: ids.length });
  return found.map(({ id, fields, from, until }) => ({ id, fields, from, until }));
};

/** Inserts (before null) or replaces, with its history; `after` carries the new version. */
export const saveExpert = async (
  client: PoolClient,
  { before, after }: { readonly before: GuidanceExpert | null; readonly after: GuidanceExpert },
  { actorId, at, reason }: GuidanceChange,
): Promise<void> => {
  const { id, jurisdiction, version } = after;
  await client.query(
    `INSERT INTO guidance_expert (id, jurisdiction, state, version) VALUES ($1, $2, $3, $4)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, version = excluded.version`,
    [id, jurisdiction, JSON.stringify(after), version],
  );
  await client.query(
    `INSERT INTO register_change (register, row_id, version, jurisdiction, at, actor_id, before, after, reason)
     VALUES ('guidanceExperts', $1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[id, version, jurisdiction, at, actorId],
      ...[before === null ? null : JSON.stringify(before), JSON.stringify(after), reason],
    ],
  );
};
