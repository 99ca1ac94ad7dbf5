// The PDF of an issued document, for a letter to carry: typeset from what was issued, under its own check code.
import type { Pool } from 'pg';
import { documentTerms } from '../domain/document/kinds';
import type { DocumentContent } from '../documents/forms/content';
import { createRenderer, type Renderer } from '../documents/renderer';
import { documentById } from '../prisma/queries/documents';

export interface DocumentFile {
  /** 行政检查通知书 检通〔2026〕12号.pdf */
  readonly filename: string;
  readonly pdf: Buffer;
}

let shared: Renderer | undefined;

/** null: there is no such document. @param papers the process's own renderer unless one is given */
export const documentFile = async (
  pool: Pool,
  documentId: string,
  papers: Renderer = (shared ??= createRenderer()),
): Promise<DocumentFile | null> => {
  const document = await documentById(pool, documentId);
  if (document === null) return null;
  return {
    filename: `${documentTerms[document.kind].title} ${document.number}.pdf`,
    pdf: await papers.renderDocument(document.content as DocumentContent, document.checkCode),
  };
};
