// Disposing with measure: factors, gentle means, severe penalties, coercion, simple cases, like cases, least impact.
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { openTasks } from '../../../../domain/inspection/tasks';
import type { RuleId } from '../../../../domain/policy/rule-ids';
import { offSite, planned } from './kit/drafts';
import { given, type Given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, xiangtan } from './kit/packs';
import { agencies } from './kit/registers';

const agencyId = 'agency-a';
const factors = ['fault', 'harm', 'stage', 'industry', 'impact'].map((factor) => ({
  factor,
  finding: '轻',
}));
const weighing = (more: object = {}) => ({ agencyId, factors, slight: true, newcomer: true, ...more });
const caseOpened = { agencyId, outcome: 'caseOpened', summary: '违法' };
const openCase = { agencyId, caseRef: 'case-1' };
const decision = {
  decisionRef: 'd-1',
  penalised: true,
  toldBeforehand: true,
  benchmark: '基准',
  codeOnDecision: true,
};

const concluding = (pack: PolicyPack): Given => given(pack).reach('resultNotice');
const notesOf = (visit: Given, rule: RuleId) => visit.state.notes.filter((note) => note.rule === rule);

describe('factors are weighed at every disposal (XT-06, XT-49)', () => {
  test('what is missing is warned of, with its names, and nothing where there is no problem', () => {
    const visit = concluding(xiangtan);
    visit.does('officer', 'weighDisposal', { ...weighing(), factors: factors.slice(0, 2) });
    visit.does('officer', 'recordResult', { agencyId, outcome: 'correctImmediately', summary: '违法' });
    expect(notesOf(visit, 'factorsWeighed')).toMatchObject([
      {
        strength: 'warn',
        params: { factors: ['stage', 'industry', 'impact'] },
        source: { clauses: ['XT-06', 'XT-49'] },
      },
    ]);
    const clean = concluding(xiangtan).does('officer', 'recordResult', {
      agencyId,
      outcome: 'noProblem',
      summary: '无',
    });
    expect(notesOf(clean, 'factorsWeighed')).toEqual([]);
  });

  test('all weighed, nothing is said; a factor is written once; only the own agency weighs', () => {
    const visit = concluding(xiangtan).does('officer', 'weighDisposal', weighing());
    visit.does('officer', 'recordResult', { agencyId, outcome: 'correctImmediately', summary: '违法' });
    expect(notesOf(visit, 'factorsWeighed')).toEqual([]);
    visit
      .when('officer', 'weighDisposal', { ...weighing(), factors: [factors[0], factors[0]] })
      .refused('malformedCommand');
    visit.when('officerB', 'weighDisposal', { ...weighing(), agencyId: 'agency-b' }).refused('otherAgency');
  });

  test('a place that names no factors asks for none (JJ)', () => {
    const visit = concluding(jiujiang).does('officer', 'recordResult', caseOpened);
    expect(notesOf(visit, 'factorsWeighed')).toEqual([]);
  });
});

describe('gentle means first (XT-50, HZ-68)', () => {
  test('a slight fault of a newcomer is no case without a reason (XT-50)', () => {
    const visit = concluding(xiangtan).does('officer', 'weighDisposal', weighing());
    visit.when('officer', 'recordResult', caseOpened).refused('rule.gentleFirst', 'XT-50');
    visit.does('officer', 'weighDisposal', weighing({ harderReason: '约谈后再犯' }));
    visit.does('officer', 'recordResult', caseOpened);
    visit.when('leader', 'openPenaltyCase', openCase).allowed();
  });

  test('of an enterprise that is not new, or a fault that is not slight, it is not asked (XT-50)', () => {
    for (const more of [{ newcomer: false }, { slight: false }])
      concluding(xiangtan)
        .does('officer', 'weighDisposal', weighing(more))
        .when('officer', 'recordResult', caseOpened)
        .allowed();
  });

  test('in Huzhou every slight fault is meant, and it is said, not stopped (HZ-68)', () => {
    const visit = concluding(huzhou)
      .does('officer', 'weighDisposal', weighing({ newcomer: false }))
      .does('officer', 'recordResult', caseOpened);
    expect(notesOf(visit, 'gentleFirst')).toMatchObject([
      {
        strength: 'warn',
        params: { means: ['dissuade', 'remind', 'inform'] },
        source: { clauses: ['HZ-68'] },
      },
    ]);
  });

  test('a case that nobody weighed is warned of (XT-50)', () => {
    const visit = concluding(xiangtan).does('officer', 'recordResult', caseOpened);
    expect(notesOf(visit, 'gentleFirst')).toHaveLength(1);
  });
});

