// YAML text to a checked value, or a PackError that points at the place. What was read once is not read again: the API, its letters and
// its worker each ask for the same files.
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { describeIssue } from './faults';
import { PackError } from './pack-error';

const syntaxFaults: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一个键写了两次',
  TAB_AS_INDENT: '缩进须用空格，不能用制表符',
  BAD_INDENT: '缩进不对',
  MISSING_CHAR: '缺少冒号、逗号、引号或括号',
};

/** By schema and text; frozen, since several hold the same one. */
const kept = new Map<z.ZodType, Map<string, unknown>>();
/** All files of the product are twelve. */
const mostKept = 50;

const frozen = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

/** @throws PackError for text that is no YAML, or that the schema refuses (every fault, in order). */
export const readYaml = <S extends z.ZodType>(file: string, text: string, schema: S): z.output<S> => {
  const texts = kept.get(schema) ?? new Map<string, unknown>();
  kept.set(schema, texts);
  if (!texts.has(text)) {
    const read = frozen(parsed(file, text, schema));
    if (texts.size >= mostKept) texts.clear();
    texts.set(text, read);
  }
  return texts.get(text) as z.output<S>;
};

const parsed = <S extends z.ZodType>(file: string, text: string, schema: S): z.output<S> => {
  const document = parseDocument(text, { prettyErrors: true });
  if (document.errors.length > 0)
    throw new PackError(
      file,
      document.errors.map(({ code, linePos }) => {
        const start = linePos?.[0];
        const place = start === undefined ? '' : `第 ${start.line} 行第 ${start.col} 列，`;
        return `${place}${syntaxFaults[code] ?? 'YAML 写法有误'}（${code}）`;
      }),
    );
  const content: unknown = document.toJS();
  const checked = schema.safeParse(content);
  if (!checked.success)
    throw new PackError(
      file,
      checked.error.issues.map((issue) => describeIssue(issue, content)),
    );
  return checked.data;
};
