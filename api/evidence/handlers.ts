// What is told of the evidence of an inspection, and its files: handed out as what they are and nothing else.
import { storeOf } from '../../evidence/places';
import type { EvidenceStore } from '../../evidence/store';
import { mediaTypeOf } from '../../domain/inspection/media-types';
import { commandTable } from '../../domain/inspection/command-table';
import { positionOf, type InspectionState } from '../../domain/inspection/state';
import type { Placed } from '../../domain/position/check-in';
import type { Actor } from '../../domain/shared/actor';
import { evidenceById, evidenceOf, type EvidenceRow } from '../../prisma/queries/evidence';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { isOwnEnterprise, readsWholeFile } from '../inspections/disclosure';
import { inspectionToRead, type StoredInspection } from '../inspections/stored';
import type { Answer } from '../routing';
import { isUncoded } from '../../domain/inspection/requirements';
import { pinnedPack } from '../pinned-packs';
import type { EvidenceAnswer, EvidenceParams, FileQuery, PieceParams, UploadParams } from './contract';
import { ownUpload } from './uploading';

interface Shown {
  readonly inspection: StoredInspection;
  readonly isShown: (evidenceId: string) => boolean;
}

/**
 * The file of an agency: what of it the enterprise gets is the result notice's to say; what it handed in itself it sees.
 * @throws ApiError notFound
 */
const found = async (dependencies: ApiDependencies, actor: Actor, id: string): Promise<Shown> => {
  const inspection = await inspectionToRead(dependencies, actor, id);
  if (readsWholeFile(actor, inspection)) return { inspection, isShown: () => true };
  const { state } = inspection;
  const own = new Set(
    (state.evidence ?? []).filter(({ from }) => from === 'enterprise').map((one) => one.id),
  );
  const isShowing = commandTable.submitRectification.at.includes(positionOf(state));
  if (!isOwnEnterprise(actor, state) || (own.size === 0 && !isShowing)) throw new ApiError('notFound');
  return { inspection, isShown: (evidenceId) => own.has(evidenceId) };
};

const placedAnswer = (placed: Placed | undefined): EvidenceAnswer['placed'] => {
  if (placed === undefined) return null;
  const { placement, of, distanceMetres, limitMetres, doubts } = placed;
  return { placement, of, distanceMetres, limitMetres, doubts: [...doubts] };
};

const presentEvidence = (
  { id, takenAt, attachedAt, latitude, longitude, accuracy, ...row }: EvidenceRow,
  { evidence = [] }: InspectionState,
  wholeVisitBarred: boolean,
): EvidenceAnswer => {
  const kept = evidence.find((one) => one.id === id);
  const withoutCode = kept?.withoutCode ?? null;
  return {
    ...row,
    evidenceId: id,
    takenAt: takenAt.toISOString(),
    attachedAt: attachedAt.toISOString(),
    position:
      latitude === null || longitude === null || accuracy === null
        ? null
        : { latitude, longitude, accuracyMetres: accuracy },
    withoutCode,
    gatheredAt: kept?.gatheredAt ?? null,
    clockSkewSeconds: kept?.clockSkewSeconds ?? null,
    placed: placedAnswer(kept?.placed),
    fromEnterprise: kept?.from === 'enterprise',
    barredFromCases: wholeVisitBarred || withoutCode !== null,
  };
};

export const showEvidence =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<EvidenceParams, unknown>): Promise<Answer> => {
    const { inspection, isShown } = await found(dependencies, actor, params.inspectionId);
    const { id, state, version } = inspection;
    const pack = await pinnedPack(dependencies, state.pack);
    const isRuled = pack.rules.uncodedEvidence.strength !== 'off';
    const isBarred = state.evidenceBarred || isUncoded(state, pack);
    const rows = (await evidenceOf(dependencies.database.pool, id)).filter((row) => isShown(row.id));
    const items = rows.map((row) => {
      const shown = presentEvidence(row, state, isBarred);
      return isRuled ? shown : { ...shown, barredFromCases: state.stage === 'voided' };
    });
    return { body: { items }, version };
  };

export interface FileToSend {
  readonly store: EvidenceStore;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** @throws ApiError notFound, evidenceDamaged */
export const fileToSend = async (
  dependencies: ApiDependencies,
  { actor, params, query }: ReadCall<PieceParams, FileQuery>,
): Promise<FileToSend> => {
  const { inspection, isShown } = await found(dependencies, actor, params.inspectionId);
  const { id } = inspection;
  if (!isShown(params.evidenceId)) throw new ApiError('notFound');
  const row = await evidenceById(dependencies.database.pool, id, params.evidenceId);
  if (row === null) throw new ApiError('notFound');
  const store = storeOf(dependencies.settings.evidence);
  const file = await store.find(row.sha256);
  if (file?.sizeBytes !== row.sizeBytes) throw new ApiError('evidenceDamaged');
  const type = mediaTypeOf(row.mediaType);
  const disposition = query.show === 'true' && type !== null ? 'inline' : 'attachment';
  return {
    store,
    sha256: row.sha256,
    sizeBytes: row.sizeBytes,
    headers: {
      'Content-Type': type === null ? 'application/octet-stream' : row.mediaType,
      'Content-Disposition': `${disposition}; filename="${row.id}.${type?.ending ?? 'bin'}"`,
      'X-Content-Type-Options': 'nosniff',
      // Opened by itself it runs nothing, reaches nothing, and is of no origin.
      'Content-Security-Policy':
        "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  };
};

export const showUpload =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<UploadParams, unknown>): Promise<Answer> => {
    const { id, sizeBytes, receivedBytes, openedAt } = await ownUpload(dependencies, actor, params);
    return { body: { uploadId: id, sizeBytes, receivedBytes, openedAt } };
  };
