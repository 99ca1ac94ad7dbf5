// Special plans: few, needed, reviewed, discussed, approved above, chosen by a criterion; urgent ones are filed instead.
import { cixi, donge, huzhou } from '../inspection/kit/packs';
import { carryOn, drafted, line, merged, minutes, necessary, publication, special, until } from './kit';

const opinion = { opinion: '同意' };
const limit = (agencyId: string | null, count: number) => ({
  rule: 'specialYearlyLimit',
  agencyId,
  limit: count,
  decisionRef: '府办〔2026〕2号',
});
const urgent = { urgent: { risk: '粉尘浓度超限', consequences: '可能爆炸' } };

describe('a special plan', () => {
  test.each([
    ['Cixi', cixi],
    ["Dong'e", donge],
  ])(
    'in %s is assessed, reviewed, discussed with minutes, approved by the government and published, in this order (CX-56…60, DE-25…30)',
    (_name, pack) => {
      const plan = drafted(pack, special());
      plan.refuses('drafter', 'submitPlan', {}, 'rule.needAssessed');
      plan.does('drafter', 'assessPlanNeed', { ...necessary, necessary: false });
      plan.refuses('drafter', 'submitPlan', {}, 'rule.needAssessed');
      plan.does('drafter', 'assessPlanNeed', necessary).does('drafter', 'submitPlan');
      expect(plan.stage).toBe('legalReview');
      plan.refuses('leader', 'recordPlanDiscussion', minutes, 'illegalInThisState');
      carryOn(plan);
      plan.refuses('leader', 'recordPlanDiscussion', { ...minutes, heldOn: '2026-01-04' }, 'dateNotLater');
      carryOn(plan);
      expect(plan.state?.discussion?.minutesRef).toBe('纪要〔2026〕1号');
      plan.refuses('government', 'approvePlan', opinion, 'roleNotAllowed');
      carryOn(plan);
      plan.refuses(
        'governmentOfOwn',
        'approvePlanByGovernment',
        { documentRef: 'x' },
        'rule.separationOfDuties',
      );
      carryOn(plan);
      expect(plan.stage).toBe('publication');
      expect(plan.state?.filedOn).toBeNull();
      expect(plan.does('drafter', 'publishPlan', publication).state?.filedOn).toBe('2026-01-05');
    },
  );

  test('in Huzhou needs the government, is filed and published; nothing is taken over from other places (HZ-37, HZ-38, HZ-39, A22)', () => {
    const plan = drafted(huzhou, special()).does('drafter', 'submitPlan');
    expect(plan.stage).toBe('approval');
    const ended = until(plan, 'published');
    expect(ended.state?.filings.map(({ body }) => body)).toEqual(['coordinatingBody']);
    expect(ended.state?.governmentDocumentRef).toBe('政复〔2026〕3号');
  });

  test('says its scope, content and time limit (HZ-35, DE-26)', () => {
    expect(
      drafted(huzhou, special({ scope: null })).refuses('drafter', 'submitPlan', {}, 'fieldRequired'),
    ).toEqual(['HZ-35']);
    const plan = drafted(donge, special({ content: null })).does('drafter', 'assessPlanNeed', necessary);
    expect(plan.refuses('drafter', 'submitPlan', {}, 'fieldRequired')).toEqual(['DE-26']);
  });

  test('of two departments names its lead and waits for the other to agree (DE-31)', () => {
    const plan = until(drafted(donge, special({ partnerIds: ['agency-b'] })), 'approval');
    expect(plan.state?.agencyId).toBe('agency-a');
    expect(plan.refuses('leader', 'approvePlan', opinion, 'stepMissing')).toEqual(['DE-31']);
    plan.does('leaderB', 'agreeToPlan', { agencyId: 'agency-b', ...opinion });
    expect(carryOn(plan).stage).toBe('governmentApproval');
  });

  test('is counted, and stopped once a body has set a number: of the agency or of the area (HZ-36, CX-55, DE-24, A47)', () => {
    const plan = drafted(huzhou, special()).knowing({ specials: { ofAgency: 3, ofArea: 9 } });
    const counted = plan.try('drafter', 'submitPlan');
    expect(counted.ok && counted.events.find(({ type }) => type === 'PlanSubmitted')).toMatchObject({
      notes: [{ rule: 'specialYearlyLimit', strength: 'count', params: { visit: 4, limit: null } }],
    });
    plan.knowing({ limits: [limit('agency-a', 3)] });
    expect(plan.refuses('drafter', 'submitPlan', {}, 'rule.specialYearlyLimit')).toEqual(['HZ-36']);
    plan.knowing({ limits: [limit('agency-a', 4), limit(null, 9)] });
    plan.refuses('drafter', 'submitPlan', {}, 'rule.specialYearlyLimit');
    plan.knowing({ limits: [limit('agency-a', 4), limit(null, 10)] }).does('drafter', 'submitPlan');
    plan.knowing({ specials: { ofAgency: 4, ofArea: 9 } });
    plan.refuses('leader', 'approvePlan', opinion, 'rule.specialYearlyLimit');
  });

  test('that takes a whole pool, or draws all of one, without a criterion is an all-covering campaign (HZ-40)', () => {
    const whole = drafted(huzhou, special({ criterion: null })).knowing({ coveredPools: ['key'] });
    expect(whole.refuses('drafter', 'submitPlan', {}, 'rule.specialNotBlanket')).toEqual(['HZ-40']);
    const all = { targets: { kind: 'sampled', pool: '一般监管对象库', ratioPercent: 100, count: null } };
    const drawn = drafted(huzhou, special({ criterion: null }, { lines: [line(all)] }));
    drawn.refuses('drafter', 'submitPlan', {}, 'rule.specialNotBlanket');
    expect(
      drafted(huzhou, special())
        .knowing({ coveredPools: ['key'] })
        .does('drafter', 'submitPlan').stage,
    ).toBe('approval');
  });

  test('says what becomes of each annual line it overlaps (CX-61, DE-34)', () => {
    const plan = drafted(cixi, special())
      .does('drafter', 'assessPlanNeed', necessary)
      .knowing({ overlappingLines: [{ ref: 'y-1', planId: 'plan-0', title: '仓储检查' }] });
    expect(plan.refuses('drafter', 'submitPlan', {}, 'overlapUndecided')).toEqual(['CX-61']);
    const links = [{ ref: 'y-1', outcome: 'merged', reason: '同一批企业' }];
    plan.does('drafter', 'revisePlan', { head: special({ links })['head'] }).does('drafter', 'submitPlan');
    expect(plan.stage).toBe('legalReview');
  });
});

