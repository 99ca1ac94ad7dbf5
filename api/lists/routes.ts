// Where lists of enterprises and the tier of one are mounted.
import type { Router } from 'express';
import { writeCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { mountFile } from '../files';
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

export const mountLists = (router: Router, dependencies: ApiDependencies): void => {
  const named = (what: string) => (call: { readonly params: ListParams }) => `${call.params.list}-${what}`;
  mountFile(router, dependencies, listTemplate, templateFile(dependencies), named('template'));
  mountFile(router, dependencies, exportList, exportFile(dependencies), named('export'));
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
