// How a policy pack is written (policies/packs/*.yaml): strict, every value with its source. `basePackSchema` wants
// every parameter; `packSchema`, for a jurisdiction, only those that its document speaks of.
import { z } from 'zod';
import { deadlineSpanSchema } from '../domain/calendar/deadlines';
import {
  enterprisePools,
  filingExemptions,
  inspectionKinds,
  leniencyGrounds,
  noticeExemptions,
  triggerSources,
} from '../domain/inspection/vocabulary';
import { scanFields } from '../domain/policy/policy-pack';
import { allDeadlineIds, pauseCauses, ruleIds } from '../domain/policy/rule-ids';
import { clearingGrounds, originKinds } from '../domain/items/item';
import { listKinds } from '../domain/items/list-entries';
import { requirableFields } from '../domain/items/policy';
import { roles } from '../domain/shared/actor';
import { tiers } from '../domain/tier/vocabulary';
import { informationKeys } from './information-names';
import { caseConsultationFields, impactFields } from './schema-case-care';
import { consultationFields } from './schema-consultation';
import { creditRepairFields } from './schema-credit';
import { discretionFields } from './schema-discretion';
import { ledgerFields } from './schema-ledger';
import { milestonesSchema } from './schema-milestones';
import { documentFields } from './schema-documents';
import { guidanceFields } from './schema-guidance';
import { complianceGuideFields } from './schema-compliance-guides';
import { otherVisitFields } from './schema-other-visits';
import { outwardSchema } from './schema-outward';
import { planningFields } from './schema-planning';
import { postFields } from './schema-posts';
import { serviceFields } from './schema-services';
import { publicationFields } from './schema-publication';
import { voiceFields } from './schema-voice';
import { listTermsFields, tieringFields } from './schema-classes';
import { documentPrefixSchema, hasSource, sourced, sourceFields, sourceMissing } from './schema-source';

const text = z.string().min(1);
const flag = sourced(z.boolean());
const names = sourced(z.array(text));

const documentSchema = z.strictObject({
  prefix: documentPrefixSchema,
  status: sourced(z.enum(['draft', 'inForce'])).describe('draft：征求意见稿；inForce：现行有效'),
  title: sourced(text.nullable()).describe('标题；null：所得文本没有'),
  number: sourced(text.nullable()).describe('文号'),
  issuer: sourced(text.nullable()).describe('印发机关'),
  issuedOn: sourced(
    z
      .string()
      .regex(/^\d{4}(-\d{2}-\d{2})?$/, { error: '应为 YYYY-MM-DD，日期不明的只写年份' })
      .nullable(),
  ).describe('印发日期'),
  effectiveFrom: sourced(text.nullable()).describe('施行日期'),
  expiresOn: sourced(text.nullable()).describe('失效日期'),
  territory: sourced(text).describe('适用地域和约束的下级'),
  superiorDocuments: names.describe('所依据的上级文件'),
  enterpriseScope: names.describe('“企业”包括哪些主体'),
});

const step = sourced(z.array(z.enum(inspectionKinds))).describe('须经此步骤的检查种类；空：不要求');
const stepFields = {
  needAssessment: step,
  legalReview: step,
  collectiveDiscussion: step,
  governmentApproval: step,
};

const level = sourced(z.enum(['agencyLeader', 'principalHead'])).describe('机关负责人；机关主要负责人');
const approvalFields = { planned: level, special: level, triggered: level, temporary: level };

const leadTime = sourced(z.int().min(0).max(30)).describe('距入企至少几个工作日；不足的提示，不阻断');

const filingFields = {
  recipients: names.describe('受理单次检查备案的机构，取 bodies 的键；空：不须备案'),
  copies: names.describe('同时抄送的机构，取 bodies 的键'),
  leadWorkingDays: leadTime,
  parkCommitteeTold: flag.describe('检查园区企业是否同时告知园区管委会'),
  exemptions: sourced(z.array(z.enum(filingExemptions))).describe('免予事前备案的情形'),
};

