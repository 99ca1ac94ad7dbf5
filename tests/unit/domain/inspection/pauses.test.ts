// The limit for deciding a case stands still while its observation period runs (XT-52, XT-54, CX-102): counted by hand.
import { openTasks } from '../../../../domain/inspection/tasks';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { given, type Given } from './kit/given';
import { cixi, xiangtan } from './kit/packs';

const agencyId = 'agency-a';
const openCase = { agencyId, caseRef: 'case-1' };
const allow = { agencyId, allowed: true, until: '2026-06-30', reason: '初犯' };
const conclude = { agencyId, passed: true, assessment: '验收良好' };

/** A correction until 20 March, ordered on Monday 2 March. */
const ordered = (pack: PolicyPack): Given =>
  given(pack)
    .reach('resultNotice')
    .does('officer', 'recordResult', {
      agencyId,
      outcome: 'correctByDate',
      summary: '违法',
      correctBy: '2026-03-20',
    })
    .does('officer', 'serveResultNotice', { documentNo: 'result-1', method: 'onSpot' });
/** And a case beside it: ninety days, until 31 May. */
const inCase = (pack: PolicyPack = xiangtan, simple = false): Given =>
  ordered(pack).does('leader', 'openPenaltyCase', { ...openCase, simple });
const observed = (visit: Given, until = allow.until): Given =>
  visit
    .does('firm', 'applyForObservation', { agencyId, plan: '整改方案' })
    .does('leader', 'decideObservation', { ...allow, until });
const limit = ({ state }: Given, rule = 'penaltyDecision') =>
  state.deadlines.find((deadline) => deadline.rule === rule);
const moved = ({ events }: Given) =>
  events.flatMap((event) => (event.type === 'DeadlineMoved' ? [event.previousDueOn] : []));

test('from the day on which it is allowed to its last day nothing counts; what is left runs on (XT-52, CX-102)', () => {
  const visit = observed(inCase(cixi).at('2026-04-01 09:00'));
  expect(limit(visit)).toMatchObject({
    status: 'open',
    startedOn: '2026-03-02',
    dueOn: '2026-08-30',
    pauses: [{ from: '2026-04-01', to: '2026-06-30', cause: 'observation' }],
  });
  expect(moved(visit)).toEqual(['2026-05-31']);
  // Without the pause it would be over; concluded late it gains nothing.
  visit.at('2026-07-15 09:00').does('leader', 'concludeObservation', conclude);
  expect(limit(visit)).toMatchObject({ status: 'open', dueOn: '2026-08-30' });
});

test('ended early it runs on from the day after; on the day it was allowed it costs that day (XT-54)', () => {
  const early = observed(inCase().at('2026-04-01 09:00')).at('2026-05-10 16:00');
  early.does('officer', 'giveObservationGuidance', { agencyId, content: '换冷柜' });
  early.does('leader', 'concludeObservation', { ...conclude, passed: false });
  expect(limit(early)).toMatchObject({
    dueOn: '2026-07-10',
    pauses: [{ from: '2026-04-01', to: '2026-05-10' }],
  });
  const sameDay = observed(inCase().at('2026-04-01 09:00'));
  sameDay.does('officer', 'giveObservationGuidance', { agencyId, content: '换冷柜' });
  expect(limit(sameDay.does('leader', 'concludeObservation', { ...conclude, passed: false }))?.dueOn).toBe(
    '2026-06-01',
  );
});

test('nobody is reminded while it stands still', () => {
  const visit = observed(inCase().at('2026-05-15 08:00'));
  // Sixteen days are left from 1 July on; ten working days before 17 July is 3 July.
  expect(limit(visit)).toMatchObject({ dueOn: '2026-07-17' });
  expect(limit(visit)?.remindAt).toEqual(['2026-07-03T01:00:00.000Z', '2026-07-14T01:00:00.000Z']);
  const last = observed(inCase().at('2026-05-30 09:00'));
  expect(limit(last)?.dueOn).toBe('2026-07-02');
  expect(limit(last)?.remindAt).toEqual([]);
});

