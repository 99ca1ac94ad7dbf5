// One-time dates: what people have reported of them, and what our own record shows without anybody's report.
import type { Pool, PoolClient } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { MilestoneObservation } from '../../domain/policy/milestones';

export interface MilestoneReport {
  readonly milestone: string;
  /** null: the place's. */
  readonly agencyId: string | null;
  readonly version: number;
  readonly doneOn: PlainDate;
  readonly reference: string;
  readonly note: string | null;
  /** Why an earlier report was put right; null: the first one. */
  readonly reason: string | null;
  readonly reportedBy: string;
  readonly reportedAt: string;
}

/** The last report of each, whatever came before it is kept. */
export const milestoneReports = async (
  client: Pool | PoolClient,
  jurisdiction: string,
): Promise<readonly MilestoneReport[]> => {
  const { rows } = await client.query<Omit<MilestoneReport, 'reportedAt'> & { readonly reportedAt: Date }>(
    `SELECT DISTINCT ON (milestone, agency_id) milestone, nullif(agency_id, '') AS "agencyId", version,
       to_char(done_on, 'YYYY-MM-DD') AS "doneOn", reference, note, reason, reported_by AS "reportedBy",
       reported_at AS "reportedAt"
     FROM milestone_report WHERE jurisdiction = $1 ORDER BY milestone, agency_id, version DESC`,
    [jurisdiction],
  );
  return rows.map((row) => ({ ...row, reportedAt: row.reportedAt.toISOString() }));
};

export const addMilestoneReport = async (
  client: PoolClient,
  jurisdiction: string,
  report: MilestoneReport,
): Promise<void> => {
  await client.query(
    `INSERT INTO milestone_report (jurisdiction, milestone, agency_id, version, done_on, reference, note, reason,
       reported_by, reported_at) VALUES ($1, $2, $3, $4, $5::date, $6, $7, $8, $9, $10)`,
    [
      jurisdiction,
      report.milestone,
      report.agencyId ?? '',
      report.version,
      report.doneOn,
      report.reference,
      report.note,
      report.reason,
      report.reportedBy,
      report.reportedAt,
    ],
  );
};

export interface InspectingAgency {
  readonly id: string;
  readonly name: string;
}

/** Those that inspect, by name: whoever coordinates or only helps owes none of its own. */
export const inspectingAgencies = async (
  pool: Pool,
  jurisdiction: string,
): Promise<readonly InspectingAgency[]> => {
  const { rows } = await pool.query<InspectingAgency>(
    `SELECT id, name FROM agency WHERE jurisdiction = $1 AND body_kind IN ('agency', 'authorised', 'entrusted')
       AND (ended_on IS NULL OR ended_on > (now() AT TIME ZONE 'Asia/Shanghai')::date) ORDER BY name, id`,
    [jurisdiction],
  );
  return rows;
};

export interface Observed {
  /** null: the place as a whole. */
  readonly agencyId: string | null;
  readonly on: PlainDate;
  /** What shows it. */
  readonly reference: string;
}

/** A version of the catalogue counts from its day, or from the last agreement of those that make it together. */
const firstOfCatalogue = (kinds: string): string => `
  SELECT c.agency_id, c.kind, c.name, min(greatest(v ->> 'validFrom',
      (SELECT max(a ->> 'on') FROM jsonb_array_elements(v -> 'agreements') AS a))) AS day
  FROM catalogue c CROSS JOIN LATERAL jsonb_array_elements(c.state -> 'versions') AS v
  WHERE c.jurisdiction = $1 AND c.kind IN (${kinds})
    AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v -> 'agreements') AS a WHERE a ->> 'on' IS NULL)
  GROUP BY c.agency_id, c.kind, c.name`;

const firstList = (kind: string): string =>
  `SELECT NULL AS "agencyId", day AS on, name AS reference FROM (${firstOfCatalogue(`'${kind}'`)}) AS l ORDER BY day LIMIT 1`;

const itemsFirst = (day: string, words: string): string => `
  SELECT i.owner_agency_id AS "agencyId", min(${day}) AS on, '${words} ' || count(DISTINCT i.id) || ' 项' AS reference
  FROM inspection_item i CROSS JOIN LATERAL jsonb_array_elements(i.state -> 'versions') AS v
  WHERE i.jurisdiction = $1 AND ${day} IS NOT NULL GROUP BY i.owner_agency_id`;

const statements: Readonly<Record<MilestoneObservation, string>> = {
  bodiesPublished: `SELECT NULL AS "agencyId", to_char(min(published_on), 'YYYY-MM-DD') AS on,
      '检查主体名录，已公告 ' || count(published_on) || ' 个' AS reference
    FROM agency WHERE jurisdiction = $1 HAVING count(published_on) > 0`,
  itemsPublished: itemsFirst(`v ->> 'publishedOn'`, '检查事项清单，已公布'),
  itemsFiled: itemsFirst(`v #>> '{filing,on}'`, '检查事项清单，已备案'),
  crossDepartmentList: firstList('crossDepartment'),
  tradeBooklet: firstList('tradeBooklet'),
  keyTradeJointList: firstList('keyTradeJoint'),
  // Both: the forms that are the standards, and the list of problems often found.
  standards: `SELECT agency_id AS "agencyId", max(day) AS on, string_agg(name, '、' ORDER BY kind) AS reference
    FROM (SELECT agency_id, kind, min(day) AS day, min(name) AS name
          FROM (${firstOfCatalogue(`'checkForm', 'commonProblems'`)}) AS c GROUP BY agency_id, kind) AS k
    WHERE agency_id IS NOT NULL GROUP BY agency_id HAVING count(*) = 2`,
  // All three: a list of objects published, and a number of visits set and published.
  poolsAndCaps: `SELECT NULL AS "agencyId", to_char(greatest(m.day, l.day), 'YYYY-MM-DD') AS on,
      '名单 ' || m.count || ' 户，频次决定 ' || l.ref AS reference
    FROM (SELECT min(published_on) AS day, count(published_on) AS count FROM list_membership WHERE jurisdiction = $1) AS m,
      LATERAL (SELECT published_on AS day, decision_ref AS ref FROM limit_decision
        WHERE jurisdiction = $1 AND published_on IS NOT NULL AND rule LIKE 'annualCap%' ORDER BY published_on LIMIT 1) AS l
    WHERE m.day IS NOT NULL`,
};

/** The first day on which the record shows it, for the place or for each agency that has got there. */
export const observedMilestones = async (
  pool: Pool,
  jurisdiction: string,
  what: MilestoneObservation,
): Promise<readonly Observed[]> => (await pool.query<Observed>(statements[what], [jurisdiction])).rows;
