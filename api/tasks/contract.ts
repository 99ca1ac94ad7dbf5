// The inbox: what waits for the caller, by role, agency, enterprise or name.
import { z } from 'zod';
import { creditStages } from '../../domain/credit-repair/state';
import { idSchema, stages, taskNoteKinds } from '../../domain/inspection/vocabulary';
import { checkStatuses } from '../../domain/inspection/approval-checks';
import { lifecycleTypes } from '../../domain/permission/reach';
import {
  type Operations,
  commandAnswer,
  daySchema,
  instantSchema,
  nothing,
  pageOf,
  pageQuery,
  reading,
  writing,
} from '../contract';
import { dutyCounts } from '../duties/contract';
import { problemSchema } from '../problem-details';

const day = z.union([daySchema, instantSchema], {
  error: '应为 YYYY-MM-DD 或带时区的时刻',
});

const taskQuery = z.strictObject({
  view: z
    .enum(['mine', 'agency', 'all'])
    .default('mine')
    .describe(
      'mine：等我办理的；agency：本机关的全部待办；all：我能查看的全部待办。后两种只供机关和监督人员查看',
    ),
  stage: z
    .enum([...new Set([...stages, ...creditStages])])
    .optional()
    .describe('所处环节'),
  command: idSchema.optional().describe('办理事项代码'),
  enterpriseId: idSchema.optional().describe('被检查企业'),
  q: z.string().trim().min(1).max(80).optional().describe('企业名称的一部分，或者统一社会信用代码的开头'),
  holder: z.enum(['me', 'none']).optional().describe('me：我（及我所代理的人）已领取的；none：无人领取的'),
  overdue: z.enum(['true', 'false']).optional().describe('true：只列已逾期的；false：只列期限未到的'),
  dueFrom: day.optional().describe('只列期限在此日（含）或此刻之后届满的；无期限的不列'),
  dueBefore: day.optional().describe('只列期限在此日（不含）或此刻之前届满的；无期限的不列'),
  ...pageQuery,
});
export type TaskQuery = z.infer<typeof taskQuery>;

export const taskAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    lifecycleId: z.string().describe('检查、信用记录、计划或者会商的编号'),
    lifecycleType: z.enum(lifecycleTypes).describe('所属流程：检查、信用修复、计划、会商'),
    command: z.string().describe('办理事项代码'),
    title: z.string().describe('办理事项名称'),
    roles: z.array(z.string()).describe('可办理的身份'),
    agencyId: z.string().nullable().describe('机关编号'),
    enterpriseId: z.string().nullable().describe('企业编号；计划和会商的待办为空'),
    enterpriseName: z.string().nullable().describe('企业名称'),
    assigneeId: z.string().nullable().describe('指定的办理人'),
    deadlineId: z.string().nullable().describe('所属期限的编号'),
    dueAt: z.string().nullable().describe('届满时刻，UTC；无期限为空'),
    isOverdue: z.boolean().describe('是否已逾期'),
    priority: z
      .enum(['overdue', 'today', 'soon', 'normal'])
      .describe('轻重缓急：已逾期、今日届满、三日内届满、一般'),
    holderId: z.string().nullable().describe('领取人；无人领取为空'),
    onBehalfOf: z.string().nullable().describe('您代何人办理；已办结的，办理人当时代何人办理；非代理为空'),
    heldSince: z.string().nullable().describe('领取时刻，UTC'),
    closedAt: z.string().nullable().describe('办结时刻，UTC；未办结为空'),
    openedAt: z.string().describe('产生时刻，UTC'),
    kind: z.string().describe('检查类型'),
    stage: z.string().describe('所处环节'),
    stageName: z.string().describe('所处环节的名称'),
    version: z.int().describe('该流程现在的版本，办理时可作 If-Match'),
    path: z.string().describe('办理此事项的地址'),
  })
  .meta({ id: 'Task' });
export type TaskAnswer = z.infer<typeof taskAnswer>;

export const listTasks = reading({
  path: '/tasks',
  summary: '待办，先到期的在前，无期限的在后；另有几件常设事项等我办理',
  description:
    '`duties` 写明另有几件没有流程的事（空缺的岗位、时间节点、待审的指引等）等我办理，不受本次筛选的影响；逐件见 `GET /duties`。',
  params: nothing,
  query: taskQuery,
  answer: pageOf(taskAnswer).extend({ duties: dutyCounts.describe('没有流程的常设事项') }),
});

const countAnswer = z.strictObject({
  command: z.string().describe('办理事项代码'),
  title: z.string().describe('办理事项名称'),
  open: z.int().describe('件数，如实计数，不设上限'),
  overdue: z.int().describe('其中已逾期的'),
  dueSoon: z.int().describe('其中今日届满和已逾期的'),
});

export const countTasks = reading({
  path: '/tasks/counts',
  summary: '等我办理的件数，按办理事项分组；没有流程的常设事项另计',
  params: nothing,
  query: nothing,
  answer: z.strictObject({
    open: z.int().describe('合计件数'),
    overdue: z.int().describe('合计已逾期的'),
    dueSoon: z.int().describe('合计今日届满和已逾期的'),
    groups: z.array(countAnswer).describe('各办理事项的件数'),
    duties: dutyCounts.describe('没有流程的常设事项，不在上列合计之内'),
  }),
});

