// Documents of the visit: record (DE-53, DE-54), sampling, survey and interview, list of evidence (DE-56).
import { fields, heading, paragraph, type Block } from './content';
import {
  allAgencies,
  assistants,
  basis,
  items,
  momentInWords,
  momentOfInstant,
  momentsInWords,
  objectPairs,
  otherAgencies,
  rights,
  sentence,
  signatures,
  team,
  way,
} from './parts';
import type { DoorMethod } from '../../domain/inspection/vocabulary';
import { placedSentence } from '../../domain/errors/place-messages';
import { allOf, lastOf, type Composer, type FormSource } from './source';

const capacities = {
  legalRepresentative: '法定代表人',
  personInCharge: '负责人',
  staff: '在场员工',
  agent: '受委托人',
} as const;

const people = (source: FormSource): readonly (readonly [string, string])[] => [
  ['检查机关', allAgencies(source).join('、')],
  ...objectPairs(source),
  ['检查人员', team(source)],
];

const findings = ({ state, register }: FormSource): Block => ({
  type: 'table',
  columns: [
    { title: '序号', width: 0.5 },
    { title: '检查事项', width: 2 },
    { title: '是否符合', width: 0.8 },
    { title: '所见情况', width: 3 },
  ],
  rows: (state.check?.findings ?? []).map(({ itemId, conforms, note }, index) => [
    String(index + 1),
    register.items.find(({ id }) => id === itemId)?.name ?? itemId,
    conforms ? '符合' : '不符合',
    note,
  ]),
});

const signed = ({ state: { check } }: FormSource): string => {
  const signature = check?.signature;
  if (signature === undefined) return '未作登记，签名见下';
  const capacity = capacities[signature.capacity];
  return signature.refused ? `${capacity}拒绝签名：${signature.reason ?? ''}` : `${capacity}已签名`;
};

/** Where positions were given at the door: what each is worth (DE-42). */
const positions = (source: FormSource): readonly (readonly [string, string])[] => {
  const told = allOf(source, 'DoorChecked').flatMap(({ event: { officerId, placed, farReason } }) =>
    placed === undefined
      ? []
      : [`${source.register.person(officerId)}：${placedSentence(placed, farReason)}`],
  );
  return told.length === 0 ? [] : [['到场定位', `${[...new Set(told)].join('。')}。`]];
};

/** From going in to leaving; the record is often written before. */
const hours = (source: FormSource): string => {
  const from = lastOf(source, 'Entered');
  if (from === null) return '非现场';
  const to = lastOf(source, 'OnSiteFinished');
  return `${momentOfInstant(from.at)}至${to === null ? '检查结束' : momentOfInstant(to.at)}`;
};

const methodNames: Readonly<Record<DoorMethod, string>> = {
  codeShown: '已亮码',
  enterpriseCodeScanned: '已扫企业码',
  locationCheckIn: '已定位打卡',
  none: '未亮码、未扫码',
};

/** Beside the certificate the code (证码双亮, CX-73; DE-43): how each officer proved the visit, and by which code. */
const codes = ({ state, register }: FormSource): readonly (readonly [string, string])[] => {
  if (state.draft.channel === 'offSite') return [];
  const shown = state.officerIds.flatMap((id) => {
    const check = state.doorChecks.findLast(({ officerId }) => officerId === id);
    return check === undefined ? [] : [`${register.person(id)}${methodNames[check.method]}`];
  });
  const code = state.codeBinding?.codeId ?? state.code;
  return [
    ['亮码扫码', shown.length === 0 ? '未登记' : shown.join('、')],
    ...(code === null ? [] : [['码的编号', code] as const]),
  ];
};

/** Which of the matters that are to be recorded there were; nothing where nobody went through the list. */
const matters = ({ state: { check }, pack }: FormSource): readonly (readonly [string, string])[] => {
  const found = check?.recordingMatters;
  if (found === undefined) return [];
  const names = (pack.recording?.matters ?? [])
    .filter(({ id }) => found.includes(id))
    .map(({ name }) => name);
  return [['音像记录事项', names.length === 0 ? '逐项对照，没有' : names.join('、')]];
};

/** A film or a sound among the evidence is the recording, whether or not it has a number of its own. */
const recording = ({ state: { check, evidence = [] } }: FormSource): string => {
  const files = evidence.filter(({ kind }) => kind === 'video' || kind === 'audio').length;
  const told = [
    ...(check?.recordingRef == null ? [] : [check.recordingRef]),
    ...(files === 0 ? [] : [`证据中的录像、录音${String(files)}份`]),
  ];
  return told.length > 0 ? told.join('；') : (check?.recordingWaivedReason ?? '无');
};

