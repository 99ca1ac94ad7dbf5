// The tus server (`@tus/server`) behind our own checks: it keeps bytes and offsets, and knows neither people nor inspections.
import { randomUUID } from 'node:crypto';
import { Server } from '@tus/server';
import type { Request, Response } from 'express';
import { incomingStore, type UploadMetadata } from '../../evidence/incoming';
import { incomingFolder } from '../../evidence/places';
import type { ApiDependencies } from '../dependencies';

/** A sender that says nothing for so long is gone; what it sent stays. */
const silenceMs = 60_000;

const newUploads = new WeakMap<object, UploadMetadata>();

const createServer = ({ settings }: Pick<ApiDependencies, 'settings'>): Server =>
  new Server({
    path: '/',
    datastore: incomingStore(incomingFolder(settings.evidence.folder)),
    maxSize: settings.evidence.maxBytes,
    allowedOrigins: (origin) => settings.allowedOrigins.includes(origin),
    namingFunction: () => randomUUID(),
    generateUrl: (request, { id }) => `${new URL(request.url).pathname}/${id}`,
    onUploadCreate: (request) => {
      const metadata = newUploads.get(request.runtime?.node?.req ?? request);
      return Promise.resolve(metadata === undefined ? {} : { metadata: { ...metadata } });
    },
  });

export type TusHandler = (request: Request, response: Response, metadata?: UploadMetadata) => Promise<void>;

export const tusHandler = (dependencies: Pick<ApiDependencies, 'settings'>): TusHandler => {
  let server: Server | undefined;
  return async (request, response, metadata) => {
    server ??= createServer(dependencies);
    if (metadata !== undefined) newUploads.set(request, metadata);
    request.setTimeout(silenceMs, () => {
      request.destroy();
    });
    response.setHeader('Cache-Control', 'no-store');
    await server.handle(request, response);
  };
};
