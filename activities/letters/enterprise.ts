// Letters to the inspected enterprise: before, during and after a visit, and about its credit record.
import { dateInFull } from '../../domain/calendar/chinese-dates';
import { plainDate } from '../../domain/calendar/plain-date';
import { clausesIn, visitOf } from './approval';
import { deadlineReminder } from './oversight';
import type { LetterContent, LetterTemplate } from './letter';

const dayOf = (on: string | undefined): readonly string[] =>
  on === undefined
    ? []
    : [`拟于${dateInFull(plainDate(on))}入企；不便的，可以在平台预约批准日期内的另一天。`];

/** DE-110: every notice says that the visit may be evaluated. */
const evaluation = '检查以后可以凭检查码、邀请信或者企业账号评价，检查机关只看得到汇总。';

export const advanceNotice: LetterTemplate = (subject) => ({
  title: `${subject.params['grade'] ?? '检查预告'}（${subject.agencyName(subject.leadAgencyId)}）`,
  paragraphs: [
    `将有一次检查：${visitOf(subject)}，预告文号${subject.params['documentNo'] ?? '见平台'}。`,
    ...(subject.visit === null
      ? []
      : [
          `检查时段：${dateInFull(subject.visit.from)}至${dateInFull(subject.visit.to)}；检查方式：${subject.visit.method}；检查内容：${subject.visit.content}。`,
        ]),
    `预告载明：${subject.params['contents'] ?? '见平台'}。`,
    ...dayOf(subject.params['visitOn']),
    ...(subject.params['selfCheck'] === undefined
      ? []
      : [
          `请先对照平台所列的 ${subject.params['selfCheck']} 项要点逐项自查，入企以前在平台提交；已自行改正的，依法从宽。`,
        ]),
  ],
  deadlines: [],
  clauses: [],
  nextStep: `先行自查自纠；检查人员到场时请先查验执法证件和检查码（或扫码记录），没有的，请向行政执法监督机关反映。${evaluation}`,
});

export const recusalAnswer: LetterTemplate = (subject) => {
  const granted = subject.params['granted'] === 'true';
  const whose = subject.params['to'] === 'officer' ? '您' : '贵单位';
  return {
    title: `回避申请的答复（${granted ? '同意' : '不同意'}）`,
    paragraphs: [
      `${whose}就${visitOf(subject)}提出的回避申请已有决定：${granted ? '同意，被申请的检查人员不再参加本次检查' : '不同意，被申请的检查人员继续参加检查'}。`,
      `理由：${subject.params['reason'] ?? '见平台'}`,
    ],
    deadlines: [],
    clauses: [],
    nextStep: granted ? null : '对决定有异议的，请向检查机关或者行政执法监督机关反映。',
  };
};

export const resultNotice: LetterTemplate = (subject) => {
  const deadlines = subject.deadlines.filter(({ rule }) => rule === 'rectification');
  return {
    title: `检查结果告知（${subject.agencyName(subject.leadAgencyId)}）`,
    paragraphs: [
      `${visitOf(subject)}已有结果，告知书文号${subject.params['documentNo'] ?? '见平台'}，各机关的结论合并在这一份告知书中。`,
    ],
    deadlines,
    clauses: [],
    nextStep:
      deadlines.length > 0
        ? `登录平台查看结果，并在期限内完成整改、提交整改报告；确有困难的，请在期满前申请延长。${evaluation}`
        : `登录平台查看结果；有异议的，请向检查机关提出。${evaluation}`,
  };
};

const rectificationWords: Readonly<
  Record<string, { readonly title: string; readonly what: string; readonly nextStep: string | null }>
