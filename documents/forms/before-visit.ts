// Documents of the time before the visit: approval (also made up afterwards), filing, advance notice, inspection notice (HZ-49, HZ-50).
import { documentTerms } from '../../domain/document/kinds';
import { fields, filled, label, paragraph, type Block, type Cell } from './content';
import {
  allAgencies,
  assistants,
  basis,
  certificate,
  dayOfInstant,
  frequency,
  items,
  kindNames,
  leadAgency,
  momentOfInstant,
  objectPairs,
  otherAgencies,
  remedies,
  rights,
  sentence,
  signatures,
  sourceOfTask,
  span,
  team,
  way,
} from './parts';
import { lastOf, type Composer, type FormSource } from './source';

const none = '无';
const joined = (names: readonly string[]): string => (names.length === 0 ? none : names.join('、'));

const opinion = (
  { register }: FormSource,
  entry: { readonly at: string; readonly event: { readonly by: string; readonly opinion: string } } | null,
  absent: string,
): string =>
  entry === null
    ? absent
    : `${sentence(entry.event.opinion)}${register.person(entry.event.by)}，${dayOfInstant(entry.at)}`;

const task = (source: FormSource): readonly (readonly [string, string])[] => [
  ['检查类型', kindNames[source.state.draft.kind]],
  ['任务来源', sourceOfTask(source)],
  ['检查事项', items(source)],
  ['检查依据', basis(source)],
  ['检查内容', source.state.draft.content],
  ['检查方式', way(source)],
  ['检查时间', span(source.state.draft.window)],
  ['检查频次', frequency(source)],
  ['检查人员', team(source)],
  ['协助人员', assistants(source)],
];

const discussion = ({ state: { discussion: held } }: FormSource): readonly (readonly [string, string])[] =>
  held === null ? [] : [['集体讨论', `${held.minutesRef}，${span({ from: held.heldOn, to: held.heldOn })}`]];

const government = ({ state: { governmentDocument } }: FormSource): readonly (readonly [string, string])[] =>
  governmentDocument === null ? [] : [['政府批准', governmentDocument]];

export const approvalForm: Composer = (source) => ({
  blocks: [
    fields([
      ['检查机关', leadAgency(source)],
      ['联合机关', joined(otherAgencies(source))],
      ...objectPairs(source),
      ...task(source),
      ['承办人', source.register.person(source.state.people.drafter)],
      ['法制审核意见', opinion(source, lastOf(source, 'LegalReviewPassed'), '依规定免于法制审核')],
      ...discussion(source),
      ['机关负责人意见', opinion(source, lastOf(source, 'Approved'), none)],
      ...government(source),
    ]),
  ],
});

/** Approval after the act (补办审批): why it could not wait stands in it (HZ-65, CX-68, XT-21). */
export const retroactiveApprovalForm: Composer = (source) => {
  const entered = lastOf(source, 'Entered');
  const approved = lastOf(source, 'RetroactivelyApproved');
  return {
    blocks: [
      fields([
        ['检查机关', leadAgency(source)],
        ['联合机关', joined(otherAgencies(source))],
        ...objectPairs(source),
        ['紧急情形', source.state.urgentReason ?? none],
        ['入企时间', entered === null ? none : momentOfInstant(entered.at)],
        ...task(source),
        ['承办人', source.register.person(source.state.people.drafter)],
        ['是否在期限内补办', approved?.event.late === true ? '逾期补办' : '在期限内补办'],
        ['机关负责人意见', opinion(source, approved, none)],
      ]),
    ],
  };
};

const formWidths = [1.2, 1.1, 1.7, 1.1, 1.7] as const;
const value = { across: 4 };

const leaderRows = (source: FormSource): readonly (readonly Cell[])[] => {
  const { draft } = source.state;
  const leader = source.register.officers.find(({ id }) => id === draft.leaderOfficerId);
  return [
    [
      label('带队人员', { down: 2 }),
      label('姓名'),
      filled(leader?.name ?? ''),
      label('职务'),
      filled(source.particulars.leaderPost ?? ''),
    ],
    [
      label('联系电话'),
      filled(leader?.phone ?? ''),
      label('执法证号'),
      filled(leader === undefined ? '' : certificate(leader)),
    ],
  ];
};

/** At least the two rows of the sample form. */
const fewestOthers = 2;

