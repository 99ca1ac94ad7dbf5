// What people call the things that the domain knows by id: one question for all ids of an answer.
import type { Pool } from 'pg';
import { isHushed } from './reach';

export type Register = 'agency' | 'item' | 'person' | 'enterprise' | 'site' | 'inspection';

interface NamedThing {
  readonly register: Exclude<Register, 'inspection'>;
  readonly id: string;
  readonly name: string;
}

/** An inspection has no name of its own: it is known by who goes, when and for what. */
export interface NamedInspection {
  readonly register: 'inspection';
  readonly id: string;
  /** Name of the lead agency. */
  readonly name: string;
  /** The day of entry; before it the first and the last day of the window. */
  readonly days: readonly string[];
  /** Names of its items, in the draft's order. */
  readonly items: readonly string[];
}

export type Named = NamedThing | NamedInspection;

export interface NamesQuestion {
  readonly jurisdiction: string;
  /** Of whatever kind; unknown ones are left out. */
  readonly ids: readonly string[];
  /** Where to look. */
  readonly registers: readonly Register[];
}

/**
 * Agencies and items are public everywhere; persons, enterprises, sites and inspections of other jurisdictions stay
 * nameless, and so do the contacts of enterprises and every inspection that is a state secret or still unannounced.
 */
export const namesOf = async (
  pool: Pool,
  { jurisdiction, ids, registers }: NamesQuestion,
): Promise<readonly Named[]> => {
  const { rows } = await pool.query<Named>({
    name: 'names-of',
    text: `SELECT 'agency' AS register, id, name, NULL::text[] AS days, NULL::text[] AS items
           FROM agency WHERE 'agency' = ANY ($3::text[]) AND id = ANY ($1::text[])
           UNION ALL SELECT 'item', id, name, NULL, NULL
           FROM inspection_item WHERE 'item' = ANY ($3) AND id = ANY ($1)
           UNION ALL SELECT 'person', id, display_name, NULL, NULL
           FROM person WHERE 'person' = ANY ($3) AND id = ANY ($1) AND jurisdiction = $2 AND enterprise_id IS NULL
           UNION ALL SELECT 'enterprise', id, name, NULL, NULL
           FROM enterprise WHERE 'enterprise' = ANY ($3) AND id = ANY ($1) AND jurisdiction = $2
           UNION ALL SELECT 'site', s.id, s.name, NULL, NULL
           FROM site s JOIN enterprise e ON e.id = s.enterprise_id
           WHERE 'site' = ANY ($3) AND s.id = ANY ($1) AND e.jurisdiction = $2
           UNION ALL SELECT 'inspection', l.id, coalesce(a.name, l.lead_agency_id),
             CASE WHEN l.state ->> 'enteredOn' IS NULL
               THEN ARRAY[l.state #>> '{draft,window,from}', l.state #>> '{draft,window,to}']
               ELSE ARRAY[l.state ->> 'enteredOn'] END,
             ARRAY(SELECT i.name
                   FROM jsonb_array_elements_text(l.state #> '{draft,itemIds}') WITH ORDINALITY AS drafted (id, place)
                   JOIN inspection_item i ON i.id = drafted.id ORDER BY drafted.place)
           FROM lifecycle l LEFT JOIN agency a ON a.id = l.lead_agency_id
           WHERE 'inspection' = ANY ($3) AND l.id = ANY ($1) AND l.jurisdiction = $2 AND l.type = 'inspection'
             AND NOT ${isHushed}`,
    values: [ids, jurisdiction, registers],
  });
  return rows;
};
