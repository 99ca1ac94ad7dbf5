// Clearing up inspecting bodies: proposed, confirmed, announced; the announcement is what the register of agencies then says.
import type { PoolClient } from 'pg';
import type { Announcement, Confirmation, Decision, Proposal } from '../../domain/body/confirmation';
import { mayConfirm, mayPropose } from '../../domain/permission/posts';
import { isOfficial } from '../../domain/permission/reach';
import { refuse } from '../../domain/shared/outcome';
import { listKept } from '../../prisma/queries/kept-rows';
import { keptConfirmations } from '../../prisma/queries/kept-registers';
import { registerRow } from '../../prisma/queries/registers/rows';
import { saveRows } from '../../prisma/queries/registers/save';
import { lockRegister } from '../../prisma/queries/registers/write-once';
import { ApiError } from '../api-errors';
import {
  acting,
  assertAllowed,
  assertStateAmong,
  entering,
  getting,
  inputFault,
  listing,
  type Keeping,
  type Policies,
} from '../kept/keeping';
import { registerLock } from '../registers/write-handlers';
import type { ConfirmationQuery } from './contract';

const confirmations: Keeping<Confirmation> = {
  kept: keptConfirmations,
  path: '/body-confirmations',
  present: (reads) =>
    reads.map(({ row: { jurisdiction: _place, ...confirmation }, agencyName }) => ({
      ...confirmation,
      agencyName,
    })),
  within: ({ actor }) => (isOfficial(actor) ? {} : null),
};

const agencyRow = async (client: PoolClient, jurisdiction: string, id: string) =>
  await registerRow(client, 'agencies', id, { jurisdiction, parts: [{ kind: 'all' }] });

const isSettled = ({ status }: Confirmation): boolean => status === 'rejected' || status === 'announced';

export const proposeHandler = entering<Confirmation, Proposal>(
  confirmations,
  async (seen, body, id, client) => {
    const { actor, posts, today } = seen;
    if (!mayPropose(actor, posts.bodyConfirmation.value)) throw new ApiError('keptNotYours');
    const { jurisdiction } = actor;
    const agency = await agencyRow(client, jurisdiction, body.agencyId);
    if (agency === null || (agency.endedOn !== null && agency.endedOn <= today))
      throw inputFault('agencyId', '本地区没有这个机关，或者它已终止');
    if (body.title !== null && body.title !== agency.fields.bodyKind)
      throw inputFault('title', '与机关登记的主体类别不符：统筹协调机构、第三方不得确认，其余请先变更登记');
    const equal = { agency_id: body.agencyId };
    const before = await listKept(client, keptConfirmations, { jurisdiction, equal, limit: null });
    if (before.some(({ row }) => !isSettled(row)))
      assertAllowed(refuse('alreadyDone', { command: 'proposeBodyConfirmation' }));
    const proposed = { status: 'proposed', proposedBy: actor.id, proposedOn: today } as const;
    return { ...body, id, jurisdiction, ...proposed, decision: null, announcement: null, version: 1 };
  },
);

export const decideHandler = acting<Confirmation, Decision>(confirmations, 'decide', (seen, before, body) => {
  const { actor, posts, today } = seen;
  if (!mayConfirm(actor, posts.bodyConfirmation.value)) throw new ApiError('keptNotYours');
  assertStateAmong(before.status, ['proposed'], before.version);
  if (!body.confirmed && body.reason === null) throw inputFault('reason', '不同意的须写明理由');
  const decision = { ...body, on: today, by: actor.id };
  return {
    after: { ...before, status: body.confirmed ? 'confirmed' : 'rejected', decision },
    reason: body.reason,
  };
});

/** What bodyQualified reads: the ground and the day of publication, or the day from which it is none. @throws ApiError */
const writeRegister = async (
  { actor, now }: Policies,
  { agencyId, outcome, ground }: Confirmation,
  { publishedOn, publicationRef }: Announcement,
  client: PoolClient,
): Promise<void> => {
  await lockRegister(client, registerLock(actor.jurisdiction));
  const before = await agencyRow(client, actor.jurisdiction, agencyId);
  if (before === null) throw new ApiError('notFound');
  if (before.endedOn !== null) throw new ApiError('registerRowEnded');
  const version = before.version + 1;
  const after =
    outcome === 'keep'
      ? { ...before, version, fields: { ...before.fields, legalBasis: ground, publishedOn } }
      : { ...before, version, endedOn: publishedOn };
  await saveRows(client, 'agencies', [{ before, after }], {
    actorId: actor.id,
    at: now,
    reason: publicationRef,
  });
};

export const announceHandler = acting<Confirmation, Announcement>(
  confirmations,
  'announce',
  async (seen, before, body, client) => {
    const { actor, posts, today } = seen;
    const terms = posts.bodyConfirmation.value;
    if (!mayPropose(actor, terms) && !mayConfirm(actor, terms)) throw new ApiError('keptNotYours');
    assertStateAmong(before.status, ['confirmed'], before.version);
    if (body.publishedOn > today) throw inputFault('publishedOn', '不得晚于今天');
    await writeRegister(seen, before, body, client);
    return { after: { ...before, status: 'announced', announcement: body }, reason: body.publicationRef };
  },
);

export const getConfirmationHandler = getting(confirmations);
export const listConfirmationsHandler = listing<Confirmation, ConfirmationQuery>(
  confirmations,
  ({ agencyId, status }) => ({ equal: { agency_id: agencyId }, said: { status } }),
);
