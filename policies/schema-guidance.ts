// How a pack writes guidance and services to enterprises: the section `guidance`, each value with its source.
import { z } from 'zod';
import {
  bookingChannels,
  chainSteps,
  disciplineSchema,
  enterpriseStageSchema,
  guidanceListKindSchema,
  guidancePhaseSchema,
  intakes,
  placeBodies,
} from '../domain/policy/guidance';
import { sourced } from './schema-source';

const listTerms = z.strictObject({
  kind: guidanceListKindSchema.describe('compliance 合规普法服务；scenarios 指导服务场景'),
  name: z.string().min(1).describe('清单的名称'),
});

const lists = z
  .array(listTerms)
  .min(1)
  .refine((rows) => new Set(rows.map(({ kind }) => kind)).size === rows.length, {
    error: '每种清单只写一次',
  });

export const guidanceFields = {
  lists: sourced(lists).describe('本地公布的服务清单'),
  keepers: sourced(z.array(z.enum(placeBodies)).min(1)).describe('由谁编制、公布清单，管理专家团'),
  expertNeeded: sourced(z.boolean()).describe('每次安排是否至少派一名专家团成员'),
  channels: sourced(z.array(z.enum(bookingChannels)).min(1)).describe(
    '企业可以怎样点单：online 线上，counter 窗口，phone 电话，atVisit 上门时',
  ),
  intake: sourced(z.enum(intakes)).describe(
    '由谁答复、组团：leadAgency 服务的牵头机关，coordinatingBody 统筹协调机构，supervisor 监督机关（司法行政）',
  ),
  offers: sourced(z.boolean()).describe('机关可否主动提供平时的指导'),
  stages: sourced(z.array(enterpriseStageSchema)).describe('预约时须写明的企业发展阶段；空：不要求'),
  phases: sourced(z.array(guidancePhaseSchema).min(1)).describe(
    '提供哪些阶段的指导：检查以前、检查期间、处理以后',
  ),
  disciplines: sourced(z.array(disciplineSchema)).describe('一次合规体检须合并的合规类别；空：不要求'),
  chain: sourced(z.array(z.enum(chainSteps)).min(1)).describe('全程指导的各环节，按企业列出'),
  loopKeeper: sourced(z.enum(placeBodies).nullable()).describe('由谁确认闭环；null：企业反馈后即办结'),
};
