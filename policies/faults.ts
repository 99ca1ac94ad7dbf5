// Says in Chinese what zod found: the path as a legal officer would point at it, what was expected, what stands there.
import type { z } from 'zod';

export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组键值',
  record: '一组键值',
};

const measure: Readonly<Record<string, string>> = { array: '项', string: '个字' };

/** One sentence for one issue; `root` is the whole document, in which the faulty value is looked up. */
export const describeIssue = (issue: z.core.$ZodIssue, root: unknown): string => {
  const at = pathText(issue.path);
  const value = valueAt(root, issue.path);
  const missing = value === undefined;
  const found = `实为 ${show(value)}`;
  switch (issue.code) {
    case 'invalid_value': {
      const expected = `应为 ${issue.values.map(String).join('、')}${issue.values.length > 1 ? ' 之一' : ''}`;
      return missing ? `缺少 ${at}，${expected}` : `${at} ${expected}，${found}`;
    }
    case 'invalid_type': {
      if (missing) return `缺少 ${at}`;
      return `${at === '' ? '文件' : at} 应为${typeNames[issue.expected] ?? issue.expected}，${found}`;
    }
    case 'unrecognized_keys':
      return `${at === '' ? '顶层' : at} 中有不认识的键 ${issue.keys.join('、')}`;
    case 'too_small':
      return `${at} 不得少于 ${String(issue.minimum)}${measure[issue.origin] ?? ''}，${found}`;
    case 'too_big':
      return `${at} 不得大于 ${String(issue.maximum)}${measure[issue.origin] ?? ''}，${found}`;
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      if (options.length === 0) return `${at} ${issue.message}，${found}`;
      return missing
        ? `缺少 ${at}，应为 ${options.join('、')} 之一`
        : `${at} 应为 ${options.join('、')} 之一，${found}`;
    }
    case 'invalid_format':
      return `${at} ${issue.message}，${found}`;
    case 'invalid_key':
      return `${at} 的键名${issue.issues[0]?.message ?? '不正确'}`;
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return `${at} ${issue.message}`;
  }
};
