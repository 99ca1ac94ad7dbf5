// What the operations on complaints do for those with an account.
import type { ComplaintCommandData } from '../../domain/complaint/commands';
import { decideComplaint, parseComplaintCommand } from '../../domain/complaint/decide';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { complaintClassesOf } from '../../domain/complaint/classes';
import { reachOf, reaches } from '../../domain/permission/reach';
import { hasRole, type Actor } from '../../domain/shared/actor';
import { refuse, type Refusal } from '../../domain/shared/outcome';
import { receiptOf, unknownAgencies } from '../../prisma/queries/complaint-receipts';
import { visitToEvaluate } from '../../prisma/queries/evaluations';
import { listLifecycles } from '../../prisma/queries/lifecycles';
import { complaintCommandUpdates } from '../../workflows/messages';
import { complaintWorkflowId } from '../../workflows/workflow-ids';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import { performCommand, type AfterEnd } from '../commands';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { told } from '../input';
import { pinnedPack } from '../pinned-packs';
import { namesIn, presentAnswer } from '../presenting';
import type { Answer } from '../routing';
import type {
  CallerComplaintCommand,
  ComplaintParams,
  ComplaintQuery,
  LodgeBody,
} from './complaint-contract';
import type { PlatformProblemBody } from './platform-problem-contract';
import { presentComplaint, viewOf } from './complaint-presenter';
import { packOf } from './evaluating';
import { complaintById, lodge, type StoredComplaint } from './lodging';

type Write = WriteCall<ComplaintParams, ComplaintCommandData<CallerComplaintCommand>>;

export const classesIn = ({ voice }: PolicyPack) => ({
  items: complaintClassesOf(voice).map((one) => ({ ...one, clauses: [...one.clauses] })),
  note: voice.commonClasses.source.ours,
});

export const showClasses =
  (dependencies: ApiDependencies) =>
  ({ actor }: ReadCall<unknown, unknown>): Promise<Answer> =>
    Promise.resolve({ body: classesIn(packOf(dependencies, actor.jurisdiction)) });

/** @throws ApiError notFound */
const findComplaint = async (
  dependencies: ApiDependencies,
  actor: Actor,
  id: string,
): Promise<StoredComplaint> => {
  const found = await complaintById(dependencies, id);
  if (!reaches(reachOf(actor, 'complaint'), found)) throw new ApiError('notFound');
  return found;
};

export const showComplaint =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<ComplaintParams, unknown>): Promise<Answer> => {
    const found = await findComplaint(dependencies, actor, params.complaintId);
    const [pack, receipt] = await Promise.all([
      pinnedPack(dependencies, found.state.pack),
      receiptOf(dependencies.database.pool, found.id),
    ]);
    const { clauseText } = dependencies.ruleBooks;
    return { body: presentComplaint(found, receipt, { actor, pack, clauseText }), version: found.version };
  };

export const listComplaintsHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, ComplaintQuery>): Promise<Answer> => {
    const { cursor, ended, ...asked } = query;
    const { items, nextCursor } = await listLifecycles(dependencies.database.pool, {
      ...asked,
      type: 'complaint',
      reach: reachOf(actor, 'complaint'),
      ...(ended === undefined ? {} : { ended: ended === 'true' }),
      ...(cursor === undefined ? {} : { cursor: readCursor(cursor) }),
    });
    const shown = await Promise.all(
      items.map(async ({ id }) => {
        const found = await complaintById(dependencies, id);
        return viewOf(found, await pinnedPack(dependencies, found.state.pack));
      }),
    );
    return { body: { items: shown, nextCursor } };
  };

const inputRefused = (path: string, message: string): ApiError =>
  new ApiError('inputRefused', { faults: [{ path, message: told(message) }] });

