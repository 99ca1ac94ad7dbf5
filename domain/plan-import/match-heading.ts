// One heading by its meaning, however it is broken, bracketed or spelt.
import { meanings, type Meaning } from './meanings';
import { misleading, synonyms } from './synonyms';
import { compact, withoutBrackets } from './text';

/** part: its first part is a word (检查对象及范围). inside: a word stands somewhere in it. */
export type Fit = 'exact' | 'ending' | 'part' | 'inside';

export interface HeadingMatch {
  readonly meaning: Meaning;
  readonly fit: Fit;
  /** Length of the word that matched: the longer says more. */
  readonly length: number;
}

export interface Heading {
  /** Without blanks, brackets and stars. */
  readonly plain: string;
  /** A unit in brackets: % or 家. */
  readonly unit: string | null;
}

/** A heading is short; a longer text is a value or a story. */
const longestHeading = 40;
/** Of a text as long as a story, enough to see that it is none. */
const longestRead = 200;

export const headingOf = (text: string): Heading => {
  const { text: outside, notes } = withoutBrackets(compact(text.slice(0, longestRead).normalize('NFKC')));
  return {
    plain: outside
      .replaceAll(/[*:☆★]/g, '')
      .replace(/^[、.,-]+|[、.,-]+$/g, '')
      .toUpperCase(),
    unit: notes[0]?.replace(/^(?:单位[:]?)/, '') ?? null,
  };
};

const fits: readonly Fit[] = ['exact', 'ending', 'part', 'inside'];

const fitOf = (heading: string, word: string): Fit | null => {
  if (heading === word) return 'exact';
  // One sign alone (起、止、序) is a heading, and no ending of one.
  if (word.length < 2) return null;
  if (heading.endsWith(word)) return 'ending';
  return word.length > 2 && heading.includes(word) ? 'inside' : null;
};

const better = (a: HeadingMatch, b: HeadingMatch): number =>
  fits.indexOf(a.fit) - fits.indexOf(b.fit) || b.length - a.length;

const search = (plain: string): readonly HeadingMatch[] =>
  meanings
    .flatMap((meaning): readonly HeadingMatch[] => {
      if (misleading[meaning]?.test(plain) === true && !synonyms[meaning].includes(plain)) return [];
      const found = synonyms[meaning].flatMap((word) => {
        const fit = fitOf(plain, word);
        return fit === null ? [] : [{ meaning, fit, length: word.length }];
      });
      const best = found.sort(better)[0];
      return best === undefined ? [] : [best];
    })
    .sort(better);

/** Best first; those that fit as well as the first one stand beside it. */
export const matchHeading = (text: string): readonly HeadingMatch[] => {
  const { plain } = headingOf(text);
  if (plain === '' || plain.length > longestHeading) return [];
  const found = search(plain);
  if (found[0] !== undefined && found[0].fit !== 'inside') return found;
  const head = plain.split(/[及和与、/]/)[0] ?? '';
  const byPart = head === plain ? [] : search(head).filter(({ fit }) => fit === 'exact' || fit === 'ending');
  return byPart.length > 0 ? byPart.map((one) => ({ ...one, fit: 'part' })) : found;
};

/** Those that fit equally well: one is an answer, several are a question. */
export const bestOf = (matches: readonly HeadingMatch[]): readonly HeadingMatch[] =>
  matches.filter((one) => matches[0] !== undefined && better(matches[0], one) === 0);

const words = new Set(Object.values(synonyms).flat());

/** Whether a text is, word for word, what columns are called. */
export const isHeadingWord = (text: string): boolean =>
  text.length <= longestHeading && words.has(headingOf(text).plain);
