// The code platform is down (A31): who may still go in, and what is owed for it.
import { given, type Given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, xiangtan } from './kit/packs';
import type { DoorMethod } from '../../../../domain/inspection/vocabulary';

const outage = { outageRef: 'outage-1' };

const filed = (visit: Given): Given => {
  for (const body of visit.pack.filing.recipients)
    if (!visit.state.filings.some((filing) => filing.body === body))
      visit.does('drafter', 'fileWithBody', { body, receiptNo: 'r-1' });
  if (visit.pack.advanceNotice.required && visit.state.notice === 'none')
    visit.does('drafter', 'serveAdvanceNotice', {
      documentNo: 'n-1',
      contents: [...visit.pack.advanceNotice.contents, '其他'],
    });
  return visit;
};

const enter = (visit: Given, method: DoorMethod) =>
  visit.when('officer', 'recordEntry', {
    place: '车间',
    inspectionNoticeNo: 'n-1',
    doorChecks: visit.state.officerIds.map((officerId) => ({
      ...{ officerId, certificateShown: true, method },
      ...(method === 'locationCheckIn' ? { position: { latitude: 36.33, longitude: 116.25 } } : {}),
    })),
  });

test.each([
  [huzhou, 'HZ-63'],
  [cixi, 'CX-73'],
  [jiujiang, 'JJ-42'],
] as const)(
  '$name: codeBeforeEntry: in a registered outage a planned visit goes in and owes the code (A31)',
  (pack, clause) => {
    const visit = filed(given(pack).reach('coding'));
    enter(visit, 'none').refused('rule.codeBeforeEntry', clause);
    visit.when('drafter', 'registerCodeOutage', outage).refused('roleNotAllowed');
    visit.when('leader', 'registerCodeOutage', outage).happens('CodeOutageRegistered', 'SupervisionAlerted');
    visit.does('leader', 'registerCodeOutage', outage);
    visit.does('officer', 'recordEntry', {
      place: '车间',
      inspectionNoticeNo: 'n-1',
      doorChecks: visit.doorChecks,
    });
    expect(visit.state.debts).toEqual(['code']);
    expect(visit.state.passedStages).toContainEqual({ stage: 'coding', reason: 'codeOutage' });
    visit.reach('resultNotice');
    expect(visit.state.deadlines).toContainEqual(
      expect.objectContaining({ rule: 'retroCode', status: 'open' }),
    );
    visit.does('drafter', 'issueCodeRetroactively', { code: 'late-1', platformTaskRef: 'platform-1' });
    expect(visit.state.debts).toEqual([]);
  },
);

test('an outage counts on the day it was registered for, and no longer (A31)', () => {
  const visit = filed(given(cixi).reach('coding')).does('leader', 'registerCodeOutage', outage);
  visit.when('leader', 'registerCodeOutage', outage).refused('alreadyDone');
  visit.at('2026-03-03 09:00');
  enter(visit, 'none').refused('rule.codeBeforeEntry', 'CX-73');
  visit.when('leader', 'registerCodeOutage', outage).allowed();
});

test('Dong’e: doorCheck: in an outage location takes the place of the scan (DE-42, A31)', () => {
  const visit = filed(given(donge).reach('awaitingEntry')).does('leader', 'registerCodeOutage', outage);
  enter(visit, 'none').refused('rule.doorCheck', 'DE-42');
  enter(visit, 'locationCheckIn').allowed();
});

test('Xiangtan: doorCheck: in an outage the certificate is shown, the scan waits (XT-38, A31)', () => {
  const visit = filed(given(xiangtan).reach('awaitingEntry'));
  enter(visit, 'none').refused('rule.doorCheck', 'XT-38');
  visit.does('leader', 'registerCodeOutage', outage);
  enter(visit, 'none').allowed();
});
