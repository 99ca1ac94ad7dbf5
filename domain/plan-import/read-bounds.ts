// 不低于、至多、约、以内: what a phrase says about the number in it.
import type { Doubt } from './doubts';
import { doubt } from './doubts';
import type { Bounds } from './facts';

const least = /不(?:得|应)?(?:低于|少于|小于)|至少|最低|最少|≥|>=|以上/;
const most = /不(?:得|应)?(?:高于|超过|多于|大于|超)|至多|最多|最高|≤|<=|以内|以下|之内/;
const moreThan = /高于|大于|超过|多于|>/;
const lessThan = /低于|小于|少于|不足|不到|</;
const about = /大约|约|大概|左右|上下|预计|暂定|拟|近/;
const words = new RegExp([least, most, moreThan, lessThan, about].map(({ source }) => source).join('|'), 'g');

export interface ReadBounds {
  readonly bounds: Bounds;
  readonly doubts: readonly Doubt[];
  /** The phrase without the words that were understood. */
  readonly rest: string;
}

/** @param phrase without the number. @param last the second number of a range. */
export const readBounds = (phrase: string, first: number, last: number | null): ReadBounds => {
  const rest = phrase.replaceAll(words, '');
  const isAbout = about.test(phrase);
  const told = (
    atLeast: number | null,
    atMost: number | null,
    doubts: readonly Doubt[] = [],
  ): ReadBounds => ({
    bounds: { atLeast, atMost, about: isAbout },
    doubts,
    rest,
  });
  if (last !== null) return told(Math.min(first, last), Math.max(first, last));
  if (least.test(phrase)) return told(first, null);
  if (most.test(phrase)) return told(null, first);
  if (moreThan.test(phrase)) return told(first, null, [doubt('exclusiveBound')]);
  if (lessThan.test(phrase)) return told(null, first, [doubt('exclusiveBound')]);
  return told(first, first);
};

/** 不低于 5%、约 10 家. */
export const sayBounds = ({ atLeast, atMost, about: isAbout }: Bounds, unit: string): string => {
  const around = isAbout ? '约 ' : '';
  if (atLeast !== null && atMost !== null)
    return atLeast === atMost
      ? `${around}${String(atLeast)}${unit}`
      : `${around}${String(atLeast)}${unit} 至 ${String(atMost)}${unit}`;
  if (atLeast !== null) return `${unit === '%' ? '不低于' : '不少于'} ${around}${String(atLeast)}${unit}`;
  return atMost === null ? '' : `不超过 ${around}${String(atMost)}${unit}`;
};
