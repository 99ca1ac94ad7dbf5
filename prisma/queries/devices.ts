// Monitoring devices, as they are kept and read.
import type { Pool, PoolClient } from 'pg';
import type { Device } from '../../domain/device/device';
import { Conditions } from './page';

type Queries = Pool | PoolClient;

export interface ReadDevice {
  readonly device: Device;
  readonly agencyName: string;
}

interface Row {
  readonly state: Device;
  readonly agencyName: string;
}

const present = ({ state, agencyName }: Row): ReadDevice => ({ device: state, agencyName });

export interface DeviceFilter {
  readonly jurisdiction: string;
  /** Only what has been made public and is in use. */
  readonly publicOnly: boolean;
  readonly ids?: readonly string[] | undefined;
  readonly agencyId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** In the order of their ids. */
export const listDevices = async (
  client: Queries,
  { jurisdiction, publicOnly, ids, agencyId, after, limit }: DeviceFilter,
): Promise<readonly ReadDevice[]> => {
  const where = new Conditions();
  where.add('d.jurisdiction = ?', jurisdiction);
  if (publicOnly) where.add('d.published_on IS NOT NULL AND d.retired_on IS NULL');
  if (ids !== undefined) where.add('d.id = ANY (?::text[])', ids);
  if (agencyId !== undefined) where.add('d.agency_id = ?', agencyId);
  if (after !== undefined) where.add('d.id > ?', after);
  const { rows } = await client.query<Row>(
    `SELECT d.state, a.name AS "agencyName" FROM monitoring_device d JOIN agency a ON a.id = d.agency_id
     WHERE ${where.sql} ORDER BY d.id LIMIT ${String(limit)}`,
    where.values,
  );
  return rows.map(present);
};

/** Inserts or replaces it, with its history; `after` carries the new version. */
export const saveDevice = async (
  client: PoolClient,
  { before, after }: { readonly before: Device | null; readonly after: Device },
  { actorId, at, reason }: { readonly actorId: string; readonly at: string; readonly reason: string | null },
): Promise<void> => {
  const { id, jurisdiction, agencyId, publishedOn, retiredOn, version } = after;
  await client.query(
    `INSERT INTO monitoring_device (id, jurisdiction, agency_id, published_on, retired_on, state, version)
     VALUES ($1, $2, $3, $4::date, $5::date, $6, $7)
     ON CONFLICT (id) DO UPDATE SET published_on = excluded.published_on, retired_on = excluded.retired_on,
       state = excluded.state, version = excluded.version`,
    [id, jurisdiction, agencyId, publishedOn, retiredOn, JSON.stringify(after), version],
  );
  await client.query(
    `INSERT INTO register_change (register, row_id, version, jurisdiction, at, actor_id, before, after, reason)
     VALUES ('devices', $1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[id, version, jurisdiction, at, actorId],
      ...[before === null ? null : JSON.stringify(before), JSON.stringify(after), reason],
    ],
  );
};
