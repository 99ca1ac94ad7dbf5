// What can be done with one task: taking it up, giving it back, handing it on, sending the inspection back, talking about it.
import { z } from 'zod';
import { commandSchemas } from '../../domain/inspection/commands';
import { idSchema } from '../../domain/inspection/vocabulary';
import { commandAnswer, nothing, writing, type Operations } from '../contract';
import { refusalsOf } from '../inspections/refusal-codes';
import { taskAnswer, taskParams } from './contract';

const reason = z.string().trim().min(1).max(500);

export const claimTask = writing({
  path: '/tasks/:taskId/claim',
  summary: '领取待办；他人仍可看到并知道由谁领取',
  params: taskParams,
  body: nothing,
  answer: taskAnswer,
  status: 200,
  refusals: ['taskClosed', 'taskHeld', 'roleNotAllowed'],
});
export const releaseTask = writing({
  path: '/tasks/:taskId/release',
  summary: '退回已领取的待办；机关负责人可以收回他人领取的',
  params: taskParams,
  body: z.strictObject({ reason: reason.optional().describe('理由') }),
  answer: taskAnswer,
  status: 200,
  refusals: ['taskClosed', 'taskHeld', 'roleNotAllowed'],
});
export const delegateTask = writing({
  path: '/tasks/:taskId/delegate',
  summary: '转交给同样有权办理的人；审批不得转交给无审批权的人',
  params: taskParams,
  body: z.strictObject({
    toPersonId: idSchema.describe('转交给何人'),
    reason: reason.describe('理由'),
  }),
  answer: taskAnswer,
  status: 200,
  refusals: ['taskClosed', 'taskHeld', 'roleNotAllowed', 'rule.approvalLevel'],
});
export const returnTask = writing({
  path: '/tasks/:taskId/return',
  summary: '退回补正：把审核、审批环节的检查退回承办人',
  description:
    '同该检查的 `returnForCorrection`：何人可以退回、不能退回的理由、重复提交的处理都一样，并记入该检查的流程记录。',
  params: taskParams,
  body: commandSchemas.returnForCorrection,
  answer: commandAnswer,
  status: 200,
  refusals: ['taskClosed', 'taskNotReturnable', ...refusalsOf('returnForCorrection')],
  example: { reason: '检查事项与计划不符，请更正后重新报审' },
});
export const commentOnTask = writing({
  path: '/tasks/:taskId/comments',
  summary: '在待办上留言',
  params: taskParams,
  body: z.strictObject({ text: z.string().trim().min(1).max(2000).describe('留言') }),
  answer: taskAnswer,
  status: 201,
  refusals: ['taskClosed'],
});

export const taskActOperations: Operations = {
  claimTask,
  releaseTask,
  delegateTask,
  returnTask,
  commentOnTask,
};
