// Turns what a caller sent into what a schema promises, or into faults that a person can act upon, in Chinese.
import type { z } from 'zod';
import { ApiError, type InputFault } from './api-errors';
import { faultInEnglish, sentenceInEnglish } from './input-en';
import { currentLanguage } from './language';

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: ' true 或 false',
  array: '列表',
  object: '一组字段',
  null: '空值',
};

const sizeUnits: Readonly<Record<string, string>> = { string: '个字符', array: '项' };

const leftOut = '必须填写';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** Used where a schema says nothing itself. */
const sentenceInChinese = (issue: RawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? leftOut : `应为${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.input === undefined
        ? leftOut
        : `应为 ${issue.values.map(String).join('、')} ${issue.values.length > 1 ? '之一' : ''}`.trim();
    case 'too_small':
      return issue.minimum === 1 && issue.origin === 'string'
        ? '不能为空'
        : `不得少于 ${String(issue.minimum)} ${sizeUnits[issue.origin] ?? ''}`.trim();
    case 'too_big':
      return `不得超过 ${String(issue.maximum)} ${sizeUnits[issue.origin] ?? ''}`.trim();
    case 'unrecognized_keys':
      return `没有这些字段：${issue.keys.join('、')}`;
    case 'invalid_format':
      return '格式不正确';
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return '内容不正确';
  }
};

const sentenceFor = (issue: RawIssue): string =>
  currentLanguage() === 'en' ? sentenceInEnglish(issue) : sentenceInChinese(issue);

/** A schema's own words, and ours below, in the reader's language. */
export const told = (message: string): string =>
  currentLanguage() === 'en' ? faultInEnglish(message) : message;

const pathText = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** Characters that no database keeps: NUL, and halves of a pair. */
const unstorable = /\0|\p{Surrogate}/u;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Texts, at any depth, that could be accepted and then never recorded. */
const unstorableTexts = (value: unknown, path: readonly string[] = []): InputFault[] => {
  if (typeof value === 'string')
    return unstorable.test(value) ? [{ path: pathText(path), message: told('含有无法保存的字符') }] : [];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unstorable.test(key)
      ? [{ path: pathText(path), message: told('字段名含有无法保存的字符') }]
      : unstorableTexts(inner, [...path, key]),
  );
};

/** Fields that a schema drops without a word, at any depth: what a caller writes is never ignored. */
const droppedFields = (sent: unknown, kept: unknown, path: readonly string[] = []): InputFault[] => {
  if (!isRecord(sent) || !isRecord(kept)) return [];
  return Object.entries(sent).flatMap(([key, inner]) =>
    Object.hasOwn(kept, key)
      ? droppedFields(inner, kept[key], [...path, key])
      : [{ path: pathText([...path, key]), message: told('没有这个字段') }],
  );
};

const isLeftOut = ({ code, input, path }: z.core.$ZodIssue): boolean =>
  code === 'invalid_type' && input === undefined && path.length > 0;

/** @throws ApiError with every fault found: invalidInput, or inputRefused when each field is of the right form. */
export const readInput = <S extends z.ZodType>(schema: S, sent: unknown): z.output<S> => {
  const parsed = schema.safeParse(sent, { error: sentenceFor, reportInput: true });
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => ({
      path: pathText(issue.path),
      // That it is missing is more to the point than the form that its schema would have it in.
      message: told(isLeftOut(issue) ? leftOut : issue.message),
    }));
    // Custom checks compare fields with each other or with the world: what the schema itself can say was right.
    const isForm = parsed.error.issues.some(({ code }) => code !== 'custom');
    throw new ApiError(isForm ? 'invalidInput' : 'inputRefused', { faults });
  }
  // Only now: what a schema let through is no deeper than the schema, whatever depth was sent.
  const more = [...droppedFields(sent, parsed.data), ...unstorableTexts(parsed.data)];
  if (more.length > 0) throw new ApiError('invalidInput', { faults: more });
  return parsed.data;
};
