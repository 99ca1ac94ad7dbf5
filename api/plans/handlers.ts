// What the operations on plans do, apart from drafting and importing.
import { groundRefusal } from '../../domain/compliance-guide/self-check';
import { plainDate, shanghaiDay } from '../../domain/calendar/plain-date';
import { allowedPlanActions } from '../../domain/plan/allowed-actions';
import { planAvailability } from '../../domain/plan/command-table';
import type { PlanCommandData } from '../../domain/plan/commands';
import { decidePlan, parsePlanCommand } from '../../domain/plan/decide';
import type { PlanFacts } from '../../domain/plan/facts';
import { standInPlanRefusal } from '../../domain/plan/standing-in';
import { reachOf } from '../../domain/permission/reach';
import type { Refusal } from '../../domain/shared/outcome';
import { onePlanningAtATime } from '../../prisma/queries/planning-lock';
import { listPlans, missingPlans, planInputs } from '../../prisma/queries/plans';
import { absenteesOf } from '../../prisma/queries/substitutions';
import { timeline } from '../../prisma/queries/timeline';
import { planCommandUpdates } from '../../workflows/messages';
import { planWorkflowId } from '../../workflows/workflow-ids';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import { performCommand, type AfterEnd } from '../commands';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { commandTitle, placeName } from '../language';
import { consultationRefusal } from '../named-references';
import { pinnedPack } from '../pinned-packs';
import { namesIn, presentAnswer, presentRefusal } from '../presenting';
import type { Answer } from '../routing';
import type { CallerPlanCommand, InputsQuery, MissingQuery, PlanParams, PlanQuery } from './contract';
import { presentPlan, presentPlanStep } from './presenter';
import { factsAboutPlan, findPlan, readsRegisters, type StoredPlan } from './stored';

type Read = ReadCall<PlanParams, unknown>;
type Write = WriteCall<PlanParams, PlanCommandData<CallerPlanCommand>>;

export const listPlansHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, PlanQuery>): Promise<Answer> => {
    const { cursor, ...asked } = query;
    const { items, nextCursor } = await listPlans(database.pool, {
      ...asked,
      reach: reachOf(actor, 'plan'),
      cursor: cursor === undefined ? undefined : readCursor(cursor),
    });
    return {
      body: {
        items: items.map((row) => ({
          ...row,
          agencyIds: [...row.agencyIds],
          stageName: placeName(row.stage),
        })),
        nextCursor,
      },
    };
  };

const two = (part: number): string => String(part).padStart(2, '0');

/** Whoever reads all plans sees every agency; others their own; who reads none sees none. */
export const missingPlansHandler =
  ({ database, ruleBooks }: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, MissingQuery>): Promise<Answer> => {
    const { everywhere, agencyId } = reachOf(actor, 'plan');
    const due = ruleBooks.packOf(actor.jurisdiction)?.planning.due.value ?? null;
    const { year } = query;
    const dueOn = due === null ? null : plainDate(`${String(year)}-${two(due.month)}-${two(due.day)}`);
    const rows =
      everywhere === null && agencyId === null
        ? []
        : await missingPlans(database.pool, actor.jurisdiction, year, everywhere === null ? agencyId : null);
    const items = rows.map((row) => ({
      ...row,
      stageName: row.stage === null ? null : placeName(row.stage),
    }));
    return { body: { year, dueOn, isOverdue: dueOn !== null && dueOn < shanghaiDay(now), items } };
  };

export const planInputsHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, InputsQuery>): Promise<Answer> => {
    const reach = reachOf(actor, 'plan');
    if (reach.everywhere === null && reach.agencyId !== query.agencyId) throw new ApiError('notFound');
    const inputs = await planInputs(database.pool, actor.jurisdiction, query.agencyId, query.year);
    return { body: { ...query, ...inputs } };
  };

export const showPlan =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: Read): Promise<Answer> => {
    const found = await findPlan(dependencies, actor, params.planId);
    return { body: await presentPlan(dependencies, actor, found), version: found.version };
  };

export const showPlanTimeline =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: Read): Promise<Answer> => {
    const found = await findPlan(dependencies, actor, params.planId);
    const steps = await timeline(dependencies.database.pool, found.id);
    return { body: { items: steps.map(presentPlanStep) }, version: found.version };
  };

