// Words that several documents share: whom, why, by what law, how often, who goes, what may be asked and done against it.
import { dateWithin } from '../../domain/calendar/chinese-dates';
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import { triggerSourceNames } from '../../domain/errors/case-names';
import type { InspectionKind } from '../../domain/inspection/vocabulary';
import { channelNames, modeNames } from '../plan-paper';
import { paragraph, type Block } from './content';
import type { FormOfficer, FormRegister, FormSource } from './source';

/** Eight hours, summer and winter. */
const shanghaiAheadMs = 8 * 3_600_000;
const noYear = 0;
/** 2026年9月30日 */
export const day = (date: PlainDate): string => dateWithin(date, noYear);
export const dayOfInstant = (at: string): string => day(shanghaiDay(at));
/** 2026年9月30日14时05分, by the clocks of Shanghai. */
export const momentOfInstant = (at: string): string => {
  const local = new Date(Date.parse(at) + shanghaiAheadMs).toISOString();
  return `${dayOfInstant(at)}${local.slice(11, 13)}时${local.slice(14, 16)}分`;
};
/** 2026-09-30 14:05 → 2026年9月30日14时05分 */
export const momentInWords = (text: string): string =>
  text.replace(/^(\d{4})-0?(\d+)-0?(\d+) (\d{2}):(\d{2})$/, '$1年$2月$3日$4时$5分');

/** A day that is the same is said once: 2026年9月30日14时05分至15时10分. */
export const momentsInWords = (from: string, to: string): string => {
  const [start, end] = [momentInWords(from), momentInWords(to)];
  const theDay = /^.*日/u.exec(start)?.[0] ?? '';
  return `${start}至${theDay !== '' && end.startsWith(theDay) ? end.slice(theDay.length) : end}`;
};

export const kindNames: Readonly<Record<InspectionKind, string>> = {
  planned: '计划检查（日常检查）',
  special: '专项检查',
  triggered: '触发式（个案）检查',
  temporary: '临时检查',
};

export const span = ({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }): string =>
  from === to ? day(from) : `${day(from)}至${day(to)}`;

/** Ends a text that somebody wrote as a sentence: not twice, whether its stop stands inside of quotation marks or is a Latin one. */
export const sentence = (text: string): string =>
  /[。！？；….!?][”’」』）)]*$/u.test(text) ? text : `${text}。`;

/** A limit's last day belongs to it. */
export const byTheEndOf = (date: PlainDate): string => `${day(date)}以前（含当日）`;

export const leadAgency = ({ state, register }: FormSource): string =>
  register.agency(state.draft.leadAgencyId);

/** Those that take part beside the lead; for a visit on behalf of others, who goes. */
export const otherAgencies = ({ state: { draft }, register }: FormSource): readonly string[] => [
  ...draft.agencyIds.filter((id) => id !== draft.leadAgencyId).map(register.agency),
  ...(draft.entrustedAgencyId === null ? [] : [`${register.agency(draft.entrustedAgencyId)}（受委托）`]),
];

export const allAgencies = (source: FormSource): readonly string[] => [
  leadAgency(source),
  ...source.state.draft.agencyIds
    .filter((id) => id !== source.state.draft.leadAgencyId)
    .map(source.register.agency),
];

export const items = ({ register }: FormSource): string => register.items.map(({ name }) => name).join('；');

/** Of an agency's own matter its own items, else all. */
const concerned = ({ register, subject, state }: FormSource): FormRegister['items'] =>
  state.draft.agencyIds.includes(subject)
    ? register.items.filter(({ ownerAgencyId }) => ownerAgencyId === subject)
    : register.items;

export const basis = (source: FormSource): string => {
  const known = concerned(source).flatMap((item) => item.basis ?? []);
  // An item's entry without a basis is the register's to mend; a document says where it stands rather than nothing.
  return known.length === 0 ? '行政检查事项清单所列的依据' : [...new Set(known)].join('、');
};

/** What did not conform, of an agency's own matter alone. */
export const faulty = (source: FormSource): readonly (readonly [string, string])[] =>
  (source.state.check?.findings ?? []).flatMap(({ itemId, conforms, note }) => {
    const item = concerned(source).find(({ id }) => id === itemId);
    return conforms || item === undefined ? [] : [['不符合项', `${item.name}：${note}`] as const];
  });

