// Where evidence is mounted: uploads go to the tus server after our own checks, files out of the store in pieces (Range).
import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { OpenUploads } from '../../evidence/open-uploads';
import { incomingFolder } from '../../evidence/places';
import { readCall } from '../call';
import type { Writing } from '../contract';
import type { ApiDependencies } from '../dependencies';
import { readInput } from '../input';
import { assertListed } from '../operations';
import { mountReading, onlyMethods } from '../routing';
import {
  createEvidenceUpload,
  dropEvidenceUpload,
  getEvidenceFile,
  getEvidenceUpload,
  listEvidence,
  sendEvidenceUpload,
  type UploadParams,
} from './contract';
import { fileToSend, showEvidence, showUpload } from './handlers';
import { sendFile } from './sending';
import { tusHandler, type TusHandler } from './tus';
import { assertGoesOn, assertMayUpload, assertTus, newUpload, ownUpload, takeRoom } from './uploading';
import type { Request, RequestHandler, Response } from 'express';
import { callerOfRequest } from '../clients';
import type { Actor } from '../../domain/shared/actor';

type Step<P> = (asked: {
  readonly request: Request;
  readonly response: Response;
  readonly actor: Actor;
  readonly params: P;
}) => Promise<void>;

const step =
  <P>(dependencies: ApiDependencies, operation: Pick<Writing<P>, 'params'>, act: Step<P>): RequestHandler =>
  async (request, response) => {
    const { actor } = await callerOfRequest(dependencies, request, dependencies.now());
    await act({ request, response, actor, params: readInput(operation.params, request.params) });
  };

/** How much has come in, as the protocol asks it. */
const askedByHead = (dependencies: ApiDependencies, tus: TusHandler): RequestHandler =>
  step<UploadParams>(dependencies, getEvidenceUpload, async ({ request, response, actor, params }) => {
    await ownUpload(dependencies, actor, params);
    assertTus(request);
    await tus(request, response);
  });

const mountUploads = (router: Router, dependencies: ApiDependencies): void => {
  const tus = tusHandler(dependencies);
  const { database, settings } = dependencies;
  const uploads = new OpenUploads(database.pool, incomingFolder(settings.evidence.folder));
  for (const operation of [createEvidenceUpload, sendEvidenceUpload, dropEvidenceUpload])
    assertListed(operation);

  router.post(
    createEvidenceUpload.path,
    step(dependencies, createEvidenceUpload, async ({ request, response, actor, params }) => {
      await assertMayUpload(dependencies, actor, params.inspectionId);
      const { inspectionId } = params;
      // An enterprise's uploads count for itself, as an agency's do for the agency.
      const whose = { inspectionId, by: actor.id, agencyId: actor.agencyId ?? actor.enterpriseId ?? '' };
      const metadata = newUpload(dependencies, request, whose);
      const id = randomUUID();
      const opening = { id, ...whose, bytes: Number(request.get('Upload-Length')) };
      await takeRoom(dependencies, uploads, opening);
      try {
        await tus(request, response, { id, metadata });
      } finally {
        await uploads.opened(opening);
      }
    }),
  );
  router.all(createEvidenceUpload.path, onlyMethods('POST'));

  const asked = askedByHead(dependencies, tus);
  router.all(getEvidenceUpload.path, async (request, response, next) => {
    if (request.method === 'HEAD') await asked(request, response, next);
    else next();
  });
  mountReading(router, dependencies, getEvidenceUpload, showUpload(dependencies));
  router.patch(
    sendEvidenceUpload.path,
    step(dependencies, sendEvidenceUpload, async ({ request, response, actor, params }) => {
      assertGoesOn(request, await ownUpload(dependencies, actor, params));
      await tus(request, response);
    }),
  );
  router.delete(
    dropEvidenceUpload.path,
    step(dependencies, dropEvidenceUpload, async ({ request, response, actor, params }) => {
      await ownUpload(dependencies, actor, params);
      assertTus(request);
      await tus(request, response);
    }),
  );
  router.all(getEvidenceUpload.path, onlyMethods('GET', 'HEAD', 'PATCH', 'DELETE'));
};

export const mountEvidence = (router: Router, dependencies: ApiDependencies): void => {
  mountUploads(router, dependencies);
  mountReading(router, dependencies, listEvidence, showEvidence(dependencies));
  router.all(listEvidence.path, onlyMethods('GET', 'HEAD'));

  assertListed(getEvidenceFile);
  router.get(getEvidenceFile.path, async (request, response) => {
    const call = await readCall(dependencies, getEvidenceFile, request, response);
    await sendFile(request, response, await fileToSend(dependencies, call));
  });
  router.all(getEvidenceFile.path, onlyMethods('GET', 'HEAD'));
};
