// What may be asked while it is planned, reviewed and approved.
import { z } from 'zod';
import { plainDateSchema } from '../../calendar/plain-date';
import { draftSchema } from '../draft';
import { idSchema, textSchema } from '../vocabulary';
import { nothing, opinion, reason, reasoned } from './fields';

export const planningCommands = {
  draftInspection: z
    .object({
      inspectionId: idSchema.describe('检查编号'),
      draft: draftSchema.describe('立项内容'),
    })
    .strict(),
  reviseDraft: z.object({ draft: draftSchema.describe('修改后的全部立项内容') }).strict(),
  assessNeed: z.object({ assessment: textSchema.describe('为何确有必要组织专项检查') }).strict(),
  submitForReview: nothing,
  withdraw: reasoned,
  recogniseResults: z
    .object({
      inspectionIds: z.array(idSchema).min(1).max(50).describe('所采用的检查：近期办结、含有相同事项的'),
      reason,
    })
    .strict(),
  passLegalReview: opinion,
  returnForCorrection: reasoned,
  recordCollectiveDiscussion: z
    .object({
      minutesRef: textSchema.describe('会议纪要编号'),
      heldOn: plainDateSchema.describe('集体讨论的日期'),
      conclusion: z.enum(['agreed', 'notAgreed']).describe('结论：同意或者不同意'),
    })
    .strict(),
  approve: opinion,
  approveByGovernment: z
    .object({
      documentRef: textSchema.describe('批准文件编号'),
      opinion: textSchema.describe('审批意见'),
    })
    .strict(),
  refuseApproval: reasoned,
} as const;
