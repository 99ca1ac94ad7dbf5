// Risk lists of single enterprises as they are kept and read.
import type { Pool, PoolClient } from 'pg';
import type { RiskList } from '../../../domain/compliance-guide/risk-list';
import type { RiskListReach } from '../../../domain/permission/compliance-guides';
import { Conditions } from '../page';
import { keepChange, type Changed } from './guides';

type Queries = Pool | PoolClient;

export interface ReadRiskList {
  readonly list: RiskList;
  readonly agencyName: string;
  readonly enterpriseName: string;
}

interface Row {
  readonly state: RiskList;
  readonly agencyName: string;
  readonly enterpriseName: string;
}

export interface RiskListFilter {
  readonly reach: RiskListReach;
  readonly id?: string | undefined;
  readonly enterpriseId?: string | undefined;
  /** Of this agency. */
  readonly agencyId?: string | undefined;
  /** Only what has been handed over. */
  readonly handed: boolean;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** In the order of their ids; one more than `limit` where another page follows. */
export const listRiskLists = async (
  client: Queries,
  { reach, id, enterpriseId, agencyId, handed, after, limit }: RiskListFilter,
): Promise<readonly ReadRiskList[]> => {
  const where = new Conditions();
  where.add('r.jurisdiction = ?', reach.jurisdiction);
  // An official reads by his office, an enterprise its own and only once it is handed over.
  where.add(
    '(?::boolean OR r.agency_id = ?::text OR (r.enterprise_id = ?::text AND r.handed_number IS NOT NULL))',
    reach.everywhere,
    reach.agencyId,
    reach.enterpriseId,
  );
  if (id !== undefined) where.add('r.id = ?', id);
  if (enterpriseId !== undefined) where.add('r.enterprise_id = ?', enterpriseId);
  if (agencyId !== undefined) where.add('r.agency_id = ?', agencyId);
  if (handed) where.add('r.handed_number IS NOT NULL');
  if (after !== undefined) where.add('r.id COLLATE "C" > ?', after);
  const { rows } = await client.query<Row>(
    `SELECT r.state, a.name AS "agencyName", e.name AS "enterpriseName"
     FROM risk_list r JOIN agency a ON a.id = r.agency_id JOIN enterprise e ON e.id = r.enterprise_id
     WHERE ${where.sql} ORDER BY r.id COLLATE "C" LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return rows.map(({ state, ...names }) => ({ list: state, ...names }));
};

export const saveRiskList = async (
  client: PoolClient,
  { before, after }: { readonly before: RiskList | null; readonly after: RiskList },
  changed: Changed,
): Promise<void> => {
  const { id, jurisdiction, agencyId, enterpriseId, versions, version } = after;
  const handed = versions.findLast(({ handedAt }) => handedAt !== null)?.number ?? null;
  await client.query(
    `INSERT INTO risk_list (id, jurisdiction, agency_id, enterprise_id, handed_number, state, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (id) DO UPDATE SET handed_number = excluded.handed_number, state = excluded.state, version = excluded.version`,
    [id, jurisdiction, agencyId, enterpriseId, handed, JSON.stringify(after), version],
  );
  await keepChange(client, 'riskLists', { id, jurisdiction, version, before, after }, changed);
};
