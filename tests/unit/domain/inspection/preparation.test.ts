// Between approval and the door: filings, exemptions, the park, the advance notice, the code.
import { planned, special, temporary, triggered } from './kit/drafts';
import { given, type Given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, xiangtan } from './kit/packs';
import { enterprise, items } from './kit/registers';

const filed = (body: string) => ({ body, receiptNo: 'receipt-1' });
const notice = {
  documentNo: 'notice-1',
  contents: ['检查主体', '检查时间', '检查内容', '检查方式', '检查标准'],
};
const reason = '理由';

describe('filing', () => {
  test('Cixi: with both bodies before entry, each once (CX-67, A20)', () => {
    const visit = given(cixi).reach('coding').does('drafter', 'fileWithBody', filed('coordinatingBody'));
    visit.when('drafter', 'fileWithBody', filed('coordinatingBody')).refused('alreadyDone');
    visit.when('drafter', 'fileWithBody', filed('disciplineInspection')).refused('unknownSubject');
    visit.does('drafter', 'serveAdvanceNotice', notice);
    visit.does('drafter', 'issueActionCode', { code: 'code-1', platformTaskRef: 'platform-1' });
    const enter = () => visit.when('officer', 'recordEntry', { place: '车间', doorChecks: visit.doorChecks });
    enter().refused('rule.filedBeforeEntry', 'CX-67');
    visit.does('drafter', 'fileWithBody', filed('justiceBureau'));
    visit.when('drafter', 'fileWithBody', filed('justiceBureau')).refused('notPending', 'CX-67');
    enter().happens('DoorChecked', 'DoorChecked', 'Entered');
  });

  test('Huzhou and Jiujiang ask for none of the single inspection', () => {
    for (const pack of [huzhou, jiujiang])
      given(pack)
        .reach('coding')
        .when('drafter', 'fileWithBody', filed('coordinatingBody'))
        .refused('notPending');
  });

  test('Dong’e: on the platform before entry; a planned visit may not do it at the door (DE-21, A42)', () => {
    const visit = given(donge).reach('awaitingEntry');
    const enter = (filingReceiptNo: string | null) =>
      visit.when('officer', 'recordEntry', { place: '车间', doorChecks: visit.doorChecks, filingReceiptNo });
    enter(null).refused('rule.filedBeforeEntry', 'DE-21');
    enter('receipt-1').refused('rule.filedBeforeEntry', 'DE-21');
    visit.does('drafter', 'fileWithBody', filed('platform'));
    enter(null).allowed();
  });

  test('Dong’e: a complaint’s visit is recorded in the act of entering (DE-35)', () => {
    const visit = given(donge, triggered()).reach('awaitingEntry');
    const entry = { place: '车间', doorChecks: visit.doorChecks };
    visit.when('officer', 'recordEntry', entry).refused('rule.filedBeforeEntry', 'DE-21');
    visit.does('officer', 'recordEntry', { ...entry, filingReceiptNo: 'receipt-1' });
    expect(visit.state.filings).toEqual([{ body: 'platform', receiptNo: 'receipt-1' }]);
    expect(visit.state.debts).toEqual([]);
  });

  test('Xiangtan: of a firm in a park the committee is told with the filing, once (XT-14)', () => {
    const visit = given(xiangtan)
      .registers(enterprise({ parkId: 'park-1' }))
      .reach('awaitingEntry');
    visit
      .when('drafter', 'fileWithBody', filed('coordinatingBody'))
      .happens('InspectionFiled', 'ParkCommitteeTold');
    const outside = given(xiangtan).reach('awaitingEntry');
    outside.when('drafter', 'fileWithBody', filed('coordinatingBody')).happens('InspectionFiled');
  });

  test('a filing carries the copies of its pack (XT-13)', () => {
    const visit = given(xiangtan)
      .reach('awaitingEntry')
      .does('drafter', 'fileWithBody', filed('coordinatingBody'));
    expect(visit.events).toContainEqual(
      expect.objectContaining({ type: 'InspectionFiled', copies: ['justiceBureau'] }),
    );
  });
});

