// Third parties that serve agencies: standards and promoted applications (CX-85), and who is engaged for what (XT-74).
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { lineSchema } from '../../domain/draw/commitment';
import { idSchema } from '../../domain/inspection/vocabulary';
import { engagementFlags, engagementSchema } from '../../domain/third-party/engagement';
import { standardSchema } from '../../domain/third-party/standard';
import { standardKinds } from '../../domain/third-party/vocabulary';
import { nothing, openReading, pageOf, pageQuery, type Operations } from '../contract';
import { agencyFields, keptAct, keptContract, rowFields } from '../kept/contract-parts';

const reasonBody = z.strictObject({ reason: lineSchema(500).describe('理由') });
export type ReasonBody = z.infer<typeof reasonBody>;

const standardFields = {
  ...rowFields,
  ...standardSchema.shape,
  publishedOn: z.string().describe('公布之日'),
  withdrawnOn: z.string().nullable().describe('自该日起不再适用；空：适用'),
  withdrawReason: z.string().nullable().describe('不再适用的理由'),
};
const standardAnswer = z.strictObject(standardFields).meta({ id: 'ServiceStandard' });

const standardQuery = z.strictObject({
  kind: z.enum(standardKinds).optional().describe('规范，或者智慧应用'),
  ...pageQuery,
});
export type StandardQuery = z.infer<typeof standardQuery>;

export const standards = keptContract({
  path: '/service-standards',
  word: '辅助服务的规范或者推广的智慧应用',
  listed: '辅助服务的规范和推广的第三方智慧应用',
  answer: standardAnswer,
  query: standardQuery,
  enter: {
    summary: '公布一项辅助服务的规范，或者推广一项第三方智慧应用（CX-85）',
    description:
      '由规则包 `services.standardKeepers` 写明的机构公布；没有写明的地方不设。公众无须登录即可查看。',
    body: standardSchema,
    refusals: ['notAskedHere'],
    example: {
      kind: 'service',
      name: '安全生产辅助服务规范',
      acts: ['testing', 'measuring', 'expertOpinion'],
      requirements: '到场须有执法人员；不向企业收费；不作检查结论',
      provider: null,
    },
  },
});

export const withdrawStandard = keptAct({
  path: '/service-standards/:id/withdraw',
  summary: '不再适用；依照它的聘用在期满前继续有效',
  body: reasonBody,
  answer: standardAnswer,
});

const publicQuery = z.strictObject({
  jurisdiction: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,79}$/, '应为地区的标识，例如 cixi')
    .describe('地区'),
  ...standardQuery.shape,
});
export type PublicStandardQuery = z.infer<typeof publicQuery>;

export const listPublicStandards = openReading({
  path: '/public/service-standards',
  summary: '公众查看适用的辅助服务规范和推广的智慧应用，无须登录',
  params: nothing,
  query: publicQuery,
  answer: pageOf(standardAnswer),
});

const engagementAnswer = z
  .strictObject({
    ...rowFields,
    ...agencyFields,
    ...engagementSchema.shape,
    endedOn: z.string().nullable().describe('自该日起终止；没有提前终止为空'),
    endReason: z.string().nullable().describe('提前终止的理由'),
    holds: z.boolean().describe('今天是否有效'),
    flags: z
      .array(z.enum(engagementFlags))
      .describe(
        'tied 与许可、处罚等挂钩，须清理；enterprisePays 由企业付费；noPurchaseBasis 没有法律允许购买的依据',
      ),
  })
  .meta({ id: 'ThirdPartyEngagement' });

const engagementQuery = z.strictObject({
  agencyId: idSchema.optional().describe('聘用的机关'),
  contractRef: lineSchema(100).optional().describe('合同编号'),
  ...pageQuery,
});
export type EngagementQuery = z.infer<typeof engagementQuery>;

export const engagements = keptContract({
  path: '/third-party-engagements',
  word: '第三方聘用',
  listed: '机关聘用的第三方：合同、做什么、谁付费、期间、是否挂钩；企业可以核对到场的是不是其中一家',
  answer: engagementAnswer,
  query: engagementQuery,
  enter: {
    summary: '登记本机关聘用的第三方',
    description:
      '检查由执法人员进行，第三方只辅助：能聘的不含检查、询问、责令、结论。与许可、处罚等挂钩的，规则包 `services.tied` 为 refused 的地方不予登记（XT-74），其余标明。`services.standardRequired` 的地方（慈溪）须依照已公布的规范：`standardId` 写它在 `GET /service-standards` 中的编号，示例没有填。',
    body: engagementSchema,
    refusals: ['thirdPartyTied'],
    example: {
      provider: { name: '慈安检测技术有限公司', uscc: '91330282MA99700189' },
      contractRef: '慈应采〔2026〕15号',
      service: '危化品仓储的检验检测',
      standardId: null,
      acts: ['testing', 'sampling'],
      purchaseBasis: '政府购买服务管理办法第十条',
      paidBy: 'agency',
      tiedTo: [],
      people: 2,
      from: plainDateSchema.parse('2027-01-01'),
      to: plainDateSchema.parse('2027-12-31'),
    },
  },
});

const endBody = z.strictObject({
  endedOn: plainDateSchema.describe('自该日起终止，不得早于今天'),
  reason: lineSchema(500).describe('理由'),
});
export type EndBody = z.infer<typeof endBody>;

export const endEngagement = keptAct({
  path: '/third-party-engagements/:id/end',
  summary: '提前终止聘用；以后的辅助服务随之提示',
  body: endBody,
  answer: engagementAnswer,
});

export const thirdPartyOperations: Operations = {
  listServiceStandards: standards.list,
  publishServiceStandard: standards.enter,
  getServiceStandard: standards.get,
  withdrawServiceStandard: withdrawStandard,
  listPublicServiceStandards: listPublicStandards,
  listThirdPartyEngagements: engagements.list,
  engageThirdParty: engagements.enter,
  getThirdPartyEngagement: engagements.get,
  endThirdPartyEngagement: endEngagement,
};
