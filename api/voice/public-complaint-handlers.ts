// What is done for whoever has the code, or the secret of a receipt, and no account.
import type { KeyRing } from '../../codes/key-ring';
import { decideComplaint, parseComplaintCommand } from '../../domain/complaint/decide';
import { systemActor } from '../../domain/shared/actor';
import { complaintOfSecret } from '../../prisma/queries/complaint-receipts';
import { complaintCommandUpdates } from '../../workflows/messages';
import { complaintWorkflowId } from '../../workflows/workflow-ids';
import { ApiError } from '../api-errors';
import type { OpenCall, OpenWriteCall } from '../call';
import { inspectionOfCode } from '../codes/verifying';
import type { ApiDependencies } from '../dependencies';
import { LifecycleEndedError, sendUpdate } from '../lifecycle-updates';
import { pinnedPack } from '../pinned-packs';
import { refusedBy } from '../refused-error';
import type { Answer } from '../routing';
import { classesIn } from './complaint-handlers';
import { viewOf } from './complaint-presenter';
import { packOf } from './evaluating';
import { complaintById, lodge, type StoredComplaint } from './lodging';
import type {
  ComplaintCodeParams,
  ComplaintSecretParams,
  PublicLodgeBody,
  ReasonBody,
} from './public-complaint-contract';
import { hashOfSecret } from './secrets';

const inspectionShown = async (
  dependencies: ApiDependencies,
  keys: KeyRing,
  { token, now }: { readonly token: string; readonly now: string },
) => (await inspectionOfCode(dependencies, keys, { token, uscc: null, purpose: 'after', now })).found;

export const publicClasses =
  (dependencies: ApiDependencies, keys: KeyRing) =>
  async ({ params, now }: OpenCall<ComplaintCodeParams, unknown>): Promise<Answer> => {
    const { jurisdiction } = await inspectionShown(dependencies, keys, { token: params.token, now });
    return { body: classesIn(packOf(dependencies, jurisdiction)) };
  };

export const complainByCodeHandler =
  (dependencies: ApiDependencies, keys: KeyRing) =>
  async ({
    params,
    body,
    key,
    now,
  }: OpenWriteCall<ComplaintCodeParams, PublicLodgeBody>): Promise<Answer> => {
    const found = await inspectionShown(dependencies, keys, { token: params.token, now });
    const { kind, classes, ...receipt } = body;
    return await lodge(dependencies, {
      actor: systemActor(found.jurisdiction),
      // Of people without accounts: two who chose the same key are told apart by what they say.
      origin: [found.id, key, body],
      receipt,
      about: {
        ...{ kind, classes, inspectionId: found.id, otherVisitId: null, enterpriseId: null },
        agencyIds: [...found.agencyIds],
      },
      now,
    });
  };

/** @throws ApiError notFound */
const ofReceipt = async (dependencies: ApiDependencies, secret: string): Promise<StoredComplaint> => {
  const id = await complaintOfSecret(dependencies.database.pool, hashOfSecret(secret));
  if (id === null) throw new ApiError('notFound');
  return await complaintById(dependencies, id);
};

const shown = async (dependencies: ApiDependencies, secret: string): Promise<Answer> => {
  const found = await ofReceipt(dependencies, secret);
  return { body: viewOf(found, await pinnedPack(dependencies, found.state.pack)) };
};

export const showByReceipt =
  (dependencies: ApiDependencies) =>
  ({ params }: OpenCall<ComplaintSecretParams, unknown>): Promise<Answer> =>
    shown(dependencies, params.secret);

/** @throws RefusedError when it has ended: why its state does not allow it */
const refuseEnded = async (
  dependencies: ApiDependencies,
  id: string,
  name: 'requestReview' | 'withdrawComplaint',
  body: ReasonBody,
  now: string,
): Promise<void> => {
  const { state, version, jurisdiction } = await complaintById(dependencies, id);
  const pack = await pinnedPack(dependencies, state.pack);
  const actor = systemActor(jurisdiction);
  const parsed = parseComplaintCommand(name, body);
  const refusal = parsed.ok
    ? decideComplaint({ state, actor, pack, now, calendar: state.calendar }, parsed.command)
    : parsed;
  if (!refusal.ok) throw refusedBy(refusal, version);
};

export const actByReceipt =
  (dependencies: ApiDependencies, name: 'requestReview' | 'withdrawComplaint') =>
  async ({ params, body, key, now }: OpenWriteCall<ComplaintSecretParams, ReasonBody>): Promise<Answer> => {
    const { id, jurisdiction } = await ofReceipt(dependencies, params.secret);
    try {
      await sendUpdate(dependencies, {
        workflowId: complaintWorkflowId(id),
        update: complaintCommandUpdates[name],
        updateId: `receipt:${name}:${key}`,
        envelope: { data: body, actor: systemActor(jurisdiction), facts: null, expectedVersion: null },
      });
    } catch (error) {
      if (!(error instanceof LifecycleEndedError)) throw error;
      await refuseEnded(dependencies, id, name, body, now);
    }
    return await shown(dependencies, params.secret);
  };
