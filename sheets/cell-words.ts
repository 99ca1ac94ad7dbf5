// What a cell shows its reader, from its value and its format: a percentage, a month, a day. What cannot be trusted is named.
import type { CellValue } from 'hucre/xlsx';

/**
 * formula: nothing is computed and no stored result is believed. error: #REF! and its like. lostDigits: more digits than a number
 * keeps. date: a date whose format does not say whether its day was meant, or that Excel may have made of something else.
 */
export type CellTrouble = 'formula' | 'error' | 'lostDigits' | 'date';

export interface CellWords {
  /** As far as it may be understood; empty for a formula. */
  readonly text: string;
  readonly trouble: CellTrouble | null;
}

const errorWord = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

const withoutQuoted = (format: string): string =>
  format
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(/\[[^\]]*\]/g, '')
    .toLowerCase();

/** 0.05 shown as 5%: without the noise of binary fractions. */
const percent = (value: number): string => `${String(Number((value * 100).toFixed(6)))}%`;

const dayWords = (value: Date, format: string | undefined): CellWords => {
  if (Number.isNaN(value.getTime())) return { text: '', trouble: 'error' };
  const [year, month, day] = [value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()];
  const inFull = `${String(year)}年${String(month)}月${String(day)}日`;
  // The formats of a Chinese Excel have numbers and no text, so a first of the month may have been typed as a month.
  if (format === undefined) return { text: inFull, trouble: day === 1 ? 'date' : null };
  const shown = withoutQuoted(format);
  if (!shown.includes('d')) return { text: `${String(year)}年${String(month)}月`, trouble: null };
  // "4-8" typed into an ordinary cell becomes 8 April of the year in which it was typed.
  if (!shown.includes('y')) return { text: inFull, trouble: 'date' };
  return { text: inFull, trouble: null };
};

const numberWords = (value: number, format: string | undefined): CellWords => {
  if (!Number.isFinite(value)) return { text: '', trouble: 'error' };
  const isExact = Number.isSafeInteger(value) || !Number.isInteger(value);
  const isPercent = format !== undefined && withoutQuoted(format).includes('%');
  return { text: isPercent ? percent(value) : String(value), trouble: isExact ? null : 'lostDigits' };
};

/** @param format the cell's number format, where the file gives it. */
export const wordsOf = (value: CellValue, format: string | undefined): CellWords => {
  if (value === null) return { text: '', trouble: null };
  if (value instanceof Date) return dayWords(value, format);
  if (typeof value === 'number') return numberWords(value, format);
  if (typeof value === 'boolean') return { text: value ? '是' : '否', trouble: null };
  return { text: value.trim(), trouble: errorWord.test(value.trim()) ? 'error' : null };
};
