// Declarations of what agencies cleared up themselves: inspections given away (DE-85), consulting tied to licences (XT-74).
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { lineSchema } from '../../domain/draw/commitment';
import { idSchema } from '../../domain/inspection/vocabulary';
import { declarationSchema } from '../../domain/third-party/clearance';
import { clearanceKinds } from '../../domain/third-party/vocabulary';
import { nothing, pageOf, pageQuery, reading, type Operations } from '../contract';
import { agencyFields, keptAct, keptContract, rowFields } from '../kept/contract-parts';

const kind = z
  .enum(clearanceKinds)
  .describe('outsourcing 执法检查外包；tiedConsulting 与许可、处罚挂钩的技术咨询');

const clearanceAnswer = z
  .strictObject({
    ...rowFields,
    ...agencyFields,
    ...declarationSchema.shape,
    declaredOn: z.string().describe('申报之日'),
    status: z.enum(['open', 'cleared']).describe('open 尚有没有终止的；cleared 没有，或者已全部终止'),
  })
  .meta({ id: 'Clearance' });

const clearanceQuery = z.strictObject({
  agencyId: idSchema.optional().describe('机关'),
  kind: kind.optional(),
  ...pageQuery,
});
export type ClearanceQuery = z.infer<typeof clearanceQuery>;

export const clearances = keptContract({
  path: '/clearances',
  word: '自行清理的申报',
  listed: '各机关自行清理的申报',
  answer: clearanceAnswer,
  query: clearanceQuery,
  enter: {
    summary: '本机关申报自行清理的结果（DE-85、XT-74）',
    description:
      '由机关负责人申报，每个机关每类一份；没有的也要申报（found 为空）。登记册中还有挂钩的聘用的，不能申报没有。只在规则包 `services.clearances` 要求的地方。',
    body: declarationSchema,
    refusals: ['notAskedHere', 'alreadyDone'],
    example: {
      kind: 'outsourcing',
      found: [
        {
          what: '餐饮单位日常检查委托公司实施',
          provider: '某某安全技术服务公司',
          contractRef: '东市采〔2024〕8号',
          tiedTo: [],
          endedOn: plainDateSchema.parse('2025-05-31'),
          measure: '终止合同，检查收回由本机关执法人员实施',
        },
      ],
      statement: '已自查近三年的服务采购合同',
    },
  },
});

const settleBody = z.strictObject({
  index: z.int().min(0).max(99).describe('清理出的第几项，从 0 起'),
  endedOn: plainDateSchema.describe('终止之日，不得晚于今天'),
  measure: lineSchema(500).describe('怎样清理的'),
});
export type SettleBody = z.infer<typeof settleBody>;
export const settleClearance = keptAct({
  path: '/clearances/:id/settle',
  summary: '申报其中一项已经终止',
  body: settleBody,
  answer: clearanceAnswer,
});

const progressAnswer = z
  .strictObject({
    ...agencyFields,
    kind,
    name: z.string().describe('名称'),
    status: z
      .enum(['notDeclared', 'open', 'cleared'])
      .describe('notDeclared 尚未申报；open 尚有没有终止的；cleared 已清理完'),
    open: z.int().describe('没有终止的项数'),
    clearanceId: z.string().nullable().describe('申报的编号'),
    dueOn: z.string().nullable().describe('应在哪天以前清理完；空：文件没有给出日期'),
    isOverdue: z.boolean().describe('是否已过'),
    clauses: z.array(z.string()).describe('所依据的条款编号'),
  })
  .meta({ id: 'ClearanceProgress' });

export const listClearanceProgress = reading({
  path: '/clearance-progress',
  summary: '自行清理的进度：哪些机关尚未申报、哪些尚未清理完；机关只看本机关的',
  params: nothing,
  query: z.strictObject(pageQuery),
  answer: pageOf(progressAnswer),
});

export const clearanceOperations: Operations = {
  listClearances: clearances.list,
  declareClearance: clearances.enter,
  getClearance: clearances.get,
  settleClearance,
  listClearanceProgress,
};
