// docs/permissions.md: who reads, follows, does and changes what, written from the tables that the program itself obeys.
import { registerPermissions, type RegisterScope } from '../../api/registers/permissions';
import { anyCommandTitle, roleNames } from '../../domain/errors/names';
import { commandNames } from '../../domain/inspection/commands';
import { commandTable, type Party } from '../../domain/inspection/command-table';
import { drawingBodies, drawingRoles } from '../../domain/permission/draw';
import { readingTable, type Grant } from '../../domain/permission/reach';
import { registers, type RegisterName } from '../../domain/registers/fields';
import { roles, type Role } from '../../domain/shared/actor';

const people = roles.filter((role) => role !== 'system');

const scopes: Readonly<Record<Grant['scope'], string>> = {
  jurisdiction: '本地区全部',
  agency: '本机关参加的',
  park: '本园区企业、已告知园区的',
  enterprise: '本企业、已告知企业的',
};

const reading = (grant: Grant | null): string => {
  if (grant === null) return '—';
  return grant.scope === 'jurisdiction' && !grant.secrets
    ? `${scopes.jurisdiction}，涉密除外`
    : scopes[grant.scope];
};

const parties: Readonly<Record<Party, string>> = {
  lead: '牵头机关',
  leadOrAuthority: '牵头机关，或者政府、监督、统筹机构',
  member: '参加检查的机关',
  memberOrAuthority: '参加检查的机关，或者政府、监督、统筹机构',
  memberOrEnterprise: '参加检查的机关，或者被检查企业',
  enterprise: '被检查企业',
  authority: '机关之外的有权机构',
  system: '系统',
};

const registerNames: Readonly<Record<RegisterName, string>> = {
  agencies: '机关',
  officers: '执法人员',
  enterprises: '企业',
  sites: '场所',
};
const registerScopes: Readonly<Record<RegisterScope, string>> = {
  jurisdiction: '全部',
  ownAgency: '本机关',
  ownEnterprise: '本企业',
  parks: '园区',
  published: '已公布的',
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const named = (role: Role): string => `${roleNames[role]} \`${role}\``;

const registerCell = (role: Role, register: RegisterName): string => {
  const { read, history, write } = registerPermissions[role][register];
  const parts = [
    ['看', read],
    ['看沿革', history],
    ['改', write],
  ] as const;
  const said = parts.flatMap(([act, scope]) => (scope === null ? [] : [`${act}${registerScopes[scope]}`]));
  return said.length === 0 ? '—' : said.join('，');
};

const commandRows = commandNames
  .filter((name) => name !== 'draftInspection')
  .filter((name) => commandTable[name].party !== 'system')
  .map((name) => {
    const { roles: givers, party } = commandTable[name];
    const who = givers.map((role) => roleNames[role]).join('、');
    return [`${anyCommandTitle[name] ?? name} \`${name}\``, who, parties[party]];
  });

export const permissionsDocument = (): string => `# 权限

由程序所依的表生成（\`npm run docs:generate\`），路由、查询和待办都用同一张表；列表在数据库中先按此裁剪，再分页和计数。
身份都限于本地区：别的地区的，一律如同不存在（404）。一人有几种身份的，取其并集。

## 检查和信用记录：谁能看

${table(
  ['身份', '检查', '信用记录'],
  people.map((role) => [
    named(role),
    reading(readingTable[role].inspection),
    reading(readingTable[role].creditRepair),
  ]),
)}

企业和园区只看到告知它们的部分：不含承办、审核、举报人和内部意见。涉及国家秘密的检查，只有本机关和有权决定、监督、审计的人能看（XT-12）。

## 检查：谁能办

另须在规则包允许的环节，并受职责分离约束（起草、审核、批准、检查互不兼任），批准的层级由规则包定。

${table(['事项', '身份', '所在方'], commandRows)}

## 待办

- 等我办理的：按身份、机关、企业或者点名。本机关的、全部的：只供能看整份检查的人查看。
- 领取、退回：等其办理的人；本机关的负责人和内设机构负责人可以收回、改派。
- 转交：只能转交给登记的身份本来就能办理的人；审批不得转交给规则包所定层级以下的人。
- 退回补正：审核、审批环节的待办，有权退回该检查的人（见上表 \`returnForCorrection\`）。
- 留言：能看到这件待办的人。

## 代理

不产生任何权限：代理人以自己的名义、凭自己的身份办理（docs/decisions/0102）。

- 指定：本人；本机关的机关负责人、主要负责人；本地区的系统管理员。终止：同上，以及代理人。
- 可被指定的：同一地区、同一机关、在册的另一人；不属于机关的（如政府审批人），须有相同的身份。
- 查看：双方、本机关的机关负责人和主要负责人、行政执法监督机关、审计人员、系统管理员。
- 代理人另可办理：点名由被代理人办理、且代理人自己的身份也可办理的待办；可以接手被代理人已领取的待办。
- 被代理人按职责分离不得办理的，代理人在代理期间也不得办理。

## 双随机抽取

- 作出承诺、登记随机值、重新抽取：牵头机关的${drawingRoles.map((role) => roleNames[role]).join('、')}；本地区的${drawingBodies.map((role) => roleNames[role]).join('、')}。
- 查看：能看本地区全部检查的人，以及牵头、派出执法人员的机关的人。企业和园区只看公众能看的。
- 公众（无须登录）：承诺值和随机值随时可看；对象、人员和结果自承诺所写之日起，缺省为检查日期之后一日。不含姓名。

## 入企台账

- 看各机关的：能看本地区全部检查的人；不能看涉密检查的，台账也不含涉密的。
- 看本机关的：机关的人，对本地区任何企业。
- 看本企业的：企业，只含已入企和已告知它的，不含正在办理和计划保留的。园区只看告知它的检查，不看台账。

## 登记

${table(
  ['身份', ...registers.map((register) => registerNames[register])],
  people.map((role) => [named(role), ...registers.map((register) => registerCell(role, register))]),
)}

## 事件和推送

事件流只含本人能看的检查、信用记录和等其办理的待办。推送（webhook）由系统管理员为任一机关、由机关的业务系统为本机关设置，只送该机关能看的。
`;
