// docs/permissions.md: who reads, follows, does and changes what, written from the tables that the program itself obeys.
import { registerPermissions, type RegisterScope } from '../../api/registers/permissions';
import { roleNames } from '../../domain/errors/names';
import {
  complaintRows,
  inspectionCommandRows,
  planCommandRows,
  rolesIn,
  roundCommandRows,
} from './command-permissions';
import { markdownTable } from './region';
import { documentRows } from './document-permissions';
import { guidanceSection } from './guidance-permissions';
import { servicePermissions } from './service-permissions';
import { itemActNames } from '../../domain/errors/item-names';
import { listKindNames } from '../../domain/items/list-entries';
import { itemActs } from '../../domain/items/acts';
import { catalogueKeepers, placeKeepers, type CatalogueKind } from '../../domain/permission/items';
import { keptList } from '../../domain/lists/membership';
import { listKinds, type ListScope } from '../../domain/lists/vocabulary';
import { caseFileOverseers, caseFileStaff } from '../../domain/permission/case-files';
import { scanReaders } from '../../domain/permission/scans';
import { answeringRoles } from '../../domain/permission/remarks';
import { drawingBodies, drawingRoles } from '../../domain/permission/draw';
import {
  guideBodies,
  guideEditors,
  guidePublishers,
  guideReviewers,
} from '../../domain/permission/compliance-guides';
import { visitingRoles } from '../../domain/permission/other-visits';
import { listBodies, proposingRoles } from '../../domain/permission/lists';
import { lifecycleTypes, readingTable, type Grant } from '../../domain/permission/reach';
import { roundOpeners } from '../../domain/consultation/decide';
import { registers, type RegisterName } from '../../domain/registers/fields';
import { roles, type Role } from '../../domain/shared/actor';
import { evaluatedRoles, evaluationReaders } from '../../domain/permission/evaluations';
import { loadAllPacks } from '../../policies/load';

const scopeNames: Readonly<Record<ListScope, string>> = {
  none: '—',
  agency: '机关自己的领域',
  line: '同一条线',
  jurisdiction: '本地区各机关',
};

const listRows = (): readonly (readonly string[])[] =>
  loadAllPacks({ allowDrafts: true }).flatMap((pack) =>
    listKinds.flatMap((list) => {
      const terms = keptList(pack, list);
      if (terms === null) return [];
      const who = terms.decidedBy.map((role) => roleNames[role]).join('、');
      return [[pack.name, terms.name, scopeNames[terms.scope], terms.byOwnWish ? `${who}；企业自己` : who]];
    }),
  );

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

const itemRows = Object.entries(itemActs).map(([act, { agency, place }]) => [
  `${(itemActNames as Readonly<Record<string, string>>)[act] ?? act} \`${act}\``,
  rolesIn(agency),
  rolesIn(place),
]);

const catalogueNames: Readonly<Record<CatalogueKind, string>> = {
  checkForm: '检查表单',
  legalBasis: '法定依据',
  standardConsultation: '标准协商',
  ...listKindNames,
};
const catalogueRows = Object.entries(catalogueKeepers).map(([kind, keepers]) => [
  `${catalogueNames[kind as CatalogueKind]} \`${kind}\``,
  rolesIn(keepers),
  rolesIn(placeKeepers),
]);

