// At the door: what each officer shows or scans, and the enterprise's no.
import type { DoorMethod } from '../../../../domain/inspection/vocabulary';
import { day, planned } from './kit/drafts';
import { given, type Given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, realPacks, xiangtan } from './kit/packs';
import { enterprise } from './kit/registers';

const showing = (visit: Given, method: DoorMethod, certificateShown = true) =>
  visit.state.officerIds.map((officerId) => ({
    officerId,
    certificateShown,
    method,
    ...(method === 'enterpriseCodeScanned'
      ? { enterpriseCode: { content: '91330282MA2AF00027', typed: false } }
      : {}),
    ...(method === 'locationCheckIn' ? { position: { latitude: 36.33, longitude: 116.25 } } : {}),
  }));

const ready = (pack: typeof huzhou): Given => {
  const visit = given(pack).reach('awaitingEntry');
  for (const body of pack.filing.recipients)
    if (!visit.state.filings.some((filing) => filing.body === body))
      visit.does('drafter', 'fileWithBody', { body, receiptNo: 'r-1' });
  return visit;
};

const enter = (visit: Given, doorChecks: readonly object[], more: object = { inspectionNoticeNo: 'n-1' }) =>
  visit.when('officer', 'recordEntry', { place: '车间', doorChecks, ...more });

test.each([
  [huzhou, 'HZ-62'],
  [cixi, 'CX-73'],
  [jiujiang, 'JJ-43'],
] as const)('$name: each officer shows certificate and code, unasked', (pack, clause) => {
  const visit = ready(pack);
  enter(visit, []).refused('rule.doorCheck', clause);
  enter(visit, showing(visit, 'codeShown').slice(0, 1)).refused('rule.doorCheck', clause);
  enter(visit, showing(visit, 'codeShown', false)).refused('rule.doorCheck', clause);
  enter(visit, showing(visit, 'none')).refused('rule.doorCheck', clause);
  enter(visit, showing(visit, 'enterpriseCodeScanned')).refused('rule.doorCheck', clause);
  enter(visit, showing(visit, 'codeShown')).allowed();
});

test.each([
  [donge, 'DE-43'],
  [xiangtan, 'XT-38'],
] as const)('$name: each officer scans the firm’s own code', (pack, clause) => {
  const visit = ready(pack);
  enter(visit, showing(visit, 'none')).refused('rule.doorCheck', clause);
  enter(visit, showing(visit, 'codeShown')).refused('rule.doorCheck', clause);
  enter(visit, showing(visit, 'enterpriseCodeScanned')).allowed();
});

test('Xiangtan: a scan brings along what the pack asks for (XT-39)', () => {
  const visit = ready(xiangtan);
  const bare = showing(visit, 'enterpriseCodeScanned').map(({ officerId, certificateShown, method }) => ({
    officerId,
    certificateShown,
    method,
  }));
  enter(visit, bare).refused('fieldRequired', 'XT-39');
  enter(ready(donge), bare).allowed();
});

test('location counts in Dong’e only for a firm without a code (DE-42, A29)', () => {
  const coded = ready(donge);
  enter(coded, showing(coded, 'locationCheckIn')).refused('rule.doorCheck', 'DE-42');
  const bare = given(donge)
    .registers(enterprise({ hasCode: false }))
    .reach('awaitingEntry');
  bare.does('drafter', 'fileWithBody', { body: 'platform', receiptNo: 'r-1' });
  enter(bare, showing(bare, 'locationCheckIn')).allowed();
  const elsewhere = given(xiangtan)
    .registers(enterprise({ hasCode: false }))
    .reach('awaitingEntry');
  elsewhere.does('drafter', 'fileWithBody', { body: 'coordinatingBody', receiptNo: 'r-1' });
  enter(elsewhere, showing(elsewhere, 'locationCheckIn')).refused('rule.doorCheck', 'XT-38');
});

test('proof may be recorded one by one, by the team alone', () => {
  const visit = ready(huzhou);
  const one = { officerId: 'officer-a1', certificateShown: true, method: 'codeShown' };
  visit.when('spareOfficer', 'recordDoorCheck', one).refused('roleNotAllowed');
  visit.when('officer', 'recordDoorCheck', { ...one, officerId: 'officer-a3' }).refused('unknownSubject');
  visit.does('officer', 'recordDoorCheck', one);
  visit.does('secondOfficer', 'recordDoorCheck', { ...one, officerId: 'officer-a2' });
  enter(visit, []).allowed();
});

test('Huzhou: nobody goes in without the inspection notice (HZ-49, A33)', () => {
  const visit = ready(huzhou);
  enter(visit, showing(visit, 'codeShown'), {}).refused('rule.inspectionNotice', 'HZ-49');
});

test.each(realPacks)('$name: an officer who is not of the team does not go in, record or leave', (pack) => {
  const visit = ready(pack);
  const proofs = { place: '车间', inspectionNoticeNo: 'n-1', doorChecks: visit.doorChecks };
  visit.when('spareOfficer', 'recordEntry', proofs).refused('roleNotAllowed');
  visit.reach('inside').when('spareOfficer', 'finishOnSite').refused('roleNotAllowed');
});

