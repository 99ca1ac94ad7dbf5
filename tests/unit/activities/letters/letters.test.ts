// The whole text of every letter, and what must never be missing from one.
import { layOut } from '../../../../activities/letters/letter';
import { letterTemplates } from '../../../../activities/letters/templates';
import { noticeTemplates, type NoticeTemplate } from '../../../../domain/inspection/notices';
import { sampleRecipient, sampleSubject } from './sample-subject';

type Params = Readonly<Record<string, string>>;

const written = (
  template: NoticeTemplate,
  params: Params,
  change: Parameters<typeof sampleSubject>[0] = {},
): { subject: string; text: string } => {
  const subject = sampleSubject({ params, ...change });
  return layOut(letterTemplates[template](subject), subject, sampleRecipient);
};

const cases: readonly (readonly [NoticeTemplate, Params])[] = [
  ['taskAssigned', { stage: 'legalReview' }],
  ['taskAssigned', { stage: 'approval' }],
  ['taskAssigned', { stage: 'recusal', stops: 'true' }],
  ['taskAssigned', { stage: 'recusal', stops: 'false' }],
  ['taskAssigned', { stage: 'observation', clauses: 'ZZ-91' }],
  ['taskAssigned', { stage: 'creditRepair' }],
  [
    'urgentEntry',
    {
      reason: '群众反映车间冒烟',
      place: '一号车间',
      owed: '补办审批（检查人员离开现场后1个工作日内）、补办赋码（检查人员离开现场后1个工作日内）',
      clauses: 'ZZ-64 ZZ-91',
    },
  ],
  ['urgentEntry', { reason: '险情', place: '仓库', owed: '', clauses: '' }],
  ['returnedForCorrection', { reason: '检查内容写得不清' }],
  ['approvalRefused', { reason: '本年已经检查过' }],
  ['advanceNotice', { documentNo: '慈消预〔2026〕1号', contents: '检查主体、时间、内容、方式、标准' }],
  [
    'advanceNotice',
    {
      documentNo: '慈消预〔2026〕2号',
      contents: '检查主体、时间、内容、方式、标准',
      grade: '重点预告',
      visitOn: '2026-10-20',
      selfCheck: '3',
    },
  ],
  ['beforeVisit', { change: 'dayProposed', on: '2026-10-21', reason: '当日停电检修' }],
  ['beforeVisit', { change: 'dayAgreed', on: '2026-10-21', reason: '可以' }],
  ['beforeVisit', { change: 'dayDeclined', on: '2026-10-22', reason: '人员已有安排' }],
  ['beforeVisit', { change: 'dayDeclined', reason: '人员已有安排' }],
  ['beforeVisit', { change: 'selfChecked' }],
  [
    'rectificationChanged',
    {
      change: 'combined',
      agencyId: 'cixi-fire',
      newDueOn: '2026-10-20',
      guidance: '先清通道',
      documentNo: '慈消检集改〔2026〕1号',
    },
  ],
  ['filingCopy', { body: 'coordinatingBody', receiptNo: 'BA-2026-1' }],
  ['parkCommittee', { parkId: 'cixi-park-1' }],
  ['recusalAnswer', { granted: 'true', reason: '与企业负责人是近亲属' }],
  ['recusalAnswer', { granted: 'false', reason: '所说情形不成立' }],
  ['resultNotice', { documentNo: '慈消告〔2026〕1号' }],
  ['rectificationChanged', { change: 'verified', agencyId: 'cixi-fire' }],
  ['rectificationChanged', { change: 'failed', agencyId: 'cixi-fire' }],
  ['rectificationChanged', { change: 'extended', agencyId: 'cixi-fire', newDueOn: '2026-10-20' }],
  ['rectificationSubmitted', { agencyId: 'cixi-fire' }],
  ['observationChanged', { change: 'allowed', agencyId: 'cixi-fire', until: '2026-12-31', clauses: 'ZZ-91' }],
  [
    'observationChanged',
    { change: 'refused', agencyId: 'cixi-fire', reason: '整改方案不可行', clauses: 'ZZ-91' },
  ],
  ['observationChanged', { change: 'passed', agencyId: 'cixi-fire', reason: '已改正', clauses: 'ZZ-91' }],
  ['observationChanged', { change: 'failed', agencyId: 'cixi-fire', reason: '仍有隐患', clauses: 'ZZ-91' }],
  ['caseNews', { change: 'consultationAsked', agencyId: 'cixi-fire', reason: '怎样认定', clauses: 'ZZ-91' }],
  ['caseNews', { change: 'consulted', agencyId: 'cixi-fire', clauses: 'ZZ-91' }],
  [
    'caseNews',
    {
      change: 'measuresSuggested',
      agencyId: 'cixi-fire',
      kinds: 'rectificationHelp creditRepairHelp',
      clauses: 'ZZ-91',
    },
  ],
  [
    'caseNews',
    {
      change: 'measureTaken',
      agencyId: 'cixi-fire',
      kinds: 'surchargeRelief',
      reason: '已采取补救措施',
      clauses: 'ZZ-91',
    },
  ],
  [
    'caseNews',
    {
      change: 'measureDone',
      agencyId: 'cixi-fire',
      kinds: 'surchargeRelief',
      reason: '分期履行',
      documentNo: '执协〔2026〕1号',
      amountCents: '150000',
      clauses: 'ZZ-91',
    },
  ],
  [
    'caseNews',
    {
      change: 'measureVoid',
      agencyId: 'cixi-fire',
      kinds: 'surchargeRelief',
      reason: '企业按期缴清，没有产生加处的罚款',
      clauses: 'ZZ-91',
    },
  ],
  ['deadlineReminder', { rule: 'rectification', dueOn: '2026-10-20', soft: 'false', clauses: 'ZZ-91 ZZ-64' }],
  [
    'deadlineReminder',
    { rule: 'entryWindow', dueOn: '2026-09-30', soft: 'true', clauses: '', ours: '截止日就是检查时段的末日' },
  ],
  ...['offered', 'booked', 'rearranged', 'turnedDown', 'given', 'sentBack', 'closed', 'notYetKnown'].map(
    (change) => ['guidanceNews', { change, service: '开业前消防指导', text: '请备好图纸' }] as const,
  ),
  ['guidanceNews', { change: 'arranged', service: '开业前消防指导', on: '2026-10-12', mode: 'visit' }],
  ...['booked', 'arranged', 'rearranged', 'sentBack', 'confirming', 'withdrawn'].map(
    (change) => ['guidanceTask', { change, service: '开业前消防指导', reason: '企业说明' }] as const,
  ),
  ['planTask', { stage: 'approval' }],
  ['planTask', { stage: 'agreement' }],
  ['planReturned', { reason: '条目过多' }],
  ['planRefused', { reason: '与上级计划重复' }],
  ['planFiled', { body: 'coordinatingBody', receiptNo: 'BA-2026-2' }],
  ['planPublished', { where: '政府网站', publicationRef: '公告〔2026〕1号' }],
  ['planChanged', { reason: '让位于紧急专项' }],
  ['planReminder', { rule: 'planDue', dueOn: '2026-03-31', soft: 'false', clauses: 'ZZ-64' }],
  [
    'planLapsed',
    {
      rule: 'planDue',
      dueOn: '2026-03-31',
      soft: 'false',
      clauses: 'ZZ-64',
      rung: '0',
      workingDaysOver: '1',
    },
  ],
  [
    'planLapsed',
    {
      rule: 'planDue',
      dueOn: '2026-03-31',
      soft: 'false',
      clauses: 'ZZ-64',
      rung: '2',
      workingDaysOver: '3',
    },
  ],
  ['deadlineLapsed', { rule: 'retroCode', dueOn: '2026-10-08', soft: 'false', clauses: 'ZZ-64' }],
  [
    'deadlineLapsed',
    {
      rule: 'retroFiling',
      dueOn: '2026-10-08',
      soft: 'false',
      clauses: 'ZZ-64',
      rung: '2',
      workingDaysOver: '4',
    },
  ],
  [
    'deadlineLapsed',
    { rule: 'approval', dueOn: '2026-10-08', soft: 'true', clauses: '', ours: '取三个工作日以免积压' },
  ],
  ['supervisionAlert', { about: 'override.annualCap' }],
  ['supervisionAlert', { about: 'lapsed.rectification' }],
  ['supervisionAlert', { about: 'rule.reasonableFrequencyPrompt' }],
  ['supervisionAlert', { about: 'entryRefusedJustified' }],
  ['supervisionAlert', { about: 'urgentSpecial' }],
  ['supervisionAlert', { about: 'recusalGrantedAfterCheck' }],
  ['supervisionAlert', { about: 'notYetKnown' }],
  ['withdrawn', { reason: '企业停产' }],
  ['withdrawn', {}],
  ['voided', { reason: '检查人员没有执法资格' }],
  ['closed', {}],
  ['creditTold', { decisionRef: '慈消罚〔2026〕1号', until: '2027-10-08' }],
  ['creditReminder', { rule: 'creditExpiry', dueOn: '2027-10-08', clauses: 'ZZ-64' }],
  ['creditDecision', { decision: 'granted', reason: '慈信修〔2027〕1号' }],
  ['creditDecision', { decision: 'returned', reason: '缺少履行处罚的证明' }],
  ['creditDecision', { decision: 'refused', reason: '没有履行处罚决定' }],
  ['creditDecision', { decision: 'refused', reason: '没有履行处罚决定', until: '2027-10-08' }],
  [
    'deadlineReminder',
    { rule: 'impactMeasure', measure: 'surchargeRelief', dueOn: '2026-05-12', soft: 'true', clauses: '' },
  ],
  ['consultation', { change: 'opened', until: '2026-09-30', clauses: 'ZZ-64' }],
  [
    'consultation',
    { change: 'collected', until: '2026-10-08', adjustments: '3', silent: 'cixi-market', clauses: '' },
  ],
  [
    'consultation',
    { change: 'late', adjustmentId: 'adj-1', agencyId: 'cixi-fire', reason: '企业停产', clauses: '' },
  ],
  [
    'consultation',
    { change: 'filed', adjustmentId: 'adj-2', agencyId: 'cixi-fire', reason: '隐患重大', clauses: '' },
  ],
  ['consultation', { change: 'agreed', adjustmentId: 'adj-1', reason: '', clauses: '' }],
  ['consultation', { change: 'returned', adjustmentId: 'adj-1', reason: '写明企业', clauses: '' }],
  ['consultation', { change: 'refused', adjustmentId: 'adj-1', reason: '理由不足', clauses: '' }],
  ['consultation', { change: 'published', clauses: '' }],
  ['complaintNews', { change: 'received', kind: 'complaint' }],
  ['complaintNews', { change: 'accepted', kind: 'complaint' }],
  ['complaintNews', { change: 'refused', kind: 'objection', reason: '已经提起诉讼' }],
  ['complaintNews', { change: 'answered', kind: 'complaint', finding: 'upheld', reason: '已责令改正' }],
  ['complaintNews', { change: 'reviewed', kind: 'objection', finding: 'unfounded', reason: '结论维持' }],
  ['complaintTask', { change: 'received', kind: 'complaint' }],
  ['complaintTask', { change: 'assigned', kind: 'objection' }],
  ['complaintCorrection', { correction: '入企一律先亮码' }],
  ['complaintCorrection', { transfer: '涉嫌收受礼品' }],
];

