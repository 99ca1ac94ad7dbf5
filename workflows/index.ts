// What the worker registers.
export { complaint } from './complaint';
export { consultation } from './consultation';
export { creditRepair } from './credit-repair';
export { guidance } from './guidance';
export { inspection } from './inspection';
export { noticeDispatch } from './notice-dispatch';
export { planningDay } from './planning-day';
export { plan } from './plan';
export { webhookDelivery } from './webhook-delivery';
