// The PDF of an issued document, for a letter to carry: typeset from what was issued, under its own check code.
import type { Pool } from 'pg';
import { documentTerms, type DocumentKind } from '../domain/document/kinds';
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

type Told = Readonly<{ template: NoticeTemplate; lifecycleId: string; number: string | undefined }>;
type Carried = (issued: readonly StoredDocument[], number: string | undefined) => readonly StoredDocument[];

/** The document whose number the letter tells; none that was issued elsewhere, and none that is not the enterprise's to read. */
const numbered: Carried = (issued, number) =>
  issued
    .filter((document) => document.number === number && documentTerms[document.kind].toEnterprise)
    .slice(0, 1);

/** The last one of the kind, for each agency that it concerns. */
const lastOfKind =
  (kind: DocumentKind): Carried =>
  (issued) => [
    ...new Map(issued.flatMap((one) => (one.kind === kind ? [[one.subject, one] as const] : []))).values(),
  ];

/** Letters that tell of a document carry it: who was copied in on a filing gets the form, who is to correct something the orders. */
const carriedBy: Partial<Record<NoticeTemplate, readonly Carried[]>> = {
  advanceNotice: [numbered],
  filingCopy: [lastOfKind('filingForm')],
  resultNotice: [numbered, lastOfKind('correctionOrder')],
  rectificationChanged: [numbered],
};

/**
 * The documents that a letter tells of, as they were issued; none where there is none.
 * @param papers the process's own renderer unless one is given
 */
export const documentsOfLetter = async (
  pool: Pool,
  { template, lifecycleId, number }: Told,
  papers?: Renderer,
): Promise<readonly DocumentFile[]> => {
  const carried = carriedBy[template];
  if (carried === undefined) return [];
  const issued = await documentsOf(pool, lifecycleId);
  return await Promise.all(
    carried.flatMap((of) => of(issued, number)).map((document) => fileOf(document, papers)),
  );
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