/** The agencies of the visits named, and those named by hand. @throws ApiError inputRefused */
const agenciesOf = async (
  { database }: ApiDependencies,
  { jurisdiction, enterpriseId }: Actor,
  { inspectionId, otherVisitId, agencyIds }: LodgeBody,
): Promise<readonly string[]> => {
  const named = [...agencyIds];
  for (const [stage, path, visitId] of [
    ['visit', 'inspectionId', inspectionId],
    ['otherVisit', 'otherVisitId', otherVisitId],
  ] as const) {
    if (visitId === null) continue;
    const visit = await visitToEvaluate(database.pool, stage, visitId);
    if (visit === null || visit.enterpriseId !== enterpriseId || !visit.isDisclosed)
      throw inputRefused(path, '没有找到本企业的这次入企');
    if (agencyIds.length === 0) named.push(...visit.agencyIds);
  }
  if (named.length === 0) throw inputRefused('agencyIds', '请写明被投诉的机关，或者所指的检查、入企');
  if ((await unknownAgencies(database.pool, jurisdiction, named)).length > 0)
    throw inputRefused('agencyIds', '本地区没有这个机关');
  return [...new Set(named)];
};

export const lodgeHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, body, key, now }: WriteCall<unknown, LodgeBody>): Promise<Answer> => {
    if (!hasRole(actor, ['enterprise']) || actor.enterpriseId === null)
      throw new ApiError('complaintNotYours');
    const { kind, classes, text, name, phone, email, inspectionId, otherVisitId } = body;
    const agencyIds = await agenciesOf(dependencies, actor, body);
    return await lodge(dependencies, {
      actor,
      origin: [actor.jurisdiction, actor.id, key, body],
      receipt: { text, name, phone, email },
      about: {
        ...{ kind, classes, inspectionId, otherVisitId, enterpriseId: actor.enterpriseId },
        agencyIds: [...agencyIds],
      },
      now,
    });
  };

/** Of no agency, and to whoever keeps the platform (DE-108). */
export const reportProblemHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, body, key, now }: WriteCall<unknown, PlatformProblemBody>): Promise<Answer> => {
    const { class: ofWhat, ...receipt } = body;
    return await lodge(dependencies, {
      actor,
      origin: [actor.jurisdiction, actor.id, key, body],
      receipt,
      about: {
        ...{ kind: 'platformProblem', classes: [ofWhat], inspectionId: null, otherVisitId: null },
        ...{ enterpriseId: actor.enterpriseId, agencyIds: [] },
      },
      now,
    });
  };

const afterEnd = async (
  dependencies: ApiDependencies,
  name: CallerComplaintCommand,
  { actor, params, body, now }: Write,
): Promise<AfterEnd> => {
  const lifecycle = await findComplaint(dependencies, actor, params.complaintId);
  const parsed = parseComplaintCommand(name, body);
  if (!parsed.ok) return { lifecycle, refusal: parsed };
  const { state } = lifecycle;
  const pack = await pinnedPack(dependencies, state.pack);
  const outcome = decideComplaint({ state, actor, pack, now, calendar: state.calendar }, parsed.command);
  return { lifecycle, refusal: outcome.ok ? null : outcome };
};

/** The lifecycle, which knows no register, takes the agency as given. */
const handlerUnknown = async (
  { database }: ApiDependencies,
  { actor, body }: Write,
): Promise<Refusal | null> => {
  const agencyId = 'handler' in body ? (body.handler?.agencyId ?? null) : null;
  if (agencyId === null) return null;
  const unknown = await unknownAgencies(database.pool, actor.jurisdiction, [agencyId]);
  return unknown.length === 0 ? null : refuse('unknownSubject', { subject: agencyId });
};

export const giveComplaintCommand =
  (dependencies: ApiDependencies, name: CallerComplaintCommand) =>
  async (call: Write): Promise<Answer> => {
    const found = await findComplaint(dependencies, call.actor, call.params.complaintId);
    const answer = await performCommand<null>(dependencies, call, {
      lifecycle: found,
      workflowId: complaintWorkflowId(found.id),
      update: complaintCommandUpdates[name],
      command: { name, data: call.body },
      facts: () => Promise.resolve(null),
      bound: () => handlerUnknown(dependencies, call),
      afterEnd: () => afterEnd(dependencies, name, call),
    });
    const names = await namesIn(dependencies, call.actor, answer.notes);
    return { body: presentAnswer(answer, names), version: answer.version };
  };
