// Reminders and lapses: to those whose matter it is, by name where the file names them.
import { noticesFor } from '../../../../domain/inspection/notices';
import { entrusted, joint, planned, special, temporary, triggered } from './kit/drafts';
import { given, type Given } from './kit/given';
import { left } from './kit/left';
import { lettersOf } from './kit/letters';
import { cixi, donge, huzhou, xiangtan } from './kit/packs';
import { enterprise, items } from './kit/registers';

test('a limit is brought to its holders, and when it is over and not done to those above, each in the right house', () => {
  const visit = given(huzhou, joint()).reach('resultNotice');
  const due = { outcome: 'correctByDate', summary: '堵塞', correctBy: '2026-03-20' };
  visit.does('officer', 'recordResult', { agencyId: 'agency-a', outcome: 'noProblem', summary: '无' });
  visit.does('officerB', 'recordResult', { agencyId: 'agency-b', ...due });
  visit.does('officer', 'serveResultNotice', { documentNo: 'result-1', method: 'onSpot' });
  expect(lettersOf(visit, (one) => one.at('2026-03-17 09:00'))).toEqual(['deadlineReminder → enterprise']);
  const hears = (text: string) => lettersOf(visit, (one) => one.at(text));
  visit.at('2026-03-20 20:00');
  expect(hears('2026-03-21 00:00')).toEqual(['supervisionAlert → supervisor@–']);
  // The limit ended on a Friday: nobody is written to before Monday morning.
  expect(hears('2026-03-23 08:59')).toEqual([]);
  expect(hears('2026-03-23 09:00')).toEqual([
    'deadlineLapsed → enterprise',
    'deadlineLapsed → officer@agency-b',
  ]);
  expect(hears('2026-03-25 09:00')).toEqual(['deadlineLapsed → agencyLeader@agency-b']);
  expect(hears('2026-03-27 09:00')).toContain('deadlineLapsed → supervisor@–');
});

test('a limit of the visit reminds its own team and its drafter, nobody else of their agency (CX-68, A34)', () => {
  const entry = given(cixi).reach('coding');
  expect(lettersOf(entry, (visit) => visit.at('2026-03-30 09:00'))).toEqual([
    'deadlineReminder → officer-a1',
    'deadlineReminder → officer-a2',
    'deadlineReminder → drafter-a',
  ]);
  const leading = given(huzhou, planned({ officerIds: ['drafter-a', 'officer-a2'], leaderOfficerId: null }));
  const twice = leading.registers({
    officers: leading.facts().officers.map((one, index) => (index === 0 ? { ...one, id: 'drafter-a' } : one)),
  });
  expect(lettersOf(twice.reach('coding'), (visit) => visit.at('2026-03-30 09:00'))).toEqual([
    'deadlineReminder → drafter-a',
    'deadlineReminder → officer-a2',
  ]);
});

test('an entrusted team is reminded of its visit, the owner’s officers of what comes after (A34)', () => {
  const visit = given(huzhou, entrusted()).reach('awaitingEntry');
  expect(lettersOf(visit, (one) => one.at('2026-03-30 09:00'))).toEqual([
    'deadlineReminder → officer-b1',
    'deadlineReminder → officer-b2',
    'deadlineReminder → drafter-a',
  ]);
  expect(lettersOf(visit.reach('resultNotice'), (one) => one.at('2026-04-01 09:00'))).toEqual([
    'deadlineReminder → drafter-a',
    'deadlineReminder → officer@agency-a',
  ]);
});

test('a recheck of another agency of a joint visit is that agency’s, one of the lead is the team’s (A54)', () => {
  const recheckOf = (agencyId: string, who: 'officer' | 'officerB') => {
    const visit = given(huzhou, joint()).reach('resultNotice');
    const none = { outcome: 'noProblem', summary: '无' };
    const other = agencyId === 'agency-a' ? 'agency-b' : 'agency-a';
    const due = { agencyId, outcome: 'correctByDate', summary: '堵塞', correctBy: '2026-03-20' };
    visit.does(who, 'recordResult', due);
    visit.does(who === 'officer' ? 'officerB' : 'officer', 'recordResult', { agencyId: other, ...none });
    visit.does('officer', 'serveResultNotice', { documentNo: 'result-1', method: 'onSpot' });
    visit.does('firm', 'submitRectification', { agencyId, report: '已整改' });
    return lettersOf(visit, (one) => one.at('2026-03-06 09:00'));
  };
  expect(recheckOf('agency-b', 'officerB')).toEqual(['deadlineReminder → officer@agency-b']);
  expect(recheckOf('agency-a', 'officer')).toEqual([
    'deadlineReminder → officer-a1',
    'deadlineReminder → officer-b1',
  ]);
});