const noticeGrade = z.strictObject({
  name: text.describe('这一级预告的名称'),
  tiers: z.array(z.enum(tiers)).describe('企业的等级；空：不论等级，等级不明的也算'),
  kinds: z.array(z.enum(inspectionKinds)).describe('检查类型；空：不论类型'),
  leadWorkingDays: z.int().min(0).max(30).describe('距入企至少几个工作日；不足的提示，不阻断'),
  selfCheck: z.boolean().describe('是否督促企业先行自查'),
  appointment: z.boolean().describe('企业可否预约别的日期'),
});

const advanceNoticeFields = {
  required: flag.describe('入企前是否须预告企业'),
  leadWorkingDays: leadTime,
  contents: names.describe('预告须写明的内容'),
  exemptions: sourced(z.array(z.enum(noticeExemptions))).describe('可以不预告的情形'),
  grades: sourced(z.array(noticeGrade)).describe('分类分级的预告，第一个适合的算数；空：不分级'),
  published: flag.describe('预告送达以后是否向社会公示'),
};

const codeFields = {
  bearer: sourced(z.enum(['task', 'enterprise'])).describe(
    'task：按任务赋码，人员亮码；enterprise：企业自有的码，人员扫码',
  ),
  name: sourced(text).describe('码的名称'),
  issuer: sourced(text).describe('赋码的平台'),
  checkInWithoutCode: flag.describe('企业没有码时可否打卡定位'),
  scanFields: sourced(z.array(z.enum(scanFields))).describe(
    '扫企业码时须一并采集的：enterpriseCode 扫到的内容，position 位置；空：不要求',
  ),
  visitsPublished: flag.describe('扫码入企以后是否即向社会公示（涉密除外）'),
  recheckByCode: flag.describe('核实整改是否须凭本次检查的码'),
  checkInWithinMetres: sourced(z.int().min(20).max(10_000)).describe(
    '定位打卡离检查地点多远以内为到场，米；误差另计',
  ),
  fixMaxAgeSeconds: sourced(z.int().min(10).max(86_400)).describe('定位多久以前的为旧的位置，秒'),
  clockSlackSeconds: sourced(z.int().min(0).max(3600)).describe(
    '设备的时钟与本系统相差多少秒以内，不据以认定取证的时刻没有码',
  ),
};

const urgentMode = sourced(z.enum(['before', 'atEntry', 'after'])).describe(
  'before：仍在入企前；atEntry：入企即时；after：事后补办',
);
const urgentEntryFields = {
  approval: urgentMode,
  filing: urgentMode,
  code: urgentMode,
  reasonRequired: flag.describe('事后补办是否须写明理由'),
};

const keyField = z.strictObject({
  code: text.describe('行业或领域的代码'),
  name: text.describe('名称'),
  adoptedBy: text.describe('由哪个机关、哪份文件确定'),
});
const selectionFields = {
  keyFields: sourced(z.array(keyField)).describe('不必随机抽取的特殊行业和重点领域；空：没有例外'),
  freePools: sourced(z.array(z.enum(enterprisePools))).describe('不必随机抽取的监管对象库；空：没有例外'),
};

const sources = sourced(z.array(z.enum(triggerSources)));
const triggerFields = {
  sources: sources.describe('计划外检查的来源'),
  capExempt: sources.describe('不占年度上限的来源'),
  capWarnOnly: sources.describe('占年度上限、满额时只提示的来源'),
  monthlyReturn: flag.describe('触发式检查是否按月汇总备案'),
  frequencyOf: sourced(z.enum(['triggered', 'all'])).describe(
    '合理频次（提示和叫停的阈值）计哪些：triggered 只计触发式，all 全部入企检查',
  ),
};