describe('exemptions from prior filing (XT-12, A3)', () => {
  const exempt = (ground: string) => ({ ground, reason });

  test('work-safety and secret items only, as the register says', () => {
    const plain = given(xiangtan).reach('awaitingEntry');
    plain.when('leader', 'exemptFromFiling', exempt('workSafety')).refused('fieldRequired', 'XT-12');
    plain.when('leader', 'exemptFromFiling', exempt('stateSecret')).refused('fieldRequired', 'XT-12');
    plain.when('leader', 'exemptFromFiling', exempt('urgent')).refused('unknownSubject', 'XT-12');
  });

  test('a planned work-safety visit goes in unfiled and owes nothing afterwards', () => {
    const visit = given(xiangtan)
      .registers(items({ workSafety: true }))
      .reach('awaitingEntry');
    visit.does('leader', 'exemptFromFiling', exempt('workSafety'));
    visit.when('leader', 'exemptFromFiling', exempt('workSafety')).refused('alreadyDone');
    visit.when('drafter', 'fileWithBody', filed('coordinatingBody')).refused('notPending');
    expect(visit.reach('inside').state).toMatchObject({
      filingExemption: 'workSafety',
      debts: [],
      filings: [],
    });
  });

  test('a sudden work-safety case goes in unfiled and owes the late filing', () => {
    const visit = given(xiangtan, temporary('emergency'))
      .registers(items({ workSafety: true }))
      .reach('awaitingEntry');
    visit.does('leader', 'exemptFromFiling', exempt('workSafety')).reach('inside');
    expect(visit.state.debts).toEqual(['filing']);
    expect(visit.reach('resultNotice').state.deadlines).toContainEqual(
      expect.objectContaining({ rule: 'retroFiling', status: 'open', dueOn: '2026-03-09' }),
    );
    visit.does('drafter', 'fileRetroactively', {
      body: 'coordinatingBody',
      receiptNo: 'r-1',
      reason: '险情',
    });
    expect(visit.state.debts).toEqual([]);
  });

  test('a state secret is filed neither before nor after, and no park hears of it', () => {
    const secret = { ...items({ stateSecret: true }), ...enterprise({ parkId: 'park-1' }) };
    const visit = given(xiangtan, temporary('emergency')).registers(secret).reach('awaitingEntry');
    visit.does('leader', 'exemptFromFiling', exempt('stateSecret')).reach('inside');
    expect(visit.state.debts).toEqual([]);
    expect(visit.types).not.toContain('ParkCommitteeTold');
  });

  test('where a pack exempts nothing there is nothing to exempt from (CX-68, DE-35)', () => {
    given(cixi)
      .reach('coding')
      .when('leader', 'exemptFromFiling', exempt('workSafety'))
      .refused('notPending');
    given(huzhou)
      .reach('coding')
      .when('leader', 'exemptFromFiling', exempt('workSafety'))
      .refused('notPending');
  });

  test('urgency as a ground frees from prior filing only, and only unplanned visits', () => {
    const pack = { ...xiangtan, filing: { ...xiangtan.filing, exemptions: ['urgent' as const] } };
    given(pack)
      .reach('awaitingEntry')
      .when('leader', 'exemptFromFiling', exempt('urgent'))
      .refused('fieldRequired');
    const visit = given(pack, triggered())
      .reach('awaitingEntry')
      .does('leader', 'exemptFromFiling', exempt('urgent'));
    expect(visit.reach('inside').state.debts).toEqual(['filing']);
  });
});