describe('letters', () => {
  test('every template has a case below', () => {
    expect(new Set(cases.map(([template]) => template))).toEqual(new Set(noticeTemplates));
  });

  test.each(cases.map(([template, params]) => [template, Object.values(params)[0] ?? '', params] as const))(
    'the whole text of %s (%s) is the one agreed',
    (template, _first, params) => {
      const { subject, text } = written(template, params);
      expect(`${subject}\n\n${text}`).toMatchSnapshot();
      expect(`${subject}${text}`).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );

  test('a deadline names its day, its hour and whose it is; its clause stands below once', () => {
    const { text } = written('resultNotice', { documentNo: '1' });
    expect(text).toContain('整改期限（慈溪市消防救援大队）：至2026年10月20日（周二）24时止。');
    expect(text).toContain('整改期限（慈溪市市场监督管理局）：至2026年10月30日（周五）24时止。');
    expect(text.match(/ZZ-91\u3000整改的条款内容/g)).toHaveLength(1);
  });

  test('where a document only says "promptly", the date is told as a hint', () => {
    expect(written('taskAssigned', { stage: 'approval' }).text).toContain(
      '审批期限：宜在2026年9月8日（周二）以前办结（此为提示日期，逾期不作违规）',
    );
  });

  test('what the agency complained of reads names neither an enterprise nor who lodged it (CX-114)', () => {
    const { subject, text } = written('complaintCorrection', { correction: '入企一律先亮码' });
    expect(`${subject}${text}`).not.toContain(sampleSubject({ params: {} }).enterpriseName);
  });

  test('a lapsed hint is not called over, and our reason stands beside it; a hard limit with its clause is (A11)', () => {
    const lapsed = (params: Params) =>
      written('deadlineLapsed', { rule: 'recheck', dueOn: '2026-10-08', ...params }, { deadlines: [] });
    const hint = lapsed({ soft: 'true', clauses: '', ours: '复查应当及时，取五个工作日' });
    expect(hint.subject).toContain('提示日期已过');
    expect(hint.text).toContain('本系统取值\u3000复查应当及时，取五个工作日');
    expect(hint.text).not.toContain('届满');
    const hard = lapsed({ soft: 'false', clauses: 'ZZ-91', ours: '' });
    expect(hard.subject).toContain('期限届满');
    expect(hard.text).toContain('已经届满');
    expect(hard.text).toContain('ZZ-91\u3000整改的条款内容');
  });

  test('the approved days end when they end: that date is no hint of ours, though nobody is in breach (A11)', () => {
    const params = { rule: 'entryWindow', dueOn: '2026-09-30', soft: 'true', clauses: '', ours: '末日' };
    expect(written('deadlineLapsed', params).text).toContain('检查时段：至2026年9月30日（周三）24时止。');
    expect(written('deadlineLapsed', params).text).toContain('请重新报批');
  });

  test('no letter to supervision prints an identifier', () => {
    for (const about of ['urgentSpecial', 'recusalGrantedAfterCheck', 'notYetKnown']) {
      const { subject, text } = written('supervisionAlert', { about });
      expect(`${subject}${text}`).not.toContain(about);
    }
  });

  test('a result without rectification asks for none', () => {
    const { text } = written('resultNotice', { documentNo: '1' }, { deadlines: [] });
    expect(text).not.toContain('整改');
  });

  test('a clause that the register lacks is named as such, a body that the pack lacks by its key', () => {
    expect(
      written('deadlineReminder', { rule: 'rectification', dueOn: '2026-10-20', clauses: 'ZZ-00' }).text,
    ).toContain('ZZ-00\u3000（条款登记中没有此编号）');
    expect(written('filingCopy', { body: 'platform', receiptNo: '1' }).text).toContain('已向platform备案');
  });

  test('a letter about a credit record does not speak of a visit', () => {
    const { text } = written(
      'creditReminder',
      { rule: 'creditDecision', dueOn: '2027-03-01', clauses: '' },
      { visit: null },
    );
    expect(text).toContain('慈溪市越澜电器有限公司的信用修复');
    expect(text).not.toContain('检查内容');
  });

  test('a person of no body is addressed by name alone', () => {
    const subject = sampleSubject();
    const letter = layOut(letterTemplates.closed(subject), subject, {
      displayName: '陈䶮',
      organisation: null,
    });
    expect(letter.text.startsWith('陈䶮：\n')).toBe(true);
  });
});
