// Operations that answer a file: a workbook, a paper or a calendar, named so that it can be saved as it comes.
import type { Response, Router } from 'express';
import { openCall, readCall, type OpenCall, type ReadCall } from './call';
import {
  docxMediaType,
  icsMediaType,
  pdfMediaType,
  xlsxMediaType,
  type OpenReading,
  type Reading,
} from './contract';
import type { ApiDependencies } from './dependencies';
import { assertListed } from './operations';
import { onlyMethods } from './routing';

export type FileContent = Uint8Array | string;

const endings: Readonly<Record<string, string>> = {
  [xlsxMediaType]: 'xlsx',
  [pdfMediaType]: 'pdf',
  [docxMediaType]: 'docx',
  [icsMediaType]: 'ics',
};

/** @param name of the file, without its ending */
const send = (
  response: Response,
  { mediaType = 'application/octet-stream' }: { readonly mediaType?: string },
  name: string,
  content: FileContent,
): void => {
  response
    .status(200)
    .setHeader('Cache-Control', 'private, no-cache')
    .setHeader('Content-Disposition', `attachment; filename="${name}.${endings[mediaType] ?? 'bin'}"`)
    .type(mediaType)
    .send(typeof content === 'string' ? content : Buffer.from(content));
};

export const mountFile = <P, Q>(
  router: Router,
  dependencies: ApiDependencies,
  operation: Reading<P, Q>,
  fileFor: (call: ReadCall<P, Q>) => Promise<FileContent>,
  nameOf: (call: ReadCall<P, Q>) => string,
): void => {
  assertListed(operation);
  router.get(operation.path, async (request, response) => {
    const call = await readCall(dependencies, operation, request, response);
    send(response, operation, nameOf(call), await fileFor(call));
  });
  router.all(operation.path, onlyMethods('GET', 'HEAD'));
};

/** For everybody: whoever asks is not asked who he is. */
export const mountOpenFile = <P, Q>(
  router: Router,
  dependencies: ApiDependencies,
  operation: OpenReading<P, Q>,
  fileFor: (call: OpenCall<P, Q>) => Promise<FileContent>,
  nameOf: (call: OpenCall<P, Q>) => string,
): void => {
  assertListed(operation);
  router.get(operation.path, async (request, response) => {
    const call = openCall(dependencies, operation, request);
    send(response, operation, nameOf(call), await fileFor(call));
  });
  router.all(operation.path, onlyMethods('GET', 'HEAD'));
};
