// Several things in one cell: 1. 2. 3., ①②③, （一）（二）, 甲；乙. Line breaks alone are how a cell is wrapped.
import { doubt, type Doubt } from './doubts';
import { halfWidth, oneLine, stripped } from './text';

export interface ReadList {
  readonly parts: readonly string[];
  readonly doubts: readonly Doubt[];
}

const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const chineseOf = (n: number): string => (n <= 10 ? (chinese[n - 1] ?? '') : `十${chinese[n - 11] ?? '?'}`);
const circled = (n: number): string => (n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : '\u0000');

interface Style {
  /** The marks that the n-th part may begin with. */
  readonly marks: (n: number) => readonly string[];
}

const styles: readonly Style[] = [
  { marks: (n) => [circled(n)] },
  { marks: (n) => [`(${String(n)})`] },
  { marks: (n) => [`(${chineseOf(n)})`] },
  { marks: (n) => [`${String(n)}.`, `${String(n)}、`, `${String(n)})`] },
  { marks: (n) => [`${chineseOf(n)}、`] },
];
const mostParts = 99;

/** Where the mark of the n-th part stands. A digit beside it makes it another number: 1.5, 11.; so does a word before 一、. */
const findMark = (
  text: string,
  marks: readonly string[],
  from: number,
): { at: number; end: number } | null => {
  let best: { at: number; end: number } | null = null;
  for (const mark of marks) {
    for (let at = text.indexOf(mark, from); at !== -1; at = text.indexOf(mark, at + 1)) {
      const before = text[at - 1] ?? '';
      const after = text[at + mark.length] ?? '';
      const isDigit = /\d/.test(mark[0] ?? '');
      const isChinese = /^[一二三四五六七八九十]/.test(mark);
      const isOther = isDigit
        ? /[\d.]/.test(before) || /\d/.test(after)
        : isChinese && !/^$|[\s;。,:]/.test(before);
      if (isOther) continue;
      if (best === null || at < best.at) best = { at, end: at + mark.length };
      break;
    }
  }
  return best;
};

const trimmed = (part: string): string => stripped(oneLine(part), ' \t;,、。').trim();

const numbered = (text: string): ReadList | null => {
  for (const { marks } of styles) {
    const first = findMark(text, marks(1), 0);
    if (first === null) continue;
    const found = [first];
    for (let n = 2; n <= mostParts; n += 1) {
      const next = findMark(text, marks(n), found.at(-1)?.end ?? 0);
      if (next === null) break;
      found.push(next);
    }
    const intro = trimmed(text.slice(0, first.at));
    // One mark alone is a list of one only where the cell begins with it.
    if (found.length === 1 && intro !== '') continue;
    const parts = found
      .map(({ end }, index) => trimmed(text.slice(end, found[index + 1]?.at ?? text.length)))
      .filter((part) => part !== '');
    return { parts, doubts: intro === '' ? [] : [doubt('alsoSaid', intro)] };
  }
  return null;
};

/** Separators inside brackets belong to the part. */
const splitOutside = (text: string, separators: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if ('([【《“'.includes(sign)) depth += 1;
    else if (')]】》”'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(sign)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
};

export const splitBodies = (text: string): readonly string[] => splitOutside(text, '、,;/\n');

const bullet = /^[-•●·◆■▪*]\s*/;

/** The parts of a cell, in its own words but half-width. */
export const readList = (original: string): ReadList => {
  const text = halfWidth(original).replaceAll('\r', '').trim();
  const list = numbered(text);
  if (list !== null && list.parts.length > 0) return list;
  const lines = text.split('\n').map((line) => line.trim());
  const isBulleted = lines.length > 1 && lines.every((line) => bullet.test(line));
  const ended = lines.slice(0, -1).every((line) => /[;。]$/.test(line));
  const joined = lines
    .map((line) => line.replace(isBulleted ? bullet : /^$/, ''))
    .join(isBulleted || ended ? ';' : '');
  const parts = splitOutside(joined, ';')
    .map(trimmed)
    .filter((part) => part !== '');
  const isWrapped = lines.length > 1 && !isBulleted && !ended;
  return { parts, doubts: isWrapped ? [doubt('linesJoined')] : [] };
};

/** One text on one line, half-width. */
export const oneText = (original: string): string => oneLine(halfWidth(original)).trim();
