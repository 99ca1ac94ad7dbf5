// Who goes and how: joint with a lead, entrusted to another agency, off site.
import { visitEntries } from '../../../../domain/inspection/visits';
import { entrusted, joint, offSite, triggered } from './kit/drafts';
import { shownCode } from './kit/autopilot';
import { given, type Given } from './kit/given';
import { cixi, donge, huzhou, realPacks, xiangtan } from './kit/packs';

const result = (agencyId: string, more: object = {}) => ({
  agencyId,
  outcome: 'noProblem',
  summary: '未发现问题',
  ...more,
});

describe.each(realPacks)('$name: a joint visit', (pack) => {
  const told = (): Given => given(pack, joint()).reach('resultNotice');

  test('one lead prepares it; officers of every agency work in it', () => {
    const visit = given(pack, joint()).reach('approval');
    visit.when('leaderB', 'approve', { opinion: '同意' }).refused('otherAgency');
    visit.when('leaderB', 'returnForCorrection', { reason: '补正' }).refused('otherAgency');
    visit.reach('inside').when('officerB', 'finishOnSite').refused('rule.checkRecord');
  });

  test('each agency concludes for itself, nobody for another (A34, A54)', () => {
    const visit = told();
    visit.when('officer', 'recordResult', result('agency-b')).refused('otherAgency');
    visit.when('officerB', 'recordResult', result('agency-a')).refused('otherAgency');
    visit.when('officerB', 'recordResult', result('agency-z')).refused('unknownSubject');
    visit.when('officerB', 'recordResult', result('agency-b')).happens('ResultRecorded');
  });

  test('one notice for all, when all have concluded (HZ-51, DE-62)', () => {
    const visit = told().does('officer', 'recordResult', result('agency-a'));
    const serve = { documentNo: 'result-1', method: 'onSpot' };
    visit.when('officer', 'serveResultNotice', serve).refused('rule.closedLoop');
    visit.does('officerB', 'recordResult', result('agency-b'));
    visit.when('officerB', 'serveResultNotice', serve).refused('otherAgency');
    visit.does('officer', 'serveResultNotice', serve);
    expect(visit.types.filter((type) => type === 'ResultNoticeServed')).toHaveLength(1);
  });

  test('one agency’s case and another’s correction run side by side', () => {
    const visit = told().does('officer', 'recordResult', result('agency-a', { outcome: 'caseOpened' }));
    visit.does(
      'officerB',
      'recordResult',
      result('agency-b', { outcome: 'correctByDate', correctBy: '2026-03-20' }),
    );
    visit.does('officer', 'serveResultNotice', { documentNo: 'result-1', method: 'onSpot' });
    expect(visit.position).toBe('rectification');
    visit.when('leaderB', 'openPenaltyCase', { agencyId: 'agency-a', caseRef: 'c-1' }).refused('otherAgency');
    visit.does('leader', 'openPenaltyCase', { agencyId: 'agency-a', caseRef: 'c-1' });
    expect(visit.state.deadlines.find(({ rule }) => rule === 'rectification')).toMatchObject({
      subject: 'agency-b',
      status: 'open',
    });
    visit.does('firm', 'submitRectification', { agencyId: 'agency-b', report: '已整改' });
    visit
      .when('officer', 'verifyRectification', {
        agencyId: 'agency-b',
        passed: true,
        method: 'photo',
        note: '好',
      })
      .refused('otherAgency');
    visit.does('officerB', 'verifyRectification', {
      agencyId: 'agency-b',
      passed: true,
      method: 'photo',
      note: '好',
      ...shownCode(visit),
    });
    expect(visit.position).not.toBe('rectification');
  });

  test('it is one visit in the ledger of each agency (A12)', () => {
    const visit = given(pack, joint());
    expect(visitEntries(visit.state, pack, visit.today)).toEqual([]);
    visit.reach('inside');
    expect(
      visitEntries(visit.state, pack, visit.today).map(({ agencyId, status, counted }) => [
        agencyId,
        status,
        counted,
      ]),
    ).toEqual([
      ['agency-a', 'consumed', true],
      ['agency-b', 'consumed', true],
    ]);
  });
});

