// Who may upload to which inspection, and what the first request of an upload has to say: asked before the tus server sees it.
import { Metadata } from '@tus/server';
import type { Request } from 'express';
import { findIncoming, incomingStore, type Incoming, type UploadMetadata } from '../../evidence/incoming';
import type { Opening, OpenUploads } from '../../evidence/open-uploads';
import { incomingFolder } from '../../evidence/places';
import { isOfTheTeam } from '../../domain/inspection/requirements';
import { sha256Schema } from '../../domain/inspection/evidence-claim';
import { mediaTypeOf } from '../../domain/inspection/media-types';
import { positionOf, type InspectionState } from '../../domain/inspection/state';
import { allowedActions } from '../../domain/inspection/allowed-actions';
import { commandTable } from '../../domain/inspection/command-table';
import { hasRole, type Actor } from '../../domain/shared/actor';
import { ApiError, type InputFault } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { isOwnEnterprise, readsWholeFile } from '../inspections/disclosure';
import { inspectionToRead } from '../inspections/stored';
import { pinnedPack } from '../pinned-packs';
import type { UploadParams } from './contract';

const tusVersion = '1.0.0';

const header = (request: Request, name: string, fits: (value: string) => boolean): InputFault[] => {
  const value = request.get(name);
  return value !== undefined && fits(value)
    ? []
    : [{ path: name, message: `应有请求头 ${name}，且符合 tus 1.0` }];
};

const fail = (faults: readonly InputFault[]): void => {
  if (faults.length > 0) throw new ApiError('uploadHeaders', { faults });
};

const isCount = (value: string): boolean => /^\d{1,15}$/.test(value);

export const assertTus = (request: Request): void => {
  fail(header(request, 'Tus-Resumable', (value) => value === tusVersion));
};

const metadataOf = (request: Request): Record<string, string | null> => {
  try {
    return Metadata.parse(request.get('Upload-Metadata') ?? '');
  } catch {
    return {};
  }
};

/** The enterprise, as the rule book says it of what it would attach. @throws ApiError evidenceNotYours */
const assertMayShow = async (
  dependencies: ApiDependencies,
  actor: Actor,
  state: InspectionState,
): Promise<void> => {
  const pack = await pinnedPack(dependencies, state.pack);
  const now = dependencies.now();
  const actions = allowedActions({ state, actor, pack, now, facts: null });
  if (!actions.some(({ command, allowed }) => command === 'attachEvidence' && allowed))
    throw new ApiError('evidenceNotYours');
};

/** The team's officers, from the door on; the enterprise, of what it puts right. @throws ApiError notFound, evidenceNotYours, evidenceTooEarly */
export const assertMayUpload = async (
  dependencies: ApiDependencies,
  actor: Actor,
  inspectionId: string,
): Promise<InspectionState> => {
  const inspection = await inspectionToRead(dependencies, actor, inspectionId);
  const { state } = inspection;
  if (isOwnEnterprise(actor, state)) {
    await assertMayShow(dependencies, actor, state);
    return state;
  }
  if (!readsWholeFile(actor, inspection)) throw new ApiError('notFound');
  if (!hasRole(actor, ['officer']) || !isOfTheTeam(state, actor.id)) throw new ApiError('evidenceNotYours');
  if (!commandTable.attachEvidence.at.includes(positionOf(state)))
    throw new ApiError('evidenceTooEarly', { params: { stage: state.stage } });
  return state;
};

/**
 * Takes the room for one more, before anybody else is asked. 422 and not 409, which tus clients repeat by themselves.
 * @throws ApiError evidenceUploadsTooMany
 */
export const takeRoom = async (
  { settings }: Pick<ApiDependencies, 'settings'>,
  uploads: OpenUploads,
  opening: Opening,
): Promise<void> => {
  const { mostUploads, mostUploadsOfInspection, mostUploadsOfAgency, mostUploadBytes, keepDays } =
    settings.evidence;
  const full = await uploads.take(opening, {
    most: { person: mostUploads, inspection: mostUploadsOfInspection, agency: mostUploadsOfAgency },
    mostBytes: mostUploadBytes,
    keepDays,
  });
  if (full !== null) throw new ApiError('evidenceUploadsTooMany', { params: { ...full } });
};

/** What the server writes down beside the bytes. @throws ApiError uploadHeaders, evidenceTooLarge, evidenceTypeRefused */
export const newUpload = (
  { settings }: Pick<ApiDependencies, 'settings'>,
  request: Request,
  { inspectionId, by, agencyId }: Pick<UploadMetadata, 'inspectionId' | 'by' | 'agencyId'>,
): UploadMetadata => {
  const { sha256, filename, filetype } = metadataOf(request);
  const isHash = sha256Schema.safeParse(sha256).success;
  fail([
    ...header(request, 'Tus-Resumable', (value) => value === tusVersion),
    ...header(request, 'Upload-Length', (value) => isCount(value) && Number(value) > 0),
    ...(isHash ? [] : [{ path: 'Upload-Metadata.sha256', message: '应为 64 位小写十六进制的 SHA-256' }]),
    ...(filename ? [] : [{ path: 'Upload-Metadata.filename', message: '应写明文件在设备上的名称' }]),
    ...(filetype ? [] : [{ path: 'Upload-Metadata.filetype', message: '应写明类型，如 image/jpeg' }]),
  ]);
  const { maxBytes } = settings.evidence;
  if (Number(request.get('Upload-Length')) > maxBytes)
    throw new ApiError('evidenceTooLarge', { params: { mostBytes: maxBytes } });
  const mediaType = filetype ?? '';
  if (mediaTypeOf(mediaType) === null)
    throw new ApiError('evidenceTypeRefused', { params: { declared: mediaType.slice(0, 100) } });
  const name = (filename ?? '').slice(0, 255);
  return { inspectionId, by, agencyId, sha256: sha256 ?? '', mediaType, name };
};

/** @throws ApiError notFound for no upload of this inspection, evidenceNotYours for a colleague's */
export const ownUpload = async (
  dependencies: ApiDependencies,
  actor: Actor,
  { inspectionId, uploadId }: UploadParams,
): Promise<Incoming> => {
  await assertMayUpload(dependencies, actor, inspectionId);
  const { folder } = dependencies.settings.evidence;
  const found = await findIncoming(incomingStore(incomingFolder(folder)), uploadId);
  if (found === null || found.inspectionId !== inspectionId) throw new ApiError('notFound');
  if (found.by !== actor.id) throw new ApiError('evidenceNotYours');
  return found;
};

/** @throws ApiError uploadHeaders, uploadOffset, evidenceTooLarge */
export const assertGoesOn = (request: Request, { receivedBytes, sizeBytes }: Incoming): void => {
  assertTus(request);
  fail([
    ...header(request, 'Upload-Offset', isCount),
    ...header(request, 'Content-Type', (value) => value === 'application/offset+octet-stream'),
  ]);
  const offset = Number(request.get('Upload-Offset'));
  if (offset !== receivedBytes) throw new ApiError('uploadOffset', { params: { received: receivedBytes } });
  if (offset + Number(request.get('Content-Length') ?? 0) > sizeBytes)
    throw new ApiError('evidenceTooLarge', { params: { mostBytes: sizeBytes - offset } });
};
