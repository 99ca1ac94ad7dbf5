// Lodging a complaint or an objection: its words are kept apart, its lifecycle starts, its receipt goes to who lodged it.
import { createHash } from 'node:crypto';
import { complaintStageNames } from '../../domain/complaint/names';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import type { ComplaintCommandData } from '../../domain/complaint/commands';
import type { Actor } from '../../domain/shared/actor';
import { dropReceipt, keepReceipt, type Receipt } from '../../prisma/queries/complaint-receipts';
import { getLifecycle, type Lifecycle } from '../../prisma/queries/lifecycles';
import { complaintCommandUpdates, complaintInput } from '../../workflows/messages';
import { complaintWorkflowId } from '../../workflows/workflow-ids';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { uuidV5 } from '../idempotency';
import { LifecycleEndedError, startWithUpdate } from '../lifecycle-updates';
import { keepPack } from '../pinned-packs';
import { RefusedError } from '../refused-error';
import type { Answer } from '../routing';
import type { ReceiptAnswer } from './complaint-contract';
import { packOf } from './evaluating';
import { hashOfSecret, receiptSecret } from './secrets';

export type StoredComplaint = Extract<Lifecycle, { readonly type: 'complaint' }>;

/** Namespace (RFC 9562) of their ids; never changed, or a repeat would be another complaint. */
const namespace = '2f6c0b54-8d1f-4f0e-9a57-7c3b51e6d2a8';

export interface Lodging {
  readonly actor: Actor;
  /** What makes it this one and no other: who or what code, the key, the body. */
  readonly origin: unknown;
  readonly receipt: Receipt;
  readonly about: Omit<ComplaintCommandData<'lodgeComplaint'>, 'complaintId' | 'textHash' | 'writable'>;
  /** ISO instant. */
  readonly now: string;
}

/** @throws ApiError notFound */
export const complaintById = async (
  { database }: Pick<ApiDependencies, 'database'>,
  id: string,
): Promise<StoredComplaint> => {
  const found = await getLifecycle(database.pool, id);
  if (found?.type !== 'complaint') throw new ApiError('notFound');
  return found;
};

const start = async (
  dependencies: ApiDependencies,
  { actor, about, now }: Lodging,
  data: ComplaintCommandData<'lodgeComplaint'>,
): Promise<void> => {
  const pack = packOf(dependencies, actor.jurisdiction);
  await keepPack(dependencies, pack);
  await startWithUpdate(dependencies, {
    workflowId: complaintWorkflowId(data.complaintId),
    workflowType: 'complaint',
    update: complaintCommandUpdates.lodgeComplaint,
    updateId: `lodge:${data.complaintId}`,
    input: complaintInput(pack, dependencies.ruleBooks.calendar, shanghaiDay(now)),
    // Neither the enterprise nor the agency complained of: an operator's list is not to tell them together.
    searchable: { agencyId: about.kind, enterpriseId: null },
    stage: 'received',
    envelope: { data, actor, facts: null, expectedVersion: null },
  });
};

/** The same again gives the same receipt. @throws RefusedError, ApiError */
export const lodge = async (dependencies: ApiDependencies, lodging: Lodging): Promise<Answer> => {
  const { pool } = dependencies.database;
  const complaintId = uuidV5(namespace, JSON.stringify(lodging.origin));
  const secret = receiptSecret(dependencies.settings.codes.secret(), complaintId);
  const { receipt, about } = lodging;
  await keepReceipt(pool, { ...receipt, complaintId, secretHash: hashOfSecret(secret) });
  const textHash = createHash('sha256').update(receipt.text, 'utf8').digest('hex');
  try {
    await start(dependencies, lodging, { ...about, complaintId, textHash, writable: receipt.email !== null });
  } catch (error) {
    if (error instanceof RefusedError) await dropReceipt(pool, complaintId);
    // One that has ended meanwhile was lodged before: its receipt stands.
    if (!(error instanceof LifecycleEndedError)) throw error;
  }
  const { stage } = (await complaintById(dependencies, complaintId)).state;
  const body: ReceiptAnswer = { id: complaintId, secret, stage, stageName: complaintStageNames[stage] };
  return { body, location: `/api/v1/public/complaints/${secret}` };
};
