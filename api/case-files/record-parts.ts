// The record of a case: the bytes of its steps, of the form at the door and of its documents as they were hashed, and its history.
import canonicalize from 'canonicalize';
import { documentTerms } from '../../domain/document/kinds';
import { readsFacts, readsRefusals } from '../../domain/permission/case-files';
import type { Actor } from '../../domain/shared/actor';
import { docxOf } from '../../documents/forms/docx';
import type { DocumentContent } from '../../documents/forms/content';
import type { Renderer } from '../../documents/renderer';
import { chainedSteps, filedFormEntries, stepBytes } from '../../prisma/queries/case-files';
import { documentsOf, type StoredDocument } from '../../prisma/queries/documents';
import { doorForm } from '../../prisma/queries/door-forms';
import type { TimelineStep } from '../../prisma/queries/timeline';
import { historyToJson } from '../../temporal-config/history-json';
import { inspectionWorkflowId } from '../../workflows/workflow-ids';
import type { ApiDependencies } from '../dependencies';
import type { StoredInspection } from '../inspections/stored';
import { anyCommandTitle } from '../../domain/errors/names';
import type { Part } from './packing';
import { unnamed } from './unnamed';

/** Part of a case: what goes into the ZIP, and what the index says of it. */
export interface Section<T> {
  readonly parts: readonly Part[];
  readonly said: T;
}

const canonical = (value: unknown): Buffer => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON has a canonical form');
  return Buffer.from(text, 'utf8');
};

const numbered = (place: number): string => String(place).padStart(6, '0');

const withheldFacts = {
  what: 'facts',
  why: '这一步办理时登记系统的情况，其中可能有其他机关的检查，只给监督、审计、纪检监察人员；有没有都不给。此处是去掉它以后的内容，散列仍是全文的',
} as const;

/** What is left of a step for those who may not know of others' inspections: they are named in its facts and in what was noted. */
const withoutOthers = (bytes: Buffer): Buffer => {
  const { facts: _facts, ...rest } = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  return canonical(unnamed(rest));
};

export const recordOf = async (
  { database: { pool } }: ApiDependencies,
  actor: Actor,
  { id, version, headHash }: StoredInspection,
  steps: readonly TimelineStep[],
) => {
  const told = new Map(steps.map((step) => [step.sequence, step]));
  const said = (await chainedSteps(pool, id, version)).map(({ hasFacts, ...link }) => {
    const { at, actorId, command } = told.get(link.sequence) ?? { at: null, actorId: null, command: '' };
    return {
      ...link,
      at,
      actorId,
      command,
      title: anyCommandTitle[command] ?? command,
      path: `record/${numbered(link.sequence)}.json`,
      withheld: hasFacts && !readsFacts(actor) ? withheldFacts : null,
    };
  });
  const parts = said.map(({ path, sequence, withheld }): Part => ({
    path,
    open: async () => {
      const bytes = await stepBytes(pool, id, sequence);
      return withheld === null ? bytes : withoutOthers(bytes);
    },
  }));
  return { parts, said: { headHash, steps: said } };
};

/** What no file system takes in a name. */
const unnameable = /[\\/:*?"<>|\p{Cc}]/gu;

const documentParts = (
  papers: Renderer,
  { kind, templateVersion, content, checkCode, number }: StoredDocument,
  place: number,
) => {
  const name = `${String(place).padStart(3, '0')} ${documentTerms[kind].title} ${number}`.replaceAll(
    unnameable,
    '_',
  );
  const path = (ending: string): string => `documents/${name}.${ending}`;
  const words = content as DocumentContent;
  const files = { pdf: path('pdf'), docx: path('docx'), content: path('json') };
  const parts: readonly Part[] = [
    { path: files.pdf, open: () => papers.renderDocument(words, checkCode) },
    { path: files.docx, open: () => docxOf(words, checkCode) },
    // Whose SHA-256 is the document's digest (documents/check-code.ts).
    {
      path: files.content,
      open: () => Promise.resolve(canonical({ template: `${kind}@${templateVersion}`, data: content })),
    },
  ];
  return { parts, files };
};

export const documentsIn = async (
  { database: { pool } }: ApiDependencies,
  papers: Renderer,
  { id }: StoredInspection,
) => {
  const made = (await documentsOf(pool, id)).map((document, index) => {
    const { parts, files } = documentParts(papers, document, index + 1);
    const { documentId, kind, number, checkCode, digest, issuedAt, recordedIn } = document;
    const { title } = documentTerms[kind];
    return { parts, said: { documentId, title, number, checkCode, digest, issuedAt, recordedIn, files } };
  });
  return { parts: made.flatMap(({ parts }) => parts), said: made.map(({ said }) => said) };
};

export const formIn = async ({ database: { pool } }: ApiDependencies, { id }: StoredInspection) => {
  const form = await doorForm(pool, id);
  if (form === null) return { parts: [], said: null };
  const path = 'form/form.json';
  const entries = (await filedFormEntries(pool, id)).map(({ sequence, hash, hashed }) => ({
    part: { path: `form/${numbered(sequence)}.json`, open: () => Promise.resolve(canonical(hashed)) },
    hash,
  }));
  const parts: readonly Part[] = [
    { path, open: () => Promise.resolve(canonical(form.form)) },
    ...entries.map(({ part }) => part),
  ];
  const said = {
    ...{ path, hash: form.hash, pinnedAt: form.pinnedAt },
    entries: entries.map(({ part, hash }) => ({ path: part.path, hash })),
  };
  return { parts, said };
};

const historyPath = 'temporal-history.json';

/** What the record's last step answered, as the history has it. */
const answered = (hash: string): string => Buffer.from(JSON.stringify({ hash }), 'utf8').toString('base64');

/**
 * The server's own account, which vouches for the record. It is deleted there some time after the end; while the lifecycle runs its last
 * task may not be in it yet. What a workflow refused stands in it with its data, so it goes to whoever reads that.
 */
export const historyIn = async (
  { temporal }: ApiDependencies,
  actor: Actor,
  { id, headHash }: StoredInspection,
): Promise<Section<{ readonly path: string | null; readonly reason: string | null }>> => {
  const without = (reason: string) => ({ parts: [], said: { path: null, reason } });
  if (!readsRefusals(actor)) return without('只给监督、审计、纪检监察人员');
  let text: string;
  try {
    const history = await temporal.workflow.getHandle(inspectionWorkflowId(id)).fetchHistory();
    text = JSON.stringify(historyToJson(history));
  } catch {
    return without('Temporal 服务器已不保存，或者当时无法读取');
  }
  if (!text.includes(answered(headHash))) return without('末步刚刚办理，Temporal 的历史尚未写到');
  return {
    parts: [{ path: historyPath, open: () => Promise.resolve(Buffer.from(text, 'utf8')) }],
    said: { path: historyPath, reason: null },
  };
};
