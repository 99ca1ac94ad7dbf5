// `npm run demo -- --json` as whoever runs it sees it: its lines against dates counted by hand, from the State Council's
// notice for 2026 (Spring Festival 15–23 February, working on Saturday 14 and 28 February; Qingming 4–6 April; Labour Day
// 1–5 May, working on Saturday 9 May; National Day 1–7 October, working on Saturday 10 October).
import { describeWithTimeSkipping } from '../../support/servers';
import { DemoLines, linesOf, runDemo } from './demo-run';

const patienceMs = 10 * 60_000;
/** Of a process that only looks for Java, on a busy machine. */
const startPatienceMs = 60_000;

it(
  'without Java the demo says so in one sentence and ends with 2',
  async () => {
    const { exitCode, output, faults } = await runDemo(['--json'], { ...process.env, PATH: '' });
    expect(exitCode).toBe(2);
    expect(output).toBe('');
    expect(faults.trim()).toMatch(
      /^演示要用 Temporal 时间快进测试服务器，须有 Java 17 和 Maven；[^\n]*没有 Java[^\n]*。$/,
    );
  },
  startPatienceMs,
);

describeWithTimeSkipping('npm run demo -- --json', () => {
  let demo = new DemoLines([]);

  beforeAll(async () => {
    const run = await runDemo(['--json']);
    if (run.exitCode !== 0) throw new Error(`the demo ended with ${String(run.exitCode)}:\n${run.faults}`);
    demo = new DemoLines(linesOf(run));
  }, patienceMs);

  it('tells at least twelve lifecycles, at least two of each jurisdiction, each under a name of its own', () => {
    expect(demo.all.length).toBeGreaterThanOrEqual(12);
    for (const jurisdiction of ['huzhou', 'cixi', 'donge', 'jiujiang', 'xiangtan'])
      expect(demo.all.filter((line) => line.jurisdiction === jurisdiction).length).toBeGreaterThanOrEqual(2);
    expect(new Set(demo.all.map(({ scenario }) => scenario)).size).toBe(demo.all.length);
  });

  it('leaves no lifecycle half-way and no deadline open', () => {
    const ends = ['closed', 'withdrawn', 'refused', 'repaired', 'expired'];
    expect(demo.all.filter(({ outcome }) => !ends.includes(outcome)).map(({ scenario }) => scenario)).toEqual(
      [],
    );
    const open = demo.all.filter(({ deadlines }) => deadlines.some(({ outcome }) => outcome === 'open'));
    expect(open.map(({ scenario }) => scenario)).toEqual([]);
  });

  describe('Huzhou: one working day after leaving on 30 September ends on 8 October (HZ-65)', () => {
    it('is met by approval and code on 8 October, and the evidence carries a penalty case', () => {
      const scenario = 'huzhou-holiday-made-up';
      expect(demo.deadlines(scenario, 'retroApproval')).toEqual([
        ['2026-09-30', '2026-10-08T24:00:00+08:00', 'met'],
      ]);
      expect(demo.deadlines(scenario, 'retroCode')).toEqual([
        ['2026-09-30', '2026-10-08T24:00:00+08:00', 'met'],
      ]);
      expect(demo.days(scenario, 'RetroactivelyApproved')).toEqual(['2026-10-08']);
      expect(demo.days(scenario, 'RetroactivelyCoded')).toEqual(['2026-10-08']);
      expect(demo.days(scenario, 'PenaltyCaseOpened')).toEqual(['2026-10-09']);
      expect(demo.days(scenario, 'EvidenceBarred')).toEqual([]);
      expect(demo.line(scenario).refusals).toEqual([]);
    });

    it('lapses at 24:00 of 8 October: a code of 9 October comes late and the evidence is barred (HZ-66)', () => {
      const scenario = 'huzhou-holiday-lapsed';
      expect(demo.deadlines(scenario, 'retroApproval')).toEqual([
        ['2026-09-30', '2026-10-08T24:00:00+08:00', 'met'],
      ]);
      expect(demo.deadlines(scenario, 'retroCode')).toEqual([
        ['2026-09-30', '2026-10-08T24:00:00+08:00', 'lapsed'],
      ]);
      const barred = demo.line(scenario).events.find(({ type }) => type === 'EvidenceBarred');
      expect(barred?.at.slice(0, 16)).toBe('2026-10-09T00:00');
      expect(demo.days(scenario, 'RetroactivelyCoded')).toEqual(['2026-10-09']);
      expect(demo.refusals(scenario)).toEqual([['openPenaltyCase', 'rule.uncodedEvidence', 'HZ-66']]);
    });

    it('once lapsed is released by supervision alone', () => {
      const scenario = 'huzhou-holiday-released';
      expect(demo.refusals(scenario)).toEqual([
        ['openPenaltyCase', 'rule.uncodedEvidence', 'HZ-66'],
        ['grantOverride', 'overrideRole', 'HZ-66'],
      ]);
      expect(demo.days(scenario, 'OverrideGranted')).toEqual(['2026-10-12']);
      expect(demo.days(scenario, 'PenaltyCaseOpened')).toEqual(['2026-10-12']);
    });
  });

  it('Huzhou: a correction is extended, fails, is repeated and accepted', () => {
    const scenario = 'huzhou-rectification-credit';
    expect(demo.days(scenario, 'RectificationExtended')).toEqual(['2026-04-08']);
    expect(demo.days(scenario, 'RecheckFailed')).toEqual(['2026-05-07']);
    expect(demo.deadlines(scenario, 'rectification')).toEqual([
      ['2026-03-27', '2026-04-30T24:00:00+08:00', 'met'],
      ['2026-03-27', '2026-06-15T24:00:00+08:00', 'met'],
      ['2026-05-07', '2026-05-29T24:00:00+08:00', 'met'],
    ]);
    // Five working days: 30 April, 6, 7, 8 and Saturday 9 May; 29 May, 1–4 June; 9–12 and 15 June.
    expect(demo.deadlines(scenario, 'recheck')).toEqual([
      ['2026-04-29', '2026-05-09T24:00:00+08:00', 'met'],
      ['2026-05-28', '2026-06-04T24:00:00+08:00', 'met'],
      ['2026-06-08', '2026-06-15T24:00:00+08:00', 'met'],
    ]);
    expect(demo.days(scenario, 'RectificationVerified')).toEqual(['2026-06-03', '2026-06-10']);
    expect(demo.days(scenario, 'PenaltyDecided')).toEqual(['2026-06-12']);
  });

  it('Huzhou: its credit record is reminded of and repaired a year later, and followed up', () => {
    const scenario = 'huzhou-rectification-credit/credit-record';
    expect(demo.line(scenario).outcome).toBe('repaired');
    expect(demo.line(scenario).stages).toEqual([
      'told',
      'applied',
      'returned',
      'applied',
      'granted',
      'closed',
    ]);
    expect(demo.days(scenario, 'CreditRepairTold')).toEqual(['2026-06-12']);
    // Twenty working days before Friday 11 June 2027; the year is not published, so Mondays to Fridays count.
    // Before that: five working days before repair may be asked for (13 September, a Sunday) and on the last working day before it;
    // after it: a working day before each application had to be taken up, and before the repair had to be passed on.
    expect(demo.days(scenario, 'DeadlineReminded')).toEqual([
      ...['2026-09-07', '2026-09-11', '2027-05-14'],
      ...['2027-05-19', '2027-05-26', '2027-06-03'],
    ]);
    expect(demo.deadlines(scenario, 'creditExpiry')).toEqual([
      ['2026-06-12', '2027-06-11T24:00:00+08:00', 'cancelled'],
    ]);
    expect(demo.deadlines(scenario, 'creditDecision')).toEqual([
      ['2027-05-17', '2027-05-31T24:00:00+08:00', 'met'],
      ['2027-05-24', '2027-06-07T24:00:00+08:00', 'met'],
    ]);
    expect(demo.days(scenario, 'RepairGranted')).toEqual(['2027-06-01']);
    // Thirty calendar days.
    expect(demo.deadlines(scenario, 'creditFollowUp')).toEqual([
      ['2027-06-01', '2027-07-01T24:00:00+08:00', 'met'],
    ]);
  });

  it('Xiangtan: five working days from 13 February are 14, 24, 25, 26 and 27 February (XT-20)', () => {
    const scenario = 'xiangtan-emergency';
    expect(demo.deadlines(scenario, 'retroFiling')).toEqual([
      ['2026-02-13', '2026-02-27T24:00:00+08:00', 'met'],
    ]);
    expect(demo.deadlines(scenario, 'retroApproval')).toEqual([
      ['2026-02-13', '2026-02-27T24:00:00+08:00', 'met'],
    ]);
    expect(demo.days(scenario, 'RetroactivelyFiled')).toEqual(['2026-02-27']);
  });

  it('Xiangtan: a park firm is not entered before filing, its committee is told, observation is never imposed', () => {
    const scenario = 'xiangtan-park-joint';
    expect(demo.refusals(scenario)).toEqual([
      ['recordEntry', 'rule.filedBeforeEntry', 'XT-09'],
      ['decideObservation', 'rule.observationOnApplication', 'XT-51'],
    ]);
    expect(demo.days(scenario, 'ParkCommitteeTold')).toEqual(['2026-04-22']);
    expect(demo.deadlines(scenario, 'observationPeriod')).toEqual([
      ['2026-04-29', '2026-07-31T24:00:00+08:00', 'met'],
    ]);
  });

  it('Xiangtan: work safety is free of filing beforehand and still needs the principal head', () => {
    const scenario = 'xiangtan-work-safety';
    expect(demo.refusals(scenario)).toEqual([['approve', 'rule.approvalLevel', 'XT-89']]);
    expect(demo.days(scenario, 'FilingExempted')).toEqual(['2026-11-10']);
    expect(demo.line(scenario).outcome).toBe('closed');
  });

  it('Cixi: the third visit of the year is refused (CX-30) while a complaint passes (CX-32)', () => {
    expect(demo.days('cixi-annual-cap/first-visit', 'Entered')).toEqual(['2026-03-11']);
    expect(demo.days('cixi-annual-cap/second-visit', 'Entered')).toEqual(['2026-05-14']);
    expect(demo.refusals('cixi-annual-cap/third-visit')).toEqual([
      ['submitForReview', 'rule.annualCap', 'CX-30'],
    ]);
    expect(demo.line('cixi-annual-cap/third-visit').outcome).toBe('withdrawn');
    expect(demo.days('cixi-annual-cap/complaint', 'Entered')).toEqual(['2026-08-21']);
    expect(demo.line('cixi-annual-cap/complaint').outcome).toBe('closed');
  });

  it('Cixi: a special inspection passes no review, discussion or government by', () => {
    const scenario = 'cixi-special';
    expect(demo.refusals(scenario)).toEqual([
      ['submitForReview', 'rule.needAssessed', 'CX-56'],
      ['approve', 'stepMissing', 'CX-58'],
    ]);
    expect(demo.line(scenario).stages.slice(0, 6)).toEqual([
      'plan',
      'legalReview',
      'plan',
      'legalReview',
      'approval',
      'coding',
    ]);
    const days = [
      'NeedAssessed',
      'ReturnedForCorrection',
      'LegalReviewPassed',
      'CollectiveDiscussionRecorded',
    ];
    expect([...days, 'Approved', 'GovernmentApproved'].flatMap((type) => demo.days(scenario, type))).toEqual([
      '2026-06-03',
      '2026-06-05',
      '2026-06-08',
      '2026-06-09',
      '2026-06-10',
      '2026-06-11',
    ]);
  });

  it("Dong'e: unscanned entry is refused without detriment, and a unit's head cannot approve (DE-23)", () => {
    const scenario = 'donge-not-scanned';
    const refusals = demo.line(scenario).refusals;
    expect(refusals.map(({ command, code }) => [command, code])).toEqual([
      ['approve', 'rule.approvalLevel'],
      ['recordEntry', 'rule.doorCheck'],
    ]);
    expect(refusals[0]?.clauses).toContain('DE-23');
    expect(refusals[1]?.clauses).toContain('DE-43');
    const types = demo.line(scenario).events.map(({ type }) => type);
    expect(types.indexOf('EntryRefused')).toBeGreaterThan(0);
    expect(types.indexOf('Entered')).toBeGreaterThan(types.indexOf('EntryRefused'));
    expect(demo.line(scenario).outcome).toBe('closed');
  });

  it("Dong'e: an officer asked to step aside does not enter, nor one alone; the replacement does", () => {
    const scenario = 'donge-superior-order';
    expect(demo.refusals(scenario)).toEqual([
      ['enterUrgently', 'rule.recusalOpen', 'DE-47'],
      ['enterUrgently', 'rule.officersMinimum', 'DE-50'],
    ]);
    expect(demo.days(scenario, 'OfficerReplaced')).toEqual(['2026-05-18']);
    expect(demo.days(scenario, 'Entered')).toEqual(['2026-05-18']);
  });

  it("Dong'e: each agency of a joint visit concludes for itself, and a transfer waits for its receipt", () => {
    const scenario = 'donge-joint';
    expect(demo.line(scenario).refusals.map(({ code }) => code)).toEqual(['rule.closedLoop', 'otherAgency']);
    // Five working days: 11, 14, 15, 16 and 17 September.
    expect(demo.deadlines(scenario, 'transferReceipt')).toEqual([
      ['2026-09-10', '2026-09-17T24:00:00+08:00', 'met'],
    ]);
  });

  it('Jiujiang: beyond the first threshold a prompt, beyond the second a stop that supervision releases (JJ-35)', () => {
    expect(demo.days('jiujiang-frequency/first-visit', 'SupervisionAlerted')).toEqual([]);
    expect(demo.days('jiujiang-frequency/prompted', 'SupervisionAlerted')[0]).toBe('2026-04-14');
    expect(demo.line('jiujiang-frequency/prompted').refusals).toEqual([]);
    const stopped = 'jiujiang-frequency/stopped-and-released';
    expect(demo.refusals(stopped)).toEqual([
      ['submitForReview', 'rule.reasonableFrequencyStop', 'JJ-35'],
      ['grantOverride', 'overrideRole', 'JJ-35'],
    ]);
    expect(demo.days(stopped, 'OverrideGranted')).toEqual(['2026-06-15']);
    expect(demo.days(stopped, 'Entered')).toEqual(['2026-06-16']);
  });

  it('Jiujiang: the monthly return is due on the fifth working day of the next month (JJ-33)', () => {
    const dueOf = (part: string) => demo.deadlines(`jiujiang-frequency/${part}`, 'triggeredReturn');
    // April: 1, 2, 3, 7, 8. May: 6, 7, 8, Saturday 9, 11. July: 1, 2, 3, 6, 7.
    expect(dueOf('first-visit')).toEqual([['2026-03-17', '2026-04-08T24:00:00+08:00', 'met']]);
    expect(dueOf('prompted')).toEqual([['2026-04-14', '2026-05-11T24:00:00+08:00', 'lapsed']]);
    expect(dueOf('stopped-and-released')).toEqual([['2026-06-16', '2026-07-07T24:00:00+08:00', 'met']]);
    expect(demo.days('jiujiang-frequency/prompted', 'TriggeredReturnFiled')).toEqual(['2026-05-12']);
  });

  it('Jiujiang: off site nobody enters and no code is issued', () => {
    const scenario = 'jiujiang-off-site';
    expect(demo.line(scenario).stages).toContain('coding (passed: offSite)');
    expect(demo.days(scenario, 'Entered')).toEqual([]);
    expect(demo.days(scenario, 'ActionCodeIssued')).toEqual([]);
    expect(demo.refusals(scenario)).toEqual([['recordEntry', 'onSiteOnly', undefined]]);
  });
});
