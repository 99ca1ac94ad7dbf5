// The impact of a case on the enterprise: assessed at key stages, graded, revised, and what follows from it (CX-93, CX-94,
// DE-69, HZ-75).
import { noticesFor } from '../../../../domain/inspection/notices';
import { openTasks } from '../../../../domain/inspection/tasks';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import type { RuleId } from '../../../../domain/policy/rule-ids';
import { given, type Given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, xiangtan } from './kit/packs';

const agencyId = 'agency-a';
const decision = {
  decisionRef: 'd-1',
  penalised: true,
  category: 'general',
  toldBeforehand: true,
  benchmark: '基准',
  codeOnDecision: true,
};
const assessment = (more: object = {}) => ({
  agencyId,
  stage: 'investigation',
  grade: 'moderate',
  aspects: ['operation', 'finance', 'employment', 'public'].map((aspect) => ({ aspect, finding: '有影响' })),
  ...more,
});
const surcharge = { kind: 'surchargeRelief', reason: '已采取补救措施，一次缴清有困难' };
const help = { kind: 'rectificationHelp', reason: '企业没有专门人员' };

const toBeOpened = (pack: PolicyPack = cixi): Given =>
  given(pack)
    .reach('resultNotice')
    .does('officer', 'recordResult', { agencyId, outcome: 'caseOpened', summary: '违法' })
    .does('officer', 'serveResultNotice', { documentNo: 'r-1', method: 'onSpot' });
const inCase = (pack: PolicyPack = cixi): Given =>
  toBeOpened(pack).does('leader', 'openPenaltyCase', { agencyId, caseRef: 'case-1' });
const notesOf = (visit: Given, rule: RuleId) => visit.state.notes.filter((note) => note.rule === rule);

test.each([
  [cixi, 'CX-93'],
  [donge, 'DE-69'],
  [huzhou, 'HZ-75'],
] as const)('it is assessed by stage, grade and side (%#: CX-93, DE-69, HZ-75)', (pack, clause) => {
  const visit = toBeOpened(pack);
  visit
    .when('officer', 'assessCaseImpact', assessment({ aspects: [{ aspect: 'chain', finding: '无' }] }))
    .refused('impactAspectMissing', clause);
  visit.when('leader', 'assessCaseImpact', assessment()).refused('roleNotAllowed');
  visit.when('officer', 'assessCaseImpact', assessment({ stage: 'performance' })).refused('stepMissing');
  visit.does('officer', 'assessCaseImpact', assessment());
  expect(visit.state.impacts).toMatchObject([
    { ordinal: 1, by: 'officer-a1', on: '2026-03-02', stage: 'investigation', grade: 'moderate' },
  ]);
});

test('in a place where cases run outside the file, one whose impact is followed stays in it until it is decided (DE-69)', () => {
  const open = { agencyId, caseRef: 'case-1' };
  expect(toBeOpened(donge).does('leader', 'openPenaltyCase', open).position).toBe('closed');
  const followed = toBeOpened(donge).does('officer', 'assessCaseImpact', assessment());
  expect(followed.does('leader', 'openPenaltyCase', open).position).toBe('creditRepair');
  followed.does('leader', 'recordPenaltyDecision', decision);
  expect(followed.position).toBe('closed');
  expect(notesOf(followed, 'impactRevised')).toMatchObject([{ source: { clauses: ['DE-69'] } }]);
});

test('a place whose document asks for none has none; without a case there is nothing to assess', () => {
  for (const pack of [jiujiang, xiangtan])
    toBeOpened(pack).when('officer', 'assessCaseImpact', assessment()).refused('notOfferedHere');
  given(cixi).reach('resultNotice').when('officer', 'assessCaseImpact', assessment()).refused('stepMissing');
});

test('what may be suggested goes by the grade, and remission is Cixi’s alone (CX-94)', () => {
  const visit = inCase();
  visit
    .when('officer', 'assessCaseImpact', assessment({ grade: 'slight', measures: [surcharge] }))
    .refused('notOfferedHere', 'CX-94');
  visit.when('officer', 'assessCaseImpact', assessment({ measures: [surcharge, help] })).allowed();
  inCase(huzhou)
    .when('officer', 'assessCaseImpact', assessment({ measures: [surcharge] }))
    .refused('notOfferedHere');
});

test('it is revised as the case goes on: what was not decided falls with the older one, and the decision asks for a fresh look (CX-93)', () => {
  const visit = inCase().does('officer', 'assessCaseImpact', assessment({ measures: [help] }));
  const hasty = inCase().does('officer', 'assessCaseImpact', assessment());
  hasty.does('leader', 'recordPenaltyDecision', decision);
  expect(notesOf(hasty, 'impactRevised')).toMatchObject([
    { strength: 'warn', source: { clauses: ['CX-93'] } },
  ]);
  visit.does('officer', 'assessCaseImpact', assessment({ stage: 'decision', grade: 'serious' }));
  expect(visit.state.impacts?.map(({ measures }) => measures.map(({ standing }) => standing))).toEqual([
    ['superseded'],
    [],
  ]);
  expect(visit.state.deadlines.find(({ rule }) => rule === 'impactDecision')?.status).toBe('cancelled');
  visit.does('leader', 'recordPenaltyDecision', decision);
  expect(notesOf(visit, 'impactRevised')).toEqual([]);
  const never = inCase().does('leader', 'recordPenaltyDecision', decision);
  expect(notesOf(never, 'impactRevised')).toEqual([]);
});