const recordingFields = {
  matters: sourced(
    z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z][A-Za-z]*$/)
            .describe('编号'),
          name: text.describe('什么情形'),
        }),
      )
      .min(1),
  ).describe('音像记录事项清单：有其中之一的，全过程音像记录；检查人员逐项对照'),
};

const recusalFields = {
  eachSide: flag.describe('企业和检查人员本人可否各申请一次：一方被驳回以后，另一方仍可申请'),
};

const outcomeFields = {
  leniencyGrounds: sourced(z.array(z.enum(leniencyGrounds))).describe('从宽处理的情形'),
  observation: flag.describe('有无合规整改考察（观察）期'),
  combinedCorrection: flag.describe('几个机关的整改可否合并为一次（集成改一次）'),
  combinedExtension: flag.describe('合并为一次的整改，延长是否一并延长'),
  proofOfCorrection: flag.describe('企业可否自己上传改正的照片、录像和书证'),
  caseEvidenceNamed: flag.describe('检查中有未赋码的证据的，立案是否须列明所用的证据'),
};

const ruleSchema = z
  .strictObject({
    strength: z
      .enum(['block', 'block*', 'warn', 'count', 'off'])
      .describe('block 阻断；block* 原则上阻断、可说明理由放行；warn 提示；count 只计数；off 不适用'),
    limit: z.int().min(0).nullable().optional().describe('次数或人数；null：文件要求而没有给出数字，只计数'),
    overrideBy: z.enum(roles).optional().describe('strength 为 block* 时由谁放行'),
    ...sourceFields,
  })
  .refine(hasSource, { error: sourceMissing });

const escalationStep = z.strictObject({
  afterWorkingDays: z.int().min(1).max(250).describe('逾期后第几个工作日'),
  to: z.array(z.enum(roles)).min(1).describe('告知谁'),
});

const isAscending = (steps: readonly { readonly afterWorkingDays: number }[]): boolean =>
  steps.every(
    ({ afterWorkingDays }, index) =>
      index === 0 || afterWorkingDays > (steps[index - 1]?.afterWorkingDays ?? 0),
  );

const itemListFields = {
  title: sourced(text).describe('检查事项清单的名称'),
  origins: sourced(z.array(z.enum(originKinds)).min(1)).describe('事项从何而来：自行编制、从上级清单认领'),
  sourceRequired: flag.describe('事项是否须写明在权责清单（履职事项清单）中的出处'),
  requiredFields: sourced(z.array(z.enum(requirableFields))).describe('备案、公布前必须填写的要素'),
  ownerDeciders: sourced(z.array(z.enum(roles)).min(1)).describe('主管部门不明确的，由谁协调明确'),
  filingRecipient: sourced(text.nullable()).describe('清单向谁备案，取 bodies 的键；null：不须备案'),
  filingBeforePublication: flag.describe('是否先备案、后公布'),
  publishers: sourced(z.array(z.enum(roles)).min(1)).describe('由谁公布'),
  publishedAt: sourced(text).describe('在何处公布'),
  clearingGrounds: sourced(z.array(z.enum(clearingGrounds)).min(1)).describe('清理事项的情形'),
  noEffectMonths: sourced(z.int().min(1).max(120).nullable()).describe(
    '几个月没有发现问题的算没有实效；null：没有机关定过数字，不判断',
  ),
  strictOut: sourced(z.array(z.enum(listKinds))).describe('移出须逐条写明理由和决定的清单'),
  madeTogether: sourced(
    z.array(z.strictObject({ list: z.enum(listKinds), bodies: z.array(z.enum(roles)).min(2) })),
  ).describe('由几家会同编制的清单：各家都同意之后才施行'),
  standardsToGovernment: flag.describe('标准不一致、协商不成的，是否报政府决定'),
};

const reminderFields = {
  hour: sourced(z.int().min(0).max(23)).describe('提醒和上报在工作日的几点发出（北京时间）'),
};

