// Planned visits: written by published rounds, read by calendars, started by their dates.
import type { Pool, PoolClient } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { PlannedCheck } from '../../domain/consultation/checks';
import type { Unstarted } from '../../domain/consultation/commands';
import type { PlannedVisit } from '../../domain/consultation/visits';
import { inTransaction, lockRegister } from './registers/write-once';

export interface Blocked {
  readonly code: string;
  /** Chinese. */
  readonly message: string;
  readonly clauses: readonly string[];
  readonly on: PlainDate;
}

export interface StoredVisit extends PlannedVisit {
  readonly jurisdiction: string;
  readonly status: 'planned' | 'started' | 'cancelled';
  readonly blocked: Blocked | null;
  readonly inspectionId: string | null;
  readonly consultationId: string;
  readonly cancelReason: string | null;
}

export const visitColumns = `
  v.id, v.jurisdiction, v.enterprise_id AS "enterpriseId", v.year, v.month, v.day::text AS day,
  v.window_from::text AS "from", v.window_to::text AS "to", v.mode, v.channel, v.lead_agency_id AS "leadAgencyId",
  v.agency_ids AS "agencyIds", v.entrusted_agency_id AS "entrustedAgencyId", v.entrustment_ref AS "entrustmentRef",
  v.people, v.minutes, v.checks, v.status, v.blocked, v.inspection_id AS "inspectionId",
  v.consultation_id AS "consultationId", v.cancel_reason AS "cancelReason"`;

const upsert = `
  INSERT INTO planned_visit AS p (id, jurisdiction, enterprise_id, year, month, day, window_from, window_to, mode, channel,
    lead_agency_id, agency_ids, entrusted_agency_id, entrustment_ref, people, minutes, checks, status, consultation_id, updated_at)
  SELECT r.id, $2, r."enterpriseId", r.year, r.month, r.day, r."from", r."to", r.mode, r.channel, r."leadAgencyId",
    r."agencyIds", r."entrustedAgencyId", r."entrustmentRef", r.people, r.minutes, r.checks, 'planned', $3, $4
  FROM jsonb_to_recordset($1::jsonb) AS r(id text, "enterpriseId" text, year int, month int, day date, "from" date, "to" date,
    mode text, channel text, "leadAgencyId" text, "agencyIds" text[], "entrustedAgencyId" text, "entrustmentRef" text,
    people int, minutes int, checks jsonb)
  ON CONFLICT (id) DO UPDATE SET month = excluded.month, day = excluded.day, window_from = excluded.window_from,
    window_to = excluded.window_to, mode = excluded.mode, lead_agency_id = excluded.lead_agency_id,
    agency_ids = excluded.agency_ids, entrusted_agency_id = excluded.entrusted_agency_id,
    entrustment_ref = excluded.entrustment_ref, people = excluded.people, minutes = excluded.minutes,
    checks = excluded.checks, status = 'planned', blocked = NULL, cancel_reason = NULL,
    consultation_id = excluded.consultation_id, updated_at = excluded.updated_at
  WHERE p.status <> 'started'`;

export interface Materialised {
  readonly jurisdiction: string;
  readonly consultationId: string;
  readonly year: number;
  /** null: the whole year. */
  readonly month: number | null;
  readonly visits: readonly PlannedVisit[];
  /** ISO instant. */
  readonly at: string;
}

const atOnce = 2_000;

/** What is left of a visit with fewer checks: its owners, how it goes and who leads. */
const reduced = (visit: PlannedVisit, left: readonly PlannedCheck[]) => {
  const owners = [...new Set(left.map(({ agencyId }) => agencyId))].sort();
  const mode: PlannedVisit['mode'] =
    visit.mode === 'entrusted' ? 'entrusted' : owners.length > 1 ? 'joint' : 'single';
  const leadAgencyId = owners.includes(visit.leadAgencyId)
    ? visit.leadAgencyId
    : (owners[0] ?? visit.leadAgencyId);
  return { checks: left, agencyIds: owners, mode, leadAgencyId };
};

/**
 * The round merged what had not begun; days may lie between that and its publication, and visits begin on them. A check that
 * is part of such a visit is not planned a second time.
 */
