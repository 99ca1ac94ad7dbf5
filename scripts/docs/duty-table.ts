// Each standing duty in Chinese: whose it is. Complete by type, so that a new kind cannot be forgotten.
import { dutyTitles, dutyKinds, type DutyKind } from '../../domain/duty/kinds';
import { soonInWorkingDays } from '../../domain/duty/duty';

const holders: Readonly<Record<DutyKind, string>> = {
  fillPost: '机关的内设机构负责人、机关负责人、主要负责人',
  declareClearance: '机关负责人、主要负责人',
  settleClearance: '机关负责人、主要负责人',
  proposeBody: '规则包 `posts.bodyConfirmation` 写明的提出者',
  confirmBody: '规则包 `posts.bodyConfirmation` 写明的审定者',
  announceBody: '提出者和审定者',
  recordFiling: '规则包 `posts.elsewhereFiledWith` 写明的',
  answerAssistance: '被请求的机关的人员',
  watchService: '聘用第三方的机关的人员',
  reachMilestone: '规则包 `milestones` 写明的报告人；每个机关各一次的，本机关的',
  reviewGuide: '审核指引的人，编写过本版的除外',
  publishGuide: '公布指引的人',
  agreeToList: '尚未答复的共同编制机构',
  settleLetter: '系统管理员；不另写信，免得两个退信的地址互相告知',
};

export const dutySection = (): string =>
  [
    '## 常设事项',
    '',
    '没有流程的事（`GET /duties`）也写信，每件事的每个阶段给一个地址只写一封，Message-ID 由事项、阶段和地址得出：',
    `产生时；临近期限时（连同届满之日的最后 ${String(soonInWorkingDays)} 个工作日，本系统取的）；逾期时。首次看到时已经逾期的，只写逾期的一封。`,
    '写给有这项职责的人和他们今日的代理人；他们都没有邮箱地址的，写给系统管理员。写信之前已经办完的，不再发出。没有送达的，是系统管理员的常设事项。',
    '待办的列表和件数（`GET /tasks`、`GET /tasks/counts`）都写明另有几件常设事项等我办理。',
    '',
    '| 事项 | 要办什么 | 给谁 |',
    '| --- | --- | --- |',
    ...dutyKinds.map((kind) => `| \`${kind}\` | ${dutyTitles[kind]['zh-CN']} | ${holders[kind]} |`),
    '',
  ].join('\n');
