// What is answered about guides: to officials the making of it, to everybody else what is published.
import { z } from 'zod';
import { guideContentSchema, guideStatuses, guideSubjectSchema } from '../../domain/compliance-guide/guide';
import { guideScopes, toldMatters } from '../../domain/policy/compliance-guides';

const content = {
  introduction: z.string().describe('导言：给谁看、怎样用'),
  points: guideContentSchema.shape.points.describe('要点，企业可以逐点自查'),
  matters: guideContentSchema.shape.matters.describe('告知企业的事项：许可、检查、处罚、强制、信用修复'),
};

const head = {
  id: z.string().describe('编号'),
  title: z.string().describe('名称'),
  scope: z.enum(guideScopes).describe('trade 按行业（一业一册）；item 按检查事项'),
  trade: z.string().nullable().describe('行业名称'),
  itemId: z.string().nullable().describe('检查事项'),
  tradeCodes: guideSubjectSchema.shape.tradeCodes,
  agencyId: z.string().nullable().describe('编制的机关；空：统筹协调机构'),
  agencyName: z.string().describe('编制机关的名称'),
  partnerAgencyIds: z.array(z.string()).describe('共同编制的机关'),
};

const published = z.strictObject({
  number: z.int().describe('版本号'),
  publishedAt: z.string().describe('公布的时刻，UTC'),
  publicationRef: z.string().nullable().describe('另行公布的网址或者文号'),
  changes: z.string().nullable().describe('比上一版改了什么'),
});

export const publicGuideAnswer = z
  .strictObject({
    ...head,
    ...published.shape,
    isCurrent: z.boolean().describe('是否现行的一版；以前的版本仍可查看'),
    ...content,
    versions: z.array(published).describe('公布过的各版，先的在前'),
  })
  .meta({ id: 'PublicComplianceGuide' });
export type PublicGuideAnswer = z.infer<typeof publicGuideAnswer>;

const version = z.strictObject({
  number: z.int().describe('版本号'),
  status: z
    .enum(guideStatuses)
    .describe('draft 编写中，inReview 等待审核，approved 等待公布，published 已公布'),
  changes: z.string().nullable().describe('比上一版改了什么'),
  editedBy: z.array(z.string()).describe('写过这一版的人：都不能审核它'),
  review: z
    .strictObject({
      by: z.string().describe('审核人'),
      at: z.string().describe('审核的时刻，UTC'),
      agreed: z.boolean().describe('是否同意；不同意的退回编写'),
      opinion: z.string().describe('意见'),
    })
    .nullable()
    .describe('最近一次审核；空：没有'),
  publishedAt: z.string().nullable().describe('公布的时刻，UTC'),
  publicationRef: z.string().nullable().describe('另行公布的网址或者文号'),
  content: z.strictObject(content).describe('内容'),
});

export const guideAnswer = z
  .strictObject({
    ...head,
    version: z.int().describe('登记的版本，同 ETag'),
    status: z.string().describe('最近一版所处的状态；withdrawn 已撤下'),
    statusName: z.string().describe('状态的名称'),
    publishedNumber: z.int().nullable().describe('现行的一版；空：没有公布过，或者已撤下'),
    withdrawn: z
      .strictObject({ at: z.string().describe('撤下的时刻，UTC'), reason: z.string().describe('理由') })
      .nullable()
      .describe('撤下；空：没有'),
    sourcesMoved: z
      .array(
        z.strictObject({
          key: z.string().describe('要点编号'),
          catalogueId: z.string().describe('所取自的表单、清单'),
          number: z.int().describe('取自其第几版'),
          now: z.int().nullable().describe('今天是第几版；空：已经废止'),
        }),
      )
      .describe('最近一版的要点，所取自的表单、清单已经改了的：请核对是否也要修改'),
    versions: z.array(version).describe('各版，先的在前'),
  })
  .meta({ id: 'ComplianceGuide' });
export type GuideAnswer = z.infer<typeof guideAnswer>;

export const guideLine = z
  .strictObject({
    ...head,
    version: z.int().describe('登记的版本'),
    status: z.string().describe('最近一版所处的状态；企业看到的总是 published'),
    statusName: z.string().describe('状态的名称'),
    number: z.int().nullable().describe('现行的一版；空：没有公布过'),
    publishedAt: z.string().nullable().describe('其公布的时刻，UTC'),
    points: z.int().describe('要点数；没有公布过的，为编写中的一版'),
    matters: z.array(z.enum(toldMatters)).describe('写明了哪些事项'),
  })
  .meta({ id: 'ComplianceGuideLine' });
export type GuideLine = z.infer<typeof guideLine>;
