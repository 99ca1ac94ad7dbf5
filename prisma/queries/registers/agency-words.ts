// That no two agencies of a place number their documents under one word (机关代字).
import type { AgencyFields } from '../../../domain/registers/fields';
import { wordsOnDocuments } from '../document-words';
import { takenBy, type Asked, type Judge } from './judging';
import type { RegisterRow } from './rows';

const wordsOf = ({ fields }: RegisterRow): readonly string[] => {
  const { documentWord } = fields as AgencyFields;
  return documentWord === null ? [] : [documentWord];
};

/**
 * Taken by an agency that stands, or by one, ended or renamed, on whose documents of this year the word stands; in the next
 * year a successor may carry it on, as the numbers begin again.
 */
export const wordFaults = async ({ client, jurisdiction, today, rows }: Asked): Promise<Judge> => {
  const words = rows.flatMap(wordsOf);
  const { rows: stored } = await client.query<{ id: string; value: string }>(
    `SELECT id, document_word AS value FROM agency WHERE jurisdiction = $1 AND document_word = ANY ($2::text[])
     AND (ended_on IS NULL OR ended_on > $3::date) AND id <> ALL ($4::text[])`,
    [jurisdiction, words, today, rows.map(({ id }) => id)],
  );
  const printed = await wordsOnDocuments(client, { jurisdiction, year: Number(today.slice(0, 4)), words });
  const isTaken = takenBy(stored, rows, wordsOf);
  const isPrinted = takenBy(printed, rows, wordsOf);
  return (row) =>
    wordsOf(row).flatMap((word) => {
      const message = isTaken(row, word)
        ? `机关代字“${word}”已由本地区另一机关登记，请另取`
        : isPrinted(row, word)
          ? `机关代字“${word}”已印在另一机关本年度的文书上，再用就会重号；请另取，或者自明年起再用`
          : null;
      return message === null ? [] : [{ field: 'documentWord', message }];
    });
};
