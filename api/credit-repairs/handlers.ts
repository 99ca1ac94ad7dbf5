// What the operations on credit records do.
import type { CreditCommandData } from '../../domain/credit-repair/commands';
import { decideCredit, parseCreditCommand } from '../../domain/credit-repair/decide';
import { reachOf, reaches } from '../../domain/permission/reach';
import type { Actor } from '../../domain/shared/actor';
import { getLifecycle, type Lifecycle } from '../../prisma/queries/lifecycles';
import { creditCommandUpdates } from '../../workflows/messages';
import { creditRepairWorkflowId } from '../../workflows/workflow-ids';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import { performCommand, type AfterEnd } from '../commands';
import type { ApiDependencies } from '../dependencies';
import { placeName } from '../language';
import { namesIn, presentAnswer, presentDeadline } from '../presenting';
import type { Answer } from '../routing';
import { pinnedPack } from '../pinned-packs';
import type { CallerCreditCommand, CreditAnswer, CreditParams } from './contract';

type StoredCredit = Extract<Lifecycle, { readonly type: 'creditRepair' }>;
type Write = WriteCall<CreditParams, CreditCommandData<CallerCreditCommand>>;

/** @throws ApiError notFound */
const findCredit = async ({ database }: ApiDependencies, actor: Actor, id: string): Promise<StoredCredit> => {
  const found = await getLifecycle(database.pool, id);
  if (found?.type !== 'creditRepair' || !reaches(reachOf(actor, 'creditRepair'), found))
    throw new ApiError('notFound');
  return found;
};

const present = async (dependencies: ApiDependencies, found: StoredCredit): Promise<CreditAnswer> => {
  const { state } = found;
  const pack = await pinnedPack(dependencies, state.pack);
  const { clauseText } = dependencies.ruleBooks;
  return {
    id: found.id,
    version: found.version,
    stage: state.stage,
    stageName: placeName(state.stage),
    jurisdiction: found.jurisdiction,
    pack: { ...state.pack },
    inspectionId: state.inspectionId,
    enterpriseId: state.enterpriseId,
    enterpriseName: found.enterpriseName,
    agencyId: state.agencyId,
    decisionRef: state.decisionRef,
    category: state.category,
    publicationEndsOn: state.publicationEndsOn,
    applications: state.applications,
    outcome: state.outcome,
    followedUp: state.followedUp,
    deadlines: state.deadlines.map((deadline) => presentDeadline(deadline, pack, state.calendar, clauseText)),
  };
};

export const showCreditRepair =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<CreditParams, unknown>): Promise<Answer> => {
    const found = await findCredit(dependencies, actor, params.creditRecordId);
    return { body: await present(dependencies, found), version: found.version };
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

export const giveCreditCommand =
  (dependencies: ApiDependencies, name: CallerCreditCommand) =>
  async (call: Write): Promise<Answer> => {
    const found = await findCredit(dependencies, call.actor, call.params.creditRecordId);
    const answer = await performCommand(dependencies, call, {
      lifecycle: found,
      workflowId: creditRepairWorkflowId(found.id),
      update: creditCommandUpdates[name],
      command: { name, data: call.body },
      facts: () => Promise.resolve(null),
      afterEnd: () => afterEnd(dependencies, name, call),
    });
    const names = await namesIn(dependencies, call.actor, answer.notes);
    return { body: presentAnswer(answer, names), version: answer.version };
  };
