// Lifecycles as they stand, for the API.
import type { Pool } from 'pg';
import type { ComplaintState } from '../../domain/complaint/state';
import type { ConsultationState } from '../../domain/consultation/state';
import type { CreditRepairState } from '../../domain/credit-repair/state';
import type { GuidanceState } from '../../domain/guidance/state';
import type { InspectionState } from '../../domain/inspection/state';
import type { LifecycleType, Reach } from '../../domain/permission/reach';
import type { PlanState } from '../../domain/plan/state';
import type { LifecycleSort } from './lifecycle-sorts';
import { Conditions, decodeCursor, pageOf, type Page, type Key } from './page';
import { addReach, isDisclosed, isParkTold, isSecret } from './reach';

export interface LifecycleSummary {
  readonly id: string;
  readonly type: LifecycleType;
  readonly jurisdiction: string;
  /** null: of a plan or a consultation. */
  readonly enterpriseId: string | null;
  /** null when the register has no such enterprise. */
  readonly enterpriseName: string | null;
  readonly leadAgencyId: string;
  readonly agencyIds: readonly string[];
  readonly kind: string;
  readonly stage: string;
  readonly position: string;
  readonly version: number;
  readonly nextDeadlineAt: string | null;
  readonly parentId: string | null;
  readonly pack: { readonly id: string; readonly version: string; readonly hash: string };
  readonly calendarVersion: string;
  /** Hash of the last step, hex. */
  readonly headHash: string;
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly endedAt: string | null;
  /** Whether a matter of it is a state secret, by what was read of it or, before that, by the register. */
  readonly secret: boolean;
  /** Park of the enterprise; null: none. */
  readonly parkId: string | null;
  readonly parkTold: boolean;
  /** Whether the enterprise knows of it. */
  readonly disclosed: boolean;
}

export type Lifecycle = LifecycleSummary &
  (
    | { readonly type: 'inspection'; readonly state: InspectionState }
    | { readonly type: 'creditRepair'; readonly state: CreditRepairState }
    | { readonly type: 'plan'; readonly state: PlanState }
    | { readonly type: 'consultation'; readonly state: ConsultationState }
    | { readonly type: 'complaint'; readonly state: ComplaintState }
    | { readonly type: 'guidance'; readonly state: GuidanceState }
  );

interface Row {
  readonly id: string;
  readonly type: LifecycleType;
  readonly jurisdiction: string;
  readonly enterprise_id: string | null;
  readonly enterprise_name: string | null;
  readonly lead_agency_id: string;
  readonly agency_ids: readonly string[];
  readonly kind: string;
  readonly stage: string;
  readonly position: string;
  readonly version: number;
  readonly next_deadline_at: Date | null;
  readonly parent_id: string | null;
  readonly pack_id: string;
  readonly pack_version: string;
  readonly pack_hash: string;
  readonly calendar_version: string;
  readonly head_hash: Buffer;
  readonly started_at: Date;
  readonly updated_at: Date;
  readonly ended_at: Date | null;
  readonly secret: boolean;
  readonly park_id: string | null;
  readonly park_told: boolean;
  readonly disclosed: boolean;
}

const columns = `l.id, l.type, l.jurisdiction, l.enterprise_id, e.name AS enterprise_name, l.lead_agency_id, l.agency_ids,
  l.kind, l.stage, l.position, l.version, l.next_deadline_at, l.parent_id, l.pack_id, l.pack_version, l.pack_hash,
  l.calendar_version, l.head_hash, l.started_at, l.updated_at, l.ended_at, ${isSecret} AS secret, e.park_id,
  ${isParkTold} AS park_told, ${isDisclosed} AS disclosed`;
const from = 'lifecycle l LEFT JOIN enterprise e ON e.id = l.enterprise_id';

const summaryOf = (row: Row): LifecycleSummary => ({
  id: row.id,
  type: row.type,
  jurisdiction: row.jurisdiction,
  enterpriseId: row.enterprise_id,
  enterpriseName: row.enterprise_name,
  leadAgencyId: row.lead_agency_id,
  agencyIds: row.agency_ids,
  kind: row.kind,
  stage: row.stage,
  position: row.position,
  version: row.version,
  nextDeadlineAt: row.next_deadline_at?.toISOString() ?? null,
  parentId: row.parent_id,
  pack: { id: row.pack_id, version: row.pack_version, hash: row.pack_hash },
  calendarVersion: row.calendar_version,
  headHash: row.head_hash.toString('hex'),
  startedAt: row.started_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  secret: row.secret,
  parkId: row.park_id,
  parkTold: row.park_told,
  disclosed: row.disclosed,
});

/** @throws TypeError: only plans and consultations are of no enterprise */
export const enterpriseOf = ({ id, enterpriseId }: LifecycleSummary): string => {
  if (enterpriseId === null) throw new TypeError(`${id} is of no enterprise`);
  return enterpriseId;
};

