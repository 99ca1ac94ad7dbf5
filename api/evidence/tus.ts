// The tus server (`@tus/server`) behind our own checks: it keeps bytes and offsets, and knows neither people nor inspections.
import { ERRORS, Server, type ServerOptions } from '@tus/server';
import type { Request, Response } from 'express';
import { diskErrorOf } from '../../evidence/disk-errors';
import { findIncoming, incomingStore, type UploadMetadata } from '../../evidence/incoming';
import { incomingFolder } from '../../evidence/places';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';

/** A sender that says nothing for so long is gone; what it sent stays. */
const silenceMs = 60_000;

interface Opened {
  readonly id: string;
  readonly metadata: UploadMetadata;
  /** Address of the uploads of this inspection, as the caller knows it. */
  readonly at: string;
}

/** What our checks found, for the server's hooks, which are given no more than the request. */
const openings = new WeakMap<object, Opened>();

type Asked = Parameters<NonNullable<ServerOptions['generateUrl']>>[0];

const openingOf = (request: Asked): Opened => {
  const found = openings.get(request.runtime?.node?.req ?? request);
  if (found === undefined) throw new Error('an upload is opened by our own route alone');
  return found;
};

/** What the server says of its own accord, kept for our own answer: its texts are no problem documents, and name paths of the machine. */
class TusFault extends Error {
  override readonly name = 'TusFault';
}

type FaultCode = 'notFound' | 'uploadOffset' | 'evidenceTooLarge' | 'evidenceStoreUnavailable';

const statusCodes: Readonly<Record<number, FaultCode>> = {
  404: 'notFound',
  409: 'uploadOffset',
  410: 'notFound',
  413: 'evidenceTooLarge',
};

const codeOf = (cause: unknown): FaultCode | null => {
  if (cause === ERRORS.FILE_WRITE_ERROR) return 'evidenceStoreUnavailable';
  // Two sent at once: one of them went on, the other asks how far.
  if (cause === ERRORS.ERR_LOCK_TIMEOUT || cause === ERRORS.ABORTED) return 'uploadOffset';
  return typeof cause === 'object' && cause !== null && 'status_code' in cause
    ? (statusCodes[Number(cause.status_code)] ?? null)
    : null;
};

/** @param uploadId of the address; absent while it is being opened */
const apiFaultOf = async (
  folder: string,
  fault: TusFault,
  uploadId: string | undefined,
): Promise<unknown> => {
  const { cause } = fault;
  const code = codeOf(cause);
  if (code === null) return diskErrorOf(cause, folder);
  const upload = uploadId === undefined ? null : await findIncoming(incomingStore(folder), uploadId);
  const [received, size] = [upload?.receivedBytes ?? 0, upload?.sizeBytes ?? 0];
  if (code === 'uploadOffset') return new ApiError(code, { params: { received }, cause });
  return code === 'evidenceTooLarge'
    ? new ApiError(code, { params: { mostBytes: size - received }, cause })
    : new ApiError(code, { cause });
};

const createServer = ({ settings }: Pick<ApiDependencies, 'settings'>): Server =>
  new Server({
    path: '/',
    datastore: incomingStore(incomingFolder(settings.evidence.folder)),
    maxSize: settings.evidence.maxBytes,
    allowedOrigins: (origin) => settings.allowedOrigins.includes(origin),
    namingFunction: (request) => openingOf(request).id,
    generateUrl: (request, { id }) => `${openingOf(request).at}/${id}`,
    onUploadCreate: (request) => Promise.resolve({ metadata: { ...openingOf(request).metadata } }),
    onResponseError: (_request, cause) => {
      throw new TusFault('the tus server refuses', { cause });
    },
  });

export type TusHandler = (
  request: Request,
  response: Response,
  opened?: Pick<Opened, 'id' | 'metadata'>,
) => Promise<void>;

export const tusHandler = (dependencies: Pick<ApiDependencies, 'settings'>): TusHandler => {
  let server: Server | undefined;
  return async (request, response, opened) => {
    server ??= createServer(dependencies);
    if (opened !== undefined) openings.set(request, { ...opened, at: `${request.baseUrl}${request.path}` });
    request.setTimeout(silenceMs, () => {
      request.destroy();
    });
    response.setHeader('Cache-Control', 'no-store');
    try {
      await server.handle(request, response);
    } catch (error) {
      if (!(error instanceof TusFault)) throw error;
      // What is left of the body would be taken for the next request.
      response.setHeader('Connection', 'close');
      const { uploadId = opened?.id } = request.params;
      const folder = incomingFolder(dependencies.settings.evidence.folder);
      throw await apiFaultOf(folder, error, typeof uploadId === 'string' ? uploadId : undefined);
    }
  };
};