describe('severe penalties want a decision of their own (HZ-69)', () => {
  const severe = weighing({ slight: false, penalties: ['largeFine', 'warning'] });
  const found = (pack: PolicyPack) =>
    concluding(pack).does('officer', 'weighDisposal', severe).does('officer', 'recordResult', caseOpened);
  const agree = (agreed: boolean) => ({ agencyId, agreed, reason: '情节严重' });

  test('before the case is opened, by somebody else than who proposed it', () => {
    const visit = found(huzhou);
    visit.when('leader', 'openPenaltyCase', openCase).refused('rule.severeConfirmed', 'HZ-69');
    visit.when('inspectingHead', 'decideSeverePenalty', agree(true)).refused('rule.separationOfDuties');
    visit.when('officer', 'decideSeverePenalty', agree(true)).refused('roleNotAllowed');
    visit.does('unitHead', 'decideSeverePenalty', agree(true));
    visit.when('leader', 'decideSeverePenalty', agree(true)).refused('alreadyDone');
    visit.when('leader', 'openPenaltyCase', openCase).allowed();
  });

  test('a no stands until it is weighed anew, and weighing anew undoes a yes', () => {
    const visit = found(huzhou).does('leader', 'decideSeverePenalty', agree(false));
    visit.when('leader', 'openPenaltyCase', openCase).refused('rule.severeConfirmed', 'HZ-69');
    visit.does('officer', 'weighDisposal', severe).does('leader', 'decideSeverePenalty', agree(true));
    visit.does('officer', 'weighDisposal', severe);
    visit.when('leader', 'openPenaltyCase', openCase).refused('rule.severeConfirmed', 'HZ-69');
  });

  test('what is imposed counts, whatever was proposed; a decision without its kinds is warned of', () => {
    const visit = found(huzhou).does('unitHead', 'decideSeverePenalty', agree(true));
    visit.does('officer', 'serveResultNotice', { documentNo: 'r-1', method: 'onSpot' });
    visit.does('leader', 'openPenaltyCase', openCase);
    const impose = (penalties: readonly string[]) => ({ ...decision, penalties });
    visit
      .when('leader', 'recordPenaltyDecision', impose(['revocation']))
      .refused('rule.severeConfirmed', 'HZ-69');
    visit.when('leader', 'recordPenaltyDecision', impose(['largeFine'])).allowed();
    visit.does('leader', 'recordPenaltyDecision', decision);
    expect(notesOf(visit, 'severeConfirmed')).toMatchObject([
      { strength: 'warn', params: { penalties: [] } },
    ]);
  });

  test('nothing severe, nothing to decide; no such list, no such step (DE)', () => {
    const visit = concluding(huzhou).does('officer', 'weighDisposal', weighing({ penalties: ['fine'] }));
    visit.when('leader', 'decideSeverePenalty', agree(true)).refused('notPending', 'HZ-69');
    found(donge).when('leader', 'openPenaltyCase', openCase).allowed();
  });
});

describe('coercion only where nothing milder serves, with the least effect (XT-57, XT-60, XT-61)', () => {
  const coercion = { agencyId, kind: 'seal', object: '仓库', documentNo: 'c-1' };
  const said = { milderInsufficient: '责令停用后仍在使用', impactKept: '只封一间' };

  test('both reasons are given, or it is not taken', () => {
    const visit = given(xiangtan).reach('inside');
    visit.when('officer', 'recordCoercion', coercion).refused('rule.coercionNecessity', 'XT-60');
    visit
      .when('officer', 'recordCoercion', { ...coercion, ...said, impactKept: null })
      .refused('rule.coercionLeastImpact', 'XT-61');
    visit.when('officer', 'recordCoercion', { ...coercion, ...said }).happens('CoercionRecorded');
    visit.when('officerB', 'recordCoercion', { ...coercion, ...said }).refused('otherAgency');
    visit.does('officer', 'recordCoercion', { ...coercion, ...said });
    expect(visit.state.coercions).toMatchObject([{ kind: 'seal', on: '2026-03-02', impactKept: '只封一间' }]);
  });

  test('elsewhere the law itself is reminded of', () => {
    const visit = given(jiujiang).reach('inside').does('officer', 'recordCoercion', coercion);
    expect(notesOf(visit, 'coercionNecessity')).toHaveLength(1);
  });
});

