// What an urgent entry leaves behind: due from leaving the site, made up in time, late, or missed for good.
import { openTasks } from '../../../../domain/inspection/tasks';
import { temporary } from './kit/drafts';
import { given } from './kit/given';
import { approveLate, due, fate, left } from './kit/left';
import { cixi, huzhou } from './kit/packs';

const code = { code: 'code-9', platformTaskRef: 'platform-1' };

describe('Huzhou: one working day after leaving for approval and code (HZ-65, A9)', () => {
  test('over the National Day holiday it ends on 8 October', () => {
    expect(due(left(huzhou, '2026-09-30'))).toMatchObject({
      retroApproval: '2026-10-08',
      retroCode: '2026-10-08',
    });
  });

  test('nothing runs before the officers leave, and what is made up inside leaves no deadline', () => {
    const visit = given(huzhou, temporary());
    visit.does('officer', 'enterUrgently', {
      reason: '险情',
      place: '车间',
      inspectionNoticeNo: 'n-1',
      doorChecks: visit.doorChecks,
    });
    expect(visit.state.deadlines).toMatchObject([
      { rule: 'drafting', status: 'cancelled' },
      { rule: 'onSiteCheck', status: 'open' },
    ]);
    expect(openTasks(visit.state, huzhou).map(({ command }) => command)).toEqual([
      'recordCheck',
      'approveRetroactively',
      'issueCodeRetroactively',
    ]);
    visit
      .does('leader', 'approveRetroactively', { opinion: '同意' })
      .does('drafter', 'issueCodeRetroactively', code);
    const { deadlines } = visit.reach('resultNotice').state;
    expect(deadlines.filter(({ status }) => status === 'open')).toMatchObject([{ rule: 'resultNotice' }]);
  });

  test('made up in time: no longer late, evidence linkable, and done once', () => {
    const visit = approveLate(left(huzhou))
      .at('2026-03-03 23:59')
      .does('drafter', 'issueCodeRetroactively', code);
    expect(visit.events).toContainEqual(expect.objectContaining({ type: 'RetroactivelyCoded', late: false }));
    expect(fate(visit, 'retroCode')).toBe('met');
    visit.when('drafter', 'issueCodeRetroactively', code).refused('notPending');
    visit.when('principal', 'approveRetroactively', { opinion: '同意' }).refused('notPending');
    expect(visit.state).toMatchObject({ debts: [], evidenceBarred: false });
  });

  test('a day later: lapsed, told to supervision, evidence barred; the code still comes, late (HZ-66, A26)', () => {
    const visit = left(huzhou).at('2026-03-04 00:00');
    expect(fate(visit, 'retroCode')).toBe('lapsed');
    expect(visit.events).toContainEqual(
      expect.objectContaining({ type: 'SupervisionAlerted', about: 'lapsed.retroCode' }),
    );
    visit.does('drafter', 'issueCodeRetroactively', code);
    expect(visit.events.slice(-2)).toMatchObject([
      { type: 'RetroactivelyCoded', late: true },
      { type: 'OverdueSettled', reason: null },
    ]);
    expect(visit.state).toMatchObject({ evidenceBarred: true, debts: ['approval'] });
  });

  test('late is late even when the clock was slow to ring', () => {
    const visit = left(huzhou).silentlyAt('2026-03-04 00:00');
    const answer = visit.when('drafter', 'issueCodeRetroactively', code);
    answer.happens(
      'DeadlineLapsed',
      'SupervisionAlerted',
      'DeadlineLapsed',
      'SupervisionAlerted',
      'EvidenceBarred',
      'RetroactivelyCoded',
    );
    expect(visit.does('drafter', 'issueCodeRetroactively', code).events).toContainEqual(
      expect.objectContaining({ type: 'RetroactivelyCoded', late: true }),
    );
  });

  test('barred evidence opens no case until supervision lets it pass (HZ-66)', () => {
    const visit = left(huzhou).does('officer', 'recordResult', {
      agencyId: 'agency-a',
      outcome: 'caseOpened',
      summary: '违法',
    });
    const open = { agencyId: 'agency-a', caseRef: 'case-1' };
    visit.when('leader', 'openPenaltyCase', open).refused('rule.uncodedEvidence', 'HZ-66');
    visit.at('2026-03-04 09:00').does('drafter', 'issueCodeRetroactively', code);
    visit.when('leader', 'openPenaltyCase', open).refused('rule.uncodedEvidence', 'HZ-66');
    visit.when('leader', 'openPenaltyCase', { ...open, evidenceFromVisit: false }).allowed();
    visit.does('supervisor', 'grantOverride', { rule: 'uncodedEvidence', reason: '平台故障' });
    visit.when('leader', 'openPenaltyCase', open).happens('PenaltyCaseOpened');
    expect(visit.state.evidenceBarred).toBe(false);
  });

  test('released beforehand, a lapse bars nothing again', () => {
    const visit = left(huzhou).does('supervisor', 'grantOverride', {
      rule: 'uncodedEvidence',
      reason: '平台故障',
    });
    expect(visit.at('2026-03-05 09:00').types).not.toContain('EvidenceBarred');
  });

  test('lapsed is not settled: the file waits for what is made up late, the breach stays in its record (HZ-65, §4.2)', () => {
    const visit = left(huzhou).reach('creditRepair').at('2026-04-01 09:00');
    expect(visit.position).toBe('creditRepair');
    expect(openTasks(visit.state, huzhou).map(({ command }) => command)).toEqual([
      'approveRetroactively',
      'issueCodeRetroactively',
    ]);
    visit.does('leader', 'approveRetroactively', { opinion: '同意' });
    expect(visit.position).toBe('creditRepair');
    visit.does('drafter', 'issueCodeRetroactively', code);
    expect(visit.position).toBe('closed');
    expect(visit.state).toMatchObject({ debts: [], evidenceBarred: true });
    expect(visit.events).toContainEqual(
      expect.objectContaining({ type: 'RetroactivelyApproved', late: true }),
    );
  });

  test('a code that never comes is settled by supervision alone, and only once it is late (HZ-66, A26)', () => {
    const release = { rule: 'uncodedEvidence', reason: '平台数据灭失，无法补码' };
    const visit = left(huzhou)
      .reach('creditRepair')
      .does('leader', 'approveRetroactively', { opinion: '同意' });
    expect(visit.does('supervisor', 'grantOverride', release).position).toBe('creditRepair');
    expect(visit.at('2026-03-04 00:00').position).toBe('closed');
    const late = left(huzhou)
      .reach('creditRepair')
      .does('leader', 'approveRetroactively', { opinion: '同意' })
      .at('2026-03-04 00:00');
    expect(late.position).toBe('creditRepair');
    expect(late.does('supervisor', 'grantOverride', release).position).toBe('closed');
  });

  test('a late approval is released by nobody (HZ-65)', () => {
    const visit = left(huzhou).reach('creditRepair').does('drafter', 'issueCodeRetroactively', code);
    visit.at('2026-03-05 09:00');
    visit
      .when('supervisor', 'grantOverride', { rule: 'approvedBeforeEntry', reason: '已过' })
      .refused('notOverridable');
    expect(visit.position).toBe('creditRepair');
  });
});

