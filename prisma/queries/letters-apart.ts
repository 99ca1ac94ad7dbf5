// Letters of no lifecycle but invitations to evaluate: notices to enterprises, and what a round has to tell of standing duties.
import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { DutyStage } from '../../domain/duty/duty';
import { apartStreams, claimed, isRevoked } from './apart-delivery';
import { inTransaction, lockRegister } from './registers/write-once';

/** What a letter tells of one standing duty. */
export interface DutyNews {
  readonly stage: DutyStage;
  readonly title: string;
  readonly text: string;
  /** Name of the absent person for whom the recipient stands in; null: his own duty. */
  readonly onBehalfOf: string | null;
}

export interface DueLetterApart {
  readonly id: string;
  readonly attempts: number;
  readonly isRevoked: boolean;
  readonly jurisdiction: string;
  readonly jurisdictionName: string;
  /** null: of standing duties. */
  readonly notice: {
    readonly kind: string;
    readonly subjectId: string;
    readonly occasion: string;
    readonly title: string;
    readonly text: string;
  } | null;
  /** What has passed its date first, then what comes near it; of a notice none. */
  readonly duties: readonly DutyNews[];
  readonly recipient: string;
  /** Enterprise or agency; null: of neither. */
  readonly organisation: string | null;
  readonly address: string;
}

export const claimLettersApart = async (pool: Pool, limit: number): Promise<readonly DueLetterApart[]> => {
  const { rows } = await pool.query<DueLetterApart>(
    `WITH ${claimed(apartStreams.letters)}
     SELECT due.id, due.attempts, ${isRevoked} AS "isRevoked", due.jurisdiction,
       coalesce(j.name, due.jurisdiction) AS "jurisdictionName",
       CASE WHEN n.id IS NOT NULL THEN jsonb_build_object('kind', n.kind, 'subjectId', n.subject_id,
         'occasion', n.occasion, 'title', n.title, 'text', n.text) END AS notice,
       coalesce((SELECT jsonb_agg(jsonb_build_object('stage', t.stage, 'title', t.title, 'text', t.text,
           'onBehalfOf', absent.display_name)
         ORDER BY array_position('{overdue,dueSoon,arisen}', t.stage), t.title, t.id)
         FROM duty_told t LEFT JOIN person absent ON absent.id = t.on_behalf_of WHERE t.letter_id = due.id), '[]') AS duties,
       p.display_name AS recipient, coalesce(e.name, a.name) AS organisation, coalesce(p.email, '') AS address
     FROM due JOIN person p ON p.id = due.person_id LEFT JOIN compliance_notice n ON n.id = due.notice_id
       LEFT JOIN enterprise e ON e.id = p.enterprise_id LEFT JOIN agency a ON a.id = p.agency_id
       LEFT JOIN jurisdiction j ON j.id = due.jurisdiction`,
    [limit],
  );
  return rows;
};

/** One stage of one duty, for one of its holders. */
export interface DutyTold extends DutyNews {
  /** 40 hexadecimal digits of the duty, its stage and the address: told once. */
  readonly id: string;
  readonly personId: string;
  readonly dutyKey: string;
  /** Id of the absent person, not yet the name. */
  readonly onBehalfOf: string | null;
}

/** A letter that tells of one duty has its id, as before there were letters of several. */
const letterIdOf = (told: readonly DutyTold[]): string => {
  const [first, ...more] = told.map(({ id }) => id).sort();
  if (more.length === 0) return first ?? '';
  return createHash('sha256')
    .update([first, ...more].join(' '), 'utf8')
    .digest('hex')
    .slice(0, 40);
};

/** Those of them that were told before. */
const known = async (
  client: PoolClient,
  jurisdiction: string,
  news: readonly DutyTold[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ id: string }>(
    `SELECT g.id FROM jsonb_to_recordset($2::jsonb) AS g (id text, "personId" text, "dutyKey" text, stage text)
     WHERE EXISTS (SELECT 1 FROM duty_told t WHERE t.id = g.id)
       OR EXISTS (SELECT 1 FROM duty_told t WHERE t.jurisdiction = $1 AND t.duty_key = g."dutyKey" AND t.stage = g.stage
         AND t.person_id = g."personId")`,
    [jurisdiction, JSON.stringify(news)],
  );
  return new Set(rows.map(({ id }) => id));
};

/** One letter to each person who is told of anything now; two rounds at once wait for each other. @returns how many letters are new */
export const writeDutyLetters = async (
  pool: Pool,
  jurisdiction: string,
  news: readonly DutyTold[],
): Promise<number> =>
  await inTransaction(pool, async (client) => {
    await lockRegister(client, `duty letters of ${jurisdiction}`);
    const old = await known(client, jurisdiction, news);
    // Two people with one mailbox are told once, as the id is of the address.
    const fresh = new Map(news.filter(({ id }) => !old.has(id)).map((one) => [one.id, one]));
    const letters = new Map<string, DutyTold[]>();
    for (const one of fresh.values()) letters.set(one.personId, [...(letters.get(one.personId) ?? []), one]);
    const rows = [...letters.values()].flatMap((told) => {
      const letterId = letterIdOf(told);
      return told.map((one) => ({ ...one, letterId }));
    });
    await client.query(
      `WITH g AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS g (id text, "letterId" text, "personId" text, "dutyKey" text,
         stage text, title text, text text, "onBehalfOf" text)), written AS (
         INSERT INTO letter_apart (id, jurisdiction, person_id) SELECT DISTINCT g."letterId", $1, g."personId" FROM g
         ON CONFLICT DO NOTHING)
       INSERT INTO duty_told (id, jurisdiction, letter_id, person_id, duty_key, stage, title, text, on_behalf_of)
       SELECT g.id, $1, g."letterId", g."personId", g."dutyKey", g.stage, g.title, g.text, g."onBehalfOf" FROM g`,
      [jurisdiction, JSON.stringify(rows)],
    );
    return letters.size;
  });

/**
 * Of a duty that is done, or not that person's any more, nobody need be told: what has not gone yet is taken back, and a letter that
 * has nothing else to tell.
 * @param standing what would be written now, of whatever stage
 * @param before ISO instant of the reading
 */
export const dropDutyLetters = async (
  pool: Pool,
  jurisdiction: string,
  standing: readonly Pick<DutyTold, 'dutyKey' | 'personId'>[],
  before: string,
): Promise<void> => {
  const pairs = standing.map(({ dutyKey, personId }) => ({ dutyKey, personId }));
  await pool.query(
    `WITH waiting AS (
       SELECT t.id, t.letter_id, NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS g ("dutyKey" text, "personId" text)
           WHERE g."dutyKey" = t.duty_key AND g."personId" = t.person_id) AND t.written_at < $3 AS is_over
       FROM duty_told t JOIN letter_apart l ON l.id = t.letter_id
       WHERE t.jurisdiction = $1 AND l.sent_at IS NULL AND l.given_up_at IS NULL
     ), emptied AS (
       DELETE FROM letter_apart WHERE id IN (SELECT letter_id FROM waiting GROUP BY letter_id HAVING bool_and(is_over)))
     DELETE FROM duty_told t USING waiting w WHERE t.id = w.id AND w.is_over`,
    [jurisdiction, JSON.stringify(pairs), before],
  );
};
