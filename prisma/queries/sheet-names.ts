// Names in a sheet that comes back: an id by its name where nobody else bears it, and which id a name or a code means.
import type { Pool } from 'pg';

export type SheetRegister = 'item' | 'enterprise' | 'agency';
const tables: Readonly<Record<SheetRegister, string>> = {
  item: 'inspection_item',
  enterprise: 'enterprise',
  agency: 'agency',
};

export interface SheetName {
  readonly name: string;
  /** Another of the jurisdiction bears it too. */
  readonly isShared: boolean;
}

/** By id; what the register does not have is left out. */
export const sheetNames = async (
  pool: Pool,
  jurisdiction: string,
  register: SheetRegister,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SheetName>> => {
  const table = tables[register];
  const { rows } = await pool.query<SheetName & { readonly id: string }>(
    `SELECT t.id, t.name, EXISTS (
       SELECT 1 FROM ${table} o WHERE o.jurisdiction = $1 AND o.id <> t.id AND (o.name = t.name OR o.id = t.name)) AS "isShared"
     FROM ${table} t WHERE t.jurisdiction = $1 AND t.id = ANY ($2::text[])`,
    [jurisdiction, ids],
  );
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
};

/** What each text may mean, an id before a name; an enterprise is known by its credit code too. Unknown texts are left out. */
export const meaningsOfTexts = async (
  pool: Pool,
  jurisdiction: string,
  register: SheetRegister,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (texts.length === 0) return new Map();
  const table = tables[register];
  const by = (expression: string): string =>
    `SELECT n.text, t.id, t.id = n.text AS exact FROM unnest($2::text[]) AS n(text)
     JOIN ${table} t ON ${expression} = n.text WHERE t.jurisdiction = $1`;
  const { rows } = await pool.query<{ text: string; ids: readonly string[]; exact: boolean }>(
    `SELECT text, array_agg(DISTINCT id) AS ids, bool_or(exact) AS exact
     FROM (${['t.id', 't.name', ...(register === 'enterprise' ? ['t.uscc'] : [])].map(by).join(' UNION ALL ')}) AS found
     GROUP BY text`,
    [jurisdiction, texts],
  );
  return new Map(rows.map(({ text, ids, exact }) => [text, exact ? [text] : ids]));
};