const withoutStarted = async (
  client: PoolClient,
  { jurisdiction, year, visits }: Materialised,
): Promise<readonly PlannedVisit[]> => {
  const { rows } = await client.query<{ checkId: string; visitId: string }>(
    `SELECT c ->> 'checkId' AS "checkId", id AS "visitId"
     FROM planned_visit CROSS JOIN jsonb_array_elements(checks) AS c
     WHERE jurisdiction = $1 AND year = $2 AND status = 'started'`,
    [jurisdiction, year],
  );
  const startedIn = new Map(rows.map(({ checkId, visitId }) => [checkId, visitId]));
  return visits.flatMap((visit): PlannedVisit[] => {
    const left = visit.checks.filter(({ checkId }) => {
      const started = startedIn.get(checkId);
      return started === undefined || started === visit.id;
    });
    if (left.length === visit.checks.length) return [visit];
    return left.length === 0 ? [] : [{ ...visit, ...reduced(visit, left) }];
  });
};

/**
 * Makes the visits of the period those of the round; what has started stays. The same call again changes nothing.
 * @returns how many are planned, and the ids of those that this round takes out
 */
export const materialise = async (
  pool: Pool,
  round: Materialised,
): Promise<{ readonly planned: number; readonly cancelled: number }> =>
  await inTransaction(pool, async (client) => {
    const { jurisdiction, consultationId, year, month, at } = round;
    await lockRegister(client, `planned visits of ${jurisdiction}`);
    const visits = await withoutStarted(client, round);
    for (let from = 0; from < visits.length; from += atOnce)
      await client.query(upsert, [
        JSON.stringify(visits.slice(from, from + atOnce)),
        jurisdiction,
        consultationId,
        at,
      ]);
    await client.query(
      `UPDATE planned_visit SET status = 'cancelled', cancel_reason = '未列入' || $5::text || '公布的安排', updated_at = $6
       WHERE jurisdiction = $1 AND year = $2 AND ($3::int IS NULL OR month = $3) AND status = 'planned'
         AND id <> ALL ($4::text[])`,
      [jurisdiction, year, month, visits.map(({ id }) => id), consultationId, at],
    );
    const { rows } = await client.query<{ planned: number; cancelled: number }>(
      `SELECT (SELECT count(*)::int FROM planned_visit WHERE consultation_id = $1 AND status <> 'cancelled') AS planned,
         (SELECT count(*)::int FROM planned_visit WHERE jurisdiction = $2
            AND cancel_reason = '未列入' || $1 || '公布的安排') AS cancelled`,
      [consultationId, jurisdiction],
    );
    return rows[0] ?? { planned: 0, cancelled: 0 };
  });

/** Visits not cancelled that hold planned checks, by check id: what is placed already. */
export const placedChecks = async (
  pool: Pool,
  jurisdiction: string,
  year: number,
): Promise<readonly { readonly checkId: string; readonly month: number; readonly started: boolean }[]> => {
  const { rows } = await pool.query<{ checkId: string; month: number; started: boolean }>(
    `SELECT c ->> 'checkId' AS "checkId", month, status = 'started' AS started
     FROM planned_visit CROSS JOIN jsonb_array_elements(checks) AS c
     WHERE jurisdiction = $1 AND year = $2 AND status <> 'cancelled'`,
    [jurisdiction, year],
  );
  return rows;
};

const waitingFrom = async (
  client: PoolClient,
  jurisdiction: string,
  from: PlainDate,
): Promise<readonly StoredVisit[]> => {
  const { rows } = await client.query<StoredVisit>(
    `SELECT ${visitColumns} FROM planned_visit v
     WHERE v.jurisdiction = $1 AND v.status = 'planned' AND v.day >= $2 ORDER BY v.id FOR UPDATE`,
    [jurisdiction, from],
  );
  return rows;
};

/**
 * Takes checks that no plan asks for any more out of visits that have not begun; a visit without checks is cancelled.
 * @param isMeant whether a check still stands for this day
 * @returns how many visits were cancelled
 */
