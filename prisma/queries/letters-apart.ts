// Letters of no lifecycle but invitations to evaluate: notices to enterprises, and standing duties.
import type { Pool, PoolClient } from 'pg';
import type { DutyStage } from '../../domain/duty/duty';
import { apartStreams, claimed, isRevoked } from './apart-delivery';

export interface DueLetterApart {
  readonly id: string;
  readonly attempts: number;
  readonly isRevoked: boolean;
  readonly jurisdiction: string;
  readonly jurisdictionName: string;
  /** null: of a standing duty. */
  readonly notice: { readonly kind: string; readonly subjectId: string; readonly occasion: string } | null;
  readonly title: string;
  readonly text: string;
  readonly recipient: string;
  /** Enterprise or agency; null: of neither. */
  readonly organisation: string | null;
  /** Name of the absent person for whom the recipient stands in. */
  readonly onBehalfOf: string | null;
  readonly address: string;
}

export const claimLettersApart = async (pool: Pool, limit: number): Promise<readonly DueLetterApart[]> => {
  const { rows } = await pool.query<DueLetterApart>(
    `WITH ${claimed(apartStreams.letters)}
     SELECT due.id, due.attempts, ${isRevoked} AS "isRevoked", due.jurisdiction,
       coalesce(j.name, due.jurisdiction) AS "jurisdictionName",
       CASE WHEN n.id IS NOT NULL THEN
         jsonb_build_object('kind', n.kind, 'subjectId', n.subject_id, 'occasion', n.occasion) END AS notice,
       coalesce(n.title, due.title) AS title, coalesce(n.text, due.text) AS text, p.display_name AS recipient,
       coalesce(e.name, a.name) AS organisation, absent.display_name AS "onBehalfOf", coalesce(p.email, '') AS address
     FROM due JOIN person p ON p.id = due.person_id LEFT JOIN compliance_notice n ON n.id = due.notice_id
       LEFT JOIN enterprise e ON e.id = p.enterprise_id LEFT JOIN agency a ON a.id = p.agency_id
       LEFT JOIN person absent ON absent.id = due.on_behalf_of LEFT JOIN jurisdiction j ON j.id = due.jurisdiction`,
    [limit],
  );
  return rows;
};

export interface DutyLetter {
  /** 40 hexadecimal digits of the duty, its stage and the address: written once. */
  readonly id: string;
  readonly personId: string;
  readonly dutyKey: string;
  readonly stage: DutyStage;
  readonly title: string;
  readonly text: string;
  /** null: the recipient's own duty. */
  readonly onBehalfOf: string | null;
}

/** Those that are written already stay as they are. @returns how many are new */
export const writeDutyLetters = async (
  client: Pool | PoolClient,
  jurisdiction: string,
  letters: readonly DutyLetter[],
): Promise<number> => {
  const { rowCount } = await client.query(
    `INSERT INTO letter_apart (id, jurisdiction, person_id, duty_key, stage, title, text, on_behalf_of)
     SELECT g.id, $1, g."personId", g."dutyKey", g.stage, g.title, g.text, g."onBehalfOf"
     FROM jsonb_to_recordset($2::jsonb) AS g (
       id text, "personId" text, "dutyKey" text, stage text, title text, text text, "onBehalfOf" text)
     ON CONFLICT DO NOTHING`,
    [jurisdiction, JSON.stringify(letters)],
  );
  return rowCount ?? 0;
};

/**
 * Of a duty that is done, or not that person's any more, nobody need be told: what has not gone yet is taken back.
 * @param standing what would be written now, of whatever stage
 * @param before ISO instant of the reading
 */
export const dropDutyLetters = async (
  client: Pool | PoolClient,
  jurisdiction: string,
  standing: readonly Pick<DutyLetter, 'dutyKey' | 'personId'>[],
  before: string,
): Promise<void> => {
  const pairs = standing.map(({ dutyKey, personId }) => ({ dutyKey, personId }));
  await client.query(
    `DELETE FROM letter_apart l WHERE l.jurisdiction = $1 AND l.duty_key IS NOT NULL AND l.written_at < $3
       AND l.sent_at IS NULL AND l.given_up_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS g ("dutyKey" text, "personId" text)
         WHERE g."dutyKey" = l.duty_key AND g."personId" = l.person_id)`,
    [jurisdiction, JSON.stringify(pairs), before],
  );
};
