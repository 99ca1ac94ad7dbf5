// Who goes: number, certificates on the day, and that nobody holds two duties.
import { day, joint, offSite, planned, special, temporary } from './kit/drafts';
import { given } from './kit/given';
import { cixi, donge, everyStage, huzhou, jiujiang, realPacks, withRules } from './kit/packs';
import { limit, officers } from './kit/registers';

describe.each(realPacks)('$name', (pack) => {
  test('one officer is too few (DE-50)', () => {
    const draft = planned({ officerIds: ['officer-a1'] });
    given(pack, draft).when('drafter', 'submitForReview').refused('rule.officersMinimum');
  });

  test('nobody named is nobody with a certificate', () => {
    const draft = planned({ officerIds: [], leaderOfficerId: null });
    given(pack, draft).when('drafter', 'submitForReview').refused('rule.officerCertificate');
  });

  test.each(['auxiliary', 'thirdParty'] as const)(
    '%s staff do not inspect (HZ-80, DE-46, DE-86)',
    (standing) => {
      const visit = given(pack).registers(officers('officer-a2', { standing }));
      visit.when('drafter', 'submitForReview').refused('rule.thirdPartyNotInspector');
    },
  );

  test('a certificate must be valid on the first day of the window', () => {
    const draft = planned({ window: { from: day('2026-03-20'), to: day('2026-03-31') } });
    const expired = officers('officer-a2', { certificateTo: day('2026-03-19') });
    given(pack, draft)
      .registers(expired)
      .when('drafter', 'submitForReview')
      .refused('rule.officerCertificate');
    const valid = officers('officer-a2', { certificateTo: day('2026-03-20') });
    given(pack, draft).registers(valid).when('drafter', 'submitForReview').allowed();
  });
});

test('a certificate that ran out since is found at the door (DE-46)', () => {
  const visit = given(donge)
    .reach('awaitingEntry')
    .does('drafter', 'fileWithBody', { body: 'platform', receiptNo: 'r-1' });
  visit.registers(officers('officer-a2', { certificateTo: day('2026-03-01') }));
  visit
    .when('officer', 'recordEntry', { place: '车间', doorChecks: visit.doorChecks })
    .refused('rule.officerCertificate', 'DE-46');
});

test('an officer not on the register at all has no certificate (CX-16)', () => {
  const draft = planned({ officerIds: ['officer-a1', 'officer-unknown'] });
  given(cixi, draft).when('drafter', 'submitForReview').refused('rule.officerCertificate', 'CX-16');
});

test('the two officers of an entry are not asked of an off-site check (DE-50)', () => {
  const draft = offSite({ officerIds: ['officer-a1'] });
  given(donge, draft).when('drafter', 'submitForReview').allowed();
});

test('more officers than a body has set are spoken of, an unset number only counted (HZ-20)', () => {
  const visit = given(huzhou).registers(limit('officersMaximum', 1));
  visit.does('drafter', 'submitForReview');
  expect(visit.state.notes).toContainEqual(
    expect.objectContaining({ rule: 'officersMaximum', strength: 'warn' }),
  );
  const unset = given(huzhou).does('drafter', 'submitForReview');
  expect(unset.state.notes).toContainEqual(
    expect.objectContaining({ rule: 'officersMaximum', strength: 'count' }),
  );
});

