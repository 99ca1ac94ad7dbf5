// The record of the check, the results, and the one notice.
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { given, type Given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, realPacks, withRules, xiangtan } from './kit/packs';

const told = (pack: PolicyPack): Given => given(pack).reach('resultNotice');
const result = (outcome: string, more: object = {}) => ({
  agencyId: 'agency-a',
  outcome,
  summary: '见笔录',
  ...more,
});
const serve = { documentNo: 'result-1', method: 'onSpot' };

describe('the record made inside', () => {
  const check = (more: object = {}) => ({
    recordRef: 'record-1',
    findings: [{ itemId: 'item-a1', conforms: true, note: '' }],
    enterpriseOpinion: '无',
    ...more,
  });
  const record = (pack: PolicyPack, more: object) =>
    given(pack).reach('inside').when('officer', 'recordCheck', check(more));

  test('Dong’e: the enterprise’s opinion stands in it, be it “none” (DE-54)', () => {
    record(donge, { enterpriseOpinion: null }).refused('rule.enterpriseOpinion', 'DE-54');
    record(donge, {}).allowed();
    record(huzhou, { enterpriseOpinion: null }).allowed();
  });

  test('Dong’e: recorded from beginning to end where it may be disputed, in principle (DE-55)', () => {
    record(donge, { recordingNeeded: true }).refused('rule.avRecording', 'DE-55');
    record(donge, { recordingNeeded: true, recordingRef: 'video-1' }).allowed();
    const visit = given(donge)
      .reach('inside')
      .does('leader', 'grantOverride', { rule: 'avRecording', reason: '设备损坏' });
    visit.when('officer', 'recordCheck', check({ recordingNeeded: true })).allowed();
  });

  test('avRecording: the list of matters is gone through point by point; one of them, and it is recorded (DE-55)', () => {
    record(donge, { recordingMatters: ['lifeHealth'] }).refused('rule.avRecording', 'DE-55');
    record(donge, { recordingMatters: ['lifeHealth'], recordingRef: 'video-1' }).allowed();
    record(donge, { recordingMatters: ['weather'] }).refused('unknownSubject');
    const noted = (pack: typeof donge, data: object) =>
      given(pack)
        .reach('inside')
        .does('officer', 'recordCheck', check(data))
        .state.notes.filter(({ rule }) => rule === 'avRecording')
        .map(({ params }) => params);
    expect(noted(donge, { recordingMatters: [] })).toEqual([]);
    expect(noted(donge, {})).toEqual([{ unchecked: expect.arrayContaining(['容易引发争议']) }]);
    expect(noted(huzhou, { recordingMatters: ['disputeLikely'] })).toEqual([
      { why: null, matters: ['容易引发争议'] },
    ]);
    // A pack pinned before there was a list asks for none.
    const { recording: _recording, ...before } = donge;
    expect(noted(before, {})).toEqual([]);
  });

  test('avRecording: the reason why nothing was recorded stands in the warning (HZ-70, CX-69)', () => {
    const why = '设备故障';
    const visit = given(huzhou)
      .reach('inside')
      .does('officer', 'recordCheck', check({ recordingNeeded: true, recordingWaivedReason: why }));
    expect(visit.state.notes).toContainEqual(
      expect.objectContaining({ rule: 'avRecording', strength: 'warn', params: { why } }),
    );
  });

  test('a third party’s paper is no finding (DE-87, HZ-80)', () => {
    record(donge, { thirdPartyFindingOnly: true }).refused('rule.thirdPartyFinding', 'DE-87');
    record(huzhou, { thirdPartyFindingOnly: true }).refused('rule.thirdPartyFinding', 'HZ-80');
  });

  test('findings are about the items of the visit', () => {
    record(donge, { findings: [{ itemId: 'item-b1', conforms: true, note: '' }] }).refused('unknownSubject');
  });

  test.each(realPacks)('$name: nobody leaves without a record (DE-53, CX-71)', (pack) => {
    given(pack).reach('inside').when('officer', 'finishOnSite').refused('rule.checkRecord');
  });
});

