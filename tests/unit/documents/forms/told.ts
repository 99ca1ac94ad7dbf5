// Inspections as far as each document needs them, told with the kit of the rule book; and the registers they are printed with.
import { documentTerms, numberInSeries, type DocumentKind } from '../../../../domain/document/kinds';
import { particularsSchema, type Particulars } from '../../../../domain/document/particulars';
import type { CommandName } from '../../../../domain/inspection/commands';
import type { InspectionEvent } from '../../../../domain/inspection/events';
import { evolveAll } from '../../../../domain/inspection/evolve';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import type { Draft } from '../../../../domain/inspection/draft';
import type { FormRegister, FormSource, RecordedEvent } from '../../../../documents/forms/source';
import { plainDate, shanghaiDay } from '../../../../domain/calendar/plain-date';
import { joint, triggered } from '../../domain/inspection/kit/drafts';
import { Given, type Data } from '../../domain/inspection/kit/given';
import type { Who } from '../../domain/inspection/kit/people';

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

const result = (agencyId: string, change: object): InspectionEvent =>
  ({
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
  }) as InspectionEvent;

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
    documentNo: '检告〔2026〕7号',
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

export const everyParticular: Particulars = particularsSchema.parse({
  assistants: { count: 2, duty: '消防设施检测' },
  leaderPost: '监督科科长',
  interview: {
    from: '2026-03-12 10:00',
    to: '2026-03-12 10:40',
    place: '会议室',
    person: '龚䶮',
    capacity: '安全负责人',
    exchanges: [
      { question: '通道上的纸箱何时堆放？', answer: '昨晚到货，还没有入库。' },
      { question: '是否有每日巡查记录？', answer: '有，在值班室。' },
    ],
  },
  sampling: {
    at: '2026-03-12 11:00',
    place: '成品仓库',
    method: '随机抽取，一式两份，一份检验、一份备查',
    samples: [
      { name: '灭火器', batch: 'MFZ/ABC4 2025-11', quantity: '2具', base: '86具', seal: '加贴封条，完好' },
    ],
  },
  survey: {
    from: '2026-03-12 09:30',
    to: '2026-03-12 10:00',
    place: '二层东侧疏散通道',
    weather: '晴',
    description: '通道长18米，原宽1.4米；东端堆放纸箱27只，最窄处净宽0.8米',
    drawings: ['平面图1张', '照片3张'],
  },
  evidence: [
    {
      name: '疏散通道照片',
      form: '照片',
      takenAt: '2026-03-12 09:41',
      place: '二层东侧疏散通道',
      takenBy: '赵㛃',
      proves: '通道被纸箱占用',
      hash: 'c'.repeat(64),
    },
    {
      name: '巡查记录',
      form: '书证复印件',
      takenAt: '2026-03-12 10:50',
      place: '值班室',
      takenBy: '钱𬭎',
      proves: '当日没有巡查',
    },
  ],
  supervision: {
    addressee: '市消防救援大队',
    problem: '计划外检查没有写明触发来源',
    basis: '行政执法监督的有关规定',
    demand: '十五日内补正触发来源，并检查同类情形',
    answerBy: '2026-03-31',
  },
});

const particularsFor = (kind: DocumentKind): Particulars => {
  const { needs, may } = documentTerms[kind];
  return particularsSchema.parse(
    Object.fromEntries([...needs, ...may].map((name) => [name, everyParticular[name]])),
  );
};

/** Rare characters and long names throughout: 通用规范汉字表 has them, many fonts have not. */
export const registerAtHand: FormRegister = {
  agency: (id) =>
    ({ 'agency-a': '市消防救援大队', 'agency-b': '市市场监督管理局（知识产权局）龙山街道市场监督管理所' })[
      id
    ] ?? id,
  person: (id) =>
    ({
      'drafter-a': '孙青',
      'reviewer-a': '周法',
      'leader-a': '吴䶮',
      'principal-a': '郑主',
      'officer-a1': '赵㛃',
      'officer-b1': '钱𬭎',
    })[id] ?? id,
  enterprise: {
    name: '㛃𬭎䶮（中国）精密光学仪器设备制造与技术服务股份有限公司龙山经济开发区第二分公司',
    uscc: '91330282MA2AF00016',
    address: '龙山经济开发区滨海大道2188号7幢101室至118室（自主申报）',
  },
  officers: [
    {
      id: 'officer-a1',
      name: '赵㛃',
      agency: '市消防救援大队',
      certificates: ['33028200001'],
      phone: '13800000001',
    },
    {
      id: 'officer-b1',
      name: '钱𬭎',
      agency: '市市场监督管理局',
      certificates: ['33028200002', '33028200102'],
      phone: null,
    },
  ],
  items: [
    {
      id: 'item-a1',
      name: '对消防安全责任制落实情况的检查',
      basis: '《中华人民共和国消防法》第五十三条',
      ownerAgencyId: 'agency-a',
    },
    {
      id: 'item-b1',
      name: '对计量器具的检查',
      basis: '《中华人民共和国计量法》第二十条',
      ownerAgencyId: 'agency-b',
    },
  ],
  visitsThisYear: 1,
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
    number: numberInSeries(kind, 2026, 7),
    today: shanghaiDay(visit.now),
  };
};
