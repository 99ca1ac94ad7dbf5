// Letters inside the agency: work that waits, and what became of a draft.
import { anyPositionName } from '../../domain/errors/names';
import type { LetterContent, LetterSubject, LetterTemplate } from './letter';

/** 城关消防救援大队对慈溪某某有限公司的检查 */
export const visitOf = ({ agencyName, agencyIds, enterpriseName }: LetterSubject): string =>
  `${agencyIds.map(agencyName).join('、')}对${enterpriseName}的检查`;

interface Assignment {
  readonly deadline: string;
  readonly what: string;
  readonly nextStep: string;
}

const assignments: Readonly<Record<string, Assignment>> = {
  legalReview: {
    deadline: 'legalReview',
    what: '已提交法制审核',
    nextStep: '在期限内审核，提出意见予以通过，或者写明理由退回补正。',
  },
  approval: {
    deadline: 'approval',
    what: '已到审批环节',
    nextStep: '在期限内批准、退回补正或者不予批准，并写明意见。',
  },
  recusal: {
    deadline: 'recusalDecision',
    what: '收到企业的回避申请',
    nextStep: '在期限内决定是否回避，并写明理由；决定将告知企业。',
  },
  ownRecusal: {
    deadline: 'recusalDecision',
    what: '收到检查人员本人的回避申请',
    nextStep: '在期限内决定是否回避，并写明理由；决定将告知本人。',
  },
  observation: {
    deadline: '',
    what: '收到企业的合规整改考察申请',
    nextStep: '决定是否同意考察，同意的写明截止日，不同意的写明理由；决定将告知企业。',
  },
  creditRepair: {
    deadline: 'creditDecision',
    what: '收到企业的信用修复申请',
    nextStep: '在期限内决定同意修复、退回补正或者不予修复，并写明理由。',
  },
};

/** Requests of the enterprise, which are no stage of their own. */
const requests: Readonly<Record<string, string>> = { recusal: '回避申请', observation: '合规整改考察申请' };

/** Whether the officer may go on meanwhile is the pack's choice (DE-47). */
const meanwhile = ({ params }: LetterSubject): readonly string[] => {
  if (params['stage'] !== 'recusal') return [];
  return params['stops'] === 'true'
    ? ['作出决定以前，被申请回避的人员不参加检查。']
    : ['作出决定以前，检查不因申请而停止。'];
};

export const clausesIn = ({ params }: LetterSubject): readonly string[] =>
  (params['clauses'] ?? '').split(' ').filter((id) => id !== '');

const unknownAssignment: Assignment = {
  deadline: '',
  what: '有新的待办事项',
  nextStep: '登录平台查看并办理。',
};

export const taskAssigned: LetterTemplate = (subject): LetterContent => {
  const stage = subject.params['stage'] ?? '';
  const asked = stage === 'recusal' && subject.params['asker'] === 'officer' ? 'ownRecusal' : stage;
  const { deadline, what, nextStep } = assignments[asked] ?? unknownAssignment;
  const name = requests[stage] ?? anyPositionName[stage] ?? '待办事项';
  return {
    title: `待办：${name}（${subject.enterpriseName}）`,
    paragraphs: [
      stage === 'creditRepair' ? `${subject.enterpriseName}：${what}。` : `${visitOf(subject)}${what}。`,
      ...meanwhile(subject),
      ...(subject.visit === null
        ? []
        : [`检查内容：${subject.visit.content}；检查方式：${subject.visit.method}。`]),
    ],
    deadlines: subject.deadlines.filter(({ rule }) => rule === deadline),
    clauses: clausesIn(subject),
    nextStep,
  };
};

const debtDeadlines: readonly string[] = ['retroApproval', 'retroCode', 'retroFiling'];

/** The report that an entry in an emergency owes at once (HZ-48, CX-68); limits run when the officers have left. */
export const urgentEntry: LetterTemplate = (subject) => {
  const { reason = '见平台', place = '见平台', owed = '' } = subject.params;
  return {
    title: `紧急入企报告（${subject.enterpriseName}）`,
    paragraphs: [
      `因情况紧急，检查人员已经入企，手续没有事先办齐：${visitOf(subject)}。`,
      `紧急理由：${reason}`,
      `地点：${place}`,
      ...(subject.visit === null
        ? []
        : [`检查内容：${subject.visit.content}；检查方式：${subject.visit.method}。`]),
      owed === '' ? '没有须事后补办的手续。' : `须事后补办：${owed}。`,
    ],
    deadlines: subject.deadlines.filter(({ rule }) => debtDeadlines.includes(rule)),
    clauses: clausesIn(subject),
    nextStep:
      owed === ''
        ? '知悉；紧急理由不实的，请责成检查人员停止检查。'
        : '核实紧急理由，督促按期补办；须补办审批的，请登录平台写明意见。',
  };
};

export const returnedForCorrection: LetterTemplate = (subject) => ({
  title: `退回补正（${subject.enterpriseName}）`,
  paragraphs: [`您承办的${visitOf(subject)}被退回补正。`, `理由：${subject.params['reason'] ?? '见平台'}`],
  deadlines: [],
  clauses: [],
  nextStep: '按所列理由修改后重新提交；不再需要检查的，请撤回。',
});

export const approvalRefused: LetterTemplate = (subject) => ({
  title: `未获批准（${subject.enterpriseName}）`,
  paragraphs: [
    `您承办的${visitOf(subject)}未获批准，本次检查到此结束，不得入企。`,
    `理由：${subject.params['reason'] ?? '见平台'}`,
  ],
  deadlines: [],
  clauses: [],
  nextStep: null,
});

/** Also to another agency of a joint visit, whose recheck it is (A54). */
export const rectificationSubmitted: LetterTemplate = (subject) => {
  const { agencyId = '' } = subject.params;
  return {
    title: `企业已提交整改报告（${subject.enterpriseName}）`,
    paragraphs: [`${visitOf(subject)}：企业已就${subject.agencyName(agencyId)}要求的整改提交报告。`],
    deadlines: subject.deadlines.filter(
      ({ rule, subject: whose }) => rule === 'recheck' && ['', agencyId].includes(whose),
    ),
    clauses: [],
    nextStep: '登录平台查看报告并复查：合格的予以通过，不合格的写明理由和新的期限。',
  };
};
