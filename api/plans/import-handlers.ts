// Uploading a plan, reading it with answers, and taking it: the second and third call read the very bytes of the first again.
import { createHash } from 'node:crypto';
import { linesOfImport, type ImportedLine, type ImportSettling } from '../../domain/plan/from-import';
import type { PlanAnswers } from '../../domain/plan-import/answers';
import { readPlan, type PlanReading } from '../../domain/plan-import/read-plan';
import type { PlanTask } from '../../domain/plan-import/task';
import { planLimits } from '../../domain/plan-import/workbook';
import { hasRole, type Actor, type Role } from '../../domain/shared/actor';
import { keepPlanFile, knownNames, planFileBytes } from '../../prisma/queries/plan-files';
import { SheetFault } from '../../sheets/read-sheet';
import { readWorkbook } from '../../sheets/read-workbook';
import { ApiError, type InputFault } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { packFor } from '../items/read-handlers';
import { draftedPlanId, planFileId } from '../idempotency';
import { namesIn, presentAnswer } from '../presenting';
import type { Upload } from '../registers/upload';
import type { Answer } from '../routing';
import { performDraft } from './draft-handler';
import type { PlanFileParams, PlanReadBody, PlanReadingAnswer, PlanTakeBody } from './import-contract';

const importers: readonly Role[] = ['drafter', 'unitHead'];

/** @throws ApiError planImportNotYours */
const agencyOf = (actor: Actor): string => {
  if (actor.agencyId === null || !hasRole(actor, importers)) throw new ApiError('planImportNotYours');
  return actor.agencyId;
};

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** @throws ApiError sheetUnreadable, whose fault says why in Chinese */
const read = async (bytes: Uint8Array, year: number | null, answers: PlanAnswers): Promise<PlanReading> => {
  try {
    return readPlan(await readWorkbook(bytes, planLimits), { year, answers, sha256 });
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error;
    throw new ApiError('sheetUnreadable', { faults: [{ path: '', message: error.message }], cause: error });
  }
};

const namesOfTasks = (tasks: readonly PlanTask[]) => ({
  bodies: tasks.flatMap(({ lead, cooperating, unassigned }) =>
    [...(lead === null ? [] : [lead]), ...cooperating, ...unassigned].flatMap(({ oneOf }) => oneOf),
  ),
  items: tasks.flatMap(({ items }) => items.flatMap(({ text, powerItems }) => [text, ...powerItems])),
  enterprises: tasks.flatMap(({ objects }) => objects),
});

const linesOf = async (
  { database, ruleBooks }: ApiDependencies,
  { jurisdiction }: Actor,
  { tasks }: PlanReading,
  settling: ImportSettling,
): Promise<readonly ImportedLine[]> =>
  linesOfImport(
    tasks,
    settling,
    await knownNames(database.pool, jurisdiction, settling.agencyId, namesOfTasks(tasks)),
    packFor({ ruleBooks }, jurisdiction).planning,
  );

/** The reading and what becomes of it: whoever takes it has seen both. */
const digestOf = (reading: PlanReading, lines: readonly ImportedLine[] | null): string =>
  sha256(JSON.stringify([reading.digest, lines]));

const present = (
  fileId: string,
  reading: PlanReading,
  lines: readonly ImportedLine[] | null,
): PlanReadingAnswer => {
  const { digest: _digest, ...told } = reading;
  // JSON of plain values: what is readonly here is a copy there.
  return JSON.parse(
    JSON.stringify({ fileId, ...told, digest: digestOf(reading, lines), lines }),
  ) as PlanReadingAnswer;
};

type UploadCall = WriteCall<unknown, Upload> & { readonly query: { readonly year?: number | undefined } };

export const uploadPlanHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, key, body, query, now }: UploadCall): Promise<Answer> => {
    const agencyId = agencyOf(actor);
    const reading = await read(body.bytes, query.year ?? null, {});
    const id = planFileId(actor, key);
    const hash = sha256(body.bytes);
    const { jurisdiction } = actor;
    const kept = await keepPlanFile(dependencies.database.pool, {
      id,
      jurisdiction,
      agencyId,
      actorId: actor.id,
      sha256: hash,
      bytes: body.bytes,
      at: now,
    });
    if (kept !== hash) throw new ApiError('idempotencyKeyReused');
    return { body: present(id, reading, null) };
  };

/** @throws ApiError notFound */
const bytesOf = async ({ database }: ApiDependencies, actor: Actor, fileId: string): Promise<Uint8Array> => {
  const bytes = await planFileBytes(database.pool, fileId, actor.jurisdiction, agencyOf(actor));
  if (bytes === null) throw new ApiError('notFound');
  return bytes;
};

/** @throws ApiError planImportNotYours: a plan is drawn up by the agency whose plan it is */
const assertOwn = (actor: Actor, { agencyId }: ImportSettling): void => {
  if (agencyOf(actor) !== agencyId) throw new ApiError('planImportNotYours');
};

export const readPlanFileHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, body }: WriteCall<PlanFileParams, PlanReadBody>): Promise<Answer> => {
    const bytes = await bytesOf(dependencies, actor, params.fileId);
    if (body.settling !== null) assertOwn(actor, body.settling);
    const reading = await read(bytes, body.year, body.answers);
    const lines = body.settling === null ? null : await linesOf(dependencies, actor, reading, body.settling);
    return { body: present(params.fileId, reading, lines) };
  };

/** Everything that stands in the way, by cell and by task; empty: it may be taken. */
const faultsOf = (reading: PlanReading, lines: readonly ImportedLine[]): readonly InputFault[] => [
  ...(reading.message === null ? [] : [{ path: '', message: reading.message }]),
  ...reading.questions
    .filter(({ need }) => need === 'settle')
    .map(({ key, text }) => ({ path: key, message: text })),
  ...reading.unusedAnswers.map((key) => ({ path: key, message: '这一格没有须答复的问题，请去掉这项答复' })),
  ...lines.flatMap(({ unsettled }) =>
    unsettled.map(({ task, field, message }) => ({ path: `${task}.${field}`, message })),
  ),
  ...(lines.some(({ line }) => line !== null)
    ? []
    : [{ path: '', message: '没有一项任务可以编入本机关的计划' }]),
];

export const takePlanFileHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<PlanFileParams, PlanTakeBody>): Promise<Answer> => {
    const { actor, params, body, key } = call;
    assertOwn(actor, body.settling);
    const bytes = await bytesOf(dependencies, actor, params.fileId);
    const reading = await read(bytes, body.year, body.answers);
    const lines = await linesOf(dependencies, actor, reading, body.settling);
    if (digestOf(reading, lines) !== body.digest) throw new ApiError('planImportStale');
    const faults = faultsOf(reading, lines);
    if (faults.length > 0 || reading.year === null) throw new ApiError('planImportUnsettled', { faults });
    const draft = {
      kind: body.kind,
      year: reading.year,
      part: body.part,
      agencyId: body.settling.agencyId,
      head: body.head,
      lines: lines.flatMap(({ line }) => line ?? []),
    };
    const planId = draftedPlanId(actor, key);
    const answer = await performDraft(dependencies, { ...call, body: draft }, planId);
    return {
      body: presentAnswer(answer, await namesIn(dependencies, actor, answer.notes)),
      version: answer.version,
      location: `/api/v1/plans/${planId}`,
    };
  };
