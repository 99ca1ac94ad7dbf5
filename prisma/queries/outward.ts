// What platforms outside are given, matter by matter, the longest unchanged first. A change counts from its moment and is written a
// little later: whoever goes on from where he stopped begins somewhat before it (api/outward/contract.ts).
import type { Pool } from 'pg';
import type { Reach } from '../../domain/permission/reach';
import type { OutwardMatter } from '../../domain/policy/outward';
import { Conditions, decodeCursor, pageOf, type Page } from './page';
import { addReach, isSecret } from './reach';

export interface OutwardRow {
  readonly id: string;
  /** ISO instant. */
  readonly changedAt: string;
  /** By our own names; empty where the record has nothing. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface OutwardQuestion {
  readonly reach: Reach;
  readonly matter: OutwardMatter;
  /** ISO instant: changed at or after it. */
  readonly since?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

interface Matter {
  readonly type: 'inspection' | 'plan';
  readonly condition: string;
  /** One row of these a lifecycle, or one a part of it. */
  readonly parts: string;
  /** Tells parts of one lifecycle apart. */
  readonly part: string;
  readonly fields: string;
}

const agencyNames = `(SELECT string_agg(a.name, '、' ORDER BY a.id = l.lead_agency_id DESC, a.name) FROM agency a
  WHERE a.id = ANY (l.agency_ids))`;
const itemNames = (ids: string): string => `(SELECT string_agg(i.name, '、' ORDER BY asked.place)
  FROM jsonb_array_elements_text(${ids}) WITH ORDINALITY AS asked (id, place) JOIN inspection_item i ON i.id = asked.id)`;
const firm = `'enterprise', e.name, 'uscc', e.uscc`;

const matters: Readonly<Record<OutwardMatter, Matter>> = {
  plans: {
    type: 'plan',
    condition: `(l.state ->> 'filedOn' IS NOT NULL OR l.state ->> 'publishedOn' IS NOT NULL)`,
    parts: `jsonb_array_elements(l.state -> 'lines') AS p`,
    part: `(p ->> 'ref')`,
    fields: `'planId', l.id, 'title', l.state ->> 'title', 'kind', l.kind, 'year', (l.state ->> 'year')::int, 'agency', ${agencyNames},
      'lineRef', p ->> 'ref', 'lineTitle', p ->> 'title', 'items', ${itemNames(`p -> 'itemIds'`)},
      'windowFrom', p #>> '{window,from}', 'windowTo', p #>> '{window,to}',
      'objects', coalesce(jsonb_array_length(p #> '{targets,enterpriseIds}'), (p #>> '{targets,count}')::int),
      'filedOn', l.state ->> 'filedOn', 'publishedOn', l.state ->> 'publishedOn'`,
  },
  triggered: {
    type: 'inspection',
    condition: `l.kind IN ('triggered', 'temporary') AND l.stage NOT IN ('withdrawn', 'refused', 'voided')`,
    parts: '(SELECT 1) AS p',
    part: `''`,
    fields: `'inspectionId', l.id, 'agency', ${agencyNames}, ${firm}, 'origin', l.state #>> '{draft,trigger,source}',
      'evidenceRef', l.state #>> '{draft,trigger,evidenceRef}', 'items', ${itemNames(`l.state #> '{draft,itemIds}'`)},
      'windowFrom', l.state #>> '{draft,window,from}', 'windowTo', l.state #>> '{draft,window,to}',
      'enteredOn', l.state ->> 'enteredOn', 'returnRef', l.state ->> 'triggeredReturn'`,
  },
  visits: {
    type: 'inspection',
    condition: `l.state ->> 'enteredOn' IS NOT NULL AND l.stage <> 'voided'`,
    parts: '(SELECT 1) AS p',
    part: `''`,
    fields: `${firm}, 'agency', ${agencyNames}, 'items', ${itemNames(`l.state #> '{draft,itemIds}'`)},
      'method', l.state #>> '{draft,method}', 'enteredOn', l.state ->> 'enteredOn',
      'officers', jsonb_array_length(l.state -> 'officerIds')`,
  },
  problems: {
    type: 'inspection',
    condition: `l.state ->> 'resultNoticeNo' IS NOT NULL AND l.stage <> 'voided'`,
    parts: `jsonb_array_elements(l.state -> 'results') AS p`,
    part: `(p ->> 'agencyId')`,
    fields: `'inspectionId', l.id, 'agency', (SELECT a.name FROM agency a WHERE a.id = p ->> 'agencyId'), ${firm},
      'outcome', p ->> 'outcome', 'correctBy', p ->> 'correctBy', 'rectification', p ->> 'rectification',
      'decisionRef', p ->> 'decisionRef', 'noticeNo', l.state ->> 'resultNoticeNo'`,
  },
};

/** Nothing of a state secret, whoever asks. @throws BadCursorError */
export const outwardRows = async (
  pool: Pool,
  { reach, matter, since, cursor, limit }: OutwardQuestion,
): Promise<Page<OutwardRow>> => {
  const { type, condition, parts, part, fields } = matters[matter];
  const id = `(l.id || '~' || ${part}) COLLATE "C"`;
  const where = new Conditions();
  addReach(where, reach);
  where.add('l.type = ?', type);
  where.add(condition);
  if (matter === 'problems') where.add(`p ->> 'outcome' <> 'noProblem'`);
  if (type === 'inspection') where.add(`NOT ${isSecret}`);
  if (since !== undefined) where.add('l.updated_at >= ?::timestamptz', since);
  if (cursor !== undefined) {
    const key = decodeCursor(cursor);
    where.add(`(l.updated_at, ${id}) > (?::timestamptz, ?)`, key.at, key.id);
  }
  const { rows } = await pool.query<{ id: string; changedAt: Date; fields: OutwardRow['fields'] }>(
    `SELECT ${id} AS id, l.updated_at AS "changedAt", json_build_object(${fields}) AS fields
     FROM lifecycle l LEFT JOIN enterprise e ON e.id = l.enterprise_id CROSS JOIN LATERAL ${parts}
     WHERE ${where.sql} ORDER BY l.updated_at, ${id} LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return pageOf(
    rows,
    limit,
    (row) => ({ at: row.changedAt.toISOString(), id: row.id }),
    (row) => ({ ...row, changedAt: row.changedAt.toISOString() }),
  );
};