export const showPlanActions =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, now }: Read): Promise<Answer> => {
    const found = await findPlan(dependencies, actor, params.planId);
    const { state, version } = found;
    const pack = await pinnedPack(dependencies, state.pack);
    const facts =
      state.stage === 'draft' && actor.agencyId === state.agencyId
        ? await factsAboutPlan(dependencies, found, 'submitPlan', {}, now)
        : null;
    const context = { state, actor, pack, now, calendar: state.calendar, facts };
    const actions = allowedPlanActions(context);
    const absentIds = await absenteesOf(dependencies.database.pool, actor, now);
    const bound = actions.map((action) => {
      const refusal = action.refusal ?? standInPlanRefusal(context, action.command, absentIds);
      return { ...action, allowed: refusal === null, refusal };
    });
    const refusals = bound.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]));
    const names = await namesIn(dependencies, actor, refusals);
    const { clauseText } = dependencies.ruleBooks;
    const items = bound.map(({ command, allowed, refusal }) => ({
      command,
      title: commandTitle(command),
      allowed,
      refusal: refusal === null ? null : presentRefusal(refusal, clauseText, names),
    }));
    return { body: { version, items }, version };
  };

const factsFor = async (
  dependencies: ApiDependencies,
  name: CallerPlanCommand,
  { actor, body, now }: Write,
  found: StoredPlan,
): Promise<PlanFacts | null> =>
  // Whom the lifecycle will refuse in any case learns nothing of the registers on the way.
  !readsRegisters(name) || planAvailability(found.state, actor, name) !== null
    ? null
    : await factsAboutPlan(dependencies, found, name, body, now);

const afterEnd = async (
  dependencies: ApiDependencies,
  name: CallerPlanCommand,
  { actor, params, body, now }: Write,
): Promise<AfterEnd> => {
  const lifecycle = await findPlan(dependencies, actor, params.planId);
  const parsed = parsePlanCommand(name, body);
  if (!parsed.ok) return { lifecycle, refusal: parsed };
  const { state } = lifecycle;
  const pack = await pinnedPack(dependencies, state.pack);
  const context = { state, actor, pack, now, calendar: state.calendar, facts: null };
  const outcome = decidePlan(context, parsed.command);
  return { lifecycle, refusal: outcome.ok ? null : outcome };
};

/** Why one who stands in for somebody may not, though the plan, which does not know of it, would let him. */
const boundBy = async (
  dependencies: ApiDependencies,
  name: CallerPlanCommand,
  { actor, body, now }: Write,
  { state }: StoredPlan,
): Promise<Refusal | null> => {
  const parsed = parsePlanCommand(name, body);
  if (!parsed.ok) return null;
  const { command } = parsed;
  if (planAvailability(state, actor, name) !== null) return null;
  const absentIds = await absenteesOf(dependencies.database.pool, actor, now);
  if (absentIds.length === 0) return null;
  const pack = await pinnedPack(dependencies, state.pack);
  return standInPlanRefusal(
    { state, actor, pack, now, calendar: state.calendar, facts: null },
    name,
    absentIds,
    command.name === 'approvePlanChange' ? command.data.adjustmentId : null,
  );
};

const namedRefusal = async (
  dependencies: ApiDependencies,
  name: CallerPlanCommand,
  { actor, body }: Write,
  { state, jurisdiction }: StoredPlan,
): Promise<Refusal | null> =>
  name === 'recordCoordination' && planAvailability(state, actor, name) === null
    ? await consultationRefusal(dependencies, jurisdiction, body as PlanCommandData<'recordCoordination'>)
    : null;

export const givePlanCommand =
  (dependencies: ApiDependencies, name: CallerPlanCommand) =>
  async (call: Write): Promise<Answer> => {
    const found = await findPlan(dependencies, call.actor, call.params.planId);
    const perform = () =>
      performCommand(dependencies, call, {
        lifecycle: found,
        workflowId: planWorkflowId(found.id),
        update: planCommandUpdates[name],
        command: { name, data: call.body },
        facts: () => factsFor(dependencies, name, call, found),
        bound: async () =>
          groundRefusal(call.actor, call.body) ??
          (await boundBy(dependencies, name, call, found)) ??
          (await namedRefusal(dependencies, name, call, found)),
        afterEnd: () => afterEnd(dependencies, name, call),
      });
    const answer = readsRegisters(name)
      ? await onePlanningAtATime(dependencies.database.pool, found.jurisdiction, perform)
      : await perform();
    const names = await namesIn(dependencies, call.actor, answer.notes);
    return { body: presentAnswer(answer, names), version: answer.version };
  };
