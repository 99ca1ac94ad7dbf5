// Penalty cases out of an inspection, their decisions, and where credit repair begins.
import { openTasks } from '../../../../domain/inspection/tasks';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { joint } from './kit/drafts';
import { given, type Given } from './kit/given';
import { approveLate, left } from './kit/left';
import { cixi, donge, huzhou, jiujiang, xiangtan } from './kit/packs';

const agencyId = 'agency-a';
const told = (pack: PolicyPack, outcome = 'caseOpened'): Given =>
  given(pack).reach('resultNotice').does('officer', 'recordResult', {
    agencyId,
    outcome,
    summary: '违法',
    correctBy: '2026-03-20',
    transferTo: '税务',
    leniencyGround: 'minor',
    leniencyEvidence: '及时改正',
  });
const serve = (visit: Given): Given =>
  visit.does('officer', 'serveResultNotice', { documentNo: 'result-1', method: 'onSpot' });
const open = { agencyId, caseRef: 'case-1' };
const verified = { agencyId, passed: true, method: 'photo', note: '合格' };
const pending = (pack: PolicyPack): Given => serve(told(pack)).does('leader', 'openPenaltyCase', open);
const decision = (more: object = {}) => ({
  decisionRef: 'decision-1',
  penalised: true,
  toldBeforehand: true,
  benchmark: '从轻',
  codeOnDecision: true,
  ...more,
});
const published = { category: 'general', publicationEndsOn: '2027-03-02' };