export const dropChecks = async (
  pool: Pool,
  { jurisdiction, from, reason, at }: { jurisdiction: string; from: PlainDate; reason: string; at: string },
  isMeant: (check: PlannedCheck, visit: StoredVisit) => boolean,
): Promise<number> =>
  await inTransaction(pool, async (client) => {
    await lockRegister(client, `planned visits of ${jurisdiction}`);
    let cancelled = 0;
    for (const visit of await waitingFrom(client, jurisdiction, from)) {
      const left = visit.checks.filter((check) => isMeant(check, visit));
      if (left.length === visit.checks.length) continue;
      if (left.length === 0) {
        cancelled += 1;
        await client.query(
          `UPDATE planned_visit SET status = 'cancelled', cancel_reason = $2, updated_at = $3 WHERE id = $1`,
          [visit.id, reason, at],
        );
        continue;
      }
      const { checks, agencyIds, mode, leadAgencyId } = reduced(visit, left);
      await client.query(
        `UPDATE planned_visit SET checks = $2::jsonb, agency_ids = $3, mode = $4, lead_agency_id = $5, updated_at = $6
         WHERE id = $1`,
        [visit.id, JSON.stringify(checks), agencyIds, mode, leadAgencyId, at],
      );
    }
    return cancelled;
  });

/** Visits whose inspection is to be drafted by now, those of the nearest days first. */
export const dueVisits = async (
  pool: Pool,
  {
    jurisdiction,
    until,
    today,
    limit,
  }: { jurisdiction: string; until: PlainDate; today: PlainDate; limit: number },
): Promise<readonly StoredVisit[]> => {
  const { rows } = await pool.query<StoredVisit>(
    `SELECT ${visitColumns} FROM planned_visit v
     WHERE v.jurisdiction = $1 AND v.status = 'planned' AND v.day <= $2 AND v.window_to >= $3
       AND (v.blocked IS NULL OR v.blocked ->> 'on' < $3::text)
     ORDER BY v.day, v.id LIMIT $4`,
    [jurisdiction, until, today, limit],
  );
  return rows;
};

export const markStarted = async (
  pool: Pool,
  id: string,
  inspectionId: string,
  at: string,
): Promise<void> => {
  await pool.query(
    `UPDATE planned_visit SET status = 'started', inspection_id = $2, blocked = NULL, updated_at = $3
     WHERE id = $1 AND status = 'planned'`,
    [id, inspectionId, at],
  );
};

export const markBlocked = async (pool: Pool, id: string, blocked: Blocked, at: string): Promise<void> => {
  await pool.query(
    `UPDATE planned_visit SET blocked = $2::jsonb, updated_at = $3 WHERE id = $1 AND status = 'planned'`,
    [id, JSON.stringify(blocked), at],
  );
};

/** Of one month: how many have begun, and what waits by lead agency. */
export const startCounts = async (
  pool: Pool,
  { jurisdiction, year, month }: { jurisdiction: string; year: number; month: number },
): Promise<{ readonly started: number; readonly unstarted: readonly Unstarted[] }> => {
  const { rows } = await pool.query<{ agencyId: string; started: number; waiting: number; blocked: number }>(
    `SELECT lead_agency_id AS "agencyId", count(*) FILTER (WHERE status = 'started')::int AS started,
       count(*) FILTER (WHERE status = 'planned')::int AS waiting,
       count(*) FILTER (WHERE status = 'planned' AND blocked IS NOT NULL)::int AS blocked
     FROM planned_visit WHERE jurisdiction = $1 AND year = $2 AND month = $3 AND status <> 'cancelled'
     GROUP BY 1 ORDER BY 1`,
    [jurisdiction, year, month],
  );
  return {
    started: rows.reduce((sum, { started }) => sum + started, 0),
    unstarted: rows
      .filter(({ waiting }) => waiting > 0)
      .map(({ agencyId, waiting, blocked }) => ({ agencyId, waiting, blocked })),
  };
};

/** Visits of months whose round is closed and that never began: what they kept is free again. @returns how many */
export const releaseUnstarted = async (pool: Pool, jurisdiction: string, at: string): Promise<number> => {
  const { rowCount } = await pool.query(
    `UPDATE planned_visit v SET status = 'cancelled', cancel_reason = '期满未开始', updated_at = $2
     FROM lifecycle l
     WHERE v.jurisdiction = $1 AND v.status = 'planned' AND l.type = 'consultation' AND l.jurisdiction = $1
       AND l.kind = 'monthly' AND l.stage = 'closed' AND (l.state ->> 'year')::int = v.year
       AND (l.state ->> 'month')::int = v.month`,
    [jurisdiction, at],
  );
  return rowCount ?? 0;
};
