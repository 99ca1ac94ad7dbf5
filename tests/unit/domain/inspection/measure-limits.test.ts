// Each measure that was taken up has its own limit, from the day on which it can be carried out (CX-94, HZ-75, DE-69).
import { openTasks } from '../../../../domain/inspection/tasks';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { given, type Given } from './kit/given';
import { cixi } from './kit/packs';

const agencyId = 'agency-a';
const decision = {
  decisionRef: 'd-1',
  penalised: true,
  category: 'general',
  toldBeforehand: true,
  benchmark: '基准',
  codeOnDecision: true,
};
const kinds = ['rectificationHelp', 'surchargeRelief', 'creditRepairHelp'];
const measures = kinds.map((kind) => ({ kind, reason: '确有必要' }));
const assessment = {
  agencyId,
  stage: 'decision',
  grade: 'serious',
  aspects: [{ aspect: 'operation', finding: '停产' }],
  measures,
};
const accept = (measureId: string) => ({ agencyId, measureId, accepted: true, reason: '同意' });
const done = (measureId: string) => ({ agencyId, measureId, outcome: '已落实' });

/** Assessed on Monday 2 March. */
const assessed = (pack: PolicyPack = cixi): Given =>
  given(pack)
    .reach('resultNotice')
    .does('officer', 'recordResult', { agencyId, outcome: 'caseOpened', summary: '违法' })
    .does('officer', 'serveResultNotice', { documentNo: 'r-1', method: 'onSpot' })
    .does('leader', 'openPenaltyCase', { agencyId, caseRef: 'case-1' })
    .does('officer', 'assessCaseImpact', assessment);
const acceptAll = (visit: Given): Given =>
  visit
    .does('leader', 'decideImpactMeasure', accept('1-1'))
    .does('leader', 'decideImpactMeasure', accept('1-2'))
    .does('leader', 'decideImpactMeasure', accept('1-3'));
const limits = ({ state }: Given) =>
  state.deadlines
    .filter(({ rule }) => rule === 'impactMeasure')
    .map(({ part, startedOn, dueOn, status }) => `${part ?? '–'} ${startedOn} ${dueOn} ${status}`);
const tasks = (visit: Given) =>
  openTasks(visit.state, visit.pack)
    .filter(({ command }) => command === 'recordImpactMeasure')
    .map(({ key, dueAt }) => [key.split('~')[1]?.split(':')[0], dueAt?.slice(0, 10) ?? null]);

test('guidance runs from its acceptance, a remission from the decision, help with repair from the day it may be asked for (CX-94)', () => {
  const visit = acceptAll(assessed());
  // Twenty working days: 3–6, 9–13, 16–20, 23–27, 30 March.
  expect(limits(visit)).toEqual(['1-1 2026-03-02 2026-03-30 open']);
  expect(tasks(visit)).toEqual([
    ['1-1', '2026-03-30'],
    ['1-2', null],
    ['1-3', null],
  ]);
  visit.at('2026-04-10 10:00').does('leader', 'recordPenaltyDecision', decision);
  // 13–17, 20–24, 27–30 April, 6–8, Saturday 9, 11, 12 May. Decided on 10 April, published three months at least: repair may be asked for from 11 July on, a Saturday.
  expect(limits(visit)).toEqual([
    '1-1 2026-03-02 2026-03-30 lapsed',
    '1-2 2026-04-10 2026-05-12 open',
    '1-3 2026-07-11 2026-08-07 open',
  ]);
  const repair = visit.state.deadlines.find(({ part }) => part === '1-3');
  expect(repair).toMatchObject({
    startedAt: '2026-07-10T16:00:00.000Z',
    remindAt: ['2026-07-31T01:00:00.000Z', '2026-08-06T01:00:00.000Z'],
  });
});

