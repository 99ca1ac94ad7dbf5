// docs/deadlines.md: what runs, for how long, who is reminded and on what ground, pack by pack.
import type { DeadlineSpan } from '../../domain/calendar/deadlines';
import { deadlineNames, roleNames } from '../../domain/errors/names';
import type { DeadlineRule, PolicyPack } from '../../domain/policy/policy-pack';
import { allDeadlineIds, type DeadlineId, type PauseCause } from '../../domain/policy/rule-ids';
import type { Role } from '../../domain/shared/actor';
import type { Source } from '../../domain/shared/outcome';
import { loadAllPacks } from '../../policies/load';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rule = (columns: number): string => line(Array.from({ length: columns }, () => '---'));

const spanText = (span: DeadlineSpan | null): string => {
  if (span === null) return '由决定写明';
  switch (span.unit) {
    case 'workingDay':
      return `${span.amount} 个工作日`;
    case 'calendarDay':
      return `${span.amount} 日`;
    case 'fixedDate':
      return span.on;
    case 'monthEnd':
      return '当月最后一日';
    case 'workingDayOfNextMonth':
      return `次月第 ${span.amount} 个工作日`;
  }
};

const roleList = (roles: readonly Role[]): string =>
  roles.length === 0 ? '—' : roles.map((role) => roleNames[role]).join('、');

const reminders = (days: readonly number[]): string =>
  days.length === 0 ? '—' : days.map((day) => (day === 0 ? '当日' : `前 ${day} 个工作日`)).join('、');

const escalationText = (steps: DeadlineRule['escalation']): string =>
  steps.length === 0
    ? '—'
    : steps.map(({ afterWorkingDays, to }) => `第 ${afterWorkingDays} 个工作日${roleList(to)}`).join('；');

const ground = ({ clauses, ours }: Source): string =>
  [clauses.join('、'), ours === null ? '' : clauses.length > 0 ? `取值：${ours}` : `本系统：${ours}`]
    .filter((part) => part !== '')
    .join('；');

/** Of the roles that may be asked to approve, those who can be here: heads by the pack's levels, the government by its steps. */
const approvers = ({ approval, steps }: PolicyPack): readonly Role[] => [
  ...(Object.values(approval.level).includes('agencyLeader') ? (['agencyLeader'] as const) : []),
  'principalHead',
  ...(steps.governmentApproval.requiredFor.length > 0 ? (['governmentApprover'] as const) : []),
];

const pauseText: Readonly<Record<PauseCause, string>> = { observation: '考察期内不计入' };

const deadlineRow = (id: DeadlineId, pack: PolicyPack): string => {
  const {
    span,
    soft,
    remindWorkingDaysBefore,
    holders,
    escalation,
    startEvent,
    pausedBy = [],
    source,
  } = pack.deadlines[id];
  const approving = id === 'approval' || id === 'retroApproval';
  return line([
    deadlineNames[id],
    [startEvent, ...pausedBy.map((cause) => pauseText[cause])].join('；'),
    spanText(span),
    soft ? '提醒、通报' : '硬期限',
    reminders(remindWorkingDaysBefore),
    roleList(approving ? holders.filter((role) => approvers(pack).includes(role)) : holders),
    escalationText(escalation),
    ground(source),
  ]);
};

const noticeFacts = (pack: PolicyPack): string[] => {
  const { advanceNotice, filing, bodies } = pack;
  const named = (keys: readonly string[]): string => keys.map((key) => bodies[key] ?? key).join('、');
  return [
    advanceNotice.required
      ? `- 检查预告：须写明${advanceNotice.contents.join('、')}（${ground(advanceNotice.source)}）`
      : '- 检查预告：不要求',
    filing.recipients.length > 0
      ? `- 入企备案：${named(filing.recipients)}${filing.copies.length > 0 ? `；抄送${named(filing.copies)}` : ''}（${ground(filing.source)}）`
      : '- 入企备案：不要求',
    `- 告知园区管委会：${filing.parkCommitteeTold ? '是' : '否'}`,
    `- 触发式检查按月备案：${pack.triggers.monthlyReturn ? '是' : '否'}`,
  ];
};

const packSection = (pack: PolicyPack): string[] => [
  '',
  `## ${pack.name}（${pack.id} ${pack.version}${pack.status === 'draft' ? '，征求意见稿' : ''}）`,
  '',
  `规则包哈希：\`${pack.hash}\``,
  '',
  ...noticeFacts(pack),
  '',
  line(['期限', '起算', '长短', '性质', '提醒', '办理', '逾期后上报', '依据']),
  rule(8),
  ...allDeadlineIds.map((id) => deadlineRow(id, pack)),
];

const head = `# 期限

由 \`npm run docs:generate\` 从规则包生成，不要手工修改。

当日不计，从次日起算，最后一日二十四时届满（A8）。工作日依国务院办公厅的放假通知；没有公布的年份暂按周一至周五推算。
提醒和上报都在工作日的同一时刻发出（各规则包的 reminders.hour）。逾期后的第一个工作日先告知办理人，仍未办理的按表逐级上报，办结即止。
“提醒、通报”表示文件没有给出天数：逾期只提醒和通报，不作违规（A11）。
审批和补办审批的办理人，以本次检查依本地层级有权批准而尚未批准的人为准；机关批准以后等待政府批准的，只提醒政府审批人。
“考察期内不计入”的，自同意考察之日起至考察结束（最迟至考察期届满）之日止都不计入，次日起接着算。
采纳的措施各有期限，自可以落实之日起算：指导整改自采纳，减免加处的罚款自处罚决定，帮助修复自可以申请修复之日。
什么事给谁写什么信，见 [notices.md](notices.md)。`;

/** The whole document. */
export const deadlinesDocument = (): string =>
  [head, ...loadAllPacks({ allowDrafts: true }).flatMap(packSection), ''].join('\n');
