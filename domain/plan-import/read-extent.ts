// How many: ratio, count and frequency, together or apart: 抽查比例不低于5%,抽查频次根据监管需要确定.
import { doubt, type Doubt } from './doubts';
import type { Bounds, Count, Frequency, Ratio, Reading } from './facts';
import { readBounds, sayBounds } from './read-bounds';
import { readFrequency, sayFrequency } from './read-frequency';
import {
  clausesOf,
  countPattern,
  filler,
  longestMeasure,
  percentPattern,
  prepared,
  subjectNames,
  subjectsNamed,
  wholePattern,
  type Subject,
} from './measure-words';
import { isDash, isOpen, withoutBrackets } from './text';

class Extent {
  readonly ratios: Ratio[] = [];
  readonly counts: Count[] = [];
  readonly frequencies: Frequency[] = [];
  readonly open = new Set<Subject>();
  readonly doubts: Doubt[] = [];
  readonly notes: string[] = [];

  constructor(
    readonly asked: readonly Subject[],
    readonly unit: string | null,
  ) {}

  get isEmpty(): boolean {
    return this.ratios.length + this.counts.length + this.frequencies.length + this.open.size === 0;
  }

  /** Words beyond those understood are kept with the phrase they stand in. */
  #note(rest: string, clause: string): void {
    if (rest.replaceAll(filler, '').trim() !== '' && !this.notes.includes(clause)) this.notes.push(clause);
  }

  #bounded(clause: string, whole: string, first: number, last: string | undefined): Bounds {
    const read = readBounds(clause.replace(whole, ''), first, last === undefined ? null : Number(last));
    this.doubts.push(...read.doubts);
    this.#note(read.rest, clause);
    return read.bounds;
  }

  #ratio(clause: string): boolean {
    const found = percentPattern.exec(clause);
    if (found === null) return false;
    const [whole, first = '', last] = found;
    const rest = clause.replace(whole, '');
    if (percentPattern.test(rest)) {
      for (const [one, value = ''] of clause.matchAll(new RegExp(percentPattern, 'g')))
        this.ratios.push(readBounds(one, Number(value), null).bounds);
      this.notes.push(clause);
      return true;
    }
    this.ratios.push(this.#bounded(clause, whole, Number(first), last));
    return true;
  }

  #count(clause: string): boolean {
    const found = countPattern.exec(clause);
    if (found === null) return false;
    const [whole, first = '', last, unit = null] = found;
    this.counts.push({ ...this.#bounded(clause, whole, Number(first), last), unit });
    return true;
  }

  #frequency(clause: string): boolean {
    const read = readFrequency(clause);
    if (read === null) return false;
    this.frequencies.push(read.frequency);
    this.doubts.push(...read.doubts);
    this.#note(read.rest, clause);
    return true;
  }

  /** A number without a unit, or with comparing words alone: the heading says what it counts. */
  #bare(clause: string): boolean {
    const digits = /\d+(?:\.\d+)?/.exec(clause)?.[0];
    const onlyNumber =
      digits !== undefined &&
      readBounds(clause.replace(digits, ''), 0, null).rest.replaceAll(filler, '') === '';
    if (!onlyNumber) return false;
    const value = Number(digits);
    if (this.asked.includes('count') && Number.isInteger(value)) {
      this.counts.push({ ...this.#bounded(clause, digits, value, undefined), unit: this.unit });
      return true;
    }
    if (!this.asked.includes('ratio')) return false;
    if (this.unit === '%') this.ratios.push(this.#bounded(clause, digits, value, undefined));
    else {
      const meant = value <= 1 ? value * 100 : value;
      this.doubts.push(doubt('ratioUnit', `${String(Number(meant.toFixed(6)))}%`));
    }
    return true;
  }

  /** What stands in brackets counts for what was not said outside them. */
  takeNote(note: string): void {
    const inside = new Extent(this.asked, this.unit);
    if (!isOpen(note)) for (const clause of clausesOf(note)) inside.take(clause);
    const isNew =
      !inside.isEmpty &&
      [...inside.doubts, ...inside.notes].length === 0 &&
      (inside.ratios.length === 0 || this.ratios.length === 0) &&
      (inside.counts.length === 0 || this.counts.length === 0) &&
      (inside.frequencies.length === 0 || this.frequencies.length === 0);
    if (!isNew) {
      this.notes.push(note);
      return;
    }
    this.ratios.push(...inside.ratios);
    this.counts.push(...inside.counts);
    this.frequencies.push(...inside.frequencies);
  }

  take(clause: string): void {
    const isFrequency = /次|每(?:半?年|季|月|周)/.test(clause);
    const isMeasured = percentPattern.test(clause) || countPattern.test(clause) || /\d次/.test(clause);
    if (isOpen(clause) && !isMeasured) {
      const named = subjectsNamed(clause);
      for (const subject of named.length > 0 ? named : this.asked) this.open.add(subject);
      return;
    }
    const taken = [this.#ratio(clause), (isFrequency && this.#frequency(clause)) || this.#count(clause)];
    if (taken.includes(true)) return;
    if (wholePattern.test(clause)) {
      this.ratios.push({ atLeast: 100, atMost: 100, about: false });
      this.#note(clause.replace(wholePattern, ''), clause);
      return;
    }
    if (!this.#bare(clause)) this.#note(clause, clause);
  }
}

/** 不低于5% and 不高于10% are one ratio; two that both say how much are not. */
const joined = <T extends Bounds>(all: readonly T[]): T | null => {
  const [first, second, ...more] = all;
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return first;
  const [low, high] = first.atMost === null ? [first, second] : [second, first];
  return low.atMost === null && high.atLeast === null ? { ...first, ...low, atMost: high.atMost } : null;
};

const isSane = (ratio: Ratio): boolean =>
  [ratio.atLeast, ratio.atMost].every((value) => value === null || (value >= 0 && value <= 100));

/** @param asked what the heading is about. @param unit what the heading gives in brackets. */
export const readExtent = (original: string, asked: readonly Subject[], unit: string | null): Reading => {
  const { text, notes } = withoutBrackets(original.length > longestMeasure ? '' : prepared(original));
  if (isDash(text))
    return { facts: {}, understood: '', doubts: asked.map((one) => doubt('blank', subjectNames[one])) };
  const extent = new Extent(asked, unit);
  for (const clause of clausesOf(text)) extent.take(clause);
  for (const note of notes) extent.takeNote(note);
  const ratio = joined(extent.ratios);
  const count = joined(extent.counts);
  const frequency = joined(extent.frequencies);
  const open = [...extent.open].filter(
    (one) => !{ ratio: extent.ratios, count: extent.counts, frequency: extent.frequencies }[one].length,
  );
  const isSeveral = ratio === null && extent.ratios.length > 0;
  const unread = extent.isEmpty && extent.doubts.length === 0;
  const doubts = [
    ...extent.doubts,
    ...open.map((one) => doubt('openInSource', subjectNames[one])),
    ...(isSeveral ? [doubt('severalRatios')] : []),
    ...(ratio !== null && !isSane(ratio) ? [doubt('outOfRange', '比例')] : []),
    ...(count === null && extent.counts.length > 0
      ? [doubt('unreadable', '写了几个数量，请只写一个，如 约10家')]
      : []),
    ...(frequency === null && extent.frequencies.length > 0
      ? [doubt('unreadable', '写了几个频次，请只写一个，如 每年1次')]
      : []),
    ...(unread ? [doubt('unreadable', '请写成 5%、不低于5%、约10家、每年1次 或者 待定 的样子')] : []),
    ...(unread || isSeveral ? [] : extent.notes.map((note) => doubt('alsoSaid', note))),
  ];
  const taken = ratio !== null && isSane(ratio) ? ratio : null;
  const understood = [
    ...(taken === null ? [] : [`比例 ${sayBounds(taken, '%')}`]),
    ...(count === null ? [] : [`数量 ${sayBounds(count, ` ${count.unit ?? '家（户、个）'}`)}`]),
    ...(frequency === null ? [] : [`频次 ${sayFrequency(frequency)}`]),
    ...open.map((one) => `${subjectNames[one]}待定`),
  ].join('；');
  return {
    facts: {
      ...(taken === null ? {} : { ratio: taken }),
      ...(count === null ? {} : { count }),
      ...(frequency === null ? {} : { frequency }),
    },
    understood,
    doubts,
  };
};
