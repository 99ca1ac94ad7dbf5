// A refusal that the officers take down themselves (§4.2 refusedRecorded), at the door or after an urgent attempt.
import { offSite, temporary } from './kit/drafts';
import { given } from './kit/given';
import { cixi, donge, huzhou } from './kit/packs';

const said = (ground: string) => ({ ground, statement: '不让进' });

test('refuseEntry: officers record it as theirs; with everything in order it stays disputed (§4.2)', () => {
  const visit = given(cixi).reach('awaitingEntry');
  for (const check of visit.doorChecks) visit.does('officer', 'recordDoorCheck', check);
  visit.does('officer', 'refuseEntry', said('none'));
  expect(visit.state.doorRefusals).toEqual([{ ground: 'none', justified: false, recordedBy: 'officers' }]);
  expect(visit.events.at(-1)).toMatchObject({ about: 'entryRefusedDisputed' });
  visit.does('firm', 'refuseEntry', said('unreasonable'));
  expect(visit.state.doorRefusals.at(-1)).toMatchObject({ recordedBy: 'enterprise' });
});

test('refuseEntry: only the officers of the visit record it, and no visit off site is refused at a door', () => {
  given(cixi)
    .reach('awaitingEntry')
    .when('spareOfficer', 'refuseEntry', said('none'))
    .refused('roleNotAllowed');
  given(donge, offSite())
    .reach('awaitingEntry')
    .when('firm', 'refuseEntry', said('none'))
    .refused('onSiteOnly');
});

test('refuseEntry: after an urgent attempt that failed at the door, before any paper is done (DE-44, §4.2)', () => {
  const visit = given(huzhou, temporary('emergency'));
  const entry = { reason: '泄漏', place: '车间', inspectionNoticeNo: 'n-1' };
  const bare = visit.doorChecks.map((check) => ({ ...check, certificateShown: false }));
  visit.when('officer', 'enterUrgently', { ...entry, doorChecks: bare }).refused('rule.doorCheck', 'HZ-62');
  visit.does('officer', 'refuseEntry', said('certificateNotShown'));
  expect(visit.state.doorRefusals).toEqual([
    { ground: 'certificateNotShown', justified: true, recordedBy: 'officers' },
  ]);
  visit.when('officer', 'enterUrgently', { ...entry, doorChecks: visit.doorChecks }).allowed();
});

test('refuseEntry: nobody stands at the door of a planned visit that is not approved yet', () => {
  given(huzhou).when('officer', 'refuseEntry', said('none')).refused('stepMissing');
});