describe('an urgent special plan', () => {
  test('is filed promptly with the government instead of being approved by it (HZ-27, A57)', () => {
    const plan = until(drafted(huzhou, special(urgent)), 'filing');
    expect(plan.passed()).toContain('governmentApproval');
    carryOn(plan);
    expect(plan.state?.filings.map(({ body }) => body)).toEqual(['governmentApprover']);
  });

  test.each([
    ['CX-62', cixi],
    ['DE-32', donge],
  ])('is filed here too (%s)', (clause, pack) => {
    const plan = until(drafted(pack, special(urgent)), 'filing');
    const passed = plan.state?.passedSteps.find(({ stage }) => stage === 'governmentApproval');
    expect(passed?.source.clauses).toEqual([clause]);
  });

  const change = {
    adjustmentId: 'adj-1',
    planId: 'plan-1',
    reason: '让位于紧急专项',
    changes: [{ kind: 'moveLine', ref: 'a-1', window: { from: '2026-08-01', to: '2026-09-30' } }],
  };
  const proposal = { adjustment: change, urgentPlanId: 'plan-9' };
  const urgentPlan = { id: 'plan-9', urgent: true, agencyIds: ['agency-a'], approved: true };

  test('changes the annual plan outside the consultation, and nothing else does in Huzhou (HZ-26, HZ-27)', () => {
    const plan = until(drafted(huzhou), 'published');
    expect(plan.refuses('drafter', 'proposePlanChange', { adjustment: change }, 'stepMissing')).toContain(
      'HZ-26',
    );
    plan.refuses('drafter', 'proposePlanChange', proposal, 'unknownSubject');
    plan.knowing({ urgentPlan: { ...urgentPlan, approved: false } });
    plan.refuses('drafter', 'proposePlanChange', proposal, 'unknownSubject');
    plan.knowing({ urgentPlan }).does('drafter', 'proposePlanChange', proposal);
    plan.does('leader', 'approvePlanChange', { adjustmentId: 'adj-1', opinion: '同意' });
    expect(plan.state?.lines[0]?.window).toEqual({ from: '2026-08-01', to: '2026-09-30' });
    expect(plan.limits().some((limit) => limit.startsWith('planFiling') && limit.endsWith('open'))).toBe(
      true,
    );
    plan.does('drafter', 'filePlan', { body: 'coordinatingBody', receiptNo: 'R-2', adjustmentId: 'adj-1' });
    expect(plan.limits().some((limit) => limit.startsWith('planFiling') && limit.endsWith('open'))).toBe(
      false,
    );
  });
});

