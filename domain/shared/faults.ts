// What is wrong with a malformed submission, in Chinese, each fault with the field it is about.
import type { z } from 'zod';
import zhCN from 'zod/v4/locales/zh-CN.cjs';

/** Given to a schema's parse: its faults come in Chinese. */
export const inChinese = { error: zhCN().localeError };

/** zod's own word for a field left out. */
const inWords = (message: string): string => message.replace('，实际接收 undefined', '，没有填写');

/** 'draft.window.from：…；…' */
export const faultsOf = (error: z.ZodError): string =>
  error.issues
    .map(({ path, message }) =>
      path.length === 0 ? inWords(message) : `${path.map(String).join('.')}：${inWords(message)}`,
    )
    .join('；');
