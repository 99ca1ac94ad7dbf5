// What an agency asks for when it starts an inspection: object, bodies, items, cause, time, people.
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import {
  channels,
  idSchema,
  inspectionKinds,
  inspectionModes,
  textSchema,
  triggerSources,
} from './vocabulary';

export const draftSchema = z
  .object({
    kind: z.enum(inspectionKinds).describe('计划/专项/触发式/临时'),
    mode: z.enum(inspectionModes).describe('单独、联合（综合查一次）、委托'),
    channel: z.enum(channels).describe('现场或非现场'),
    enterpriseId: idSchema.describe('被检查企业的登记编号'),
    siteId: idSchema.nullable().default(null).describe('检查的场所；空为注册地址'),
    leadAgencyId: idSchema.describe('负责的机关；联合检查为牵头单位'),
    agencyIds: z.array(idSchema).min(1).max(20).describe('有事项在内的全部机关，含牵头单位'),
    entrustedAgencyId: idSchema.nullable().default(null).describe('受托机关：代事项所属机关派员检查'),
    entrustmentRef: textSchema.nullable().default(null).describe('委托书编号'),
    itemIds: z.array(idSchema).min(1).max(200).describe('公开的检查事项编号'),
    formVersion: textSchema.nullable().default(null).describe('检查表单及其版本'),
    platformTaskRef: textSchema.nullable().default(null).describe('统一平台任务号'),
    planLineRef: textSchema.nullable().default(null).describe('已备案计划中的条目'),
    selection: z
      .enum(['drawn', 'keyField', 'manual'])
      .default('manual')
      .describe('检查对象如何选取：随机抽取、重点领域、人工'),
    // Absent, not null, where nothing is said: drafts recorded before these fields have to stay what they were.
    drawId: idSchema
      .exactOptional()
      .describe('随机抽取的，写明抽取编号（/draws）：须为本机关、本计划条目的，且抽中这家企业'),
    officersNotDrawnReason: textSchema.exactOptional().describe('检查人员不是抽出的那几人的，写明更换的理由'),
    keyField: textSchema.nullable().default(null).describe('企业所属重点领域，取规则包所列代码'),
    selectionReason: textSchema.nullable().default(null).describe('人工或者按重点领域选取的理由'),
    trigger: z
      .object({
        source: z.enum(triggerSources).describe('触发来源'),
        evidenceRef: textSchema.describe('投诉、交办、预警等的编号'),
        separateVisitReason: textSchema.nullable().default(null).describe('为何不能与计划检查合并'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('计划外检查的来源'),
    special: z
      .object({
        scope: textSchema.describe('检查范围'),
        content: textSchema.describe('检查内容'),
        until: plainDateSchema.describe('截止日'),
        selectionCriterion: textSchema.nullable().default(null).describe('选取标准；空为全覆盖'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('专项检查的范围、内容和时限'),
    window: z
      .object({ from: plainDateSchema.describe('首日'), to: plainDateSchema.describe('末日') })
      .strict()
      .describe('可以检查的日期，含首尾两日'),
    method: textSchema.describe('检查方式'),
    content: textSchema.describe('检查内容'),
    offSiteInsufficient: textSchema.nullable().default(null).describe('非现场方式为何不足；空为未作说明'),
    leastImpact: textSchema.exactOptional().describe('最小影响的说明：为何非入企不可，怎样少扰经营'),
    separateFromOthers: textSchema.nullable().default(null).describe('为何不与其他机关同一时段的检查合并'),
    statutoryMinimum: z
      .object({
        basis: textSchema.describe('要求检查的法律条文'),
        visitsPerYear: z.number().int().min(1).max(12).describe('每年次数'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('法律对这类企业规定的最低检查次数：白名单企业因此才有必要'),
    jointConsentRef: textSchema.nullable().default(null).describe('非联合检查对象同意联合检查的书面编号'),
    licencePrecondition: z
      .object({
        legalBasis: textSchema.nullable().default(null).describe('法定依据'),
        necessity: textSchema.nullable().default(null).describe('必要性'),
      })
      .strict()
      .nullable()
      .default(null)
      .describe('入企作为许可、给付等前置条件时填写'),
    officerIds: z.array(idSchema).max(30).default([]).describe('检查人员'),
    leaderOfficerId: idSchema.nullable().default(null).describe('带队人员'),
  })
  .strict()
  .superRefine((draft, ctx) => {
    const fault = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    if (!draft.agencyIds.includes(draft.leadAgencyId)) fault('agencyIds', '参与机关必须包含牵头单位');
    if (new Set(draft.agencyIds).size !== draft.agencyIds.length) fault('agencyIds', '参与机关不得重复');
    if (draft.mode === 'single' && draft.agencyIds.length !== 1) fault('agencyIds', '单独检查只能有一个机关');
    if (draft.mode === 'joint' && draft.agencyIds.length < 2) fault('agencyIds', '联合检查至少两个机关');
    if (draft.mode === 'entrusted' && draft.entrustedAgencyId === null)
      fault('entrustedAgencyId', '委托检查须写明受托机关');
    if (draft.mode !== 'entrusted' && draft.entrustedAgencyId !== null)
      fault('entrustedAgencyId', '只有委托检查才填写受托机关');
    if (draft.entrustedAgencyId !== null && draft.agencyIds.includes(draft.entrustedAgencyId))
      fault('entrustedAgencyId', '受托机关不得是事项所属机关');
    if (draft.kind === 'planned' && draft.trigger !== null) fault('trigger', '计划内检查不填触发来源');
    if (draft.window.from > draft.window.to) fault('window', '检查时段的开始日晚于结束日');
    if (draft.kind === 'special' && draft.special === null)
      fault('special', '专项检查须填写范围、内容和时限');
    if (new Set(draft.officerIds).size !== draft.officerIds.length) fault('officerIds', '检查人员不得重复');
    if (new Set(draft.itemIds).size !== draft.itemIds.length) fault('itemIds', '检查事项不得重复');
    if (draft.leaderOfficerId !== null && !draft.officerIds.includes(draft.leaderOfficerId))
      fault('leaderOfficerId', '带队人员须在检查人员之中');
  });
export type Draft = z.infer<typeof draftSchema>;
