// Where webhooks are mounted.
import type { Router } from 'express';
import type { ApiDependencies } from '../dependencies';
import { mountReading, mountWriting, onlyMethods } from '../routing';
import {
  changeWebhook,
  createWebhook,
  endWebhook,
  getWebhook,
  listWebhooks,
  rotateWebhookSecret,
} from './contract';
import { listWebhookDeliveries, pingWebhook, redeliverWebhook } from './delivery-contract';
import { listDeliveriesHandler, pingHandler, redeliverHandler } from './delivery-handlers';
import { changeHandler, createHandler, endHandler, getHandler, listHandler, rotateHandler } from './handlers';

export const mountWebhooks = (router: Router, dependencies: ApiDependencies): void => {
  mountReading(router, dependencies, listWebhooks, listHandler(dependencies));
  mountWriting(router, dependencies, createWebhook, createHandler(dependencies));
  router.all(listWebhooks.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountReading(router, dependencies, getWebhook, getHandler(dependencies));
  mountWriting(router, dependencies, changeWebhook, changeHandler(dependencies));
  router.all(getWebhook.path, onlyMethods('GET', 'HEAD', 'PATCH'));
  mountReading(router, dependencies, listWebhookDeliveries, listDeliveriesHandler(dependencies));
  router.all(listWebhookDeliveries.path, onlyMethods('GET', 'HEAD'));
  mountWriting(router, dependencies, endWebhook, endHandler(dependencies));
  mountWriting(router, dependencies, rotateWebhookSecret, rotateHandler(dependencies));
  mountWriting(router, dependencies, pingWebhook, pingHandler(dependencies));
  mountWriting(router, dependencies, redeliverWebhook, redeliverHandler(dependencies));
  for (const { path } of [endWebhook, rotateWebhookSecret, pingWebhook, redeliverWebhook])
    router.all(path, onlyMethods('POST'));
};
