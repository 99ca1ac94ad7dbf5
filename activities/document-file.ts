// The PDF of an issued document, for a letter to carry: typeset from what was issued, under its own check code.
import type { Pool } from 'pg';
import { documentTerms } from '../domain/document/kinds';
import type { DocumentContent } from '../documents/forms/content';
import { createRenderer, type Renderer } from '../documents/renderer';
import type { NoticeTemplate } from '../domain/inspection/notices';
import { documentById, documentsOf, type StoredDocument } from '../prisma/queries/documents';

export interface DocumentFile {
  /** 行政检查通知书 慈消检通〔2026〕12号.pdf */
  readonly filename: string;
  readonly pdf: Buffer;
}

let shared: Renderer | undefined;

const fileOf = async (
  { kind, number, content, checkCode }: StoredDocument,
  papers: Renderer = (shared ??= createRenderer()),
): Promise<DocumentFile> => ({
  filename: `${documentTerms[kind].title} ${number}.pdf`,
  pdf: await papers.renderDocument(content as DocumentContent, checkCode),
});

/** Letters that tell the enterprise of a document by its number, and carry it. */
const carrying: readonly NoticeTemplate[] = ['advanceNotice', 'resultNotice', 'rectificationChanged'];

/**
 * The document that a letter tells of; null: it tells of none, or of one that was issued elsewhere.
 * @param papers the process's own renderer unless one is given
 */
export const documentOfLetter = async (
  pool: Pool,
  {
    template,
    lifecycleId,
    number,
  }: { template: NoticeTemplate; lifecycleId: string; number: string | undefined },
  papers?: Renderer,
): Promise<DocumentFile | null> => {
  if (number === undefined || !carrying.includes(template)) return null;
  const issued = await documentsOf(pool, lifecycleId);
  const told = issued.find(
    (document) => document.number === number && documentTerms[document.kind].toEnterprise,
  );
  return told === undefined ? null : await fileOf(told, papers);
};

/** null: there is no such document. @param papers the process's own renderer unless one is given */
export const documentFile = async (
  pool: Pool,
  documentId: string,
  papers?: Renderer,
): Promise<DocumentFile | null> => {
  const document = await documentById(pool, documentId);
  return document === null ? null : await fileOf(document, papers);
};
