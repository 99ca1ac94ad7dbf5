// The caller's Idempotency-Key: what it may look like, and the ids that are made of it.
import { createHash } from 'node:crypto';
import type { Actor } from '../domain/shared/actor';
import { ApiError } from './api-errors';

const visibleAscii = /^[\x21-\x7e]{1,128}$/;

/** @throws ApiError when absent or not 1 to 128 visible ASCII characters. */
export const idempotencyKey = (header: string | undefined): string => {
  if (header === undefined || header === '') throw new ApiError('idempotencyKeyMissing');
  if (!visibleAscii.test(header)) throw new ApiError('idempotencyKeyMalformed');
  return header;
};

/** Two people may well choose the same key; each has their own room of them. */
export const updateIdOf = (actor: Actor, key: string): string => `${actor.id}:${key}`;

/** Namespace (RFC 9562) under which drafts get their ids; never changed, or a repeat would draft twice. */
const draftNamespace = '5b0f3c1e-7a58-4d0b-9d0e-5f3d3c0c9a11';

/** UUID version 5 of a name. */
export const uuidV5 = (namespace: string, name: string): string => {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

const planNamespace = '0d8f6a52-3c1e-4b7f-8a64-9f2b7c51e3d0';
const planFileNamespace = 'c3b1f0e7-52a9-4c8e-b6d1-4a7e90f2d815';

const idIn = (namespace: string, actor: Actor, key: string): string =>
  uuidV5(namespace, JSON.stringify([actor.jurisdiction, actor.agencyId, actor.id, key]));

export const draftedPlanId = (actor: Actor, key: string): string => idIn(planNamespace, actor, key);
export const planFileId = (actor: Actor, key: string): string => idIn(planFileNamespace, actor, key);

/** The same person drafting again under the same key finds the inspection drafted before. */
export const draftedInspectionId = (actor: Actor, key: string): string => idIn(draftNamespace, actor, key);
