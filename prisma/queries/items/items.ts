// Items of the list as they are kept: read whole, listed by how they stand on a day, written with their history.
import type { PoolClient } from 'pg';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import { itemSchema, type Item } from '../../../domain/items/item';
import type { ItemStatus } from '../../../domain/items/time';
import type { ItemReach } from '../../../domain/permission/items';
import { Conditions } from '../page';
import type { Queryable } from '../registers/rows';
import type { Changing } from '../registers/save';

export interface StoredItem {
  readonly item: Item;
  /** Counts its changes. */
  readonly version: number;
}

interface Row {
  readonly state: unknown;
  readonly version: number;
}

const stored = ({ state, version }: Row): StoredItem => ({ item: itemSchema.parse(state), version });

/** Public ones for everybody; drafts for officials; secrets for their agency and those who oversee them. */
const within = ({ jurisdiction, everywhere, agencyId, secrets }: ItemReach): Conditions => {
  const where = new Conditions();
  where.add('i.jurisdiction = ?', jurisdiction);
  if (!everywhere) where.add('i.published_on IS NOT NULL');
  if (!secrets) where.add('(NOT i.state_secret OR i.owner_agency_id = ?)', agencyId);
  return where;
};

export const itemById = async (
  client: Queryable,
  reach: ItemReach,
  id: string,
): Promise<StoredItem | null> => {
  const where = within(reach);
  where.add('i.id = ?', id);
  const { rows } = await client.query<Row>(
    `SELECT i.state, i.version FROM inspection_item i WHERE ${where.sql}`,
    where.values,
  );
  return rows[0] === undefined ? null : stored(rows[0]);
};

/** Whoever asks: for facts, plans and the checks of other registers. */
export const itemsByIds = async (
  client: Queryable,
  jurisdiction: string,
  ids: readonly string[],
): Promise<readonly Item[]> => {
  const { rows } = await client.query<Row>(
    'SELECT state, version FROM inspection_item WHERE jurisdiction = $1 AND id = ANY ($2::text[])',
    [jurisdiction, ids],
  );
  return rows.map((row) => stored(row).item);
};

export const allItems = async (client: Queryable, jurisdiction: string): Promise<readonly StoredItem[]> => {
  const { rows } = await client.query<Row>(
    'SELECT state, version FROM inspection_item WHERE jurisdiction = $1 ORDER BY id COLLATE "C"',
    [jurisdiction],
  );
  return rows.map(stored);
};

export interface ItemFilter {
  readonly reach: ItemReach;
  readonly on: PlainDate;
  readonly status?: ItemStatus | undefined;
  readonly agencyId?: string | undefined;
  readonly matter?: string | undefined;
  /** Part of the name, the id or the matter's code. */
  readonly q?: string | undefined;
  /** Id of the last item seen. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** In the order of their ids; one more than `limit` where another page follows. */
export const listItems = async (
  client: Queryable,
  { reach, on, status, agencyId, matter, q, after, limit }: ItemFilter,
): Promise<readonly StoredItem[]> => {
  const where = within(reach);
  if (status !== undefined) where.add('item_status(i.state, ?) = ?', on, status);
  if (agencyId !== undefined) where.add('i.owner_agency_id = ?', agencyId);
  if (matter !== undefined) where.add('i.matter = ?', matter);
  if (q !== undefined)
    where.add('strpos(lower(i.name || chr(10) || i.matter || chr(10) || i.id), lower(?)) > 0', q);
  if (after !== undefined) where.add('i.id COLLATE "C" > ?', after);
  const { rows } = await client.query<Row>(
    `SELECT i.state, i.version FROM inspection_item i WHERE ${where.sql}
     ORDER BY i.id COLLATE "C" LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return rows.map(stored);
};

export interface ItemChange {
  readonly before: StoredItem | null;
  readonly after: Item;
}

const upsert = `INSERT INTO inspection_item (id, jurisdiction, owner_agency_id, name, matter, version, state)
  SELECT given.id, given.jurisdiction, given."ownerAgencyId", '', '', given.version, given.state
  FROM jsonb_to_recordset($1::jsonb)
    AS given (id text, jurisdiction text, "ownerAgencyId" text, version int, state jsonb)
  ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state`;

const insertHistory = `INSERT INTO register_change
    (register, row_id, version, jurisdiction, at, actor_id, before, after, reason)
  SELECT 'items', id, version, jurisdiction, $2, $3, before, state, $4 FROM jsonb_to_recordset($1::jsonb)
    AS given (id text, jurisdiction text, version int, before jsonb, state jsonb)`;

/** Writes items with their history in the caller's transaction; the columns follow by trigger. */
export const saveItems = async (
  client: PoolClient,
  changes: readonly ItemChange[],
  { actorId, at, reason }: Changing,
): Promise<void> => {
  if (changes.length === 0) return;
  const given = JSON.stringify(
    changes.map(({ before, after }) => ({
      id: after.id,
      jurisdiction: after.jurisdiction,
      ownerAgencyId: after.ownerAgencyId,
      version: (before?.version ?? 0) + 1,
      before: before?.item ?? null,
      state: after,
    })),
  );
  await client.query(upsert, [given]);
  await client.query(insertHistory, [given, at, actorId, reason]);
};

/** Inspections ended since that day by the item, and those among them that found something about it. */
export const itemUses = async (
  client: Queryable,
  jurisdiction: string,
  since: PlainDate,
): Promise<readonly { itemId: string; inspections: number; withFindings: number }[]> => {
  const { rows } = await client.query<{ itemId: string; inspections: number; withFindings: number }>(
    `SELECT item AS "itemId", count(*)::int AS inspections,
       count(*) FILTER (WHERE EXISTS (
         SELECT 1 FROM jsonb_array_elements(coalesce(l.state #> '{check,findings}', '[]'::jsonb)) found
         WHERE found ->> 'itemId' = item AND (found ->> 'conforms')::boolean IS NOT TRUE))::int AS "withFindings"
     FROM lifecycle l, jsonb_array_elements_text(l.state #> '{draft,itemIds}') AS item
     WHERE l.type = 'inspection' AND l.jurisdiction = $1 AND l.stage = 'closed'
       AND l.ended_at >= $2::date::timestamp AT TIME ZONE 'Asia/Shanghai'
     GROUP BY item`,
    [jurisdiction, since],
  );
  return rows;
};