/** Who showed what at the door, and what the enterprise said on recusal and in its own words. */
export const onSiteRecord: Composer = (source) => {
  const { state, register } = source;
  const entered = lastOf(source, 'Entered');
  const offSite = lastOf(source, 'OffSiteCheckStarted');
  const shown = allOf(source, 'DoorChecked')
    .filter(({ event }) => event.certificateShown)
    .map(({ event }) => register.person(event.officerId));
  const recusals = state.recusals.map(
    ({ officerId, status }) =>
      `${register.person(officerId)}：${status === 'rejected' ? '不予回避' : status === 'open' ? '尚未决定' : '予以回避'}`,
  );
  const { check } = state;
  return {
    issuers: allAgencies(source),
    blocks: [
      fields([
        ...people(source),
        ['协助人员', assistants(source)],
        ['检查时间', hours(source)],
        ['检查地点', entered?.event.place ?? offSite?.event.means ?? ''],
        ['检查事项', items(source)],
        ['检查依据', basis(source)],
        ['检查方式', way(source)],
        ['通知书编号', state.inspectionNoticeNo ?? '无'],
        [
          '出示证件',
          shown.length === 0 ? '未登记' : `${[...new Set(shown)].join('、')}已主动出示行政执法证件`,
        ],
        ...codes(source),
        ...positions(source),
        ['告知回避权', recusals.length === 0 ? '已告知，未申请回避' : recusals.join('；')],
      ]),
      heading('检查情况'),
      findings(source),
      heading('被检查单位的意见'),
      paragraph(sentence(check?.enterpriseOpinion ?? '无')),
      heading('其他'),
      fields([
        ['笔录登记号', check?.recordRef ?? ''],
        ...matters(source),
        ['音像记录', recording(source)],
        ['签名情况', signed(source)],
      ]),
      ...rights(source),
      signatures(
        '以上笔录经核对无误（被检查单位签名、日期）：____________',
        '检查人员签名、执法证号：____________、____________',
        '记录人签名：____________　　见证人签名：____________',
      ),
    ],
  };
};

export const samplingRecord: Composer = (source) => {
  const { sampling } = source.particulars;
  return {
    blocks: [
      fields([
        ...people(source),
        ['抽样依据', basis(source)],
        ['抽样时间', momentInWords(sampling?.at ?? '')],
        ['抽样地点', sampling?.place ?? ''],
        ['抽样方法', sampling?.method ?? ''],
      ]),
      {
        type: 'table',
        columns: [
          { title: '序号', width: 0.5 },
          { title: '样品名称', width: 2 },
          { title: '批号、规格', width: 1.5 },
          { title: '抽样数量', width: 1 },
          { title: '抽样基数', width: 1 },
          { title: '封样情况', width: 1.5 },
        ],
        rows: (sampling?.samples ?? []).map(({ name, batch, quantity, base, seal }, index) => [
          String(index + 1),
          name,
          batch,
          quantity,
          base,
          seal,
        ]),
      },
      paragraph('样品由检查人员当场抽取、封存，被检查单位在场确认。对抽样有异议的，可以在本记录上写明。'),
      signatures(
        '被检查单位意见、签名：____________',
        '抽样人员签名：____________、____________　　见证人签名：____________',
      ),
    ],
  };
};

export const surveyRecord: Composer = (source) => {
  const { survey } = source.particulars;
  return {
    blocks: [
      fields([
        ...people(source),
        ['勘验时间', momentsInWords(survey?.from ?? '', survey?.to ?? '')],
        ['勘验地点', survey?.place ?? ''],
        ['天气', survey?.weather ?? '未记'],
      ]),
      heading('勘验情况'),
      paragraph(sentence(survey?.description ?? '')),
      fields([['附图、照片', (survey?.drawings ?? []).join('、') || '无']]),
      signatures(
        '被检查单位在场人签名：____________　　见证人签名：____________',
        '勘验人员签名：____________、____________　　记录人签名：____________',
      ),
    ],
  };
};

export const interviewRecord: Composer = (source) => {
  const { interview } = source.particulars;
  return {
    blocks: [
      fields([
        ['询问机关', source.issuer],
        ['询问时间', momentsInWords(interview?.from ?? '', interview?.to ?? '')],
        ['询问地点', interview?.place ?? ''],
        ['被询问人', `${interview?.person ?? ''}（${interview?.capacity ?? ''}）`],
        ['所在单位', source.register.enterprise.name],
        ['询问人', team(source)],
        ['事由', items(source)],
      ]),
      paragraph(
        '询问人已出示行政执法证件，并告知：被询问人应当如实回答，对与本次检查无关的问题有权拒绝回答；有权申请询问人回避；有权陈述、申辩；有权核对笔录并要求更正、补充。',
      ),
      heading('询问内容'),
      ...(interview?.exchanges ?? []).flatMap(({ question, answer }) => [
        paragraph(`问：${question}`),
        paragraph(`答：${answer}`),
      ]),
      signatures(
        '以上笔录我已看过（已向我宣读），与我所述一致（被询问人签名、日期）：____________',
        '询问人签名：____________、____________　　记录人签名：____________',
      ),
    ],
  };
};

export const evidenceList: Composer = (source) => ({
  blocks: [
    fields([
      ['取证机关', source.issuer],
      ['其他机关', otherAgencies(source).join('、') || '无'],
      ...objectPairs(source),
      ['证据效力', source.state.evidenceBarred ? '未在期限内赋码，不得作为处罚的证据' : '无限制'],
    ]),
    {
      type: 'table',
      columns: [
        { title: '序号', width: 0.5 },
        { title: '证据名称、形式', width: 1.4 },
        { title: '取得的时间、地点、人员', width: 2 },
        { title: '证明的内容', width: 1.6 },
        { title: 'SHA-256', width: 1.6 },
      ],
      rows: (source.particulars.evidence ?? []).map((one, index) => [
        String(index + 1),
        `${one.name}（${one.form}）`,
        `${momentInWords(one.takenAt)}，${one.place}，${one.takenBy}`,
        one.proves,
        one.hash ?? '无电子文件',
      ]),
    },
    signatures('被检查单位核对签名：____________', '取证人员签名：____________、____________'),
  ],
});
