// The buttons: every command of the stage, allowed or refused for the reason that the rule book would give.
import { allowedActions } from '../../../../domain/inspection/allowed-actions';
import type { Facts } from '../../../../domain/inspection/facts';
import { special, temporary } from './kit/drafts';
import { given, type Given } from './kit/given';
import { cixi, donge, huzhou, jiujiang } from './kit/packs';
import { actorOf, type Who } from './kit/people';
import { visits } from './kit/registers';

const shown = (visit: Given, who: Who, facts: Facts | null = visit.facts()) =>
  Object.fromEntries(
    allowedActions({ ...visit, now: visit.now, actor: actorOf(who, visit.pack.id), facts }).map(
      ({ command, allowed, refusal }) => [command, allowed ? 'yes' : (refusal?.code ?? 'no reason')],
    ),
  );

test('what the person may do is shown beside what another must (design §5)', () => {
  expect(shown(given(cixi), 'drafter')).toEqual({
    reviseDraft: 'yes',
    assessNeed: 'yes',
    submitForReview: 'yes',
    withdraw: 'yes',
    recogniseResults: 'resultsNotCovering',
    grantOverride: 'roleNotAllowed',
    refuseEntry: 'roleNotAllowed',
    replaceOfficer: 'yes',
    enterUrgently: 'roleNotAllowed',
  });
});

test('of a case in consultation and of measures only what waits is offered (HZ-71, CX-94)', () => {
  const agencyId = 'agency-a';
  const visit = given(huzhou).reach('resultNotice');
  expect(shown(visit, 'leader')).toMatchObject({ requestCaseConsultation: 'stepMissing' });
  expect(shown(visit, 'officer')).toMatchObject({ assessCaseImpact: 'stepMissing' });
  visit.does('officer', 'recordResult', { agencyId, outcome: 'caseOpened', summary: '违法' });
  expect(shown(visit, 'officer')).toMatchObject({ assessCaseImpact: 'yes' });
  expect(shown(visit, 'leader')).toMatchObject({
    requestCaseConsultation: 'yes',
    concludeCaseConsultation: 'notPending',
    decideImpactMeasure: 'notPending',
  });
  expect(shown(visit, 'supervisor')).toMatchObject({ giveConsultationOpinion: 'notPending' });
  visit.does('leader', 'requestCaseConsultation', {
    ...{ agencyId, subject: 'result', dispute: '性质', question: '怎样认定', bodies: ['justice'] },
  });
  expect(shown(visit, 'supervisor')).toMatchObject({ giveConsultationOpinion: 'yes' });
  expect(shown(visit, 'leader')).toMatchObject({
    requestCaseConsultation: 'alreadyDone',
    concludeCaseConsultation: 'stepMissing',
  });
  expect(shown(given(jiujiang).reach('resultNotice'), 'leader')).toMatchObject({
    requestCaseConsultation: 'notOfferedHere',
  });
});

test('each has its Chinese title', () => {
  const titles = allowedActions({ ...given(cixi), actor: actorOf('drafter', 'cixi'), facts: null });
  expect(titles.find(({ command }) => command === 'submitForReview')?.title).toBe('提交审核');
});

test('with the registers at hand their rules are tried, without them only what the state knows (CX-30)', () => {
  const full = given(cixi).registers(visits({ counted: 2 }));
  expect(shown(full, 'drafter')['submitForReview']).toBe('rule.annualCap');
  expect(shown(full, 'drafter', null)['submitForReview']).toBe('yes');
});

test('separation and level show before anything is written (DE-23)', () => {
  expect(shown(given(donge).reach('approval'), 'unitHead')['approve']).toBe('rule.approvalLevel');
  expect(shown(given(donge).reach('approval'), 'draftingHead')['approve']).toBe('rule.separationOfDuties');
  const discussing = given(cixi, special()).reach('approval');
  expect(shown(discussing, 'leader')).toMatchObject({
    approve: 'stepMissing',
    recordCollectiveDiscussion: 'yes',
  });
  expect(shown(discussing, 'government')['approveByGovernment']).toBe('stepMissing');
});

test('what a place does not know is shown with that reason (HZ, JJ)', () => {
  expect(shown(given(huzhou).reach('coding'), 'drafter')).toMatchObject({
    fileWithBody: 'notPending',
    waiveAdvanceNotice: 'notPending',
    issueActionCode: 'yes',
  });
  expect(shown(given(jiujiang).reach('resultNotice'), 'drafter')['fileTriggeredReturn']).toBe('notPending');
});

test('the door shows what is missing (CX-22, CX-67)', () => {
  const visit = given(cixi)
    .reach('coding')
    .does('drafter', 'issueActionCode', { code: 'c-1', platformTaskRef: 'p-1' });
  expect(shown(visit, 'officer')['recordEntry']).toBe('rule.filedBeforeEntry');
  expect(shown(visit, 'spareOfficer')['recordEntry']).toBe('roleNotAllowed');
  expect(shown(visit, 'officer')['startOffSiteCheck']).toBe('offSiteOnly');
});

test('urgent entry shows for whom and where there is such a way (DE-22, HZ-65)', () => {
  expect(shown(given(huzhou, temporary()), 'officer')['enterUrgently']).toBe('yes');
  expect(shown(given(huzhou), 'officer')['enterUrgently']).toBe('urgentEntryNotAllowed');
  expect(shown(given(donge, temporary()), 'officer')['enterUrgently']).toBe('rule.approvedBeforeEntry');
});

test('debts show only while they are owed', () => {
  expect(shown(given(huzhou).reach('resultNotice'), 'drafter')).toMatchObject({
    issueCodeRetroactively: 'notPending',
    fileRetroactively: 'notPending',
  });
});
