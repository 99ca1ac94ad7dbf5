// The first of each kind, in order: a merged cell is seen from every row it reaches over.

export const distinctBy = <T>(values: readonly T[], key: (value: T) => unknown): readonly T[] => {
  const seen = new Set<unknown>();
  return values.filter((value) => {
    const one = key(value);
    if (seen.has(one)) return false;
    seen.add(one);
    return true;
  });
};

export const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
