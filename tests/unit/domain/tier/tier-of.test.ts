// Credit × risk into tiers by each pack's table, and what a tier brings: ratios, caps, how often, whether at all.
import fc from 'fast-check';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { risks } from '../../../../domain/registers/fields';
import { numbersOf, samplingOf } from '../../../../domain/tier/class-numbers';
import type { DecidedLimit } from '../../../../domain/tier/class-limits';
import { explainTier } from '../../../../domain/tier/explain';
import { tierOf, type Graded } from '../../../../domain/tier/tier-of';
import { creditGrades, tiers } from '../../../../domain/tier/vocabulary';
import { cixi, donge, huzhou, jiujiang, realPacks, xiangtan } from '../inspection/kit/packs';

const firm = (change: Partial<Graded> = {}): Graded => ({
  creditGrade: 'good',
  risk: 'medium',
  trade: null,
  ...change,
});
const tier = (pack: PolicyPack, change: Partial<Graded>) => tierOf(firm(change), pack)?.tier;

test('every credit grade and none, at every risk, has a tier in every place, with the clause it rests on (HZ-28, CX-27, DE-65, JJ-26, XT-62)', () => {
  const clauses = ['HZ-28', 'CX-27', 'DE-65', 'JJ-26', 'XT-62'];
  realPacks.forEach((pack, index) => {
    for (const creditGrade of [...creditGrades, null])
      for (const risk of risks) {
        const answer = tierOf(firm({ creditGrade, risk }), pack);
        expect(tiers).toContain(answer?.tier);
        expect(answer?.sources.flatMap((source) => source.clauses)).toContain(clauses[index]);
      }
  });
});

test('worse credit or more risk never brings a milder tier', () => {
  const grade = fc.constantFrom(...creditGrades);
  fc.assert(
    fc.property(
      fc.constantFrom(...realPacks),
      grade,
      grade,
      fc.constantFrom(...risks),
      fc.constantFrom(...risks),
      (pack, a, b, r, s) => {
        const rank = (creditGrade: (typeof creditGrades)[number], risk: (typeof risks)[number]) =>
          tiers.indexOf(tierOf(firm({ creditGrade, risk }), pack)?.tier ?? 'A');
        const [better, worse] = creditGrades.indexOf(a) < creditGrades.indexOf(b) ? [a, b] : [b, a];
        const [less, more] = risks.indexOf(r) < risks.indexOf(s) ? [r, s] : [s, r];
        expect(rank(better, less)).toBeLessThanOrEqual(rank(worse, more));
      },
    ),
  );
});

test('good credit and low risk are inspected less, the watched ones more (HZ-32, JJ-27, XT-64, XT-66, DE-68)', () => {
  for (const pack of [huzhou, cixi, jiujiang, xiangtan]) {
    expect(tier(pack, { creditGrade: 'excellent', risk: 'low' })).toBe('A');
    expect(tierOf(firm({ creditGrade: 'excellent', risk: 'low' }), pack)?.measures.frequency).toBe('lowered');
    expect(tierOf(firm({ creditGrade: 'poor', risk: 'high' }), pack)?.measures.frequency).toBe('raised');
  }
  expect(huzhou.tiers?.measures.A.source.clauses).toContain('HZ-32');
  expect(jiujiang.tiers?.measures.A.source.clauses).toContain('JJ-27');
  expect(xiangtan.tiers?.measures.A.source.clauses).toContain('XT-64');
  expect(xiangtan.tiers?.measures.D.source.clauses).toContain('XT-66');
  expect(donge.tiers?.measures.D.source.clauses).toContain('DE-68');
});

test("Dong'e leaves every firm of low risk alone and watches every one of high risk (DE-67, DE-68); Jiujiang watches the dishonest (JJ-28)", () => {
  for (const creditGrade of [...creditGrades, null]) {
    expect(tierOf(firm({ creditGrade, risk: 'low' }), donge)?.measures.ownInitiativeOnSite).toBe('barred');
    expect(tier(donge, { creditGrade, risk: 'high' })).toBe('D');
    expect(tier(jiujiang, { creditGrade, risk: 'high' })).toBe('D');
  }
  for (const risk of risks) expect(tier(jiujiang, { creditGrade: 'poor', risk })).toBe('D');
});

