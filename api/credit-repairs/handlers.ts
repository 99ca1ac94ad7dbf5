// What the operations on credit records do.
import { groundRefusal } from '../../domain/compliance-guide/self-check';
import type { CreditCommandData } from '../../domain/credit-repair/commands';
import { decideCredit, parseCreditCommand } from '../../domain/credit-repair/decide';
import type { CreditFacts } from '../../domain/credit-repair/follow-up';
import { reachOf, reaches } from '../../domain/permission/reach';
import type { Actor } from '../../domain/shared/actor';
import { refuse, type Refusal } from '../../domain/shared/outcome';
import { creditStates, isCreditOfficial } from '../../prisma/queries/credit-records';
import { getLifecycle, listLifecycles } from '../../prisma/queries/lifecycles';
import { creditCommandUpdates } from '../../workflows/messages';
import { creditRepairWorkflowId } from '../../workflows/workflow-ids';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import { performCommand, type AfterEnd } from '../commands';
import type { ApiDependencies } from '../dependencies';
import { readCursor } from '../cursor';
import { updateIdOf } from '../idempotency';
import { namesIn, presentAnswer } from '../presenting';
import type { Answer } from '../routing';
import { pinnedPack } from '../pinned-packs';
import type { CallerCreditCommand, CreditListQuery, CreditParams } from './contract';
import { holdingFollowUp } from './places';
import { presentCredit, presentCreditSummary, presentLeaflet, type StoredCredit } from './presenter';

type Write = WriteCall<CreditParams, CreditCommandData<CallerCreditCommand>>;

/** @throws ApiError notFound */
const findCredit = async ({ database }: ApiDependencies, actor: Actor, id: string): Promise<StoredCredit> => {
  const found = await getLifecycle(database.pool, id);
  if (found?.type !== 'creditRepair' || !reaches(reachOf(actor, 'creditRepair'), found))
    throw new ApiError('notFound');
  return found;
};

export const showCreditRepair =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, now }: ReadCall<CreditParams, unknown>): Promise<Answer> => {
    const found = await findCredit(dependencies, actor, params.creditRecordId);
    return { body: await presentCredit(dependencies, found, now), version: found.version };
  };

export const showLeaflet =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<CreditParams, unknown>): Promise<Answer> => {
    const found = await findCredit(dependencies, actor, params.creditRecordId);
    return { body: await presentLeaflet(dependencies, found), version: found.version };
  };

export const listCredits =
  (dependencies: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, CreditListQuery>): Promise<Answer> => {
    const { cursor, ended, inspectionId, ...asked } = query;
    const { pool } = dependencies.database;
    const { items, nextCursor } = await listLifecycles(pool, {
      ...asked,
      type: 'creditRepair',
      reach: reachOf(actor, 'creditRepair'),
      ...(inspectionId === undefined ? {} : { parentId: inspectionId }),
      ...(ended === undefined ? {} : { ended: ended === 'true' }),
      ...(cursor === undefined ? {} : { cursor: readCursor(cursor) }),
    });
    const states = await creditStates(
      pool,
      items.map(({ id }) => id),
    );
    const shown = await Promise.all(
      items.flatMap((found) => {
        const state = states.get(found.id);
        return state === undefined ? [] : [presentCreditSummary(dependencies, found, state, now)];
      }),
    );
    return { body: { items: shown, nextCursor } };
  };

export const listRoutes =
  ({ ruleBooks }: ApiDependencies) =>
  ({ actor }: ReadCall<unknown, unknown>): Promise<Answer> => {
    const routes = ruleBooks.packOf(actor.jurisdiction)?.creditRepair.routes ?? [];
    return Promise.resolve({ body: { items: routes.map((route) => ({ ...route })) } });
  };

const afterEnd = async (
  dependencies: ApiDependencies,
  name: CallerCreditCommand,
  { actor, params, body, now }: Write,
): Promise<AfterEnd> => {
  const lifecycle = await findCredit(dependencies, actor, params.creditRecordId);
  const parsed = parseCreditCommand(name, body);
  if (!parsed.ok) return { lifecycle, refusal: parsed };
  const { state } = lifecycle;
  const pack = await pinnedPack(dependencies, state.pack);
  const outcome = decideCredit({ state, actor, pack, now, calendar: state.calendar }, parsed.command);
  return { lifecycle, refusal: outcome.ok ? null : outcome };
};

/** A specialist is one of the credit authority's people; the lifecycle, which knows no register, takes the id as given. */
const specialistRefusal = async (
  { database }: ApiDependencies,
  { actor, body }: Write,
): Promise<Refusal | null> => {
  const subject = 'specialistId' in body ? body.specialistId : undefined;
  if (subject === undefined) return null;
  const isKnown = await isCreditOfficial(database.pool, actor.jurisdiction, subject);
  return isKnown ? null : refuse('unknownSubject', { subject });
};

export const giveCreditCommand =
  (dependencies: ApiDependencies, name: CallerCreditCommand) =>
  async (call: Write): Promise<Answer> => {
    const found = await findCredit(dependencies, call.actor, call.params.creditRecordId);
    const { state } = found;
    const pack = await pinnedPack(dependencies, state.pack);
    const updateId = updateIdOf(call.actor, call.key);
    const asker = { command: name, state, pack, now: call.now, updateId };
    const answer = await holdingFollowUp(dependencies, asker, (ledger) =>
      performCommand<CreditFacts>(dependencies, call, {
        lifecycle: found,
        workflowId: creditRepairWorkflowId(found.id),
        update: creditCommandUpdates[name],
        command: { name, data: call.body },
        facts: ledger,
        bound: async () =>
          groundRefusal(call.actor, call.body) ?? (await specialistRefusal(dependencies, call)),
        afterEnd: () => afterEnd(dependencies, name, call),
      }),
    );
    const names = await namesIn(dependencies, call.actor, answer.notes);
    return { body: presentAnswer(answer, names), version: answer.version };
  };