/** One lifecycle with its state; null when none has this id. Who may see it is the caller's question. */
export const getLifecycle = async (pool: Pool, id: string): Promise<Lifecycle | null> => {
  const { rows } = await pool.query<Row & { readonly state: Lifecycle['state'] }>({
    name: 'get-lifecycle',
    text: `SELECT ${columns}, l.state || jsonb_build_object('calendar', c.calendar) AS state
           FROM ${from} LEFT JOIN lifecycle_calendar c ON c.lifecycle_id = l.id AND c.version = l.calendar_version
           WHERE l.id = $1`,
    values: [id],
  });
  const row = rows[0];
  // The type says of which state; only the row knows both.
  return row === undefined ? null : ({ ...summaryOf(row), state: row.state } as Lifecycle);
};

export interface LifecycleFilter {
  /** Nothing outside it is listed. */
  readonly reach: Reach;
  readonly type?: LifecycleType | undefined;
  /** Any agency taking part. */
  readonly agencyId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly stage?: string | undefined;
  readonly kind?: string | undefined;
  /** ISO instants: begun at or after the first, before the second. */
  readonly startedFrom?: string | undefined;
  readonly startedBefore?: string | undefined;
  /** ISO instant: something happened at or after it. */
  readonly updatedSince?: string | undefined;
  readonly ended?: boolean | undefined;
  /** Part of the enterprise's name, or its whole unified social credit code. */
  readonly q?: string | undefined;
  /** Default: -startedAt. */
  readonly sort?: LifecycleSort | undefined;
  /** Credit records of this inspection. */
  readonly parentId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const orders: Readonly<Record<LifecycleSort, { readonly column: string; readonly descends: boolean }>> = {
  '-startedAt': { column: 'l.started_at', descends: true },
  startedAt: { column: 'l.started_at', descends: false },
  '-updatedAt': { column: 'l.updated_at', descends: true },
  updatedAt: { column: 'l.updated_at', descends: false },
  '-nextDeadlineAt': { column: "coalesce(l.next_deadline_at, '-infinity')", descends: true },
  nextDeadlineAt: { column: "coalesce(l.next_deadline_at, 'infinity')", descends: false },
};

const keyOf = (row: Row, sort: LifecycleSort): Key => {
  switch (sort) {
    case 'startedAt':
    case '-startedAt':
      return { at: row.started_at.toISOString(), id: row.id };
    case 'updatedAt':
    case '-updatedAt':
      return { at: row.updated_at.toISOString(), id: row.id };
    case 'nextDeadlineAt':
      return { at: row.next_deadline_at?.toISOString() ?? 'infinity', id: row.id };
    case '-nextDeadlineAt':
      return { at: row.next_deadline_at?.toISOString() ?? '-infinity', id: row.id };
  }
};

const likePattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** In the order asked for, newest first by default; of equals by id. @throws BadCursorError */
export const listLifecycles = async (
  pool: Pool,
  filter: LifecycleFilter,
): Promise<Page<LifecycleSummary>> => {
  const { sort = '-startedAt', startedFrom, startedBefore, updatedSince, ended, q } = filter;
  const { column, descends } = orders[sort];
  const where = new Conditions();
  addReach(where, filter.reach);
  if (filter.type !== undefined) where.add('l.type = ?', filter.type);
  if (filter.agencyId !== undefined) where.add('l.agency_ids @> ARRAY[?::text]', filter.agencyId);
  if (filter.enterpriseId !== undefined) where.add('l.enterprise_id = ?', filter.enterpriseId);
  if (filter.stage !== undefined) where.add('l.stage = ?', filter.stage);
  if (filter.kind !== undefined) where.add('l.kind = ?', filter.kind);
  if (startedFrom !== undefined) where.add('l.started_at >= ?::timestamptz', startedFrom);
  if (startedBefore !== undefined) where.add('l.started_at < ?::timestamptz', startedBefore);
  if (updatedSince !== undefined) where.add('l.updated_at >= ?::timestamptz', updatedSince);
  if (ended !== undefined) where.add(`l.ended_at IS ${ended ? 'NOT NULL' : 'NULL'}`);
  if (q !== undefined) where.add('(e.name ILIKE ? OR e.uscc = ?)', likePattern(q), q.toUpperCase());
  if (filter.parentId !== undefined) where.add('l.parent_id = ?', filter.parentId);
  if (filter.cursor !== undefined) {
    const { at, id } = decodeCursor(filter.cursor);
    where.add(`(${column}, l.id) ${descends ? '<' : '>'} (?::timestamptz, ?)`, at, id);
  }
  const direction = descends ? 'DESC' : 'ASC';
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM ${from} WHERE ${where.sql} ORDER BY ${column} ${direction}, l.id ${direction} LIMIT ${String(filter.limit + 1)}`,
    where.values,
  );
  return pageOf(rows, filter.limit, (row) => keyOf(row, sort), summaryOf);
};
