// Inspections as far as each document needs them, told with the kit of the rule book; and the registers they are printed with.
import { documentTerms, numberInSeries, type DocumentKind } from '../../../../domain/document/kinds';
import { particularsSchema, type Particulars } from '../../../../domain/document/particulars';
import type { CommandName } from '../../../../domain/inspection/commands';
import type { InspectionEvent } from '../../../../domain/inspection/events';
import { evolveAll } from '../../../../domain/inspection/evolve';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import type { Draft } from '../../../../domain/inspection/draft';
import type { FormSource, RecordedEvent } from '../../../../documents/forms/source';
import { plainDate, shanghaiDay } from '../../../../domain/calendar/plain-date';
import { joint, triggered } from '../../domain/inspection/kit/drafts';
import { Given, type Data } from '../../domain/inspection/kit/given';
import type { Who } from '../../domain/inspection/kit/people';
import { everyParticular, registerAtHand } from './at-hand';

/** Remembers when each event happened. */
class Told extends Given {
  readonly history: RecordedEvent[] = [];

  override does(who: Who, name: CommandName, data: Data = {}): this {
    const before = this.events.length;
    super.does(who, name, data);
    this.history.push(...this.events.slice(before).map((event) => ({ at: this.now, event })));
    return this;
  }

  /** What has happened, where it does not matter how a place lets it happen. */
  happened(...events: readonly InspectionEvent[]): this {
    this.history.push(...events.map((event) => ({ at: this.now, event })));
    this.state = evolveAll(this.state, events);
    return this;
  }
}

const tell = (pack: PolicyPack, draft: Draft): Told => new Told(pack, draft);

const findings = [
  { itemId: 'item-a1', conforms: false, note: '二层东侧疏散通道堆放纸箱，净宽不足1.1米' },
  { itemId: 'item-b1', conforms: true, note: '计量器具均在检定有效期内' },
];

const entered = (pack: PolicyPack): Told => {
  const visit = tell(pack, joint()).reach('awaitingEntry');
  visit.at('2026-03-12 09:00');
  return visit.reach('inside');
};

const checked = (pack: PolicyPack): Told =>
  entered(pack).does('officer', 'recordCheck', {
    recordRef: '笔录2026-031',
    findings,
    enterpriseOpinion: '情况属实，当天清理。',
    recordingRef: '记录仪2026-0312-1',
    signature: { capacity: 'personInCharge', refused: false, imageHash: 'b'.repeat(64) },
  });

const result = (agencyId: string, change: object): InspectionEvent => ({
  type: 'ResultRecorded',
  agencyId,
  outcome: 'noProblem',
  summary: '未发现问题',
  correctBy: null,
  transferTo: null,
  leniencyGround: null,
  leniencyEvidence: null,
  guidance: null,
  ...change,
});

const concluded = (pack: PolicyPack, b: object): Told =>
  checked(pack)
    .does('officer', 'finishOnSite')
    .happened(
      result('agency-a', {
        outcome: 'correctByDate',
        summary: '二层疏散通道堆放杂物',
        correctBy: plainDate('2026-03-26'),
        guidance: '建议每周巡查疏散通道并留存记录',
      }),
      result('agency-b', b),
    );

const noticed = (pack: PolicyPack, b: object = {}): Told =>
  concluded(pack, b).happened({
    type: 'ResultNoticeServed',
    documentNo: '示消检告〔2026〕7号',
    method: 'onSpot',
  });

const rechecked = (pack: PolicyPack): Told => {
  const visit = noticed(pack).happened({
    type: 'RectificationSubmitted',
    agencyId: 'agency-a',
    report: '已清理通道并划线',
  });
  visit.silentlyAt('2026-03-20 10:00');
  visit.happened({
    type: 'RecheckFailed',
    agencyId: 'agency-a',
    method: 'onSite',
    note: '北侧仍有货架',
    times: 1,
    newDueOn: plainDate('2026-04-02'),
  });
  visit.silentlyAt('2026-04-01 10:00');
  return visit.happened({
    type: 'RectificationVerified',
    agencyId: 'agency-a',
    method: 'photo',
    note: '通道畅通，净宽1.4米',
  });
};

