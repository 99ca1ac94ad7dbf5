// What is left of a cap, what is outside of it, and what is too much: as the ledger tells it before anybody asks.
import { visitStandingIn } from '../../../../domain/errors/visit-standing';
import { visitStanding, type VisitTally } from '../../../../domain/inspection/visit-standing';
import { cixi, donge, huzhou, jiujiang, xiangtan } from './kit/packs';

const tally = (change: Partial<VisitTally> = {}): VisitTally => ({
  ...{ agencyId: 'agency-a', made: 0, promised: 0, held: 0, planned: 0, exempt: 0, triggered: 0 },
  ...change,
});
const decided = (rule: string, limit: number, agencyId: string | null = null) => ({
  ...{ rule, limit, agencyId },
  decisionRef: `decision of ${agencyId ?? 'everybody'}`,
});

const ordinary = { creditGrade: 'good', risk: 'medium', trade: null, pool: 'general' } as const;
const standingOf = (
  counted: VisitTally,
  limits: Parameters<typeof visitStanding>[2],
  pack: Parameters<typeof visitStanding>[3],
) => visitStanding(counted, ordinary, limits, pack);

test('made, promised, under way and planned visits all take of the cap; exempt ones are told apart (CX-30, CX-32)', () => {
  const standing = standingOf(tally({ made: 1, exempt: 4, triggered: 4 }), [], cixi);
  expect(standing.limits[0]).toMatchObject({
    rule: 'annualCap',
    limit: 2,
    count: 1,
    left: 1,
    decisionRef: null,
  });
  expect(standing.flags).toEqual([]);
  for (const kind of ['made', 'promised', 'held', 'planned'] as const)
    expect(standingOf(tally({ [kind]: 2 }), [], cixi)).toMatchObject({ flags: ['capFull'] });
  expect(standingOf(tally({ made: 2, promised: 1 }), [], cixi).flags).toEqual(['capExceeded']);
});

test.each([huzhou, donge, jiujiang])('$name: without a number nothing is left or full (A13)', (pack) => {
  const standing = standingOf(tally({ made: 99, triggered: 99 }), [], pack);
  expect(standing.limits[0]).toMatchObject({ rule: 'annualCap', limit: null, count: 99, left: null });
  expect(standing.flags).toEqual([]);
});

test('an agency’s own number stands before the common one (HZ-18, DE-66, JJ-25)', () => {
  const limits = [decided('annualCap', 9), decided('annualCap', 1, 'agency-a')];
  for (const pack of [huzhou, donge, jiujiang])
    expect(standingOf(tally({ made: 1 }), limits, pack)).toMatchObject({
      limits: [{ limit: 1, left: 0, decisionRef: 'decision of agency-a' }, ...limitsBeyondCap(pack)],
      flags: ['capFull'],
    });
});

const limitsBeyondCap = (pack: typeof huzhou) =>
  standingOf(tally({ made: 1 }), [], pack)
    .limits.slice(1)
    .map(({ rule }) => ({ rule }));

test('Xiangtan has no cap and tells only the counts (A15)', () => {
  const standing = standingOf(tally({ made: 3 }), [], xiangtan);
  expect(standing.limits).toEqual([]);
  expect(visitStandingIn('zh-CN', { standing, agency: '消防救援大队', year: 2026 })).toBe(
    '消防救援大队 2026 年对该企业已入企 3 次；本地未设年度上限。',
  );
});

test('the thresholds of Jiujiang: clearly above the first is for supervision, at the second the next one stops (JJ-34, JJ-35)', () => {
  const limits = [decided('reasonableFrequencyPrompt', 1), decided('reasonableFrequencyStop', 2)];
  const flags = (triggered: number) => standingOf(tally({ triggered }), limits, jiujiang).flags;
  expect([0, 1, 2, 3].map(flags)).toEqual([
    [],
    [],
    ['frequencyHigh', 'frequencyStopped'],
    ['frequencyHigh', 'frequencyStopped'],
  ]);
});

test('the threshold of Huzhou counts every visit (HZ-43)', () => {
  const limits = [decided('reasonableFrequencyPrompt', 3)];
  expect(standingOf(tally({ made: 2, exempt: 1, triggered: 1 }), limits, huzhou).flags).toEqual([]);
  expect(standingOf(tally({ made: 3, exempt: 1, triggered: 1 }), limits, huzhou).flags).toEqual([
    'frequencyHigh',
  ]);
});

test('the sentence says all of it, in both languages', () => {
  const limits = [
    decided('reasonableFrequencyPrompt', 1),
    decided('reasonableFrequencyStop', 2),
    decided('annualCap', 4),
  ];
  const counts = { made: 1, promised: 1, held: 1, planned: 1, exempt: 2, triggered: 2 };
  const standing = standingOf(tally(counts), limits, jiujiang);
  const said = { standing, agency: '市监局', year: 2026 };
  expect(visitStandingIn('zh-CN', said)).toBe(
    '市监局 2026 年对该企业已入企 1 次，已提交待入企 1 次，正在办理 1 次，计划保留 1 次；另有不占上限 2 次，其中触发式 2 次；' +
      '年度上限 4 次，尚余 0 次；次数已明显高于合理频次，由监督机关跟踪；再次触发式入企属过度检查，须由监督机关解除。',
  );
  expect(visitStandingIn('en', said)).toBe(
    'Visits of 市监局 in 2026: 1 made, 1 submitted, 1 under way, 1 kept for the plan, 2 outside the cap, 2 of all triggered; ' +
      '0 left of a yearly cap of 4; clearly more than is reasonable: supervision follows it up; another triggered one would be stopped as excessive.',
  );
});

test('of the caps of its tier, of its pool and of everybody the lowest is told, with its class and clause (JJ-29, DE-66, DE-68)', () => {
  const limits = [
    decided('annualCap', 4),
    decided('annualCap.tier.D', 9),
    decided('annualCap.tier.B', 2),
    decided('annualCap.pool.whitelist', 1),
  ];
  const capOf = (enterprise: Parameters<typeof visitStanding>[1], pack = jiujiang) =>
    visitStanding(tally({ made: 1 }), enterprise, limits, pack).limits[0];
  expect(capOf(ordinary)).toMatchObject({
    limit: 2,
    class: 'tier.B',
    left: 1,
    source: { clauses: ['JJ-25', 'JJ-29'] },
  });
  expect(capOf({ ...ordinary, pool: 'whitelist' })).toMatchObject({
    limit: 1,
    class: 'pool.whitelist',
    left: 0,
  });
  expect(capOf({ ...ordinary, risk: 'high' })).toMatchObject({ limit: 4, class: null });
  expect(capOf({ ...ordinary, risk: 'high' }, donge)).toMatchObject({ limit: 4, class: null });
  expect(capOf(null)).toMatchObject({ limit: 4, class: null });
  const standing = visitStanding(tally({ made: 1 }), ordinary, limits, jiujiang);
  expect(visitStandingIn('zh-CN', { standing, agency: '市监局', year: 2026 })).toBe(
    '市监局 2026 年对该企业已入企 1 次；B 级企业的年度上限 2 次，尚余 1 次。',
  );
  expect(visitStandingIn('en', { standing, agency: '市监局', year: 2026 })).toBe(
    'Visits of 市监局 in 2026: 1 made; 1 left of a yearly cap of 2 for tier B.',
  );
});
