// What the registers, the other plans and the decided numbers say about one plan at this moment, as the rule book reads it.
import type { Pool } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { planFactsSchema, type PlanFacts } from '../../domain/plan/facts';
import { objectsOf, type PlanLine } from '../../domain/plan/line';
import type { PlanKind } from '../../domain/plan/vocabulary';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Database } from '../client';
import { coveredClasses } from './covered-classes';
import { planItems } from './plan-items';

export interface PlanQuestion {
  readonly jurisdiction: string;
  readonly planId: string;
  readonly kind: PlanKind;
  readonly year: number;
  readonly part: number;
  readonly agencyId: string;
  readonly agencyIds: readonly string[];
  readonly lines: readonly PlanLine[];
  readonly urgentPlanId: string | null;
  readonly today: PlainDate;
  /** By whose table enterprises are graded. */
  readonly pack: Pick<PolicyPack, 'tiers'>;
}

/** Of what is still to come. */
const firstDay = (lines: readonly PlanLine[], today: PlainDate): PlainDate => {
  const first = lines.map(({ window }) => window.from).sort()[0];
  return first === undefined || first < today ? today : first;
};

const agencies = async ({ prisma }: Database, { agencyIds, today, jurisdiction }: PlanQuestion) => {
  const rows = await prisma.agency.findMany({ where: { id: { in: [...agencyIds] }, jurisdiction } });
  const on = new Date(`${today}T00:00:00.000Z`);
  return rows.map(({ id, legalBasis, publishedOn, endedOn, bodyKind, level }) => ({
    id,
    qualified:
      legalBasis !== null &&
      publishedOn !== null &&
      publishedOn <= on &&
      (endedOn === null || endedOn > on) &&
      !['coordinating', 'thirdParty'].includes(bodyKind),
    township: level === 'township',
  }));
};

const one = async <T>(pool: Pool, text: string, values: readonly unknown[], name: string): Promise<T> => {
  const { rows } = await pool.query<{ value: T }>({ name, text, values: [...values] });
  const [row] = rows;
  if (row === undefined) throw new Error(`${name} answered nothing`);
  return row.value;
};

const listed = (query: string): string =>
  `SELECT coalesce((SELECT jsonb_agg(found.value) FROM (${query}) AS found), '[]'::jsonb) AS value`;

/** Not withdrawn and not refused. */
const standing = `l.type = 'plan' AND l.stage NOT IN ('withdrawn', 'refused')`;

/** @throws ZodError when the registers hold something that the rule book cannot read */
export const gatherPlanFacts = async (database: Database, question: PlanQuestion): Promise<PlanFacts> => {
  const { pool } = database;
  const { jurisdiction, planId, kind, year, part, agencyId, agencyIds, lines, urgentPlanId, today } =
    question;
  const refs = lines.map(({ ref }) => ref);
  const named = [...new Set(lines.flatMap(objectsOf))];
  const spans = JSON.stringify(lines.map(({ itemIds: items, window }) => ({ items, ...window })));
  const isSpecial = kind === 'special';
  return planFactsSchema.parse({
    agencies: await agencies(database, question),
    items: await planItems(pool, jurisdiction, lines, today),
    unknownEnterprises: await one(
      pool,
      listed(`SELECT to_jsonb(asked.id) AS value FROM unnest($1::text[]) AS asked (id)
        WHERE NOT EXISTS (SELECT 1 FROM enterprise e WHERE e.id = asked.id AND e.jurisdiction = $2
          AND (e.ended_on IS NULL OR e.ended_on > $3::date))`),
      [named, jurisdiction, today],
      'plan-unknown-enterprises',
    ),
    coveredPools: isSpecial
      ? await coveredClasses(pool, {
          ...{ jurisdiction, agencyId, enterpriseIds: named, pack: question.pack },
          day: firstDay(lines, today),
        })
      : [],
    takenRefs: await one(
      pool,
      listed(`SELECT to_jsonb(p.ref) AS value FROM plan_line p
        WHERE p.jurisdiction = $1 AND p.ref = ANY ($2::text[]) AND p.plan_id IS DISTINCT FROM $3`),
      [jurisdiction, refs, planId],
      'plan-taken-refs',
    ),
    samePlanIds: await one(
      pool,
      listed(`SELECT to_jsonb(l.id) AS value FROM lifecycle l WHERE ${standing} AND l.kind = 'annual'
        AND l.jurisdiction = $1 AND l.lead_agency_id = $2 AND (l.state ->> 'year')::int = $3
        AND (l.state ->> 'part')::int = $4 AND l.id <> $5`),
      [jurisdiction, agencyId, year, part, planId],
      'plan-same',
    ),
    specials: isSpecial
      ? await one(
          pool,
          `SELECT jsonb_build_object('ofAgency', count(*) FILTER (WHERE l.lead_agency_id = $2), 'ofArea', count(*)) AS value
           FROM lifecycle l WHERE ${standing} AND l.kind = 'special' AND l.jurisdiction = $1
             AND (l.state ->> 'year')::int = $3 AND l.state ->> 'approvedOn' IS NOT NULL AND l.id <> $4`,
          [jurisdiction, agencyId, year, planId],
          'plan-specials',
        )
      : { ofAgency: 0, ofArea: 0 },
    limits: isSpecial
      ? await one(
          pool,
          listed(`SELECT to_jsonb(latest) AS value FROM (
            SELECT d.rule, d.agency_id AS "agencyId", d."limit", d.decision_ref AS "decisionRef"
            FROM limits_on($1, $3, $4) AS d
            WHERE d.rule = 'specialYearlyLimit' AND (d.agency_id IS NULL OR d.agency_id = $2)
            ORDER BY d.agency_id) AS latest`),
          [jurisdiction, agencyId, today, year],
          'plan-limits',
        )
      : [],
    overlappingLines: isSpecial
      ? await one(
          pool,
          listed(`SELECT jsonb_build_object('ref', line ->> 'ref', 'planId', l.id, 'title', line ->> 'title') AS value
            FROM lifecycle l, jsonb_array_elements(l.state -> 'lines') AS line
            WHERE ${standing} AND l.kind = 'annual' AND l.jurisdiction = $1 AND l.agency_ids && $2::text[] AND l.id <> $3
              AND l.state ->> 'approvedOn' IS NOT NULL AND l.ended_at IS NULL
              AND EXISTS (SELECT 1 FROM jsonb_to_recordset($4::jsonb) AS asked (items jsonb, "from" date, "to" date)
                WHERE (line #>> '{window,from}')::date <= asked."to" AND (line #>> '{window,to}')::date >= asked."from"
                  AND EXISTS (SELECT 1 FROM jsonb_array_elements_text(asked.items) AS item (id)
                    WHERE line -> 'itemIds' ? item.id))
            LIMIT 500`),
          [jurisdiction, agencyIds, planId, spans],
          'plan-overlaps',
        )
      : [],
    urgentPlan:
      urgentPlanId === null
        ? null
        : await one(
            pool,
            `SELECT (SELECT jsonb_build_object('id', l.id, 'urgent', jsonb_typeof(l.state #> '{head,urgent}') = 'object',
               'agencyIds', to_jsonb(l.agency_ids), 'approved', l.state ->> 'approvedOn' IS NOT NULL)
             FROM lifecycle l WHERE ${standing} AND l.kind = 'special' AND l.jurisdiction = $1 AND l.id = $2) AS value`,
            [jurisdiction, urgentPlanId],
            'plan-urgent',
          ),
  });
};
