// An officer steps aside: asked for, nobody decides about himself, the seat is filled or the visit stops.
import { given, type Given } from './kit/given';
import { lettersOf } from './kit/letters';
import { cixi, donge, huzhou } from './kit/packs';

const asked = (officerId = 'officer-a1') => ({ officerId, reason: '亲属在该企业任职' });
const decided = (granted: boolean, officerId = 'officer-a1') => ({ officerId, granted, reason: '情况属实' });
const replaced = (byOfficerId = 'officer-a3', officerId = 'officer-a1') => ({
  officerId,
  byOfficerId,
  reason: '回避',
});

const filed = (): Given =>
  given(donge).reach('awaitingEntry').does('drafter', 'fileWithBody', { body: 'platform', receiptNo: 'r-1' });
const enter = (visit: Given) =>
  visit.when('secondOfficer', 'recordEntry', { place: '车间', doorChecks: visit.doorChecks });
const record = (visit: Given, who: 'officer' | 'secondOfficer' | 'spareOfficer' = 'secondOfficer') =>
  visit.when(who, 'recordCheck', {
    recordRef: 'record-1',
    findings: [{ itemId: 'item-a1', conforms: true, note: '' }],
    enterpriseOpinion: '无',
  });

test('the enterprise asks, or the officer; nobody for a colleague, nobody about a stranger (DE-47)', () => {
  filed().when('firm', 'requestRecusal', asked()).happens('RecusalRequested');
  filed().when('officer', 'requestRecusal', asked()).happens('RecusalRequested');
  filed().when('secondOfficer', 'requestRecusal', asked()).refused('roleNotAllowed');
  filed().when('firm', 'requestRecusal', asked('officer-a3')).refused('unknownSubject');
  filed().when('otherFirm', 'requestRecusal', asked()).refused('otherEnterprise');
});

test('it is decided within three working days, reminded of, and the enterprise is answered (DE-48)', () => {
  const visit = filed().does('firm', 'requestRecusal', asked());
  expect(visit.state.deadlines.at(-1)).toMatchObject({
    rule: 'recusalDecision',
    subject: 'officer-a1',
    dueOn: '2026-03-05',
  });
  visit.when('leader', 'decideRecusal', decided(false, 'officer-a2')).refused('notPending');
  visit.does('leader', 'decideRecusal', decided(false));
  expect(visit.state.deadlines.at(-1)).toMatchObject({ status: 'met' });
  visit.when('leader', 'decideRecusal', decided(true)).refused('notPending');
});

test('the officer concerned does not decide (§2.3)', () => {
  filed()
    .does('firm', 'requestRecusal', asked())
    .when('inspectingHead', 'decideRecusal', decided(false))
    .refused('rule.separationOfDuties');
});

test('in Dong’e nobody goes in while it is open; elsewhere the law lets the visit go on (DE-47)', () => {
  const visit = filed().does('firm', 'requestRecusal', asked());
  enter(visit).refused('rule.recusalOpen', 'DE-47');
  enter(visit.does('leader', 'decideRecusal', decided(false))).allowed();
  const elsewhere = given(huzhou)
    .reach('awaitingEntry')
    .does('firm', 'requestRecusal', asked())
    .reach('inside');
  expect(elsewhere.state.notes).toContainEqual(
    expect.objectContaining({ rule: 'recusalOpen', strength: 'warn' }),
  );
});

test('asked again after a no it does not hold the visit up a second time', () => {
  const visit = filed()
    .does('firm', 'requestRecusal', asked())
    .does('leader', 'decideRecusal', decided(false));
  visit.when('firm', 'requestRecusal', asked()).refused('alreadyDone');
});

test('each side asks once: what the officer hurried to ask and lost takes nothing from the enterprise, nor the other way round (DE-47)', () => {
  const officerFirst = filed()
    .does('officer', 'requestRecusal', asked())
    .does('leader', 'decideRecusal', decided(false));
  officerFirst.when('officer', 'requestRecusal', asked()).refused('alreadyDone');
  officerFirst.when('firm', 'requestRecusal', asked()).happens('RecusalRequested');
  const firmFirst = filed().does('firm', 'requestRecusal', asked());
  firmFirst.when('officer', 'requestRecusal', asked()).refused('alreadyDone');
  firmFirst.does('leader', 'decideRecusal', decided(false));
  firmFirst.does('officer', 'requestRecusal', asked()).does('leader', 'decideRecusal', decided(true));
  expect(firmFirst.state.recusals).toEqual([
    { officerId: 'officer-a1', status: 'rejected', side: 'enterprise' },
    { officerId: 'officer-a1', status: 'granted', side: 'officer' },
  ]);
});

test('a pack pinned before the sides were told apart decides as it did', () => {
  const { recusal: _recusal, ...before } = donge;
  const visit = given(before)
    .reach('awaitingEntry')
    .does('officer', 'requestRecusal', asked())
    .does('leader', 'decideRecusal', decided(false));
  expect(visit.state.recusals).toEqual([{ officerId: 'officer-a1', status: 'rejected' }]);
  visit.when('firm', 'requestRecusal', asked()).refused('alreadyDone');
});

