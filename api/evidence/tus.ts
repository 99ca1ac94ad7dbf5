// The tus server (`@tus/server`) behind our own checks: it keeps bytes and offsets, and knows neither people nor inspections.
import { Server, type ServerOptions } from '@tus/server';
import type { Request, Response } from 'express';
import { incomingStore, type UploadMetadata } from '../../evidence/incoming';
import { incomingFolder } from '../../evidence/places';
import { StoreError } from '../../evidence/store';
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

/**
 * What it could not write is a disk that takes nothing, as long as the sender is still there: ours to say as the problem it is, where the server
 * would answer 500 in words of its own. @throws StoreError
 */
const tellFault = (folder: string, request: Asked, error: object): undefined => {
  const status = 'status_code' in error ? Number(error.status_code) : 500;
  if (status < 500 || request.runtime?.node?.req.socket.destroyed === true) return undefined;
  throw new StoreError('full', `${folder} 写不进去，请核对磁盘 (cannot be written)`, { cause: error });
};

const createServer = ({ settings }: Pick<ApiDependencies, 'settings'>): Server =>
  new Server({
    path: '/',
    datastore: incomingStore(incomingFolder(settings.evidence.folder)),
    maxSize: settings.evidence.maxBytes,
    allowedOrigins: (origin) => settings.allowedOrigins.includes(origin),
    namingFunction: (request) => openingOf(request).id,
    generateUrl: (request, { id }) => `${openingOf(request).at}/${id}`,
    onResponseError: (request, error) => tellFault(settings.evidence.folder, request, error),
    onUploadCreate: (request) => Promise.resolve({ metadata: { ...openingOf(request).metadata } }),
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
    await server.handle(request, response);
  };
};
