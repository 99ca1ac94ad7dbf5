// What the record holds of one enterprise and may be told to it: checks whose result it has been told, and what is often found at
// its like. Secret visits, and those that it has not been told of, are never among it (HZ-59).
import type { Pool, PoolClient } from 'pg';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import { isDisclosed, isSecret } from '../reach';

type Queries = Pool | PoolClient;

/** Told to the enterprise, and no state secret. */
const toldInspection = `l.type = 'inspection' AND l.jurisdiction = $1 AND l.stage <> 'voided'
  AND l.state ->> 'resultNoticeNo' IS NOT NULL AND ${isDisclosed} AND NOT ${isSecret}`;

const failed = `(f.finding ->> 'conforms')::boolean IS NOT TRUE`;
const findings = `jsonb_array_elements(coalesce(l.state #> '{check,findings}', '[]'::jsonb)) AS f (finding)`;

export interface OwnFinding {
  readonly inspectionId: string;
  readonly itemId: string;
  readonly itemName: string;
  readonly note: string;
  readonly on: string;
}

/** The latest first. */
export const ownFindings = async (
  client: Queries,
  jurisdiction: string,
  enterpriseId: string,
  since: PlainDate,
): Promise<readonly OwnFinding[]> => {
  const { rows } = await client.query<OwnFinding>(
    `SELECT l.id AS "inspectionId", f.finding ->> 'itemId' AS "itemId", coalesce(i.name, f.finding ->> 'itemId') AS "itemName",
       f.finding ->> 'note' AS note, l.state ->> 'finishedOn' AS on
     FROM lifecycle l CROSS JOIN LATERAL ${findings} LEFT JOIN inspection_item i ON i.id = f.finding ->> 'itemId'
     WHERE ${toldInspection} AND l.enterprise_id = $2 AND l.state ->> 'finishedOn' >= $3 AND ${failed}
     ORDER BY l.state ->> 'finishedOn' DESC, l.id, f.finding ->> 'itemId' LIMIT 50`,
    [jurisdiction, enterpriseId, since],
  );
  return rows;
};

export interface OpenCorrection {
  readonly inspectionId: string;
  readonly agencyName: string;
  readonly summary: string;
  readonly correctBy: string | null;
}

export const openCorrections = async (
  client: Queries,
  jurisdiction: string,
  enterpriseId: string,
): Promise<readonly OpenCorrection[]> => {
  const { rows } = await client.query<OpenCorrection>(
    `SELECT l.id AS "inspectionId", a.name AS "agencyName", r.result ->> 'summary' AS summary, r.result ->> 'correctBy' AS "correctBy"
     FROM lifecycle l CROSS JOIN LATERAL jsonb_array_elements(l.state -> 'results') AS r (result)
       JOIN agency a ON a.id = r.result ->> 'agencyId'
     WHERE ${toldInspection} AND l.enterprise_id = $2 AND r.result ->> 'rectification' IN ('open', 'submitted')
     ORDER BY r.result ->> 'correctBy', l.id LIMIT 50`,
    [jurisdiction, enterpriseId],
  );
  return rows;
};

/** So many enterprises at least, so that no single one can be told from it. */
const likeAtLeast = 3;

export interface FrequentFinding {
  readonly itemId: string;
  readonly itemName: string;
  readonly enterprises: number;
}

/** Of other enterprises of the place in the same division of trades (two digits of GB/T 4754), by number and without names. */
export const frequentFindings = async (
  client: Queries,
  jurisdiction: string,
  { enterpriseId, trade }: { readonly enterpriseId: string; readonly trade: string },
  since: PlainDate,
): Promise<readonly FrequentFinding[]> => {
  const { rows } = await client.query<FrequentFinding>(
    `SELECT i.id AS "itemId", i.name AS "itemName", count(DISTINCT l.enterprise_id)::int AS enterprises
     FROM lifecycle l JOIN enterprise e ON e.id = l.enterprise_id CROSS JOIN LATERAL ${findings}
       JOIN inspection_item i ON i.id = f.finding ->> 'itemId' AND NOT i.state_secret
     WHERE ${toldInspection} AND l.enterprise_id <> $2 AND starts_with(e.trade, left($3, 3))
       AND l.state ->> 'finishedOn' >= $4 AND ${failed}
     GROUP BY i.id, i.name HAVING count(DISTINCT l.enterprise_id) >= ${String(likeAtLeast)}
     ORDER BY 3 DESC, i.id LIMIT 20`,
    [jurisdiction, enterpriseId, trade, since],
  );
  return rows;
};

/** Those of these inspections that are the enterprise's and were told to it. */
export const toldAmong = async (
  client: Queries,
  jurisdiction: string,
  enterpriseId: string,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await client.query<{ id: string }>(
    `SELECT l.id FROM lifecycle l WHERE ${toldInspection} AND l.enterprise_id = $2 AND l.id = ANY ($3::text[])`,
    [jurisdiction, enterpriseId, ids],
  );
  return rows.map(({ id }) => id);
};

/** Those of the enterprise that this text names, and of whose result it has not been told. */
export const untoldIn = async (
  client: Queries,
  jurisdiction: string,
  enterpriseId: string,
  text: string,
): Promise<readonly string[]> => {
  const { rows } = await client.query<{ id: string }>(
    `SELECT l.id FROM lifecycle l WHERE l.type = 'inspection' AND l.jurisdiction = $1 AND l.enterprise_id = $2
       AND (${toldInspection}) IS NOT TRUE AND strpos($3, l.id) > 0`,
    [jurisdiction, enterpriseId, text],
  );
  return rows.map(({ id }) => id);
};
