// Visits that are no inspections (非检查入企): announced, answered by the enterprise, entered with proof, ended.
import { z } from 'zod';
import { idSchema } from '../../domain/inspection/vocabulary';
import {
  announcementSchema,
  entryProofs,
  entrySchema,
  otherVisitStatuses,
  type Announcement,
} from '../../domain/other-visit/visit';
import { otherVisitHints } from '../../domain/other-visit/decide';
import { otherVisitKinds, otherVisitKindSchema } from '../../domain/policy/other-visits';
import { listFollowUps } from './follow-up-contract';
import { daySchema, nothing, pageOf, pageQuery, reading, writing, type Operations } from '../contract';

const one = z.strictObject({ otherVisitId: idSchema.describe('入企登记的编号') });
export type OtherVisitParams = z.infer<typeof one>;

const hint = z.strictObject({
  code: z
    .enum(otherVisitHints)
    .describe('otherVisitCrowded：三十日内另有统筹的入企；otherVisitRepeated：其中目的相同'),
  message: z.string().describe('写给人看的一句话'),
  ids: z.array(z.string()).describe('涉及的入企登记'),
  clauses: z.array(z.string()).describe('所依据的条款编号'),
});

export const otherVisitAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    version: z.int().describe('现在的版本，同 ETag'),
    status: z.enum(otherVisitStatuses).describe('所处状态'),
    statusName: z.string().describe('所处状态的名称'),
    kind: z.enum(otherVisitKinds).describe('类型'),
    kindName: z.string().describe('类型的名称'),
    agencyId: z.string().describe('入企的机关'),
    agencyName: z.string().describe('机关名称'),
    enterpriseId: z.string().describe('企业'),
    enterpriseName: z.string().describe('企业名称'),
    siteId: z.string().nullable().describe('经营场所'),
    on: z.string().describe('入企日期'),
    purpose: z.string().describe('目的'),
    content: z.string().describe('内容'),
    officerIds: z.array(z.string()).describe('前往的人员'),
    companions: z.int().describe('请企业派几人陪同或者参加'),
    invitedByEnterprise: z.boolean().describe('是否由企业邀约'),
    guidanceId: z.string().nullable().describe('为哪件指导预约上门；空：不是'),
    followUpOf: z.string().nullable().describe('案后回访的案件所由的检查；空：不是回访'),
    announcedAt: z.string().describe('登记时刻，UTC'),
    answeredAt: z.string().nullable().describe('企业答复的时刻，UTC'),
    answer: z.string().nullable().describe('企业的答复'),
    entry: z
      .strictObject({
        proof: z.enum(entryProofs).describe('怎样证明入企'),
        reference: z.string().describe('码、定位或者记录的编号'),
        why: z.string().nullable().describe('不能赋码、扫码的原因'),
        plainClothes: z.boolean().describe('是否未着制服'),
      })
      .nullable()
      .describe('入企登记；空：尚未入企'),
    enteredAt: z.string().nullable().describe('入企时刻，UTC'),
    endedAt: z.string().nullable().describe('结束时刻，UTC'),
    outcome: z.string().nullable().describe('做了什么，告知企业'),
    cancelReason: z.string().nullable().describe('取消的理由'),
    hints: z.array(hint).describe('统筹安排的提示：不阻止，供调整'),
  })
  .meta({ id: 'OtherVisit' });
export type OtherVisitAnswer = z.infer<typeof otherVisitAnswer>;

const example: Announcement = {
  enterpriseId: 'cixi-ent-1',
  siteId: null,
  kind: 'service',
  purpose: '法治体检',
  content: '就企业提出的用工合同问题提供咨询',
  on: daySchema.parse('2099-12-01'),
  officerIds: ['cixi-officer-1'],
  companions: 0,
  invitedByEnterprise: true,
  followUpOf: null,
  guidanceId: null,
};

export const announceOtherVisit = writing({
  path: '/other-visits',
  summary: '登记一次检查以外的入企（服务、指导、培训、督查、调研）',
  description:
    '不是检查的入企也要登记、留痕。发现问题的，另行立项检查；不得借服务、督导之名检查。须企业同意的、须亮码的、不得着装的，各地规则见规则包 `otherVisits`。',
  params: nothing,
  body: announcementSchema,
  answer: otherVisitAnswer,
  status: 201,
  refusals: [
    'otherVisitNotYours',
    'packNotInForce',
    'dateNotLater',
    'otherVisitDisguised',
    'otherVisitAttendees',
    'otherVisitCompanions',
  ],
  example,
});

const listQuery = z.strictObject({
  enterpriseId: idSchema.optional().describe('企业'),
  agencyId: idSchema.optional().describe('机关'),
  kind: otherVisitKindSchema.optional().describe('类型'),
  status: z.enum(otherVisitStatuses).optional().describe('状态'),
  from: daySchema.optional().describe('此日及以后的'),
  to: daySchema.optional().describe('此日及以前的'),
  ...pageQuery,
});
export type OtherVisitQuery = z.infer<typeof listQuery>;

export const listOtherVisits = reading({
  path: '/other-visits',
  summary: '检查以外的入企，日期在后的在前；企业只看自己的',
  params: nothing,
  query: listQuery,
  answer: pageOf(otherVisitAnswer),
});

export const getOtherVisit = reading({
  path: '/other-visits/:otherVisitId',
  summary: '一次检查以外的入企',
  params: one,
  query: nothing,
  answer: otherVisitAnswer,
});

const act = <B>(parts: {
  readonly path: string;
  readonly summary: string;
  readonly body: z.ZodType<B>;
  readonly refusals: NonNullable<Parameters<typeof writing>[0]['refusals']>;
}) =>
  writing({
    ...parts,
    params: one,
    answer: otherVisitAnswer,
    status: 200,
    refusals: ['otherVisitNotYours', 'packNotInForce', 'staleVersion', 'otherVisitState', ...parts.refusals],
  });

const text = z.string().trim().min(1).max(1000);
const answerBody = z.strictObject({
  agreed: z.boolean().describe('是否同意'),
  answer: text.nullable().default(null).describe('说明，如改到何日'),
});
export type AnswerBody = z.infer<typeof answerBody>;
export const answerOtherVisit = act({
  path: '/other-visits/:otherVisitId/answer',
  summary: '企业答复：同意或者不同意；不同意的不得入企',
  body: answerBody,
  refusals: [],
});

export type EntryBody = z.infer<typeof entrySchema>;
export const enterOtherVisit = act({
  path: '/other-visits/:otherVisitId/enter',
  summary: '登记入企：亮码、扫码、定位或者其他记录',
  body: entrySchema,
  refusals: ['otherVisitDay', 'otherVisitConsent', 'otherVisitUniform', 'otherVisitProof', 'fieldRequired'],
});

const endBody = z.strictObject({ outcome: text.describe('做了什么；企业看得到') });
export type EndBody = z.infer<typeof endBody>;
export const endOtherVisit = act({
  path: '/other-visits/:otherVisitId/end',
  summary: '登记离企和办理情况',
  body: endBody,
  refusals: [],
});

const cancelBody = z.strictObject({ reason: text.describe('理由') });
export type CancelBody = z.infer<typeof cancelBody>;
export const cancelOtherVisit = act({
  path: '/other-visits/:otherVisitId/cancel',
  summary: '取消尚未入企的',
  body: cancelBody,
  refusals: [],
});

export const otherVisitOperations: Operations = {
  listOtherVisits,
  announceOtherVisit,
  listFollowUps,
  getOtherVisit,
  answerOtherVisit,
  enterOtherVisit,
  endOtherVisit,
  cancelOtherVisit,
};
