// Going in at once: who may, from where, and what is owed for it in each place.
import type { Draft } from '../../../../domain/inspection/draft';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { joint, offSite, planned, special, temporary, triggered } from './kit/drafts';
import { given, type Given } from './kit/given';
import { cixi, donge, everyStage, huzhou, jiujiang, xiangtan } from './kit/packs';
import { enterprise, items, visits } from './kit/registers';

const words = (visit: Given) => ({
  reason: '群众反映人员中毒',
  place: '车间',
  inspectionNoticeNo: 'n-1',
  doorChecks: visit.doorChecks,
});
const rushing = (pack: PolicyPack, draft: Draft = temporary('emergency')) => given(pack, draft);
const rush = (visit: Given, more: object = {}) =>
  visit.when('officer', 'enterUrgently', { ...words(visit), ...more });
const rushed = (visit: Given, more: object = {}) =>
  visit.does('officer', 'enterUrgently', { ...words(visit), ...more });

test('Huzhou: from the draft straight in, owing approval and code (HZ-48, HZ-65)', () => {
  const visit = rushed(rushing(huzhou));
  expect(visit.state).toMatchObject({
    debts: ['approval', 'code'],
    round: 1,
    urgentReason: '群众反映人员中毒',
  });
  expect(visit.state.passedStages.map(({ stage, reason }) => `${stage} ${reason}`)).toEqual([
    'legalReview urgentEntry',
    'approval urgentEntry',
    'coding urgentEntry',
  ]);
});

test('Cixi: approval, code and filing are owed, no notice (CX-68)', () => {
  expect(rushed(rushing(cixi)).state).toMatchObject({
    debts: ['approval', 'code', 'filing'],
    notice: 'none',
  });
});

test('Xiangtan: approval and filing are owed, the firm’s code is scanned all the same (XT-19, XT-20, XT-38)', () => {
  const visit = rushing(xiangtan);
  const unscanned = visit.state.officerIds.map((officerId) => ({
    officerId,
    certificateShown: true,
    method: 'none',
  }));
  rush(visit, { doorChecks: unscanned }).refused('rule.doorCheck', 'XT-38');
  expect(rushed(visit).state.debts).toEqual(['approval', 'filing']);
});

test('Dong’e: no entry without approval, only the platform’s record may come at the door (DE-22, DE-35, A64)', () => {
  const visit = rushing(donge);
  rush(visit).refused('rule.approvedBeforeEntry', 'DE-22');
  visit.reach('awaitingEntry');
  rush(visit).refused('rule.filedBeforeEntry', 'DE-21');
  rushed(visit, { filingReceiptNo: 'receipt-1' });
  expect(visit.state).toMatchObject({ debts: [], filings: [{ body: 'platform', receiptNo: 'receipt-1' }] });
});

test('Jiujiang: approval may follow, the code may not, unless the head lets this case pass (JJ-42)', () => {
  const visit = rushing(jiujiang);
  rush(visit).refused('rule.codeBeforeEntry', 'JJ-42');
  visit.does('leader', 'grantOverride', { rule: 'codeBeforeEntry', reason: '检查码系统停机' });
  expect(rushed(visit).state.debts).toEqual(['approval']);
});

test.each([
  ['Huzhou', huzhou, 'HZ-61'],
  ['Cixi', cixi, 'CX-122'],
] as const)(
  '%s: the platform’s task number is not asked at the door, but with the code that is owed (HZ-61, HZ-65)',
  (_name, pack, clause) => {
    const draft = temporary('emergency', { platformTaskRef: null });
    given(pack, draft).when('drafter', 'submitForReview').refused('rule.platformTask', clause);
    const visit = rushed(rushing(pack, draft));
    expect(visit.state.debts).toContain('code');
    visit.when('drafter', 'issueCodeRetroactively', { code: 'code-9' }).refused('fieldRequired');
    visit.does('drafter', 'issueCodeRetroactively', { code: 'code-9', platformTaskRef: 'platform-9' });
    expect(visit.events.at(-1)).toMatchObject({ type: 'RetroactivelyCoded', platformTaskRef: 'platform-9' });
  },
);

test('where the code may not follow, the platform’s task is asked at the door (HZ-61)', () => {
  const strict = { ...huzhou, code: { ...huzhou.code, bearer: 'enterprise' as const } };
  rush(rushing(strict, temporary('emergency', { platformTaskRef: null }))).refused(
    'rule.platformTask',
    'HZ-61',
  );
});

test('a rule that speaks at the plan and again at the door is noted once (HZ-20)', () => {
  const { notes } = rushed(rushing(huzhou)).state;
  expect(notes.filter(({ rule }) => rule === 'officersMaximum')).toHaveLength(1);
  expect(new Set(notes.map((note) => JSON.stringify(note))).size).toBe(notes.length);
});

