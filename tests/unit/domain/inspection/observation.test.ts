// Compliance observation: on application only, allowed for a time, accepted or not (XT-51…54, CX-102).
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { openTasks } from '../../../../domain/inspection/tasks';
import { given, type Given } from './kit/given';
import { cixi, donge, xiangtan } from './kit/packs';

const agencyId = 'agency-a';
const apply = { agencyId, plan: '三个月整改方案' };
const allow = { agencyId, allowed: true, until: '2026-06-30', reason: '初犯' };
const guidance = { agencyId, content: '先改通道，再改制度' };
const conclude = (passed: boolean) => ({ agencyId, passed, assessment: '验收意见' });

const found = (pack: PolicyPack, outcome: string): Given => {
  const visit = given(pack).reach('resultNotice');
  visit.does('officer', 'recordResult', {
    agencyId,
    outcome,
    summary: '违法',
    correctBy: '2026-03-20',
    transferTo: '税务',
  });
  return visit.does('officer', 'serveResultNotice', { documentNo: 'result-1', method: 'onSpot' });
};
const ordered = (pack: PolicyPack) => found(pack, 'correctByDate');
const commands = (visit: Given) => openTasks(visit.state, visit.pack).map(({ command }) => command);
const limits = ({ state }: Given) =>
  state.deadlines.slice(-3).map(({ rule, status, dueOn }) => `${rule} ${status} ${dueOn}`);

test('the enterprise applies, the head allows it until a day; the order’s date gives way (XT-51, XT-52)', () => {
  const visit = ordered(xiangtan).does('firm', 'applyForObservation', apply);
  expect(commands(visit)).toEqual(['decideObservation', 'submitRectification']);
  visit.does('leader', 'decideObservation', allow);
  expect(limits(visit)).toEqual([
    'observationDecision met 2026-03-09',
    'observationPeriod open 2026-06-30',
    'observationGuidance open 2026-03-16',
  ]);
  expect(commands(visit)).toEqual(['concludeObservation', 'giveObservationGuidance']);
  visit.when('firm', 'submitRectification', { agencyId, report: '已整改' }).refused('notPending', 'XT-52');
});

test('an agency does not impose it unasked (XT-51, A24)', () => {
  ordered(xiangtan)
    .when('leader', 'decideObservation', allow)
    .refused('rule.observationOnApplication', 'XT-51');
  ordered(cixi).when('leader', 'decideObservation', allow).refused('rule.observationOnApplication', 'CX-102');
});

test('there is none where the place has none (DE)', () => {
  ordered(donge).when('firm', 'applyForObservation', apply).refused('notPending');
  ordered(donge).when('leader', 'decideObservation', allow).refused('notPending');
});

test('it has a day to come on which it ends (XT-52)', () => {
  const visit = ordered(xiangtan).does('firm', 'applyForObservation', apply);
  visit.when('leader', 'decideObservation', { ...allow, until: null }).refused('fieldRequired');
  visit.when('leader', 'decideObservation', { ...allow, until: '2026-03-02' }).refused('dateNotLater');
  visit.when('leaderB', 'decideObservation', allow).refused('otherAgency');
});

test('refused, the order stands, and the enterprise may ask again with better grounds', () => {
  const visit = ordered(xiangtan).does('firm', 'applyForObservation', apply);
  visit.when('firm', 'applyForObservation', apply).refused('alreadyDone');
  visit.does('leader', 'decideObservation', { ...allow, allowed: false });
  expect(limits(visit).slice(-2)).toEqual([
    'rectification open 2026-03-20',
    'observationDecision met 2026-03-09',
  ]);
  visit.when('firm', 'applyForObservation', apply).allowed();
});

test('accepted, what was ordered is done (XT-54)', () => {
  const visit = ordered(xiangtan)
    .does('firm', 'applyForObservation', apply)
    .does('leader', 'decideObservation', allow);
  visit
    .when('leader', 'concludeObservation', conclude(true))
    .happens(
      'ObservationConcluded',
      'RectificationVerified',
      'StageEntered',
      'StagePassed',
      'InspectionClosed',
    );
});