test('a day for the next look becomes a task with that day, and the look meets it (CX-93)', () => {
  const visit = inCase().does('officer', 'assessCaseImpact', assessment({ reviewOn: '2026-03-20' }));
  visit.when('officer', 'assessCaseImpact', assessment({ reviewOn: '2026-03-02' })).refused('dateNotLater');
  expect(openTasks(visit.state, visit.pack)).toContainEqual(
    expect.objectContaining({
      command: 'assessCaseImpact',
      deadlineId: expect.stringContaining('impactReview'),
    }),
  );
  visit.does('officer', 'assessCaseImpact', assessment());
  expect(openTasks(visit.state, visit.pack).map(({ command }) => command)).not.toContain('assessCaseImpact');
});

test('somebody else decides on a measure; taken up it keeps the file open until it is carried out, and is told (CX-94)', () => {
  const visit = inCase().does(
    'officer',
    'assessCaseImpact',
    assessment({ stage: 'decision', measures: [surcharge, help] }),
  );
  const decide = (measureId: string, accepted: boolean) => ({
    agencyId,
    measureId,
    accepted,
    reason: '确有必要',
  });
  visit.when('inspectingHead', 'decideImpactMeasure', decide('1-1', true)).refused('rule.separationOfDuties');
  visit.when('leader', 'decideImpactMeasure', decide('9-9', true)).refused('notPending');
  visit.does('leader', 'decideImpactMeasure', decide('1-1', true));
  visit.when('leader', 'decideImpactMeasure', decide('1-1', true)).refused('notPending');
  visit.does('leader', 'decideImpactMeasure', decide('1-2', false));
  // What is remitted is added to a decision: none before it.
  const early = { agencyId, measureId: '1-1', outcome: '免去', documentRef: '执协1号', amountCents: 100 };
  visit.when('officer', 'recordImpactMeasure', early).refused('stepMissing', 'CX-94');
  visit.does('leader', 'recordPenaltyDecision', decision);
  expect(visit.position).toBe('creditRepair');
  expect(openTasks(visit.state, visit.pack).map(({ command }) => command)).toEqual(['recordImpactMeasure']);
  // As the case goes on, after the decision too.
  visit.when('officer', 'assessCaseImpact', assessment({ stage: 'decision' })).refused('alreadyDone');
  visit.does('officer', 'assessCaseImpact', assessment({ stage: 'performance' }));
  const done = { agencyId, measureId: '1-1', outcome: '达成执行协议，分期履行' };
  visit.when('officer', 'recordImpactMeasure', done).refused('fieldRequired', 'CX-94');
  visit
    .when('officer', 'recordImpactMeasure', { ...done, amountCents: 120_000 })
    .refused('fieldRequired', 'CX-94');
  const carriedOut = visit.when('officer', 'recordImpactMeasure', {
    ...done,
    documentRef: '执协1号',
    amountCents: 120_000,
  });
  carriedOut.happens('ImpactMeasureRecorded', 'InspectionClosed');
  const letters = carriedOut.outcome.ok ? noticesFor(carriedOut.outcome.events, visit.state, cixi) : [];
  expect(letters).toContainEqual(
    expect.objectContaining({
      template: 'caseNews',
      to: { kind: 'enterprise', enterpriseId: 'firm-1' },
      params: expect.objectContaining({
        change: 'measureDone',
        amountCents: '120000',
        clauses: 'CX-93 CX-94',
      }),
    }),
  );
});

test('a remission taken up with nothing to remit ends with nought, and the enterprise is told so (CX-94)', () => {
  const visit = inCase()
    .does('officer', 'assessCaseImpact', assessment({ stage: 'decision', measures: [surcharge] }))
    .does('leader', 'decideImpactMeasure', { agencyId, measureId: '1-1', accepted: true, reason: '可以' })
    .does('leader', 'recordPenaltyDecision', decision);
  expect(visit.position).toBe('creditRepair');
  const paid = { agencyId, measureId: '1-1', outcome: '企业按期缴清，没有产生加处的罚款', amountCents: 0 };
  const ended = visit.when('officer', 'recordImpactMeasure', paid);
  ended.happens('ImpactMeasureRecorded', 'InspectionClosed');
  const letters = ended.outcome.ok ? noticesFor(ended.outcome.events, visit.state, cixi) : [];
  expect(letters).toContainEqual(
    expect.objectContaining({
      params: expect.objectContaining({ change: 'measureVoid', reason: paid.outcome }),
    }),
  );
});

test('a day set for the next look outlives the decision: the file waits for the look (CX-93)', () => {
  const visit = inCase()
    .does('officer', 'assessCaseImpact', assessment({ stage: 'decision', reviewOn: '2026-03-20' }))
    .does('leader', 'recordPenaltyDecision', decision);
  expect(visit.position).toBe('creditRepair');
  expect(openTasks(visit.state, visit.pack).map(({ command }) => command)).toEqual(['assessCaseImpact']);
  visit.does('officer', 'assessCaseImpact', assessment({ stage: 'performance' }));
  expect(visit.position).toBe('closed');
});
