// What was noted at a step may name other agencies' inspections, by their ids: whoever may not read them is given the note without.

/** The same JSON without the parameter `inspections` of what was noted. */
export const unnamed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unnamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'inspections' && Array.isArray(inner) ? [] : [[key, unnamed(inner)] as const],
    ),
  );
};
