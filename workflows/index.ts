// What the worker registers.
export { creditRepair } from './credit-repair';
export { inspection } from './inspection';
export { noticeDispatch } from './notice-dispatch';
export { plan } from './plan';
export { webhookDelivery } from './webhook-delivery';
