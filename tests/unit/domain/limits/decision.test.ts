// Which numbers a body may set, who it is, and what they may not go beyond.
import fc from 'fast-check';
import { limitFaults, notAsked } from '../../../../domain/limits/decision';
import { limitNames, ruleOfLimit, type LimitName } from '../../../../domain/limits/names';
import { maySetLimit, settersOf } from '../../../../domain/permission/limits';
import { roles, type Actor, type Role } from '../../../../domain/shared/actor';
import { cixi, donge, huzhou, jiujiang, realPacks, xiangtan } from '../inspection/kit/packs';

const actor = (role: Role, agencyId: string | null = null): Actor => ({
  ...{ id: 'a-1', roles: [role], jurisdiction: 'cixi', agencyId, enterpriseId: null },
});
const faults = (
  rule: LimitName,
  limit: number,
  pack = cixi,
  more: { common?: number; byAgency?: boolean } = {},
) =>
  limitFaults({ rule, agencyId: null, limit }, pack, {
    common: more.common ?? null,
    byAgency: more.byAgency ?? false,
  }).map(({ path }) => path);

test('nobody sets a number above the document’s: Cixi’s cap of two may be lowered only (CX-30)', () => {
  expect(faults('annualCap', 2)).toEqual([]);
  expect(faults('annualCap', 1)).toEqual([]);
  expect(faults('annualCap', 3)).toEqual(['limit']);
  expect(faults('annualCap.tier.D', 3)).toEqual(['limit']);
  expect(faults('annualCap', 9, huzhou)).toEqual([]);
});

test('a floor may be raised only: fewer than two officers nobody allows', () => {
  expect(faults('officersMinimum', 1)).toEqual(['limit']);
  expect(faults('officersMinimum', 3)).toEqual([]);
});

test('an agency binds itself more than the common number, never less (HZ-18, DE-66)', () => {
  expect(faults('annualCap', 4, huzhou, { common: 3, byAgency: true })).toEqual(['limit']);
  expect(faults('annualCap', 3, huzhou, { common: 3, byAgency: true })).toEqual([]);
  expect(faults('annualCap', 4, huzhou, { common: 3 })).toEqual([]);
});

test('a share is between one and ten thousand of ten thousand (HZ-28)', () => {
  expect([0, 1, 10_000, 10_001].map((limit) => faults('sampling.tier.A', limit).length)).toEqual([
    1, 0, 0, 1,
  ]);
});

test('a number that the document does not ask for is not set (A15)', () => {
  expect(notAsked('annualCap', xiangtan)).not.toBeNull();
  expect(notAsked('annualCap.pool.key', xiangtan)).not.toBeNull();
  expect(notAsked('reasonableFrequencyStop', jiujiang)).toBeNull();
  expect(notAsked('reasonableFrequencyStop', donge)).not.toBeNull();
  expect(notAsked('sampling.tier.A', xiangtan)).toBeNull();
});

test('in Jiujiang the lead unit alone sets caps; thresholds it or supervision (JJ-25, JJ-29, JJ-34, JJ-35)', () => {
  const { ledger } = jiujiang;
  expect(maySetLimit(actor('coordinatingBody'), 'annualCap.tier.D', null, ledger)).toBe('place');
  expect(maySetLimit(actor('governmentApprover'), 'annualCap', null, ledger)).toBeNull();
  expect(maySetLimit(actor('agencyLeader', 'a'), 'annualCap', 'a', ledger)).toBeNull();
  expect(maySetLimit(actor('supervisor'), 'reasonableFrequencyStop', null, ledger)).toBe('place');
  expect(ledger.capSetters.source.clauses).toEqual(['JJ-25', 'JJ-29']);
});

test('in Huzhou each agency sets its own cap, no other’s and no threshold (HZ-18)', () => {
  const { ledger } = huzhou;
  const head = actor('agencyLeader', 'a');
  expect(maySetLimit(head, 'annualCap', 'a', ledger)).toBe('agency');
  for (const [name, agencyId] of [
    ['annualCap', 'b'],
    ['annualCap', null],
    ['reasonableFrequencyPrompt', 'a'],
    ['specialYearlyLimit', 'a'],
    ['officersMaximum', 'a'],
  ] as const)
    expect(maySetLimit(head, name, agencyId, ledger)).toBeNull();
});

test('nobody sets what the pack names nobody for, whoever asks, whatever the number', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...realPacks),
      fc.constantFrom(...roles),
      fc.constantFrom(...limitNames),
      fc.constantFrom(null, 'a', 'b'),
      ({ ledger }, role, name, agencyId) => {
        const seat = maySetLimit(actor(role, 'a'), name, agencyId, ledger);
        const isNamed = settersOf(name, ledger).includes(role);
        const isOwn =
          agencyId === 'a' &&
          ['annualCap', 'sampling'].includes(ruleOfLimit(name)) &&
          ledger.agencyCapSetters.value.includes(role);
        expect(seat).toBe(isNamed ? 'place' : isOwn ? 'agency' : null);
      },
    ),
  );
});
