// Inspections whose results have been told, for the public: never one that concerns a state secret, never one that has been undone.
import type { Pool } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { AgencyResult } from '../../domain/inspection/state';
import type { CreditOfDecision } from '../../domain/publication/published-results';
import { Conditions, decodeCursor, pageOf, type Page } from './page';
import { isSecret } from './reach';

export interface ToldInspection {
  readonly enterpriseName: string;
  readonly uscc: string;
  readonly items: readonly string[];
  /** Names by the ids of those that take part. */
  readonly agencies: Readonly<Record<string, string>>;
  readonly enteredOn: PlainDate | null;
  readonly noticeNo: string;
  readonly toldOn: PlainDate;
  readonly results: readonly AgencyResult[];
  readonly penalty: { readonly decisionRef: string; readonly penalised: boolean } | null;
  readonly credit: readonly CreditOfDecision[];
}

interface Row extends ToldInspection {
  readonly id: string;
  readonly startedAt: Date;
}

export interface ToldFilter {
  readonly jurisdiction: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Those begun last come first. @throws BadCursorError */
export const toldInspections = async (
  pool: Pool,
  { jurisdiction, limit, cursor }: ToldFilter,
): Promise<Page<ToldInspection>> => {
  const where = new Conditions();
  where.add(`l.type = 'inspection' AND l.jurisdiction = ?`, jurisdiction);
  where.add(`l.state ->> 'resultNoticeNo' IS NOT NULL AND l.stage <> 'voided'`);
  where.add(`NOT ${isSecret}`);
  if (cursor !== undefined) {
    const { at, id } = decodeCursor(cursor);
    where.add('(l.started_at, l.id) < (?::timestamptz, ?)', at, id);
  }
  const { rows } = await pool.query<Row>(
    `SELECT l.id, l.started_at AS "startedAt", e.name AS "enterpriseName", e.uscc,
       (SELECT coalesce(json_agg(i.name ORDER BY asked.place), '[]')
          FROM jsonb_array_elements_text(l.state #> '{draft,itemIds}') WITH ORDINALITY AS asked (id, place)
            JOIN inspection_item i ON i.id = asked.id) AS items,
       (SELECT coalesce(json_object_agg(a.id, a.name), '{}') FROM agency a WHERE a.id = ANY (l.agency_ids)) AS agencies,
       l.state ->> 'enteredOn' AS "enteredOn", l.state ->> 'resultNoticeNo' AS "noticeNo",
       (SELECT to_char(min(s.at) AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') FROM step_record s
          WHERE s.lifecycle_id = l.id AND s.command = 'serveResultNotice') AS "toldOn",
       l.state -> 'results' AS results, l.state -> 'penalty' AS penalty,
       (SELECT coalesce(json_agg(json_build_object('decisionRef', c.state ->> 'decisionRef',
            'publicationEndsOn', c.state ->> 'publicationEndsOn', 'outcome', c.state ->> 'outcome')), '[]')
          FROM lifecycle c WHERE c.parent_id = l.id AND c.type = 'creditRepair') AS credit
     FROM lifecycle l JOIN enterprise e ON e.id = l.enterprise_id
     WHERE ${where.sql} ORDER BY l.started_at DESC, l.id DESC LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return pageOf(
    rows,
    limit,
    ({ id, startedAt }) => ({ at: startedAt.toISOString(), id }),
    ({ id: _id, startedAt: _startedAt, ...told }) => told,
  );
};
