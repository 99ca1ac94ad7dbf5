// Issuing and reading official documents.
import { isDeepStrictEqual } from 'node:util';
import { shanghaiDay, yearOf } from '../../domain/calendar/plain-date';
import { notIssuable } from '../../domain/document/issuable';
import { documentTerms, numberInSeries, type DocumentKind } from '../../domain/document/kinds';
import { givenParticulars, type Particulars } from '../../domain/document/particulars';
import { isReadByEnterprise, issuerOf } from '../../domain/permission/documents';
import type { Actor } from '../../domain/shared/actor';
import { refuse } from '../../domain/shared/outcome';
import type { DocumentContent } from '../../documents/forms/content';
import { composeDocument, sealsOf } from '../../documents/forms/compose';
import {
  documentByCheckCode,
  documentById,
  documentsOf,
  issueOnce,
  type StoredDocument,
} from '../../prisma/queries/documents';
import { ApiError } from '../api-errors';
import type { OpenCall, ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { uuidV5 } from '../idempotency';
import { readsWholeFile } from '../inspections/disclosure';
import { inspectionToRead, type StoredInspection } from '../inspections/stored';
import { refusedBy } from '../refused-error';
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
import { recordDocument } from './recording';
import { sourceOf } from './source';

/** Namespace (RFC 9562) of their ids; never changed, or a repeat would issue twice. */
const namespace = '7d0c5b1e-94a3-4f0e-a1c2-5b6f0e8d3c97';

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

const assertParticulars = (kind: DocumentKind, particulars: Particulars): void => {
  const { needs, may } = documentTerms[kind];
  const given = givenParticulars(particulars);
  const needed = needs.filter((name) => !given.includes(name));
  const extra = given.filter((name) => !needs.includes(name) && !may.includes(name));
  if (needed.length + extra.length > 0)
    throw new ApiError('documentParticulars', { params: { needed, extra } });
};

const assertIssuable = (kind: DocumentKind, subject: string, { state }: StoredInspection): void => {
  const fault = notIssuable(kind, subject, state);
  if (fault === 'subject')
    throw new ApiError('documentSubject', {
      params: { about: documentTerms[kind].subject, agencies: state.draft.agencyIds },
    });
  if (fault === 'state') throw new ApiError('documentNotYet', { params: { stage: state.stage } });
};

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

const numbered = async (
  dependencies: ApiDependencies,
  found: StoredInspection,
  issuerId: string,
  { actor, body: { kind, subject = '', occasion, particulars }, now }: WriteCall<InspectionParams, IssueBody>,
): Promise<StoredDocument> => {
  const source = await sourceOf(dependencies, found, { issuerId, subject, particulars, now });
  const year = yearOf(shanghaiDay(now));
  const templateVersion = documentTerms[kind].version;
  return await issueOnce(
    dependencies.database.pool,
    {
      documentId: uuidV5(namespace, JSON.stringify([found.id, kind, subject, occasion])),
      lifecycleId: found.id,
      ...{ kind, subject, occasion, issuerId, year, templateVersion, particulars },
      issuedBy: actor,
      issuedAt: now,
    },
    (place) => {
      const number = numberInSeries(kind, year, place);
      const content = composeDocument(kind, { ...source, number });
      return { number, content, ...sealsOf(kind, templateVersion, content) };
    },
  );
};

export const issue =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<InspectionParams, IssueBody>): Promise<Answer> => {
    const { actor, params, body, expectedVersion } = call;
    const { kind, subject = '', occasion, particulars } = body;
    const found = await inspectionToIssue(dependencies, actor, params.inspectionId);
    const issuerId = issuerOf(kind, subject, actor, found.state);
    if (issuerId === null) throw new ApiError('documentNotYours');
    const before = (await documentsOf(dependencies.database.pool, found.id)).find(
      (one) => one.kind === kind && one.subject === subject && one.occasion === occasion,
    );
    if (before === undefined) {
      if (expectedVersion !== null && expectedVersion !== found.version)
        throw refusedBy(
          refuse('staleVersion', { expected: expectedVersion, actual: found.version }),
          found.version,
        );
      assertIssuable(kind, subject, found);
      assertParticulars(kind, particulars);
    }
    const document = before ?? (await numbered(dependencies, found, issuerId, call));
    const sent: unknown = JSON.parse(JSON.stringify(particulars));
    if (!isDeepStrictEqual(document.particulars, sent))
      throw new ApiError('documentIssuedOtherwise', { params: { number: document.number } });
    const recorded = await recordDocument(dependencies, document);
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