test('not accepted, the enterprise or the case goes on (A24)', () => {
  const visit = ordered(xiangtan)
    .does('firm', 'applyForObservation', apply)
    .does('leader', 'decideObservation', allow)
    .does('officer', 'giveObservationGuidance', guidance);
  visit.does('leader', 'concludeObservation', conclude(false));
  expect(commands(visit)).toEqual(['submitRectification', 'openPenaltyCase', 'verifyRectification']);
  visit.when('firm', 'applyForObservation', apply).refused('alreadyDone');
  visit.does('leader', 'openPenaltyCase', { agencyId, caseRef: 'case-1', insteadOfCorrection: true });
  expect(visit.position).toBe('closed');
});

test('not accepted, a case beside the correction leaves it to be reported or looked at (XT-54, A45)', () => {
  const visit = ordered(xiangtan)
    .does('firm', 'applyForObservation', apply)
    .does('leader', 'decideObservation', allow)
    .does('officer', 'giveObservationGuidance', guidance)
    .does('leader', 'concludeObservation', conclude(false))
    .does('leader', 'openPenaltyCase', { agencyId, caseRef: 'case-1' });
  expect(commands(visit)).toEqual(['submitRectification', 'verifyRectification', 'recordPenaltyDecision']);
  const verified = { agencyId, passed: true, method: 'onSite', note: '已改正' };
  expect(visit.does('officer', 'verifyRectification', verified).position).toBe('closed');
});

test('over without a word it is told to supervision, and still wants its conclusion (XT-52)', () => {
  const visit = ordered(xiangtan)
    .does('firm', 'applyForObservation', apply)
    .does('leader', 'decideObservation', allow);
  visit.at('2026-07-01 09:00');
  expect(visit.events).toContainEqual(expect.objectContaining({ about: 'lapsed.observationPeriod' }));
  expect(commands(visit)).toEqual(['concludeObservation', 'giveObservationGuidance']);
});

test('in a penalty case it holds the decision back, and ends it when it is good (XT-54, CX-102)', () => {
  const visit = found(cixi, 'caseOpened').does('firm', 'applyForObservation', apply);
  visit.does('leader', 'openPenaltyCase', { agencyId, caseRef: 'case-1' });
  const decision = { decisionRef: 'd-1', penalised: false, toldBeforehand: true };
  visit.when('leader', 'recordPenaltyDecision', decision).refused('stepMissing', 'CX-102');
  visit.does('leader', 'decideObservation', allow);
  visit.when('leader', 'recordPenaltyDecision', decision).refused('stepMissing', 'CX-102');
  visit
    .does('leader', 'concludeObservation', conclude(true))
    .does('leader', 'recordPenaltyDecision', decision);
  expect(visit.position).toBe('closed');
});

