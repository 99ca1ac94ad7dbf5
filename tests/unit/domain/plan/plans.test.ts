// Annual plans, place by place: steps, contents, filing, publication, limits.
import { planNotices } from '../../../../domain/plan/notices';
import { cixi, donge, huzhou, jiujiang, realPacks, xiangtan } from '../inspection/kit/packs';
import { Plan, annual, carryOn, drafted, head, line, publication, until } from './kit';

const opinion = { opinion: '同意' };
const only = (text: string) => annual({ lines: [line()] }, { basis: text });

describe('an annual plan', () => {
  test('is approved by a head of the unit, reported, merged and published by the coordinating body in Cixi (CX-41, CX-44, CX-45, CX-46, CX-48)', () => {
    const plan = until(drafted(cixi), 'coordination');
    expect(plan.passed()).toEqual(['legalReview', 'collectiveDiscussion', 'governmentApproval']);
    expect(plan.limits()).toContain('planFiling 2026-01-08 open');
    plan.does('drafter', 'filePlan', { body: 'coordinatingBody', receiptNo: 'R-1' });
    expect(plan.stage).toBe('coordination');
    expect(plan.state?.filedOn).toBeNull();
    until(plan, 'publication');
    expect(plan.passed()).toContain('filing');
    expect(plan.refuses('drafter', 'publishPlan', publication, 'roleNotAllowed')).toEqual(['CX-48']);
    plan.does('coordinating', 'publishPlan', publication);
    expect(plan.stage).toBe('published');
    expect(plan.state).toMatchObject({ filedOn: '2026-01-05', publishedOn: '2026-01-05' });
  });

  test('cannot be merged into a filed one in Cixi before it was reported (CX-45)', () => {
    const plan = until(drafted(cixi), 'coordination');
    carryOn(plan);
    expect(plan.stage).toBe('filing');
    expect(carryOn(plan).stage).toBe('publication');
  });

  test('of a township is approved by its head and filed like the others (CX-50)', () => {
    const township = new Plan(cixi)
      .knowing({ agencies: [{ id: 'agency-a', qualified: true, township: true }] })
      .does('drafter', 'draftPlan', { planId: 'plan-1', draft: annual() });
    const plan = until(township, 'approval');
    expect(plan.state?.township).toBe(true);
    expect(plan.refuses('reviewer', 'approvePlan', opinion, 'roleNotAllowed')).toEqual([]);
    expect(until(plan, 'coordination').state?.people.approver).toBe('leader-a');
  });

  test('rests on last year and on the risk of the sectors, and states its cap, in Huzhou (HZ-16, HZ-18)', () => {
    const bare = drafted(huzhou, annual({}, { inputs: { lastYear: '去年结果' } }));
    expect(bare.refuses('drafter', 'submitPlan', {}, 'fieldRequired')).toEqual(['HZ-16']);
    const uncapped = drafted(huzhou, annual({}, { capPerEnterprise: null }));
    expect(uncapped.refuses('drafter', 'submitPlan', {}, 'fieldRequired')).toEqual(['HZ-18']);
    const plan = until(drafted(huzhou), 'published');
    expect(plan.passed()).toContain('filing');
    expect(plan.state?.publication?.by).toBe('drafter-a');
  });

  test("says what the document wants of it in Dong'e: goals, form, scope, content, months (DE-20)", () => {
    const plan = drafted(donge, annual({}, { schedule: [], goals: null }));
    expect(plan.refuses('drafter', 'submitPlan', {}, 'fieldRequired')).toEqual(['DE-20']);
    plan.does('drafter', 'revisePlan', { head: head() });
    expect(plan.does('drafter', 'submitPlan').stage).toBe('approval');
  });

  test("is shared with discipline inspection when it is filed in Dong'e (DE-18, DE-19)", () => {
    const plan = until(drafted(donge), 'filing');
    const outcome = plan.try('drafter', 'filePlan', { body: 'coordinatingBody', receiptNo: 'R-1' });
    if (!outcome.ok || plan.state === null) throw new Error('not filed');
    const letters = planNotices(outcome.events, plan.state, donge).filter(
      ({ template }) => template === 'planFiled',
    );
    expect(letters.map(({ to }) => to)).toEqual([
      { kind: 'role', role: 'coordinatingBody', agencyId: null },
      { kind: 'role', role: 'disciplineInspection', agencyId: null },
    ]);
  });

  test('goes to the justice bureau and to the platform in Jiujiang, once its partners agree (JJ-19, JJ-20, JJ-21, JJ-22)', () => {
    const joint = annual({ lines: [line({ mode: 'joint', cooperatingAgencyIds: ['agency-b'] })] });
    const plan = until(drafted(jiujiang, joint), 'approval');
    expect(plan.refuses('leader', 'approvePlan', opinion, 'stepMissing')).toEqual(['JJ-19']);
    expect(plan.tasks().map(({ command, agencyId }) => [command, agencyId])).toContainEqual([
      'agreeToPlan',
      'agency-b',
    ]);
    plan.refuses('leader', 'agreeToPlan', { agencyId: 'agency-b', ...opinion }, 'otherAgency');
    plan.does('leaderB', 'agreeToPlan', { agencyId: 'agency-b', ...opinion });
    until(plan, 'published');
    expect(plan.state?.filings.map(({ body }) => body)).toEqual(['justiceBureau', 'supervisionPlatform']);
  });

  test('of sampling is merged, then filed by 31 March with a copy, and its results are published too, in Xiangtan (XT-25…29)', () => {
    const plan = until(drafted(xiangtan, only('抽查事项清单')), 'filing');
    expect(plan.limits()).toContain('planDue 2026-03-31 open');
    carryOn(plan);
    expect(plan.state?.filings[0]?.copies).toEqual(['justiceBureau']);
    expect(plan.limits()).toContain('planDue 2026-03-31 met');
    until(plan, 'published').does('drafter', 'publishPlanResults', publication);
    expect(plan.state?.results?.where).toBe('政府网站');
  });

  test('is reviewed by law only where its agency asks for it: no document does (A60)', () => {
    for (const pack of realPacks) {
      expect(drafted(pack).does('drafter', 'submitPlan').stage).toBe('approval');
      const asked = drafted(pack, annual({}, { legalReviewAsked: true })).does('drafter', 'submitPlan');
      expect(asked.stage).toBe('legalReview');
    }
  });

  test('not filed by 31 March climbs to the bodies above until it is (DE-17, XT-28)', () => {
    const plan = drafted(donge).at('2026-04-01 09:30');
    expect(plan.limits()).toContain('planDue 2026-03-31 lapsed');
    plan.at('2026-04-30 10:00');
    const rungs = plan.events.flatMap((event) =>
      event.type === 'DeadlineEscalated' && event.deadlineId.startsWith('planDue') ? [event.rung] : [],
    );
    expect(rungs).toEqual([0, 1, 2]);
    until(plan, 'publication');
    expect(plan.limits()).toContain('planDue 2026-03-31 settledLate');
  });

  test('ends with its period', () => {
    const plan = until(drafted(huzhou), 'published').at('2027-01-01 00:00');
    expect(plan.stage).toBe('closed');
    expect(
      plan.deadlines.every(({ status }) => !['open', 'lapsed'].includes(status) || status === 'lapsed'),
    ).toBe(true);
  });

  test('is one for an agency and a year, with line numbers of its own', () => {
    const other = drafted(cixi).knowing({ samePlanIds: ['plan-0'] });
    other.refuses('drafter', 'submitPlan', {}, 'planExists');
    const taken = drafted(cixi).knowing({ takenRefs: ['b-7'] });
    taken.refuses('drafter', 'setPlanLines', { put: [line({ ref: 'b-7' })] }, 'lineRefTaken');
  });
});