describe('a change of a published plan', () => {
  const adjustment = (changes: readonly object[]) => ({
    adjustmentId: 'adj-2',
    planId: 'plan-1',
    reason: '企业停产',
    changes,
  });
  const cancel = adjustment([{ kind: 'cancelLine', ref: 'a-1', enterpriseIds: ['firm-2'] }]);

  test('is approved by the head of the unit like the plan itself, not by whoever proposed it, and reported (CX-44, CX-45)', () => {
    const plan = until(drafted(cixi), 'published').does('drafter', 'proposePlanChange', {
      adjustment: cancel,
    });
    plan.refuses(
      'reviewer',
      'approvePlanChange',
      { adjustmentId: 'adj-2', opinion: '同意' },
      'roleNotAllowed',
    );
    plan.refuses(
      'draftingHead',
      'approvePlanChange',
      { adjustmentId: 'adj-2', opinion: '同意' },
      'rule.separationOfDuties',
    );
    plan.does('leader', 'approvePlanChange', { adjustmentId: 'adj-2', opinion: '同意' });
    expect(plan.state?.lines[0]?.targets).toMatchObject({ enterpriseIds: ['firm-1'] });
    plan.refuses('leader', 'approvePlanChange', { adjustmentId: 'adj-2', opinion: '同意' }, 'notPending');
  });

  test('that the consultation agreed on becomes part of the plan once (HZ-25, HZ-26)', () => {
    const plan = until(drafted(huzhou), 'published');
    const agreed = { consultationId: 'huzhou-2026-05', adjustment: cancel, decision: '同意' };
    plan.refuses('leader', 'applyAdjustment', agreed, 'roleNotAllowed');
    plan.does('system', 'applyAdjustment', agreed);
    plan.refuses('system', 'applyAdjustment', agreed, 'alreadyDone');
    expect(plan.state?.changes).toMatchObject([{ adjustmentId: 'adj-2', consultationId: 'huzhou-2026-05' }]);
    const all = {
      ...agreed,
      adjustment: { ...cancel, adjustmentId: 'adj-3', changes: [{ kind: 'cancelLine', ref: 'a-1' }] },
    };
    expect(plan.does('system', 'applyAdjustment', all).state?.lines).toEqual([]);
  });

  test('whose line does not exist changes nothing', () => {
    const plan = until(drafted(cixi), 'published');
    plan.refuses(
      'drafter',
      'proposePlanChange',
      { adjustment: adjustment([{ kind: 'cancelLine', ref: 'a-9' }]) },
      'lineUnknown',
    );
    plan.refuses(
      'drafter',
      'proposePlanChange',
      { adjustment: adjustment([{ kind: 'cancelLine', ref: 'a-1', enterpriseIds: ['firm-9'] }]) },
      'unknownSubject',
    );
  });

  test('is sent back by the coordination with its reason', () => {
    const plan = until(drafted(huzhou), 'coordination');
    plan.does('coordinating', 'recordCoordination', {
      ...merged,
      outcome: 'returned',
      mergeRef: '与消防重叠',
    });
    expect(plan.stage).toBe('draft');
  });
});