const deadlineSchema = z
  .strictObject({
    span: deadlineSpanSchema.nullable().describe('期限；null：由命令定日期（责令改正、考察期等）'),
    soft: z.boolean().describe('文件只说“及时”的为 true：提醒、通报，不作违规'),
    remindWorkingDaysBefore: z.array(z.int().min(0).max(250)).describe('到期前几个工作日提醒，0 为当日'),
    holders: z.array(z.enum(roles)).min(1).describe('由谁办理，也是提醒的对象'),
    escalation: z
      .array(escalationStep)
      .refine(isAscending, { error: '各级应按 afterWorkingDays 从小到大排列' })
      .describe('逾期仍未办理的逐级上报；逾期后第一个工作日先告知办理人'),
    startEvent: text.describe('起算的事件，写成能接在日期后面的短语'),
    pausedBy: z
      .array(z.enum(pauseCauses))
      .optional()
      .describe('期间停止计算、结束后接着计算的事由：observation 合规整改考察期（观察期）；没有写的，不停止'),
    ...sourceFields,
  })
  .refine(hasSource, { error: sourceMissing });

const bodiesSchema = z.record(
  z.string().regex(/^[a-z][a-zA-Z]*$/, { error: '应为小写字母开头的英文键，例如 coordinatingBody' }),
  sourced(text),
);
const informationSchema = z.partialRecord(
  z.enum(informationKeys),
  sourced(
    z.union([text, z.array(text), z.number(), z.boolean()], { error: '应为文字、文字列表、数字或是非' }),
  ),
);

const identity = {
  pack: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, { error: '应为小写英文标识' })
    .describe('规则包标识，与文件名相同'),
  name: text.describe('地区名称'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, { error: '应为三段版本号，例如 1.0.0' })
    .describe('版本，见 docs/adding-a-jurisdiction.md'),
};

export const basePackSchema = z.strictObject({
  ...identity,
  bodies: bodiesSchema,
  steps: z.strictObject(stepFields),
  approval: z.strictObject(approvalFields),
  filing: z.strictObject(filingFields),
  advanceNotice: z.strictObject(advanceNoticeFields),
  code: z.strictObject(codeFields),
  urgentEntry: z.strictObject(urgentEntryFields),
  selection: z.strictObject(selectionFields),
  tiers: z.strictObject(tieringFields),
  lists: z.strictObject(listTermsFields),
  triggers: z.strictObject(triggerFields),
  recording: z.strictObject(recordingFields),
  recusal: z.strictObject(recusalFields),
  outcomes: z.strictObject(outcomeFields),
  discretion: z.strictObject(discretionFields),
  caseConsultation: z.strictObject(caseConsultationFields),
  impact: z.strictObject(impactFields),
  creditRepair: z.strictObject(creditRepairFields),
  planning: z.strictObject(planningFields),
  itemList: z.strictObject(itemListFields),
  consultation: z.strictObject(consultationFields),
  ledger: z.strictObject(ledgerFields),
  otherVisits: z.strictObject(otherVisitFields),
  services: z.strictObject(serviceFields),
  posts: z.strictObject(postFields),
  complianceGuides: z.strictObject(complianceGuideFields),
  documents: z.strictObject(documentFields),
  voice: z.strictObject(voiceFields),
  guidance: z.strictObject(guidanceFields),
  publication: z.strictObject(publicationFields),
  milestones: milestonesSchema,
  outward: outwardSchema,
  rules: z.record(z.enum(ruleIds), ruleSchema),
  deadlines: z.record(z.enum(allDeadlineIds), deadlineSchema),
  reminders: z.strictObject(reminderFields),
  information: informationSchema,
});
export type BasePack = z.infer<typeof basePackSchema>;

