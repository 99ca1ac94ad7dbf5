// docs/notices.md: which event sends which letter to whom. One place with the letters' own templates, complete by type.
import { dutySection } from './duty-table';
import { noticeTable } from './notice-table';

const head = `# 通知

由 \`npm run docs:generate\` 生成，不要手工修改。一件事给一个地址只写一封信，Message-ID 由流程、步骤和地址得出，重发不变，邮件程序据此去重。

- 写给某人的信，同时写给其代理人；写给机关某身份的，写给该机关有此身份的每个人。
- 邮件服务器不在、繁忙、暂缓的，一、二、四……分钟后再试，最长六小时一次，直到送达；拒收的是我们（发信地址、登录、转发、内容）而不是收信地址的，也是这样。
- 成为系统管理员的待办的（不属流程的信，成为常设事项）：地址被拒收三次，日后退回（RFC 3464，包括在队列中到期的），没有人有邮箱地址，不停地再试而一天（拒收的是我们的）或者五天（繁忙的）没有送达，信写不成。
  改正地址重发，或者写明已另行告知（\`/undelivered-letters\`）；还在再试的，送达了待办随之了结。
- 信中告知的文书、备案抄送的备案表，制发了的随信附上，信中写明。
- 已停用的人不写信，信写好以后才停用的也不发；一件事因此没有人收信的，另找现在的办理人。
- 涉及国家秘密的检查，不写信给统筹协调机构、园区管委会和信用主管部门（A3）。
- 提醒和上报的日子见 [deadlines.md](deadlines.md)。
- 指引的公布和修改、个性风险清单的交付、培训的发布、改动和取消，另写给企业登记的人，每件一次，见 [compliance.md](compliance.md)。

| 模板 | 通知 | 何时 | 给谁 |
| --- | --- | --- | --- |`;

/** The whole document. */
export const noticesDocument = (): string =>
  [
    head,
    ...Object.entries(noticeTable).map(([template, cells]) => `| \`${template}\` | ${cells.join(' | ')} |`),
    '',
    dutySection(),
  ].join('\n');
