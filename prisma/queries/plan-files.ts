// Workbooks that wait between the dry run and the import, and the names by which the registers know what they say.
import type { Pool } from 'pg';
import type { KnownNames } from '../../domain/plan/from-import';

export interface PlanFile {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  readonly actorId: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly at: string;
}

/** @returns the hash kept under this id: another one when the id already stands for another file */
export const keepPlanFile = async (pool: Pool, file: PlanFile): Promise<string> => {
  await pool.query(
    `INSERT INTO plan_file (id, jurisdiction, agency_id, actor_id, sha256, bytes, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (id) DO NOTHING`,
    [file.id, file.jurisdiction, file.agencyId, file.actorId, file.sha256, Buffer.from(file.bytes), file.at],
  );
  const { rows } = await pool.query<{ sha256: string }>('SELECT sha256 FROM plan_file WHERE id = $1', [
    file.id,
  ]);
  return rows[0]?.sha256 ?? file.sha256;
};

/** The agency's own; null when there is none. */
export const planFileBytes = async (
  pool: Pool,
  id: string,
  jurisdiction: string,
  agencyId: string,
): Promise<Uint8Array | null> => {
  const { rows } = await pool.query<{ bytes: Buffer }>(
    'SELECT bytes FROM plan_file WHERE id = $1 AND jurisdiction = $2 AND agency_id = $3',
    [id, jurisdiction, agencyId],
  );
  return rows[0]?.bytes ?? null;
};

/** A name that two of them bear says nothing: it is left out, and asked for. */
const known = async (
  pool: Pool,
  table: 'agency' | 'enterprise',
  jurisdiction: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (names.length === 0) return new Map();
  const { rows } = await pool.query<{ name: string; id: string }>(
    `SELECT name, min(id) AS id FROM ${table} WHERE jurisdiction = $1 AND name = ANY ($2::text[])
     GROUP BY name HAVING count(*) = 1`,
    [jurisdiction, names],
  );
  return new Map(rows.map(({ name, id }) => [name, id]));
};

/** Agencies have items of the same name: the agency's own is meant, else the only one of that name. */
const knownItems = async (
  pool: Pool,
  jurisdiction: string,
  agencyId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await pool.query<{ name: string; id: string }>(
    `SELECT name, CASE WHEN count(*) FILTER (WHERE owner_agency_id = $3) = 1
       THEN min(id) FILTER (WHERE owner_agency_id = $3) ELSE min(id) END AS id
     FROM inspection_item WHERE jurisdiction = $1 AND name = ANY ($2::text[])
     GROUP BY name HAVING count(*) = 1 OR count(*) FILTER (WHERE owner_agency_id = $3) = 1`,
    [jurisdiction, names, agencyId],
  );
  return new Map(rows.map(({ name, id }) => [name, id]));
};

/** @param agencyId whose plan it becomes */
export const knownNames = async (
  pool: Pool,
  jurisdiction: string,
  agencyId: string,
  names: {
    readonly bodies: readonly string[];
    readonly items: readonly string[];
    readonly enterprises: readonly string[];
  },
): Promise<KnownNames> => ({
  bodies: await known(pool, 'agency', jurisdiction, names.bodies),
  items: await knownItems(pool, jurisdiction, agencyId, names.items),
  enterprises: await known(pool, 'enterprise', jurisdiction, names.enterprises),
});
