// What is answered of an item: how it stands on the day asked about, and everything that is kept of it.
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { clearingGrounds, itemSchema } from '../../domain/items/item';
import { itemStatuses } from '../../domain/items/time';

const day = (what: string) => plainDateSchema.nullable().describe(what);

const head = {
  id: z.string().describe('事项编号'),
  version: z.int().describe('登记的版本，同 ETag'),
  ownerAgencyId: z.string().describe('实施机关；归属未明的，为提出的机关'),
  on: plainDateSchema.describe('所问之日'),
  status: z.enum(itemStatuses).describe('该日的状态'),
  statusName: z.string().describe('状态的名称'),
  number: z.int().nullable().describe('该日所用的版本号；空：该日没有已施行的版本'),
  publishedOn: day('该版本的公布之日'),
  validFrom: day('该版本的施行之日'),
  endedOn: day('并入、取消或者撤回之日，自该日起不得检查'),
  fields:
    itemSchema.shape.versions.element.shape.fields.describe(
      '该日所用版本的内容；没有的，为最后一个版本的内容',
    ),
};

export const itemSummary = z.strictObject(head).describe('检查事项');
export type ItemSummary = z.infer<typeof itemSummary>;

const { candidateAgencyIds, ownerDecision, origin, versions, suspensions, ending, reviews } =
  itemSchema.shape;

export const itemAnswer = z
  .strictObject({
    ...head,
    candidateAgencyIds,
    ownerDecision,
    origin,
    versions,
    suspensions,
    ending,
    reviews: reviews.optional().describe('清理中决定保留的；只供官方人员查看'),
  })
  .describe('检查事项及其各版本');
export type ItemAnswer = z.infer<typeof itemAnswer>;

export const publicItem = z
  .strictObject({
    id: z.string().describe('事项编号'),
    name: z.string().describe('事项名称'),
    agencyId: z.string().describe('实施机关的编号'),
    agencyName: z.string().describe('实施机关'),
    department: z.string().nullable().describe('主管部门'),
    settingBasis: z.string().nullable().describe('设定依据'),
    basis: z.string().nullable().describe('实施依据'),
    level: z.string().nullable().describe('实施层级'),
    number: z.int().describe('版本号'),
    publishedOn: plainDateSchema.describe('公布之日'),
    publicationRef: z.string().nullable().describe('公布的网址或者文号'),
    validFrom: plainDateSchema.describe('施行之日'),
  })
  .describe('公开的检查事项');
export type PublicItem = z.infer<typeof publicItem>;

const jointPart = z.strictObject({
  itemId: z.string().describe('事项编号'),
  itemName: z.string().describe('事项名称'),
  agencyId: z.string().describe('检查的机关'),
  agencyName: z.string().describe('机关名称'),
});

export const jointOpportunityAnswer = z.strictObject({
  parts: z.array(jointPart).describe('两个机关各一项'),
  enterprises: z.int().describe('两个机关分别检查过的企业，户'),
  pairs: z.int().describe('分别进行而日期相近的检查，对'),
  drawn: z.int().describe('其中两次都是随机抽中的，对'),
  key: z.int().describe('企业中属于重点领域或者重点名录的，户'),
});

export const proposalAnswer = z.strictObject({
  itemId: z.string().describe('事项编号'),
  itemName: z.string().describe('事项名称'),
  ownerAgencyId: z.string().describe('实施机关'),
  ground: z.enum(clearingGrounds).describe('情形'),
  groundName: z.string().describe('情形的名称'),
  proposed: z.enum(['removal', 'adjustment']).describe('建议取消；建议调整'),
  basisIds: z.array(z.string()).describe('所涉依据在法定依据登记中的编号'),
  inspections: z.int().nullable().describe('所看时段内办结的检查次数；空：没有看实效'),
  withFindings: z.int().nullable().describe('其中发现问题的次数'),
  clauses: z.array(z.string()).describe('所依据的条款编号'),
  ours: z.string().nullable().describe('文件未作规定时，本系统的理由'),
});
export type ProposalAnswer = z.infer<typeof proposalAnswer>;