test('a good end says what it means for the case that is open, and the decision keeps to it (XT-54, CX-102)', () => {
  const inCase = (pack: PolicyPack): Given => {
    const visit = ordered(pack).does('leader', 'openPenaltyCase', { agencyId, caseRef: 'case-1' });
    visit.does('firm', 'applyForObservation', apply).does('leader', 'decideObservation', allow);
    return pack === xiangtan ? visit.does('officer', 'giveObservationGuidance', guidance) : visit;
  };
  const good = inCase(xiangtan);
  good.when('leader', 'concludeObservation', conclude(true)).refused('rule.observationWeighed', 'XT-54');
  good.when('leader', 'concludeObservation', conclude(false)).allowed();
  good.does('leader', 'concludeObservation', { ...conclude(true), effect: 'mitigated' });
  expect(good.events).toContainEqual(
    expect.objectContaining({ type: 'ObservationConcluded', effect: 'mitigated' }),
  );
  // Elsewhere it is noted, at the conclusion and at the decision.
  const cases = inCase(cixi).does('leader', 'concludeObservation', conclude(true));
  const noted = ({ state }: Given) => state.notes.some(({ rule }) => rule === 'observationWeighed');
  expect(noted(cases)).toBe(true);
  const blocks = {
    ...cixi,
    rules: {
      ...cixi.rules,
      observationWeighed: { ...cixi.rules.observationWeighed, strength: 'block' as const },
    },
  };
  const told = (effect: string) =>
    inCase(blocks).does('leader', 'concludeObservation', { ...conclude(true), effect });
  const decided = {
    ...{
      decisionRef: 'd-1',
      penalised: true,
      toldBeforehand: true,
      benchmark: '减轻档',
      codeOnDecision: true,
    },
    ...{ category: 'general', likeCases: '一致' },
  };
  const effect = { observationEffect: '减轻至法定最低罚款以下' };
  told('mitigated').when('leader', 'recordPenaltyDecision', decided).refused('rule.observationWeighed');
  told('mitigated')
    .when('leader', 'recordPenaltyDecision', { ...decided, ...effect })
    .allowed();
  told('noPenalty')
    .when('leader', 'recordPenaltyDecision', { ...decided, ...effect })
    .refused('rule.observationWeighed');
  told('noPenalty')
    .when('leader', 'recordPenaltyDecision', { ...decided, penalised: false })
    .allowed();
});

test('a case not opened yet need not be opened after a good period (XT-54)', () => {
  const visit = found(xiangtan, 'caseOpened').does('firm', 'applyForObservation', apply);
  visit.does('leader', 'decideObservation', allow).does('leader', 'concludeObservation', conclude(true));
  expect(visit.position).toBe('closed');
});

test('it is for what is still open: a report handed in closes the way, a transfer never opens it', () => {
  const visit = ordered(xiangtan).does('firm', 'applyForObservation', apply);
  visit.does('firm', 'submitRectification', { agencyId, report: '已整改' });
  visit.when('leader', 'decideObservation', allow).refused('notPending', 'XT-52');
  found(xiangtan, 'transferred').when('firm', 'applyForObservation', apply).refused('notPending');
  ordered(xiangtan).when('leader', 'concludeObservation', conclude(true)).refused('notPending');
});

test('the agency owes guidance in the period: a task, a reminder, and no failure without it (XT-53)', () => {
  const visit = ordered(xiangtan)
    .does('firm', 'applyForObservation', apply)
    .does('leader', 'decideObservation', allow);
  const limit = () => visit.state.deadlines.find(({ rule }) => rule === 'observationGuidance');
  expect(limit()).toMatchObject({ status: 'open', dueOn: '2026-03-16', subject: agencyId });
  visit.when('leader', 'concludeObservation', conclude(false)).refused('rule.observationGuided', 'XT-53');
  visit.when('leader', 'concludeObservation', conclude(true)).allowed();
  visit.when('officerB', 'giveObservationGuidance', guidance).refused('otherAgency');
  visit.does('officer', 'giveObservationGuidance', guidance);
  expect(limit()?.status).toBe('met');
  expect(commands(visit)).toEqual(['concludeObservation']);
  visit.when('leader', 'concludeObservation', conclude(false)).allowed();
});

test('a short period ends its guidance on its own last day; elsewhere nobody asks for it (XT-53)', () => {
  const short = ordered(xiangtan)
    .does('firm', 'applyForObservation', apply)
    .does('leader', 'decideObservation', { ...allow, until: '2026-03-05' });
  expect(short.state.deadlines.find(({ rule }) => rule === 'observationGuidance')?.dueOn).toBe('2026-03-05');
  const other = ordered(cixi)
    .does('firm', 'applyForObservation', apply)
    .does('leader', 'decideObservation', allow);
  expect(commands(other)).toEqual(['concludeObservation']);
  other.when('leader', 'concludeObservation', conclude(false)).allowed();
});
