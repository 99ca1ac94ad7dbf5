// What the operations on inspections do, apart from drafting.
import { groundRefusal } from '../../domain/compliance-guide/self-check';
import { allowedActions, type AllowedAction } from '../../domain/inspection/allowed-actions';
import { availabilityRefusal } from '../../domain/inspection/availability';
import type { CommandData } from '../../domain/inspection/commands';
import { decide, parseCommand } from '../../domain/inspection/decide';
import type { Facts } from '../../domain/inspection/facts';
import { bindingRefusal, standInRefusal } from '../../domain/inspection/standing-in';
import type { Refusal } from '../../domain/shared/outcome';
import { absenteesOf } from '../../prisma/queries/substitutions';
import { timeline } from '../../prisma/queries/timeline';
import { commandUpdates } from '../../workflows/messages';
import { inspectionWorkflowId } from '../../workflows/workflow-ids';
import type { ReadCall, WriteCall } from '../call';
import { performCommand, type AfterEnd } from '../commands';
import type { ApiDependencies } from '../dependencies';
import { commandTitle } from '../language';
import { updateIdOf } from '../idempotency';
import { formRefusal } from '../door-forms/door-form';
import { objectionRefusal } from '../named-references';
import { pinnedPack } from '../pinned-packs';
import { namesIn, noNames, presentAnswer, presentDeadline, presentRefusal } from '../presenting';
import type { Answer } from '../routing';
import type { CallerCommand, InspectionParams } from './contract';
import { conductOf } from './case-care-presenter';
import { readsWholeFile } from './disclosure';
import { assertScanned } from './door-scan';
import { devicesIn, factsAbout, factsOfDraft, readsRegistersFor, saysPosition } from './facts';
import { withOwnCode } from './own-code';
import { dropUpload, withReceivedFile } from './own-evidence';
import { numberRefusal, withOwnNumber } from './own-number';
import { keepingPlaces, type TakePlaces } from './places';
import { shownCodeOf, withoutShownCode } from './shown-code';
import { presentInspection, presentTimeline } from './presenter';
import { inspectionToAct, inspectionToRead, type ShownCode, type StoredInspection } from './stored';

type Read = ReadCall<InspectionParams, unknown>;
type Write = WriteCall<InspectionParams, CommandData<CallerCommand>>;

export const showInspection =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: Read): Promise<Answer> => {
    const found = await inspectionToRead(dependencies, actor, params.inspectionId);
    const names = readsWholeFile(actor, found)
      ? await namesIn(dependencies, actor, found.state.notes)
      : noNames;
    return { body: presentInspection(found, actor, names), version: found.version };
  };

export const showTimeline =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: Read): Promise<Answer> => {
    const found = await inspectionToRead(dependencies, actor, params.inspectionId);
    const steps = await timeline(dependencies.database.pool, found.id);
    return { body: { items: presentTimeline(steps, found, actor) }, version: found.version };
  };

export const showDeadlines =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: Read): Promise<Answer> => {
    const found = await inspectionToRead(dependencies, actor, params.inspectionId);
    const pack = await pinnedPack(dependencies, found.state.pack);
    const { clauseText } = dependencies.ruleBooks;
    const { deadlines, calendar } = found.state;
    const items = deadlines.map((deadline) => presentDeadline(deadline, pack, calendar, clauseText));
    return { body: { items }, version: found.version };
  };

export const showConduct =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: Read): Promise<Answer> => {
    const { state, version } = await inspectionToRead(dependencies, actor, params.inspectionId);
    return { body: conductOf(state, await pinnedPack(dependencies, state.pack)), version };
  };

/** What the caller may do, less what separates the duties of those for whom he stands in. */
const boundActions = (
  own: readonly AllowedAction[],
  ofAbsent: readonly (readonly AllowedAction[])[],
): readonly AllowedAction[] =>
  own.map((action, index) => {
    const binding = ofAbsent.map((actions) => bindingRefusal(actions[index]?.refusal ?? null));
    const refusal = action.refusal ?? binding.find((one) => one !== null) ?? null;
    return { ...action, allowed: refusal === null, refusal };
  });

export const showAllowedActions =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, now }: Read): Promise<Answer> => {
    const found = await inspectionToRead(dependencies, actor, params.inspectionId);
    const { state, version } = found;
    const pack = await pinnedPack(dependencies, state.pack);
    const facts = readsWholeFile(actor, found) ? await factsAbout(dependencies, state, now) : null;
    const actions = boundActions(
      allowedActions({ state, actor, pack, now, facts }),
      (await absenteesOf(dependencies.database.pool, actor, now)).map((id) =>
        allowedActions({ state, actor: { ...actor, id }, pack, now, facts }),
      ),
    );
    const refusals = actions.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]));
    const names = await namesIn(dependencies, actor, refusals);
    const { clauseText } = dependencies.ruleBooks;
    const items = actions.map(({ command, allowed, refusal }) => ({
      command,
      title: commandTitle(command),
      allowed,
      refusal: refusal === null ? null : presentRefusal(refusal, clauseText, names),
    }));
    return { body: { version, items }, version };
  };

