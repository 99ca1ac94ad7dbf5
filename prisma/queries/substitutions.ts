// Substitutions (代理) as they are named, ended and read, and for whom a person stands in at a moment.
import { DatabaseError, type Pool } from 'pg';
import { plainDate, shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import type { Standing, SubstitutionReach } from '../../domain/permission/substitution';
import type { Actor } from '../../domain/shared/actor';
import { Conditions, decodeCursor, pageOf, type Page } from './page';

export interface NewSubstitution {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string | null;
  readonly absentId: string;
  readonly substituteId: string;
  /** Shanghai days, both among it. */
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
  readonly reason: string;
  readonly createdBy: string;
  /** ISO instant. */
  readonly createdAt: string;
}

export interface Substitution extends NewSubstitution {
  /** null: the register has the person no more. */
  readonly absentName: string | null;
  readonly substituteName: string | null;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly endReason: string | null;
  readonly endKey: string | null;
}

/** The absent person has a substitute on one of these days already. */
export class SubstitutionOverlapsError extends Error {
  override readonly name = 'SubstitutionOverlapsError';
  constructor(readonly substitutionId: string) {
    super(`substitution ${substitutionId} overlaps`);
  }
}

/** null: the register has nobody of this id. */
export const standingOf = async (pool: Pool, personId: string): Promise<Standing | null> => {
  const { rows } = await pool.query<Standing>(
    `SELECT id, jurisdiction, agency_id AS "agencyId", enterprise_id AS "enterpriseId", roles, kind,
       revoked_at IS NOT NULL AND revoked_at <= now() AS "isRevoked"
     FROM person WHERE id = $1`,
    [personId],
  );
  return rows[0] ?? null;
};

/** One that is there already stays as it is. @throws SubstitutionOverlapsError */
export const insertSubstitution = async (pool: Pool, one: NewSubstitution): Promise<void> => {
  const { id, jurisdiction, agencyId, absentId, substituteId, fromOn, toOn, reason, createdBy } = one;
  try {
    await pool.query(
      `INSERT INTO substitution (id, jurisdiction, agency_id, absent_id, substitute_id, from_on, to_on, reason, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6::date, $7::date, $8, $9, $10) ON CONFLICT (id) DO NOTHING`,
      [id, jurisdiction, agencyId, absentId, substituteId, fromOn, toOn, reason, createdBy, one.createdAt],
    );
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === 'substitution_no_overlap')
      throw new SubstitutionOverlapsError(error.detail ?? '');
    throw error;
  }
};

export interface SubstitutionEnd {
  readonly endedBy: string;
  /** ISO instant. */
  readonly endedAt: string;
  readonly endReason: string | null;
  readonly endKey: string;
}

/** One that has ended stays so. */
export const endSubstitution = async (pool: Pool, id: string, end: SubstitutionEnd): Promise<void> => {
  await pool.query(
    `UPDATE substitution SET ended_by = $2, ended_at = $3, end_reason = $4, end_key = $5
     WHERE id = $1 AND ended_at IS NULL`,
    [id, end.endedBy, end.endedAt, end.endReason, end.endKey],
  );
};

interface Row extends Omit<Substitution, 'createdAt' | 'endedAt' | 'fromOn' | 'toOn'> {
  readonly fromOn: string;
  readonly toOn: string;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

const columns = `s.id, s.jurisdiction, s.agency_id AS "agencyId", s.absent_id AS "absentId", s.substitute_id AS "substituteId",
  s.from_on::text AS "fromOn", s.to_on::text AS "toOn", s.reason, s.created_by AS "createdBy", s.created_at AS "createdAt",
  s.ended_by AS "endedBy", s.ended_at AS "endedAt", s.end_reason AS "endReason", s.end_key AS "endKey",
  absent.display_name AS "absentName", substitute.display_name AS "substituteName"`;
const people = `LEFT JOIN person absent ON absent.id = s.absent_id LEFT JOIN person substitute ON substitute.id = s.substitute_id`;

const present = ({ fromOn, toOn, createdAt, endedAt, ...row }: Row): Substitution => ({
  ...row,
  fromOn: plainDate(fromOn),
  toOn: plainDate(toOn),
  createdAt: createdAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
});

const within = ({ jurisdiction, everywhere, agencyId, personId }: SubstitutionReach): Conditions => {
  const where = new Conditions();
  where.add('s.jurisdiction = ?', jurisdiction);
  if (!everywhere)
    where.add(
      '(s.absent_id = ? OR s.substitute_id = ? OR s.agency_id = ?::text)',
      personId,
      personId,
      agencyId,
    );
  return where;
};

/** null: there is none within this reach. */
export const getSubstitution = async (
  pool: Pool,
  reach: SubstitutionReach,
  id: string,
): Promise<Substitution | null> => {
  const where = within(reach);
  where.add('s.id = ?', id);
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM substitution s ${people} WHERE ${where.sql}`,
    where.values,
  );
  return rows[0] === undefined ? null : present(rows[0]);
};

export interface SubstitutionFilter {
  readonly reach: SubstitutionReach;
  readonly absentId?: string | undefined;
  readonly substituteId?: string | undefined;
  /** Only those that stand on this day. */
  readonly on?: PlainDate | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Those named last come first. @throws BadCursorError */
export const listSubstitutions = async (
  pool: Pool,
  { reach, absentId, substituteId, on, cursor, limit }: SubstitutionFilter,
): Promise<Page<Substitution>> => {
  const where = within(reach);
  if (absentId !== undefined) where.add('s.absent_id = ?', absentId);
  if (substituteId !== undefined) where.add('s.substitute_id = ?', substituteId);
  if (on !== undefined) where.add('s.ended_at IS NULL AND ?::date BETWEEN s.from_on AND s.to_on', on);
  if (cursor !== undefined) {
    const { at, id } = decodeCursor(cursor);
    where.add('(s.created_at, s.id) < (?::timestamptz, ?)', at, id);
  }
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM substitution s ${people} WHERE ${where.sql}
     ORDER BY s.created_at DESC, s.id DESC LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, (row) => ({ at: row.createdAt.toISOString(), id: row.id }), present);
};

/**
 * Ids of those for whom this person stands in at a moment: directly, for a substitute of a substitute is none, and only
 * while both are still of the body in which the one was named for the other.
 * @param now ISO instant
 */
export const absenteesOf = async (
  pool: Pool,
  { id, jurisdiction, agencyId }: Pick<Actor, 'id' | 'jurisdiction' | 'agencyId'>,
  now: string,
): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>({
    name: 'absentees-of',
    text: `SELECT s.absent_id AS id FROM substitution s JOIN person p ON p.id = s.absent_id
           WHERE s.substitute_id = $1 AND s.to_on >= $4::date AND s.from_on <= $4::date AND s.ended_at IS NULL
             AND s.jurisdiction = $2 AND p.jurisdiction = $2
             AND s.agency_id IS NOT DISTINCT FROM $3 AND p.agency_id IS NOT DISTINCT FROM $3
           ORDER BY 1`,
    values: [id, jurisdiction, agencyId, shanghaiDay(now)],
  });
  return rows.map((row) => row.id);
};
