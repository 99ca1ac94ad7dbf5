// Corrections of several agencies made into one (集成改一次): one date, one report, one recheck.
import { openTasks } from '../../../../domain/inspection/tasks';
import { joint } from './kit/drafts';
import { given, type Given } from './kit/given';
import { cixi, donge, huzhou } from './kit/packs';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';

const due = (correctBy: string) => ({ outcome: 'correctByDate', summary: '有问题', correctBy });
const combined = { documentNo: '改〔2026〕1号', correctBy: '2026-04-10', guidance: '先清通道，再补台账' };

const rectifying = (pack: PolicyPack): Given => {
  const visit = given(pack, joint()).reach('resultNotice');
  visit.does('officer', 'recordResult', { agencyId: 'agency-a', ...due('2026-03-20') });
  return visit
    .does('officerB', 'recordResult', { agencyId: 'agency-b', ...due('2026-03-27') })
    .reach('rectification');
};

const openDates = ({ state }: Given) =>
  state.deadlines
    .filter(({ rule, status }) => rule === 'rectification' && status === 'open')
    .map(({ subject, dueOn }) => [subject, dueOn]);
const stands = ({ state }: Given) => state.results.map(({ rectification }) => rectification);
const verdict = (agencyId: string, passed: boolean, newDueOn: string | null = null) => ({
  agencyId,
  passed,
  method: 'onSite',
  note: '一并复查',
  newDueOn,
});

test.each([
  ['Huzhou (HZ-53)', huzhou],
  ['Cixi (CX-91)', cixi],
])('%s: one date for both agencies, one report, one recheck by the lead agency', (_place, pack) => {
  const visit = rectifying(pack).does('drafter', 'combineCorrections', combined);
  expect(visit.state.combined).toEqual(['agency-a', 'agency-b']);
  expect(openDates(visit)).toEqual([
    ['agency-a', '2026-04-10'],
    ['agency-b', '2026-04-10'],
  ]);
  visit.does('firm', 'submitRectification', { agencyId: 'agency-b', report: '全部改正' });
  expect(stands(visit)).toEqual(['submitted', 'submitted']);
  visit.when('officerB', 'verifyRectification', verdict('agency-a', true)).refused('otherAgency');
  visit.does('officer', 'verifyRectification', verdict('agency-b', true));
  expect(stands(visit)).toEqual(['verified', 'verified']);
  expect(
    openTasks(visit.state, visit.pack).filter(({ command }) => command === 'verifyRectification'),
  ).toEqual([]);
});

test('an agency that joined may still judge its own part by itself', () => {
  const visit = rectifying(huzhou).does('drafter', 'combineCorrections', combined);
  visit.does('firm', 'submitRectification', { agencyId: 'agency-a', report: '全部改正' });
  visit.does('officerB', 'verifyRectification', verdict('agency-b', true));
  expect(stands(visit)).toEqual(['submitted', 'verified']);
  visit.does('officer', 'verifyRectification', verdict('agency-a', true));
  expect(stands(visit)).toEqual(['verified', 'verified']);
});

test('what fails is ordered anew for all of them, with one date again', () => {
  const visit = rectifying(huzhou).does('drafter', 'combineCorrections', combined);
  visit.does('firm', 'submitRectification', { agencyId: 'agency-a', report: '部分改正' });
  visit.does('officer', 'verifyRectification', verdict('agency-a', false, '2026-05-08'));
  expect(openDates(visit)).toEqual([
    ['agency-a', '2026-05-08'],
    ['agency-b', '2026-05-08'],
  ]);
});

test('put off it keeps its one date: by the lead agency for all, by no other for its own part', () => {
  const visit = rectifying(huzhou).does('drafter', 'combineCorrections', combined);
  const extend = { newDueOn: '2026-04-24', reason: '设备到货延迟' };
  visit.when('leaderB', 'extendRectification', { ...extend, agencyId: 'agency-b' }).refused('otherAgency');
  visit.does('leader', 'extendRectification', { ...extend, agencyId: 'agency-b' });
  expect(openDates(visit)).toEqual([
    ['agency-a', '2026-04-24'],
    ['agency-b', '2026-04-24'],
  ]);
  expect(visit.state.results.map(({ correctBy }) => correctBy)).toEqual(['2026-04-24', '2026-04-24']);
  const apart = rectifying(huzhou).does('leaderB', 'extendRectification', {
    ...extend,
    agencyId: 'agency-b',
  });
  expect(openDates(apart)).toEqual([
    ['agency-a', '2026-03-20'],
    ['agency-b', '2026-04-24'],
  ]);
});

test('one correction alone, one that is reported, and a place whose document does not have it, are not combined', () => {
  rectifying(donge).when('drafter', 'combineCorrections', combined).refused('notPending');
  const reported = rectifying(huzhou).does('firm', 'submitRectification', {
    agencyId: 'agency-a',
    report: '已改',
  });
  reported.when('drafter', 'combineCorrections', combined).refused('notPending');
  const once = rectifying(huzhou).does('drafter', 'combineCorrections', combined);
  once.when('drafter', 'combineCorrections', combined).refused('notPending');
  rectifying(huzhou)
    .when('drafter', 'combineCorrections', { ...combined, correctBy: '2026-03-01' })
    .refused('dateNotLater');
});

test('left as they are, each agency’s correction stays its own', () => {
  const visit = rectifying(huzhou).does('firm', 'submitRectification', {
    agencyId: 'agency-a',
    report: '已改',
  });
  expect(stands(visit)).toEqual(['submitted', 'open']);
});