const factsFor = async (
  dependencies: ApiDependencies,
  name: CallerCommand,
  { actor, body, now }: Write,
  found: StoredInspection,
  places: TakePlaces,
): Promise<Facts | null> => {
  if (!readsWholeFile(actor, found) || !readsRegistersFor(name, body)) return null;
  const { state, version } = found;
  // Whom the lifecycle will refuse in any case learns nothing of the registers on the way.
  if (availabilityRefusal(state, actor, name) !== null) return null;
  if ('draft' in body) {
    const { id: inspectionId, pack } = state;
    return await factsOfDraft(
      dependencies,
      { jurisdiction: pack.id, draft: body.draft, inspectionId, version },
      now,
    );
  }
  const officerIds = 'byOfficerId' in body ? [body.byOfficerId] : [];
  return await factsAbout(dependencies, state, now, officerIds, await places(), {
    deviceIds: devicesIn(body),
    asksPlace: saysPosition(body),
  });
};

const afterEnd = async (
  dependencies: ApiDependencies,
  name: CallerCommand,
  { actor, params, body, now }: Write,
  shown: ShownCode | null,
): Promise<AfterEnd> => {
  const lifecycle = await inspectionToAct(dependencies, actor, params.inspectionId, shown);
  const parsed = parseCommand(name, body);
  if (!parsed.ok) return { lifecycle, refusal: parsed };
  const { state } = lifecycle;
  const pack = await pinnedPack(dependencies, state.pack);
  const outcome = decide({ state, actor, pack, now, calendar: state.calendar, facts: null }, parsed.command);
  return { lifecycle, refusal: outcome.ok ? null : outcome };
};

/** Why one who stands in for somebody may not, though the lifecycle, which does not know of it, would let him. */
const boundBy = async (
  dependencies: ApiDependencies,
  name: CallerCommand,
  { actor, body, now }: Write,
  { state }: StoredInspection,
  facts: Facts | null,
): Promise<Refusal | null> => {
  const parsed = parseCommand(name, body);
  if (!parsed.ok || availabilityRefusal(state, actor, name) !== null) return null;
  const absentIds = await absenteesOf(dependencies.database.pool, actor, now);
  if (absentIds.length === 0) return null;
  const pack = await pinnedPack(dependencies, state.pack);
  return standInRefusal(
    { state, actor, pack, now, calendar: state.calendar, facts },
    parsed.command,
    absentIds,
  );
};

/** A record that names the form rests on it as it stands. */
const formBound = async (
  dependencies: ApiDependencies,
  name: CallerCommand,
  body: unknown,
  { id }: StoredInspection,
): Promise<Refusal | null> => {
  if (name !== 'recordCheck') return null;
  const parsed = parseCommand(name, body);
  return parsed.ok && parsed.command.name === 'recordCheck'
    ? await formRefusal(dependencies, id, parsed.command.data)
    : null;
};

/** What it names of our own is there; whom the lifecycle will refuse in any case does not learn it. */
const namedRefusal = async (
  dependencies: ApiDependencies,
  name: CallerCommand,
  { actor, body }: Write,
  { id, state }: StoredInspection,
): Promise<Refusal | null> =>
  name === 'requestCaseConsultation' && availabilityRefusal(state, actor, name) === null
    ? await objectionRefusal(dependencies, id, body as CommandData<'requestCaseConsultation'>)
    : null;

export const giveCommand =
  (dependencies: ApiDependencies, name: CallerCommand) =>
  async (received: Write): Promise<Answer> => {
    const { body, shownCode } = withoutShownCode(received.body);
    const asked = { ...received, body };
    const { inspectionId } = asked.params;
    const shown = await shownCodeOf(dependencies, inspectionId, shownCode);
    const before = await inspectionToAct(dependencies, asked.actor, inspectionId, shown);
    const updateId = updateIdOf(asked.actor, asked.key);
    await assertScanned(dependencies, asked.body, before);
    const { call: numbered, found } = await withOwnNumber(dependencies, name, asked, before);
    const coded = { ...numbered, body: await withOwnCode(dependencies, name, numbered, found) };
    const call = { ...coded, body: await withReceivedFile(dependencies, name, coded, found) };
    const asker = { command: name, state: found.state, now: call.now, updateId };
    const answer = await keepingPlaces(dependencies, asker, (places) =>
      performCommand(dependencies, call, {
        lifecycle: found,
        workflowId: inspectionWorkflowId(found.id),
        update: commandUpdates[name],
        command: { name, data: call.body },
        facts: () => factsFor(dependencies, name, call, found, places),
        bound: async (facts) =>
          groundRefusal(call.actor, call.body) ??
          (await boundBy(dependencies, name, call, found, facts)) ??
          (await namedRefusal(dependencies, name, call, found)) ??
          (await formBound(dependencies, name, call.body, found)) ??
          (await numberRefusal(dependencies, name, call, found)),
        afterEnd: () => afterEnd(dependencies, name, call, shown),
      }),
    );
    await dropUpload(dependencies, name, call.body);
    const names = await namesIn(dependencies, call.actor, answer.notes);
    return { body: presentAnswer(answer, names), version: answer.version };
  };