describe('results', () => {
  test('a correction by a date has its date, later than today (DE-58)', () => {
    told(donge).when('officer', 'recordResult', result('correctByDate')).refused('fieldRequired', 'DE-62');
    told(donge)
      .when('officer', 'recordResult', result('correctByDate', { correctBy: '2026-03-02' }))
      .refused('dateNotLater');
    told(donge)
      .when('officer', 'recordResult', result('correctByDate', { correctBy: '2026-03-03' }))
      .allowed();
  });

  test('a transfer says to whom (DE-59)', () => {
    told(donge).when('officer', 'recordResult', result('transferred')).refused('fieldRequired', 'DE-62');
  });

  test('leniency has a ground of the place, and its evidence (DE-61, CX-100, XT-56)', () => {
    const lenient = (leniencyGround: string | null, leniencyEvidence: string | null = '首次') =>
      told(donge).when('officer', 'recordResult', result('lenient', { leniencyGround, leniencyEvidence }));
    lenient(null).refused('rule.leniencyGround', 'DE-61');
    lenient('firstOffence', null).refused('rule.leniencyGround', 'DE-61');
    lenient('publicBenefit').refused('rule.leniencyGround', 'DE-61');
    lenient('firstOffence').allowed();
    const publicBenefit = result('lenient', { leniencyGround: 'publicBenefit', leniencyEvidence: '公益' });
    told(cixi).when('officer', 'recordResult', publicBenefit).happens('ResultRecorded');
  });

  test.each([xiangtan, jiujiang])(
    '$name: a ground the place does not list is noted, not refused, where the place only warns (XT-56)',
    (pack) => {
      const publicBenefit = result('lenient', { leniencyGround: 'publicBenefit', leniencyEvidence: '公益' });
      const visit = told(pack).does('officer', 'recordResult', publicBenefit);
      expect(visit.state.notes).toContainEqual(
        expect.objectContaining({
          rule: 'leniencyGround',
          strength: 'warn',
          params: { ground: 'publicBenefit' },
        }),
      );
      expect(visit.state.results[0]).toMatchObject({ leniencyGround: 'publicBenefit' });
    },
  );

  test.each(['noProblem', 'correctImmediately', 'lenient'] as const)(
    '%s ends the matter with its notice (DE-57)',
    (outcome) => {
      const ground = { leniencyGround: 'minor', leniencyEvidence: '及时改正' };
      const visit = told(donge)
        .does('officer', 'recordResult', result(outcome, ground))
        .does('officer', 'serveResultNotice', serve);
      expect(visit.position).toBe('closed');
      expect(visit.state.passedStages).toContainEqual({ stage: 'rectification', reason: 'nothingToCorrect' });
    },
  );

  test('a result may be put right until the notice is served, not from under its case', () => {
    const visit = told(huzhou).does('officer', 'recordResult', result('noProblem'));
    visit.does('officer', 'recordResult', result('caseOpened'));
    expect(visit.state.results).toHaveLength(1);
    visit.does('leader', 'openPenaltyCase', { agencyId: 'agency-a', caseRef: 'case-1' });
    visit.when('officer', 'recordResult', result('noProblem')).refused('alreadyDone');
  });

  test('a date that went by before it was told is set anew, and the case beside it stays', () => {
    const byDate = (correctBy: string) => result('correctByDate', { correctBy });
    const visit = told(huzhou)
      .does('officer', 'recordResult', byDate('2026-03-10'))
      .does('leader', 'openPenaltyCase', { agencyId: 'agency-a', caseRef: 'case-1' });
    visit.when('officer', 'recordResult', byDate('2026-03-20')).refused('alreadyDone');
    visit.at('2026-03-10 09:00').when('officer', 'serveResultNotice', serve).refused('dateNotLater');
    visit.does('officer', 'recordResult', byDate('2026-03-20')).does('officer', 'serveResultNotice', serve);
    expect(visit.state.results).toMatchObject([{ caseRef: 'case-1', correctBy: '2026-03-20' }]);
  });
});

describe('the notice', () => {
  test('not while an agency has not concluded (DE-62)', () => {
    told(donge).when('officer', 'serveResultNotice', serve).refused('rule.closedLoop', 'DE-62');
  });

  test('not “no problem” where something was found wrong (DE-62)', () => {
    const visit = given(donge)
      .reach('inside')
      .does('officer', 'recordCheck', {
        recordRef: 'record-1',
        findings: [{ itemId: 'item-a1', conforms: false, note: '堵塞' }],
        enterpriseOpinion: '无',
      });
    visit.does('officer', 'finishOnSite').does('officer', 'recordResult', result('noProblem'));
    visit.when('officer', 'serveResultNotice', serve).refused('fieldRequired', 'DE-62');
    visit
      .does('officer', 'recordResult', result('correctImmediately'))
      .when('officer', 'serveResultNotice', serve)
      .allowed();
  });

  test('not with a date to correct by that is past already', () => {
    const visit = told(donge).does(
      'officer',
      'recordResult',
      result('correctByDate', { correctBy: '2026-03-05' }),
    );
    visit.at('2026-03-05 09:00').when('officer', 'serveResultNotice', serve).refused('dateNotLater');
  });

  test.each([
    [huzhou, 'HZ-51'],
    [cixi, 'CX-72'],
    [donge, 'DE-57'],
  ] as const)(
    '$name: “promptly” is three working days from leaving, a reminder and no breach (A11)',
    (pack, clause) => {
      const visit = told(pack);
      expect(visit.state.deadlines.at(-1)).toMatchObject({
        rule: 'resultNotice',
        dueOn: '2026-03-05',
        soft: true,
      });
      expect(visit.state.deadlines.at(-1)?.source.clauses).toContain(clause);
      visit.at('2026-03-06 09:00');
      expect(visit.types).toContain('DeadlineLapsed');
      expect(visit.types).not.toContain('SupervisionAlerted');
    },
  );

  test('a closed loop that a pack only warns of is noted, and still one result is needed for what was wrong', () => {
    const lenient = withRules(huzhou, { closedLoop: { strength: 'warn' } });
    const visit = told(lenient).does('officer', 'serveResultNotice', serve);
    expect(visit.state.notes).toContainEqual(
      expect.objectContaining({ rule: 'closedLoop', strength: 'warn' }),
    );
  });
});