describe('simple cases quick, light ones without an errand (CX-103)', () => {
  const found = () => concluding(cixi).does('officer', 'recordResult', caseOpened);
  const opened = (more: object = {}) =>
    found()
      .does('officer', 'serveResultNotice', { documentNo: 'r-1', method: 'onSpot' })
      .does('leader', 'openPenaltyCase', { ...openCase, ...more });

  test('a simple case has its own, shorter limit, and its task runs by it', () => {
    const visit = opened({ simple: true });
    expect(visit.state.deadlines.at(-1)).toMatchObject({
      rule: 'simplePenaltyDecision',
      dueOn: '2026-03-23',
    });
    const [task] = openTasks(visit.state, cixi);
    expect(task).toMatchObject({
      command: 'recordPenaltyDecision',
      deadlineId: visit.state.deadlines.at(-1)?.id,
    });
    expect(opened().state.deadlines.at(-1)).toMatchObject({ rule: 'penaltyDecision' });
  });

  test('an errand in it is noted, and the file says that none is needed', () => {
    const visit = opened({ simple: true });
    expect(visit.state.results[0]).toMatchObject({ simple: true, noErrand: true });
    visit.does('leader', 'recordPenaltyDecision', { ...decision, errands: 2, penalties: ['warning'] });
    expect(notesOf(visit, 'noErrand')).toMatchObject([
      { params: { errands: 2 }, source: { clauses: ['CX-103'] } },
    ]);
  });

  test('slight is enough for no errand; the limit stays where the pack has no quick one', () => {
    const visit = concluding(cixi)
      .does('officer', 'weighDisposal', weighing())
      .does('officer', 'recordResult', caseOpened)
      .does('leader', 'openPenaltyCase', openCase);
    expect(visit.state.results[0]?.noErrand).toBe(true);
    const other = concluding(huzhou)
      .does('officer', 'recordResult', caseOpened)
      .does('leader', 'openPenaltyCase', { ...openCase, simple: true });
    expect(other.state.results[0]?.noErrand).toBeUndefined();
    expect(other.state.deadlines.at(-1)?.rule).toBe('penaltyDecision');
  });
});

test('a penalty says how it compares with like cases (CX-101, XT-59)', () => {
  for (const [pack, clause] of [
    [cixi, 'CX-101'],
    [xiangtan, 'XT-59'],
  ] as const) {
    const opened = () =>
      concluding(pack)
        .does('officer', 'recordResult', { ...caseOpened, outcome: 'correctByDate', correctBy: '2026-03-20' })
        .does('officer', 'serveResultNotice', { documentNo: 'r-1', method: 'onSpot' })
        .does('leader', 'openPenaltyCase', openCase);
    const silent = opened();
    silent.does('leader', 'recordPenaltyDecision', decision);
    expect(notesOf(silent, 'likeCasesCompared')).toMatchObject([{ source: { clauses: [clause] } }]);
    const told = opened().does('leader', 'recordPenaltyDecision', {
      ...decision,
      likeCases: '与三件同类一致',
    });
    expect(notesOf(told, 'likeCasesCompared')).toEqual([]);
  }
});

describe('least impact (XT-07) and off site first in named fields (HZ-45)', () => {
  test('why it cannot be spared and how it disturbs least is asked for on site only', () => {
    const bare = given(xiangtan).does('drafter', 'submitForReview');
    expect(notesOf(bare, 'leastImpactStated')).toMatchObject([{ source: { clauses: ['XT-07'] } }]);
    const said = given(xiangtan, planned({ leastImpact: '只看配电房，避开生产班次' })).does(
      'drafter',
      'submitForReview',
    );
    expect(notesOf(said, 'leastImpactStated')).toEqual([]);
    expect(
      notesOf(given(xiangtan, offSite()).does('drafter', 'submitForReview'), 'leastImpactStated'),
    ).toEqual([]);
  });

  test('a visit in a field that the document names cites it', () => {
    const draft = planned({ offSiteInsufficient: null });
    given(huzhou, draft)
      .registers(agencies({ line: 'ecology' }))
      .when('drafter', 'submitForReview')
      .refused('rule.offSiteFirst', 'HZ-45');
    const other = given(huzhou, draft)
      .registers(agencies({ line: 'culture' }))
      .when('drafter', 'submitForReview');
    expect(other.outcome).toMatchObject({ ok: false, source: { clauses: ['HZ-44'] } });
  });
});

test('a pack pinned before all this knows none of it', () => {
  const { discretion: _later, ...rest } = xiangtan;
  const known = Object.fromEntries(
    Object.entries(xiangtan.rules).filter(
      ([rule]) => !['gentleFirst', 'factorsWeighed', 'leastImpactStated'].includes(rule),
    ),
  ) as PolicyPack['rules'];
  const visit = given({ ...rest, rules: known })
    .reach('resultNotice')
    .does('officer', 'recordResult', caseOpened);
  expect(visit.state.notes).toEqual([]);
  expect(visit.state.weighings).toBeUndefined();
});