test('at the last minute of the last day it stands still; at midnight it is over and stays over', () => {
  expect(limit(observed(inCase().at('2026-05-31 23:59')))).toMatchObject({
    status: 'open',
    dueOn: '2026-07-01',
  });
  const over = observed(inCase().at('2026-06-01 00:00'));
  expect(limit(over)).toMatchObject({ status: 'lapsed', dueOn: '2026-05-31' });
  expect(limit(over)?.pauses).toBeUndefined();
  const slow = observed(inCase().silentlyAt('2026-06-01 00:00'));
  expect(limit(slow)?.status).toBe('lapsed');
});

test('Cixi: it may be asked for as long as the case is not decided, with nothing left to correct (CX-102)', () => {
  const visit = given(cixi)
    .reach('resultNotice')
    .does('officer', 'recordResult', { agencyId, outcome: 'caseOpened', summary: '违法' })
    .does('officer', 'serveResultNotice', { documentNo: 'result-1', method: 'onSpot' })
    .does('leader', 'openPenaltyCase', openCase);
  expect(visit.position).toBe('creditRepair');
  const commands = () => openTasks(visit.state, visit.pack).map(({ command }) => command);
  visit.at('2026-04-01 09:00').does('firm', 'applyForObservation', { agencyId, plan: '整改方案' });
  expect(commands()).toEqual(['decideObservation']);
  visit.does('leader', 'decideObservation', allow);
  expect(commands()).toEqual(['concludeObservation']);
  expect(limit(visit)).toMatchObject({ dueOn: '2026-08-30' });
  visit.does('leader', 'concludeObservation', conclude);
  expect(commands()).toEqual(['recordPenaltyDecision']);
  visit.does('leader', 'recordPenaltyDecision', {
    decisionRef: 'd-1',
    penalised: false,
    toldBeforehand: true,
  });
  visit.when('firm', 'applyForObservation', { agencyId, plan: '又一方案' }).refused('illegalInThisState');
});

test('a case opened in the period begins to run when it is over (CX-102, XT-54)', () => {
  const visit = observed(ordered(xiangtan))
    .at('2026-04-01 09:00')
    .does('leader', 'openPenaltyCase', openCase);
  expect(limit(visit)).toMatchObject({ startedOn: '2026-04-01', dueOn: '2026-09-28' });
});

test('a period that was not ended in time holds nothing back any more', () => {
  const visit = observed(ordered(xiangtan))
    .at('2026-07-01 09:00')
    .does('leader', 'openPenaltyCase', openCase);
  expect(limit(visit)).toMatchObject({ startedOn: '2026-07-01', dueOn: '2026-09-29' });
  expect(limit(visit)?.pauses).toBeUndefined();
});

test('Cixi: the fifteen working days of a simple case stand still, over Qingming (CX-102, CX-103)', () => {
  const visit = observed(inCase(cixi, true).at('2026-03-16 09:00'), '2026-04-10');
  // 3–6, 9–13 March; from 13 April on 13–17, 20: fifteen.
  expect(limit(visit, 'simplePenaltyDecision')).toMatchObject({
    dueOn: '2026-04-20',
    source: { clauses: ['CX-102', 'CX-103'] },
  });
});

test('what the enterprise asked for and nobody has allowed stops nothing; refused, neither', () => {
  const visit = inCase().does('firm', 'applyForObservation', { agencyId, plan: '方案' });
  expect(limit(visit)?.dueOn).toBe('2026-05-31');
  visit.does('leader', 'decideObservation', { ...allow, allowed: false, until: null });
  expect(limit(visit)?.dueOn).toBe('2026-05-31');
  expect(moved(visit)).toEqual([]);
});

test('an inspection under a pack that does not have it runs on, as it did', () => {
  const { pausedBy: _pausedBy, ...penaltyDecision } = xiangtan.deadlines.penaltyDecision;
  const before = { ...xiangtan, deadlines: { ...xiangtan.deadlines, penaltyDecision } };
  const visit = observed(inCase(before).at('2026-04-01 09:00'));
  expect(limit(visit)?.dueOn).toBe('2026-05-31');
  expect(moved(visit)).toEqual([]);
});