test('bodies above an agency have no agency in their address (XT-20)', () => {
  const lapsed = lettersOf(left(xiangtan).at('2026-03-09 20:00'), (visit) => visit.at('2026-03-13 09:00'));
  expect(lapsed).toEqual(
    expect.arrayContaining(['deadlineLapsed → coordinatingBody@–', 'deadlineLapsed → supervisor@–']),
  );
  expect(lapsed).not.toContain('deadlineLapsed → coordinatingBody@agency-a');
});

test('who is reminded of an approval is who may give it here (HZ-46, HZ-64, XT-89, DE-22)', () => {
  const reminded = (visit: Given) => lettersOf(visit.reach('approval'), (one) => one.at('2026-03-04 09:00'));
  expect(reminded(given(huzhou))).toEqual(['deadlineReminder → principalHead@agency-a']);
  expect(reminded(given(xiangtan))).toEqual(['deadlineReminder → principalHead@agency-a']);
  const anyHead = ['deadlineReminder → agencyLeader@agency-a', 'deadlineReminder → principalHead@agency-a'];
  expect(reminded(given(huzhou, temporary()))).toEqual(anyHead);
  expect(reminded(given(donge))).toEqual(anyHead);
});

test('once the head has approved, the government is reminded and no head again; lapsed, supervision hears (HZ-37, CX-59)', () => {
  const visit = given(huzhou, special()).reach('approval').does('principal', 'approve', { opinion: '同意' });
  expect(lettersOf(visit, (one) => one.at('2026-03-04 09:00'))).toEqual([
    'deadlineReminder → governmentApprover@–',
  ]);
  expect(lettersOf(visit, (one) => one.at('2026-03-09 09:00'))).toEqual([
    'deadlineLapsed → governmentApprover@–',
    'deadlineLapsed → supervisor@–',
  ]);
  const waiting = given(cixi).reach('approval').at('2026-03-04 10:00');
  expect(lettersOf(waiting, (one) => one.at('2026-03-09 09:00'))).toContain('deadlineLapsed → supervisor@–');
});

test('of a late approval too only who may give it is reminded (HZ-46, HZ-65)', () => {
  const reminded = lettersOf(left(huzhou, '2026-03-02', triggered()), (one) => one.at('2026-03-03 09:00'));
  expect(reminded).toContain('deadlineReminder → principalHead@agency-a');
  expect(reminded).not.toContain('deadlineReminder → agencyLeader@agency-a');
});

test('nothing about a state secret leaves for the coordinating body or the park (XT-12, A3, §2.3 no 10)', () => {
  const story = (change: Parameters<typeof items>[0]) => {
    const visit = given(xiangtan, temporary('emergency')).registers({
      ...items(change),
      ...enterprise({ parkId: 'park-1' }),
    });
    return lettersOf(visit, (one) => {
      one.at('2026-03-02 15:00').does('officer', 'enterUrgently', {
        reason: '险情',
        place: '车间',
        inspectionNoticeNo: 'n-1',
        doorChecks: one.doorChecks,
      });
      return one.reach('resultNotice').at('2026-03-20 09:00');
    });
  };
  const outward = /coordinatingBody|parkCommittee|creditAuthority/;
  expect(story({}).filter((letter) => outward.test(letter))).not.toEqual([]);
  const secret = story({ stateSecret: true });
  expect(secret.filter((letter) => outward.test(letter))).toEqual([]);
  expect(secret).toEqual(
    expect.arrayContaining(['deadlineLapsed → principalHead@agency-a', 'deadlineLapsed → supervisor@–']),
  );
});

test('a letter says whether the document set the limit or we did, and why (A11, XT-20)', () => {
  const lapsed = (visit: Given, rule: string) =>
    noticesFor(visit.events, visit.state, visit.pack).find(
      ({ template, params }) => template === 'deadlineLapsed' && params['rule'] === rule,
    )?.params;
  expect(lapsed(left(xiangtan).at('2026-03-10 09:00'), 'retroFiling')).toMatchObject({
    soft: 'false',
    clauses: 'XT-20 XT-22',
  });
  expect(lapsed(given(huzhou).reach('approval').at('2026-03-06 09:00'), 'approval')).toMatchObject({
    soft: 'true',
    clauses: '',
    ours: huzhou.deadlines.approval.source.ours,
  });
});
