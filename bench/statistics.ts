// The few numbers a measurement is told in.

/** Value at or below which the share `q` (0…1) of the sample lies, nearest rank. @throws RangeError for no sample */
export const quantile = (sample: readonly number[], q: number): number => {
  const sorted = [...sample].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('nothing was measured');
  return value;
};

export const median = (sample: readonly number[]): number => quantile(sample, 0.5);

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
