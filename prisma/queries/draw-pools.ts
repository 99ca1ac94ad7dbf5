// Pools of a draw from the registers, as they stand at the moment of the commitment (检查对象库、执法人员库, DE-78).
import type { PoolClient } from 'pg';
import { plainDate, type PlainDate } from '../../domain/calendar/plain-date';
import type { EnterprisePool } from '../../domain/inspection/vocabulary';
import type { RiskGrade } from '../../domain/registers/fields';
import type { CreditGrade } from '../../domain/tier/vocabulary';
import { certificateSpan } from './certificate-span';
import { listedPools } from './pools';

export interface PlanLineOwner {
  readonly agencyId: string;
}

/** null: the jurisdiction has no such line. */
export const planLineOwner = async (
  client: PoolClient,
  jurisdiction: string,
  ref: string,
): Promise<PlanLineOwner | null> => {
  const { rows } = await client.query<PlanLineOwner>(
    'SELECT agency_id AS "agencyId" FROM plan_line WHERE jurisdiction = $1 AND ref = $2',
    [jurisdiction, ref],
  );
  return rows[0] ?? null;
};

/** Those of these agencies that are announced and stand to the last of the days: others inspect nobody (DE-07). */
export const inspectingAgencies = async (
  client: PoolClient,
  { jurisdiction, ids, to }: { jurisdiction: string; ids: readonly string[]; to: PlainDate },
): Promise<readonly string[]> => {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM agency WHERE jurisdiction = $1 AND id = ANY ($2::text[]) AND published_on <= $3::date
       AND (ended_on IS NULL OR ended_on > $3::date)`,
    [jurisdiction, ids, to],
  );
  return rows.map(({ id }) => id);
};

export interface PoolQuestion {
  readonly jurisdiction: string;
  /** The lead agency: without ids only enterprises of its territories are asked for. */
  readonly agencyId: string;
  readonly pools: readonly EnterprisePool[] | null;
  readonly risks: readonly string[] | null;
  readonly parkId: string | null;
  /** These and no others; null: whoever the filters leave. */
  readonly ids: readonly string[] | null;
  /** First day of the visits, whose memberships of lists count. */
  readonly from: PlainDate;
  /** Last day of the visits, to which they have to stand. */
  readonly to: PlainDate;
  /** Of the rows. */
  readonly limit: number;
}

export interface PoolEnterprise {
  readonly id: string;
  /** For the lead agency, on the first day of the visits. */
  readonly pool: EnterprisePool;
  readonly risk: RiskGrade;
  readonly creditGrade: CreditGrade | null;
  readonly trade: string | null;
}

export const poolEnterprises = async (
  client: PoolClient,
  { jurisdiction, agencyId, pools, risks, parkId, ids, from, to, limit }: PoolQuestion,
): Promise<readonly PoolEnterprise[]> => {
  const { rows } = await client.query<PoolEnterprise>(
    `SELECT e.id, coalesce(listed.pool, e.pool) AS pool, e.risk, e.credit_grade AS "creditGrade", e.trade
     FROM enterprise e LEFT JOIN (${listedPools('$7', '$9::date', '$1')}) AS listed ON listed.enterprise_id = e.id
     WHERE e.jurisdiction = $1 AND (e.ended_on IS NULL OR e.ended_on > $2::date)
       AND ($3::text[] IS NULL OR coalesce(listed.pool, e.pool) = ANY ($3)) AND ($4::text[] IS NULL OR e.risk = ANY ($4))
       AND ($5::text IS NULL OR e.park_id = $5)
       AND CASE WHEN $6::text[] IS NOT NULL THEN e.id = ANY ($6)
         ELSE EXISTS (SELECT 1 FROM agency a, unnest(a.territories) AS t WHERE a.id = $7 AND starts_with(e.territory, t)) END
     ORDER BY e.id COLLATE "C" LIMIT $8`,
    [jurisdiction, to, pools, risks, parkId, ids, agencyId, limit, from],
  );
  return rows;
};

export interface PoolOfficer {
  readonly id: string;
  readonly agencyId: string;
  /** Days without a gap on which the certificate holds; null: none. */
  readonly certificate: { readonly from: PlainDate; readonly to: PlainDate } | null;
}

interface OfficerRow {
  readonly id: string;
  readonly agencyId: string;
  readonly spans: readonly { readonly from: string; readonly to: string }[];
}

/** Officers of these agencies, neither auxiliary nor third party nor revoked, with or without a certificate on these days. */
export const poolOfficers = async (
  client: PoolClient,
  {
    agencyIds,
    ids,
    days,
  }: {
    agencyIds: readonly string[];
    ids: readonly string[] | null;
    days: { readonly from: PlainDate; readonly to: PlainDate };
  },
): Promise<readonly PoolOfficer[]> => {
  const { rows } = await client.query<OfficerRow>(
    `SELECT o.id, o.agency_id AS "agencyId",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('from', c.valid_from, 'to', c.valid_to)), '[]'::jsonb)
        FROM certificate c WHERE c.officer_id = o.id) AS spans
     FROM officer o JOIN person p ON p.id = o.id
     WHERE o.agency_id = ANY ($1::text[]) AND o.standing = 'officer' AND (p.revoked_at IS NULL OR p.revoked_at > now())
       AND (o.ended_on IS NULL OR o.ended_on > $2::date) AND ($3::text[] IS NULL OR o.id = ANY ($3))
     ORDER BY o.id COLLATE "C"`,
    [agencyIds, days.to, ids],
  );
  return rows.map(({ id, agencyId, spans }) => ({
    id,
    agencyId,
    certificate: certificateSpan(
      spans.map(({ from, to }) => ({ from: plainDate(from), to: plainDate(to) })),
      days.from,
    ),
  }));
};