describe('opening a case', () => {
  test('out of a result that calls for one, by the own head, once (DE-60)', () => {
    given(donge).reach('resultNotice').when('leader', 'openPenaltyCase', open).refused('stepMissing');
    told(donge).when('leaderB', 'openPenaltyCase', open).refused('otherAgency');
    told(donge)
      .does('leader', 'openPenaltyCase', open)
      .when('leader', 'openPenaltyCase', open)
      .refused('alreadyDone');
  });

  test.each(['noProblem', 'lenient', 'transferred'])('not out of “%s” (DE-59, DE-61)', (outcome) => {
    told(donge, outcome).when('leader', 'openPenaltyCase', open).refused('notPending');
  });

  test('it goes beside what was ordered: the limit runs on, the correction is still checked (DE-58, DE-60)', () => {
    const visit = serve(told(huzhou, 'correctByDate')).does('leader', 'openPenaltyCase', open);
    expect(visit.state.results[0]).toMatchObject({ rectification: 'open', caseRef: 'case-1' });
    expect(visit.state.deadlines.slice(-2)).toMatchObject([
      { rule: 'rectification', status: 'open' },
      { rule: 'penaltyDecision', status: 'open', dueOn: '2026-05-31' },
    ]);
    expect(openTasks(visit.state, huzhou).map(({ command }) => command)).toEqual([
      'submitRectification',
      'recordPenaltyDecision',
    ]);
    visit.does('leader', 'recordPenaltyDecision', decision());
    visit.does('firm', 'submitRectification', { agencyId, report: '已整改' });
    visit.when('officer', 'verifyRectification', verified).allowed();
    expect(visit.does('officer', 'verifyRectification', verified).position).toBe('closed');
  });

  test('opened before the notice it leaves the order in it to be carried out (DE-58, DE-60)', () => {
    const visit = serve(told(donge, 'correctByDate').does('leader', 'openPenaltyCase', open));
    expect(visit.position).toBe('rectification');
    expect(visit.state.deadlines.at(-1)).toMatchObject({ rule: 'rectification', dueOn: '2026-03-20' });
  });

  test('it is opened after the correction was verified too, while the file is open (DE-60, HZ-66)', () => {
    const visit = left(huzhou).does('drafter', 'issueCodeRetroactively', {
      code: 'code-9',
      platformTaskRef: 'platform-1',
    });
    visit.does('officer', 'recordResult', {
      agencyId,
      outcome: 'correctByDate',
      summary: '堵塞',
      correctBy: '2026-03-20',
    });
    serve(visit).does('firm', 'submitRectification', { agencyId, report: '已整改' });
    visit.does('officer', 'verifyRectification', verified);
    expect(visit.position).toBe('creditRepair');
    visit.does('leader', 'openPenaltyCase', open);
    expect(visit.state.results[0]).toMatchObject({ rectification: 'verified', caseRef: 'case-1' });
    approveLate(visit);
    expect(visit.position).toBe('creditRepair');
    expect(visit.does('leader', 'recordPenaltyDecision', decision()).position).toBe('closed');
  });

  test('instead of the correction where the agency says so, reported or not (DE-60)', () => {
    const visit = serve(told(donge, 'correctByDate')).does('firm', 'submitRectification', {
      agencyId,
      report: '已整改',
    });
    visit.does('leader', 'openPenaltyCase', { ...open, insteadOfCorrection: true });
    expect(visit.state.results[0]).toMatchObject({ rectification: 'toCase', caseRef: 'case-1' });
    expect(visit.state.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
    expect(visit.position).toBe('closed');
  });

  test('announced but not opened it keeps the file open (DE-62)', () => {
    expect(serve(told(donge)).at('2026-05-01 09:00').position).toBe('rectification');
  });

  test('a visit let in without a code gives no evidence where the place bars it (HZ-66)', () => {
    const lenient = {
      ...huzhou,
      rules: {
        ...huzhou.rules,
        codeBeforeEntry: { ...huzhou.rules.codeBeforeEntry, strength: 'warn' as const },
      },
    };
    const visit = given(lenient).reach('coding');
    visit.does('officer', 'recordEntry', {
      place: '车间',
      inspectionNoticeNo: 'n-1',
      doorChecks: visit.doorChecks,
    });
    visit
      .reach('resultNotice')
      .does('officer', 'recordResult', { agencyId, outcome: 'caseOpened', summary: '违法' });
    visit.when('leader', 'openPenaltyCase', open).refused('rule.uncodedEvidence', 'HZ-66');
  });
});

describe('the decision', () => {
  test('is told before, states its benchmark, carries the code (CX-76, CX-98, CX-99)', () => {
    const decide = (more: object) => pending(cixi).when('leader', 'recordPenaltyDecision', decision(more));
    decide({ toldBeforehand: false }).refused('rule.priorTelling', 'CX-98');
    decide({ benchmark: null }).refused('rule.benchmarkStated', 'CX-99');
    decide({ codeOnDecision: false }).refused('rule.decisionCode', 'CX-76');
    decide({ penalised: false, benchmark: null, codeOnDecision: false }).allowed();
  });

  test('is recorded once, for a case that there is', () => {
    serve(told(huzhou, 'correctByDate'))
      .when('leader', 'recordPenaltyDecision', decision())
      .refused('notPending');
    const two = given(huzhou, joint())
      .reach('resultNotice')
      .does('officer', 'recordResult', { agencyId, outcome: 'caseOpened', summary: '违法' });
    two.does('officerB', 'recordResult', {
      agencyId: 'agency-b',
      outcome: 'correctByDate',
      summary: '违法',
      correctBy: '2026-03-20',
    });
    serve(two).does('leader', 'openPenaltyCase', open).does('leader', 'recordPenaltyDecision', decision());
    two.when('leader', 'recordPenaltyDecision', decision()).refused('alreadyDone');
  });

  test('that goes public opens a credit record of its own (HZ-72, CX-104)', () => {
    const visit = pending(huzhou).does('leader', 'recordPenaltyDecision', decision(published));
    expect(visit.events).toContainEqual({
      type: 'CreditRepairOpened',
      creditRecordId: 'inspection-1-credit',
      agencyId,
      decisionRef: 'decision-1',
      ...published,
      publicationFrom: '2026-03-02',
      applyFrom: '2026-06-03',
      regime: 'ndrc-58',
    });
    expect(visit.position).toBe('closed');
  });

  test('says its class with the end of publication, and an end to come (HZ-73)', () => {
    const decide = (more: object) => pending(huzhou).when('leader', 'recordPenaltyDecision', decision(more));
    decide({ publicationEndsOn: '2027-03-02' }).refused('fieldRequired', 'HZ-73');
    decide({ ...published, publicationEndsOn: '2026-03-02' }).refused('dateNotLater');
    decide({}).happens('PenaltyDecided', 'StagePassed', 'InspectionClosed');
  });

  test.each([donge, jiujiang, xiangtan])(
    '$name: the case runs outside, and the file closes for that reason (A62)',
    (pack) => {
      const visit = pending(pack);
      expect(visit.position).toBe('closed');
      expect(visit.state.passedStages).toContainEqual({ stage: 'creditRepair', reason: 'notRequired' });
    },
  );

  test('no penalty, no credit record, and that is said (HZ)', () => {
    const visit = pending(huzhou).does('leader', 'recordPenaltyDecision', decision({ penalised: false }));
    expect(visit.state.passedStages).toContainEqual({ stage: 'creditRepair', reason: 'noCreditRecord' });
  });

  test('a published penalty in a place without credit repair opens no record (A62)', () => {
    const visit = given(donge, joint())
      .reach('resultNotice')
      .does('officer', 'recordResult', { agencyId, outcome: 'caseOpened', summary: '违法' });
    visit.does('officerB', 'recordResult', {
      agencyId: 'agency-b',
      outcome: 'correctByDate',
      summary: '违法',
      correctBy: '2026-03-20',
    });
    serve(visit)
      .does('leader', 'openPenaltyCase', open)
      .does('leader', 'recordPenaltyDecision', decision(published));
    expect(visit.types).not.toContain('CreditRepairOpened');
  });
});

test('two agencies, two cases, two decisions, two credit records (A34)', () => {
  const visit = given(huzhou, joint()).reach('resultNotice');
  visit.does('officer', 'recordResult', { agencyId, outcome: 'caseOpened', summary: '违法' });
  visit.does('officerB', 'recordResult', { agencyId: 'agency-b', outcome: 'caseOpened', summary: '违法' });
  serve(visit).does('leader', 'openPenaltyCase', open);
  visit.does('leaderB', 'openPenaltyCase', { agencyId: 'agency-b', caseRef: 'case-2' });
  visit.does('leader', 'recordPenaltyDecision', decision(published));
  expect(visit.position).toBe('creditRepair');
  visit.does('leaderB', 'recordPenaltyDecision', decision({ ...published, decisionRef: 'decision-2' }));
  const records = visit.events.flatMap((event) =>
    event.type === 'CreditRepairOpened' ? [`${event.agencyId} ${event.creditRecordId}`] : [],
  );
  expect(records).toEqual(['agency-a inspection-1-credit', 'agency-b inspection-1-credit-agency-b']);
  expect(visit.position).toBe('closed');
});
