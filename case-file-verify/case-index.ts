// What a case file says of itself in index.json, as docs/case-file.md has it: read with suspicion, nothing is taken for granted.

export type Json = Readonly<Record<string, unknown>>;

export interface IndexedFile {
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

export interface IndexedStep {
  readonly sequence: number;
  readonly path: string;
  readonly previousHash: string | null;
  readonly hash: string;
  /** Its bytes are not all there: its hash is taken as it stands, and its words on trust. */
  readonly isWithheld: boolean;
}

export interface CaseIndex {
  readonly inspectionId: string;
  readonly headHash: string;
  readonly steps: readonly IndexedStep[];
  readonly evidence: readonly { readonly evidenceId: string; readonly path: string | null }[];
  readonly documents: readonly { readonly documentId: string; readonly content: string }[];
  readonly form: {
    readonly path: string;
    readonly hash: string;
    readonly entries: readonly { readonly path: string; readonly hash: string }[];
  } | null;
  readonly temporalHistory: string | null;
  readonly files: readonly IndexedFile[];
}

/** In the first nothing was ever withheld. */
const formats = ['ruqi.case-file.v1', 'ruqi.case-file.v2'];

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fail = (): never => {
  throw new TypeError('index.json 不合格式');
};
const object = (value: unknown): Json => (isObject(value) ? value : fail());
const text = (value: unknown): string => (typeof value === 'string' ? value : fail());
const number = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : fail();
const list = <T>(value: unknown, each: (one: Json) => T): readonly T[] =>
  Array.isArray(value) ? value.map((one) => each(object(one))) : fail();
const orNull = <T>(value: unknown, read: (value: unknown) => T): T | null =>
  value === null ? null : read(value);

/** @throws TypeError, SyntaxError for what is no index of this format */
export const readIndex = (bytes: Buffer): CaseIndex => {
  const index = object(JSON.parse(bytes.toString('utf8')));
  const format = formats.indexOf(String(index['format']));
  if (format === -1) throw new TypeError(`不是 ${formats.join('、')} 格式的案卷`);
  const record = object(index['record']);
  return {
    inspectionId: text(index['inspectionId']),
    headHash: text(record['headHash']),
    steps: list(record['steps'], (step) => ({
      sequence: number(step['sequence']),
      path: text(step['path']),
      previousHash: orNull(step['previousHash'], text),
      hash: text(step['hash']),
      isWithheld: format > 0 && orNull(step['withheld'] ?? null, object) !== null,
    })),
    evidence: list(index['evidence'], (one) => ({
      evidenceId: text(one['evidenceId']),
      path: orNull(one['path'], text),
    })),
    documents: list(index['documents'], (one) => ({
      documentId: text(one['documentId']),
      content: text(object(one['files'])['content']),
    })),
    form: orNull(index['form'], (value) => {
      const form = object(value);
      return {
        path: text(form['path']),
        hash: text(form['hash']),
        entries: list(form['entries'], (entry) => ({ path: text(entry['path']), hash: text(entry['hash']) })),
      };
    }),
    temporalHistory: orNull(object(index['temporalHistory'])['path'], text),
    files: list(index['files'], (file) => ({
      path: text(file['path']),
      sha256: text(file['sha256']),
      sizeBytes: number(file['sizeBytes']),
    })),
  };
};
