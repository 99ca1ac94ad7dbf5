// What people did within a case beside its papers: evidence, codes and their verification, rights, complaints, and what was refused.
import { mediaTypeOf } from '../../domain/inspection/media-types';
import { readsFacts, readsRefusals } from '../../domain/permission/case-files';
import { reachOf, reaches } from '../../domain/permission/reach';
import { mayReadScans } from '../../domain/permission/scans';
import type { Actor } from '../../domain/shared/actor';
import { storeOf } from '../../evidence/places';
import { complaintsAbout } from '../../prisma/queries/case-files';
import { receiptOf } from '../../prisma/queries/complaint-receipts';
import { evidenceOf } from '../../prisma/queries/evidence';
import { refusalsOf } from '../../prisma/queries/refusals';
import { listRefusedScans, type RefusedScans } from '../../prisma/queries/scan-refusals';
import type { TimelineStep } from '../../prisma/queries/timeline';
import type { ApiDependencies } from '../dependencies';
import type { StoredInspection } from '../inspections/stored';
import { pinnedPack } from '../pinned-packs';
import { presentComplaint } from '../voice/complaint-presenter';
import { complaintById } from '../voice/lodging';
import type { Part } from './packing';
import { unnamed } from './unnamed';

/**
 * Up to the step that the case file goes to: what is attached while it is gathered is of the next one. Evidence whose file is gone is
 * named without it, a damaged one goes with it: the verifier says so again.
 */
export const evidenceIn = async (
  { database: { pool }, settings }: Pick<ApiDependencies, 'database' | 'settings'>,
  { id, version }: StoredInspection,
) => {
  const store = storeOf(settings.evidence);
  const parts: Part[] = [];
  const said: (Awaited<ReturnType<typeof evidenceOf>>[number] & {
    readonly evidenceId: string;
    readonly path: string | null;
  })[] = [];
  for (const row of await evidenceOf(pool, id)) {
    if (row.sequence > version) break;
    const ending = mediaTypeOf(row.mediaType)?.ending ?? 'bin';
    const file = await store.find(row.sha256);
    const path =
      file === null ? null : `evidence/${String(row.sequence).padStart(6, '0')}-${row.id}.${ending}`;
    if (path !== null)
      parts.push({
        path,
        stored: true,
        open: () => store.read(row.sha256, null),
      });
    said.push({ ...row, evidenceId: row.id, path });
  }
  return { parts, said };
};

const codeEvents = [
  'ActionCodeIssued',
  'ActionCodeRevoked',
  'CodeOutageRegistered',
  'RetroactivelyCoded',
  'DoorChecked',
];

/** What protects the enterprise, and what it said and did itself. */
const rightsEvents = [
  'AdvanceNoticeServed',
  'AdvanceNoticeWaived',
  'VisitDayProposed',
  'VisitDayAnswered',
  'SelfCheckAnswered',
  'RecusalRequested',
  'RecusalDecided',
  'OfficerReplaced',
  'EntryRefused',
  'CheckRecorded',
  'ResultNoticeServed',
  'RectificationSubmitted',
  'RectificationExtended',
  'CorrectionsCombined',
  'ObservationApplied',
  'ObservationAllowed',
  'ObservationRefused',
  'CoercionRecorded',
  'OverrideGranted',
  'InspectionVoided',
];

const pick = (steps: readonly TimelineStep[], types: readonly string[]) =>
  steps.flatMap(({ sequence, at, actorId, hash, events }) =>
    events
      .filter(({ type }) => types.includes(type))
      .map((event) => ({ sequence, at, actorId, hash, event })),
  );

/** Of one who may not know who complained nothing is told of it here, not even that somebody did. */
const complaintsFor = async (
  dependencies: ApiDependencies,
  actor: Actor,
  { id, jurisdiction }: StoredInspection,
) => {
  const { pool } = dependencies.database;
  const shown: unknown[] = [];
  for (const complaintId of await complaintsAbout(pool, jurisdiction, id)) {
    const complaint = await complaintById(dependencies, complaintId);
    if (!reaches(reachOf(actor, 'complaint'), complaint)) continue;
    const [pack, receipt] = await Promise.all([
      pinnedPack(dependencies, complaint.state.pack),
      receiptOf(pool, complaintId),
    ]);
    const { clauseText } = dependencies.ruleBooks;
    const one = presentComplaint(complaint, receipt, { actor, pack, clauseText });
    if (one.inspectionId === id) shown.push(one);
  }
  return shown;
};

const scansAtOnce = 100;

/** Who scans in vain is no agency's to know; page by page, or a long visit would lack its first hours. */
const refusedScansFor = async (
  { pool }: ApiDependencies['database'],
  actor: Actor,
  { id: inspectionId, jurisdiction }: StoredInspection,
): Promise<readonly RefusedScans[]> => {
  if (!mayReadScans(actor)) return [];
  const found: RefusedScans[] = [];
  let cursor: string | undefined;
  do {
    const page = await listRefusedScans(pool, { jurisdiction, inspectionId, limit: scansAtOnce, cursor });
    found.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return found;
};

/** Each is a list in a file of its own. */
export const actsIn = async (
  dependencies: ApiDependencies,
  actor: Actor,
  found: StoredInspection,
  steps: readonly TimelineStep[],
) => {
  const { pool } = dependencies.database;
  const oversees = readsRefusals(actor);
  const picked = (types: readonly string[]) =>
    pick(steps, types).map((one) => (readsFacts(actor) ? one : { ...one, event: unnamed(one.event) }));
  const lists = {
    codes: picked(codeEvents),
    rights: picked(rightsEvents),
    refusedScans: await refusedScansFor(dependencies.database, actor, found),
    complaints: await complaintsFor(dependencies, actor, found),
    refusals: oversees ? await refusalsOf(pool, found.id) : [],
  };
  const named = Object.entries(lists).map(([name, items]) => ({ name, path: `acts/${name}.json`, items }));
  return {
    parts: named.map(({ path, items }): Part => ({
      path,
      open: () => Promise.resolve(Buffer.from(JSON.stringify({ items }, null, 1), 'utf8')),
    })),
    said: named.map(({ name, path, items }) => ({ name, path, count: items.length })),
    rights: lists.rights,
  };
};
