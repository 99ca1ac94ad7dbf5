// One sentence for each thing that can happen to an inspection. Deadlines have their own file.
import { documentTerms } from '../../domain/document/kinds';
import { placedSentence } from '../../domain/errors/place-messages';
import {
  filingExemptionNames,
  leniencyGroundNames,
  noticeExemptionNames,
  ruleNames,
  stageNames,
  triggerSourceNames,
} from '../../domain/errors/names';
import {
  coercionKindNames,
  penaltyKindNames,
  weighedFactorNames,
} from '../../domain/errors/discretion-names';
import {
  consultationSubjectNames,
  consultedBodyNames,
  impactAspectNames,
  impactGradeNames,
  impactMeasureNames,
  impactStageNames,
} from '../../domain/errors/case-care-names';
import { messageFor } from '../../domain/errors/messages';
import { evidenceKindNames, withoutCodeNames } from '../../domain/errors/case-names';
import type { Draft } from '../../domain/inspection/draft';
import type { InspectionEvent, Note } from '../../domain/inspection/events';
import { sourceText } from './source-text';
import { list, type Names } from './names';
import { passedReason } from './passed-reasons';
import type { DeadlineEventType } from './deadline-sentences';
import {
  aboutText,
  channelNames,
  debtNames,
  doorMethodNames,
  kindNames,
  modeNames,
  outcomeNames,
  refusalGroundNames,
} from './terms';

const observationEffectNames = { noPenalty: '不予处罚', lighter: '从轻处罚', mitigated: '减轻处罚' } as const;

export type StepEvent = Exclude<InspectionEvent, { type: DeadlineEventType }>;

export interface Telling {
  readonly names: Names;
  readonly jurisdiction: string;
}

type Sentence<T extends StepEvent['type']> = (
  event: Extract<StepEvent, { type: T }>,
  telling: Telling,
) => readonly string[];

const draftText = (draft: Draft, { names }: Telling): readonly string[] => [
  `${kindNames[draft.kind]}、${modeNames[draft.mode]}、${channelNames[draft.channel]}；对象：${names.enterprise(draft.enterpriseId)}；机关：${list(draft.agencyIds, names.agency)}`,
  `事项：${list(draft.itemIds, names.item)}；时段：${draft.window.from} 至 ${draft.window.to}；检查人员：${list(draft.officerIds, names.person)}`,
  `方式：${draft.method}；内容：${draft.content}`,
  ...(draft.trigger === null
    ? []
    : [`来源：${triggerSourceNames[draft.trigger.source]}（${draft.trigger.evidenceRef}）`]),
];

const strengthNames: Readonly<Record<Note['strength'], string>> = {
  block: '阻断',
  'block*': '放行',
  warn: '提示',
  count: '计数',
  off: '不适用',
};

const noteText = ({ rule, strength, params, source }: Note, { names }: Telling): string =>
  `【${strengthNames[strength]}·${ruleNames[rule]}】${messageFor(`rule.${rule}`, params)}${sourceText(source, names)}`;

const bodyName = (body: string): string => consultedBodyNames[body as keyof typeof consultedBodyNames];

const late = (isLate: boolean): string => (isLate ? '（已逾期，仍须补办）' : '（在期限内）');

