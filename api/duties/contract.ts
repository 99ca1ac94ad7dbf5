// Standing duties (常设事项): what waits for the caller where no lifecycle runs, beside the inbox.
import { z } from 'zod';
import { dutyKinds } from '../../domain/duty/kinds';
import { idSchema } from '../../domain/inspection/vocabulary';
import { keptRegisterNames } from '../../prisma/queries/kept-registers';
import { nothing, pageOf, pageQuery, reading, type Operations } from '../contract';
import { historyAnswer } from '../registers/answers';

const dutyAnswer = z
  .strictObject({
    kind: z
      .enum(dutyKinds)
      .describe(
        'fillPost 定岗位的人选；declareClearance 申报自行清理；settleClearance 清理尚未终止的；proposeBody 提请确认主体；confirmBody 审定主体；announceBody 公告主体；recordFiling 办理异地执法备案；answerAssistance 答复协助请求；watchService 第三方服务有提醒；reachMilestone 完成时间节点；reviewGuide、publishGuide 审核、公布守法经营指引；agreeToList 答复共同编制的清单；settleLetter 处理没有送达的信',
      ),
    title: z.string().describe('要办什么'),
    agencyId: z.string().nullable().describe('所涉机关；空：本地区的'),
    agencyName: z.string().nullable().describe('机关名称'),
    dueOn: z.string().nullable().describe('应在哪天以前；没有期限为空'),
    isOverdue: z.boolean().describe('是否已过'),
    clauses: z.array(z.string()).describe('所依据的条款编号'),
    path: z.string().describe('办理的地址，接在 /api/v1 之后'),
    mine: z.boolean().describe('是否由您办理；否：您因监督、协调或者代理而看到'),
    onBehalfOf: z
      .string()
      .nullable()
      .describe('由您所代理的何人办理：您自己没有这项权限，请转告有权的人；非代理为空'),
  })
  .meta({ id: 'Duty' });
export type DutyAnswer = z.infer<typeof dutyAnswer>;

const dutyQuery = z.strictObject({
  mine: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true：只列等我（及我所代理的人）办理的，即待办中所计的件数'),
  ...pageQuery,
});
export type DutyQuery = z.infer<typeof dutyQuery>;

export const listDuties = reading({
  path: '/duties',
  summary:
    '等我办理的常设事项：空缺的岗位、清理申报、主体确认、异地备案、协助请求、第三方服务的提醒、时间节点、指引的审核和公布、共同编制的清单、没有送达的信；已过期的在前',
  description:
    '检查、计划、投诉等流程的待办见 `GET /tasks`，其中也写明这里有几件；这里是登记、清单、指引一类没有流程的事。能看本地区全部检查的人也看到各机关的。产生、临近期限、逾期时各写一次信。',
  params: nothing,
  query: dutyQuery,
  answer: pageOf(dutyAnswer),
});

/** How many wait for the caller, told wherever the inbox is. */
export const dutyCounts = z
  .strictObject({
    open: z.int().describe('等我办理的常设事项的件数，如实计数'),
    overdue: z.int().describe('其中已逾期的'),
    dueSoon: z.int().describe('其中今日届满和已逾期的'),
    path: z.string().describe('列出这些事项的地址'),
  })
  .meta({ id: 'DutyCounts' });
export type DutyCounts = z.infer<typeof dutyCounts>;

const historyParams = z.strictObject({
  register: z.enum(keptRegisterNames).describe('登记册'),
  id: idSchema.describe('登记的编号'),
});
export type HistoryParams = z.infer<typeof historyParams>;
export type HistoryQuery = z.infer<z.ZodObject<typeof pageQuery>>;

export const keptHistory = reading({
  path: '/kept-registers/:register/:id/history',
  summary: '第三方、岗位、主体确认、异地执法各登记的变更记录，新的在前；限官方人员',
  params: historyParams,
  query: z.strictObject(pageQuery),
  answer: pageOf(historyAnswer),
});

export const dutyOperations: Operations = { listDuties, keptRegisterHistory: keptHistory };
