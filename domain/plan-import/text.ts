// How texts are made comparable: full-width and half-width, blanks, line breaks, dashes, brackets, Chinese numerals.

/** Full-width letters, digits and punctuation as half-width; circled numbers and everything else stay. */
export const halfWidth = (text: string): string =>
  text
    .replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('〔', '(')
    .replaceAll('〕', ')')
    .replaceAll(/[\u200b\ufeff]/g, '');

/** Half-width, without blanks and line breaks, every dash a hyphen. */
export const compact = (text: string): string =>
  halfWidth(text)
    .replaceAll(/\s/g, '')
    .replaceAll(/[—–－―‐‑−~～〜]+/g, '-');

const bracketed = /\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】/g;

export interface WithoutBrackets {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A half-width text without its brackets, and what stood in them. */
export const withoutBrackets = (text: string): WithoutBrackets => {
  const notes: string[] = [];
  const rest = text.replaceAll(bracketed, (_whole, round?: string, square?: string, lens?: string) => {
    const note = (round ?? square ?? lens ?? '').trim();
    if (note !== '') notes.push(note);
    return '';
  });
  return { text: rest, notes };
};

const digits = '〇一二三四五六七八九';

/** 1–99 in Chinese numerals; null: none. */
const chineseNumber = (written: string): number | null => {
  if (written === '两') return 2;
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([〇零一二三四五六七八九])?$/.exec(written) ?? [];
  if (ten === undefined) {
    const only = tens ?? ones;
    if (only === undefined || (tens !== undefined && ones !== undefined)) return null;
    return only === '零' ? 0 : digits.indexOf(only);
  }
  return (
    (tens === undefined ? 1 : digits.indexOf(tens)) * 10 + (ones === undefined ? 0 : digits.indexOf(ones))
  );
};

/** Chinese numerals that stand before one of `units` (a group of a pattern) as digits: 九月 → 9月. */
export const numeralsBefore = (text: string, units: string): string =>
  text.replaceAll(new RegExp(`([〇零一二两三四五六七八九十]{1,3})(?=${units})`, 'g'), (written) =>
    String(chineseNumber(written) ?? written),
  );

/** Lines of a cell as one. */
export const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('');

/** Without some signs at its ends; no pattern, because those take long over long runs of such signs. */
export const stripped = (text: string, signs: string): string => {
  let first = 0;
  let last = text.length;
  while (first < last && signs.includes(text[first] ?? '')) first += 1;
  while (last > first && signs.includes(text[last - 1] ?? '')) last -= 1;
  return text.slice(first, last);
};

/** What people write for "nothing here". */
const dashes = /^(?:[-/\\.…·]+|略|无|暂无|没有|n\/?a)$/i;
export const isDash = (text: string): boolean => dashes.test(compact(text));

/** 同上 and its signs. */
export const isDitto = (text: string): boolean => /^(?:同上|同前|同上述|[〃″"]+)$/.test(compact(text));

/** What leaves a value open: 待定, 根据监管需要确定, 视情况而定. */
const openWords =
  /待定|未定|另定|另行(?:确定|通知|安排|公布)|(?:根据|按照?|依据|结合|视).*(?:需要|情况|实际|要求|部署|安排|通知|任务|形势).*|按需|适时|不定期|随机确定|待.*确定|以.*为准|自行确定/;
/** A longer text says more than that something is open. */
const longestOpen = 500;
export const isOpen = (text: string): boolean => text.length <= longestOpen && openWords.test(compact(text));

/** A cell that says nothing but that it is open; 按上级要求确定的企业 says more. */
export const isWhollyOpen = (text: string): boolean =>
  /^(?:待定|未定|另定|暂未确定|另行.{0,6}|(?:待|根据|视|按).{0,16}(?:确定|而定|待定))[。.]?$/.test(
    compact(text),
  );
