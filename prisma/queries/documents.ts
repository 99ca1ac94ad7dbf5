// Official documents: numbered and kept in one transaction, read, and named in the history afterwards.
import type { Pool, PoolClient } from 'pg';
import type { DocumentKind, IssuedDocument } from '../../domain/document/kinds';
import type { Actor } from '../../domain/shared/actor';
import { wordOf } from './document-words';
import { inTransaction } from './registers/write-once';

export interface StoredDocument extends IssuedDocument {
  readonly lifecycleId: string;
  readonly issuerId: string;
  readonly year: number;
  /** In its series, from 1. */
  readonly place: number;
  readonly content: unknown;
  readonly particulars: unknown;
  readonly issuedBy: Actor;
  /** ISO instant. */
  readonly issuedAt: string;
  /** Version of the lifecycle that it was written from; null: of before that was kept. */
  readonly writtenFrom: number | null;
  /** Step of the history that names it; null: none does. */
  readonly recordedIn: number | null;
}

type Row = Omit<StoredDocument, 'issuedAt'> & { readonly issuedAt: Date };

const columns = `id AS "documentId", lifecycle_id AS "lifecycleId", kind, subject, occasion, issuer_id AS "issuerId", year,
  place, number, template_version AS "templateVersion", content, particulars, check_code AS "checkCode", digest,
  issued_by AS "issuedBy", issued_at AS "issuedAt", written_from AS "writtenFrom", recorded_in AS "recordedIn"`;

const present = ({ issuedAt, ...row }: Row): StoredDocument => ({
  ...row,
  issuedAt: issuedAt.toISOString(),
});

const found = async (
  client: Pool | PoolClient,
  condition: string,
  values: readonly unknown[],
): Promise<readonly StoredDocument[]> => {
  const { rows } = await client.query<Row>(`SELECT ${columns} FROM document WHERE ${condition}`, [...values]);
  return rows.map(present);
};

export const documentById = async (pool: Pool, id: string): Promise<StoredDocument | null> =>
  (await found(pool, 'id = $1', [id]))[0] ?? null;

export const documentByCheckCode = async (pool: Pool, checkCode: string): Promise<StoredDocument | null> =>
  (await found(pool, 'check_code = $1', [checkCode]))[0] ?? null;

/** In the order in which they were issued. */
export const documentsOf = async (pool: Pool, lifecycleId: string): Promise<readonly StoredDocument[]> =>
  await found(pool, 'lifecycle_id = $1 ORDER BY issued_at, id', [lifecycleId]);

/** Of lifecycles that still run, issued before the instant and named by no step: whoever issued them did not get that far. */
export const unrecordedDocuments = async (
  pool: Pool,
  before: string,
  limit: number,
): Promise<readonly StoredDocument[]> =>
  await found(
    pool,
    `recorded_in IS NULL AND issued_at < $1
     AND EXISTS (SELECT 1 FROM lifecycle l WHERE l.id = document.lifecycle_id AND l.ended_at IS NULL)
     ORDER BY issued_at LIMIT $2`,
    [before, limit],
  );

/** The same step again changes nothing. */
export const markRecorded = async (pool: Pool, documentId: string, sequence: number): Promise<void> => {
  await pool.query('UPDATE document SET recorded_in = $2 WHERE id = $1 AND recorded_in IS NULL', [
    documentId,
    sequence,
  ]);
};

/** Names one document for good: whoever asks for it again gets the one that is there. */
export interface DocumentKey {
  readonly lifecycleId: string;
  readonly kind: DocumentKind;
  readonly subject: string;
  readonly occasion: string;
}

export interface Issue extends DocumentKey {
  readonly documentId: string;
  readonly jurisdiction: string;
  readonly issuerId: string;
  /** Where the register of agencies has not the issuer: the name of the body. */
  readonly issuerName: string;
  readonly year: number;
  readonly templateVersion: string;
  /** Version of the lifecycle. */
  readonly writtenFrom: number;
  readonly particulars: unknown;
  readonly issuedBy: Actor;
  /** ISO instant. */
  readonly issuedAt: string;
}

/** What a document says under its number. */
export interface Composed {
  readonly number: string;
  readonly content: object;
  readonly checkCode: string;
  readonly digest: string;
}

const byKey = async (
  client: Pool | PoolClient,
  { lifecycleId, kind, subject, occasion }: DocumentKey,
): Promise<StoredDocument | null> =>
  (
    await found(client, 'lifecycle_id = $1 AND kind = $2 AND subject = $3 AND occasion = $4', [
      lifecycleId,
      kind,
      subject,
      occasion,
    ])
  )[0] ?? null;

/** The row stays locked to the end of the transaction: a number that comes to nothing is the next one's. */
const nextPlace = async (client: PoolClient, { issuerId, kind, year }: Issue): Promise<number> => {
  const { rows } = await client.query<{ last: number }>(
    `INSERT INTO document_series (issuer_id, kind, year, last) VALUES ($1, $2, $3, 1)
     ON CONFLICT (issuer_id, kind, year) DO UPDATE SET last = document_series.last + 1 RETURNING last`,
    [issuerId, kind, year],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`no series ${issuerId} ${kind} ${String(year)}`);
  return row.last;
};

const uniqueViolation = '23505';
const isDouble = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === uniqueViolation;

/**
 * Takes the next number of the series and keeps the document under it, or answers the one that its key names already.
 * @param compose what it says, once word and place of its number are known; pure
 * @throws DocumentWordTakenError
 */
export const issueOnce = async (
  pool: Pool,
  issue: Issue,
  compose: (word: string, place: number) => Composed,
): Promise<StoredDocument> => {
  const before = await byKey(pool, issue);
  if (before !== null) return before;
  try {
    return await inTransaction(pool, async (client) => {
      const word = await wordOf(client, issue);
      const place = await nextPlace(client, issue);
      const { number, content, checkCode, digest } = compose(word, place);
      const { rows } = await client.query<Row>(
        `INSERT INTO document (id, lifecycle_id, kind, subject, occasion, issuer_id, year, place, number, template_version,
           content, particulars, check_code, digest, issued_by, issued_at, written_from)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) RETURNING ${columns}`,
        [
          issue.documentId,
          issue.lifecycleId,
          issue.kind,
          issue.subject,
          issue.occasion,
          issue.issuerId,
          issue.year,
          place,
          number,
          issue.templateVersion,
          JSON.stringify(content),
          JSON.stringify(issue.particulars),
          checkCode,
          digest,
          JSON.stringify(issue.issuedBy),
          issue.issuedAt,
          issue.writtenFrom,
        ],
      );
      const [row] = rows;
      if (row === undefined) throw new Error(`document ${issue.documentId} was not kept`);
      return present(row);
    });
  } catch (error) {
    // Asked for twice at once: the other one was first, and the number of this one went back.
    const other = isDouble(error) ? await byKey(pool, issue) : null;
    if (other === null) throw error;
    return other;
  }
};