test('each ends with its own measure, whichever comes first, and is late by itself alone', () => {
  const visit = acceptAll(assessed()).does('officer', 'recordImpactMeasure', done('1-1'));
  expect(limits(visit)).toEqual(['1-1 2026-03-02 2026-03-30 met']);
  visit.at('2026-04-10 10:00').does('leader', 'recordPenaltyDecision', decision).at('2026-05-13 00:00');
  expect(limits(visit).slice(1)).toEqual([
    '1-2 2026-04-10 2026-05-12 lapsed',
    '1-3 2026-07-11 2026-08-07 open',
  ]);
  visit.does('officer', 'recordImpactMeasure', done('1-3'));
  visit.does('officer', 'recordImpactMeasure', { ...done('1-2'), amountCents: 0 });
  expect(limits(visit).slice(1)).toEqual([
    '1-2 2026-04-10 2026-05-12 settledLate',
    '1-3 2026-07-11 2026-08-07 met',
  ]);
  expect(visit.position).toBe('closed');
});

test('done before its time has come it never had a limit', () => {
  const visit = acceptAll(assessed());
  visit.does('officer', 'recordImpactMeasure', { ...done('1-2'), amountCents: 0 });
  visit.does('leader', 'recordPenaltyDecision', decision);
  expect(limits(visit).map((one) => one.slice(0, 3))).toEqual(['1-1', '1-3']);
});

test('nothing goes public: help with repair is of no more use later, and runs from the decision', () => {
  const visit = acceptAll(assessed());
  visit.does('leader', 'recordPenaltyDecision', { ...decision, penalised: false, category: null });
  expect(limits(visit)).toEqual([
    '1-1 2026-03-02 2026-03-30 open',
    '1-2 2026-03-02 2026-03-30 open',
    '1-3 2026-03-02 2026-03-30 open',
  ]);
});

test('suggested and taken up after the decision each runs from its acceptance, help with repair not before its day', () => {
  const visit = assessed()
    .does('leader', 'recordPenaltyDecision', decision)
    .does('officer', 'assessCaseImpact', { ...assessment, stage: 'performance' });
  visit.at('2026-03-09 10:00');
  for (const id of ['2-1', '2-2', '2-3']) visit.does('leader', 'decideImpactMeasure', accept(id));
  expect(limits(visit)).toEqual([
    '2-1 2026-03-09 2026-04-07 open',
    '2-2 2026-03-09 2026-04-07 open',
    '2-3 2026-06-03 2026-07-02 open',
  ]);
  const late = assessed().does('leader', 'recordPenaltyDecision', decision);
  late.at('2026-09-01 10:00').does('officer', 'assessCaseImpact', { ...assessment, stage: 'repair' });
  late.does('leader', 'decideImpactMeasure', accept('2-3'));
  expect(limits(late)).toEqual(['2-3 2026-09-01 2026-09-29 open']);
});

test('over the year end into a year whose holidays are not published it is provisional', () => {
  const visit = assessed().at('2026-12-14 10:00').does('leader', 'decideImpactMeasure', accept('1-1'));
  expect(visit.state.deadlines.at(-1)).toMatchObject({ part: '1-1', dueOn: '2027-01-11', provisional: true });
});

test('an inspection under a pack that does not say from when keeps one limit for all, as it did', () => {
  const { impact } = cixi;
  if (impact === undefined) throw new Error('Cixi assesses');
  const { measureStarts: _measureStarts, ...before } = impact;
  const visit = acceptAll(assessed({ ...cixi, impact: before }));
  expect(limits(visit)).toEqual(['– 2026-03-02 2026-03-30 open']);
  expect(new Set(tasks(visit).map(([, dueAt]) => dueAt))).toEqual(new Set(['2026-03-30']));
  visit.does('officer', 'recordImpactMeasure', done('1-1'));
  visit.does('officer', 'recordImpactMeasure', { ...done('1-2'), amountCents: 0 });
  expect(limits(visit)).toEqual(['– 2026-03-02 2026-03-30 open']);
  visit.does('officer', 'recordImpactMeasure', done('1-3'));
  expect(limits(visit)).toEqual(['– 2026-03-02 2026-03-30 met']);
});
