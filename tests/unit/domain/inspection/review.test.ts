// From submission to approval: reviews in their order, who decides where, return and refusal at each of them.
import { day, planned, special, temporary, triggered } from './kit/drafts';
import { type Given, given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, realPacks, xiangtan } from './kit/packs';

const agreed = { minutesRef: 'minutes-1', heldOn: '2026-03-02', conclusion: 'agreed' } as const;
const approval = { opinion: '同意' };
const paper = { documentRef: '市政府批复 3 号', opinion: '同意' };
const reason = { reason: '范围不清' };

const open = ({ state }: Given) =>
  state.deadlines.filter(({ status }) => status === 'open').map(({ rule }) => rule);

describe('a special inspection in Cixi and Dong’e (CX-56…59, DE-25…29)', () => {
  test.each([cixi, donge])('$name: assessed, reviewed, discussed, approved, approved above', (pack) => {
    const visit = given(pack, special()).reach('awaitingEntry');
    const order = [
      'NeedAssessed',
      'SubmittedForReview',
      'LegalReviewPassed',
      'CollectiveDiscussionRecorded',
      'Approved',
      'GovernmentApproved',
    ];
    expect(visit.types.filter((type) => order.includes(type))).toEqual(order);
    expect(visit.state.people).toMatchObject({
      drafter: 'drafter-a',
      reviewer: 'reviewer-a',
      approver: 'leader-a',
      governmentApprover: 'government-1',
    });
  });

  test('no approval before the discussion, none above before the agency’s own (CX-58, CX-66)', () => {
    const visit = given(cixi, special()).reach('approval');
    visit.when('leader', 'approve', approval).refused('stepMissing', 'CX-58');
    visit.when('government', 'approveByGovernment', paper).refused('stepMissing', 'CX-66');
    visit.does('leader', 'recordCollectiveDiscussion', agreed).does('leader', 'approve', approval);
    expect(visit.position).toBe('approval');
    visit.when('leader', 'approve', approval).refused('alreadyDone');
    visit.when('government', 'approveByGovernment', paper).happens('GovernmentApproved', 'StageEntered');
  });

  test('the discussion is held after the legal review, not in days to come, and once (CX-57, CX-58)', () => {
    const visit = given(cixi, special()).reach('legalReview').at('2026-03-04 10:00').reach('approval');
    const record = (heldOn: string) =>
      visit.when('leader', 'recordCollectiveDiscussion', { ...agreed, heldOn });
    record('2026-03-03').refused('dateNotLater', 'CX-58');
    record('2026-03-05').refused('fieldRequired', 'CX-58');
    record('2026-03-04').happens('CollectiveDiscussionRecorded');
    visit.does('leader', 'recordCollectiveDiscussion', { ...agreed, heldOn: '2026-03-04' });
    visit.when('leader', 'recordCollectiveDiscussion', agreed).refused('alreadyDone');
  });

  test('a discussion that does not agree ends it', () => {
    const visit = given(cixi, special()).reach('approval');
    visit.does('leader', 'recordCollectiveDiscussion', { ...agreed, conclusion: 'notAgreed' });
    expect(visit.position).toBe('refused');
    expect(open(visit)).toEqual([]);
  });

  test('in Huzhou only the government is asked besides the head (HZ-37, A22)', () => {
    const visit = given(huzhou, special()).reach('approval');
    visit.when('leader', 'recordCollectiveDiscussion', agreed).refused('notPending');
    visit.does('principal', 'approve', approval);
    expect(visit.position).toBe('approval');
    expect(visit.does('government', 'approveByGovernment', paper).position).toBe('coding');
  });

  test.each([jiujiang, xiangtan])('$name asks for none of it', (pack) => {
    const visit = given(pack, special()).reach('approval');
    visit.when('government', 'approveByGovernment', paper).refused('notPending');
    expect(visit.reach('awaitingEntry').types).not.toContain('GovernmentApproved');
  });

  test.each([
    [huzhou, 'HZ-37'],
    [cixi, 'CX-59'],
    [donge, 'DE-29'],
  ] as const)(
    '$name: an urgent one on an amended and filed plan does not wait for the government (A57)',
    (pack, clause) => {
      const trigger = { source: 'emergency', evidenceRef: 'order-1', separateVisitReason: null } as const;
      const visit = given(pack, special({ trigger })).reach('awaitingEntry');
      expect(visit.types).not.toContain('GovernmentApproved');
      const alert = visit.events.find(
        (event) => event.type === 'SupervisionAlerted' && event.about === 'urgentSpecial',
      );
      expect(alert).toMatchObject({ source: { clauses: [clause] } });
    },
  );

  test('urgent without the plan on file it waits like any other (HZ-27)', () => {
    const trigger = { source: 'emergency', evidenceRef: 'order-1', separateVisitReason: null } as const;
    const visit = given(huzhou, special({ trigger })).registers({ planLine: null }).reach('approval');
    visit.does('principal', 'approve', approval);
    expect(visit.position).toBe('approval');
  });
});