export const packSchema = z.strictObject({
  ...identity,
  extends: z.literal('base').describe('文件没有写明的取自底板 base.yaml'),
  document: documentSchema.describe('文件本身'),
  bodies: bodiesSchema.default({}).describe('各机构在本地的名称'),
  steps: z.strictObject(stepFields).partial().default({}).describe('审批之前的步骤'),
  approval: z.strictObject(approvalFields).partial().default({}).describe('每种检查由谁批准'),
  filing: z.strictObject(filingFields).partial().default({}).describe('单次检查入企前的备案'),
  advanceNotice: z.strictObject(advanceNoticeFields).partial().default({}).describe('检查预告'),
  code: z.strictObject(codeFields).partial().default({}).describe('行政行为码、检查码、企业码'),
  urgentEntry: z.strictObject(urgentEntryFields).partial().default({}).describe('紧急入企可以留到何时补办'),
  selection: z.strictObject(selectionFields).partial().default({}).describe('检查对象的选取'),
  tiers: z
    .strictObject(tieringFields)
    .partial()
    .default({})
    .describe('企业分级分类：信用和风险定级，各级的措施'),
  lists: z.strictObject(listTermsFields).partial().default({}).describe('企业名单：各库如何建立、对谁有效'),
  triggers: z.strictObject(triggerFields).partial().default({}).describe('触发式和临时检查'),
  recording: z.strictObject(recordingFields).partial().default({}).describe('音像记录'),
  recusal: z.strictObject(recusalFields).partial().default({}).describe('回避的申请'),
  outcomes: z.strictObject(outcomeFields).partial().default({}).describe('处理结果'),
  discretion: z
    .strictObject(discretionFields)
    .partial()
    .default({})
    .describe('裁量和从宽：权衡、柔性方式、重罚、强制'),
  caseConsultation: z
    .strictObject(caseConsultationFields)
    .partial()
    .default({})
    .describe('有实质争议的案件的会商'),
  impact: z.strictObject(impactFields).partial().default({}).describe('案件对企业经营的影响评估'),
  creditRepair: z.strictObject(creditRepairFields).partial().default({}).describe('信用修复'),
  planning: z.strictObject(planningFields).partial().default({}).describe('年度计划和专项计划'),
  itemList: z.strictObject(itemListFields).partial().default({}).describe('检查事项清单'),
  consultation: z.strictObject(consultationFields).partial().default({}).describe('月磋商和年度统筹'),
  ledger: z
    .strictObject(ledgerFields)
    .partial()
    .default({})
    .describe('入企台账：数字由谁确定、委托书由谁出具、结果几日之内可以互认'),
  otherVisits: z.strictObject(otherVisitFields).partial().default({}).describe('检查以外的入企'),
  services: z.strictObject(serviceFields).partial().default({}).describe('第三方辅助服务和中介'),
  posts: z.strictObject(postFields).partial().default({}).describe('岗位、检查主体的确认、异地执法备案'),
  complianceGuides: z
    .strictObject(complianceGuideFields)
    .partial()
    .default({})
    .describe('守法经营指引、个性风险清单、企业自查和培训'),
  documents: z.strictObject(documentFields).partial().default({}).describe('文书的格式'),
  voice: z.strictObject(voiceFields).partial().default({}).describe('企业评价、投诉和异议'),
  guidance: z.strictObject(guidanceFields).partial().default({}).describe('企业指导和服务'),
  publication: z.strictObject(publicationFields).partial().default({}).describe('检查结果的公示'),
  milestones: milestonesSchema.default({}),
  outward: outwardSchema.default({}),
  rules: z.partialRecord(z.enum(ruleIds), ruleSchema).default({}).describe('规则及其强度'),
  deadlines: z.partialRecord(z.enum(allDeadlineIds), deadlineSchema).default({}).describe('期限'),
  reminders: z.strictObject(reminderFields).partial().default({}).describe('提醒和上报的时刻'),
  information: informationSchema.default({}).describe('供人查阅、不驱动规则的内容'),
});
export type AuthoredPack = z.infer<typeof packSchema>;
