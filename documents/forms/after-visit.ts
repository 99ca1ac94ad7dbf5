// Documents of the result and of what it asks for: notice, correction, recheck, transfer, leniency (HZ-50, DE-57 to DE-61).
import { caseTitle } from '../../domain/errors/case-names';
import { resultOf, type AgencyResult } from '../../domain/inspection/state';
import type { OutcomeKind } from '../../domain/inspection/vocabulary';
import { helpOf } from './case-help';
import { fields, paragraph, type Block } from './content';
import {
  allAgencies,
  basis,
  byTheEndOf,
  day,
  dayOfInstant,
  faulty,
  items,
  objectPairs,
  receipt,
  remedies,
  rights,
  sentence,
  signatures,
  visitOf,
} from './parts';
import { allOf, type Composer, type FormSource } from './source';

const outcomes: Readonly<Record<OutcomeKind, string>> = {
  noProblem: '未发现问题',
  correctImmediately: '责令立即改正',
  correctByDate: '责令限期改正',
  transferred: '移送有权机关处理',
  caseOpened: '依法立案查处',
  lenient: '依法从轻、减轻或者不予处罚',
};

const dateOf = ({ correctBy }: AgencyResult): string => (correctBy === null ? '—' : day(correctBy));

const guidance = (source: FormSource): readonly Block[] =>
  allOf(source, 'ResultRecorded').flatMap(({ event }) =>
    event.guidance === null
      ? []
      : [paragraph(`${source.register.agency(event.agencyId)}的指导意见：${sentence(event.guidance)}`)],
  );

/** Whither it goes, or why it is lenient: the summary need not say it. */
const outcomeIn = ({ outcome, transferTo, leniencyGround }: AgencyResult): string => {
  if (outcome === 'transferred' && transferTo !== null) return `移送${transferTo}处理`;
  const ground = leniencyGround === null ? undefined : caseTitle[leniencyGround];
  return outcome === 'lenient' && ground !== undefined
    ? `${outcomes.lenient}（${ground}）`
    : outcomes[outcome];
};

/** One notice for all agencies of a visit. */
export const resultNotice: Composer = (source) => ({
  addressee: source.register.enterprise.name,
  issuers: allAgencies(source),
  blocks: [
    paragraph(`${visitOf(source)}，现将检查结果告知如下：`),
    fields([...objectPairs(source), ['检查事项', items(source)], ['检查依据', basis(source)]]),
    {
      type: 'table',
      columns: [
        { title: '检查机关', width: 1.4 },
        { title: '检查结果', width: 1.2 },
        { title: '说明', width: 2.1 },
        { title: '改正期限', width: 1.3 },
      ],
      rows: source.state.results.map((result) => [
        source.register.agency(result.agencyId),
        outcomeIn(result),
        result.summary,
        dateOf(result),
      ]),
    },
    ...guidance(source),
    ...rights(source),
    remedies(),
    receipt,
  ],
});

const mine = ({ state, subject }: FormSource): AgencyResult => {
  const result = resultOf(state, subject);
  if (result === null) throw new RangeError(`no result of ${subject}`);
  return result;
};

const recorded = (source: FormSource) =>
  allOf(source, 'ResultRecorded').findLast(({ event }) => event.agencyId === source.subject) ?? null;

export const correctionOrder: Composer = (source) => {
  const result = mine(source);
  const byWhen =
    result.outcome === 'correctByDate' && result.correctBy !== null
      ? `于${byTheEndOf(result.correctBy)}改正完毕`
      : '立即改正';
  return {
    addressee: source.register.enterprise.name,
    blocks: [
      paragraph(`${visitOf(source)}，发现你单位存在下列问题：${sentence(result.summary)}`),
      fields([...objectPairs(source), ...faulty(source), ['检查依据', basis(source)]]),
      paragraph(
        `依照《中华人民共和国行政处罚法》第二十八条第一款和上述依据，现责令你单位${byWhen}，并将改正情况书面告知我机关。我机关将依法复查。`,
      ),
      paragraph('在期限内确实不能改正完毕的，可以在期限届满前说明理由，申请延期。'),
      ...helpOf(source, 'rectificationHelp', source.subject),
      paragraph('你单位有权陈述、申辩。'),
      remedies(),
      receipt,
    ],
  };
};