export const eventSentences: { readonly [T in StepEvent['type']]: Sentence<T> } = {
  InspectionDrafted: ({ draft }, telling) => draftText(draft, telling),
  DraftRevised: ({ draft }, telling) => ['改后：', ...draftText(draft, telling)],
  NeedAssessed: ({ assessment }) => [`必要性评估：${assessment}`],
  SubmittedForReview: ({ round }) => [
    round === 1 ? '登记信息核验通过' : `第 ${round} 次提交，登记信息核验通过`,
  ],
  RulesNoted: ({ notes }, telling) => notes.map((note) => noteText(note, telling)),
  StageEntered: ({ stage }) => [`→ 进入“${stageNames[stage]}”`],
  StagePassed: ({ stage, reason, source }, { names }) => [
    `→ “${stageNames[stage]}”免经：${passedReason(reason)}${sourceText(source, names)}`,
  ],
  LegalReviewPassed: ({ opinion }) => [`审核意见：${opinion}`],
  ReturnedForCorrection: ({ from, reason }) => [`自“${stageNames[from]}”退回补正：${reason}`],
  CollectiveDiscussionRecorded: ({ minutesRef, heldOn }) => [`集体讨论 ${heldOn}，纪要 ${minutesRef}`],
  Approved: ({ opinion }) => [`批准意见：${opinion}`],
  GovernmentApproved: ({ documentRef }) => [`政府批准文件：${documentRef}`],
  ApprovalRefused: ({ reason }) => [`不予批准：${reason}`],
  InspectionFiled: ({ body, receiptNo, copies }, { names, jurisdiction }) => [
    `向${names.body(jurisdiction, body)}备案，回执 ${receiptNo}${copiesText(copies, names, jurisdiction)}`,
  ],
  FilingExempted: ({ ground, reason }) => [`免予事前备案：${filingExemptionNames[ground]}——${reason}`],
  ParkCommitteeTold: ({ parkId }, { names }) => [`同步告知园区：${names.agency(parkId)}`],
  AdvanceNoticeServed: ({ documentNo, contents, grade, visitOn, selfCheck }) => [
    `${grade ?? '预告'} ${documentNo}：${contents.join('、')}`,
    ...(visitOn === undefined ? [] : [`拟入企日期 ${visitOn}`]),
    ...(selfCheck === undefined ? [] : [`请企业先行自查 ${String(selfCheck.length)} 项`]),
  ],
  VisitDayProposed: ({ on, reason }) => [`企业希望改在 ${on}：${reason}`],
  VisitDayAnswered: ({ accepted, on, reason }) => [
    `${accepted ? '同意' : '不同意'}${on === null ? '' : `，定为 ${on}`}：${reason}`,
  ],
  SelfCheckAnswered: ({ answers }) => [
    `企业自查 ${String(answers.length)} 项，其中 ${String(answers.filter(({ found }) => found !== 'conforms').length)} 项自行改正`,
  ],
  AdvanceNoticeWaived: ({ ground, reason }) => [`不作预告：${noticeExemptionNames[ground]}——${reason}`],
  ActionCodeIssued: ({ code, minted }) => [minted === undefined ? `码：${code}` : `签发码 ${minted.codeId}`],
  DocumentIssued: ({ kind, number }) => [`制发${documentTerms[kind].title} ${number}`],
  ActionCodeRevoked: ({ reason }) => [`撤销已签发的码：${reason}`],
  OverrideGranted: ({ rule, reason }) => [`放行“${ruleNames[rule]}”：${reason}`],
  OfficerReplaced: ({ officerId, byOfficerId, reason }, { names }) => [
    `${names.person(officerId)} 换为 ${names.person(byOfficerId)}：${reason}`,
  ],
  RecusalRequested: ({ officerId, reason }, { names }) => [`申请 ${names.person(officerId)} 回避：${reason}`],
  RecusalDecided: ({ officerId, granted, reason }, { names }) => [
    `${names.person(officerId)} ${granted ? '应当回避' : '无须回避'}：${reason}`,
  ],
  DoorChecked: ({ officerId, certificateShown, method, placed, farReason }, { names }) => [
    `${names.person(officerId)}：${certificateShown ? '已出示证件' : '未出示证件'}，${doorMethodNames[method]}${placed === undefined ? '' : `，${placedSentence(placed, farReason)}`}`,
  ],
  CodeOutageRegistered: ({ outageRef }) => [`登记平台故障 ${outageRef}，仅当日有效`],
  EntryRefused: ({ recordedBy, ground, statement, justified }) => [
    `企业拒绝入企${recordedBy === 'officers' ? '（由检查人员记录）' : ''}（${refusalGroundNames[ground]}）：“${statement}”——${justified ? '拒绝有据，不得因此对企业不利' : '拒绝的理由有争议，如实记录'}`,
  ],
  Entered: ({ place, inspectionNoticeNo, urgentReason, debts }) => [
    `进入${place}${inspectionNoticeNo === null ? '' : `，检查通知书 ${inspectionNoticeNo}`}`,
    ...(urgentReason === null ? [] : [`紧急理由：${urgentReason}`]),
    ...(debts.length === 0 ? [] : [`留待补办：${debts.map((debt) => debtNames[debt]).join('、')}`]),
  ],
  OffSiteCheckStarted: ({ means }) => [`非现场方式：${means}`],
  EvidenceAttached: ({ name, kind, content, takenBy, withoutCode }, { names }) => [
    `${evidenceKindNames[kind]}“${name}”，${names.person(takenBy)}取得：${content}${withoutCode === null ? '' : `——${withoutCodeNames[withoutCode]}，不得用于处罚案件`}`,
  ],
  CheckRecorded: ({ recordRef, findings, enterpriseOpinion }, { names }) => [
    `笔录 ${recordRef}：${findings.map(({ itemId, conforms, note }) => `${names.item(itemId)}${conforms ? '符合' : '不符合'}${note === '' ? '' : `（${note}）`}`).join('；')}`,
    ...(enterpriseOpinion === null ? [] : [`企业意见：${enterpriseOpinion}`]),
  ],
  OnSiteFinished: () => ['检查人员离开现场'],
  RetroactivelyApproved: (event) => [`补批意见：${event.opinion}${late(event.late)}`],
  RetroactivelyCoded: (event) => [`补赋的码：${event.code}${late(event.late)}`],
  RetroactivelyFiled: (event, { names, jurisdiction }) => [
    `向${names.body(jurisdiction, event.body)}补报，回执 ${event.receiptNo}${copiesText(event.copies, names, jurisdiction)}${late(event.late)}`,
    ...(event.reason === null ? [] : [`原由：${event.reason}`]),
  ],
  TriggeredReturnFiled: ({ month, returnRef }) => [`${month} 月报 ${returnRef}`],
  ResultRecorded: (event, { names }) => [
    `${names.agency(event.agencyId)}：${outcomeNames[event.outcome]}——${event.summary}`,
    ...(event.correctBy === null ? [] : [`责令限期改正，至 ${event.correctBy}`]),
    ...(event.transferTo === null ? [] : [`移送：${event.transferTo}`]),
    ...(event.leniencyGround === null
      ? []
      : [`从宽情形：${leniencyGroundNames[event.leniencyGround]}；依据：${event.leniencyEvidence ?? '—'}`]),
    ...(event.guidance === null ? [] : [`指导：${event.guidance}`]),
  ],
  ResultNoticeServed: ({ documentNo }) => [`结果告知书 ${documentNo}`],
  RectificationSubmitted: ({ report }) => [`整改报告：${report}`],
  RectificationVerified: ({ note }) => [`复查合格：${note}`],
  RecheckFailed: ({ note, times, newDueOn }) => [
    `第 ${times} 次复查不合格：${note}${newDueOn === null ? '' : `；再限 ${newDueOn} 前改正`}`,
  ],
  CorrectionsCombined: ({ agencyIds, dueOn, documentNo }, { names }) => [
    `${agencyIds.map((id) => names.agency(id)).join('、')}的整改合并为一次（${documentNo}），限 ${dueOn} 前`,
  ],
  RectificationExtended: ({ newDueOn, reason }) => [`同意延期至 ${newDueOn}：${reason}`],
  PenaltyCaseOpened: ({ caseRef, evidenceFromVisit, insteadOfCorrection }) => [
    `立案 ${caseRef}，${evidenceFromVisit ? '以本次检查所得为证据' : '不以本次检查所得为证据'}${insteadOfCorrection ? '；案件取代责令改正' : ''}`,
  ],
  PenaltyDecided: ({ decisionRef, penalised, benchmark }) => [
    `决定 ${decisionRef}：${penalised ? '予以处罚' : '不予处罚'}${benchmark === null ? '' : `；裁量：${benchmark}`}`,
  ],
  CreditRepairOpened: ({ creditRecordId, publicationEndsOn }) => [
    `形成失信记录 ${creditRecordId}，公示至 ${publicationEndsOn}，信用修复另行办理`,
  ],
  TransferReceived: ({ receiptRef }) => [`移送回执 ${receiptRef}`],
  ObservationApplied: ({ plan }) => [`整改考察申请：${plan}`],
  ObservationAllowed: ({ until }) => [`同意考察至 ${until}`],
  ObservationRefused: ({ reason }) => [`不同意考察：${reason}`],
  ObservationConcluded: ({ passed, assessment, effect }) => [
    `考察验收${passed ? '合格' : '不合格'}：${assessment}${effect === undefined ? '' : `；对案件：${observationEffectNames[effect]}`}`,
  ],
  ObservationGuided: ({ content }) => [`考察期指导：${content}`],
  DisposalWeighed: ({ factors, penalties, harderReason }) => [
    `权衡：${factors.map(({ factor, finding }) => `${weighedFactorNames[factor]}（${finding}）`).join('，')}${penalties.length === 0 ? '' : `；拟处罚：${list(penalties, (kind) => penaltyKindNames[kind as keyof typeof penaltyKindNames])}`}${harderReason === null ? '' : `；更严的理由：${harderReason}`}`,
  ],
  SeverePenaltyDecided: ({ agreed, reason }) => [`${agreed ? '同意' : '不同意'}重罚：${reason}`],
  CoercionRecorded: ({ kind, object, documentNo }) => [
    `行政强制（${coercionKindNames[kind]}）：${object}，决定书 ${documentNo}`,
  ],
  ConductPromised: ({ officerId, items }, { names }) => [
    `${names.person(officerId)}逐项看过 ${items.length} 项禁止，承诺遵守`,
  ],
  CaseConsultationRequested: ({ subject, dispute, question, bodies }) => [
    `就${consultationSubjectNames[subject]}提请${list(bodies, bodyName)}会商：${dispute}；请回答：${question}`,
  ],
  ConsultationOpinionGiven: ({ body, opinion, documentRef }) => [
    `${consultedBodyNames[body]}的意见${documentRef === undefined ? '' : `（${documentRef}）`}：${opinion}`,
  ],
  CaseConsultationConcluded: ({ conclusion, missing }) => [
    `会商结论：${conclusion}${missing.length === 0 ? '' : `；期满没有回复：${list(missing, bodyName)}`}`,
  ],
  CaseImpactAssessed: ({ stage, grade, aspects, measures }) => [
    `案件影响评估（${impactStageNames[stage]}）：${impactGradeNames[grade]}——${aspects.map(({ aspect, finding }) => `${impactAspectNames[aspect]}：${finding}`).join('；')}`,
    ...measures.map(({ kind, reason }) => `建议${impactMeasureNames[kind]}：${reason}`),
  ],
  ImpactMeasureDecided: ({ kind, accepted, reason }) => [
    `${impactMeasureNames[kind]}：${accepted ? '采纳' : '不采纳'}——${reason}`,
  ],
  ImpactMeasureRecorded: ({ kind, outcome }) => [`${impactMeasureNames[kind]}已落实：${outcome}`],
  ParkContacted: ({ note, companions }) => [`园区对接：${note}；派 ${companions} 人参加`],
  EvidenceBarred: ({ source }, { names }) => [`本次检查所得证据不得用于处罚案件${sourceText(source, names)}`],
  CalendarAdopted: ({ calendar }) => [`改用日历 ${calendar.version}`],
  SupervisionAlerted: ({ about, source }, { names }) => [
    `【报监督】${aboutText(about)}${sourceText(source, names)}`,
  ],
  InspectionVoided: ({ reason, source }, { names }) => [
    `监督机关撤销本次检查，所得证据不得使用：${reason}${sourceText(source, names)}`,
  ],
  ResultsRecognised: ({ results, source }, { names }) => [
    `采用已有检查结果，不再入企：${results.map(({ inspectionId, on }) => `${inspectionId}（${on}）`).join('、')}${sourceText(source, names)}`,
  ],
  InspectionWithdrawn: ({ reason }) => [`撤回：${reason}`],
  InspectionClosed: () => ['→ 办结'],
};

function copiesText(copies: readonly string[], names: Names, jurisdiction: string): string {
  return copies.length === 0 ? '' : `，抄送${list(copies, (key) => names.body(jurisdiction, key))}`;
}
