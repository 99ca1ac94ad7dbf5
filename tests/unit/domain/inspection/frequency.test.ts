// How often: the cap, what is outside of it, thresholds that a body sets, and numbers that nobody has set.
import type { Facts } from '../../../../domain/inspection/facts';
import { isCapExempt } from '../../../../domain/inspection/requirements';
import { messageFor } from '../../../../domain/errors/messages';
import { joint, offSite, planned, special, temporary, triggered } from './kit/drafts';
import { given, type Given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, xiangtan } from './kit/packs';
import { enterprise, limit, visits } from './kit/registers';

const counted = (number: number) => visits({ counted: number });
const triggeredSoFar = (number: number) => visits({ triggered: number });
const noteOf = ({ state }: Given, rule: string) => state.notes.filter((note) => note.rule === rule);

describe('the annual cap', () => {
  test('two on-site visits of one agency a year; the third stops, in principle (CX-30)', () => {
    given(cixi).registers(counted(1)).when('drafter', 'submitForReview').allowed();
    const third = given(cixi).registers(counted(2)).when('drafter', 'submitForReview');
    third.refused('rule.annualCap', 'CX-30');
    expect(third.outcome).toMatchObject({ params: { visit: 3, limit: 2 }, overridableBy: 'agencyLeader' });
  });

  test('the head lets the third pass with a reason, and supervision hears of it (CX-30, A16)', () => {
    const visit = given(cixi).registers(counted(2));
    visit
      .when('leader', 'grantOverride', { rule: 'annualCap', reason: '整改核查' })
      .happens('OverrideGranted', 'SupervisionAlerted');
    visit.does('leader', 'grantOverride', { rule: 'annualCap', reason: '整改核查' }).reach('inside');
    expect(noteOf(visit, 'annualCap')).toMatchObject([{ strength: 'block*' }]);
  });

  test.each(['complaint', 'referral', 'assignment', 'riskAlarm', 'enterpriseApplication'] as const)(
    'a visit after %s is outside the cap (CX-32)',
    (source) => {
      const visit = given(cixi, triggered(source)).registers(counted(9)).does('drafter', 'submitForReview');
      expect(noteOf(visit, 'annualCap')).toEqual([]);
    },
  );

  test('an emergency is not among the exempt causes of Cixi (CX-32)', () => {
    const visit = given(cixi, temporary('emergency')).registers(counted(2));
    visit.when('drafter', 'submitForReview').refused('rule.annualCap', 'CX-30');
  });

  test('a cause written onto a special inspection exempts nothing (CX-32)', () => {
    const draft = special({
      trigger: { source: 'complaint', evidenceRef: 'e-1', separateVisitReason: null },
    });
    expect(isCapExempt({ draft }, cixi)).toBe(false);
  });

  test('off-site checks are no visits (A12)', () => {
    given(cixi, offSite()).registers(counted(9)).when('drafter', 'submitForReview').allowed();
  });

  test('a joint visit counts once for each agency: one full agency stops it (A12)', () => {
    const facts: Partial<Facts> = {
      visits: [
        { agencyId: 'agency-a', counted: 0, exempt: 0, triggered: 0 },
        { agencyId: 'agency-b', counted: 2, exempt: 0, triggered: 0 },
      ],
    };
    const answer = given(cixi, joint()).registers(facts).when('drafter', 'submitForReview');
    answer.refused('rule.annualCap', 'CX-30');
    expect(answer.outcome).toMatchObject({ params: { agency: 'agency-b' } });
  });

  test('it is asked again at the door: a visit made in between counts (CX-30)', () => {
    const visit = given(cixi).registers(counted(1)).reach('awaitingEntry').registers(counted(2));
    visit
      .when('officer', 'recordEntry', { place: '车间', doorChecks: visit.doorChecks })
      .refused('rule.annualCap');
  });

  test('hard in Dong’e once the county has set it, even for high risk (DE-66, DE-68)', () => {
    const visit = given(donge).registers({ ...counted(3), ...limit('annualCap', 3) });
    const answer = visit.when('drafter', 'submitForReview');
    answer.refused('rule.annualCap', 'DE-68');
    expect(answer.outcome).toMatchObject({ overridableBy: null });
    visit
      .when('leader', 'grantOverride', { rule: 'annualCap', reason: '必要' })
      .refused('notOverridable', 'DE-68');
  });

  test('in Dong’e a complaint over the cap goes on, counted, and supervision is told (A14)', () => {
    const visit = given(donge, triggered()).registers({ ...counted(3), ...limit('annualCap', 3) });
    visit.does('drafter', 'submitForReview');
    expect(noteOf(visit, 'annualCap')).toMatchObject([{ strength: 'warn' }]);
    expect(visit.events).toContainEqual(
      expect.objectContaining({ type: 'SupervisionAlerted', about: 'rule.annualCap' }),
    );
  });

  test.each([huzhou, jiujiang, donge])(
    '$name: a number nobody has set is counted and stops nothing (A13)',
    (pack) => {
      const visit = given(pack).registers(counted(99)).does('drafter', 'submitForReview');
      expect(noteOf(visit, 'annualCap')).toMatchObject([
        { strength: 'count', params: { limit: null, visit: 100 } },
      ]);
    },
  );

  test('Xiangtan has no cap (A15)', () => {
    const visit = given(xiangtan).registers(counted(99)).does('drafter', 'submitForReview');
    expect(noteOf(visit, 'annualCap')).toEqual([]);
  });
});

