// The Chinese sentence behind each refusal code: what was wrong and what to do. Looked up by code, never parsed.
import { bookingOriginNames, guidancePhaseNames } from '../guidance/names';
import { otherVisitKindNames, otherVisitStatusNames } from '../other-visit/names';
import type { RefusalParams } from '../shared/outcome';
import type { ClassName } from '../tier/class-limits';
import { className } from '../tier/names';
import { caseCareSentences } from './case-care-messages';
import { creditCategoryNames, letterFaultNames, unprovenDrawNames } from './case-names';
import { keptSentences } from './kept-messages';
import { deviceFaultNames, gentleMeanNames, penaltyKindNames, weighedFactorNames } from './discretion-names';
import { anyCommandTitle, anyPositionName, caseTitle, deadlineNames, roleNames } from './names';
import type { DomainErrorCode } from './codes';
import { complianceSentences } from './compliance-messages';
import { itemSentences, reasonsInBrackets } from './item-messages';
import { placeSentences } from './place-messages';

const text = (value: RefusalParams[string] | undefined): string =>
  value === null || value === undefined ? '—' : Array.isArray(value) ? value.join('、') : String(value);

const named = (table: Readonly<Record<string, string>>, value: RefusalParams[string] | undefined): string =>
  (Array.isArray(value) ? (value as readonly string[]) : [text(value)])
    .map((key) => table[key] ?? key)
    .join('、');

/** What a threshold of reasonable frequency counts (HZ-43). */
const measured = (p: RefusalParams): string =>
  p['of'] === 'all' ? '本年度对该企业的入企检查（含触发式）' : '本年度触发式检查';

/** The class for which a cap is set (JJ-29): tier.D, pool.key. */
const ofClass = (p: RefusalParams): string =>
  typeof p['class'] === 'string' ? `${className(p['class'] as ClassName)}的` : '';

/** key, tier.D … */
const namesOfClasses = (value: RefusalParams[string] | undefined): string =>
  (Array.isArray(value) ? (value as readonly string[]) : [text(value)])
    .map((name) => className((name.includes('.') ? name : `pool.${name}`) as ClassName))
    .join('、');

const byDecision = (p: RefusalParams): string => (p['decision'] == null ? '' : `（${text(p['decision'])}）`);

/** A deadline's id begins with its rule: 'rectification:agency:7'. */
const deadlineTitle = (id: RefusalParams[string] | undefined): string =>
  named(deadlineNames, text(id).split(':')[0]);

/** What the refusal is about, where it may be a plan as well as an inspection. */
const matters: Readonly<Record<string, string>> = {
  plan: '计划',
  consultation: '会商',
  guidance: '指导预约',
};
const matter = (p: RefusalParams): string => matters[text(p['of'])] ?? '检查';

type Sentence = (params: RefusalParams) => string;

