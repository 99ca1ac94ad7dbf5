// Issues a document: asked whether it may be, numbered and kept in one transaction, then named in the history.
import { isDeepStrictEqual } from 'node:util';
import { shanghaiDay, yearOf } from '../../domain/calendar/plain-date';
import { notIssuable } from '../../domain/document/issuable';
import { documentTerms, numberInSeries, type DocumentKind } from '../../domain/document/kinds';
import { givenParticulars, type Particulars } from '../../domain/document/particulars';
import { issuerOf } from '../../domain/permission/documents';
import type { Actor } from '../../domain/shared/actor';
import { refuse } from '../../domain/shared/outcome';
import { composeDocument, sealsOf } from '../../documents/forms/compose';
import { DocumentWordTakenError } from '../../prisma/queries/document-words';
import { documentsOf, issueOnce, type StoredDocument } from '../../prisma/queries/documents';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { uuidV5 } from '../idempotency';
import type { StoredInspection } from '../inspections/stored';
import { pinnedPack } from '../pinned-packs';
import { refusedBy } from '../refused-error';
import { recordDocument } from './recording';
import { sourceOf } from './source';

/** Namespace (RFC 9562) of their ids; never changed, or a repeat would issue twice. */
const namespace = '7d0c5b1e-94a3-4f0e-a1c2-5b6f0e8d3c97';

/** Which document of an inspection: the same again is the one that is there. */
export interface Paper {
  readonly kind: DocumentKind;
  readonly subject: string;
  readonly occasion: string;
  readonly particulars: Particulars;
}

export interface Issuing {
  readonly actor: Actor;
  /** ISO instant. */
  readonly now: string;
  /** If-Match; null: whatever stands. */
  readonly expectedVersion: number | null;
}

const assertParticulars = (kind: DocumentKind, particulars: Particulars): void => {
  const { needs, may } = documentTerms[kind];
  const given = givenParticulars(particulars);
  const needed = needs.filter((name) => !given.includes(name));
  const extra = given.filter((name) => !needs.includes(name) && !may.includes(name));
  if (needed.length + extra.length > 0)
    throw new ApiError('documentParticulars', { params: { needed, extra } });
};

const assertIssuable = async (
  dependencies: ApiDependencies,
  { kind, subject }: Paper,
  { state }: StoredInspection,
): Promise<void> => {
  const isOffered =
    kind !== 'combinedCorrection' ||
    (await pinnedPack(dependencies, state.pack)).outcomes.combinedCorrection === true;
  const fault = notIssuable(kind, subject, state) ?? (isOffered ? null : 'state');
  if (fault === 'subject')
    throw new ApiError('documentSubject', {
      params: { about: documentTerms[kind].subject, agencies: state.draft.agencyIds },
    });
  if (fault === 'state') throw new ApiError('documentNotYet', { params: { stage: state.stage } });
};

const numbered = async (
  dependencies: ApiDependencies,
  found: StoredInspection,
  issuerId: string,
  { kind, subject, occasion, particulars }: Paper,
  { actor, now }: Issuing,
): Promise<StoredDocument> => {
  const source = await sourceOf(dependencies, found, { issuerId, subject, particulars, now });
  const year = yearOf(shanghaiDay(now));
  const templateVersion = documentTerms[kind].version;
  const entry = {
    documentId: uuidV5(namespace, JSON.stringify([found.id, kind, subject, occasion])),
    lifecycleId: found.id,
    jurisdiction: found.jurisdiction,
    issuerName: source.issuer,
    writtenFrom: found.version,
    ...{ kind, subject, occasion, issuerId, year, templateVersion, particulars },
    issuedBy: actor,
    issuedAt: now,
  };
  try {
    return await issueOnce(dependencies.database.pool, entry, (word, place) => {
      const number = numberInSeries(word, kind, year, place);
      const content = composeDocument(kind, { ...source, number });
      return { number, content, ...sealsOf(kind, templateVersion, content) };
    });
  } catch (error) {
    if (!(error instanceof DocumentWordTakenError)) throw error;
    throw new ApiError('documentWordTaken', { params: { word: error.word } });
  }
};

/** @throws ApiError documentNotYours, documentSubject …; RefusedError staleVersion */
export const issueDocumentOf = async (
  dependencies: ApiDependencies,
  found: StoredInspection,
  paper: Paper,
  issuing: Issuing,
): Promise<StoredDocument> => {
  const { kind, subject, occasion, particulars } = paper;
  const { actor, expectedVersion } = issuing;
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
    await assertIssuable(dependencies, paper, found);
    assertParticulars(kind, particulars);
  }
  const document = before ?? (await numbered(dependencies, found, issuerId, paper, issuing));
  const sent: unknown = JSON.parse(JSON.stringify(particulars));
  if (!isDeepStrictEqual(document.particulars, sent))
    throw new ApiError('documentIssuedOtherwise', { params: { number: document.number } });
  return await recordDocument(dependencies, document);
};
