// Public sources of randomness (公开随机源), and the one way of writing the value of each: a stranger who reads the announcement
// must get the very same text, or nothing can be recomputed (RFC 3797, 4.1).

export const sourceKinds = ['ssq', 'dlt', 'drand', 'other'] as const;
export type SourceKind = (typeof sourceKinds)[number];

interface LotteryForm {
  readonly name: string;
  /** Numbers of each zone: how many of 1 … most. */
  readonly zones: readonly { readonly count: number; readonly most: number }[];
}

/** Rules of the games as their administrations publish them: 24.1 and 24.4 bits an issue. */
const lotteries: Readonly<Record<'ssq' | 'dlt', LotteryForm>> = {
  ssq: {
    name: '中国福利彩票双色球',
    zones: [
      { count: 6, most: 33 },
      { count: 1, most: 16 },
    ],
  },
  dlt: {
    name: '中国体育彩票超级大乐透',
    zones: [
      { count: 5, most: 35 },
      { count: 2, most: 12 },
    ],
  },
};

/** Name of a source that has one of its own; null: the commitment says what it is. */
export const sourceName = (kind: SourceKind): string | null => {
  switch (kind) {
    case 'ssq':
    case 'dlt':
      return lotteries[kind].name;
    case 'drand':
      return 'drand 公开随机信标';
    case 'other':
      return null;
  }
};

/** Digits, and what people put between them. */
const lotteryText = /^[\d\s,，、+＋|:：-]+$/;

/** '03 08 14 22 27 31+05': two digits each, ascending within a zone, whatever order they came out in. */
const lotteryValue = ({ zones }: LotteryForm, text: string): string | null => {
  if (!lotteryText.test(text)) return null;
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (numbers.length !== zones.reduce((sum, { count }) => sum + count, 0)) return null;
  let from = 0;
  const written: string[] = [];
  for (const { count, most } of zones) {
    const zone = numbers.slice(from, from + count).sort((a, b) => a - b);
    from += count;
    if (new Set(zone).size < count || zone.some((number) => number < 1 || number > most)) return null;
    written.push(zone.map((number) => String(number).padStart(2, '0')).join(' '));
  }
  return written.join('+');
};

/** The value as the algorithm takes it; null when it is no value of this source. */
export const normalValue = (kind: SourceKind, text: string): string | null => {
  const trimmed = text.trim();
  switch (kind) {
    case 'ssq':
    case 'dlt':
      return lotteryValue(lotteries[kind], trimmed);
    case 'drand':
      return /^[0-9a-f]{64}$/i.test(trimmed) ? trimmed.toLowerCase() : null;
    case 'other':
      return /^[^\p{Cc}\p{Zl}\p{Zp}]{8,200}$/u.test(trimmed) ? trimmed : null;
  }
};
