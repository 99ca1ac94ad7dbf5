// Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters, the last of which checks the others. Every subject that has
// one is an enterprise to us: legal persons, unincorporated organisations and individual businesses alike (DE-02).
import { z } from 'zod';

/** Value of each character is its place; I, O, S, V and Z are not used. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const modulus = 31;
const form = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** 3^i mod 31, i = 0 … 16. */
const weights: readonly number[] = Array.from({ length: 16 }).reduce<number[]>(
  (list) => [...list, ((list.at(-1) ?? 1) * 3) % modulus],
  [1],
);

/**
 * The check character for the first 17: makes the weighted sum divisible by 31.
 * @throws RangeError when `body` is not 17 characters of the code's alphabet
 */
export const usccCheckCharacter = (body: string): string => {
  const values = [...body].map((character) => alphabet.indexOf(character));
  if (values.length !== weights.length || values.includes(-1))
    throw new RangeError('统一社会信用代码的前 17 位须为数字或大写字母（不含 I、O、S、V、Z）');
  const sum = values.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
  return alphabet.charAt((modulus - (sum % modulus)) % modulus);
};

export type UsccFault = 'length' | 'form' | 'check';

/** What is wrong with a code; null when nothing is. The code is taken as written: no blanks, no lower case. */
export const usccFault = (code: string): UsccFault | null => {
  if ([...code].length !== 18) return 'length';
  if (!form.test(code)) return 'form';
  return usccCheckCharacter(code.slice(0, 17)) === code.charAt(17) ? null : 'check';
};

const faultMessages: Readonly<Record<UsccFault, string>> = {
  length: '统一社会信用代码应为 18 位',
  form: '统一社会信用代码只能用数字和大写字母（不含 I、O、S、V、Z），第 3 至 8 位为行政区划码',
  check: '统一社会信用代码的校验码不符，请核对是否录错',
};

export const usccSchema = z.string().superRefine((code, context) => {
  const fault = usccFault(code);
  if (fault !== null) context.addIssue({ code: 'custom', message: faultMessages[fault] });
});