describe('the two thresholds of Jiujiang (JJ-34, JJ-35)', () => {
  const set: Partial<Facts> = {
    limits: [
      { rule: 'reasonableFrequencyPrompt', agencyId: null, limit: 1, decisionRef: 'd-1' },
      { rule: 'reasonableFrequencyStop', agencyId: null, limit: 2, decisionRef: 'd-1' },
    ],
  };

  test('until a body sets them the count is shown and nothing stops (A13)', () => {
    const visit = given(jiujiang, triggered())
      .registers(triggeredSoFar(50))
      .does('drafter', 'submitForReview');
    expect(noteOf(visit, 'reasonableFrequencyStop')).toMatchObject([{ strength: 'count' }]);
  });

  test('beyond the first a prompt, and supervision is told (JJ-34)', () => {
    const visit = given(jiujiang, triggered()).registers({ ...set, ...triggeredSoFar(1) });
    visit.does('drafter', 'submitForReview');
    expect(noteOf(visit, 'reasonableFrequencyPrompt')).toMatchObject([
      { strength: 'warn', params: { visit: 2 } },
    ]);
    expect(visit.types).toContain('SupervisionAlerted');
  });

  test('beyond the second a stop that only supervision releases (JJ-35)', () => {
    const visit = given(jiujiang, triggered()).registers({ ...set, ...triggeredSoFar(2) });
    visit.when('drafter', 'submitForReview').refused('rule.reasonableFrequencyStop', 'JJ-35');
    const rule = { rule: 'reasonableFrequencyStop', reason: '确有必要' };
    visit.when('leader', 'grantOverride', rule).refused('overrideRole', 'JJ-35');
    visit.does('supervisor', 'grantOverride', rule).when('drafter', 'submitForReview').allowed();
  });

  test('planned visits are not counted to them', () => {
    given(jiujiang)
      .registers({ ...set, ...triggeredSoFar(9) })
      .when('drafter', 'submitForReview')
      .allowed();
  });
});

describe('the reasonable frequency of Huzhou counts every visit, triggered ones included (HZ-43)', () => {
  const set = limit('reasonableFrequencyPrompt', 3);
  const noted = (visit: Given) => noteOf(visit, 'reasonableFrequencyPrompt');

  test('beyond it any visit is warned of, and supervision is told', () => {
    for (const draft of [planned(), triggered()]) {
      const visit = given(huzhou, draft).registers({
        ...set,
        ...visits({ counted: 2, exempt: 1, triggered: 1 }),
      });
      visit.does('drafter', 'submitForReview');
      expect(noted(visit)).toMatchObject([
        { strength: 'warn', params: { visit: 4, of: 'all' }, source: { clauses: ['HZ-43', 'HZ-24'] } },
      ]);
      expect(visit.types).toContain('SupervisionAlerted');
    }
  });

  test('within it nothing is said', () => {
    const visit = given(huzhou).registers({ ...set, ...visits({ counted: 1, exempt: 1, triggered: 1 }) });
    expect(noted(visit.does('drafter', 'submitForReview'))).toEqual([]);
  });

  test('elsewhere planned visits stay out of it (CX-33, JJ-34)', () => {
    const visit = given(cixi).registers({ ...set, ...visits({ counted: 0, exempt: 9, triggered: 9 }) });
    expect(noted(visit.does('drafter', 'submitForReview'))).toEqual([]);
  });
});

