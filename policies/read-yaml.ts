// YAML text to a checked value, or a PackError that points at the place.
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

/** @throws PackError for text that is no YAML, or that the schema refuses (every fault, in order). */
export const readYaml = <S extends z.ZodType>(file: string, text: string, schema: S): z.output<S> => {
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
  const parsed = schema.safeParse(content);
  if (!parsed.success)
    throw new PackError(
      file,
      parsed.error.issues.map((issue) => describeIssue(issue, content)),
    );
  return parsed.data;
};
