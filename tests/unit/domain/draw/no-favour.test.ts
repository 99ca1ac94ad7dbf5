// Ten thousand draws favour nobody (DE-80: no selective inspection), by Pearson's chi-square at 0.999. The values are fixed, so the
// verdict is the same in every run; and the same statistic convicts a draw that does favour.
import { draw, type DrawnTarget } from '../../../../domain/draw/draw';
import type { Sha256 } from '../../../../domain/draw/stream';
import { hashOf, ids, officersOf, sampleCommitment, sha256 } from './sample-draws';

const draws = 10_000;

const commitment = sampleCommitment({
  strata: [
    { stratum: 'high', count: 3, perTenThousand: null },
    { stratum: 'low', count: null, perTenThousand: 2_000 },
  ],
  officers: officersOf('fire', 6),
});
const hash = hashOf(commitment);

const results = (by: Sha256): readonly (readonly DrawnTarget[])[] =>
  Array.from({ length: draws }, (_, nth) => {
    const outcome = draw(by, commitment, hash, [`value ${String(nth)}`]);
    if (!outcome.ok) throw new Error('can be drawn by every value');
    return outcome.drawn;
  });

/** Above it a fair draw comes once in a thousand times (Wilson and Hilferty, 1931). */
const limit = (freedom: number): number => {
  const part = 2 / (9 * freedom);
  return freedom * (1 - part + 3.0902 * Math.sqrt(part)) ** 3;
};

const counted = (names: readonly string[], all: readonly string[]): readonly number[] => {
  const counts = new Map(all.map((name) => [name, 0]));
  for (const name of names) {
    const count = counts.get(name);
    if (count === undefined) throw new Error(`“${name}” is none of them`);
    counts.set(name, count + 1);
  }
  return [...counts.values()];
};

/** Of one choice a draw among equals. */
const chiSquare = (names: readonly string[], all: readonly string[]): number => {
  const expected = names.length / all.length;
  return counted(names, all).reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};

/** Of `take` choices a draw without replacement: those of one draw are not independent, which the factor allows for. */
const chiSquareOfTaking = (names: readonly string[], all: readonly string[], take: number): number => {
  const p = take / all.length;
  const variance = (draws * p * (1 - p) * all.length) / (all.length - 1);
  return counted(names, all).reduce((sum, count) => sum + (count - draws * p) ** 2 / variance, 0);
};

const pairs = (all: readonly string[]): readonly string[] =>
  all.flatMap((one) => all.filter((other) => other !== one).map((other) => `${one} ${other}`));

const takenOf = (drawn: readonly DrawnTarget[], stratum: string): readonly string[] =>
  drawn.filter((one) => one.stratum === stratum).map(({ targetId }) => targetId);

const fair = results(sha256);
const officers = officersOf('fire', 6).map(({ id }) => id);
const strata = { high: ids('high', 6), low: ids('low', 14) };

test.each(['high', 'low'] as const)(
  'every enterprise of %s risk is drawn as often as any other',
  (stratum) => {
    const take = 3;
    const names = fair.flatMap((drawn) => takenOf(drawn, stratum));
    expect(names).toHaveLength(draws * take);
    expect(chiSquareOfTaking(names, strata[stratum], take)).toBeLessThan(limit(strata[stratum].length - 1));
  },
);

test.each(['high', 'low'] as const)(
  'every two of %s risk come first and second as often as any others',
  (stratum) => {
    const names = fair.map((drawn) => takenOf(drawn, stratum).slice(0, 2).join(' '));
    const all = pairs(strata[stratum]);
    expect(chiSquare(names, all)).toBeLessThan(limit(all.length - 1));
  },
);

test.each([0, 1, 2, 3, 4, 5])(
  'every two officers go to the enterprise of place %d as often as any others',
  (place) => {
    const names = fair.map((drawn) => drawn[place]?.officerIds.join(' ') ?? '');
    const all = pairs(officers);
    expect(chiSquare(names, all)).toBeLessThan(limit(all.length - 1));
  },
);

test('every officer goes to every enterprise as often as any other', () => {
  const names = fair.map(([first]) => `${first?.targetId ?? ''} ${first?.officerIds[0] ?? ''}`);
  const all = strata.high.flatMap((target) => officers.map((officer) => `${target} ${officer}`));
  expect(chiSquare(names, all)).toBeLessThan(limit(all.length - 1));
});

test('a draw from too little chance, reduced instead of thrown away, is convicted', () => {
  const byte: Sha256 = (text) => `000000${sha256(text).slice(0, 2)}`;
  const names = results(byte).flatMap((drawn) => takenOf(drawn, 'low'));
  expect(chiSquareOfTaking(names, strata.low, 3)).toBeGreaterThan(limit(13));
});
