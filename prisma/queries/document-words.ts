// The word before the series in the numbers of an issuer's documents, and whose it is: one word, one issuer a year.
import type { PoolClient } from 'pg';
import type { Queryable } from './registers/rows';

/** Another issuer of the place has numbered documents of this year under the word. */
export class DocumentWordTakenError extends Error {
  override readonly name = 'DocumentWordTakenError';

  constructor(readonly word: string) {
    super(`another issuer has numbered documents under ${word}`);
  }
}

export interface Numbering {
  readonly jurisdiction: string;
  readonly issuerId: string;
  readonly issuerName: string;
  readonly year: number;
}

/** Kept as it is until the number stands: the word may not go to another agency in between. */
const registered = async (client: PoolClient, { issuerId, issuerName }: Numbering): Promise<string> => {
  const { rows } = await client.query<{ word: string }>(
    'SELECT coalesce(document_word, name) AS word FROM agency WHERE id = $1 FOR SHARE',
    [issuerId],
  );
  return rows[0]?.word ?? issuerName;
};

/**
 * 机关代字 or, where none is registered, the full name: a paper at the door cannot wait for the register, and the name
 * tells two agencies apart as well. In the transaction that takes the number. @throws DocumentWordTakenError
 */
export const wordOf = async (client: PoolClient, numbering: Numbering): Promise<string> => {
  const { jurisdiction, issuerId, year } = numbering;
  const word = await registered(client, numbering);
  await client.query(
    'INSERT INTO document_word (jurisdiction, word, year, issuer_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [jurisdiction, word, year, issuerId],
  );
  const { rows } = await client.query<{ issuerId: string }>(
    'SELECT issuer_id AS "issuerId" FROM document_word WHERE jurisdiction = $1 AND word = $2 AND year = $3',
    [jurisdiction, word, year],
  );
  if (rows[0]?.issuerId !== issuerId) throw new DocumentWordTakenError(word);
  return word;
};

/** Words of these that stand on documents of the year, and whose documents those are. */
export const wordsOnDocuments = async (
  client: Queryable,
  { jurisdiction, year, words }: { jurisdiction: string; year: number; words: readonly string[] },
): Promise<readonly { readonly id: string; readonly value: string }[]> => {
  const { rows } = await client.query<{ id: string; value: string }>(
    `SELECT issuer_id AS id, word AS value FROM document_word
     WHERE jurisdiction = $1 AND year = $2 AND word = ANY ($3::text[])`,
    [jurisdiction, year, words],
  );
  return rows;
};
