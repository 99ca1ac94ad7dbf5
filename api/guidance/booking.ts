// Booking guidance from a list in force: what was chosen is taken from the list, the phase from the inspection it belongs to.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import type { GuidanceCommandData } from '../../domain/guidance/commands';
import { decideGuidance } from '../../domain/guidance/decide';
import { noGuidanceFacts } from '../../domain/guidance/facts';
import { phaseOf } from '../../domain/guidance/phase';
import { suits, type GuidanceService } from '../../domain/guidance/service';
import { reachOf, reaches } from '../../domain/permission/reach';
import type { GuidancePhase } from '../../domain/policy/guidance';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Actor } from '../../domain/shared/actor';
import { listGuidanceLists } from '../../prisma/queries/guidance-lists';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import { enterpriseNamed } from '../../prisma/queries/list-writes';
import { inTransaction } from '../../prisma/queries/registers/write-once';
import { guidanceCommandUpdates, guidanceInput } from '../../workflows/messages';
import { guidanceWorkflowId } from '../../workflows/workflow-ids';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { updateIdOf, uuidV5 } from '../idempotency';
import { told } from '../input';
import { LifecycleEndedError, startWithUpdate } from '../lifecycle-updates';
import { packFor } from '../lists/entry';
import { keepPack } from '../pinned-packs';
import { refusedBy } from '../refused-error';
import { rememberRefusal } from '../refusals';
import type { Answer } from '../routing';
import type { BookBody } from './booking-contract';
import { bookingById, presentBooking } from './booking-presenter';

type BookCall = WriteCall<unknown, BookBody>;
type Booking = GuidanceCommandData<'bookGuidance'>;

/** Namespace (RFC 9562) of their ids; never changed, or a repeat would book twice. */
const namespace = '8b1c7f0a-52d7-4a0e-b0c4-3f2f9d1e6a75';

const inputRefused = (path: string, message: string): ApiError =>
  new ApiError('inputRefused', { faults: [{ path, message: told(message) }] });

/** The enterprise itself, or the one named by an official. @throws ApiError inputRefused */
const enterpriseOf = async (
  { database }: ApiDependencies,
  { jurisdiction, enterpriseId: own }: Actor,
  { enterpriseId: named }: BookBody,
  now: string,
): Promise<string> => {
  const enterpriseId = named ?? own;
  if (enterpriseId === null) throw inputRefused('enterpriseId', '代企业登记、主动提供的，请写明企业');
  const known = await inTransaction(database.pool, (client) =>
    enterpriseNamed(client, { jurisdiction, names: [enterpriseId], today: shanghaiDay(now) }),
  );
  if (known.get(enterpriseId) !== enterpriseId)
    throw inputRefused('enterpriseId', '本地区的企业登记中没有这家企业');
  return enterpriseId;
};

/**
 * Of an inspection that the enterprise knows of and the caller may read: an unannounced one must stay one; of a state secret none, as
 * whoever arranges and gives guidance reads the booking. @throws ApiError inputRefused
 */
const phaseFor = async (
  { database }: ApiDependencies,
  actor: Actor,
  enterpriseId: string,
  inspectionId: string | null,
): Promise<GuidancePhase> => {
  if (inspectionId === null) return 'before';
  const found = await getLifecycle(database.pool, inspectionId);
  const isTold =
    found?.type === 'inspection' &&
    found.disclosed &&
    !found.secret &&
    found.enterpriseId === enterpriseId &&
    reaches(reachOf(actor, 'inspection'), found);
  if (!isTold) throw inputRefused('inspectionId', '没有找到这家企业的这次检查');
  return phaseOf(found.state);
};

const chosen = async (
  { database }: ApiDependencies,
  pack: PolicyPack,
  { listId, serviceId }: BookBody,
): Promise<{ readonly service: GuidanceService; readonly picked: Booking['service'] }> => {
  const [list] = await listGuidanceLists(database.pool, {
    ...{ jurisdiction: pack.id, id: listId, status: 'published', drafts: false, limit: 1 },
  });
  if (list === undefined) throw inputRefused('listId', '没有这份现行的服务清单，请从公布的清单中选');
  const service = list.services.find(({ id }) => id === serviceId);
  if (service === undefined) throw inputRefused('serviceId', '清单上没有这项服务');
  const { name, form, agencyId, fields } = service;
  const picked = {
    listId,
    listKind: list.kind,
    edition: list.edition,
    serviceId,
    name,
    form,
    agencyId,
    fields,
  };
  return { service, picked };
};

