// Where workbooks come in and go out: the same order of checks as elsewhere, with bytes in place of JSON.
import express, { type Request, type Response, type Router } from 'express';
import { ApiError } from '../api-errors';
import { writeCall } from '../call';
import { xlsxMediaType } from '../contract';
import type { ApiDependencies } from '../dependencies';
import { mountFile } from '../files';
import { readInput } from '../input';
import { assertListed } from '../operations';
import { onlyMethods } from '../routing';
import { exportFile, templateFile } from './export-handler';
import { importHandler } from './import-handler';
import {
  exportRegister,
  importQuery,
  importRegister,
  registerTemplate,
  type RegisterParams,
} from './sheet-contract';
import { Upload } from './upload';

const acceptedTypes = [xlsxMediaType, 'application/octet-stream'];
const raw = express.raw({ limit: '10mb', type: acceptedTypes });

/** @throws ApiError sheetMediaType, sheetTooLarge, sheetUnreadable */
export const readWorkbook = async (request: Request, response: Response): Promise<Upload> => {
  if (request.is(acceptedTypes) === false) throw new ApiError('sheetMediaType');
  await new Promise<void>((resolve, reject) => {
    raw(request, response, (fault?: unknown) => {
      if (fault === undefined) resolve();
      else if (fault instanceof Error && 'type' in fault && fault.type === 'entity.too.large')
        reject(new ApiError('sheetTooLarge', { cause: fault }));
      else reject(fault instanceof Error ? fault : new Error('the body could not be read', { cause: fault }));
    });
  });
  const body: unknown = request.body;
  if (body instanceof Uint8Array && body.byteLength > 0) return new Upload(body);
  throw new ApiError('sheetUnreadable', {
    faults: [{ path: '', message: '没有收到文件，请选择文件后重新上传' }],
  });
};

export const mountSheets = (router: Router, dependencies: ApiDependencies): void => {
  const named = (what: string) => (call: { readonly params: RegisterParams }) =>
    `${call.params.register}-${what}`;
  mountFile(router, dependencies, registerTemplate, templateFile, named('template'));
  mountFile(router, dependencies, exportRegister, exportFile(dependencies), named('export'));
  const handle = importHandler(dependencies);
  assertListed(importRegister);
  router.post(importRegister.path, async (request, response) => {
    const call = await writeCall(dependencies, importRegister, request, response, readWorkbook);
    const { body } = await handle({ ...call, query: readInput(importQuery, request.query) });
    response.status(200).setHeader('Cache-Control', 'private, no-cache').json(body);
  });
  router.all(importRegister.path, onlyMethods('POST'));
};