const methods: Readonly<Record<string, string>> = {
  onSite: '现场复查',
  photo: '照片复查',
  video: '视频复查',
  document: '书面复查',
};

/** Every recheck of this agency's correction up to now, the last one's conclusion first asked for. */
export const recheckRecord: Composer = (source) => {
  const failed = allOf(source, 'RecheckFailed').filter(({ event }) => event.agencyId === source.subject);
  const passed = allOf(source, 'RectificationVerified').filter(
    ({ event }) => event.agencyId === source.subject,
  );
  const report = allOf(source, 'RectificationSubmitted').findLast(
    ({ event }) => event.agencyId === source.subject,
  );
  const rows = [
    ...failed.map(({ at, event }) => [
      dayOfInstant(at),
      methods[event.method] ?? event.method,
      event.note,
      event.newDueOn === null ? '不合格' : `不合格，限${byTheEndOf(event.newDueOn)}改正`,
    ]),
    ...passed.map(({ at, event }) => [
      dayOfInstant(at),
      methods[event.method] ?? event.method,
      event.note,
      '合格',
    ]),
  ];
  return {
    blocks: [
      fields([
        ['复查机关', source.issuer],
        ...objectPairs(source),
        ['原检查结果', mine(source).summary],
        ['改正情况报告', report?.event.report ?? '未提交书面报告'],
      ]),
      {
        type: 'table',
        columns: [
          { title: '复查时间', width: 1.3 },
          { title: '复查方式', width: 0.9 },
          { title: '复查情况', width: 2.4 },
          { title: '结论', width: 1.4 },
        ],
        rows,
      },
      signatures('被检查单位意见、签名：____________', '复查人员签名、执法证号：____________、____________'),
    ],
  };
};

/** Breach outside the agency's own competence (DE-59). */
export const transferLetter: Composer = (source) => {
  const result = mine(source);
  return {
    addressee: result.transferTo,
    blocks: [
      paragraph(
        `我机关在行政检查中发现${source.register.enterprise.name}涉嫌存在下列问题，依法不属于我机关管辖，现移送你机关处理：`,
      ),
      fields([
        ...objectPairs(source),
        ['检查时间', source.state.enteredOn === null ? '非现场' : day(source.state.enteredOn)],
        ['检查依据', basis(source)],
        ['涉嫌问题', result.summary],
        ...faulty(source),
        ['证据效力', source.state.evidenceBarred ? '未在期限内赋码，不得作为处罚的证据' : '无限制'],
      ]),
      paragraph('随函移送检查笔录、证据清单和有关材料。请将受理情况和处理结果书面反馈我机关。'),
      signatures(
        '附：移送材料清单　　　份',
        '接收机关（盖章）：____________　　接收人：____________　　年　月　日',
      ),
    ],
  };
};

/** 行政处罚法 article 33: no penalty; article 32: a lighter one. */
const isLighter = (ground: string | null): boolean => ground === 'publicBenefit' || ground === 'mitigated';
const treatment = (ground: string | null): string =>
  isLighter(ground)
    ? '依照《中华人民共和国行政处罚法》第三十二条和本地区裁量权基准，决定依法从轻或者减轻行政处罚，并'
    : '依照《中华人民共和国行政处罚法》第三十三条和本地区裁量权基准，决定不予行政处罚，并';

/** The ground and the evidence stand in it (DE-61, CX-100, XT-56). */
export const leniencyDecision: Composer = (source) => {
  const result = mine(source);
  const event = recorded(source)?.event;
  const ground = caseTitle[result.leniencyGround ?? ''] ?? '依法从宽';
  return {
    // It says which of the two it decides.
    title: [
      source.issuer,
      isLighter(result.leniencyGround) ? '从轻、减轻行政处罚决定书' : '不予行政处罚决定书',
    ],
    addressee: source.register.enterprise.name,
    blocks: [
      paragraph(`${visitOf(source)}，查明：${sentence(result.summary)}`),
      fields([
        ...objectPairs(source),
        ['从宽情形', ground],
        ['事实和证据', event?.leniencyEvidence ?? ''],
        ['检查依据', basis(source)],
      ]),
      paragraph(`${treatment(result.leniencyGround)}对你单位进行教育。`),
      ...(event?.guidance == null ? [] : [paragraph(`指导意见：${sentence(event.guidance)}`)]),
      remedies(),
      receipt,
    ],
  };
};
