// What a caller attaches is looked at first: the upload is whole, its bytes are what they are said to be, and they are kept.
import { dropIncoming, incomingStore } from '../../evidence/incoming';
import { incomingFolder, storeOf } from '../../evidence/places';
import { takeIn } from '../../evidence/take-in';
import { availabilityRefusal } from '../../domain/inspection/availability';
import { commandSchemas, type CommandData } from '../../domain/inspection/commands';
import { evidenceClaimSchema, type ReceivedFile } from '../../domain/inspection/evidence-claim';
import { mediaTypes } from '../../domain/inspection/media-types';
import { isOfTheTeam } from '../../domain/inspection/requirements';
import { placed } from '../../domain/position/check-in';
import { placeFacts } from '../../prisma/queries/place-facts';
import { recordedCommand } from '../../prisma/queries/recorded-command';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { updateIdOf } from '../idempotency';
import { pinnedPack } from '../pinned-packs';
import type { CallerCommand, InspectionParams } from './contract';
import { isOwnEnterprise } from './disclosure';
import type { StoredInspection } from './stored';

type Body = CommandData<CallerCommand>;
type Call = WriteCall<InspectionParams, Body>;
type Places = Pick<ApiDependencies, 'database' | 'settings' | 'ruleBooks'>;

const claimOf = (name: CallerCommand, body: unknown): CommandData<'attachEvidence'> | null =>
  name === 'attachEvidence' ? (evidenceClaimSchema.safeParse(body).data ?? null) : null;

/** What the first request under this key found, so that its repeat is the same command. */
const foundBefore = async (
  { database }: Places,
  lifecycleId: string,
  updateId: string,
): Promise<ReceivedFile | undefined> => {
  const recorded = await recordedCommand(database.pool, lifecycleId, updateId);
  return commandSchemas.attachEvidence.safeParse(recorded?.data).data?.received;
};

/** How far the device's clock is ahead, said anew with each sending: what is recorded is what the first one measured. */
const skewOf = (deviceClockAt: string | undefined, now: string): Pick<ReceivedFile, 'clockSkewSeconds'> =>
  deviceClockAt === undefined
    ? {}
    : { clockSkewSeconds: Math.round((Date.parse(deviceClockAt) - Date.parse(now)) / 1000) };

/** Measured as a check-in is (docs/decisions/0145), but marked alone: a piece may well be gathered elsewhere. */
const placedOf = async (
  dependencies: Places,
  { position }: Pick<CommandData<'attachEvidence'>, 'position'>,
  state: StoredInspection['state'],
  now: string,
): Promise<Pick<ReceivedFile, 'placed'>> => {
  const limits = (await pinnedPack(dependencies, state.pack)).code.checkIn;
  if (position === undefined || limits === undefined) return {};
  const { place = null } = await placeFacts(dependencies.database, { draft: state.draft, asksPlace: true });
  const { doubts, ...measured } = placed(position, place, limits, now);
  // The fix of a piece of evidence has no time of its own.
  return { placed: { ...measured, doubts: doubts.filter((doubt) => doubt !== 'noTime') } };
};

/** The body as the lifecycle gets it. Nothing is read for whom it will refuse in any case. @throws ApiError why the file is none */
export const withReceivedFile = async (
  dependencies: Places,
  name: CallerCommand,
  { actor, body, key, now }: Call,
  { id, state }: StoredInspection,
): Promise<Body> => {
  const asked = claimOf(name, body);
  if (asked === null) return body;
  const { deviceClockAt, ...claim } = asked;
  const before = await foundBefore(dependencies, id, updateIdOf(actor, key));
  if (before !== undefined) return { ...claim, received: before };
  const isKnown = state.evidence?.some((one) => one.id === claim.evidenceId) === true;
  if (
    availabilityRefusal(state, actor, 'attachEvidence') !== null ||
    (!isOwnEnterprise(actor, state) && !isOfTheTeam(state, actor.id)) ||
    isKnown
  )
    return body;
  const { evidence } = dependencies.settings;
  const taken = await takeIn(
    {
      pool: dependencies.database.pool,
      incoming: incomingStore(incomingFolder(evidence.folder)),
      store: storeOf(evidence),
    },
    { ...claim, inspectionId: id, by: actor.id },
    now,
  );
  if (taken.ok) {
    const measured = await placedOf(dependencies, claim, state, now);
    return { ...claim, received: { ...taken.received, ...skewOf(deviceClockAt, now), ...measured } };
  }
  const { code, ok: _ok, ...params } = taken;
  throw new ApiError(code, {
    params: code === 'evidenceTypeRefused' ? { ...params, allowed: Object.keys(mediaTypes) } : params,
  });
};

/** Attached: its bytes are in the store, the upload has done its work. */
export const dropUpload = async (
  { settings, log }: Pick<ApiDependencies, 'settings' | 'log'>,
  name: CallerCommand,
  body: unknown,
): Promise<void> => {
  const claim = claimOf(name, body);
  if (claim === null) return;
  const store = incomingStore(incomingFolder(settings.evidence.folder));
  await dropIncoming(store, claim.uploadId).catch((error: unknown) => {
    // Cleared away later by the upkeep: the act itself has been done.
    log.warn({ error: String(error) }, '上传的临时文件未能删除');
  });
};