test.each(realPacks)('$name: nobody goes in before or after the approved days', (pack) => {
  const draft = planned({ window: { from: day('2026-03-10'), to: day('2026-03-12') } });
  const visit = given(pack, draft).reach('awaitingEntry');
  for (const body of pack.filing.recipients)
    if (!visit.state.filings.some((filing) => filing.body === body))
      visit.does('drafter', 'fileWithBody', { body, receiptNo: 'r-1' });
  enter(visit, visit.doorChecks).refused('rule.entryWindow');
  enter(visit.at('2026-03-12 23:59'), visit.doorChecks).allowed();
  enter(visit.at('2026-03-13 00:00'), visit.doorChecks).refused('rule.entryWindow');
});

test('when the approved days have passed only taking it back is left', () => {
  const visit = ready(huzhou).at('2026-04-01 09:00');
  expect(visit.state.deadlines.at(-1)).toMatchObject({ rule: 'entryWindow', status: 'lapsed', soft: true });
  visit.reach('withdrawn');
});

describe('in Jiujiang no code, no entry, in principle (JJ-42)', () => {
  const uncoded = (): Given => {
    const visit = given(jiujiang).reach('coding');
    return visit.state.notice === 'none'
      ? visit.does('drafter', 'serveAdvanceNotice', {
          documentNo: 'n-1',
          contents: ['检查时间', '检查依据', '检查方式'],
        })
      : visit;
  };

  test('stopped, then let pass by the head, with the stage passed for that reason', () => {
    const visit = uncoded();
    enter(visit, showing(visit, 'none')).refused('rule.codeBeforeEntry', 'JJ-42');
    visit.does('leader', 'grantOverride', { rule: 'codeBeforeEntry', reason: '检查码系统故障' });
    enter(visit, showing(visit, 'codeShown')).refused('rule.codeBeforeEntry', 'JJ-42');
    enter(visit, showing(visit, 'none', false)).refused('rule.doorCheck', 'JJ-43');
    visit.does('officer', 'recordEntry', { place: '车间', doorChecks: showing(visit, 'none') });
    expect(visit.state.passedStages).toContainEqual({ stage: 'coding', reason: 'override' });
    expect(visit.state).toMatchObject({ stage: 'onSite', onSite: 'inside', debts: [] });
    visit.does('drafter', 'issueCodeRetroactively', { code: 'code-9', platformTaskRef: 'platform-1' });
    expect(visit.state.code).toBe('code-9');
  });

  test('Huzhou knows no such exception: without a code only the urgent way (HZ-63)', () => {
    const visit = given(huzhou).reach('coding');
    enter(visit, showing(visit, 'none')).refused('rule.codeBeforeEntry', 'HZ-63');
    visit
      .when('leader', 'grantOverride', { rule: 'codeBeforeEntry', reason: '急' })
      .refused('notOverridable', 'HZ-63');
  });
});

describe('the enterprise says no, without detriment (DE-44, XT-87, CX-75)', () => {
  const no = (ground: string) => ({ ground, statement: '没有扫码' });
  const justified = (visit: Given) => visit.state.doorRefusals.at(-1)?.justified;

  test('justified when nobody, or not everybody, has scanned', () => {
    const visit = ready(donge).does('firm', 'refuseEntry', no('notScanned'));
    expect(justified(visit)).toBe(true);
    visit.does('officer', 'recordDoorCheck', {
      officerId: 'officer-a1',
      certificateShown: true,
      method: 'enterpriseCodeScanned',
    });
    expect(justified(visit.does('firm', 'refuseEntry', no('notScanned')))).toBe(true);
  });

  test('justified for want of a code or a certificate', () => {
    const uncoded = given(cixi).reach('coding').does('firm', 'refuseEntry', no('noCode'));
    expect(justified(uncoded)).toBe(true);
    const bare = ready(huzhou);
    for (const check of showing(bare, 'codeShown', false)) bare.does('officer', 'recordDoorCheck', check);
    expect(justified(bare.does('firm', 'refuseEntry', no('certificateNotShown')))).toBe(true);
  });

  test('disputed when everything was in order: taken down, and for supervision', () => {
    const visit = ready(cixi);
    for (const check of showing(visit, 'codeShown')) visit.does('officer', 'recordDoorCheck', check);
    for (const ground of ['noCode', 'certificateNotShown', 'unreasonable', 'none'])
      visit.when('firm', 'refuseEntry', no(ground)).happens('EntryRefused', 'SupervisionAlerted');
    expect(justified(visit.does('firm', 'refuseEntry', no('noCode')))).toBe(false);
    expect(visit.events.at(-1)).toMatchObject({ about: 'entryRefusedDisputed' });
  });

  test('the task is ready again, and everyone is asked for proof again', () => {
    const visit = ready(donge);
    for (const check of visit.doorChecks) visit.does('officer', 'recordDoorCheck', check);
    visit.does('firm', 'refuseEntry', no('unreasonable'));
    expect(visit.position).toBe('awaitingEntry');
    enter(visit, []).refused('rule.doorCheck', 'DE-43');
  });

  test('only the inspected enterprise itself', () => {
    ready(donge).when('otherFirm', 'refuseEntry', no('notScanned')).refused('otherEnterprise');
  });
});
