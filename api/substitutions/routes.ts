// Where substitutions are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import { createSubstitution, endSubstitution, getSubstitution, listSubstitutions } from './contract';
import { createHandler, endHandler, getHandler, listHandler } from './handlers';

export const mountSubstitutions = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listSubstitutions, listHandler(dependencies));
  mountWriting(router, dependencies, createSubstitution, createHandler(dependencies));
  router.all(listSubstitutions.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getSubstitution, getHandler(dependencies));
  mountWriting(router, dependencies, endSubstitution, endHandler(dependencies));
  router.all(getSubstitution.path, onlyMethods('GET', 'HEAD'));
  router.all(endSubstitution.path, onlyMethods('POST'));
};
