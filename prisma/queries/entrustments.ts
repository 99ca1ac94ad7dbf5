// Letters of entrustment (委托书) as they are registered, revoked and read.
import type { Pool, PoolClient } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Letter } from '../../domain/entrustment/letter';
import { Conditions } from './page';

type Queryable = Pool | PoolClient;

export const entrustmentStates = ['current', 'upcoming', 'over', 'revoked'] as const;
export type EntrustmentState = (typeof entrustmentStates)[number];

export interface Entrustment extends Letter {
  readonly id: string;
  readonly jurisdiction: string;
  readonly capacityCheckedOn: PlainDate | null;
  readonly capacityFinding: string | null;
  /** Of the entrusted agency on the first day, as the register had them. */
  readonly certifiedOfficers: number | null;
  readonly reason: string | null;
  readonly revokeReason: string | null;
  readonly enteredBy: string | null;
  /** ISO instant. */
  readonly enteredAt: string | null;
  readonly version: number;
}

export interface ReadEntrustment extends Entrustment {
  readonly ownerAgencyName: string | null;
  readonly entrustedAgencyName: string | null;
  readonly state: EntrustmentState;
}

const letterColumns = `t.ref, t.owner_agency_id AS "ownerAgencyId", t.entrusted_agency_id AS "entrustedAgencyId",
  t.item_ids AS "itemIds", t.valid_from::text AS "from", t.valid_to::text AS "to", t.revoked_on::text AS "revokedOn"`;

/** The letter of that number, and those between these agencies, in force or not, by number. */
export const lettersBetween = async (
  client: Queryable,
  {
    jurisdiction,
    ref,
    entrustedAgencyId,
    ownerAgencyIds,
  }: {
    readonly jurisdiction: string;
    readonly ref: string | null;
    readonly entrustedAgencyId: string;
    readonly ownerAgencyIds: readonly string[];
  },
): Promise<readonly Letter[]> => {
  const { rows } = await client.query<Letter>({
    name: 'letters-between',
    text: `SELECT ${letterColumns} FROM entrustment t WHERE t.jurisdiction = $1
             AND (t.ref = $2 OR (t.entrusted_agency_id = $3 AND t.owner_agency_id = ANY ($4::text[])))
           ORDER BY t.ref`,
    values: [jurisdiction, ref, entrustedAgencyId, ownerAgencyIds],
  });
  return rows;
};

/** Those that hold on some day of the span, by number. */
export const lettersWithin = async (
  client: Queryable,
  jurisdiction: string,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly Letter[]> => {
  const { rows } = await client.query<Letter>(
    `SELECT ${letterColumns} FROM entrustment t WHERE t.jurisdiction = $1 AND t.valid_from <= $3::date
       AND (t.valid_to IS NULL OR t.valid_to >= $2::date) AND (t.revoked_on IS NULL OR t.revoked_on > $2::date)
     ORDER BY t.ref`,
    [jurisdiction, from, to],
  );
  return rows;
};

const stateOn = (day: string): string => `CASE
  WHEN t.revoked_on <= ${day} THEN 'revoked' WHEN t.valid_from > ${day} THEN 'upcoming'
  WHEN t.valid_to < ${day} THEN 'over' ELSE 'current' END`;

export interface EntrustmentFilter {
  readonly jurisdiction: string;
  readonly day: PlainDate;
  readonly id?: string | undefined;
  readonly ref?: string | undefined;
  /** Either side. */
  readonly agencyId?: string | undefined;
  readonly state?: EntrustmentState | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

interface Row extends Omit<ReadEntrustment, 'enteredAt'> {
  readonly enteredAt: Date | null;
}

/** In the order of ids. */
export const listEntrustments = async (
  client: Queryable,
  { jurisdiction, day, id, ref, agencyId, state, after, limit }: EntrustmentFilter,
): Promise<readonly ReadEntrustment[]> => {
  const where = new Conditions([day, limit]);
  where.add('t.jurisdiction = ?', jurisdiction);
  if (id !== undefined) where.add('t.id = ?', id);
  if (ref !== undefined) where.add('t.ref = ?', ref);
  if (agencyId !== undefined) where.add('? IN (t.owner_agency_id, t.entrusted_agency_id)', agencyId);
  if (state !== undefined) where.add(`${stateOn('$1::date')} = ?`, state);
  if (after !== undefined) where.add('t.id COLLATE "C" > ?', after);
  const { rows } = await client.query<Row>(
    `SELECT t.id, t.jurisdiction, ${letterColumns}, t.capacity_checked_on::text AS "capacityCheckedOn",
       t.capacity_finding AS "capacityFinding", t.certified_officers AS "certifiedOfficers", t.reason,
       t.revoke_reason AS "revokeReason", t.entered_by AS "enteredBy", t.entered_at AS "enteredAt", t.version,
       o.name AS "ownerAgencyName", e.name AS "entrustedAgencyName", ${stateOn('$1::date')} AS state
     FROM entrustment t LEFT JOIN agency o ON o.id = t.owner_agency_id LEFT JOIN agency e ON e.id = t.entrusted_agency_id
     WHERE ${where.sql} ORDER BY t.id COLLATE "C" LIMIT $2`,
    where.values,
  );
  return rows.map((row) => ({ ...row, enteredAt: row.enteredAt?.toISOString() ?? null }));
};

/** Officers of the agency whose certificate holds on that day. */
export const certifiedOfficers = async (
  client: Queryable,
  agencyId: string,
  day: PlainDate,
): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM officer o WHERE o.agency_id = $1 AND o.standing = 'officer'
       AND (o.ended_on IS NULL OR o.ended_on > $2::date)
       AND EXISTS (SELECT 1 FROM certificate c WHERE c.officer_id = o.id AND $2::date BETWEEN c.valid_from AND c.valid_to)`,
    [agencyId, day],
  );
  return rows[0]?.count ?? 0;
};

const told = ({ id: _id, jurisdiction: _place, version: _version, ...rest }: Entrustment): object => rest;

/** Inserts (before null) or replaces, with its history; `after` carries the new version. */
export const saveEntrustment = async (
  client: PoolClient,
  { before, after }: { readonly before: Entrustment | null; readonly after: Entrustment },
  { actorId, at, reason }: { readonly actorId: string; readonly at: string; readonly reason: string | null },
): Promise<void> => {
  await client.query(
    `INSERT INTO entrustment (id, jurisdiction, ref, owner_agency_id, entrusted_agency_id, item_ids, valid_from, valid_to,
       capacity_checked_on, capacity_finding, certified_officers, reason, revoked_on, revoke_reason, entered_by, entered_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     ON CONFLICT (id) DO UPDATE SET revoked_on = excluded.revoked_on, revoke_reason = excluded.revoke_reason,
       version = excluded.version`,
    [
      ...[
        after.id,
        after.jurisdiction,
        after.ref,
        after.ownerAgencyId,
        after.entrustedAgencyId,
        after.itemIds,
      ],
      ...[after.from, after.to, after.capacityCheckedOn, after.capacityFinding, after.certifiedOfficers],
      ...[after.reason, after.revokedOn, after.revokeReason, after.enteredBy, after.enteredAt, after.version],
    ],
  );
  await client.query(
    `INSERT INTO register_change (register, row_id, version, jurisdiction, at, actor_id, before, after, reason)
     VALUES ('entrustments', $1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[after.id, after.version, after.jurisdiction, at, actorId],
      ...[before === null ? null : JSON.stringify(told(before)), JSON.stringify(told(after)), reason],
    ],
  );
};
