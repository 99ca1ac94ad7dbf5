// Decisions on numbers (LimitDecision) as they are set, published, withdrawn and read.
import type { Pool, PoolClient } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { LimitName } from '../../domain/limits/names';
import { Conditions } from './page';

type Queryable = Pool | PoolClient;

/** upcoming: for a year to come; superseded: another one holds; withdrawn: from its day on, or wholly. */
export const limitStates = ['inForce', 'upcoming', 'superseded', 'withdrawn'] as const;
export type LimitState = (typeof limitStates)[number];

export interface LimitDecision {
  readonly id: string;
  readonly jurisdiction: string;
  readonly rule: LimitName;
  /** null: for every agency. */
  readonly agencyId: string | null;
  readonly limit: number;
  /** null: for every year until another one is set. */
  readonly year: number | null;
  readonly decisionRef: string;
  readonly decidedOn: PlainDate;
  readonly issuer: string | null;
  readonly reason: string | null;
  readonly publishedOn: PlainDate | null;
  readonly publicationRef: string | null;
  readonly withdrawnOn: PlainDate | null;
  readonly withdrawReason: string | null;
  /** null: not entered over HTTP. */
  readonly enteredBy: string | null;
  /** ISO instant. */
  readonly enteredAt: string | null;
  readonly version: number;
}

export interface ReadLimitDecision extends LimitDecision {
  readonly agencyName: string | null;
  readonly state: LimitState;
}

const columns = `d.id, d.jurisdiction, d.rule, d.agency_id AS "agencyId", d."limit", d.year, d.decision_ref AS "decisionRef",
  d.decided_on::text AS "decidedOn", d.issuer, d.reason, d.published_on::text AS "publishedOn",
  d.publication_ref AS "publicationRef", d.withdrawn_on::text AS "withdrawnOn", d.withdraw_reason AS "withdrawReason",
  d.entered_by AS "enteredBy", d.entered_at AS "enteredAt", d.version`;

/** @param day SQL of the day asked about */
const stateOn = (day: string): string => `CASE
  WHEN d.withdrawn_on <= ${day} THEN 'withdrawn'
  WHEN d.decided_on > ${day} OR d.year > extract(year FROM ${day}) THEN 'upcoming'
  WHEN d.id IN (SELECT h.id FROM limits_on(d.jurisdiction, ${day}, extract(year FROM ${day})::int) AS h) THEN 'inForce'
  ELSE 'superseded' END`;

interface Row extends Omit<ReadLimitDecision, 'enteredAt'> {
  readonly enteredAt: Date | null;
}

export interface LimitFilter {
  readonly jurisdiction: string;
  readonly day: PlainDate;
  readonly id?: string | undefined;
  readonly rule?: string | undefined;
  readonly agencyId?: string | undefined;
  readonly state?: LimitState | undefined;
  /** Only those that were made public. */
  readonly published?: boolean | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** In the order of ids. */
export const listLimitDecisions = async (
  client: Queryable,
  { jurisdiction, day, id, rule, agencyId, state, published, after, limit }: LimitFilter,
): Promise<readonly ReadLimitDecision[]> => {
  const where = new Conditions([day, limit]);
  where.add('d.jurisdiction = ?', jurisdiction);
  if (id !== undefined) where.add('d.id = ?', id);
  if (rule !== undefined) where.add('d.rule = ?', rule);
  if (agencyId !== undefined) where.add('d.agency_id = ?', agencyId);
  if (published === true) where.add('d.published_on <= ?::date', day);
  if (state !== undefined) where.add(`${stateOn('$1::date')} = ?`, state);
  if (after !== undefined) where.add('d.id COLLATE "C" > ?', after);
  const { rows } = await client.query<Row>(
    `SELECT ${columns}, a.name AS "agencyName", ${stateOn('$1::date')} AS state
     FROM limit_decision d LEFT JOIN agency a ON a.id = d.agency_id
     WHERE ${where.sql} ORDER BY d.id COLLATE "C" LIMIT $2`,
    where.values,
  );
  return rows.map((row) => ({ ...row, enteredAt: row.enteredAt?.toISOString() ?? null }));
};

/** The number of that name that holds for every agency on that day and in that year; null: none. */
export const commonLimit = async (
  client: Queryable,
  jurisdiction: string,
  rule: string,
  { day, year }: { readonly day: PlainDate; readonly year: number },
): Promise<number | null> => {
  const { rows } = await client.query<{ limit: number }>(
    'SELECT "limit" FROM limits_on($1, $2, $3) WHERE rule = $4 AND agency_id IS NULL',
    [jurisdiction, day, year, rule],
  );
  return rows[0]?.limit ?? null;
};

/** Whether the same document sets the same number already, for the same agency and year, and was not withdrawn. */
export const isSetAlready = async (
  client: Queryable,
  { jurisdiction, decisionRef, rule, agencyId, year }: LimitDecision,
): Promise<boolean> => {
  const { rowCount } = await client.query(
    `SELECT 1 FROM limit_decision WHERE jurisdiction = $1 AND decision_ref = $2 AND rule = $3 AND withdrawn_on IS NULL
       AND agency_id IS NOT DISTINCT FROM $4 AND year IS NOT DISTINCT FROM $5::int`,
    [jurisdiction, decisionRef, rule, agencyId, year],
  );
  return (rowCount ?? 0) > 0;
};

const told = ({ id: _id, jurisdiction: _place, version: _version, ...rest }: LimitDecision): object => rest;

/** Inserts (before null) or replaces, with its history; `after` carries the new version. */
export const saveLimitDecision = async (
  client: PoolClient,
  { before, after }: { readonly before: LimitDecision | null; readonly after: LimitDecision },
  { actorId, at, reason }: { readonly actorId: string; readonly at: string; readonly reason: string | null },
): Promise<void> => {
  await client.query(
    `INSERT INTO limit_decision (id, jurisdiction, rule, agency_id, "limit", year, decision_ref, decided_on, issuer, reason,
       published_on, publication_ref, withdrawn_on, withdraw_reason, entered_by, entered_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     ON CONFLICT (id) DO UPDATE SET published_on = excluded.published_on, publication_ref = excluded.publication_ref,
       withdrawn_on = excluded.withdrawn_on, withdraw_reason = excluded.withdraw_reason, version = excluded.version`,
    [
      ...[after.id, after.jurisdiction, after.rule, after.agencyId, after.limit, after.year],
      ...[after.decisionRef, after.decidedOn, after.issuer, after.reason],
      ...[after.publishedOn, after.publicationRef, after.withdrawnOn, after.withdrawReason],
      ...[after.enteredBy, after.enteredAt, after.version],
    ],
  );
  await client.query(
    `INSERT INTO register_change (register, row_id, version, jurisdiction, at, actor_id, before, after, reason)
     VALUES ('limits', $1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[after.id, after.version, after.jurisdiction, at, actorId],
      ...[before === null ? null : JSON.stringify(told(before)), JSON.stringify(told(after)), reason],
    ],
  );
};
