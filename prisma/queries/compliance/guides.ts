// Guides for enterprises as they are kept and read.
import type { Pool, PoolClient } from 'pg';
import type { Guide } from '../../../domain/compliance-guide/guide';
import type { GuideScope } from '../../../domain/policy/compliance-guides';
import { Conditions } from '../page';

type Queries = Pool | PoolClient;

export interface ReadGuide {
  readonly guide: Guide;
  /** null: made by the body that coordinates. */
  readonly agencyName: string | null;
}

interface Row {
  readonly state: Guide;
  readonly agencyName: string | null;
}

const selected = `SELECT g.state, a.name AS "agencyName" FROM compliance_guide g LEFT JOIN agency a ON a.id = g.agency_id`;
const present = ({ state, agencyName }: Row): ReadGuide => ({ guide: state, agencyName });

/** Whether guide `g` is meant for enterprises of the trade that the expression gives (domain/compliance-guide/guide.ts, concerns). */
const concernsTrade = (trade: string): string => `((g.scope = 'item' AND cardinality(g.trade_codes) = 0)
  OR EXISTS (SELECT 1 FROM unnest(g.trade_codes) AS code WHERE starts_with(${trade}, code)))`;

export const guideById = async (
  client: Queries,
  jurisdiction: string,
  id: string,
): Promise<ReadGuide | null> => {
  const { rows } = await client.query<Row>(`${selected} WHERE g.jurisdiction = $1 AND g.id = $2`, [
    jurisdiction,
    id,
  ]);
  return rows[0] === undefined ? null : present(rows[0]);
};

export interface GuideFilter {
  readonly jurisdiction: string;
  /** Only what everybody reads. */
  readonly published: boolean;
  readonly agencyId?: string | undefined;
  readonly scope?: GuideScope | undefined;
  readonly itemId?: string | undefined;
  readonly status?: string | undefined;
  /** Code of a trade that it is meant for; null: of an enterprise whose trade nobody entered. */
  readonly tradeCode?: string | null | undefined;
  /** Part of the title or the id. */
  readonly q?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  /** Id of the last one seen. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** In the order of their ids; one more than `limit` where another page follows. */
export const listGuides = async (client: Queries, filter: GuideFilter): Promise<readonly ReadGuide[]> => {
  const { jurisdiction, published, agencyId, scope, itemId, status, tradeCode, q, ids, after, limit } =
    filter;
  const where = new Conditions();
  where.add('g.jurisdiction = ?', jurisdiction);
  if (published) where.add("g.published_number IS NOT NULL AND g.status <> 'withdrawn'");
  if (agencyId !== undefined) where.add('g.agency_id = ?', agencyId);
  if (scope !== undefined) where.add('g.scope = ?', scope);
  if (itemId !== undefined) where.add('g.item_id = ?', itemId);
  if (status !== undefined) where.add('g.status = ?', status);
  if (tradeCode !== undefined) where.add(concernsTrade('?::text'), tradeCode);
  if (q !== undefined) where.add('strpos(lower(g.title || chr(10) || g.id), lower(?)) > 0', q);
  if (ids !== undefined) where.add('g.id = ANY (?::text[])', ids);
  if (after !== undefined) where.add('g.id COLLATE "C" > ?', after);
  const { rows } = await client.query<Row>(
    `${selected} WHERE ${where.sql} ORDER BY g.id COLLATE "C" LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return rows.map(present);
};

export interface Changed {
  readonly actorId: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string | null;
}

/** One line of the history of what is kept here; `state` is what may be read of it later. */
export const keepChange = async (
  client: PoolClient,
  register: 'complianceGuides' | 'riskLists' | 'selfChecks' | 'trainings',
  row: {
    readonly id: string;
    readonly jurisdiction: string;
    readonly version: number;
    readonly before: object | null;
    readonly after: object;
  },
  { actorId, at, reason }: Changed,
): Promise<void> => {
  await client.query(
    `INSERT INTO register_change (register, row_id, version, jurisdiction, at, actor_id, before, after, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[register, row.id, row.version, row.jurisdiction, at, actorId],
      ...[row.before === null ? null : JSON.stringify(row.before), JSON.stringify(row.after), reason],
    ],
  );
};

export const saveGuide = async (
  client: PoolClient,
  { before, after }: { readonly before: Guide | null; readonly after: Guide },
  changed: Changed,
): Promise<void> => {
  const { id, jurisdiction, agencyId, scope, itemId, tradeCodes, title, versions, withdrawn, version } =
    after;
  const status = withdrawn === null ? versions.at(-1)?.status : 'withdrawn';
  const published = versions.findLast((one) => one.status === 'published')?.number ?? null;
  await client.query(
    `INSERT INTO compliance_guide (id, jurisdiction, agency_id, scope, item_id, trade_codes, title, status, published_number, state, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (id) DO UPDATE SET trade_codes = excluded.trade_codes, title = excluded.title, status = excluded.status,
       published_number = excluded.published_number, state = excluded.state, version = excluded.version`,
    [
      ...[id, jurisdiction, agencyId, scope, itemId, tradeCodes, title, status],
      ...[published, JSON.stringify(after), version],
    ],
  );
  await keepChange(client, 'complianceGuides', { id, jurisdiction, version, before, after }, changed);
};

/** Of the first trades that the pack names: the guide of each that is farthest on (DE-81). */
export const guidesOfTrades = async (
  client: Queries,
  jurisdiction: string,
  trades: readonly string[],
): Promise<readonly { readonly trade: string; readonly guideId: string; readonly status: string }[]> => {
  const { rows } = await client.query<{ trade: string; guideId: string; status: string }>(
    `SELECT DISTINCT ON (t.trade) t.trade, g.id AS "guideId", g.status
     FROM unnest($2::text[]) AS t (trade)
     JOIN compliance_guide g ON g.jurisdiction = $1 AND g.scope = 'trade' AND g.status <> 'withdrawn'
       AND strpos(g.state ->> 'trade', t.trade) > 0
     ORDER BY t.trade, g.published_number IS NULL, g.id`,
    [jurisdiction, trades],
  );
  return rows;
};