/** 任务来源: the plan's line, the special plan, or what set it off. */
export const sourceOfTask = ({ state: { draft }, register: { planTitle } }: FormSource): string => {
  const line = draft.planLineRef === null ? '' : `（条目编号${draft.planLineRef}）`;
  if (draft.trigger !== null)
    return `${triggerSourceNames[draft.trigger.source]}（编号${draft.trigger.evidenceRef}）`;
  const kind = draft.kind === 'special' ? '专项检查计划' : '年度检查计划';
  return `${planTitle === null ? kind : `${kind}《${planTitle}》`}${line}`;
};

/** The method in its own words; where it goes and with whom beside it, unless those words say it already. */
export const way = ({ state: { draft } }: FormSource): string => {
  const [channel, mode] = [channelNames[draft.channel], modeNames[draft.mode]];
  const unsaid = [channel, mode].filter(
    (words) => !draft.method.startsWith(words) && !draft.method.endsWith(words),
  );
  return [draft.method, ...unsaid].join('，');
};

/** 检查频次: what has been, and the cap where the document gives one. */
export const frequency = ({ register, pack }: FormSource): string => {
  const { limit } = pack.rules.annualCap;
  const cap = limit === null ? '年度上限由有权机关以决定确定' : `年度上限${String(limit)}次`;
  return `本机关本年度已对该企业现场检查${String(register.visitsThisYear)}次（不含本次），${cap}`;
};

export const certificate = ({ certificates }: FormOfficer): string => certificates.join('、');
const withCertificate = (officer: FormOfficer): string =>
  officer.certificates.length === 0 ? officer.name : `${officer.name}（执法证号${certificate(officer)}）`;

export const team = ({ register }: FormSource): string => register.officers.map(withCertificate).join('、');

/** 协助人员: their number is fixed beforehand; they judge nothing. */
export const assistants = ({ particulars: { assistants: given } }: FormSource): string =>
  given === undefined || given.count === 0
    ? '无'
    : `${String(given.count)}人，${given.duty}；协助人员不具有执法资格，不作检查结论`;

export const objectPairs = ({
  register: { enterprise },
}: FormSource): readonly (readonly [string, string])[] => [
  ['检查对象', enterprise.name],
  ['统一社会信用代码', enterprise.uscc],
  ['经营场所', enterprise.address ?? '企业登记的住所'],
];

/** What the pack tells people under this key, as one text; null: its document says nothing of it. */
export const told = ({ pack }: FormSource, key: string): string | null => {
  const value = pack.information[key]?.value;
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(String).join('、') : null;
};

/** Scanning at the door and evaluating afterwards, in every notice (DE-110). */
const scanAndEvaluate =
  '检查人员进门时应当先出示检查码或者先扫企业码；检查以后，你单位可以凭检查码、邀请信或者企业账号作出评价，检查机关只看得到汇总，看不到是谁评价的。';

/** Rights in an inspection: of every place, then those that the place's own document names. */
export const rights = (source: FormSource): readonly Block[] => {
  const own = told(source, 'enterpriseRights');
  const channels = told(source, 'complaintChannels');
  return [
    paragraph(
      '你单位有权核对检查人员的行政执法证件和检查码；检查人员与你单位有直接利害关系或者有其他关系可能影响公正的，有权申请其回避；有权陈述、申辩，并在检查记录上写明自己的意见。',
    ),
    paragraph(scanAndEvaluate),
    ...(own === null ? [] : [paragraph(`本地文件对企业权利的规定：${sentence(own)}`)]),
    ...(channels === null
      ? []
      : [paragraph(`对检查有异议或者认为检查违法、不当的，可以投诉举报：${sentence(channels)}`)]),
  ];
};

/** 行政复议法（2023）第二十条，行政诉讼法第四十六条. */
export const remedies = (): Block =>
  paragraph(
    '如不服，可以自收到本文书之日起六十日内依法申请行政复议，也可以自收到本文书之日起六个月内依法向人民法院提起行政诉讼。',
  );

export const signatures = (...lines: readonly string[]): Block => ({ type: 'signatures', lines });

export const receipt = signatures('受送达人签收（签名或者盖章）：____________　　年　月　日');

/** 我机关于……对你单位实施了行政检查 */
export const visitOf = (source: FormSource): string => {
  const { enteredOn, finishedOn } = source.state;
  const on = enteredOn ?? finishedOn;
  return on === null ? '我机关对你单位实施了行政检查' : `我机关于${day(on)}对你单位实施了行政检查`;
};