describe('the advance notice', () => {
  test('Cixi and Jiujiang: told before, with all that must be in it (CX-22, JJ-47)', () => {
    const visit = given(jiujiang).reach('coding');
    visit
      .when('drafter', 'serveAdvanceNotice', { documentNo: 'n-1', contents: ['检查时间'] })
      .refused('fieldRequired', 'JJ-47');
    visit.does('drafter', 'issueActionCode', { code: 'code-1', platformTaskRef: 'platform-1' });
    const enter = () => visit.when('officer', 'recordEntry', { place: '车间', doorChecks: visit.doorChecks });
    enter().refused('rule.noticeServed', 'JJ-47');
    visit.does('drafter', 'serveAdvanceNotice', {
      documentNo: 'n-1',
      contents: ['检查时间', '检查依据', '检查方式'],
    });
    visit.when('drafter', 'serveAdvanceNotice', notice).refused('alreadyDone');
    enter().allowed();
  });

  test.each([
    ['complaint', triggered('complaint')],
    ['suddenEvent', temporary('suddenEvent')],
    ['superiorSpecialAction', special()],
    ['legalProvision', planned()],
  ] as const)('Cixi: not told for %s (CX-23)', (ground, draft) => {
    const visit = given(cixi, draft)
      .reach('coding')
      .does('drafter', 'waiveAdvanceNotice', { ground, reason });
    expect(visit.reach('inside').state.notice).toBe('waived');
  });

  test.each(['complaint', 'suddenEvent', 'superiorSpecialAction'] as const)(
    'a planned visit cannot claim %s (CX-23)',
    (ground) => {
      given(cixi)
        .reach('coding')
        .when('drafter', 'waiveAdvanceNotice', { ground, reason })
        .refused('unknownSubject', 'CX-23');
    },
  );

  test('Jiujiang: a complaint is no exception, an order or a law is (JJ-48, A32)', () => {
    const visit = given(jiujiang, triggered()).reach('coding');
    visit
      .when('drafter', 'waiveAdvanceNotice', { ground: 'complaint', reason })
      .refused('unknownSubject', 'JJ-48');
    visit.when('drafter', 'waiveAdvanceNotice', { ground: 'superiorForbids', reason }).allowed();
    visit.does('drafter', 'waiveAdvanceNotice', { ground: 'notDisclosable', reason });
    visit.when('drafter', 'waiveAdvanceNotice', { ground: 'superiorForbids', reason }).refused('alreadyDone');
  });

  test('where none is asked for there is nothing to waive (HZ)', () => {
    given(huzhou)
      .reach('coding')
      .when('drafter', 'waiveAdvanceNotice', { ground: 'complaint', reason })
      .refused('notPending');
  });
});

test('a code is issued where it belongs to the task, not where it is the firm’s own (HZ-61, DE-41, A61)', () => {
  const code = { code: 'code-1', platformTaskRef: 'platform-1' };
  const visit = given(huzhou).reach('coding').does('drafter', 'issueActionCode', code);
  expect(visit.position).toBe('awaitingEntry');
  expect(given(donge).reach('awaitingEntry').state.passedStages).toContainEqual({
    stage: 'coding',
    reason: 'enterpriseCode',
  });
});

describe('a lead time before entry is a value of the pack: entering sooner is said and goes on (A5)', () => {
  const slow = {
    ...cixi,
    filing: { ...cixi.filing, leadWorkingDays: 2 },
    advanceNotice: { ...cixi.advanceNotice, leadWorkingDays: 3 },
  };
  const leads = (visit: Given) =>
    visit.state.notes.flatMap(({ rule, strength, params }) =>
      'lead' in params ? [`${rule} ${strength} ${String(params['lead'])}`] : [],
    );
  const prepared = (pack: typeof cixi): Given => {
    const visit = given(pack).reach('awaitingEntry');
    for (const body of pack.filing.recipients)
      if (!visit.state.filings.some((filing) => filing.body === body))
        visit.does('drafter', 'fileWithBody', { body, receiptNo: 'r-1' });
    if (visit.state.notice === 'none')
      visit.does('drafter', 'serveAdvanceNotice', {
        documentNo: 'n-1',
        contents: [...pack.advanceNotice.contents, '其他'],
      });
    return visit;
  };

  test('filedBeforeEntry, noticeServed: too soon is a warning (CX-22, CX-67)', () => {
    const visit = prepared(slow).at('2026-03-04 09:00').reach('inside');
    expect(leads(visit)).toEqual(['noticeServed warn 3']);
    expect(leads(prepared(slow).reach('inside'))).toEqual(['filedBeforeEntry warn 2', 'noticeServed warn 3']);
  });

  test('in time, or where the pack has no number, nothing is said', () => {
    expect(leads(prepared(slow).at('2026-03-05 09:00').reach('inside'))).toEqual([]);
    expect(leads(prepared(cixi).reach('inside'))).toEqual([]);
  });
});
