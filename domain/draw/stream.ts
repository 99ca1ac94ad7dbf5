// Numbers that a draw chooses by: each is one SHA-256 over lines of text, so that `sha256sum` in a shell gives it too. The idea is
// RFC 3797's; SHA-256 stands for MD5, and what would favour low numbers is thrown away instead of reduced.

/** Lower-case hexadecimal SHA-256 of the UTF-8 bytes of a text: given by the caller, for the domain imports no cryptography. */
export type Sha256 = (text: string) => string;

/** Bound to one draw: the same values give another draw, be it only of another id, another stream. */
export const seedOf = (
  sha256: Sha256,
  { algorithm, drawId, commitmentHash }: Readonly<Record<'algorithm' | 'drawId' | 'commitmentHash', string>>,
  values: readonly string[],
): string => sha256([algorithm, drawId, commitmentHash, ...values].join('\n'));

const numbers = 2 ** 32;

/**
 * A whole number from 0 to n − 1, each as likely as any other, fixed by the seed and what it is wanted for.
 * @param n 1 … 2^32
 * @param purpose lines without a line break of their own; two choices of a draw never share one
 */
export const numberBelow = (
  sha256: Sha256,
  seed: string,
  n: number,
  purpose: readonly (string | number)[],
): number => {
  const even = Math.floor(numbers / n) * n;
  for (let attempt = 0; ; attempt += 1) {
    const number = Number.parseInt(sha256([seed, ...purpose, attempt].join('\n')).slice(0, 8), 16);
    if (number < even) return number % n;
  }
};
