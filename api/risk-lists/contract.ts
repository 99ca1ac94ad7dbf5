// The risk list of one enterprise (个性风险清单, HZ-59): composed, edited and handed over by an officer, read by that enterprise alone.
import { z } from 'zod';
import { riskEntriesSchema } from '../../domain/compliance-guide/risk-list';
import { idSchema } from '../../domain/inspection/vocabulary';
import { nothing, pageOf, pageQuery, reading, writing, type Operations } from '../contract';

const one = z.strictObject({ riskListId: idSchema.describe('清单的编号') });
export type RiskListParams = z.infer<typeof one>;

const version = z.strictObject({
  number: z.int().describe('版本号'),
  entries: riskEntriesSchema.describe('风险点'),
  editedBy: z.string().describe('编写的人'),
  handedBy: z.string().nullable().describe('确认并交付的人'),
  handedAt: z.string().nullable().describe('交付的时刻，UTC；空：没有交付，企业不知道'),
});

const riskListAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    version: z.int().describe('登记的版本，同 ETag'),
    agencyId: z.string().describe('编制的机关'),
    agencyName: z.string().describe('机关名称'),
    enterpriseId: z.string().describe('企业'),
    enterpriseName: z.string().describe('企业名称'),
    handedNumber: z.int().nullable().describe('最近交付的一版；空：没有交付过'),
    versions: z.array(version).describe('各版，先的在前；最后一版可能还没有交付'),
  })
  .meta({ id: 'RiskList' });
export type RiskListAnswer = z.infer<typeof riskListAnswer>;

const ownList = z
  .strictObject({
    id: z.string().describe('编号'),
    agencyName: z.string().describe('交付的机关'),
    number: z.int().describe('版本号'),
    handedAt: z.string().describe('交付的时刻，UTC'),
    entries: riskEntriesSchema.describe('风险点和建议'),
  })
  .meta({ id: 'OwnRiskList' });
export type OwnRiskListAnswer = z.infer<typeof ownList>;

const enterpriseParams = z.strictObject({ enterpriseId: idSchema.describe('企业编号') });
export type EnterpriseParams = z.infer<typeof enterpriseParams>;

const common = ['complianceNotYours', 'packNotInForce', 'complianceNotAsked'] as const;

export const proposeRiskList = reading({
  path: '/enterprises/:enterpriseId/risk-list-proposal',
  summary: '为一家企业拟一份个性风险清单（HZ-59）；限机关的人员',
  description:
    '取自：尚未改完的整改、三年内检查所见的不符合项、等级、同类企业（行业大类相同、三家以上不符合）常见的、适用其行业的指引。只取已经告知企业结果的检查；涉及国家秘密的、没有告知企业的检查和计划都不在其中。',
  params: enterpriseParams,
  query: nothing,
  answer: z.strictObject({ entries: z.array(riskEntriesSchema.element).describe('拟好的风险点，供修改') }),
  refusals: common,
});

const writeBody = z.strictObject({
  enterpriseId: idSchema.describe('企业编号'),
  entries: riskEntriesSchema.describe('全部风险点'),
});
export type WriteRiskListBody = z.infer<typeof writeBody>;

export const writeRiskList = writing({
  path: '/risk-lists',
  summary: '编写本机关给一家企业的清单：没有的新建，已交付的另起一版',
  params: nothing,
  body: writeBody,
  answer: riskListAnswer,
  status: 201,
  largeBody: true,
  refusals: [...common, 'staleVersion', 'riskListOrigin'],
  example: {
    enterpriseId: 'huzhou-ent-1',
    entries: [
      {
        ...{ key: 'r1', origin: 'officer', itemId: null, ref: null },
        risk: '仓库与车间之间的防火门常开',
        advice: '加装闭门器，每班检查',
      },
    ],
  },
});

const listQuery = z.strictObject({ enterpriseId: idSchema.optional().describe('企业'), ...pageQuery });
export type RiskListQuery = z.infer<typeof listQuery>;

export const listRiskLists = reading({
  path: '/risk-lists',
  summary: '本机关编写的清单；能看本地区全部检查的人看各机关的',
  params: nothing,
  query: listQuery,
  answer: pageOf(riskListAnswer),
});

export const getRiskList = reading({
  path: '/risk-lists/:riskListId',
  summary: '一份清单的全部版本；限官方人员，企业看 `/my/risk-lists`',
  params: one,
  query: nothing,
  answer: riskListAnswer,
});

export const handOverRiskList = writing({
  path: '/risk-lists/:riskListId/hand-over',
  summary: '确认并交付企业：只有这家企业看得到，并得到一次告知',
  params: one,
  body: nothing,
  answer: riskListAnswer,
  status: 200,
  refusals: [...common, 'staleVersion', 'riskListHanded', 'riskListOrigin'],
});

export const listMyRiskLists = reading({
  path: '/my/risk-lists',
  summary: '企业自己的：各机关交付的个性风险清单，现行的一版',
  params: nothing,
  query: z.strictObject(pageQuery),
  answer: pageOf(ownList),
  refusals: ['enterpriseOnly'],
});

export const riskListOperations: Operations = {
  proposeRiskList,
  writeRiskList,
  listRiskLists,
  getRiskList,
  handOverRiskList,
  listMyRiskLists,
};
