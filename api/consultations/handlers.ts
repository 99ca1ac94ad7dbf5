// What the operations on consultations do.
import { allowedConsultationActions } from '../../domain/consultation/allowed-actions';
import type { ConsultationCommandData } from '../../domain/consultation/commands';
import { withAdjustments } from '../../domain/consultation/checks';
import { decideConsultation, parseConsultationCommand } from '../../domain/consultation/decide';
import type { PlanAdjustment } from '../../domain/plan/adjustment';
import { reachOf, readsFile } from '../../domain/permission/reach';
import { refuse, type Refusal } from '../../domain/shared/outcome';
import { listConsultations } from '../../prisma/queries/consultations';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import { timeline } from '../../prisma/queries/timeline';
import { consultationCommandUpdates } from '../../workflows/messages';
import { consultationWorkflowId } from '../../workflows/workflow-ids';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import { performCommand, type AfterEnd } from '../commands';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { commandTitle, placeName } from '../language';
import { pinnedPack } from '../pinned-packs';
import { namesIn, presentAnswer, presentRefusal } from '../presenting';
import type { Answer } from '../routing';
import type { CallerConsultationCommand, ConsultationParams, ConsultationQuery } from './contract';
import type { StoredPlan } from '../plans/stored';
import { decisionsRefusal } from './merge-handler';
import { presentConsultation, type StoredConsultation } from './presenter';

type Read = ReadCall<ConsultationParams, unknown>;
type Write = WriteCall<ConsultationParams, ConsultationCommandData<CallerConsultationCommand>>;

/** @throws ApiError notFound, also for what is not the caller's to see */
export const findConsultation = async (
  { database }: ApiDependencies,
  { actor, params }: Pick<Read, 'actor' | 'params'>,
): Promise<StoredConsultation> => {
  const found = await getLifecycle(database.pool, params.consultationId);
  if (found?.type !== 'consultation' || !readsFile(reachOf(actor, 'consultation'), found))
    throw new ApiError('notFound');
  return found;
};

export const listConsultationsHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, ConsultationQuery>): Promise<Answer> => {
    // Whoever reads any consultation reads all of the jurisdiction (domain/permission/reach.ts).
    if (reachOf(actor, 'consultation').everywhere === null) return { body: { items: [], nextCursor: null } };
    const { cursor, ...asked } = query;
    const { items, nextCursor } = await listConsultations(database.pool, {
      ...asked,
      jurisdiction: actor.jurisdiction,
      cursor: cursor === undefined ? undefined : readCursor(cursor),
    });
    return { body: { items: items.map((row) => ({ ...row, stageName: placeName(row.stage) })), nextCursor } };
  };

export const showConsultation =
  (dependencies: ApiDependencies) =>
  async (call: Read): Promise<Answer> => {
    const found = await findConsultation(dependencies, call);
    return { body: await presentConsultation(dependencies, found), version: found.version };
  };

export const showConsultationTimeline =
  (dependencies: ApiDependencies) =>
  async (call: Read): Promise<Answer> => {
    const found = await findConsultation(dependencies, call);
    const steps = await timeline(dependencies.database.pool, found.id);
    const items = steps.map((step) => ({
      sequence: step.sequence,
      at: step.at,
      actorId: step.actorId,
      onBehalfOf: step.onBehalfOf,
      command: step.command,
      title: commandTitle(step.command),
      events: step.events.map((event) => ({ ...event })),
      hash: step.hash,
    }));
    return { body: { items }, version: found.version };
  };

export const showConsultationActions =
  (dependencies: ApiDependencies) =>
  async (call: Read): Promise<Answer> => {
    const { state, version } = await findConsultation(dependencies, call);
    const actions = allowedConsultationActions(state, call.actor);
    const refusals = actions.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]));
    const names = await namesIn(dependencies, call.actor, refusals);
    const { clauseText } = dependencies.ruleBooks;
    const items = actions.map(({ command, allowed, refusal }) => ({
      command,
      title: commandTitle(command),
      allowed,
      refusal: refusal === null ? null : presentRefusal(refusal, clauseText, names),
    }));
    return { body: { version, items }, version };
  };

const afterEnd = async (
  dependencies: ApiDependencies,
  name: CallerConsultationCommand,
  call: Write,
): Promise<AfterEnd> => {
  const lifecycle = await findConsultation(dependencies, call);
  const parsed = parseConsultationCommand(name, call.body);
  if (!parsed.ok) return { lifecycle, refusal: parsed };
  const { state } = lifecycle;
  const pack = await pinnedPack(dependencies, state.pack);
  const context = { state, actor: call.actor, pack, now: call.now, calendar: state.calendar };
  const outcome = decideConsultation(context, parsed.command);
  return { lifecycle, refusal: outcome.ok ? null : outcome };
};

/** What only the registers know: whose plan it is, and whether decisions fit the proposal. */
const boundBy = async (
  dependencies: ApiDependencies,
  name: CallerConsultationCommand,
  { actor, body }: Write,
  found: StoredConsultation,
): Promise<Refusal | null> => {
  const parsed = parseConsultationCommand(name, body);
  if (!parsed.ok) return parsed;
  const { command } = parsed;
  if (command.name === 'changeMerge')
    return await decisionsRefusal(dependencies, found, command.data.decisions);
  if (command.name !== 'submitAdjustment') return null;
  const { planId } = command.data.adjustment;
  const plan = await getLifecycle(dependencies.database.pool, planId);
  if (plan?.type !== 'plan' || plan.jurisdiction !== found.jurisdiction)
    return refuse('unknownSubject', { subject: planId });
  if (plan.leadAgencyId !== actor.agencyId) return refuse('otherAgency', { agencies: [plan.leadAgencyId] });
  return unfitRefusal(plan, command.data.adjustment, found);
};

/** What the plan would refuse, after whatever else this round may change of it, is refused before anybody decides on it. */
const unfitRefusal = (
  { id, kind, leadAgencyId, state }: StoredPlan,
  adjustment: PlanAdjustment,
  { state: round }: StoredConsultation,
): Refusal | null => {
  const plan = {
    planId: id,
    kind: kind === 'special' ? ('special' as const) : ('annual' as const),
    agencyId: leadAgencyId,
    lines: state.lines,
    inForce: state.changes.map(({ adjustmentId }) => adjustmentId),
  };
  const others = round.adjustments
    .filter(
      ({ status, carriedOut }) => ['pending', 'agreed', 'filed'].includes(status) && carriedOut === null,
    )
    .map((held) => held.adjustment)
    .filter(({ adjustmentId, planId }) => planId === id && adjustmentId !== adjustment.adjustmentId);
  const { unfit } = withAdjustments([plan], [...others, adjustment]);
  return unfit.find(({ adjustmentId }) => adjustmentId === adjustment.adjustmentId)?.refusal ?? null;
};

export const giveConsultationCommand =
  (dependencies: ApiDependencies, name: CallerConsultationCommand) =>
  async (call: Write): Promise<Answer> => {
    const found = await findConsultation(dependencies, call);
    const answer = await performCommand(dependencies, call, {
      lifecycle: found,
      workflowId: consultationWorkflowId(found.id),
      update: consultationCommandUpdates[name],
      command: { name, data: call.body },
      facts: () => Promise.resolve(null),
      bound: () => boundBy(dependencies, name, call, found),
      afterEnd: () => afterEnd(dependencies, name, call),
    });
    const names = await namesIn(dependencies, call.actor, answer.notes);
    return { body: presentAnswer(answer, names), version: answer.version };
  };