test('special inspections of a year stop at the number that a body has set, off site too (CX-55, HZ-36, DE-24)', () => {
  const full = { specialsThisYear: 4, ...limit('specialYearlyLimit', 4) };
  given(huzhou, special())
    .registers(full)
    .when('drafter', 'submitForReview')
    .refused('rule.specialYearlyLimit', 'HZ-36');
  const remote = special({ channel: 'offSite' });
  given(huzhou, remote)
    .registers(full)
    .when('drafter', 'submitForReview')
    .refused('rule.specialYearlyLimit', 'HZ-36');
  given(huzhou, planned()).registers(full).when('drafter', 'submitForReview').allowed();
});

test('annualCap: in a joint visit each agency is measured by its own number, else by the common one (HZ-18)', () => {
  const decided = (agencyId: string | null, number: number) => ({
    rule: 'annualCap',
    agencyId,
    limit: number,
    decisionRef: `decision of ${agencyId ?? 'everybody'}`,
  });
  const visit = given(huzhou, joint()).registers({
    ...counted(2),
    limits: [decided('agency-a', 5), decided('agency-b', 2)],
  });
  const answer = visit.when('drafter', 'submitForReview');
  answer.refused('rule.annualCap', 'HZ-18');
  expect(answer.outcome).toMatchObject({ params: { agency: 'agency-b', limit: 2, visit: 3 } });
  visit.registers({ limits: [decided('agency-a', 5), decided(null, 3)] });
  visit.when('drafter', 'submitForReview').allowed();
});

describe('a cap that is set for a class (JJ-29, DE-66, DE-68)', () => {
  const byTier = (tier: string, number: number): Facts['limits'][number] => ({
    rule: `annualCap.tier.${tier}`,
    agencyId: null,
    limit: number,
    decisionRef: '鸠综〔2026〕3号',
  });
  const graded = enterprise({ creditGrade: 'good', risk: 'medium', trade: null });

  test('stops the visit by the class, its number, the decision and the clause, at submission and at the door', () => {
    const limits = [byTier('B', 1)];
    const visit = given(jiujiang).registers({ ...counted(1), ...graded, limits });
    const answer = visit.when('drafter', 'submitForReview');
    answer.refused('rule.annualCap', 'JJ-29');
    expect(answer.outcome).toMatchObject({
      params: { visit: 2, limit: 1, class: 'tier.B', decision: '鸠综〔2026〕3号' },
      overridableBy: 'agencyLeader',
    });
    expect(
      messageFor('rule.annualCap', { agency: 'a', visit: 2, limit: 1, class: 'tier.B', decision: 'x' }),
    ).toContain('超过B 级企业的年度上限 1 次（x）');
    const later = given(jiujiang)
      .registers({ ...counted(0), ...graded, limits })
      .reach('awaitingEntry');
    later.registers({ ...counted(1), ...graded, limits });
    later
      .when('officer', 'recordEntry', { place: '车间', doorChecks: later.doorChecks })
      .refused('rule.annualCap', 'JJ-29');
  });

  test('is of the tier on the day: a firm whose rating changed is measured by its new class', () => {
    const limits = [byTier('B', 1), byTier('D', 3)];
    const visit = given(jiujiang).registers({ ...counted(1), ...graded, limits });
    visit.when('drafter', 'submitForReview').refused('rule.annualCap', 'JJ-29');
    visit.registers({
      ...counted(1),
      ...enterprise({ creditGrade: 'poor', risk: 'medium', trade: null }),
      limits,
    });
    visit.when('drafter', 'submitForReview').allowed();
  });

  test('a common cap that is as low is said as the common one', () => {
    const limits = [byTier('B', 1), { ...byTier('B', 1), rule: 'annualCap' }];
    const answer = given(jiujiang)
      .registers({ ...counted(1), ...graded, limits })
      .when('drafter', 'submitForReview');
    expect(answer.outcome).toMatchObject({ params: { limit: 1 }, source: jiujiang.rules.annualCap.source });
    expect(answer.outcome).not.toHaveProperty('params.class');
  });

  test('of a tier that is seen off site first it is said by the clause of the tier (HZ-32)', () => {
    const visit = given(huzhou, { ...planned(), offSiteInsufficient: null });
    visit.registers(enterprise({ creditGrade: 'excellent', risk: 'low', trade: null }));
    const answer = visit.when('drafter', 'submitForReview');
    answer.refused('rule.offSiteFirst', 'HZ-44');
    answer.refused('rule.offSiteFirst', 'HZ-32');
    expect(answer.outcome).toMatchObject({ params: { tier: 'A' } });
  });
});