test('whoever asked is answered: the officer who asked for himself, not the enterprise that asked nothing (DE-48)', () => {
  const answers = (who: 'firm' | 'officer') =>
    lettersOf(given(cixi).reach('inside').does(who, 'requestRecusal', asked()), (visit) =>
      visit.does('leader', 'decideRecusal', decided(true)),
    ).filter((letter) => letter.startsWith('recusalAnswer'));
  expect(answers('firm')).toEqual([expect.stringContaining('enterprise')]);
  expect(answers('officer')).toEqual([expect.not.stringContaining('enterprise')]);
});

test('granted, the officer is out; fewer than two, the visit stops until the seat is filled (DE-47, DE-50)', () => {
  const visit = filed()
    .does('firm', 'requestRecusal', asked())
    .does('leader', 'decideRecusal', decided(true));
  expect(visit.state.officerIds).toEqual(['officer-a2']);
  enter(visit).refused('rule.officersMinimum', 'DE-50');
  visit.does('drafter', 'replaceOfficer', replaced());
  expect(visit.state).toMatchObject({
    officerIds: ['officer-a2', 'officer-a3'],
    draft: { leaderOfficerId: 'officer-a3' },
  });
  enter(visit).allowed();
});

test('the one who stepped aside does not come back, and the seat is filled once', () => {
  const visit = filed()
    .does('firm', 'requestRecusal', asked())
    .does('leader', 'decideRecusal', decided(true));
  visit
    .when('drafter', 'replaceOfficer', replaced('officer-a1', 'officer-a2'))
    .refused('rule.separationOfDuties');
  visit.does('drafter', 'replaceOfficer', replaced());
  visit.when('drafter', 'replaceOfficer', replaced('officer-b1')).refused('unknownSubject');
  visit
    .when('drafter', 'replaceOfficer', replaced('officer-a1', 'officer-a2'))
    .refused('rule.separationOfDuties');
});

test('both step aside: two newcomers fill the two seats', () => {
  const visit = filed();
  for (const id of ['officer-a1', 'officer-a2'])
    visit.does('firm', 'requestRecusal', asked(id)).does('leader', 'decideRecusal', decided(true, id));
  visit.does('drafter', 'replaceOfficer', replaced('officer-a3'));
  visit.does('drafter', 'replaceOfficer', replaced('reviewer-a', 'officer-a2'));
  expect(visit.state.officerIds).toEqual(['officer-a3', 'reviewer-a']);
});

describe('inside', () => {
  const inside = (): Given => filed().reach('inside').does('firm', 'requestRecusal', asked());

  test('work stops while it is open, and while the team is too small (DE-47, DE-50)', () => {
    const visit = inside();
    record(visit).refused('rule.recusalOpen', 'DE-47');
    visit.does('leader', 'decideRecusal', decided(true));
    record(visit, 'officer').refused('roleNotAllowed');
    record(visit).refused('rule.officersMinimum', 'DE-50');
  });

  test('the newcomer is shown in before the work goes on (DE-43)', () => {
    const visit = inside()
      .does('leader', 'decideRecusal', decided(true))
      .does('drafter', 'replaceOfficer', replaced());
    record(visit).refused('rule.doorCheck', 'DE-43');
    visit.does('spareOfficer', 'recordDoorCheck', {
      officerId: 'officer-a3',
      certificateShown: true,
      method: 'enterpriseCodeScanned',
    });
    record(visit).allowed();
  });

  test('leaving is not held up; the answer is owed all the same, and the file waits for it (DE-48)', () => {
    const visit = given(cixi).reach('inside').does('firm', 'requestRecusal', asked()).reach('creditRepair');
    expect(visit.position).toBe('creditRepair');
    expect(visit.does('leader', 'decideRecusal', decided(false)).position).toBe('closed');
  });

  test('granted after the check was recorded: supervision looks at it, and the officer concludes nothing', () => {
    const visit = given(cixi).reach('inside').does('firm', 'requestRecusal', asked()).reach('resultNotice');
    visit.does('leader', 'decideRecusal', decided(true));
    expect(visit.events.at(-1)).toMatchObject({
      type: 'SupervisionAlerted',
      about: 'recusalGrantedAfterCheck',
    });
    const result = { agencyId: 'agency-a', outcome: 'noProblem', summary: '无' };
    visit.when('officer', 'recordResult', result).refused('rule.separationOfDuties');
    visit.when('secondOfficer', 'recordResult', result).allowed();
  });
});

test('an officer who steps aside before the enterprise knows of the visit is answered himself: a letter to it would announce it', () => {
  const story = given(huzhou).reach('coding');
  expect(story.state.notice).not.toBe('served');
  story.does('officer', 'requestRecusal', { officerId: 'officer-a1', reason: '亲属' });
  const answered = lettersOf(story, (visit) =>
    visit.does('leader', 'decideRecusal', { officerId: 'officer-a1', granted: true, reason: '属实' }),
  );
  expect(answered.filter((letter) => letter.includes('enterprise'))).toEqual([]);
  expect(answered.filter((letter) => letter.startsWith('recusalAnswer'))).toHaveLength(1);
});
