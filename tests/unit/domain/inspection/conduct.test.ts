// The officers' promise to keep the five bans and eight must-nots: each in person, hinted at when missing, never refused
// (HZ-93, CX-80, DE-105).
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { complaintClassesOf } from '../../../../domain/complaint/classes';
import { triggered } from './kit/drafts';
import { given, type Given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, realPacks, withRules, xiangtan } from './kit/packs';

const entering = (pack: PolicyPack): Given => given(pack).reach('awaitingEntry');
const hints = (visit: Given) => visit.state.notes.filter(({ rule }) => rule === 'conductPromised');
const promise = { confirmed: true };

test.each([
  [huzhou, 'HZ-93'],
  [cixi, 'CX-80'],
  [donge, 'DE-105'],
] as const)('entry without it is hinted at and goes on (%#: HZ-93, CX-80, DE-105)', (pack, clause) => {
  const silent = entering(pack).reach('inside');
  expect(hints(silent)).toMatchObject([
    { strength: 'warn', params: { officers: ['officer-a1', 'officer-a2'] }, source: { clauses: [clause] } },
  ]);
  const half = entering(pack).does('officer', 'promiseConduct', promise).reach('inside');
  expect(hints(half)).toMatchObject([{ params: { officers: ['officer-a2'] } }]);
  const whole = entering(pack)
    .does('officer', 'promiseConduct', promise)
    .does('secondOfficer', 'promiseConduct', promise)
    .reach('inside');
  expect(hints(whole)).toEqual([]);
});

test('never refused, whatever strength a pack gives it', () => {
  const strict = withRules(cixi, { conductPromised: { strength: 'block' } });
  expect(hints(entering(strict).reach('inside'))).toMatchObject([{ strength: 'warn' }]);
});

test('it is the officer’s own, once, by the items of the national lists, with its time', () => {
  const visit = entering(cixi);
  visit.when('officer', 'promiseConduct', { confirmed: false }).refused('malformedCommand');
  visit.when('spareOfficer', 'promiseConduct', promise).refused('roleNotAllowed');
  visit.when('drafter', 'promiseConduct', promise).refused('roleNotAllowed');
  const { outcome } = visit.when('officer', 'promiseConduct', promise);
  const classes = complaintClassesOf(cixi.voice)
    .filter(({ group }) => group === 'strictBan' || group === 'mustNot')
    .map(({ id }) => id);
  expect(outcome).toMatchObject({
    ok: true,
    events: [{ type: 'ConductPromised', officerId: 'officer-a1', at: visit.now, items: classes }],
  });
  expect(classes).toHaveLength(13);
  visit.does('officer', 'promiseConduct', promise);
  visit.when('officer', 'promiseConduct', promise).refused('alreadyDone');
});

test('it may be given before the code is issued, and whoever joins the team gives it anew', () => {
  const visit = given(cixi).reach('coding').does('officer', 'promiseConduct', promise);
  visit.does('drafter', 'replaceOfficer', {
    officerId: 'officer-a1',
    byOfficerId: 'officer-a3',
    reason: '出差',
  });
  visit.does('secondOfficer', 'promiseConduct', promise).reach('awaitingEntry');
  visit.does('secondOfficer', 'recordEntry', {
    place: '车间',
    inspectionNoticeNo: 'n-1',
    doorChecks: visit.doorChecks,
  });
  expect(hints(visit)).toMatchObject([{ params: { officers: ['officer-a3'] } }]);
});

test('the list holds everywhere; where the document does not speak of it nothing is hinted at', () => {
  for (const pack of realPacks) expect(pack.conduct?.items.value).toHaveLength(13);
  for (const pack of [jiujiang, xiangtan]) {
    expect(hints(entering(pack).reach('inside'))).toEqual([]);
    entering(pack).when('officer', 'promiseConduct', promise).happens('ConductPromised');
  }
});

test('an urgent entry is hinted at too', () => {
  const visit = given(huzhou, triggered('emergency')).does('officer', 'enterUrgently', {
    reason: '险情',
    place: '车间',
    inspectionNoticeNo: 'n-1',
    doorChecks: given(huzhou).doorChecks,
  });
  expect(hints(visit)).toHaveLength(1);
});