const otherRows = (source: FormSource): readonly (readonly Cell[])[] => {
  const others = source.register.officers.filter(({ id }) => id !== source.state.draft.leaderOfficerId);
  const rows = Math.max(fewestOthers, others.length);
  return Array.from({ length: rows }, (_, index) => {
    const officer = others[index];
    return [
      ...(index === 0 ? [label('其他检查人员', { down: rows })] : []),
      label('姓名'),
      filled(officer?.name ?? ''),
      label('执法证号'),
      filled(officer === undefined ? '' : certificate(officer)),
    ];
  });
};

/** The opinion of the unit's principal head is the approval (XT-89); of an urgent visit the one given afterwards. */
const headsOpinion = (source: FormSource): string =>
  opinion(source, lastOf(source, 'Approved') ?? lastOf(source, 'RetroactivelyApproved'), '');

/**
 * Field by field as Xiangtan's annex has it (XT-88): units, time, leader, other officers, object, project, basis, content and the
 * opinion of the unit's principal head; printed by the inspecting unit itself (XT-91), a copy for each keeper (XT-90).
 */
export const filingForm: Composer = (source) => {
  const title = source.pack.documents?.filingFormTitle.value ?? documentTerms.filingForm.title;
  const copies = source.pack.documents?.filingCopies.value ?? [];
  const { enterprise } = source.register;
  const rows: readonly (readonly Cell[])[] = [
    [label('检查单位', { down: 2 }), label('单位（牵头单位）'), filled(leadAgency(source), { across: 3 })],
    [label('联合单位'), filled(joined(otherAgencies(source)), { across: 3 })],
    [label('检查时间'), filled(span(source.state.draft.window), value)],
    ...leaderRows(source),
    ...otherRows(source),
    [label('检查对象'), filled(`${enterprise.name}（统一社会信用代码${enterprise.uscc}）`, value)],
    [label('检查项目'), filled(items(source), value)],
    [label('检查依据'), filled(basis(source), value)],
    [label('检查内容'), filled(source.state.draft.content, value)],
    [label('检查单位主要负责人意见'), filled(headsOpinion(source), value)],
  ];
  const note: readonly Block[] =
    copies.length === 0
      ? []
      : [paragraph(`注：本备案表一式${copiesInWords(copies.length)}份，${copies.join('、')}各留存一份。`)];
  return {
    title: [title],
    copies,
    blocks: [{ type: 'form', columns: formWidths, rows }, ...note],
  };
};

const copiesInWords = (count: number): string => ['一', '二', '三', '四', '五'][count - 1] ?? String(count);

/** Says what the place's document asks a notice to say (CX-22, JJ-47): body, time, content, method, standard. */
export const advanceNotice: Composer = (source) => ({
  addressee: source.register.enterprise.name,
  issuers: allAgencies(source),
  blocks: [
    paragraph('根据法律法规和检查计划，我机关拟对你单位实施行政检查，现将有关事项预告如下：'),
    fields([
      ['检查主体', allAgencies(source).join('、')],
      ['检查时间', span(source.state.draft.window)],
      ['检查事项', items(source)],
      ['检查内容', source.state.draft.content],
      ['检查方式', way(source)],
      ['检查标准', source.state.draft.formVersion ?? '各检查事项公布的标准'],
      ['检查依据', basis(source)],
    ]),
    paragraph('请提前准备与检查有关的资料。检查时间确有不便的，可以与检查机关另行约定。'),
    ...rights(source),
  ],
});

/** Body, basis, source of the task, frequency, assistants, recusal and remedies, as the basic format of 2025 asks. */
export const inspectionNotice: Composer = (source) => ({
  addressee: source.register.enterprise.name,
  issuers: allAgencies(source),
  blocks: [
    paragraph(`根据${basis(source)}，我机关决定对你单位实施行政检查，请予配合，如实提供有关情况和资料。`),
    fields([
      ['检查机关', allAgencies(source).join('、')],
      ...objectPairs(source),
      ...task(source),
      ...(source.state.codeBinding === undefined
        ? []
        : ([['检查码', source.state.codeBinding.codeId]] as const)),
    ]),
    ...rights(source),
    remedies(),
    signatures(
      '被检查单位签收（签名或者盖章）：____________　　年　月　日',
      '检查人员（签名）：____________、____________',
    ),
  ],
});
