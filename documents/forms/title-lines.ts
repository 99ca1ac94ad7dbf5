// A title that is longer than a line breaks into lines of about the same length, between words where it can (GB/T 9704-2012, 7.3.1).

/** Characters of 22 points that fit into 156 mm. */
const mostInLine = 20;
/** How far from the even place it may break, to do so behind one of these. */
const leeway = 4;
const ends = /[、，）》]/u;

const breakNear = (characters: readonly string[], even: number): number => {
  for (let away = 0; away <= leeway; away += 1)
    for (const at of [even - away, even + away])
      if (
        at > 0 &&
        at < characters.length &&
        ends.test(characters[at - 1] ?? '') &&
        !ends.test(characters[at] ?? '')
      )
        return at;
  return even;
};

const inLines = (characters: readonly string[], count: number): readonly string[] => {
  if (count === 1) return [characters.join('')];
  const at = breakNear(characters, Math.ceil(characters.length / count));
  return [characters.slice(0, at).join(''), ...inLines(characters.slice(at), count - 1)];
};

export const titleLines = (title: readonly string[]): readonly string[] =>
  title.flatMap((line) => {
    const characters = [...line];
    return inLines(characters, Math.max(1, Math.ceil(characters.length / mostInLine)));
  });
