// Every operation of the API, by tag and operationId: what is mounted under /api/v1 and what OpenAPI says of it are both
// this list, so nothing can be mounted that is not documented (tests/unit/api/operations.test.ts holds it both ways).
//
// To add a noun: export `xyzOperations: Operations` from its contract.ts ({ listThings, createThing, … }: the keys become
// the operationIds) and give it one line in `nouns` below; its tag's Chinese name is the line's `title`.
import { complianceGuideOperations } from './compliance-guides/contract';
import { composeCheckForms } from './catalogue/compose-contract';
import { bodyOperations } from './bodies/contract';
import { catalogueOperations } from './catalogue/contract';
import { caseFileOperations } from './case-files/contract';
import { codeOperations } from './codes/contract';
import { consultationOperations } from './consultations/contract';
import { creditRepairOperations } from './credit-repairs/contract';
import type { Operation, Operations } from './contract';
import { documentOperations } from './documents/contract';
import { deviceOperations } from './devices/contract';
import { disposalOperations } from './disposals/contract';
import { doorFormOperations } from './door-forms/contract';
import { dutyOperations } from './duties/contract';
import { elsewhereOperations } from './elsewhere/contract';
import { postOperations } from './posts/contract';
import { clearanceOperations } from './third-parties/clearance-contract';
import { thirdPartyOperations } from './third-parties/contract';
import { thirdPartyServiceOperations } from './third-parties/service-contract';
import { drawOperations } from './draws/contract';
import { evidenceOperations } from './evidence/contract';
import { eventOperations } from './events/contract';
import { inspectionOperations } from './inspections/contract';
import { entrustmentOperations } from './entrustments/contract';
import { limitOperations } from './limits/contract';
import { milestoneOperations } from './milestones/contract';
import { ledgerOperations } from './ledger/contract';
import { itemOperations } from './items/contract';
import { letterOperations } from './letters/contract';
import { itemSheetOperations } from './items/sheet-contract';
import { listOperations } from './lists/contract';
import { listSheetOperations } from './lists/sheet';
import { otherVisitOperations } from './other-visits/contract';
import { outwardOperations } from './outward/contract';
import { overviewOperations } from './overview/contract';
import { planOperations } from './plans/contract';
import { plannedVisitOperations } from './planned-visits/contract';
import { publicVisitOperations } from './public-visits/contract';
import { registerOperations } from './registers/contract';
import { riskListOperations } from './risk-lists/contract';
import { trainingOperations } from './trainings/contract';
import { selfCheckOperations } from './self-checks/contract';
import { sheetOperations } from './registers/sheet-contract';
import { substitutionOperations } from './substitutions/contract';
import { guidanceOperations } from './guidance/operations';
import { complaintOperations } from './voice/complaint-contract';
import { platformProblemOperations } from './voice/platform-problem-contract';
import { publicComplaintOperations } from './voice/public-complaint-contract';
import { ownOperations } from './voice/own-contract';
import { evaluationOperations } from './voice/evaluation-contract';
import { webhookOperations } from './webhooks/contract';
import { taskActOperations } from './tasks/act-contract';
import { taskOperations } from './tasks/contract';

interface Noun {
  /** Tag in OpenAPI, in Chinese. */
  readonly title: string;
  readonly description: string;
  readonly operations: Operations;
}

