// Where the form at the door is mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import { getDoorForm, getDoorPackage, listFormEntries, sendFormEntries } from './contract';
import { listEntries, sendEntries, showForm, showPackage } from './handlers';

export const mountDoorForms = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, getDoorPackage, showPackage(dependencies));
  mountReading(router, dependencies, getDoorForm, showForm(dependencies));
  for (const { path } of [getDoorPackage, getDoorForm]) router.all(path, onlyMethods('GET', 'HEAD'));
  mountReading(router, dependencies, listFormEntries, listEntries(dependencies));
  mountWriting(router, dependencies, sendFormEntries, sendEntries(dependencies));
  router.all(listFormEntries.path, onlyMethods('GET', 'HEAD', 'POST'));
};
