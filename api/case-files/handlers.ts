// Finds the case that somebody wants to take and puts together what it is made of: each part is read when its turn comes.
import { caseFileIndex } from '../../documents/case-file-index';
import type { Renderer } from '../../documents/renderer';
import { takesCaseFile } from '../../domain/permission/case-files';
import type { Actor } from '../../domain/shared/actor';
import { timeline } from '../../prisma/queries/timeline';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { inspectionToRead, type StoredInspection } from '../inspections/stored';
import { caseToIndex } from './index-of';
import { packed } from './packing';
import { sectionsOf, type Taking } from './sections';

const format = 'ruqi.case-file.v2';

/** @throws ApiError notFound, caseFileNotYours */
export const caseToTake = async (
  dependencies: ApiDependencies,
  actor: Actor,
  id: string,
): Promise<StoredInspection> => {
  const found = await inspectionToRead(dependencies, actor, id);
  if (!takesCaseFile(actor, found)) throw new ApiError('caseFileNotYours');
  return found;
};

/** The index as a paper comes first, that for programs last: it alone knows the hash of everything before it. */
export const caseFileOf = async (
  dependencies: ApiDependencies,
  papers: Renderer,
  taking: Taking,
): Promise<ReturnType<typeof packed>> => {
  const { found, actor, now } = taking;
  const read = await timeline(dependencies.database.pool, found.id);
  const steps = read.filter(({ sequence }) => sequence <= found.version);
  const sections = await sectionsOf(dependencies, papers, taking, steps);
  const { record, documents, evidence, form, acts, history } = sections;
  const paper = caseFileIndex(await caseToIndex(dependencies, taking, sections));
  const parts = [
    // No check code: it is nobody's document, and who looked one up would be told that it is forged.
    { path: '案卷目录.pdf', open: () => papers.renderDocument(paper, null) },
    ...[record, documents, evidence, form, acts, history].flatMap((section) => section.parts),
  ];
  const index = {
    format,
    ...{ inspectionId: found.id, jurisdiction: found.jurisdiction, enterpriseId: found.enterpriseId },
    ...{ agencyIds: found.agencyIds, pack: found.pack, stage: found.stage, endedAt: found.endedAt },
    exportedAt: now,
    exportedBy: { id: actor.id, roles: actor.roles },
    record: record.said,
    documents: documents.said,
    evidence: evidence.said,
    form: form.said,
    acts: acts.said,
    temporalHistory: history.said,
  };
  return packed(
    parts,
    {
      path: 'index.json',
      write: (files) => Buffer.from(JSON.stringify({ ...index, files }, null, 1), 'utf8'),
    },
    new Date(now),
  );
};
