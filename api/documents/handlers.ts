// Issuing and reading official documents.
import { documentTerms } from '../../domain/document/kinds';
import { isReadByEnterprise } from '../../domain/permission/documents';
import type { Actor } from '../../domain/shared/actor';
import type { DocumentContent } from '../../documents/forms/content';
import {
  documentByCheckCode,
  documentById,
  documentsOf,
  type StoredDocument,
} from '../../prisma/queries/documents';
import { ApiError } from '../api-errors';
import type { OpenCall, ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { readsWholeFile } from '../inspections/disclosure';
import { inspectionToRead, type StoredInspection } from '../inspections/stored';
import type { Answer } from '../routing';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import type {
  CheckCodeParams,
  DocumentAnswer,
  DocumentParams,
  InspectionParams,
  IssueBody,
  VerifiedDocument,
} from './contract';
import { issueDocumentOf } from './issuing';

const present = (document: StoredDocument): DocumentAnswer => ({
  id: document.documentId,
  inspectionId: document.lifecycleId,
  kind: document.kind,
  title: documentTerms[document.kind].title,
  subject: document.subject === '' ? null : document.subject,
  occasion: document.occasion,
  number: document.number,
  issuerId: document.issuerId,
  templateVersion: document.templateVersion,
  checkCode: document.checkCode,
  digest: document.digest,
  issuedAt: document.issuedAt,
  recordedIn: document.recordedIn,
});

/** The file of an agency: an enterprise issues nothing. @throws ApiError notFound */
const inspectionToIssue = async (
  dependencies: ApiDependencies,
  actor: Actor,
  id: string,
): Promise<StoredInspection> => {
  const found = await inspectionToRead(dependencies, actor, id);
  if (!readsWholeFile(actor, found)) throw new ApiError('notFound');
  return found;
};

export const issue =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<InspectionParams, IssueBody>): Promise<Answer> => {
    const { actor, now, body, expectedVersion } = call;
    const found = await inspectionToIssue(dependencies, actor, call.params.inspectionId);
    const { kind, subject = '', occasion, particulars } = body;
    const paper = { kind, subject, occasion, particulars };
    const recorded = await issueDocumentOf(dependencies, found, paper, { actor, now, expectedVersion });
    return {
      body: present(recorded),
      version: recorded.recordedIn ?? found.version,
      location: `/api/v1/documents/${recorded.documentId}/file.pdf`,
    };
  };

const isToldOf = (actor: Actor, found: StoredInspection, { kind }: StoredDocument): boolean =>
  readsWholeFile(actor, found) ||
  (actor.enterpriseId === found.state.draft.enterpriseId && isReadByEnterprise(kind, found.state));

export const list =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<InspectionParams, unknown>): Promise<Answer> => {
    const found = await inspectionToRead(dependencies, actor, params.inspectionId);
    const documents = await documentsOf(dependencies.database.pool, found.id);
    const items = documents.filter((one) => isToldOf(actor, found, one)).map(present);
    return { body: { items }, version: found.version };
  };

/** @throws ApiError notFound: there is none, or it is not for this caller */
export const documentToRead = async (
  dependencies: ApiDependencies,
  { actor, params }: ReadCall<DocumentParams, unknown>,
): Promise<{ readonly content: DocumentContent; readonly checkCode: string }> => {
  const document = await documentById(dependencies.database.pool, params.documentId);
  if (document === null) throw new ApiError('notFound');
  const found = await inspectionToRead(dependencies, actor, document.lifecycleId);
  if (!isToldOf(actor, found, document)) throw new ApiError('notFound');
  return { content: document.content as DocumentContent, checkCode: document.checkCode };
};

export const verify =
  ({ database: { pool } }: ApiDependencies) =>
  async ({ params }: OpenCall<CheckCodeParams, unknown>): Promise<VerifiedDocument> => {
    const document = await documentByCheckCode(pool, params.checkCode);
    if (document === null) throw new ApiError('documentUnknown');
    const lifecycle = await getLifecycle(pool, document.lifecycleId);
    const content = document.content as DocumentContent;
    return {
      checkCode: document.checkCode,
      title: content.title.join(''),
      number: document.number,
      issuers: [...content.issuers],
      addressee: lifecycle?.secret === true ? null : content.addressee,
      issuedOn: content.issuedOn,
      templateVersion: document.templateVersion,
      digest: document.digest,
      inspectionUndone: lifecycle?.stage === 'voided',
    };
  };
