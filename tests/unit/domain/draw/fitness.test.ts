// What can be committed to can be drawn by whatever value: everything else is refused beforehand, and said.
import fc from 'fast-check';
import { plainDate } from '../../../../domain/calendar/plain-date';
import type { Commitment } from '../../../../domain/draw/commitment';
import { draw } from '../../../../domain/draw/draw';
import { takeOf, unfitness } from '../../../../domain/draw/fitness';
import { hashOf, ids, officersOf, sampleCommitment, sha256 } from './sample-draws';

test('a ratio rounds up, so that no enterprise of a stratum with a ratio is beyond being drawn (DE-80)', () => {
  const ratio = (perTenThousand: number, size: number) => takeOf({ count: null, perTenThousand }, size);
  expect([ratio(500, 100), ratio(500, 101), ratio(1, 1), ratio(10_000, 7), ratio(3_333, 3)]).toEqual([
    5, 6, 1, 7, 1,
  ]);
  expect(ratio(500, 0)).toBe(0);
});

const [first = 'high-01'] = ids('high', 1);
test.each<[string, Partial<Commitment>, ReturnType<typeof unfitness>]>([
  ['nobody in the pool', { targets: [] }, [{ code: 'noTargets', subjects: [] }]],
  [
    'a stratum without a quota',
    { strata: [{ stratum: 'high', count: 1, perTenThousand: null }] },
    [{ code: 'stratumWithoutQuota', subjects: ['low'] }],
  ],
  [
    'a quota larger than its stratum',
    {
      strata: [
        { stratum: 'high', count: 7, perTenThousand: null },
        { stratum: 'low', count: 1, perTenThousand: null },
      ],
    },
    [{ code: 'quotaTooLarge', subjects: ['high'] }],
  ],
  [
    'nobody to be drawn',
    {
      strata: [
        { stratum: 'high', count: 0, perTenThousand: null },
        { stratum: 'low', count: 0, perTenThousand: null },
      ],
    },
    [{ code: 'nothingToDraw', subjects: [] }],
  ],
  [
    'somebody twice in the pool',
    { officers: [...officersOf('fire', 5), ...officersOf('fire', 1)] },
    [{ code: 'doubled', subjects: ['fire-o-01'] }],
  ],
  [
    'a recusal of somebody outside the pools',
    { recusals: [{ officerId: 'fire-o-01', enterpriseId: 'stranger' }] },
    [{ code: 'recusalOfStrangers', subjects: ['fire-o-01×stranger'] }],
  ],
  [
    'an enterprise from whom all but one officer must step aside (DE-47)',
    {
      recusals: officersOf('fire', 4).map(({ id: officerId }) => ({ officerId, enterpriseId: first })),
    },
    [{ code: 'tooFewOfficers', subjects: [first] }],
  ],
  [
    'an agency of the team without officers',
    {
      team: [
        { agencyId: 'fire', size: 2 },
        { agencyId: 'market', size: 1 },
      ],
    },
    [{ code: 'tooFewOfficers', subjects: [...ids('high', 6), ...ids('low', 14)] }],
  ],
])('%s is refused', (_what, changes, expected) => {
  expect(unfitness(sampleCommitment(changes))).toEqual(expected);
});

test('a certificate that runs out during the visits, or begins during them, counts as none (DE-46)', () => {
  const spans = [
    null,
    { from: plainDate('2026-01-01'), to: plainDate('2026-12-17') },
    { from: plainDate('2026-12-15'), to: plainDate('2027-12-31') },
    { from: plainDate('2026-12-14'), to: plainDate('2026-12-18') },
  ];
  const officers = officersOf('fire', 4).map((one, nth) => ({ ...one, certificate: spans[nth] ?? null }));
  const commitment = sampleCommitment({ officers, team: [{ agencyId: 'fire', size: 1 }] });
  expect(unfitness(commitment)).toEqual([]);
  const outcome = draw(sha256, commitment, hashOf(commitment), ['a value']);
  expect(outcome.ok && new Set(outcome.drawn.flatMap(({ officerIds }) => officerIds))).toEqual(
    new Set(['fire-o-04']),
  );
});

test('nothing is half drawn: either the whole result or what speaks against it', () => {
  const recusals = fc.array(
    fc.record({
      officerId: fc.constantFrom(...officersOf('fire', 4).map(({ id }) => id)),
      enterpriseId: fc.constantFrom(...ids('high', 3)),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(recusals, fc.string({ minLength: 8 }), (pairs, value) => {
      const distinct = [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
      const commitment = sampleCommitment({ officers: officersOf('fire', 4), recusals: distinct });
      const outcome = draw(sha256, commitment, hashOf(commitment), [value]);
      const most = Math.max(
        0,
        ...ids('high', 3).map((id) => distinct.filter(({ enterpriseId }) => enterpriseId === id).length),
      );
      expect(outcome.ok).toBe(most <= 2);
      if (outcome.ok) expect(outcome.drawn).toHaveLength(5);
    }),
  );
});
