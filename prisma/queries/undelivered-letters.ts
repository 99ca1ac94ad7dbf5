// Letters that reached nobody: listed for whoever administers the place, sent again, or settled by other means.
import type { Pool, PoolClient } from 'pg';
import { apartStreams } from './apart-delivery';
import { Conditions } from './page';

type Queries = Pool | PoolClient;

export interface UndeliveredLetter {
  readonly id: string;
  /** null: of no lifecycle. */
  readonly lifecycleId: string | null;
  readonly lifecycleType: string | null;
  readonly template: string;
  /** Whom the notice is for, in which capacity. */
  readonly recipient: Readonly<Record<string, unknown>>;
  /** null: nobody with an address was found. */
  readonly personId: string | null;
  readonly address: string | null;
  readonly messageId: string | null;
  readonly attempts: number;
  /** noRecipient, or what the mail server answered. */
  readonly why: string;
  readonly since: string;
  readonly outcome: 'sent' | 'dismissed' | null;
  readonly settledAt: string | null;
  readonly settledBy: string | null;
  readonly reason: string | null;
}

interface Row extends Omit<UndeliveredLetter, 'since' | 'settledAt'> {
  readonly since: Date;
  readonly settledAt: Date | null;
}

const selected = `SELECT u.id, u.lifecycle_id AS "lifecycleId", l.type AS "lifecycleType",
    CASE WHEN a.notice_id IS NOT NULL THEN 'complianceNotice' WHEN a.id IS NOT NULL THEN 'standingDuty'
      ELSE coalesce(n.template, 'evaluationInvitation') END AS template,
    coalesce(n.recipient, jsonb_build_object('kind', 'person', 'personId', coalesce(i.person_id, a.person_id))) AS recipient,
    coalesce(m.person_id, i.person_id, a.person_id) AS "personId", coalesce(m.address, p.email) AS address,
    m.message_id AS "messageId", coalesce(m.attempts, i.attempts, a.attempts, 0) AS attempts, u.why, u.since,
    u.outcome, u.settled_at AS "settledAt", u.settled_by AS "settledBy", u.reason
  FROM undelivered_letter u LEFT JOIN lifecycle l ON l.id = u.lifecycle_id LEFT JOIN notification n ON n.id = u.notification_id
    LEFT JOIN letter m ON m.id = u.letter_id LEFT JOIN evaluation_invitation i ON i.id = u.invitation_id
    LEFT JOIN letter_apart a ON a.id = u.apart_id LEFT JOIN person p ON p.id = coalesce(i.person_id, a.person_id)`;

const place = 'coalesce(l.jurisdiction, i.jurisdiction, a.jurisdiction)';

/** Who complained is known to nobody but the body that handles it: neither by name nor by address. */
const ofComplainant = ({ lifecycleType, recipient }: Row): boolean =>
  lifecycleType === 'complaint' && ['enterprise', 'complainant'].includes(String(recipient['kind']));

const present = ({ since, settledAt, ...row }: Row): UndeliveredLetter => ({
  ...row,
  ...(ofComplainant({ since, settledAt, ...row })
    ? {
        recipient: { kind: 'complainant' },
        personId: null,
        address: null,
        messageId: null,
        why: 'complainant',
      }
    : {}),
  since: since.toISOString(),
  settledAt: settledAt?.toISOString() ?? null,
});