export const taskParams = z.strictObject({
  taskId: z
    .string()
    .regex(/^\d{1,18}$/, '应为待办的编号')
    .describe('待办编号'),
});
export type TaskParams = z.infer<typeof taskParams>;

const clause = z.strictObject({
  id: z.string().describe('条款编号'),
  text: z.string().describe('条款要旨'),
});

const checkAnswer = z.strictObject({
  rule: z.string().describe('规则代码'),
  name: z.string().describe('规则名称'),
  status: z
    .enum(checkStatuses)
    .describe(
      'failed：不符合；warned：须斟酌；overridden：已放行；counted：尚未定数，只计数；passed：未见问题',
    ),
  message: z.string().describe('核对的结果'),
  clauses: z.array(clause).describe('所依据的条款'),
  ours: z.string().nullable().describe('文件未作规定时，本系统的理由'),
  overridableBy: z.string().nullable().describe('可说明理由放行的身份'),
});
export type CheckAnswer = z.infer<typeof checkAnswer>;

const consequenceAnswer = z.strictObject({
  stageName: z.string().describe('届时所处的位置'),
  tasks: z.array(z.string()).describe('届时新产生的待办'),
  deadlines: z
    .array(z.strictObject({ name: z.string().describe('期限名称'), dueOn: z.string().describe('届满之日') }))
    .describe('届时开始计算的期限'),
});

export const taskDetail = taskAnswer.extend({
  mine: z.boolean().describe('是否等我办理'),
  checks: z.array(checkAnswer).describe('审批前的核对，不符合的在前；不需要核对的事项为空'),
  onDone: z
    .union([
      z.strictObject({ allowed: z.literal(true).describe('可以办理'), ...consequenceAnswer.shape }),
      z.strictObject({
        allowed: z.literal(false).describe('现在不能办理'),
        code: z.string().describe('错误代码'),
        message: z.string().describe('原因和办法'),
        clauses: z.array(clause).describe('所依据的条款'),
      }),
    ])
    .nullable()
    .describe('办理后会怎样；因填写的内容而异的事项为空'),
  onLapse: consequenceAnswer
    .extend({
      dueAt: z.string().describe('届满时刻，UTC'),
      explanation: z.string().describe('期限的由来'),
      escalation: z
        .array(
          z.strictObject({
            at: z.string().describe('时刻，UTC'),
            roles: z.array(z.string()).describe('告知谁'),
          }),
        )
        .describe('逾期仍未办理的，先告知办理人，再逐级上报'),
    })
    .nullable()
    .describe('逾期会怎样；无期限为空'),
  notes: z
    .array(
      z.strictObject({
        id: z.string().describe('编号'),
        at: z.string().describe('时刻，UTC'),
        actorId: z.string().describe('何人'),
        kind: z.enum(taskNoteKinds).describe('领取、退回、转交、留言'),
        toPersonId: z.string().nullable().describe('转交给何人'),
        text: z.string().nullable().describe('留言或者理由'),
      }),
    )
    .describe('领取、转交和留言的经过，先后为序'),
});
export type TaskDetail = z.infer<typeof taskDetail>;

export const getTask = reading({
  path: '/tasks/:taskId',
  summary: '一件待办：核对、办理后和逾期后会怎样、领取和留言的经过',
  params: taskParams,
  query: nothing,
  answer: taskDetail,
});

const bulkMax = 200;

const bulkBody = z.strictObject({
  items: z
    .array(
      z.strictObject({
        taskId: taskParams.shape.taskId,
        act: z.enum(['do', 'return']).default('do').describe('do：办理；return：退回补正'),
        data: z
          .record(z.string(), z.unknown())
          .default({})
          .describe('办理该事项所填的内容，同其单独的地址；退回的填 reason'),
        expectedVersion: z.int().min(1).optional().describe('所见的版本；已变化的不办理'),
      }),
    )
    .min(1)
    .max(bulkMax, `一次最多 ${String(bulkMax)} 件`)
    .refine(
      (items) => new Set(items.map(({ taskId }) => taskId)).size === items.length,
      '同一件待办只能列一次',
    )
    .describe('逐件列明'),
});
export type BulkBody = z.infer<typeof bulkBody>;

export const bulkAnswer = z.strictObject({
  done: z.int().describe('办成的件数'),
  failed: z.int().describe('未办成的件数'),
  results: z
    .array(
      z.strictObject({
        taskId: z.string().describe('待办编号'),
        status: z.int().describe('该件的 HTTP 状态码'),
        answer: commandAnswer.nullable().describe('办成的回复'),
        problem: problemSchema.nullable().describe('未办成的原因'),
      }),
    )
    .describe('与所列次序相同'),
});
export type BulkAnswer = z.infer<typeof bulkAnswer>;

export const bulkTasks = writing({
  path: '/tasks/bulk',
  summary: '一次办理或者退回多件，逐件给出结果；一件不成不影响其他各件，重复提交不会重复办理',
  params: nothing,
  body: bulkBody,
  answer: bulkAnswer,
  status: 200,
  refusals: ['notFound', 'unknownCommand', 'taskClosed', 'taskNotReturnable'],
});

export const taskOperations: Operations = {
  listTasks,
  countTasks,
  bulkTasks,
  getTask,
};
