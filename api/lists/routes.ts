// Where lists of enterprises and the tier of one are mounted.
import type { Response, Router } from 'express';
import { readCall, writeCall, type ReadCall } from '../call';
import { xlsxMediaType, type Reading } from '../contract';
import type { ApiDependencies } from '../dependencies';
import { readInput } from '../input';
import { assertListed } from '../operations';
import { importQuery } from '../registers/sheet-contract';
import { readWorkbook } from '../registers/sheet-routes';
import { mountOpenReading, mountReading, mountWriting, onlyMethods } from '../routing';
import {
  answerObjection,
  decideMember,
  endMember,
  enterMember,
  extendMember,
  getMember,
  getPublicList,
  getTier,
  listLists,
  listMembers,
  memberHistory,
  objectToMember,
  publishList,
  type ListParams,
} from './contract';
import { answerHandler, objectHandler } from './objection-handlers';
import {
  listsHandler,
  memberHandler,
  memberHistoryHandler,
  membersHandler,
  publicListHandler,
} from './read-handlers';
import { exportList, importList, listTemplate } from './sheet';
import { exportFile, importHandler, templateFile } from './sheet-handlers';
import { tierHandler } from './tier-handler';
import { decideHandler, endHandler, enterHandler, extendHandler, publishHandler } from './write-handlers';

const sendWorkbook = (response: Response, name: string, file: Uint8Array): void => {
  response
    .status(200)
    .setHeader('Cache-Control', 'private, no-cache')
    .setHeader('Content-Disposition', `attachment; filename="${name}.xlsx"`)
    .type(xlsxMediaType)
    .send(Buffer.from(file));
};

const mountFile = <Q>(
  router: Router,
  dependencies: ApiDependencies,
  operation: Reading<ListParams, Q>,
  {
    name,
    fileFor,
  }: { readonly name: string; readonly fileFor: (call: ReadCall<ListParams, Q>) => Promise<Uint8Array> },
): void => {
  assertListed(operation);
  router.get(operation.path, async (request, response) => {
    const call = await readCall(dependencies, operation, request, response);
    sendWorkbook(response, `${call.params.list}-${name}`, await fileFor(call));
  });
  router.all(operation.path, onlyMethods('GET', 'HEAD'));
};

export const mountLists = (router: Router, dependencies: ApiDependencies): void => {
  mountFile(router, dependencies, listTemplate, { name: 'template', fileFor: templateFile(dependencies) });
  mountFile(router, dependencies, exportList, { name: 'export', fileFor: exportFile(dependencies) });
  const handleImport = importHandler(dependencies);
  assertListed(importList);
  router.post(importList.path, async (request, response) => {
    const call = await writeCall(dependencies, importList, request, response, readWorkbook);
    const { body } = await handleImport({ ...call, query: readInput(importQuery, request.query) });
    response.status(200).setHeader('Cache-Control', 'private, no-cache').json(body);
  });
  mountReading(router, dependencies, listLists, listsHandler(dependencies));
  mountReading(router, dependencies, listMembers, membersHandler(dependencies));
  mountWriting(router, dependencies, enterMember, enterHandler(dependencies));
  router.all(listMembers.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getMember, memberHandler(dependencies));
  mountReading(router, dependencies, memberHistory, memberHistoryHandler(dependencies));
  mountWriting(router, dependencies, decideMember, decideHandler(dependencies));
  mountWriting(router, dependencies, extendMember, extendHandler(dependencies));
  mountWriting(router, dependencies, endMember, endHandler(dependencies));
  mountWriting(router, dependencies, publishList, publishHandler(dependencies));
  mountWriting(router, dependencies, objectToMember, objectHandler(dependencies));
  mountWriting(router, dependencies, answerObjection, answerHandler(dependencies));
  mountReading(router, dependencies, getTier, tierHandler(dependencies));
  mountOpenReading(router, dependencies, getPublicList, publicListHandler(dependencies));
  for (const { path } of [
    importList,
    decideMember,
    extendMember,
    endMember,
    publishList,
    objectToMember,
    answerObjection,
  ])
    router.all(path, onlyMethods('POST'));
  for (const { path } of [listLists, getMember, memberHistory, getTier, getPublicList])
    router.all(path, onlyMethods('GET', 'HEAD'));
};
