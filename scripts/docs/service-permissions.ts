// The part of docs/permissions.md about third parties, posts, confirmed bodies and enforcement elsewhere.
import { roleNames } from '../../domain/errors/names';
import { visitingRoles } from '../../domain/permission/other-visits';
import { appointingRoles } from '../../domain/permission/posts';
import { declaringRoles } from '../../domain/permission/third-parties';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Role } from '../../domain/shared/actor';
import { loadAllPacks } from '../../policies/load';

const names = (roles: readonly Role[]): string => roles.map((role) => roleNames[role]).join('、') || '—';

const byPlace = ({ name, services, posts }: PolicyPack): string =>
  services === undefined || posts === undefined
    ? ''
    : `| ${[
        name,
        names(services.standardKeepers.value),
        services.clearances.value.map((asked) => asked.name).join('、') || '—',
        posts.kinds.value.map((post) => post.name).join('、') || '—',
        `${names(posts.bodyConfirmation.value.proposers)}；${names(posts.bodyConfirmation.value.deciders)}`,
        names(posts.elsewhereFiledWith.value),
      ].join(' | ')} |`;

export const servicePermissions = (): string => `## 第三方、岗位、主体确认和异地执法

- 登记、终止第三方聘用，列入、并入、取消辅助服务，提交异地执法备案、协助请求：本机关的${names(visitingRoles)}。
- 登记第三方到场：聘用的机关和所并入检查的机关的上列人员。
- 申报自行清理：本机关的${names(declaringRoles)}。登记、终止岗位：本机关的${names(appointingRoles)}，以及系统管理员。
- 公告检查主体：提出的和审定的机构。答复协助请求：被请求的机关；不在册的由请求的机关登记。
- 查看：官方人员看本地区全部；企业只看聘用的第三方（以便核对到场的是谁）和已经到本企业的服务，看不到所并入的计划入企；公众无须登录看适用的规范、智慧应用和已公告的检查主体。
- 提醒、空缺、进度、常设事项（\`/duties\`）：机关只看本机关的，能看本地区全部检查的看全部。

| 地区 | 定规范 | 清理申报 | 岗位 | 主体：提出；审定 | 异地备案 |
| --- | --- | --- | --- | --- | --- |
${loadAllPacks({ allowDrafts: true }).map(byPlace).join('\n')}
`;
