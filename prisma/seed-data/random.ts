// Numbers that look drawn and are the same at every run: the demonstration data is made from a seed number.

export interface Draws {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
  /** Happens in so many of a hundred cases. */
  readonly inHundred: (cases: number) => boolean;
}

/** Mulberry32: 32 bits of state, spread well enough for names and shares. */
export const drawsFrom = (seed: number): Draws => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return {
    below,
    oneOf: (choices) => {
      const chosen = choices[below(choices.length)];
      if (chosen === undefined) throw new RangeError('nothing to choose from');
      return chosen;
    },
    inHundred: (cases) => below(100) < cases,
  };
};