export interface UndeliveredFilter {
  readonly jurisdiction: string;
  readonly onlyOpen: boolean;
  readonly lifecycleId?: string | undefined;
  /** Id of the last one seen. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** In the order of ids. */
export const listUndelivered = async (
  client: Queries,
  { jurisdiction, onlyOpen, lifecycleId, after, limit }: UndeliveredFilter,
): Promise<readonly UndeliveredLetter[]> => {
  const where = new Conditions();
  where.add(`${place} = ?`, jurisdiction);
  if (onlyOpen) where.add('u.outcome IS NULL');
  if (lifecycleId !== undefined) where.add('u.lifecycle_id = ?', lifecycleId);
  if (after !== undefined) where.add('u.id COLLATE "C" > ?', after);
  const { rows } = await client.query<Row>(
    `${selected} WHERE ${where.sql} ORDER BY u.id COLLATE "C" LIMIT ${String(limit)}`,
    where.values,
  );
  return rows.map(present);
};

/** null: there is none in this place. */
export const undeliveredLetter = async (
  client: Queries,
  jurisdiction: string,
  id: string,
): Promise<UndeliveredLetter | null> => {
  const { rows } = await client.query<Row>(`${selected} WHERE u.id = $1 AND ${place} = $2`, [
    id,
    jurisdiction,
  ]);
  return rows[0] === undefined ? null : present(rows[0]);
};

/**
 * On its way again at once, under its own Message-ID; the task stays until it has been sent.
 * @param address where to from now on; null: as before. The register of people takes it over
 */
export const sendAgain = async (
  client: PoolClient,
  { id, personId }: UndeliveredLetter,
  address: string | null,
): Promise<void> => {
  const number = id.slice(1);
  if (address !== null && personId !== null && !id.startsWith('n'))
    await client.query('UPDATE person SET email = $2 WHERE id = $1', [personId, address]);
  if (id.startsWith('n'))
    await client.query('UPDATE notification SET resolved_at = NULL, no_recipient = false WHERE id = $1', [
      number,
    ]);
  // Sent by the next round.
  else if (id.startsWith('e') || id.startsWith('a'))
    await client.query(
      `UPDATE ${id.startsWith('e') ? 'evaluation_invitation' : 'letter_apart'}
       SET attempts = 0, given_up_at = NULL, next_attempt_at = now() WHERE id = $1 AND sent_at IS NULL`,
      [number],
    );
  else
    await client.query(
      `UPDATE letter SET address = coalesce($2, address), attempts = 0, given_up_at = NULL, next_attempt_at = now()
       WHERE id = $1 AND sent_at IS NULL`,
      [number, address],
    );
  await client.query(`SELECT pg_notify('ruqi_notice', '')`);
};

/** Nothing of it goes any more, though it may have been tried on until now. @returns whether it was open */
export const dismissUndelivered = async (
  client: PoolClient,
  id: string,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<boolean> => {
  const table = { l: 'letter', e: apartStreams.invitations.table, a: apartStreams.letters.table }[
    id.charAt(0)
  ];
  if (table !== undefined)
    await client.query(
      `UPDATE ${table} SET given_up_at = coalesce(given_up_at, now()) WHERE id = $1 AND sent_at IS NULL`,
      [id.slice(1)],
    );
  const { rows } = await client.query<{ settled: boolean }>(
    `SELECT settle_letter_task($1, 'dismissed', $2, $3) AS settled`,
    [id, by, reason],
  );
  return rows[0]?.settled ?? false;
};

const apartBounced = async (
  client: Queries,
  jurisdiction: string,
  messageId: string,
  why: string,
): Promise<boolean> => {
  const [, kind, id] = /^<?(evaluation|compliance|duty)-([0-9a-f]{40}|[0-9a-f-]{36})@/.exec(messageId) ?? [];
  if (kind === undefined || id === undefined) return false;
  const { table, open } = apartStreams[kind === 'evaluation' ? 'invitations' : 'letters'];
  const { rowCount } = await client.query(
    `WITH bounced AS (
       UPDATE ${table} SET sent_at = NULL, given_up_at = now(), last_error = left($3, 1000)
       WHERE id = $2 AND jurisdiction = $1 RETURNING id)
     SELECT ${open}(id, $3) FROM bounced`,
    [jurisdiction, id, why],
  );
  return (rowCount ?? 0) > 0;
};

/** A sent letter that came back. @returns whether there is one of this Message-ID in the place */
export const markBounced = async (
  client: Queries,
  jurisdiction: string,
  messageId: string,
  why: string,
): Promise<boolean> => {
  const { rowCount } = await client.query(
    `WITH bounced AS (
       UPDATE letter m SET sent_at = NULL, given_up_at = now(), last_error = left($3, 1000)
       FROM notification n JOIN lifecycle l ON l.id = n.lifecycle_id
       WHERE m.message_id = $2 AND n.id = m.notification_id AND l.jurisdiction = $1
       RETURNING m.id, m.notification_id)
     SELECT open_letter_task('l' || id, notification_id, id, $3) FROM bounced`,
    [jurisdiction, messageId, why],
  );
  return (rowCount ?? 0) > 0 || (await apartBounced(client, jurisdiction, messageId, why));
};
