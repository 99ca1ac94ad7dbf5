// Does a whole case hold (JJ-37)? Every hash and the chain of steps are recomputed from the file alone, without any server and without a
// line of what wrote it (docs/case-file.md): a fault of the one is no fault of the other.
import { createHash } from 'node:crypto';
import { isObject, readIndex, type CaseIndex, type Json } from './case-index';
import { CaseArchive } from './read-zip';

/** In the order in which they are looked for; the first one is named. */
export type CaseFault =
  | 'unreadable' // no ZIP, or no index in it
  | 'otherHead' // the chain ends in another hash than the one asked for
  | 'stepMissing' // a step is not there, or its place in the sequence is another's
  | 'stepChanged' // its bytes do not give its hash
  | 'stepUnlinked' // it does not follow the step before it
  | 'stepElsewhere' // it says that it is of another inspection
  | 'headDiffers' // the chain ends otherwise than the index says
  | 'evidenceMissing' // the record names evidence that is not in the file
  | 'evidenceChanged' // it is not what the record names
  | 'evidenceUnrecorded' // no step names it
  | 'documentChanged' // its words are not those that the record names
  | 'formChanged' // the form at the door, or an entry of it
  | 'historyDiffers' // Temporal's history does not hold the hash of a step
  | 'fileMissing' // named in the index, not there or not to be read
  | 'fileChanged' // its bytes are not those of the index
  | 'fileUnlisted'; // there, and named by nobody

export interface CaseVerdict {
  readonly fault: CaseFault | null;
  /** What it is about: a path in the file, as a rule. */
  readonly about: string | null;
  readonly inspectionId: string | null;
  /** Hash of the last step that holds. */
  readonly headHash: string | null;
  readonly counted: {
    readonly steps: number;
    /** Of them those whose bytes are withheld from whoever took the file: the chain passes over them by their hash. */
    readonly withheld: number;
    readonly evidence: number;
    readonly files: number;
  };
}

interface Found {
  readonly fault: CaseFault;
  readonly about: string;
}

/** What the steps name, by its id. */
interface Named {
  readonly evidence: Map<string, string>;
  readonly documents: Map<string, string>;
}

const stepSeparator = Buffer.from('ruqi.step.v1\0', 'utf8');
const entrySeparator = Buffer.from('ruqi.form-entry.v1\0', 'utf8');
const beforeFirst = Buffer.alloc(32);