test('only what is not done yet is owed', () => {
  expect(rushed(rushing(huzhou).reach('coding')).state.debts).toEqual(['code']);
  expect(rushed(rushing(huzhou).reach('awaitingEntry')).state.debts).toEqual([]);
  const filed = rushing(cixi)
    .reach('coding')
    .does('drafter', 'fileWithBody', { body: 'coordinatingBody', receiptNo: 'r-1' });
  expect(rushed(filed).state.debts).toEqual(['code', 'filing']);
});

test.each(['legalReview', 'approval', 'coding'] as const)(
  'from %s it leaves no review running',
  (position) => {
    const visit = rushed(
      rushing(everyStage).does('drafter', 'assessNeed', { assessment: '必要' }).reach(position),
    );
    expect(visit.state.deadlines.filter(({ status }) => status === 'open')).toMatchObject([
      { rule: 'onSiteCheck' },
    ]);
    expect(
      visit.state.passedStages.filter(({ reason }) => reason === 'urgentEntry').map(({ stage }) => stage),
    ).toEqual(
      ['legalReview', 'approval', 'coding'].slice(['legalReview', 'approval', 'coding'].indexOf(position)),
    );
  },
);

test.each([planned(), special()])('a $kind inspection is never urgent: it can wait for its plan', (draft) => {
  rush(given(huzhou, draft)).refused('urgentEntryNotAllowed', 'HZ-65');
});

test('an off-site check enters nothing', () => {
  rush(
    given(
      huzhou,
      offSite({
        kind: 'temporary',
        trigger: { source: 'emergency', evidenceRef: 'e', separateVisitReason: null },
      }),
    ),
  ).refused('onSiteOnly');
});

test('urgency sets no rule aside but those of order: team, items, caps, days hold (CX-16, CX-20, CX-30)', () => {
  rush(rushing(cixi).registers(items({ publishedOn: null }))).refused('rule.itemPublished', 'CX-20');
  rush(rushing(cixi).registers({ officers: [] })).refused('rule.officerCertificate', 'CX-16');
  rush(rushing(cixi).registers(visits({ counted: 2 }))).refused('rule.annualCap', 'CX-30');
  rush(rushing(huzhou, temporary('emergency', { trigger: null }))).refused(
    'rule.unplannedNeedsCause',
    'HZ-64',
  );
  rush(rushing(cixi).silentlyAt('2026-04-01 09:00')).refused('rule.entryWindow');
  rush(rushing(cixi), {
    doorChecks: [{ officerId: 'officer-a1', certificateShown: true, method: 'none' }],
  }).refused('rule.doorCheck', 'CX-73');
  rushing(cixi)
    .when('spareOfficer', 'enterUrgently', words(rushing(cixi)))
    .refused('roleNotAllowed');
  rushing(cixi)
    .when('officer', 'enterUrgently', words(rushing(cixi)), null)
    .refused('factsMissing');
  rush(
    rushing(
      cixi,
      joint({
        kind: 'temporary',
        itemIds: ['item-a1'],
        trigger: { source: 'emergency', evidenceRef: 'e', separateVisitReason: null },
      }),
    ),
  ).refused('fieldRequired');
});

test('unannounced visits of Huzhou go the same way (四不两直, HZ-64)', () => {
  const visit = rushing(huzhou, temporary('unannounced')).reach('awaitingEntry');
  expect(visit.types).not.toContain('AdvanceNoticeServed');
  expect(visit.reach('closed').position).toBe('closed');
  expect(rushed(rushing(huzhou, temporary('unannounced'))).state.debts).toEqual(['approval', 'code']);
});

test('the object is looked at afresh when a draft that came back is entered urgently', () => {
  const visit = rushing(donge).reach('approval').does('leader', 'returnForCorrection', { reason: '补正' });
  expect(visit.state.object).toMatchObject({ hasCode: true });
  const open = { ...donge, urgentEntry: { ...donge.urgentEntry, approval: 'after' as const } };
  const again = given(open, temporary('emergency'))
    .reach('approval')
    .does('leader', 'returnForCorrection', { reason: '补正' });
  again.registers(enterprise({ hasCode: false }));
  const located = again.state.officerIds.map((officerId) => ({
    officerId,
    certificateShown: true,
    method: 'locationCheckIn',
    position: { latitude: 36.33, longitude: 116.25 },
  }));
  rushed(again, { doorChecks: located, filingReceiptNo: 'r-1' });
  expect(again.state).toMatchObject({ object: { hasCode: false }, round: 2 });
});

test('a secret matter is not filed afterwards either; a work-safety emergency is (A3)', () => {
  expect(rushed(rushing(xiangtan).registers(items({ stateSecret: true }))).state).toMatchObject({
    debts: ['approval'],
    filingExemption: 'stateSecret',
  });
  const exempt = rushing(xiangtan, triggered('complaint'))
    .registers(items({ workSafety: true }))
    .reach('awaitingEntry');
  exempt.does('leader', 'exemptFromFiling', { ground: 'workSafety', reason: '安全生产' });
  expect(rushed(exempt).state.debts).toEqual(['filing']);
});
