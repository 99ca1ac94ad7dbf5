// Where the registers are mounted.
import type { Router } from 'express';
import { registers } from '../../domain/registers/fields';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import { addCertificate, registerContracts } from './contract';
import { getHandler, historyHandler, listHandler } from './read-handlers';
import { mountSheets } from './sheet-routes';
import { certificateHandler, changeHandler, createHandler, endHandler } from './write-handlers';

export const mountRegisters = (router: Router, dependencies: ApiDependencies): void => {
  for (const register of registers) {
    const { list, get, create, change, end, history } = registerContracts[register];
    mountReading(router, dependencies, list, listHandler(dependencies, register));
    mountWriting(router, dependencies, create, createHandler(dependencies, register));
    router.all(list.path, onlyMethods('GET', 'HEAD', 'POST'));
    mountReading(router, dependencies, get, getHandler(dependencies, register));
    mountWriting(router, dependencies, change, changeHandler(dependencies, register));
    router.all(get.path, onlyMethods('GET', 'HEAD', 'PATCH'));
    mountWriting(router, dependencies, end, endHandler(dependencies, register));
    router.all(end.path, onlyMethods('POST'));
    mountReading(router, dependencies, history, historyHandler(dependencies, register));
    router.all(history.path, onlyMethods('GET', 'HEAD'));
  }
  mountWriting(router, dependencies, addCertificate, certificateHandler(dependencies));
  router.all(addCertificate.path, onlyMethods('POST'));
  mountSheets(router, dependencies);
};