test('no document gives a ratio or a cap for a class, so no pack does (HZ-28, CX-28, DE-80, JJ-29)', () => {
  for (const pack of realPacks)
    for (const name of tiers)
      expect(pack.tiers?.measures[name]).toMatchObject({ samplingPerTenThousand: null, yearlyCap: null });
});

const chemistry = {
  code: 'C26',
  name: '化学原料和化学制品制造业',
  atLeast: 'C',
  adoptedBy: '湖安委〔2026〕3号',
} as const;
const withSectors: PolicyPack = {
  ...huzhou,
  ...(huzhou.tiers === undefined ? {} : { tiers: { ...huzhou.tiers, sectors: [chemistry] } }),
};

test('a trade on an adopted list is at least of its tier, and never milder for it (HZ-28)', () => {
  const low = tierOf(firm({ creditGrade: 'excellent', risk: 'low', trade: 'C2631' }), withSectors);
  expect(low).toMatchObject({ tier: 'C', graded: 'A', floor: chemistry });
  expect(tierOf(firm({ creditGrade: 'poor', risk: 'high', trade: 'C2631' }), withSectors)).toMatchObject({
    tier: 'D',
    floor: null,
  });
  expect(tier(withSectors, { trade: 'C1713' })).toBe('B');
  expect(tier(withSectors, { trade: null })).toBe('B');
});

const decided = (rule: string, limit: number, agencyId: string | null = null): DecidedLimit => ({
  rule,
  agencyId,
  limit,
  decisionRef: `决定〔2026〕${String(limit)}号`,
});

test('a body sets ratio and cap of a class, the agency its own; of several caps the lowest holds (HZ-28, JJ-29, DE-68)', () => {
  const all = [
    decided('sampling.tier.B', 500),
    decided('annualCap', 3),
    decided('annualCap.tier.B', 4),
    decided('annualCap.pool.whitelist', 1, 'a-1'),
  ];
  const question = { decided: all, agencyId: 'a-1', pack: donge };
  expect(samplingOf('tier.B', question)).toEqual({ value: 500, decisionRef: '决定〔2026〕500号' });
  expect(samplingOf('tier.C', question)).toEqual({ value: null, decisionRef: null });
  expect(numbersOf('B', 'general', question).yearlyCap).toMatchObject({ value: 3 });
  expect(numbersOf('B', 'whitelist', question).yearlyCap).toMatchObject({ value: 1 });
  expect(numbersOf('B', 'whitelist', { ...question, agencyId: 'a-2' }).yearlyCap).toMatchObject({ value: 3 });
  expect(numbersOf('D', 'key', { decided: [], agencyId: 'a-1', pack: cixi }).yearlyCap).toEqual({
    value: 2,
    decisionRef: null,
  });
});

test('the tier is explained in sentences that cite what they rest on', () => {
  const answer = tierOf(firm({ creditGrade: 'excellent', risk: 'low', trade: 'C2631' }), withSectors);
  if (answer === null) throw new Error('huzhou has tiers');
  const question = { decided: [decided('sampling.tier.C', 1_000)], agencyId: null, pack: withSectors };
  const text = explainTier(answer, numbersOf('C', null, question));
  expect(text).toBe(
    '信用优、风险低，为 C 级（HZ-28）。按信用和风险为 A 级；属化学原料和化学制品制造业，依湖安委〔2026〕3号至少为 C 级。照常；抽查比例 10%，由 决定〔2026〕1000号 定；这类企业每年现场检查的上限尚未由有权机关确定；可以主动入企（HZ-28）。',
  );
});

test('a pack pinned before there were tiers grades nobody', () => {
  const { tiers: _tiers, ...rest } = huzhou;
  const old: PolicyPack = rest;
  expect(tierOf(firm(), old)).toBeNull();
});