describe('separation of duties (clauses.md §2.3)', () => {
  test.each(realPacks)('$name: the drafter does not approve', (pack) => {
    given(pack)
      .reach('approval')
      .when('draftingHead', 'approve', { opinion: '同意' })
      .refused('rule.separationOfDuties');
  });

  test.each(realPacks)('$name: an inspecting officer does not approve', (pack) => {
    const visit = given(pack).reach('approval');
    visit.when('inspectingHead', 'approve', { opinion: '同意' }).refused('rule.separationOfDuties');
  });

  test('who drafts does not review', () => {
    given(cixi, special())
      .reach('legalReview')
      .when('draftingHead', 'passLegalReview', { opinion: '合法' })
      .refused('rule.separationOfDuties');
  });

  test('an inspecting officer does not review', () => {
    given(cixi, special())
      .reach('legalReview')
      .when('inspectingHead', 'passLegalReview', { opinion: '合法' })
      .refused('rule.separationOfDuties');
  });

  test.each(['submitForReview', 'reviseDraft'] as const)(
    'who only gave %s is an author like the first',
    (name) => {
      const visit = given(cixi, special()).does('drafter', 'assessNeed', { assessment: '必要' });
      visit
        .does('secondDrafter', name, name === 'reviseDraft' ? { draft: special() } : {})
        .reach('legalReview');
      visit.when('secondDrafter', 'passLegalReview', { opinion: '合法' }).refused('rule.separationOfDuties');
      visit.reach('approval');
      visit
        .when('secondDrafter', 'returnForCorrection', { reason: '补正' })
        .refused('rule.separationOfDuties');
      visit.when('secondDrafter', 'refuseApproval', { reason: '不必要' }).refused('rule.separationOfDuties');
    },
  );

  test('who reviews does not approve, return or refuse as approver', () => {
    const visit = given(cixi, special()).reach('legalReview');
    visit.does('reviewingLeader', 'passLegalReview', { opinion: '合法' });
    visit.does('leader', 'recordCollectiveDiscussion', {
      minutesRef: 'm-1',
      heldOn: '2026-03-02',
      conclusion: 'agreed',
    });
    visit.when('reviewingLeader', 'approve', { opinion: '同意' }).refused('rule.separationOfDuties');
    visit
      .when('reviewingLeader', 'returnForCorrection', { reason: '补正' })
      .refused('rule.separationOfDuties');
    visit.when('reviewingLeader', 'refuseApproval', { reason: '不必要' }).refused('rule.separationOfDuties');
  });

  test('the government is not the agency itself', () => {
    const visit = given(everyStage).reach('approval');
    visit.does('leader', 'recordCollectiveDiscussion', {
      minutesRef: 'm-1',
      heldOn: '2026-03-02',
      conclusion: 'agreed',
    });
    visit.does('leader', 'approve', { opinion: '同意' });
    for (const name of ['returnForCorrection', 'refuseApproval'] as const)
      visit.when('governmentOfOwn', name, { reason: '补正' }).refused('rule.separationOfDuties');
    visit
      .when('governmentOfOwn', 'approveByGovernment', { documentRef: 'p-1', opinion: '同意' })
      .refused('rule.separationOfDuties');
    visit.when('government', 'approveByGovernment', { documentRef: 'p-1', opinion: '同意' }).allowed();
  });

  test.each(['reviewer-a', 'leader-a'])(
    '%s, who reviewed or approved it, does not join it',
    (byOfficerId) => {
      const visit = given(cixi, special()).reach('coding');
      visit
        .when('drafter', 'replaceOfficer', { officerId: 'officer-a2', byOfficerId, reason: '人手不足' })
        .refused('rule.separationOfDuties');
    },
  );

  test('a late approval is given by a head, not by the officer who went in', () => {
    const visit = given(huzhou, temporary());
    visit.does('officer', 'enterUrgently', {
      reason: '险情',
      place: '车间',
      inspectionNoticeNo: 'n-1',
      doorChecks: visit.doorChecks,
    });
    visit
      .when('inspectingHead', 'approveRetroactively', { opinion: '同意' })
      .refused('rule.separationOfDuties');
    visit
      .when('draftingHead', 'approveRetroactively', { opinion: '同意' })
      .refused('rule.separationOfDuties');
    visit.when('leader', 'approveRetroactively', { opinion: '同意' }).allowed();
  });
});

describe('the team changes', () => {
  test('an officer is replaced by a certified colleague, with a reason', () => {
    const visit = given(jiujiang).reach('awaitingEntry');
    visit.does('drafter', 'replaceOfficer', {
      officerId: 'officer-a1',
      byOfficerId: 'officer-a3',
      reason: '出差',
    });
    expect(visit.state.officerIds).toEqual(['officer-a3', 'officer-a2']);
    expect(visit.state.draft.leaderOfficerId).toBe('officer-a3');
  });

  test('not by a stranger, not by one who is there already, not in place of nobody', () => {
    const visit = given(huzhou, joint()).reach('awaitingEntry');
    const replace = (officerId: string, byOfficerId: string) =>
      visit.when('drafter', 'replaceOfficer', { officerId, byOfficerId, reason: '换人' });
    replace('officer-a1', 'officer-unknown').refused('rule.officerCertificate');
    replace('officer-a1', 'officer-c1').refused('rule.entrustment', 'HZ-19');
    replace('officer-a1', 'officer-b1').refused('alreadyDone');
    replace('officer-a2', 'officer-a3').refused('unknownSubject');
  });

  test('separation that a pack only warns of lets pass and is noted', () => {
    const lenient = withRules(huzhou, { separationOfDuties: { strength: 'warn' } });
    const visit = given(lenient).reach('approval').does('draftingHead', 'approve', { opinion: '同意' });
    expect(visit.state.notes).toContainEqual(
      expect.objectContaining({ rule: 'separationOfDuties', strength: 'warn' }),
    );
  });
});
