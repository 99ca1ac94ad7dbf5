// Where monitoring devices and the share of off-site inspections are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, mountReading, mountWriting, onlyMethods } from '../routing';
import {
  getDevice,
  listDevicesOperation,
  listPublicDevices,
  offSiteShare,
  publishDevice,
  registerDevice,
  retireDevice,
  reviseDevice,
} from './contract';
import {
  getHandler,
  listHandler,
  publicHandler,
  publishHandler,
  registerHandler,
  retireHandler,
  reviseHandler,
  shareHandler,
} from './handlers';

export const mountDevices = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listDevicesOperation, listHandler(dependencies));
  mountWriting(router, dependencies, registerDevice, registerHandler(dependencies));
  router.all(listDevicesOperation.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getDevice, getHandler(dependencies));
  mountOpenReading(router, dependencies, listPublicDevices, publicHandler(dependencies));
  mountReading(router, dependencies, offSiteShare, shareHandler(dependencies));
  for (const { path } of [getDevice, listPublicDevices, offSiteShare])
    router.all(path, onlyMethods('GET', 'HEAD'));
  mountWriting(router, dependencies, reviseDevice, reviseHandler(dependencies));
  mountWriting(router, dependencies, publishDevice, publishHandler(dependencies));
  mountWriting(router, dependencies, retireDevice, retireHandler(dependencies));
  for (const { path } of [reviseDevice, publishDevice, retireDevice]) router.all(path, onlyMethods('POST'));
};