> = {
  verified: { title: '整改通过复查', what: '整改已通过复查。', nextStep: null },
  combined: {
    title: '整改合并为一次',
    what: '整改和其他机关的合并为一次：一个期限、一份报告、一次复查。',
    nextStep: '按新的期限一并整改，提交一份整改报告；需要指导的，请向牵头机关提出。',
  },
  failed: {
    title: '整改未通过复查',
    what: '整改未通过复查，须继续整改。',
    nextStep: '按复查意见继续整改，并在新的期限内再次提交整改报告。',
  },
  extended: {
    title: '整改期限已延长',
    what: '整改期限已延长。',
    nextStep: '在新的期限内完成整改并提交整改报告。',
  },
};
const otherChange = { title: '整改情况有变化', what: '整改情况有变化。', nextStep: '登录平台查看。' };

export const rectificationChanged: LetterTemplate = (subject): LetterContent => {
  const { change = '', agencyId = '', newDueOn, guidance, documentNo } = subject.params;
  const { title, what, nextStep } = rectificationWords[change] ?? otherChange;
  return {
    title: `${title}（${subject.agencyName(agencyId)}）`,
    paragraphs: [
      `${subject.agencyName(agencyId)}要求的${what}`,
      ...(newDueOn === undefined ? [] : [`新的截止日期：${dateInFull(plainDate(newDueOn))}。`]),
      ...(guidance === undefined ? [] : [`合规指导：${guidance}`]),
      ...(documentNo === undefined ? [] : [`文书编号：${documentNo}`]),
    ],
    deadlines:
      change === 'verified'
        ? []
        : subject.deadlines.filter(
            (deadline) => deadline.rule === 'rectification' && ['', agencyId].includes(deadline.subject),
          ),
    clauses: [],
    nextStep,
  };
};

const observationWords: Readonly<
  Record<
    string,
    { readonly title: string; readonly what: string; readonly why: string; readonly nextStep: string }
  >
> = {
  allowed: {
    title: '同意合规整改考察',
    what: '同意进行合规整改考察。考察期间处罚时效照常计算。',
    why: '',
    nextStep: '按整改方案在考察期内完成整改；需要合规指导的，请向该机关提出。',
  },
  refused: {
    title: '不同意合规整改考察',
    what: '不同意进行合规整改考察，原来的整改要求不变。',
    why: '理由',
    nextStep: '按原来的要求继续整改；有异议的，请向该机关提出。',
  },
  guided: {
    title: '合规指导',
    what: '在考察期内作了合规指导。',
    why: '指导内容',
    nextStep: '按指导内容整改；有疑问的，请向该机关提出。',
  },
  passed: {
    title: '合规整改考察验收合格',
    what: '考察期验收合格，该机关将据此依法从宽处理。',
    why: '验收评估',
    nextStep: '登录平台查看；后续处理另行告知。',
  },
  failed: {
    title: '合规整改考察验收不合格',
    what: '考察期验收不合格。',
    why: '验收评估',
    nextStep: '登录平台查看；继续整改，后续处理另行告知。',
  },
};

export const observationChanged: LetterTemplate = (subject): LetterContent => {
  const { change = '', agencyId = '', until, reason } = subject.params;
  const { title, what, why, nextStep } = observationWords[change] ?? { ...otherChange, why: '说明' };
  return {
    title: `${title}（${subject.agencyName(agencyId)}）`,
    paragraphs: [
      `${visitOf(subject)}：${subject.agencyName(agencyId)}${what}`,
      ...(until === undefined ? [] : [`考察期至${dateInFull(plainDate(until))}24时止。`]),
      ...(reason === undefined || why === '' ? [] : [`${why}：${reason}`]),
    ],
    deadlines: [],
    clauses: clausesIn(subject),
    nextStep,
  };
};

export const creditTold: LetterTemplate = (subject) => {
  const { until, applyFrom } = subject.params;
  return {
    title: '信用修复告知',
    paragraphs: [
      `行政处罚决定${subject.params['decisionRef'] ?? ''}已形成信用记录。`,
      ...(until === undefined
        ? []
        : [`公示至${dateInFull(plainDate(until))}。履行处罚决定、纠正违法行为后，可以申请提前修复。`]),
      ...(applyFrom === undefined ? [] : [`自${dateInFull(plainDate(applyFrom))}起可以申请，此前不受理。`]),
    ],
    deadlines: subject.deadlines.filter(({ rule }) => rule === 'creditExpiry'),
    clauses: [],
    nextStep: '准备信用承诺书和履行处罚、完成整改的证明，登录平台申请信用修复。',
  };
};