const sentences = {
  malformedCommand: (p) => `提交的内容不完整或不正确：${text(p['fault'])}。请改正后重新提交。`,
  alreadyDrafted: (p) =>
    p['of'] === 'plan'
      ? '该计划已经编制，请查看已有的计划。'
      : '该检查已经立项，不能重复立项；请查看已有的检查。',
  notDrafted: (p) =>
    p['of'] === 'plan' ? '该计划尚未编制，请先编制。' : '该检查尚未立项，请先提交立项申请。',
  otherJurisdiction: (p) => `该${matter(p)}属于另一地区，您在本地区的身份不能办理。`,
  illegalInThisState: (p) =>
    `${matter(p)}现处于“${named(anyPositionName, p['position'])}”，此时不能“${named(anyCommandTitle, p['command'])}”。可办理的阶段：${named(anyPositionName, p['allowedAt'])}。`,
  roleNotAllowed: (p) =>
    p['team'] === true
      ? `“${named(anyCommandTitle, p['command'])}”须由本次检查的检查人员办理，您不在其中。`
      : `“${named(anyCommandTitle, p['command'])}”须由${named(roleNames, p['roles'])}办理，您的身份不符。`,
  otherAgency: (p) => `此事项由${text(p['agencies'])}办理，您所在机关无权办理。`,
  otherEnterprise: () => '只有被检查企业本身可以办理此事项。',
  factsMissing: () => '缺少登记信息（事项、机关、人员、次数），无法核验；请从系统内重新提交。',
  alreadyDone: (p) => `“${named(anyCommandTitle, p['command'])}”已经办理过，无需重复。`,
  stepMissing: (p) => `须先完成“${text(p['step'])}”，再办理此事项。`,
  unknownSubject: (p) =>
    p['at'] === 'register'
      ? `本地区的登记册中没有这个企业，或者该企业没有这个经营场所：${text(p['subject'])}。请核对编号，或者先行登记。`
      : `所指的对象不适用或者不在本次检查之内：${named(caseTitle, p['subject'])}。请核对后重新提交。`,
  notOverridable: (p) => `规则“${named(caseTitle, p['rule'])}”不属于“原则上”的规则，不能个案放行。`,
  overrideRole: (p) =>
    `规则“${named(caseTitle, p['rule'])}”只能由${named(roleNames, p['role'])}说明理由后放行。`,
  urgentEntryNotAllowed: (p) => `不能紧急进入：${text(p['why'])}。请按正常程序办理。`,
  dateNotLater: (p) => `日期 ${text(p['date'])} 须晚于 ${text(p['than'])}。`,
  fieldRequired: (p) => `缺少“${text(p['field'])}”，请补充后重新提交。`,
  notPending: (p) => `没有待办的“${text(p['what'])}”。`,
  repairTooEarly: (p) =>
    `${creditCategoryNames[text(p['category'])] ?? ''}的最短公示期未满，${text(p['from'])} 起才可以申请修复${p['document'] === '' ? '' : `（${text(p['document'])}）`}。请届时再申请，可以先准备履行义务的证明和信用承诺书。`,
  deadlineNotOpen: (p) => `“${deadlineTitle(p['deadlineId'])}”不存在或已经了结。`,
  deadlineNotDue: (p) => `“${deadlineTitle(p['deadlineId'])}”尚未到期。`,
  offSiteOnly: () => '该检查为现场检查，不能按非现场方式开始。',
  visitDayOutside: (p) =>
    `${text(p['on'])} 不能作为入企的日期：须不早于今日，并在批准的检查日期 ${text(p['from'])} 至 ${text(p['to'])} 之内。请另选一天。`,
  onSiteOnly: () => '该检查为非现场检查，不得进入企业。',
  resultsNotCovering: (p) =>
    `事项 ${text(p['items'])} 没有所选检查中可以互认的近期结果，不能整次以互认代替；可以修改立项，只检查这些事项。`,
  staleVersion: (p) =>
    `数据已被他人更新（您依据第 ${text(p['expected'])} 版，现为第 ${text(p['actual'])} 版），请刷新后再办理。`,
  planExists: (p) =>
    `本机关已有 ${text(p['year'])} 年度的检查计划（${text(p['plans'])}），请在原计划上修改，或者先撤回原计划。`,
  lineRefTaken: (p) => `条目编号 ${text(p['refs'])} 已被使用，请另行编号。`,
  lineUnknown: (p) => `计划中没有条目 ${text(p['ref'])}，请核对编号。`,
  overlapUndecided: (p) =>
    `与年度计划的条目 ${text(p['refs'])} 事项、时段重叠，请逐条写明并入、取消还是仍单独进行。`,
  ...itemSentences,
  ...caseCareSentences,
  ...placeSentences,
  ...complianceSentences,
  adjustmentLate: (p) =>
    p['why'] === 'urgent'
      ? '本地没有紧急专项先行备案的规定，调整须在会商期间报送并经同意。'
      : `本轮报送已于 ${text(p['closesOn'])} 截止，逾期的调整不收；请在下一轮会商时报送。`,
  proposalReplaced: () => '合并方案已经更新，您看到的不是现在的方案；请看过新方案再决定。',
  deviceState: (p) =>
    `监控设备 ${text(p['device'])} 不能这样办理：${named(deviceFaultNames, p['faults'])}；请先补正。`,
  otherVisitDisguised: (p) =>
    `目的（${text(p['purpose'])}）写的是检查、执法：不得借服务、督导之名变相检查。确需检查的，请立项；不是检查的，请改写目的。`,
  otherVisitAttendees: () => '派谁参加由企业自己决定，不得点名要求法定代表人参加；请删去点名的内容。',
  otherVisitCompanions: (p) =>
    `请企业派 ${text(p['companions'])} 人陪同，超过 ${text(p['limit'])} 人；请减少。`,
  otherVisitState: (p) =>
    `这次入企现在是“${named(otherVisitStatusNames, p['status'])}”，不能再这样办理；请刷新后查看。`,
  otherVisitDay: (p) =>
    `约定 ${text(p['on'])} 入企，今天（${text(p['today'])}）还不到；要提前的，请另行登记并取得企业同意。`,
  otherVisitConsent: (p) =>
    `${named(otherVisitKindNames, p['kind'])}须由企业邀约或者同意，企业还没有同意，不得入企。`,
  otherVisitUniform: (p) =>
    `${named(otherVisitKindNames, p['kind'])}入企不得穿着制服；请着便装，并在入企时登记 plainClothes。`,
  otherVisitProof: (p) =>
    `${named(otherVisitKindNames, p['kind'])}入企须亮码、扫码或者定位，不能以其他记录代替。`,
  complaintHandlerUnfit: () => '本地规则没有写明可以把它交给这一方办理，请另选办理的机关。',
  complaintOwnAgency: () => '被投诉的机关不能办理对自己的投诉，请交给别的机关。',
  guidanceNotOffered: () => '本地规则没有写明机关可以主动提供指导；请等企业预约，或者由企业点单。',
  guidanceChannel: (p) =>
    `本地规则没有写明可以这样点单（${named(bookingOriginNames, p['origin'])}）；请换一种方式预约。`,
  guidancePhase: (p) =>
    `本地规则没有这一阶段（${named(guidancePhaseNames, p['phase'])}）的指导；请另选阶段。`,
  guidanceLeadMissing: (p) => `组团须有这项服务的牵头机关（${text(p['agency'])}）；请把它加入 agencyIds。`,
  guidanceExpertNeeded: (p) => `每次指导至少派一名专家团成员；请选派懂“${text(p['fields'])}”的专家。`,
  guidanceExpertUnfit: (p) =>
    `专家 ${text(p['experts'])} 那天（${text(p['on'])}）不在专家团，或者不擅长“${text(p['fields'])}”；请另选。`,
  guidanceDay: (p) =>
    `约定的日期是 ${text(p['on'])}，今天（${text(p['today'])}）还不到；要提前的，请先改期。`,
  guidanceVisitMissing: () =>
    '约定上门的，须先有入企登记：由参加的机关登记检查以外的入企（写明 guidanceId）并登记离企，再记录指导情况；没有上门的，先改期改方式。',
  ...keptSentences,
  numberNotIssued: (p) =>
    p['number'] === null
      ? `还没有制发${text(p['title'])}，没有编号可填；请先制发（POST /inspections/{id}/documents），再以所得编号办理。`
      : `编号“${text(p['number'])}”不是本次检查制发的${text(p['title'])}（已制发的：${text(p['issued'])}）。请填写制发所得的编号，或者不填编号，由系统制发。`,
  numberOutdated: (p) =>
    `编号“${text(p['number'])}”的${text(p['title'])}与现在所办的不符：制发以后结果有变更，或者所写的期限、指导不同。请重新制发，或者不填编号，由系统制发。`,
  formMovedOn: () => '现场表单在您查看以后又有填写，请重新查看（GET …/form），以新的 formDigest 记录。',
  formUnfinished: (p) =>
    `现场表单还不能作为记录的依据：${[
      ['尚未查的要点', p['missing']] as const,
      ['几人所填不一致的要点', p['conflicts']] as const,
    ]
      .filter(([, points]) => Array.isArray(points) && points.length > 0)
      .map(([what, points]) => `${what} ${text(points)}`)
      .join('，')}。请填完、核定以后再记录。`,
  formContradicted: (p) => `所记与现场表单不符：${text(p['items'])}。请按表单更正所记，或者先更正表单。`,
  evidenceFull: (p) =>
    `一次检查至多 ${text(p['most'])} 件证据，已经满了。请选取确有证明作用的，其余的另行归档。`,
  evidenceAhead: (p) =>
    `取得的日期 ${text(p['takenOn'])} 在今日（${text(p['today'])}）之后。请核对设备的时钟，改正取得的时刻后重新提交。`,
  undecided: (p) => `尚有未决定的事项：${text(p['what'])}。逐项决定以后才能公布。`,
  roundExists: (p) => `会商 ${text(p['round'])} 已经开始，不重复开始。`,
  roundNotDue: (p) =>
    p['why'] === 'early'
      ? `该轮会商自 ${text(p['on'])} 起开始，现在尚早。`
      : p['why'] === 'over'
        ? `该轮会商最迟应于 ${text(p['on'])} 开始，现在已过期；尚未安排的由下一轮会商安排。`
        : '本地区没有须报送计划的机关，没有可会商的计划。',
  'rule.itemPublished': (p) =>
    `检查事项 ${text(p['items'])} 未在公开的检查事项清单内或不在有效期内${reasonsInBrackets(p['reasons'])}，不得实施检查。`,
  'rule.itemLegalBasis': (p) =>
    `检查事项 ${text(p['items'])} 没有登记法定依据，或者依据已经废止${p['lines'] === undefined ? '' : `（计划条目 ${text(p['lines'])}）`}；检查应当有法定依据，请补登记或者去掉该事项。`,
  'rule.itemOwned': (p) =>
    `检查事项 ${text(p['items'])} 不在 ${text(p['notOf'])} 的事项清单内，不得由其实施检查；请由事项所属机关参加联合检查或者出具委托书。`,
  'rule.bodyQualified': (p) => `${text(p['agencies'])} 不是已公告的行政检查主体，不得实施检查。`,
  'rule.withinTerritory': (p) => `检查地点不在 ${text(p['agencies'])} 的辖区内，须先办理异地执法备案。`,
  'rule.planFiled': (p) => `计划内检查须关联已备案的检查计划；所填计划条目：${text(p['planLine'])}。`,
  'rule.unplannedNeedsCause': () => '计划外检查须写明线索来源和凭据，不得随意检查。',
  'rule.platformTask': () => '检查须在统一平台建立任务，请填写平台任务号。',
  'rule.checkFormBound': (p) =>
    p['items'] === undefined
      ? '检查须按检查表单进行，请选定表单及其版本。'
      : `检查须按检查表单进行，检查事项 ${text(p['items'])} 没有现行的检查表单；请先编制表单。`,
  'rule.entrustment': (p) =>
    p['letter'] === undefined
      ? `委托检查不符合条件：${text(p['why'])}。`
      : `委托检查不符合条件：委托书 ${text(p['ref'])} ${named(letterFaultNames, p['letter'])}${text(p['of']) === '' ? '' : `（${text(p['of'])}）`}；检查日 ${text(p['day'])}。请先登记委托书，或者由事项所属机关自己检查。`,
  'rule.licencePrecondition': () =>
    '入企检查不得作为许可、给付等的前置条件；确有法定依据且确有必要的，两项都要写明。',
  'rule.negativeList': (p) =>
    `本次检查属于负面清单所列的情形：${text(p['conducts'])}（${text(p['bases'])}），不得实施。`,
  'rule.offSiteFirst': (p) =>
    `${p['tier'] === undefined ? '' : `${text(p['tier'])} 级企业优先非现场检查。`}没有说明非现场方式为何不足；能以非现场方式达到目的的应当用非现场方式，请补充说明，或改为非现场检查。`,
  'rule.whitelistNecessity': () =>
    '该企业在白名单内，应当少入企；有触发来源、尚未达到法定最低频次，或者经机关负责人说明理由的，才算必要。',
  'rule.lowRiskOnSite': () => '该企业风险低，原则上不主动开展现场检查。',
  'rule.randomSelection': (p) =>
    p['why'] === undefined
      ? '检查对象应当随机抽取；不抽取的，须属有权机关确定的重点领域或者监管对象库，并写明领域和理由。'
      : `立项写明为随机抽取，但不能证明：${named(unprovenDrawNames, p['why'])}${text(p['inspections']) === '' || p['inspections'] === undefined ? '' : `（${text(p['inspections'])}）`}。检查对象和检查人员应当随机抽取。`,
  'rule.mutualRecognition': (p) =>
    p['items'] === undefined
      ? `已有可以互认的检查结果：${text(p['inspections'])}，请考虑直接采用。`
      : `事项 ${text(p['items'])} 已有可以互认的检查结果：${text(p['inspections'])}；${p['all'] === true ? '全部事项都有，可以直接采用而不入企' : '可以采用，只检查其余事项'}。`,
  'rule.annualCap': (p) =>
    p['limit'] === null
      ? `${text(p['agency'])} 本年度对该企业的入企检查将为第 ${text(p['visit'])} 次；年度上限尚未由有权机关确定，仅作计数。`
      : `${text(p['agency'])} 本年度对该企业的入企检查将为第 ${text(p['visit'])} 次，超过${ofClass(p)}年度上限 ${text(p['limit'])} 次${byDecision(p)}。`,
  'rule.reasonableFrequencyPrompt': (p) =>
    p['limit'] === null
      ? `${measured(p)}将为第 ${text(p['visit'])} 次；提示阈值尚未确定，仅作计数。`
      : `${measured(p)}将为第 ${text(p['visit'])} 次，已明显高于合理频次（${text(p['limit'])} 次），请审慎。`,
  'rule.reasonableFrequencyStop': (p) =>
    p['limit'] === null
      ? `${measured(p)}将为第 ${text(p['visit'])} 次；叫停阈值尚未确定，仅作计数。`
      : `${measured(p)}将为第 ${text(p['visit'])} 次，超过 ${text(p['limit'])} 次，属过度检查，已叫停；须由监督机关解除。`,
  'rule.specialYearlyLimit': (p) =>
    p['limit'] === null
      ? `本年度专项检查将为第 ${text(p['visit'])} 次；年度控制数尚未确定，仅作计数。`
      : `本年度专项检查将为第 ${text(p['visit'])} 次，超过年度控制数 ${text(p['limit'])}。`,
  'rule.jointCompulsory': (p) =>
    `同一时段另有机关要检查该企业（${text(p['inspections'])}），能合并的应当联合检查；不能合并的须说明理由。`,
  'rule.internalMerge': (p) =>
    `本系统内同一时段另有检查（${text(p['inspections'])}），应当合并；不能合并的须说明理由。`,
  'rule.noRepeatAcrossLevels': (p) =>
    `上下级机关已就同一事项安排检查（${text(p['inspections'])}），一般不得重复。`,
  'rule.jointOptOut': () => '该企业在非联合检查对象库内，未经其同意不得纳入联合检查。',
  'rule.triggeredMergeWithPlanned': (p) =>
    `有可以合并的计划检查（${text(p['inspections'])}），应当合并进行；不能合并的须说明理由。`,
  'rule.triggerSourceNamed': (p) => `“${named(caseTitle, p['source'])}”不是本地规定的触发来源。`,
  'rule.specialNotBlanket': (p) =>
    `专项检查须有选取标准，不得全覆盖、无差别检查${p['classes'] === undefined ? '' : `；计划列入了${namesOfClasses(p['classes'])}的全部`}。`,
  'rule.needAssessed': () => '专项检查须先评估确有必要，请先记录必要性评估。',
  'rule.separationOfDuties': (p) => `职责应当分离：${text(p['why'])}。请由他人办理。`,
  'rule.approvalLevel': (p) =>
    `本检查须由${named(roleNames, p['required'])}批准，仅由内设机构负责人或更低层级批准无效。`,
  'rule.officersMinimum': (p) => `检查人员 ${text(p['count'])} 人，不得少于 ${text(p['limit'])} 人。`,
  'rule.officersMaximum': (p) =>
    p['limit'] === null
      ? `检查人员 ${text(p['count'])} 人；人数上限尚未确定，仅作计数。`
      : `检查人员 ${text(p['count'])} 人，超过 ${text(p['limit'])} 人，请压减。`,
  'rule.officerCertificate': (p) =>
    text(p['officers']) === ''
      ? '没有指定持有效行政执法证件的检查人员。'
      : `检查人员 ${text(p['officers'])} 在检查当日没有有效的行政执法证件。`,
  'rule.thirdPartyNotInspector': (p) => `${text(p['officers'])} 是第三方或辅助人员，不得作为检查人员。`,
  'rule.approvedBeforeEntry': () => '检查未经批准，不得进入企业。',
  'rule.filedBeforeEntry': (p) =>
    p['lead'] === undefined
      ? `入企前须向 ${text(p['bodies'])} 备案。`
      : `备案距入企不足 ${text(p['lead'])} 个工作日，请注意提前备案。`,
  'rule.noticeServed': (p) =>
    p['asked'] !== undefined
      ? `企业希望改在 ${text(p['asked'])}，还没有答复；请先答复再入企。`
      : p['agreed'] !== undefined
        ? `与企业约定的入企日期是 ${text(p['agreed'])}，不是今天。`
        : p['lead'] === undefined
          ? '入企前须向企业送达检查预告；符合例外情形的须说明理由。'
          : `预告距入企不足 ${text(p['lead'])} 个工作日，请注意提前预告。`,
  'rule.codeBeforeEntry': (p) =>
    Array.isArray(p['officers'])
      ? `现有的${text(p['code'])}上没有检查人员 ${text(p['officers'])}，请重新签发后再入企检查。`
      : `没有${text(p['code'])}，不得入企检查。`,
  'rule.doorCheck': (p) => `检查人员 ${text(p['officers'])} 未按规定出示证件或扫码（亮码）。`,
  'rule.recusalOpen': (p) => `对检查人员 ${text(p['officers'])} 的回避申请尚未决定，其不得参加检查。`,
  'rule.entryWindow': (p) =>
    `今天（${text(p['today'])}）不在批准的检查时段 ${text(p['from'])} 至 ${text(p['to'])} 内。`,
  'rule.inspectionNotice': () => '实施检查须出具行政检查通知书，请填写文书编号。',
  'rule.checkRecord': () => '离开前须制作现场检查记录。',
  'rule.enterpriseOpinion': () => '检查笔录须如实记载企业意见；企业没有意见的填“无”。',
  'rule.avRecording': (p) => {
    if (p['unchecked'] !== undefined)
      return `没有音像记录，也没有逐项对照音像记录事项清单（${text(p['unchecked'])}），请填写 recordingMatters。`;
    const due = p['matters'] === undefined ? '本次检查' : `本次检查${text(p['matters'])}，`;
    return p['why'] === null || p['why'] === undefined
      ? `${due}应当全过程音像记录而没有记录，也没有说明理由。`
      : `${due}应当全过程音像记录而没有记录，所填理由：${text(p['why'])}。`;
  },
  'rule.closedLoop': (p) => `每个机关的检查都须有结果，尚缺：${text(p['agencies'])}。`,
  'rule.thirdPartyFinding': () => '第三方的评估或意见不得直接作为检查结论，须由检查人员认定。',
  'rule.uncodedEvidence': (p) =>
    p['evidence'] !== undefined
      ? `这些证据取得时没有有效的码：${text(p['evidence'])}，原则上不得用于行政处罚案件。请改列其他证据，或者由监督机关说明理由放行。`
      : '本次检查未按时赋码，所得证据原则上不得用于行政处罚案件；须由监督机关说明理由放行。',
  'rule.leniencyGround': (p) => `从宽处理须写明法定情形和依据；所填情形：${named(caseTitle, p['ground'])}。`,
  'rule.priorTelling': () => '作出决定前须告知企业拟作决定的内容、事实、理由和依据。',
  'rule.benchmarkStated': () => '处罚决定须说明裁量基准的适用情况。',
  'rule.publicationSpan': (p) =>
    `公示截止日 ${text(p['date'])} 不合规定：${creditCategoryNames[text(p['category'])] ?? ''}应当公示至 ${text(p['from'])} 与 ${text(p['to'])} 之间（${text(p['document'])}）；法律、行政法规另有规定的，请写明条文。`,
  'rule.decisionCode': () => '行政处罚决定书须附行政行为码。',
  'rule.observationOnApplication': () => '合规整改考察期须由企业申请，机关不得主动设定。',
  'rule.deviceEvidenceReview': () => '以监控设备取得的证据须经法制和技术审核。',
  'rule.leastImpactStated': () => '没有写明最小影响：请补充为何非入企不可、怎样少扰经营。',
  'rule.factorsWeighed': (p) =>
    `处理以前应当权衡各项因素，尚缺：${named(weighedFactorNames, p['factors'])}。`,
  'rule.gentleFirst': (p) =>
    `轻微的先用柔性方式（${named(gentleMeanNames, p['means'])}）；仍要立案的，请在权衡处理中写明更严的理由。`,
  'rule.severeConfirmed': (p) =>
    Array.isArray(p['penalties']) && p['penalties'].length === 0
      ? '没有写明处罚种类，无从核对是否属于须另作决定的重罚。'
      : `重罚须审慎：${named(penaltyKindNames, p['penalties'])}须先由负责人另作决定并说明理由。`,
  'rule.coercionNecessity': () => '不用强制也能达到管理目的的，不得采取行政强制；请写明为何非用不可。',
  'rule.coercionLeastImpact': () => '请写明怎样把行政强制对企业经营的影响压到最低。',
  'rule.likeCasesCompared': () => '没有写明与同类案件比较的情况；请查看同类处理，处罚不一致的说明理由。',
  'rule.noErrand': (p) => `简单、轻微的案件应当免去企业奔波，本案企业跑了 ${text(p['errands'])} 趟。`,
  'rule.observationWeighed': () =>
    '合规整改考察验收合格的，依法不予、从轻或者减轻处罚：验收时写明对案件的效力；决定仍予处罚的，写明怎样体现，已告知不予处罚的不得再罚。',
  'rule.recheckProof': () =>
    '以照片、视频复查的，请列明案卷中的照片、视频（evidenceIds）；没有的，请企业或者检查人员先上传。',
  'rule.observationGuided': () => '考察期内还没有向企业提供合规指导；请先指导并记录。',
  'rule.deviceRegistered': (p) =>
    `${p['device'] === undefined ? '监控设备' : `监控设备 ${text(p['device'])} `}的证据不能使用：${named(deviceFaultNames, p['faults'])}。`,
  'rule.onlineEvidenceFixed': () => '线上查到问题的，应当及时固定证据；请写明已经固定的证据。',
} as const satisfies Record<DomainErrorCode, Sentence>;

/** The sentence for a refusal. */
export const messageFor = (code: DomainErrorCode, params: RefusalParams): string => sentences[code](params);