const assertSuits = (
  service: GuidanceService,
  { enterpriseStage: stage }: BookBody,
  phase: GuidancePhase,
): void => {
  if (!suits(service, { stage, phase: null }))
    throw inputRefused('serviceId', '这项服务不适合企业所处的发展阶段，请另选');
  if (!suits(service, { stage: null, phase }))
    throw inputRefused('serviceId', '这项服务不适合检查所处的阶段，请另选');
};

/** @throws ApiError inputRefused */
const bookingFrom = async (
  dependencies: ApiDependencies,
  { actor, body, now }: BookCall,
  pack: PolicyPack,
  guidanceId: string,
): Promise<Booking> => {
  const enterpriseId = await enterpriseOf(dependencies, actor, body, now);
  const phase = await phaseFor(dependencies, actor, enterpriseId, body.inspectionId);
  const { service, picked } = await chosen(dependencies, pack, body);
  assertSuits(service, body, phase);
  const { origin, enterpriseStage, inspectionId, wish, preferredOn } = body;
  return {
    ...{ guidanceId, enterpriseId, origin, phase, inspectionId, wish, preferredOn },
    service: picked,
    stage: enterpriseStage,
  };
};

const start = async (dependencies: ApiDependencies, call: BookCall, guidanceId: string): Promise<void> => {
  const { actor, key, now } = call;
  const pack = packFor(dependencies, actor);
  const { calendar } = dependencies.ruleBooks;
  const data = await bookingFrom(dependencies, call, pack, guidanceId);
  const attempt = { lifecycleId: guidanceId, command: 'bookGuidance', data };
  await rememberRefusal(dependencies, call, attempt, async () => {
    const context = { state: null, actor, pack, now, calendar, facts: noGuidanceFacts };
    const outcome = decideGuidance(context, { name: 'bookGuidance', data });
    if (!outcome.ok) throw refusedBy(outcome, 0);
    await keepPack(dependencies, pack);
    return await startWithUpdate(dependencies, {
      workflowId: guidanceWorkflowId(guidanceId),
      workflowType: 'guidance',
      update: guidanceCommandUpdates.bookGuidance,
      updateId: updateIdOf(actor, key),
      input: guidanceInput(pack, calendar, shanghaiDay(now)),
      searchable: { agencyId: data.service.agencyId, enterpriseId: data.enterpriseId },
      stage: data.origin === 'offer' ? 'offered' : 'booked',
      envelope: { data, actor, facts: null, expectedVersion: null },
    });
  });
};

/** The same key again with another body. @throws ApiError idempotencyKeyReused */
const assertSame = (before: Awaited<ReturnType<typeof bookingById>>['state'], body: BookBody): void => {
  const { service, origin, inspectionId, wish, preferredOn, enterpriseStage, enterpriseId } = before;
  const { listId, serviceId } = service;
  const stood = { listId, serviceId, origin, inspectionId, preferredOn, enterpriseStage };
  const isSame =
    Object.entries(stood).every(([name, value]) => body[name as keyof typeof stood] === value) &&
    (body.enterpriseId === null || body.enterpriseId === enterpriseId) &&
    // An offer that was taken up may say since what the enterprise wishes.
    (origin === 'offer' || wish === body.wish);
  if (!isSame) throw new ApiError('idempotencyKeyReused');
};

export const bookHandler =
  (dependencies: ApiDependencies) =>
  async (call: BookCall): Promise<Answer> => {
    const { actor, key, body } = call;
    const guidanceId = uuidV5(namespace, JSON.stringify([actor.jurisdiction, actor.id, key]));
    const before = await getLifecycle(dependencies.database.pool, guidanceId);
    if (before === null)
      await start(dependencies, call, guidanceId).catch((error: unknown) => {
        // Booked and ended meanwhile, by a repeat of this request: what stands is its answer.
        if (!(error instanceof LifecycleEndedError)) throw error;
      });
    const booking = await bookingById(dependencies, guidanceId);
    assertSame(booking.state, body);
    return {
      body: await presentBooking(dependencies, booking),
      version: booking.version,
      location: `/api/v1/guidance-bookings/${guidanceId}`,
    };
  };
