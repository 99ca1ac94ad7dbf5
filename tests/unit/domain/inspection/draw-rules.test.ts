// "Drawn" is proven by a recorded draw; caps and own initiative follow the enterprise's class.
import type { Draft } from '../../../../domain/inspection/draft';
import type { DrawFacts, Facts } from '../../../../domain/inspection/facts';
import { unprovenDraw } from '../../../../domain/inspection/rules/draw-rules';
import { capFor } from '../../../../domain/inspection/rules/frequency';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { day, factsOf, planned, triggered } from './kit/drafts';
import { given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, xiangtan } from './kit/packs';
import { enterprise } from './kit/registers';

const draft = (change: Partial<Draft> = {}): Draft => planned({ drawId: 'draw-1', ...change });

const recorded = (change: Partial<DrawFacts> = {}): DrawFacts => ({
  id: 'draw-1',
  agencyId: 'agency-a',
  planLineRef: 'plan-line-1',
  redrawnBy: null,
  visitDays: { from: day('2026-02-01'), to: day('2026-12-31') },
  target: { officerIds: ['officer-a2', 'officer-a1'] },
  usedBy: null,
  ...change,
});

const submit = (pack: PolicyPack, one: Draft, draw: DrawFacts | null | undefined) =>
  given(pack, one)
    .registers(draw === undefined ? {} : { draw })
    .when('drafter', 'submitForReview');

test('a recorded draw of this agency, line, enterprise and team is what it says (HZ-31, CX-38, DE-79, XT-23)', () => {
  for (const pack of [huzhou, cixi, donge, xiangtan, jiujiang]) submit(pack, draft(), recorded()).allowed();
});

test('a draft that only says so is refused where firms are to be drawn, warned of in Xiangtan, free in Jiujiang (HZ-31, CX-38, DE-79, DE-80, XT-23)', () => {
  const said = planned();
  submit(huzhou, said, null).refused('rule.randomSelection', 'HZ-31');
  submit(cixi, said, null).refused('rule.randomSelection', 'CX-38');
  submit(donge, said, null).refused('rule.randomSelection', 'DE-79');
  submit(donge, said, null).refused('rule.randomSelection', 'DE-80');
  const { state } = given(xiangtan, said).registers({ draw: null }).does('drafter', 'submitForReview');
  expect(state.notes).toContainEqual(
    expect.objectContaining({
      rule: 'randomSelection',
      strength: 'warn',
      params: { draw: null, why: 'notNamed', inspections: [] },
    }),
  );
  submit(jiujiang, said, null).allowed();
});

test.each<[NonNullable<ReturnType<typeof unprovenDraw>>, Partial<DrawFacts>, Partial<Draft>]>([
  ['otherAgency', { agencyId: 'agency-b' }, {}],
  ['otherPlanLine', { planLineRef: 'plan-line-2' }, {}],
  ['redrawn', { redrawnBy: 'draw-2' }, {}],
  ['notDrawn', { target: null }, {}],
  ['otherDays', { visitDays: { from: day('2026-03-03'), to: day('2026-12-31') } }, {}],
  ['otherDays', { visitDays: { from: day('2026-02-01'), to: day('2026-03-30') } }, {}],
  ['used', { usedBy: 'inspection-9' }, {}],
  ['otherOfficers', { target: { officerIds: ['officer-a1', 'officer-a3'] } }, {}],
  ['otherOfficers', { target: { officerIds: ['officer-a1'] } }, {}],
])('%s proves nothing (HZ-31, DE-79)', (why, change, more) => {
  submit(huzhou, draft(more), recorded(change)).refused('rule.randomSelection', 'HZ-31');
  expect(unprovenDraw(draft(more), factsOf(draft(more), { draw: recorded(change) }))).toBe(why);
});

test('other officers than those drawn may go with a reason on record, and the head may still let a hand-picked one pass (DE-79, CX-38)', () => {
  const others = recorded({ target: { officerIds: ['officer-a1', 'officer-a3'] } });
  submit(donge, draft({ officersNotDrawnReason: 'officer-a3 病假' }), others).allowed();
  given(cixi, planned())
    .registers({ draw: null })
    .does('leader', 'grantOverride', { rule: 'randomSelection', reason: '专案' })
    .when('drafter', 'submitForReview')
    .allowed();
});

test('a cause frees from the draw, and so does Huzhou’s key pool (HZ-31)', () => {
  submit(huzhou, triggered(), null).allowed();
  given(huzhou, planned())
    .registers({ draw: null, ...enterprise({ pool: 'key' }) })
    .when('drafter', 'submitForReview')
    .allowed();
});

test('records from before the question are decided as they were: no draw in the facts, none asked for', () => {
  expect(unprovenDraw(planned(), factsOf(planned()))).toBeNull();
  submit(huzhou, planned(), undefined).allowed();
});

const graded = (change: Partial<Facts['enterprise']>): Partial<Facts> =>
  enterprise({ creditGrade: 'good', trade: null, ...change });
const limit = (rule: string, value: number): Facts['limits'][number] => ({
  rule,
  agencyId: null,
  limit: value,
  decisionRef: '决定1',
});

test('a cap of the class holds below the yearly cap and never above it, even for high risk (DE-66, DE-68, JJ-29)', () => {
  const facts = (limits: Facts['limits'], change: Partial<Facts['enterprise']> = {}) =>
    factsOf(planned(), { limits, ...graded(change) });
  expect(capFor('agency-a', facts([]), donge)).toBeNull();
  expect(
    capFor('agency-a', facts([limit('annualCap', 3), limit('annualCap.tier.D', 5)], { risk: 'high' }), donge),
  ).toBe(3);
  expect(capFor('agency-a', facts([limit('annualCap.tier.B', 1)]), jiujiang)).toBe(1);
  expect(
    capFor('agency-a', facts([limit('annualCap.pool.whitelist', 1)], { pool: 'whitelist' }), jiujiang),
  ).toBe(1);
  expect(capFor('agency-a', facts([limit('annualCap.pool.whitelist', 1)]), jiujiang)).toBeNull();
  const visited = { visits: [{ agencyId: 'agency-a', counted: 3, exempt: 0, triggered: 0 }] };
  given(donge, draft())
    .registers({ draw: recorded(), limits: [limit('annualCap', 3)], ...visited, ...graded({ risk: 'high' }) })
    .when('drafter', 'submitForReview')
    .refused('rule.annualCap', 'DE-68');
});

test('facts from before enterprises were graded have no cap of a class', () => {
  expect(
    capFor('agency-a', factsOf(planned(), { limits: [limit('annualCap.tier.B', 1)] }), jiujiang),
  ).toBeNull();
});

test('a tier that the pack leaves alone is not visited on own initiative, whatever its risk (DE-67)', () => {
  if (donge.tiers === undefined) throw new Error("Dong'e has tiers");
  const { measures } = donge.tiers;
  const barred: PolicyPack = {
    ...donge,
    tiers: { ...donge.tiers, measures: { ...measures, B: { ...measures.B, ownInitiativeOnSite: 'barred' } } },
  };
  const facts = { draw: recorded(), ...graded({}) };
  given(barred, draft())
    .registers(facts)
    .when('drafter', 'submitForReview')
    .refused('rule.lowRiskOnSite', 'DE-67');
  given(donge, draft()).registers(facts).when('drafter', 'submitForReview').allowed();
});