describe('who approves (A17, A18)', () => {
  test.each(realPacks)('$name: the head of an internal unit does not (DE-23)', (pack) => {
    given(pack).reach('approval').when('unitHead', 'approve', approval).refused('rule.approvalLevel');
  });

  test('in Dong’e the text itself says so (DE-23)', () => {
    given(donge)
      .reach('approval')
      .when('unitHead', 'approve', approval)
      .refused('rule.approvalLevel', 'DE-23');
  });

  test('Huzhou: the principal head, for temporary ones any head (HZ-46, HZ-64, A2)', () => {
    given(huzhou)
      .reach('approval')
      .when('leader', 'approve', approval)
      .refused('rule.approvalLevel', 'HZ-46');
    given(huzhou, triggered())
      .reach('approval')
      .when('leader', 'approve', approval)
      .refused('rule.approvalLevel');
    given(huzhou).reach('approval').when('principal', 'approve', approval).allowed();
    given(huzhou, temporary()).reach('approval').when('leader', 'approve', approval).allowed();
  });

  test('Xiangtan: the principal head’s opinion on the form (XT-89, A63)', () => {
    given(xiangtan)
      .reach('approval')
      .when('leader', 'approve', approval)
      .refused('rule.approvalLevel', 'XT-89');
    given(xiangtan)
      .reach('approval')
      .when('leader', 'refuseApproval', reason)
      .refused('rule.approvalLevel', 'XT-89');
  });

  test('no approval for days that are already over: it goes back for new ones', () => {
    const draft = planned({ window: { from: day('2026-03-02'), to: day('2026-03-04') } });
    const visit = given(cixi, draft).reach('approval').at('2026-03-05 09:00');
    visit.when('leader', 'approve', approval).refused('rule.entryWindow');
    visit.when('leader', 'returnForCorrection', reason).happens('ReturnedForCorrection');
  });
});

describe('return and refusal', () => {
  test('every review can send back, and everything is asked again', () => {
    const visit = given(cixi, special()).reach('legalReview').does('reviewer', 'returnForCorrection', reason);
    expect(visit.state).toMatchObject({ stage: 'plan', returnReason: '范围不清', round: 1 });
    visit.does('drafter', 'reviseDraft', { draft: special({ content: '除尘' }) }).reach('approval');
    visit.does('leader', 'recordCollectiveDiscussion', agreed).does('leader', 'approve', approval);
    visit.does('government', 'returnForCorrection', reason);
    expect(visit.state.people).toMatchObject({ reviewer: null, approver: null });
    expect(visit.state).toMatchObject({
      stage: 'plan',
      round: 2,
      discussion: null,
      passedStages: [],
      completedStages: [],
    });
    expect(visit.reach('coding').state).toMatchObject({ round: 3, returnReason: null });
  });

  test('what was sent back leaves no deadline running but that of sending it in again (HZ, CX: review and approval)', () => {
    const visit = given(cixi, special()).reach('legalReview').does('reviewer', 'returnForCorrection', reason);
    expect(visit.state.deadlines).toContainEqual(
      expect.objectContaining({ rule: 'legalReview', status: 'cancelled' }),
    );
    expect(open(visit)).toEqual(['drafting']);
    visit.reach('approval').does('leader', 'returnForCorrection', reason);
    expect(open(visit)).toEqual(['drafting']);
  });

  test('only who decides at a step sends back or refuses there', () => {
    const visit = given(cixi, special()).reach('legalReview');
    visit.when('leader', 'returnForCorrection', reason).refused('roleNotAllowed');
    visit.when('reviewerB', 'returnForCorrection', reason).refused('otherAgency');
    visit.reach('approval');
    visit.when('reviewer', 'returnForCorrection', reason).refused('roleNotAllowed');
    visit.when('government', 'refuseApproval', reason).refused('roleNotAllowed');
    visit.does('leader', 'recordCollectiveDiscussion', agreed).does('leader', 'approve', approval);
    visit.when('principal', 'refuseApproval', reason).refused('roleNotAllowed');
    expect(visit.does('government', 'refuseApproval', reason).position).toBe('refused');
  });

  test.each(realPacks)('$name: a refusal ends it, and nothing runs on', (pack) => {
    const visit = given(pack).reach('approval').does('principal', 'refuseApproval', reason);
    expect(visit.position).toBe('refused');
    expect(open(visit)).toEqual([]);
  });

  test.each(['plan', 'approval', 'coding', 'awaitingEntry'] as const)(
    'it is withdrawn at %s, and nothing runs on',
    (position) => {
      const visit = given(huzhou).reach(position).does('drafter', 'withdraw', { reason: '企业停产' });
      expect(visit.position).toBe('withdrawn');
      expect(visit.state.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
    },
  );

  test('another lead agency is another inspection', () => {
    const draft = planned({ leadAgencyId: 'agency-b', agencyIds: ['agency-b'] });
    given(huzhou).when('drafter', 'reviseDraft', { draft }).refused('otherAgency');
  });
});