describe('items of a line', () => {
  const from = (day: string) => [{ from: day as never, to: null }];
  const item = {
    id: 'item-a',
    ownerAgencyId: 'agency-a',
    published: from('2025-01-01'),
    hasLegalBasis: true,
  };

  test('are published through the whole window, or the plan is refused (HZ-07, CX-20)', () => {
    const plan = drafted(huzhou);
    for (const published of [
      [],
      from('2026-05-02'),
      [{ from: '2025-01-01' as never, to: '2026-06-29' as never }],
    ])
      expect(
        plan
          .knowing({ items: [{ ...item, published }] })
          .refuses('drafter', 'submitPlan', {}, 'rule.itemPublished'),
      ).toContain('HZ-07');
    const whole = [{ from: '2026-05-01' as never, to: '2026-06-30' as never }];
    expect(plan.knowing({ items: [{ ...item, published: whole }] }).does('drafter', 'submitPlan').stage).toBe(
      'approval',
    );
  });

  test('belong to an agency that takes part in the line (DE-10, CX-19)', () => {
    const plan = drafted(cixi).knowing({ items: [{ ...item, ownerAgencyId: 'agency-b' }] });
    expect(plan.refuses('drafter', 'submitPlan', {}, 'rule.itemOwned')).toContain('CX-19');
    plan.does('drafter', 'setPlanLines', { put: [line({ cooperatingAgencyIds: ['agency-b'] })] });
    expect(plan.does('drafter', 'submitPlan').stage).toBe('approval');
  });

  test('that were suspended while the plan was being reviewed are refused at its approval', () => {
    const plan = until(drafted(cixi), 'approval').knowing({ items: [{ ...item, published: [] }] });
    plan.refuses('leader', 'approvePlan', opinion, 'rule.itemPublished');
  });
});

describe('duties', () => {
  test('whoever drafted neither reviews nor approves; the reviewer does not approve', () => {
    const asked = drafted(cixi, annual({}, { legalReviewAsked: true })).does('drafter', 'submitPlan');
    asked.refuses('draftingHead', 'passPlanLegalReview', opinion, 'rule.separationOfDuties');
    asked.does('reviewingLeader', 'passPlanLegalReview', opinion);
    asked.refuses('reviewingLeader', 'approvePlan', opinion, 'rule.separationOfDuties');
    asked.refuses('draftingHead', 'approvePlan', opinion, 'rule.separationOfDuties');
    asked.refuses('draftingHead', 'returnPlan', { reason: '改一改' }, 'rule.separationOfDuties');
    expect(asked.does('leader', 'approvePlan', opinion).stage).toBe('coordination');
  });

  test('a plan sent back loses what was decided of it, and its lines may be changed again', () => {
    const plan = until(drafted(cixi), 'approval').does('leader', 'returnPlan', { reason: '条目过多' });
    expect(plan.state).toMatchObject({ stage: 'draft', people: { approver: null } });
    plan.does('drafter', 'setPlanLines', { put: [line({ ref: 'a-2' })], remove: ['a-1'] });
    expect(plan.state?.lines.map(({ ref }) => ref)).toEqual(['a-2']);
    expect(until(plan, 'published').state?.round).toBe(2);
  });
});
