// What the operations on the form at the door do.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { isOfTheTeam } from '../../domain/inspection/requirements';
import type { InspectionState } from '../../domain/inspection/state';
import { hasRole, type Actor } from '../../domain/shared/actor';
import { doorPeople, doorPlace } from '../../prisma/queries/door-people';
import {
  formEntries,
  doorForm,
  pinDoorForm,
  receiveEntries,
  type EntryReceipt,
  type StoredEntry,
} from '../../prisma/queries/door-forms';
import { evidenceFiles } from '../../prisma/queries/evidence';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import { composedFormAnswer } from '../catalogue/compose-contract';
import { complaintChannelsIn, rightsIn } from '../codes/presenter';
import type { ApiDependencies } from '../dependencies';
import { composedForInspection } from '../inspections/check-form';
import { readsWholeFile } from '../inspections/disclosure';
import { inspectionToRead, type StoredInspection } from '../inspections/stored';
import { pinnedPack } from '../pinned-packs';
import type { Answer } from '../routing';
import type { EntriesQuery, EntryAnswer, FormAnswer, FormParams, PackageAnswer, SendBody } from './contract';
import { filledForm, type FilledForm } from './door-form';
import { entryRefusalInWords } from './refusal-words';

/** The file of an agency: an enterprise is told by the record and the result. @throws ApiError notFound */
const found = async (dependencies: ApiDependencies, actor: Actor, id: string): Promise<StoredInspection> => {
  const inspection = await inspectionToRead(dependencies, actor, id);
  if (!readsWholeFile(actor, inspection)) throw new ApiError('notFound');
  return inspection;
};

/** At the door, or past it. */
const hasReachedTheDoor = ({ stage, enteredOn, check }: InspectionState): boolean =>
  stage === 'onSite' || enteredOn !== null || check !== null;

const isInside = ({ onSite, enteredOn, check }: InspectionState): boolean =>
  onSite === 'inside' || enteredOn !== null || check !== null;

const presentEntry = ({ basedOn, files, ...entry }: StoredEntry): EntryAnswer => ({
  ...entry,
  basedOn: [...basedOn],
  files: [...files],
});

export const showPackage =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, now }: ReadCall<FormParams, unknown>): Promise<Answer> => {
    const inspection = await found(dependencies, actor, params.inspectionId);
    const { id, state, version } = inspection;
    if (!hasReachedTheDoor(state)) throw new ApiError('formTooEarly', { params: { stage: state.stage } });
    const { pool } = dependencies.database;
    const stored =
      (await doorForm(pool, id)) ??
      (await pinDoorForm(pool, id, await composedForInspection(dependencies, state, now), now));
    const { recording } = await pinnedPack(dependencies, state.pack);
    // What informs people is today's, as on the page of the code.
    const pack = dependencies.ruleBooks.packOf(state.pack.id);
    const body: PackageAnswer = {
      inspectionId: id,
      version,
      issuedAt: now,
      pack: state.pack,
      code: state.code,
      content: state.draft.content,
      method: state.draft.method,
      window: state.draft.window,
      enterprise: await doorPlace(pool, state.draft),
      officers: [...(await doorPeople(pool, state.officerIds, shanghaiDay(now)))],
      rights: rightsIn(pack).map(({ text }) => text),
      recordingMatters: (recording?.matters ?? []).map(({ id: matter, name }) => ({ id: matter, name })),
      complaintChannels: complaintChannelsIn(pack),
      pinned: {
        hash: stored.hash,
        pinnedAt: stored.pinnedAt,
        form: composedFormAnswer.parse(stored.form),
      },
      entries: (await formEntries(pool, id)).map(presentEntry),
    };
    return { body, version };
  };

/** @throws ApiError formNotPinned */
const filled = async (dependencies: ApiDependencies, id: string): Promise<FilledForm> => {
  const form = await filledForm(dependencies, id);
  if (form === null) throw new ApiError('formNotPinned');
  return form;
};

export const showForm =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<FormParams, unknown>): Promise<Answer> => {
    const { id, version } = await found(dependencies, actor, params.inspectionId);
    const { stored, form, entries, points, outcome, digest } = await filled(dependencies, id);
    const body: FormAnswer = {
      pinned: { hash: stored.hash, pinnedAt: stored.pinnedAt, form },
      digest,
      lastSequence: entries.at(-1)?.sequence ?? 0,
      points: points.map(({ point, value, isConflict, heads }) => ({
        point,
        finding: value?.finding ?? null,
        note: value?.note ?? null,
        files: [...(value?.files ?? [])],
        isConflict,
        heads: heads.map(presentEntry),
      })),
      missing: [...outcome.missing],
      conflicts: [...outcome.conflicts],
      findings: outcome.findings.map((finding) => ({ ...finding })),
    };
    return { body, version };
  };

export const listEntries =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, query }: ReadCall<FormParams, EntriesQuery>): Promise<Answer> => {
    const { id } = await found(dependencies, actor, params.inspectionId);
    const { pool } = dependencies.database;
    if ((await doorForm(pool, id)) === null) throw new ApiError('formNotPinned');
    const { after, limit } = query;
    const rows = await formEntries(pool, id, { after, limit: limit + 1 });
    const items = rows.slice(0, limit);
    return {
      body: {
        items: items.map(presentEntry),
        lastSequence: items.at(-1)?.sequence ?? after,
        more: rows.length > limit,
      },
    };
  };

const receiptOf = (receipt: EntryReceipt) =>
  receipt.status === 'refused'
    ? {
        entryId: receipt.entryId,
        status: receipt.status,
        ...{ sequence: null, receivedAt: null, hash: null, late: false },
        code: receipt.code,
        message: entryRefusalInWords(receipt.code),
        about: [...receipt.about],
      }
    : {
        entryId: receipt.entry.entryId,
        status: receipt.status,
        sequence: receipt.entry.sequence,
        receivedAt: receipt.entry.receivedAt,
        hash: receipt.entry.hash,
        late: receipt.entry.late,
        ...{ code: null, message: null, about: [] },
      };

export const sendEntries =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, body, now }: WriteCall<FormParams, SendBody>): Promise<Answer> => {
    const { id, state, version } = await found(dependencies, actor, params.inspectionId);
    if (!hasRole(actor, ['officer']) || !isOfTheTeam(state, actor.id)) throw new ApiError('formNotYours');
    const { pool } = dependencies.database;
    const stored = await doorForm(pool, id);
    if (stored === null) throw new ApiError('formNotPinned');
    if (!isInside(state)) throw new ApiError('formTooEarly', { params: { stage: state.stage } });
    const { points } = composedFormAnswer.parse(stored.form);
    const receipts = await receiveEntries(pool, {
      lifecycleId: id,
      entries: body.entries,
      officerId: actor.id,
      receivedAt: now,
      late: state.check !== null,
      points: new Set(points.map(({ no }) => no)),
      files: await evidenceFiles(pool, id),
    });
    if (receipts === null) throw new ApiError('formNotPinned');
    return { body: { receipts: receipts.map(receiptOf) }, version };
  };