const urgent = (pack: PolicyPack): Told =>
  tell(pack, triggered()).happened(
    {
      type: 'Entered',
      on: plainDate('2026-03-02'),
      place: '一号车间',
      inspectionNoticeNo: null,
      urgentReason: '举报称一号车间正在泄漏，来不及事先办理',
      debts: ['approval'],
    },
    { type: 'RetroactivelyApproved', by: 'leader-a', opinion: '情况紧急，同意补批', late: false },
  );

const recused = (pack: PolicyPack): Told =>
  tell(pack, joint())
    .reach('awaitingEntry')
    .does('firm', 'requestRecusal', { officerId: 'officer-a1', reason: '系我公司竞争对手股东的亲属' })
    .does('leader', 'decideRecusal', {
      officerId: 'officer-a1',
      granted: false,
      reason: '经核实不存在亲属关系',
    });

const credited = (pack: PolicyPack): Told =>
  noticed(pack).happened({
    type: 'CreditRepairOpened',
    creditRecordId: 'credit-1',
    agencyId: 'agency-a',
    decisionRef: '消罚决〔2026〕15号',
    publicationFrom: plainDate('2026-05-06'),
    applyFrom: plainDate('2026-08-07'),
    publicationEndsOn: plainDate('2027-05-06'),
    category: 'general',
  });

const prepared = (pack: PolicyPack): Told => tell(pack, joint()).reach('awaitingEntry');

const ways: Readonly<Record<DocumentKind, (pack: PolicyPack) => Told>> = {
  approvalForm: prepared,
  retroactiveApprovalForm: urgent,
  filingForm: prepared,
  advanceNotice: prepared,
  inspectionNotice: prepared,
  onSiteRecord: checked,
  samplingRecord: entered,
  surveyRecord: entered,
  interviewRecord: entered,
  evidenceList: checked,
  resultNotice: (pack) => concluded(pack, { outcome: 'correctImmediately', summary: '标签缺生产日期' }),
  correctionOrder: noticed,
  combinedCorrection: (pack) =>
    noticed(pack, {
      outcome: 'correctByDate',
      summary: '标签缺生产日期',
      correctBy: plainDate('2026-03-19'),
    }),
  recheckRecord: rechecked,
  recusalDecision: recused,
  transferLetter: (pack) =>
    noticed(pack, { outcome: 'transferred', summary: '涉嫌无证排污', transferTo: '市生态环境局' }),
  leniencyDecision: (pack) =>
    noticed(pack, {
      outcome: 'lenient',
      summary: '标签缺生产日期，已当场更正',
      leniencyGround: 'firstOffence',
      leniencyEvidence: '查询执法记录，三年内无同类违法；更正照片两张',
      guidance: '逐批核对标签',
    }),
  creditRepairNotice: credited,
  supervisionNotice: prepared,
  supervisionProposal: prepared,
  supervisionDecision: prepared,
};

const subjects: Partial<Record<DocumentKind, string>> = {
  correctionOrder: 'agency-a',
  recheckRecord: 'agency-a',
  recusalDecision: 'officer-a1',
  transferLetter: 'agency-b',
  leniencyDecision: 'agency-b',
};

const particularsFor = (kind: DocumentKind): Particulars => {
  const { needs, may } = documentTerms[kind];
  return particularsSchema.parse(
    Object.fromEntries([...needs, ...may].map((name) => [name, everyParticular[name]])),
  );
};

export const sourceFor = (kind: DocumentKind, pack: PolicyPack): FormSource => {
  const visit = ways[kind](pack);
  const isLetter = documentTerms[kind].party === 'authority';
  const subject = subjects[kind] ?? '';
  const issuerId = documentTerms[kind].subject === 'agency' ? subject : 'agency-a';
  return {
    state: visit.state,
    history: visit.history,
    pack,
    register: registerAtHand,
    particulars: particularsFor(kind),
    issuer: isLetter ? (pack.bodies['supervisionBody'] ?? '监督机关') : registerAtHand.agency(issuerId),
    subject,
    number: numberInSeries('示消', kind, 2026, 7),
    today: shanghaiDay(visit.now),
  };
};