/** Also goes to those who decide or follow up; only the end of publication concerns an application. */
export const creditReminder: LetterTemplate = (subject) => {
  const reminder = deadlineReminder(subject);
  const { rule, dueOn } = subject.params;
  if (rule === 'creditApplyFrom' && dueOn !== undefined)
    return {
      title: `可以申请信用修复（${subject.enterpriseName}）`,
      paragraphs: [
        `${subject.enterpriseName}的失信信息公示：自${dateInFull(plainDate(dueOn))}起，最短公示期已满，可以申请信用修复。`,
      ],
      deadlines: [],
      clauses: reminder.deadlines.flatMap(({ clauses }) => clauses),
      nextStep: '企业请备齐信用承诺书和履行义务的证明，登录平台申请；信用主管部门请做好受理的准备。',
    };
  return rule === 'creditExpiry'
    ? { ...reminder, nextStep: '尚未申请信用修复的，可以在此日期前提出；已经申请的，请留意办理结果。' }
    : reminder;
};

const decisions: Readonly<
  Record<
    string,
    { readonly title: string; readonly what: string; readonly why: string; readonly nextStep: string | null }
  >
> = {
  granted: { title: '同意修复', what: '同意修复，信用记录停止公示。', why: '决定文书', nextStep: null },
  refused: {
    title: '不予修复',
    what: '不予修复。',
    why: '理由',
    nextStep: '对决定有异议的，请向信用主管部门提出。',
  },
  accepted: { title: '已受理', what: '已经受理。', why: '受理日期', nextStep: null },
  extended: {
    title: '延长办理期限',
    what: '案情复杂或者需要核查，决定期限延长一次。',
    why: '理由',
    nextStep: '决定期限以平台所示为准。',
  },
  synchronised: {
    title: '修复结果已同步',
    what: '修复结果已同步，失信信息停止公示、共享和使用，相应的限制措施一并解除。',
    why: '平台',
    nextStep: '仍看到失信信息的，请向信用主管部门反映。',
  },
  returned: {
    title: '退回补正',
    what: '材料须补正，申请已退回。',
    why: '理由',
    nextStep: '补齐材料后重新申请。',
  },
};
const otherDecision = { title: '有新的决定', what: '有新的决定。', why: '说明', nextStep: '登录平台查看。' };

export const creditDecision: LetterTemplate = (subject) => {
  const { decision, agencyId = '', reason, until } = subject.params;
  if (decision === 'withdrawn')
    return {
      title: `信用修复申请：企业撤回（${subject.enterpriseName}）`,
      paragraphs: [`${subject.enterpriseName}撤回了信用修复申请。`, `理由：${reason ?? '见平台'}`],
      deadlines: [],
      clauses: [],
      nextStep: null,
    };
  if (decision === 'followUp')
    return {
      title: '信用修复后的回访',
      paragraphs: [
        `${subject.agencyName(agencyId)}将上门回访，了解修复结果是否落实、有无困难。回访不是行政检查。`,
        ...(reason === undefined ? [] : [`说明：${reason}`]),
      ],
      deadlines: [],
      clauses: [],
      nextStep: '不便上门的，可以请该机关改为电话或者书面回访。',
    };
  const { title, what, why, nextStep } = decisions[decision ?? ''] ?? otherDecision;
  return {
    title: `信用修复申请：${title}`,
    paragraphs: [
      `贵单位的信用修复申请：${what}`,
      `${why}：${reason ?? '见平台'}`,
      ...(until === undefined
        ? []
        : [
            `失信信息公示至${dateInFull(plainDate(until))}。在此以前，补正以后可以再次申请：写明补正了什么，附上次没有的证明。`,
          ]),
    ],
    deadlines: [],
    clauses: [],
    nextStep,
  };
};