const chained = (separator: Buffer, previous: Buffer, bytes: Buffer): Buffer =>
  createHash('sha256').update(separator).update(previous).update(bytes).digest();

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** null: no JSON, or no object. A chain that fits can be made of any bytes. */
const objectIn = (bytes: Buffer): Json | null => {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

const note = (step: Json, { evidence, documents }: Named): void => {
  for (const event of Array.isArray(step['events']) ? step['events'].filter(isObject) : []) {
    const { type, evidenceId, documentId, digest } = event;
    if (type === 'EvidenceAttached') evidence.set(String(evidenceId), String(event['sha256']));
    if (type === 'DocumentIssued') documents.set(String(documentId), String(digest));
  }
};

const stepsHold = async (
  archive: CaseArchive,
  { inspectionId, steps, headHash }: CaseIndex,
  named: Named,
): Promise<Found | null> => {
  let previous: Buffer = beforeFirst;
  for (const [index, { sequence, path, previousHash, hash, isWithheld }] of steps.entries()) {
    const bytes = sequence === index + 1 ? await archive.bytes(path) : null;
    if (bytes === null) return { fault: 'stepMissing', about: path };
    if ((previousHash ?? '') !== (index === 0 ? '' : previous.toString('hex')))
      return { fault: 'stepUnlinked', about: path };
    previous = isWithheld ? Buffer.from(hash, 'hex') : chained(stepSeparator, previous, bytes);
    if (previous.length !== 32 || previous.toString('hex') !== hash)
      return { fault: 'stepChanged', about: path };
    const step = objectIn(bytes);
    if (step?.['lifecycleId'] !== inspectionId || step['sequence'] !== sequence)
      return { fault: 'stepElsewhere', about: path };
    note(step, named);
  }
  return previous.toString('hex') === headHash ? null : { fault: 'headDiffers', about: headHash };
};

const evidenceHolds = async (
  archive: CaseArchive,
  index: CaseIndex,
  { evidence }: Named,
): Promise<Found | null> => {
  const listed = new Map(index.evidence.map(({ evidenceId, path }) => [evidenceId, path]));
  for (const [evidenceId, expected] of evidence) {
    const path = listed.get(evidenceId) ?? null;
    const digest = path === null ? null : await archive.digest(path);
    if (digest === null) return { fault: 'evidenceMissing', about: path ?? evidenceId };
    if (digest.sha256 !== expected) return { fault: 'evidenceChanged', about: path ?? evidenceId };
  }
  const stray = index.evidence.find(({ evidenceId }) => !evidence.has(evidenceId));
  return stray === undefined ? null : { fault: 'evidenceUnrecorded', about: stray.path ?? stray.evidenceId };
};

/** A document that no step names (issued after the end) is held by the index alone. */
const documentsHold = async (
  archive: CaseArchive,
  index: CaseIndex,
  { documents }: Named,
): Promise<Found | null> => {
  const listed = new Map(index.documents.map(({ documentId, content }) => [documentId, content]));
  for (const [documentId, expected] of documents) {
    const path = listed.get(documentId) ?? documentId;
    if ((await archive.digest(path))?.sha256 !== expected) return { fault: 'documentChanged', about: path };
  }
  return null;
};

const formHolds = async (archive: CaseArchive, { form }: CaseIndex): Promise<Found | null> => {
  if (form === null) return null;
  const bytes = await archive.bytes(form.path);
  if (bytes === null || sha256(bytes) !== form.hash) return { fault: 'formChanged', about: form.path };
  let previous: Buffer = Buffer.from(form.hash, 'hex');
  for (const { path, hash } of form.entries) {
    const entry = await archive.bytes(path);
    previous = entry === null ? beforeFirst : chained(entrySeparator, previous, entry);
    if (previous.toString('hex') !== hash) return { fault: 'formChanged', about: path };
  }
  return null;
};

/** What an activity answered stands in the history as JSON in base64. */
const inHistory = (hash: string): string => Buffer.from(JSON.stringify({ hash }), 'utf8').toString('base64');

const historyHolds = async (
  archive: CaseArchive,
  { temporalHistory: path, steps }: CaseIndex,
): Promise<Found | null> => {
  if (path === null) return null;
  const history = (await archive.bytes(path))?.toString('utf8') ?? '';
  const missing = steps.find(({ hash }) => !history.includes(inHistory(hash)));
  return missing === undefined ? null : { fault: 'historyDiffers', about: `${path}（${missing.path}）` };
};

const filesHold = async (archive: CaseArchive, { files }: CaseIndex): Promise<Found | null> => {
  for (const { path, sha256: expected, sizeBytes } of files) {
    const digest = await archive.digest(path);
    if (digest === null) return { fault: 'fileMissing', about: path };
    if (digest.sha256 !== expected || digest.sizeBytes !== sizeBytes)
      return { fault: 'fileChanged', about: path };
  }
  const listed = new Set(['index.json', ...files.map(({ path }) => path)]);
  const stray = archive.names.find((name) => !listed.has(name));
  return stray === undefined ? null : { fault: 'fileUnlisted', about: stray };
};

/** As it may be shown: whoever made the file chose these words, and they are not to move the reader's terminal. */
const plain = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');

const firstFault = async (
  archive: CaseArchive,
  index: CaseIndex,
  head: string | null,
  named: Named,
): Promise<Found | null> =>
  (head !== null && head !== index.headHash ? { fault: 'otherHead', about: index.headHash } : null) ??
  (await stepsHold(archive, index, named)) ??
  (await evidenceHolds(archive, index, named)) ??
  (await documentsHold(archive, index, named)) ??
  (await formHolds(archive, index)) ??
  (await historyHolds(archive, index)) ??
  (await filesHold(archive, index));

const unreadable = (error: unknown): CaseVerdict => ({
  fault: 'unreadable',
  about: plain(error instanceof Error ? error.message : String(error)),
  inspectionId: null,
  headHash: null,
  counted: { steps: 0, withheld: 0, evidence: 0, files: 0 },
});

/** @param head hash that the chain must end in, as the agency's system or the log of exports has it; null: not asked */
export const verifyCaseFile = async (path: string, head: string | null = null): Promise<CaseVerdict> => {
  let archive: CaseArchive | undefined;
  try {
    archive = await CaseArchive.open(path);
    const index = readIndex((await archive.bytes('index.json')) ?? Buffer.alloc(0));
    const named: Named = { evidence: new Map(), documents: new Map() };
    const found = await firstFault(archive, index, head, named);
    return {
      fault: found?.fault ?? null,
      about: found === null ? null : plain(found.about),
      inspectionId: plain(index.inspectionId),
      headHash: plain(index.headHash),
      counted: {
        steps: index.steps.length,
        withheld: index.steps.filter(({ isWithheld }) => isWithheld).length,
        ...{ evidence: named.evidence.size, files: index.files.length },
      },
    };
  } catch (error) {
    return unreadable(error);
  } finally {
    archive?.close();
  }
};