export const nouns = {
  inspections: {
    title: '检查',
    description: '一次检查从立项到办结：查询、立项和逐项办理',
    operations: inspectionOperations,
  },
  codes: {
    title: '码',
    description: '行政行为码（检查码）和电子执法证码：查看、二维码、离线核验包；公众核验，无须登录',
    operations: codeOperations,
  },
  publicVisits: {
    title: '公示的检查',
    description: '依当地文件向社会公示的检查：已预告的、已入企的',
    operations: publicVisitOperations,
  },
  doorForms: {
    title: '现场表单',
    description: '离线包、现场填写的报送和回执、几人所填的合并',
    operations: doorFormOperations,
  },
  evidence: {
    title: '证据',
    description: '照片、录像、录音和书证：断点续传、查看、取回；以 attachEvidence 提交',
    operations: evidenceOperations,
  },
  documents: {
    title: '文书',
    description: '检查的各种文书：制发、编号、取 PDF 和 Word 文件；公众凭核验码核验，无须登录',
    operations: documentOperations,
  },
  caseFiles: {
    title: '案卷',
    description: '整个案卷导出为一个文件，可以离线核对；取用登记',
    operations: caseFileOperations,
  },
  creditRepairs: {
    title: '信用修复',
    description: '处罚决定所生信用记录的修复',
    operations: creditRepairOperations,
  },
  plans: {
    title: '检查计划',
    description: '年度计划和专项计划：编制、审核、批准、统筹、备案、公布、变更，以及由工作簿导入',
    operations: planOperations,
  },
  events: {
    title: '实时变化',
    description: '检查、信用修复和待办的变化，随时告知',
    operations: eventOperations,
  },
  registers: {
    title: '登记册',
    description: '行政检查主体、执法人员、企业、经营场所：查询、登记、变更、终止，各有变更记录',
    operations: { ...registerOperations, ...sheetOperations },
  },
  items: {
    title: '检查事项清单',
    description: '检查事项的编制、认领、备案、公布、修订、停用、并入和取消；公众查看某日施行的清单',
    operations: { ...itemOperations, ...itemSheetOperations },
  },
  catalogue: {
    title: '表单、清单和依据',
    description: '检查表单和一表通查、各种清单、法定依据、标准协商：各有按日的版本和变更记录',
    operations: { composeCheckForms, ...catalogueOperations },
  },
  outward: {
    title: '外部平台',
    description: '外部平台按规则包写明的事项和字段名取数',
    operations: outwardOperations,
  },
  webhooks: {
    title: '推送',
    description: '把变化推送给机关的业务系统（Standard Webhooks）',
    operations: webhookOperations,
  },
  tasks: {
    title: '待办',
    description: '等待办理的事项',
    operations: { ...taskOperations, ...taskActOperations },
  },
  substitutions: {
    title: '代理',
    description: '请假、出差等期间由何人代理：指定、提前终止、查询',
    operations: substitutionOperations,
  },
  letters: {
    title: '没有送达的信',
    description: '退信和没有收信人的通知：改正地址重发，或者另行告知',
    operations: letterOperations,
  },
  ledger: {
    title: '入企台账',
    description: '各机关对企业入企的次数、上限和余额',
    operations: ledgerOperations,
  },
  overview: {
    title: '总览',
    description: '九个环节一屏掌握；一次检查的九个环节彼此相接',
    operations: overviewOperations,
  },
  milestones: {
    title: '时间节点',
    description: '当地文件定下日期、只做一次的事：完成情况、报告完成；公众查看',
    operations: milestoneOperations,
  },
  limits: {
    title: '由决定确定的数字',
    description:
      '年度上限、各类企业的上限和抽查比例、合理频次的阈值、专项控制数：由有权机关以决定定，登记、公布、撤销',
    operations: limitOperations,
  },
  entrustments: {
    title: '委托检查',
    description: '简单事项委托别的机关代查：委托书的登记、能力核查、撤销',
    operations: entrustmentOperations,
  },
  lists: {
    title: '企业名单和分级',
    description:
      '白名单、重点监管、联合和非联合检查对象：列入、决定、延期、移出、公布、异议；企业的等级及其说明',
    operations: { ...listOperations, ...listSheetOperations },
  },
  consultations: {
    title: '会商',
    description: '年度统筹和月磋商：报送调整、零报告、决定、合并方案（综合查一次）、公布',
    operations: consultationOperations,
  },
  plannedVisits: {
    title: '计划入企',
    description: '会商公布的入企安排：一览、表格和日历',
    operations: plannedVisitOperations,
  },
  otherVisits: {
    title: '检查以外的入企',
    description: '服务、指导、培训、督查、调研：登记、企业答复、入企留痕、结束',
    operations: otherVisitOperations,
  },
  complianceGuides: {
    title: '守法经营指引',
    description: '一业一册和合规指引：编写、审核、公布、撤下；公众无须登录；企业看适用自己行业的和告知它的',
    operations: complianceGuideOperations,
  },
  selfChecks: {
    title: '企业自查',
    description: '企业按指引自查、自己改正；所填的只归企业，不作检查的来由，也不作处罚的依据',
    operations: selfCheckOperations,
  },
  riskLists: {
    title: '个性风险清单',
    description: '为单个企业编制：由记录拟出，检查人员修改、确认、交付；只有这家企业看得到',
    operations: riskListOperations,
  },
  trainings: {
    title: '培训',
    description: '面向企业的培训：发布、公开的日历、报名、到场；派谁参加由企业自己定',
    operations: trainingOperations,
  },
  own: {
    title: '企业自己的',
    description: '企业查看自己的全部入企和各机关的次数、余额',
    operations: ownOperations,
  },
  evaluations: {
    title: '企业评价',
    description: '企业凭码、凭邀请信、凭账号评价检查和整改；机关只看攒够份数的每月汇总',
    operations: evaluationOperations,
  },
  guidance: {
    title: '企业指导和服务',
    description: '服务清单、专家团；企业点单、机关组团、指导、反馈、闭环；与检查各阶段相连',
    operations: guidanceOperations,
  },
  complaints: {
    title: '投诉和异议',
    description: '企业凭码或者凭账号投诉、提出异议；受理、交办、答复、复核；身份只给办理的机关',
    operations: { ...complaintOperations, ...publicComplaintOperations, ...platformProblemOperations },
  },
  devices: {
    title: '监控设备和非现场检查',
    description: '监控设备的登记、公布、停用；非现场检查的比例',
    operations: deviceOperations,
  },
  thirdParties: {
    title: '第三方服务',
    description: '辅助服务的规范、第三方聘用、服务与计划入企的匹配、到场提醒、自行清理的申报',
    operations: { ...thirdPartyOperations, ...thirdPartyServiceOperations, ...clearanceOperations },
  },
  posts: {
    title: '岗位',
    description: '机关内的岗位由谁担任、自何时起、哪里空缺',
    operations: postOperations,
  },
  bodies: {
    title: '检查主体的确认',
    description: '检查主体的清理、政府审定、向社会公告，及其进度',
    operations: bodyOperations,
  },
  elsewhere: {
    title: '异地执法',
    description: '异地执法备案和异地协助的请求',
    operations: elsewhereOperations,
  },
  duties: {
    title: '常设事项',
    description: '登记册一类没有流程的事等谁办理，及其变更记录',
    operations: dutyOperations,
  },
  disposals: {
    title: '处理和结果共享',
    description: '同类案件以往的处理；一家企业已经告知的检查结果',
    operations: disposalOperations,
  },
  draws: {
    title: '双随机抽取',
    description: '随机抽取检查对象和执法人员：事先承诺，由公开的随机值抽出，任何人都可以重新计算',
    operations: drawOperations,
  },
} as const satisfies Readonly<Record<string, Noun>>;

export interface NamedOperation {
  readonly operationId: string;
  readonly noun: Noun;
  readonly operation: Operation;
}

export const namedOperations: readonly NamedOperation[] = Object.values<Noun>(nouns).flatMap((noun) =>
  Object.entries(noun.operations).map(([operationId, operation]) => ({ operationId, noun, operation })),
);

export const methodOf = (operation: Operation): 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' =>
  operation.kind === 'read' ? 'GET' : operation.method;

/** 'POST /inspections/:inspectionId/commands/approve' */
export const routeOf = (operation: Operation): string => `${methodOf(operation)} ${operation.path}`;

const routes: ReadonlySet<string> = new Set(namedOperations.map(({ operation }) => routeOf(operation)));

/** @throws when an operation is about to be mounted that no noun of this module lists */
export const assertListed = (operation: Operation): void => {
  const route = routeOf(operation);
  if (!routes.has(route)) throw new Error(`${route} is not listed in api/operations.ts`);
};