export const permissionsDocument = (): string => `# 权限

由程序所依的表生成（\`npm run docs:generate\`），路由、查询和待办都用同一张表；列表在数据库中先按此裁剪，再分页和计数。
身份都限于本地区：别的地区的，一律如同不存在（404）。一人有几种身份的，取其并集。

## 检查、信用记录、计划、会商、投诉和指导：谁能看

${markdownTable(
  ['身份', '检查', '信用记录', '计划', '会商', '投诉和异议', '指导预约'],
  people.map((role) => [named(role), ...lifecycleTypes.map((type) => reading(readingTable[role][type]))]),
)}

企业和园区只看到告知它们的部分：不含承办、审核、举报人和内部意见。涉及国家秘密的检查，只有本机关和有权决定、监督、审计的人能看（XT-12）。

## 检查：谁能办

另须在规则包允许的环节，并受职责分离约束（起草、审核、批准、检查互不兼任），批准的层级由规则包定。

${markdownTable(['事项', '身份', '所在方'], inspectionCommandRows)}

## 文书：谁能制发

能看全部案卷的人看全部文书；企业看交付给它的；核验码任何人可以核验。

${markdownTable(['文书', '身份', '所在方', '企业能看'], documentRows)}

## 计划：谁能办

由编制机关的承办人或者内设机构负责人开始编制、导入（\`draftPlan\`）。编制、审核、批准互不兼任；机关的人不代表政府批准；批准的层级、由谁公布由规则包定。

${markdownTable(['事项', '身份', '所在方'], planCommandRows)}

## 会商：谁能办

${markdownTable(['事项', '身份', '所在方'], roundCommandRows)}

由规则包写明的作决定的机构（${rolesIn(roundOpeners.filter((role) => role !== 'system'))}）按规定日期开始，或者由系统到期开始（\`openRound\`）。报送调整和零报告，另限规则包 \`consultation.submitters\` 写明的身份；作决定的机构须一致同意。

## 计划入企

查看（列表、工作簿、PDF、日历）：能看本地区全部计划的看全部；机关工作人员看本机关参加或者受托代查的。企业、园区和公众不看：企业另行告知。

日历订阅：能看计划入企的人各为自己取得地址，读到的总是本人当时能看的；停用由本人，或者系统管理员。知道地址的人即能读，故只存其摘要。

## 公众对计划的意见（JJ-20）

- 提出、凭编号查询：任何人，无须登录，只对已公布的计划。
- 查看：能看该计划的人；称呼和联系方式只给编制（牵头）机关的${answeringRoles.map((role) => roleNames[role]).join('、')}，也由他们答复。

## 投诉和异议：谁能办

${markdownTable(['事项', '谁'], complaintRows)}

- 提出：企业以账号提出，或者任何持码的人无须登录凭码提出；凭查询凭据查看、要求复核、撤回。
- 看投诉人的身份和所说的话：办理的一方；尚未受理的，接收的一方；企业自己。其余能看的人只看有这件事、办到哪里。
- 被投诉的机关不能办理对自己的投诉（异议由规则包 \`voice.objectionTo\` 所定的一方复核）；它看到的只有责令改正的信，不写是谁反映。

${guidanceSection()}

## 企业评价

- 提出：任何持码的人；持邀请信中凭据的人；企业以账号对自己的入企。应答都一样，不说是否采用。
- 看汇总：本机关的，限${rolesIn(evaluatedRoles)}；各机关的和全地区的，限${rolesIn(evaluationReaders)}。
- 看逐份答卷（没有企业、检查、机关和日期）：规则包 \`voice.supervisionReads\` 为 each 的地区的${roleNames.supervisor}。
- 企业自己的全部入企、各机关的余额：企业自己。

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

## 扫码而不认的

- 查看（不问何人所扫）：本地区的${rolesIn(scanReaders)}。扫码核验和其页面（\`/c/{token}\`、\`/o/{token}\`）：任何人，无须登录。

## 公示的检查（CX-26、XT-40）

- 查看：任何人，无须登录，只在当地文件要求公示的地区；涉密的、不作预告的不在其中，不含姓名。

## 没有送达的信

- 查看、重发、另行告知、转来退信：本地区的系统管理员。

## 决定的数字和委托书

- 登记、公布、撤销数字：各地规则包的 ledger 写明的人；机关只能就本机关，而且只能更严。已公布的任何人可以看，其余限官方人员。
- 登记、撤销委托书：事项所属机关的、规则包写明的人。查看：官方人员。

## 检查以外的入企

- 登记、入企、结束、取消：前往的机关的${visitingRoles.map((role) => roleNames[role]).join('、')}。答复：企业自己。
- 查看：机关的人和能看本地区全部检查的人看本地区全部（以便错开，DE-99）；企业只看自己的；园区不看。

## 守法经营指引、个性风险清单、企业自查和培训

- 指引：编写、送审由编制机关的${rolesIn(guideEditors)}；审核由本机关的${rolesIn(guideReviewers)}，限没有写过这一版的人；公布、撤下由本机关的${rolesIn(guidePublishers)}。全地区的都由${rolesIn(guideBodies)}。
- 看指引：编写中的和变更记录限官方人员；公布过的任何人，无须登录。告知企业的，只有这家企业看得到。
- 个性风险清单：拟、编写、交付由本机关的${rolesIn(visitingRoles)}；看限本机关的人和能看本地区全部检查的人；企业只看交付给自己的。
- 自查：只由企业自己。官方人员只看完成了自查、改正了什么；全部所填只给企业指定的机关，随时可以收回。公众只看企业愿意公布的“已完成自查”。
- 培训：发布、改动、取消、登记到场由举办的机关的${rolesIn(visitingRoles)}（全地区的由${rolesIn(guideBodies)}）；报名、取消报名由企业；报名的企业只给举办的机关看。公开的日历任何人，无须登录。

## 监控设备和结果共享

- 登记、变更、公布、停用监控设备：设置它的机关的${visitingRoles.map((role) => roleNames[role]).join('、')}。查看：官方人员看本地区全部；其他人看已公布、在用的，公众无须登录（XT-44）。
- 非现场检查的比例、同类案件、一家企业已经告知的检查结果：官方人员；涉密的不在其中（DE-73、CX-101）。

${servicePermissions()}
## 案卷

- 取用整个案卷、看取用登记：本地区的${rolesIn(caseFileOverseers)}；本机关参加的检查，机关的${rolesIn(caseFileStaff)}。涉密的须本来就能看。
- 其中没有办成的操作、Temporal 的历史只给${rolesIn(caseFileOverseers)}；投诉和异议只列本来就能看的。

## 时间节点、总览、外部平台

- 时间节点：官方人员看本地区全部；报告完成：规则包 \`milestones\` 写明的人，每个机关各一次的限本机关。公众无须登录就能看，不含姓名。
- 总览：官方人员，只计自己能看的。一次检查的九个环节：能看整个案卷的人。
- 外部平台取数：规则包 \`outward\` 的 readers，不出自己能看的范围；涉密的一律不给。
- 公示的检查结果：规则包 \`publication.results\` 要求公示的地方，任何人。平台问题：有账号的都可以报告。

## 入企台账

- 看各机关的：能看本地区全部检查的人；不能看涉密检查的，台账也不含涉密的。
- 看本机关的：机关的人，对本地区任何企业。
- 看本企业的：企业，只含已入企和已告知它的，不含正在办理和计划保留的。园区只看告知它的检查，不看台账。

## 检查事项清单

${markdownTable(['事项', '事项所属机关的', '本地区的'], itemRows)}

公布 \`publish\`、明确主管部门 \`agreeOwner\` 由规则包的 \`itemList.publishers\`、\`itemList.ownerDeciders\` 定：机关的身份限于事项所属机关。
查看：公布过的，登录的人都能看，公众不必登录就能看某日施行的；编制中的和变更记录，只供能看检查的官方人员；涉密的，只供其机关和有权决定、监督、审计的人。

## 表单、清单、依据和标准协商

${markdownTable(['种类', '本机关的由', '各机关的、本地区的由'], catalogueRows)}

登录的人都能看；标准协商和变更记录只供官方人员。

## 企业名单和等级

- 提出列入：${proposingRoles.map((role) => roleNames[role]).join('、')}就本机关的领域或者本地区的名单；${listBodies.map((role) => roleNames[role]).join('、')}就任何领域。
- 决定列入、延期、移出、公布，答复异议：规则包写明的身份（机关的身份限本机关的领域）：

${markdownTable(['地区', '名单', '对谁有效', '由谁决定'], listRows())}

- 依意愿的名单（见 \`GET /lists\` 的 \`byOwnWish\`）：企业自己列入、自己退出。异议：企业就自己的。
- 查看：能看检查的官方人员看本地区全部，连同变更记录；企业只看就自己作出的决定，不含官员姓名；园区不看。公众（无须登录）只看已经公布、有效的各项的企业和起止日。
- 企业的等级：能看企业登记的人。

## 登记

${markdownTable(
  ['身份', ...registers.map((register) => registerNames[register])],
  people.map((role) => [named(role), ...registers.map((register) => registerCell(role, register))]),
)}

## 事件和推送

事件流只含本人能看的检查、信用记录和等其办理的待办。推送（webhook）由系统管理员为任一机关、由机关的业务系统为本机关设置，只送该机关能看的。
`;