describe('Cixi: “promptly”, three working days, never a breach (CX-68, A11)', () => {
  test('the lapse alerts nobody above and settles nothing: the file stays open until it is made up', () => {
    const visit = left(cixi).reach('creditRepair').at('2026-03-20 09:00');
    expect(visit.position).toBe('creditRepair');
    expect(visit.types).not.toContain('SupervisionAlerted');
    approveLate(visit).does('drafter', 'issueCodeRetroactively', code);
    for (const body of ['coordinatingBody', 'justiceBureau'])
      visit.does('drafter', 'fileRetroactively', { body, receiptNo: 'r-1', reason: '险情' });
    expect(visit.position).toBe('closed');
  });

  test('two bodies: the debt is settled with the second (CX-67)', () => {
    const visit = left(cixi).does('drafter', 'fileRetroactively', {
      body: 'justiceBureau',
      receiptNo: 'r-1',
      reason: '险情',
    });
    expect(visit.state.debts).toContain('filing');
    visit.does('drafter', 'fileRetroactively', {
      body: 'coordinatingBody',
      receiptNo: 'r-2',
      reason: '险情',
    });
    expect(visit.state.debts).not.toContain('filing');
    expect(fate(visit, 'retroFiling')).toBe('met');
  });

  test('a debt without any limit in the pack keeps the file open too', () => {
    const timeless = { ...cixi.deadlines.retroApproval, span: null };
    const pack = {
      ...cixi,
      deadlines: { ...cixi.deadlines, retroApproval: timeless, retroCode: timeless, retroFiling: timeless },
    };
    expect(left(pack).reach('creditRepair').at('2026-12-01 09:00').position).toBe('creditRepair');
  });
});