describe('an entrusted visit (HZ-19, CX-64, A34)', () => {
  test('the other agency’s officers go; the owner prepares, approves and concludes', () => {
    const visit = given(huzhou, entrusted()).reach('inside');
    expect(visit.state.officerIds).toEqual(['officer-b1', 'officer-b2']);
    visit.reach('resultNotice');
    visit.when('officerB', 'recordResult', result('agency-a')).refused('otherAgency');
    visit.when('officerB', 'recordResult', result('agency-b')).refused('unknownSubject');
    visit.when('officer', 'recordResult', result('agency-a')).allowed();
  });

  test('it counts for the owner of the items, not for the one who went (A12)', () => {
    const visit = given(cixi, entrusted()).reach('inside');
    expect(visitEntries(visit.state, cixi, visit.today).map(({ agencyId }) => agencyId)).toEqual([
      'agency-a',
    ]);
  });

  test('a decision about a case is the owner’s (A34)', () => {
    const visit = given(huzhou, entrusted())
      .reach('resultNotice')
      .does('officer', 'recordResult', result('agency-a', { outcome: 'caseOpened' }));
    visit.when('leaderB', 'openPenaltyCase', { agencyId: 'agency-a', caseRef: 'c-1' }).refused('otherAgency');
  });
});

describe('off site (HZ-44, CX-39, DE-75, JJ-50)', () => {
  test.each(realPacks)('$name: no entry, no code, no notice; checked, told, closed', (pack) => {
    const visit = given(pack, offSite()).reach('awaitingEntry');
    visit.when('officer', 'recordEntry', { place: '车间' }).refused('onSiteOnly');
    visit
      .when('drafter', 'fileWithBody', { body: 'coordinatingBody', receiptNo: 'r-1' })
      .refused('notPending');
    expect(visit.reach('closed').types).not.toContain('Entered');
    expect(visitEntries(visit.state, pack, visit.today)).toEqual([]);
  });

  test('it starts in its days, by its own people', () => {
    const visit = given(donge, offSite()).reach('awaitingEntry');
    visit.when('spareOfficer', 'startOffSiteCheck', { means: '比对' }).refused('roleNotAllowed');
    visit
      .silentlyAt('2026-04-01 09:00')
      .when('officer', 'startOffSiteCheck', { means: '比对' })
      .refused('rule.entryWindow');
    given(donge)
      .reach('awaitingEntry')
      .when('officer', 'startOffSiteCheck', { means: '比对' })
      .refused('offSiteOnly');
  });

  test('an alarm is looked into off site first, and may find something (DE-76)', () => {
    const visit = given(
      donge,
      triggered('riskAlarm', { channel: 'offSite', offSiteInsufficient: null }),
    ).reach('inside');
    visit.does('officer', 'recordCheck', {
      recordRef: 'r-1',
      findings: [{ itemId: 'item-a1', conforms: false, note: '超标' }],
      evidenceFixed: [{ ref: 'e-1', how: '导出监测数据并计算摘要' }],
    });
    visit
      .does('officer', 'finishOnSite')
      .does('officer', 'recordResult', result('agency-a', { outcome: 'correctImmediately' }));
    expect(visit.reach('closed').position).toBe('closed');
  });

  test('monitoring evidence needs legal and technical review (XT-43)', () => {
    const visit = given(xiangtan, offSite())
      .reach('inside')
      .registers({ devices: [{ id: 'device-1', faults: [] }] });
    const record = (technicalReviewRef: string | null) => ({
      recordRef: 'r-1',
      findings: [{ itemId: 'item-a1', conforms: false, note: '超标' }],
      deviceEvidence: { legalReviewRef: 'legal-1', technicalReviewRef, deviceIds: ['device-1'] },
    });
    visit.when('officer', 'recordCheck', record(null)).refused('rule.deviceEvidenceReview', 'XT-43');
    visit.when('officer', 'recordCheck', record('technical-1')).allowed();
  });
});

describe('the ledger of visits', () => {
  const statuses = (visit: Given) =>
    visitEntries(visit.state, visit.pack, visit.today).map(({ status }) => status);

  test('reserved when submitted, consumed by entry, released when it comes to nothing (A12)', () => {
    expect(statuses(given(huzhou).reach('approval'))).toEqual(['reserved']);
    expect(statuses(given(huzhou).reach('closed'))).toEqual(['consumed']);
    expect(
      statuses(given(huzhou).reach('approval').does('principal', 'returnForCorrection', { reason: '补正' })),
    ).toEqual(['released']);
    expect(
      statuses(given(huzhou).reach('approval').does('principal', 'refuseApproval', { reason: '不必要' })),
    ).toEqual(['released']);
    expect(statuses(given(huzhou).reach('coding').does('drafter', 'withdraw', { reason: '停产' }))).toEqual([
      'released',
    ]);
  });

  test('causes outside the cap are kept apart (CX-32, A58)', () => {
    const visit = given(cixi, triggered()).reach('approval');
    expect(visitEntries(visit.state, cixi, visit.today)).toMatchObject([
      { counted: false, triggered: true, special: false, year: 2026 },
    ]);
  });
});
