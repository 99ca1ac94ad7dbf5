// Which pool an enterprise is in for an agency on a day. A membership of a list decides; where none was ever decided that
// counts for the agency, the class in the register of enterprises stands (HZ-29…34, JJ-26…30, XT-63…66).
import type { Pool, PoolClient } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { EnterprisePool } from '../../domain/inspection/vocabulary';
import type { Graded } from '../../domain/tier/tier-of';

type Queryable = Pool | PoolClient;

/** Memberships that count for the agency `asking` (SQL): everybody's, its own, those of its line. */
const countsFor = (asking: string): string => `(m.scope = 'jurisdiction' OR m.agency_id = ${asking}
  OR (m.scope = 'line' AND (SELECT line FROM agency WHERE id = m.agency_id) = (SELECT line FROM agency WHERE id = ${asking})))`;

/** Decided and within its days on `day` (SQL); it ends by itself with its term. */
export const standsOn = (day: string): string => `(m.status = 'standing' AND m.from_on <= ${day}
  AND (m.to_on IS NULL OR m.to_on >= ${day}) AND (m.ended_on IS NULL OR m.ended_on > ${day}))`;

/** Decided by `day` (SQL), be it over or not: from then on the register's own class counts no more. */
const begunBy = (day: string): string => `(m.status = 'standing' AND m.from_on <= ${day})`;

/**
 * Enterprises of which memberships say in which class they are for `asking` on `day`, as a table to be joined: enterprise_id, pool.
 * @param asking, day, jurisdiction SQL, such as `$7`
 */
export const listedPools = (asking: string, day: string, jurisdiction: string): string => `
  SELECT m.enterprise_id, CASE
      WHEN bool_or(m.list = 'key' AND ${standsOn(day)}) THEN 'key'
      WHEN bool_or(m.list = 'whitelist' AND ${standsOn(day)}) THEN 'whitelist'
      ELSE 'general' END AS pool
  FROM list_membership m
  WHERE m.jurisdiction = ${jurisdiction} AND m.list IN ('whitelist', 'key', 'general')
    AND ${begunBy(day)} AND ${countsFor(asking)}
  GROUP BY m.enterprise_id`;

export interface PoolsQuestion {
  readonly enterpriseId: string;
  readonly agencyIds: readonly string[];
  readonly day: PlainDate;
}

export interface ListedClasses {
  /** null: no membership says so, the register does. */
  readonly pool: EnterprisePool | null;
  readonly jointOptOut: boolean | null;
}

/** Strictest in the enterprise's favour: whitelisted for one is whitelisted, key only where it is for every agency that goes. */
const together = (
  pools: readonly (EnterprisePool | null)[],
  registered: EnterprisePool,
): EnterprisePool | null => {
  if (pools.every((pool) => pool === null)) return null;
  const each = pools.map((pool) => pool ?? registered);
  if (each.includes('whitelist')) return 'whitelist';
  return each.every((pool) => pool === 'key') ? 'key' : 'general';
};

/** Tier's ingredients of one enterprise and the pool that it is in for each of these agencies on that day, by agency. */
export const classesFor = async (
  client: Queryable,
  enterpriseId: string,
  agencyIds: readonly string[],
  day: PlainDate,
): Promise<ReadonlyMap<string, Graded & { readonly pool: EnterprisePool }>> => {
  const { rows } = await client.query<Graded & { readonly agencyId: string; readonly pool: EnterprisePool }>(
    `SELECT asking.id AS "agencyId", coalesce((SELECT CASE
          WHEN count(*) = 0 THEN NULL
          WHEN bool_or(m.list = 'key' AND ${standsOn('$3::date')}) THEN 'key'
          WHEN bool_or(m.list = 'whitelist' AND ${standsOn('$3::date')}) THEN 'whitelist'
          ELSE 'general' END
        FROM list_membership m
        WHERE m.enterprise_id = $1 AND m.list IN ('whitelist', 'key', 'general')
          AND ${begunBy('$3::date')} AND ${countsFor('asking.id')}), e.pool) AS pool,
       e.risk, e.credit_grade AS "creditGrade", e.trade
     FROM enterprise e CROSS JOIN unnest($2::text[]) AS asking (id) WHERE e.id = $1`,
    [enterpriseId, agencyIds, day],
  );
  return new Map(rows.map(({ agencyId, ...graded }) => [agencyId, graded]));
};

/** @param registered the class in the register, for agencies for which no membership counts */
export const listedClasses = async (
  client: Queryable,
  { enterpriseId, agencyIds, day }: PoolsQuestion,
  registered: EnterprisePool,
): Promise<ListedClasses> => {
  const { rows } = await client.query<{ pool: EnterprisePool | null; optOut: boolean | null }>(
    `SELECT (SELECT CASE
          WHEN count(*) = 0 THEN NULL
          WHEN bool_or(m.list = 'key' AND ${standsOn('$3::date')}) THEN 'key'
          WHEN bool_or(m.list = 'whitelist' AND ${standsOn('$3::date')}) THEN 'whitelist'
          ELSE 'general' END
        FROM list_membership m
        WHERE m.enterprise_id = $1 AND m.list IN ('whitelist', 'key', 'general')
          AND ${begunBy('$3::date')} AND ${countsFor('asking.id')}) AS pool,
      (SELECT bool_or(${standsOn('$3::date')}) FROM list_membership m
        WHERE m.enterprise_id = $1 AND m.list = 'jointOptOut' AND ${begunBy('$3::date')}
          AND ${countsFor('asking.id')}) AS "optOut"
     FROM unnest($2::text[]) AS asking (id)`,
    [enterpriseId, agencyIds, day],
  );
  const optOuts = rows.map(({ optOut }) => optOut);
  return {
    pool: together(
      rows.map(({ pool }) => pool),
      registered,
    ),
    jointOptOut: optOuts.every((one) => one === null) ? null : optOuts.includes(true),
  };
};
