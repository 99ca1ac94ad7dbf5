// Writes memberships of lists with their history, in the caller's transaction.
import type { PoolClient } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Membership } from './list-members';

export interface ListChange {
  readonly actorId: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string | null;
}

const told = ({ id: _id, jurisdiction: _place, version: _version, ...rest }: Membership): object => rest;

/** Inserts (before null) or replaces; `after` carries the new version. */
export const saveMembership = async (
  client: PoolClient,
  { before, after }: { readonly before: Membership | null; readonly after: Membership },
  { actorId, at, reason }: ListChange,
): Promise<void> => {
  await client.query(
    `INSERT INTO list_membership (id, jurisdiction, list, enterprise_id, scope, agency_id, from_on, to_on, status, criteria, reason,
       decision_ref, decided_by, ended_on, end_reason, published_on, publication_ref, entered_by, entered_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
     ON CONFLICT (id) DO UPDATE SET from_on = excluded.from_on, to_on = excluded.to_on, status = excluded.status, criteria = excluded.criteria,
       reason = excluded.reason, decision_ref = excluded.decision_ref, decided_by = excluded.decided_by,
       ended_on = excluded.ended_on, end_reason = excluded.end_reason, published_on = excluded.published_on,
       publication_ref = excluded.publication_ref, version = excluded.version`,
    [
      ...[after.id, after.jurisdiction, after.list, after.enterpriseId, after.scope, after.agencyId],
      ...[after.fromOn, after.toOn, after.status, after.criteria, after.reason, after.decisionRef],
      ...[after.decidedBy, after.endedOn, after.endReason, after.publishedOn, after.publicationRef],
      ...[after.enteredBy, after.enteredAt, after.version],
    ],
  );
  await client.query(
    `INSERT INTO register_change (register, row_id, version, jurisdiction, at, actor_id, before, after, reason)
     VALUES ('lists', $1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[after.id, after.version, after.jurisdiction, at, actorId],
      ...[before === null ? null : JSON.stringify(told(before)), JSON.stringify(told(after)), reason],
    ],
  );
};

export const insertObjection = async (
  client: PoolClient,
  one: {
    readonly id: string;
    readonly membershipId: string;
    readonly raisedBy: string;
    readonly raisedAt: string;
    readonly text: string;
  },
): Promise<void> => {
  await client.query(
    'INSERT INTO list_objection (id, membership_id, raised_by, raised_at, text) VALUES ($1, $2, $3, $4, $5)',
    [one.id, one.membershipId, one.raisedBy, one.raisedAt, one.text],
  );
};

export const answerObjection = async (
  client: PoolClient,
  one: {
    readonly id: string;
    readonly upheld: boolean;
    readonly answer: string;
    readonly answeredBy: string;
    readonly answeredAt: string;
  },
): Promise<void> => {
  await client.query(
    'UPDATE list_objection SET upheld = $2, answer = $3, answered_by = $4, answered_at = $5 WHERE id = $1',
    [one.id, one.upheld, one.answer, one.answeredBy, one.answeredAt],
  );
};

/** An enterprise of this place, on that day still there; by id or by its credit code. */
export const enterpriseNamed = async (
  client: PoolClient,
  { jurisdiction, names, today }: { jurisdiction: string; names: readonly string[]; today: PlainDate },
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ id: string; uscc: string }>(
    `SELECT id, uscc::text AS uscc FROM enterprise WHERE jurisdiction = $1 AND (id = ANY ($2::text[]) OR uscc = ANY ($2::text[]))
       AND (ended_on IS NULL OR ended_on > $3::date)`,
    [jurisdiction, names, today],
  );
  return new Map(
    rows.flatMap(({ id, uscc }) => [
      [id, id],
      [uscc, id],
    ]),
  );
};

/** Announced inspecting bodies of this place by id and by name. */
export const inspectingBodies = async (
  client: PoolClient,
  jurisdiction: string,
  today: PlainDate,
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ id: string; name: string }>(
    `SELECT id, name FROM agency WHERE jurisdiction = $1 AND published_on <= $2::date AND (ended_on IS NULL OR ended_on > $2::date)`,
    [jurisdiction, today],
  );
  return new Map(
    rows.flatMap(({ id, name }) => [
      [id, id],
      [name, id],
    ]),
  );
};
