// What the merge is given: caps by the class of the enterprise for the pairs that come up, letters by item and day.
import { plainDate } from '../../../../domain/calendar/plain-date';
import type { PlannedCheck } from '../../../../domain/consultation/checks';
import { mergeInput, type MergeRegisters } from '../../../../domain/consultation/merge-input';
import { readMergePlan } from '../../../../domain/merge/read-plan';
import { loadCalendar } from '../../../../policies/load';
import { proposeMerge } from '../../../../domain/merge/propose';
import { donge, jiujiang } from '../inspection/kit/packs';

const day = plainDate;
const check = (checkId: string, change: Partial<PlannedCheck> = {}): PlannedCheck => ({
  ...{ checkId, planId: 'plan-1', lineRef: 'line-1', kind: 'annual', agencyId: 'fire', enterpriseId: 'mill' },
  ...{ itemIds: ['item-1'], from: day('2026-03-02'), to: day('2026-03-13'), minutes: 60, people: 2 },
  ...{
    channel: 'onSite',
    ownerLeads: false,
    entrustable: true,
    method: '现场',
    content: '消防',
    basis: '计划',
  },
  drawn: false,
  ...change,
});

const registers = (change: Partial<MergeRegisters> = {}): MergeRegisters => ({
  agencies: ['fire', 'market'].map((id) => ({ id, line: null, officers: 9, cap: 4 })),
  enterprises: ['mill', 'bakery'].map((id) => ({
    ...{ id, jointOptOut: false, pool: 'general', creditGrade: 'good', trade: null },
    risk: id === 'mill' ? 'medium' : 'high',
  })),
  items: ['item-1', 'item-2'].map((id) => ({ id, simple: true, alone: false, doneBy: [] })),
  entrustments: [],
  visitsMade: [],
  done: [],
  limits: [],
  listedPools: [],
  ...change,
});

const inputOf = (checks: readonly PlannedCheck[], change: Partial<MergeRegisters> = {}, pack = jiujiang) =>
  mergeInput(
    {
      ...{
        from: day('2026-03-01'),
        to: day('2026-03-31'),
        checks,
        registers: registers(change),
        decisions: [],
      },
      ...{ officerVisitsPerWeek: 10, pack },
    },
    loadCalendar(),
  );

const decided = (rule: string, limit: number, agencyId: string | null = null) => ({
  ...{ rule, limit, agencyId },
  decisionRef: `决定 ${rule}`,
});

test('a class below the common cap is capped for its enterprises alone; none above it (JJ-29, DE-68)', () => {
  const checks = [check('c-1'), check('c-2', { enterpriseId: 'bakery' })];
  const limits = [decided('annualCap.tier.B', 1), decided('annualCap.tier.D', 9)];
  expect(inputOf(checks, { limits }).plan.caps).toEqual([
    { enterpriseId: 'mill', agencyId: 'fire', visits: 1 },
  ]);
  expect(inputOf(checks).plan).not.toHaveProperty('caps');
  expect(inputOf([check('c-1', { channel: 'offSite' })], { limits }).plan).not.toHaveProperty('caps');
});

test('a pool’s cap holds for the agency for which the list puts the enterprise there (JJ-26, JJ-29)', () => {
  const checks = [check('c-1'), check('c-2', { agencyId: 'market' })];
  const limits = [decided('annualCap.pool.whitelist', 1)];
  const listedPools = [{ enterpriseId: 'mill', agencyId: 'market', pool: 'whitelist' }];
  expect(inputOf(checks, { limits, listedPools }, donge).plan.caps).toEqual([
    { enterpriseId: 'mill', agencyId: 'market', visits: 1 },
  ]);
});

test('the merge says every visit beyond the cap of the class, which the common cap would allow (JJ-29)', () => {
  const apart = [check('c-1'), check('c-2', { from: day('2026-03-23'), to: day('2026-03-27') })];
  const read = readMergePlan(
    inputOf(apart, { limits: [decided('annualCap.tier.B', 1)] }).plan,
    loadCalendar(),
  );
  if (!read.ok) throw new Error(read.faults.join());
  expect(proposeMerge(read).overCap).toEqual([
    { enterpriseId: 'mill', agencyId: 'fire', visits: 2, allowed: 1 },
  ]);
  const common = readMergePlan(inputOf(apart).plan, loadCalendar());
  if (!common.ok) throw new Error(common.faults.join());
  expect(proposeMerge(common).overCap).toEqual([]);
});

const letter = (change: Partial<MergeRegisters['entrustments'][number]> = {}) => ({
  ...{ ref: '委〔2026〕1号', ownerAgencyId: 'fire', entrustedAgencyId: 'market', itemIds: [] },
  ...{ from: day('2026-01-01'), to: null, revokedOn: null },
  ...change,
});

/** Fire's check and one of market in the same days; whoever is entrusted goes alone. */
const goers = (letters: MergeRegisters['entrustments'], change: Partial<MergeRegisters> = {}) => {
  const checks = [check('c-1'), check('c-2', { agencyId: 'market', itemIds: ['item-2'] })];
  const read = readMergePlan(inputOf(checks, { entrustments: letters, ...change }).plan, loadCalendar());
  if (!read.ok) throw new Error(read.faults.join());
  return proposeMerge(read).visits.map(({ mode, participants }) => [
    mode,
    participants.map(({ agencyId }) => agencyId),
  ]);
};
const together = [['joint', ['fire', 'market']]];

test('whoever goes anyway takes the simple items along on the strength of a registered letter (HZ-19, CX-64)', () => {
  expect(goers([])).toEqual(together);
  expect(goers([letter()])).toEqual([['entrusted', ['market']]]);
});

test('a letter counts for its items and its days alone, and not beyond its revocation (HZ-19, CX-64)', () => {
  expect(goers([letter({ itemIds: ['item-1'] })])).toEqual([['entrusted', ['market']]]);
  expect(goers([letter({ itemIds: ['item-2'] })])).toEqual(together);
  expect(goers([letter({ to: day('2026-03-13') })])).toEqual([['entrusted', ['market']]]);
  expect(goers([letter({ to: day('2026-03-12') })])).toEqual(together);
  expect(goers([letter({ from: day('2026-03-03') })])).toEqual(together);
  expect(goers([letter({ revokedOn: day('2026-03-13') })])).toEqual(together);
  expect(goers([letter({ revokedOn: day('2026-02-01') })])).toEqual(together);
});

test('an item that the list of simple items keeps for another agency is not taken along (CX-63, CX-64)', () => {
  const kept = (doneBy: readonly string[]) => ({
    items: ['item-1', 'item-2'].map((id) => ({ id, simple: true, alone: false, doneBy })),
  });
  expect(goers([letter()], kept(['safety']))).toEqual(together);
  expect(goers([letter()], kept(['safety', 'market']))).toEqual([['entrusted', ['market']]]);
});
