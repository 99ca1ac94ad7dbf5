// Where draws are mounted; the published file goes out byte for byte as it was hashed.
import type { Response, Router } from 'express';
import { openCall, readCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { assertListed } from '../operations';
import { mountOpenReading, mountReading, mountWriting, onlyMethods } from '../routing';
import {
  createDraw,
  enterDrawValue,
  getDraw,
  getDrawFile,
  getPublicDraw,
  getPublicDrawFile,
  listDraws,
  redraw,
  verifyDraw,
} from './contract';
import { createHandler, redrawHandler, valueHandler } from './handlers';
import {
  fileHandler,
  getHandler,
  listHandler,
  publicFileHandler,
  publicHandler,
  verifyHandler,
} from './read-handlers';

const sendFile = (response: Response, drawId: string, text: string): void => {
  response
    .status(200)
    .setHeader('Cache-Control', 'private, no-cache')
    .setHeader('Content-Disposition', `attachment; filename="draw-${drawId}.json"`)
    .type('application/json')
    .send(text);
};

export const mountDraws = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listDraws, listHandler(dependencies));
  mountWriting(router, dependencies, createDraw, createHandler(dependencies));
  router.all(listDraws.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getDraw, getHandler(dependencies));
  mountWriting(router, dependencies, enterDrawValue, valueHandler(dependencies));
  mountWriting(router, dependencies, redraw, redrawHandler(dependencies));
  mountReading(router, dependencies, verifyDraw, verifyHandler(dependencies));
  for (const { path } of [enterDrawValue, redraw]) router.all(path, onlyMethods('POST'));

  const fileFor = fileHandler(dependencies);
  assertListed(getDrawFile);
  router.get(getDrawFile.path, async (request, response) => {
    const call = await readCall(dependencies, getDrawFile, request, response);
    sendFile(response, call.params.drawId, await fileFor(call));
  });
  mountOpenReading(router, dependencies, getPublicDraw, publicHandler(dependencies));
  const publicFileFor = publicFileHandler(dependencies);
  assertListed(getPublicDrawFile);
  router.get(getPublicDrawFile.path, async (request, response) => {
    const call = openCall(dependencies, getPublicDrawFile, request);
    sendFile(response, call.params.drawId, await publicFileFor(call));
  });
  for (const { path } of [getDraw, verifyDraw, getDrawFile, getPublicDraw, getPublicDrawFile])
    router.all(path, onlyMethods('GET', 'HEAD'));
};
