// Inspections of which the public is told: announced to their enterprises, or entered; never one that concerns a state secret.
import type { Pool } from 'pg';
import { Conditions, decodeCursor, pageOf, type Page } from './page';
import { isSecret } from './reach';
import { shownMethod } from './shown-method';

export const publicVisitKinds = ['announced', 'entered'] as const;
export type PublicVisitKind = (typeof publicVisitKinds)[number];

export interface PublicVisit {
  readonly kind: string;
  readonly enterpriseName: string;
  readonly agencies: readonly { readonly name: string; readonly isLead: boolean }[];
  readonly items: readonly string[];
  readonly method: string;
  readonly from: string;
  readonly to: string;
  /** The day told to the enterprise; null: none within the approved ones. */
  readonly visitOn: string | null;
  readonly enteredOn: string | null;
  readonly officers: number;
}

interface Row extends PublicVisit {
  readonly id: string;
  readonly startedAt: Date;
}

const standings: Readonly<Record<PublicVisitKind, string>> = {
  announced: `l.state ->> 'notice' = 'served' AND l.state ->> 'enteredOn' IS NULL AND l.ended_at IS NULL`,
  entered: `l.state ->> 'enteredOn' IS NOT NULL`,
};

export interface PublicVisitFilter {
  readonly jurisdiction: string;
  readonly standing: PublicVisitKind;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Those begun last come first. @throws BadCursorError */
export const listPublicVisits = async (
  pool: Pool,
  { jurisdiction, standing, limit, cursor }: PublicVisitFilter,
): Promise<Page<PublicVisit>> => {
  const where = new Conditions();
  where.add(`l.type = 'inspection' AND l.jurisdiction = ?`, jurisdiction);
  where.add(standings[standing]);
  where.add(`NOT ${isSecret}`);
  if (cursor !== undefined) {
    const { at, id } = decodeCursor(cursor);
    where.add('(l.started_at, l.id) < (?::timestamptz, ?)', at, id);
  }
  const { rows } = await pool.query<Row>(
    `SELECT l.id, l.started_at AS "startedAt", l.kind, e.name AS "enterpriseName",
       (SELECT json_agg(json_build_object('name', a.name, 'isLead', a.id = l.lead_agency_id) ORDER BY a.id = l.lead_agency_id DESC, a.name)
          FROM agency a WHERE a.id = ANY (l.agency_ids) OR a.id = l.lead_agency_id) AS agencies,
       (SELECT coalesce(json_agg(i.name ORDER BY asked.place), '[]')
          FROM jsonb_array_elements_text(l.state -> 'draft' -> 'itemIds') WITH ORDINALITY AS asked (id, place)
            JOIN inspection_item i ON i.id = asked.id) AS items,
       ${shownMethod} AS method,
       l.state -> 'draft' -> 'window' ->> 'from' AS "from", l.state -> 'draft' -> 'window' ->> 'to' AS "to",
       l.state -> 'visitDay' ->> 'told' AS "visitOn", l.state ->> 'enteredOn' AS "enteredOn",
       jsonb_array_length(l.state -> 'officerIds') AS officers
     FROM lifecycle l JOIN enterprise e ON e.id = l.enterprise_id
     WHERE ${where.sql} ORDER BY l.started_at DESC, l.id DESC LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return pageOf(
    rows,
    limit,
    ({ id, startedAt }) => ({ at: startedAt.toISOString(), id }),
    ({ id: _id, startedAt: _startedAt, ...visit }) => visit,
  );
};
