// Where codes are mounted: pictures go out as they are, the keys for whatever cache keeps them.
import type { Response, Router } from 'express';
import { openCall, readCall } from '../call';
import { jwksMediaType, pngMediaType, svgMediaType } from '../contract';
import type { ApiDependencies } from '../dependencies';
import { assertListed } from '../operations';
import { mountOpenReading, mountReading, onlyMethods } from '../routing';
import {
  getCode,
  getCodePackage,
  getCodePng,
  getCodeSvg,
  getOfficerCode,
  getPublicCode,
  getPublicCodeStanding,
  getPublicKeys,
  getPublicOfficer,
  listRefusedScans,
} from './contract';
import { drawPng, drawSvg, giveOfficerCode, packCode, showCode } from './handlers';
import { keySet, showPublicCode, showPublicOfficer, showStanding } from './public-handlers';
import { showRefusedScans } from './scan-handlers';
import { keyRingOf } from './verifying';

const keysMaxAgeSeconds = 300;

const sendPicture = (response: Response, mediaType: string, picture: string | Buffer): void => {
  response
    .status(200)
    .setHeader('Cache-Control', 'private, no-cache')
    .setHeader('Content-Type', mediaType)
    // Opened by itself a picture runs nothing and reaches nothing.
    .setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
    .send(picture);
};

export const mountCodes = (router: Router, dependencies: ApiDependencies): void => {
  const keys = keyRingOf(dependencies);
  mountReading(router, dependencies, getCode, showCode(dependencies, keys));
  mountReading(router, dependencies, getCodePackage, packCode(dependencies));
  mountReading(router, dependencies, getOfficerCode, giveOfficerCode(dependencies));

  const svg = drawSvg(dependencies);
  assertListed(getCodeSvg);
  router.get(getCodeSvg.path, async (request, response) => {
    const call = await readCall(dependencies, getCodeSvg, request, response);
    sendPicture(response, svgMediaType, await svg(call));
  });
  const png = drawPng(dependencies);
  assertListed(getCodePng);
  router.get(getCodePng.path, async (request, response) => {
    const call = await readCall(dependencies, getCodePng, request, response);
    sendPicture(response, pngMediaType, await png(call));
  });

  mountReading(router, dependencies, listRefusedScans, showRefusedScans(dependencies));
  mountOpenReading(router, dependencies, getPublicCode, showPublicCode(dependencies, keys));
  mountOpenReading(router, dependencies, getPublicCodeStanding, showStanding(dependencies, keys));
  mountOpenReading(router, dependencies, getPublicOfficer, showPublicOfficer(dependencies, keys));
  const setFor = keySet(dependencies);
  assertListed(getPublicKeys);
  router.get(getPublicKeys.path, async (request, response) => {
    const text = await setFor(openCall(dependencies, getPublicKeys, request));
    response
      .status(200)
      .setHeader('Cache-Control', `public, max-age=${String(keysMaxAgeSeconds)}`)
      .setHeader('Content-Type', jwksMediaType)
      .send(text);
  });
  for (const { path } of [getCode, getCodePackage, getOfficerCode, getCodeSvg, getCodePng, listRefusedScans])
    router.all(path, onlyMethods('GET', 'HEAD'));
  for (const { path } of [getPublicCode, getPublicCodeStanding, getPublicOfficer, getPublicKeys])
    router.all(path, onlyMethods('GET', 'HEAD'));
};
