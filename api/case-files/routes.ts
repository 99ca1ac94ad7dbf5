// Where case files are mounted: streamed to whoever asks, and entered in the log before the first byte.
import { pipeline } from 'node:stream/promises';
import type { Router } from 'express';
import type { Renderer } from '../../documents/renderer';
import { beginCaseExport, caseExports, endCaseExport } from '../../prisma/queries/case-files';
import { readCall } from '../call';
import { zipMediaType } from '../contract';
import type { ApiDependencies } from '../dependencies';
import { etagOf } from '../etag';
import { assertListed } from '../operations';
import { mountReading, onlyMethods } from '../routing';
import { getCaseFile, listCaseFileExports } from './contract';
import { caseFileOf, caseToTake } from './handlers';

const indexPath = 'index.json';

export const mountCaseFiles = (router: Router, dependencies: ApiDependencies, papers: Renderer): void => {
  const { pool } = dependencies.database;
  assertListed(getCaseFile);
  router.get(getCaseFile.path, async (request, response) => {
    const { actor, params, now } = await readCall(dependencies, getCaseFile, request, response);
    const found = await caseToTake(dependencies, actor, params.inspectionId);
    const { id: lifecycleId, version, headHash, enterpriseName } = found;
    response
      .attachment(`案卷 ${enterpriseName ?? found.enterpriseId ?? ''} ${lifecycleId}.zip`)
      .type(zipMediaType)
      .setHeader('ETag', etagOf(version))
      .setHeader('Cache-Control', 'private, no-store');
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const { stream, files, sizeBytes } = await caseFileOf(dependencies, papers, { actor, found, now });
    const taken = { lifecycleId, actorId: actor.id, roles: actor.roles, at: now, version, headHash };
    const exportId = await beginCaseExport(pool, taken).catch((error: unknown) => {
      // Nobody will read it: its first part is closed.
      stream.destroy();
      throw error;
    });
    const fault = await pipeline(stream, response).then(
      () => null,
      (error: unknown) => error,
    );
    const indexHash = files.find(({ path }) => path === indexPath)?.sha256 ?? null;
    await endCaseExport(pool, exportId, {
      outcome: fault === null ? 'sent' : 'aborted',
      endedAt: dependencies.now(),
      indexHash,
      sizeBytes: fault === null ? sizeBytes() : null,
    });
    if (fault !== null) dependencies.log.warn({ err: fault, exportId }, 'a case file was cut off');
  });
  router.all(getCaseFile.path, onlyMethods('GET', 'HEAD'));
  mountReading(router, dependencies, listCaseFileExports, async ({ actor, params }) => {
    const { id, version } = await caseToTake(dependencies, actor, params.inspectionId);
    return { body: { items: await caseExports(pool, id) }, version };
  });
  router.all(listCaseFileExports.path, onlyMethods('GET', 'HEAD'));
};
