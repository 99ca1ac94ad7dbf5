// Lists of services to enterprises (企业合规普法服务清单、指导服务场景清单): made in editions, published, read by everybody (CX-34).
import { z } from 'zod';
import {
  guidanceListDraftSchema,
  guidanceListStatuses,
  serviceSchema,
  servicesSchema,
  type GuidanceListDraft,
} from '../../domain/guidance/service';
import { idSchema } from '../../domain/inspection/vocabulary';
import {
  enterpriseStageSchema,
  guidanceFormSchema,
  guidanceListKindSchema,
  guidanceListKinds,
  guidancePhaseSchema,
} from '../../domain/policy/guidance';
import { nothing, openReading, pageOf, pageQuery, reading, writing, type Operations } from '../contract';
import { historyAnswer } from '../registers/answers';

const one = z.strictObject({ listId: idSchema.describe('清单的编号') });
export type ListParams = z.infer<typeof one>;

const stateWords = 'draft：编制中；published：现行；superseded：已由新的一版取代';

export const guidanceListAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    version: z.int().describe('版本，同 ETag'),
    kind: z.enum(guidanceListKinds).describe('种类'),
    name: z.string().describe('名称'),
    edition: z.int().describe('第几版'),
    status: z.enum(guidanceListStatuses).describe(`状态。${stateWords}`),
    publishedOn: z.string().nullable().describe('公布之日；未公布为空'),
    publicationRef: z.string().nullable().describe('公布在何处'),
    services: z.array(serviceSchema).describe('服务事项'),
  })
  .meta({ id: 'GuidanceList' });
export type GuidanceListAnswer = z.infer<typeof guidanceListAnswer>;

const example: GuidanceListDraft = {
  kind: 'scenarios',
  services: [
    {
      id: 'fire-opening',
      name: '开业前消防指导',
      description: '看图纸、看现场，指出开业前须具备的消防条件，不作检查结论。',
      form: 'guidance',
      agencyId: 'cixi-fire',
      fields: ['消防'],
      stages: ['startUp'],
      phases: ['before'],
      disciplines: [],
    },
  ],
};

export const makeGuidanceList = writing({
  path: '/guidance-lists',
  summary: '编制一版服务清单（CX-34）',
  description:
    '由规则包 `guidance.keepers` 写明的机构编制，各版依次编号；种类限规则包 `guidance.lists` 所列。要求三规合一的地区，合规体检须写明各合规类别（XT-48）。公布以前只有官方人员看得到。',
  params: nothing,
  body: guidanceListDraftSchema,
  answer: guidanceListAnswer,
  status: 201,
  refusals: ['guidanceNotYours', 'guidanceListNotKept', 'packNotInForce'],
  example,
});

const listQuery = z.strictObject({
  kind: guidanceListKindSchema.optional().describe('种类'),
  status: z.enum(guidanceListStatuses).optional().describe(`状态：${stateWords}；缺省为全部`),
  ...pageQuery,
});
export type ListQuery = z.infer<typeof listQuery>;

export const listGuidanceLists = reading({
  path: '/guidance-lists',
  summary: '服务清单的各版；企业只看已经公布的',
  params: nothing,
  query: listQuery,
  answer: pageOf(guidanceListAnswer),
  refusals: ['packNotInForce'],
});

export const getGuidanceList = reading({
  path: '/guidance-lists/:listId',
  summary: '一版服务清单',
  params: one,
  query: nothing,
  answer: guidanceListAnswer,
  refusals: ['packNotInForce'],
});

export const guidanceListHistory = reading({
  path: '/guidance-lists/:listId/history',
  summary: '一版服务清单的变更记录，新的在前；限官方人员',
  params: one,
  query: z.strictObject(pageQuery),
  answer: pageOf(historyAnswer),
});

const reviseBody = z.strictObject({ services: servicesSchema.describe('改过的全部服务事项') });
export type ReviseBody = z.infer<typeof reviseBody>;

export const reviseGuidanceList = writing({
  path: '/guidance-lists/:listId/revise',
  summary: '修改尚未公布的一版',
  params: one,
  body: reviseBody,
  answer: guidanceListAnswer,
  status: 200,
  refusals: ['guidanceNotYours', 'guidanceListPublished', 'packNotInForce', 'staleVersion'],
});

const publishBody = z.strictObject({
  publicationRef: z.string().trim().min(1).max(200).describe('公布在何处，如公告的网址'),
});
export type PublishBody = z.infer<typeof publishBody>;

export const publishGuidanceList = writing({
  path: '/guidance-lists/:listId/publish',
  summary: '公布一版清单：今天起企业可以据此点单，同种的上一版同时取代',
  params: one,
  body: publishBody,
  answer: guidanceListAnswer,
  status: 200,
  refusals: ['guidanceNotYours', 'guidanceListPublished', 'packNotInForce', 'staleVersion'],
});

const publicParams = z.strictObject({ jurisdiction: idSchema.describe('地区，即规则包的标识') });
export type PublicParams = z.infer<typeof publicParams>;

const publicQuery = z.strictObject({
  kind: guidanceListKindSchema.optional().describe('清单的种类'),
  stage: enterpriseStageSchema.optional().describe('适合哪个发展阶段的企业（HZ-58）'),
  phase: guidancePhaseSchema.optional().describe('适合检查的哪个阶段'),
  form: guidanceFormSchema.optional().describe('服务的形式'),
});
export type PublicQuery = z.infer<typeof publicQuery>;

export const offeredService = z
  .strictObject({
    listId: z.string().describe('清单的编号，预约时填写'),
    listKind: z.enum(guidanceListKinds).describe('清单的种类'),
    listName: z.string().describe('清单的名称'),
    edition: z.int().describe('第几版'),
    publishedOn: z.string().nullable().describe('公布之日'),
    publicationRef: z.string().nullable().describe('公布在何处'),
    agencyName: z.string().describe('牵头机关的名称'),
    service: serviceSchema.describe('服务事项'),
  })
  .meta({ id: 'OfferedService' });
export type OfferedService = z.infer<typeof offeredService>;

export const getPublicServices = openReading({
  path: '/public/guidance-services/:jurisdiction',
  summary: '公众和企业查看现行清单上的服务，无须登录（CX-34）',
  params: publicParams,
  query: publicQuery,
  answer: z.strictObject({ items: z.array(offeredService).describe('现行清单上的服务') }),
  refusals: ['packNotInForce'],
});

export const guidanceListOperations: Operations = {
  makeGuidanceList,
  listGuidanceLists,
  getGuidanceList,
  guidanceListHistory,
  reviseGuidanceList,
  publishGuidanceList,
  getPublicServices,
};
