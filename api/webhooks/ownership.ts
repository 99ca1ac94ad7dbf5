// Who manages which webhooks: an administrator those of the jurisdiction, an agency's system those of its agency.
import { hasRole, type Actor } from '../../domain/shared/actor';
import { refuse } from '../../domain/shared/outcome';
import { getWebhook, isSystem, type Webhook, type WebhookScope } from '../../prisma/queries/webhooks';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { refusedBy } from '../refused-error';

type Reach = Pick<ApiDependencies, 'database'>;

/** @throws ApiError webhookNotYours */
export const webhookScope = async ({ database }: Reach, actor: Actor): Promise<WebhookScope> => {
  const { jurisdiction, agencyId } = actor;
  if (hasRole(actor, ['administrator'])) return { jurisdiction, agencyId: null };
  if (agencyId !== null && (await isSystem(database.pool, actor.id))) return { jurisdiction, agencyId };
  throw new ApiError('webhookNotYours');
};

/** @throws ApiError webhookNotYours; notFound for one of another agency as for none */
export const ownWebhook = async (reach: Reach, actor: Actor, webhookId: string): Promise<Webhook> => {
  const webhook = await getWebhook(reach.database.pool, await webhookScope(reach, actor), webhookId);
  if (webhook === null) throw new ApiError('notFound');
  return webhook;
};

/** Names a write: the same again is a repeat. */
export const writeName = ({ actor, key }: Pick<WriteCall<unknown, unknown>, 'actor' | 'key'>): string =>
  `${actor.id}:${key}`;

/** @throws RefusedError staleVersion (412) */
export const assertVersion = (
  { expectedVersion }: Pick<WriteCall<unknown, unknown>, 'expectedVersion'>,
  { version }: Webhook,
): void => {
  if (expectedVersion !== null && expectedVersion !== version)
    throw refusedBy(refuse('staleVersion', { expected: expectedVersion, actual: version }), version);
};
