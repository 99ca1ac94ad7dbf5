// Follow-up visits proposed when a case is over (案后回访, XT-08).
import { z } from 'zod';
import { otherVisitKinds } from '../../domain/policy/other-visits';
import { nothing, reading } from '../contract';

export const followUpsMost = 200;

const proposal = z
  .strictObject({
    inspectionId: z.string().describe('案件所由的检查'),
    enterpriseName: z.string().describe('企业名称'),
    caseRef: z.string().describe('立案编号'),
    announcement: z
      .strictObject({
        enterpriseId: z.string().describe('企业编号'),
        kind: z.enum(otherVisitKinds).describe('类型'),
        purpose: z.string().describe('目的'),
        content: z.string().describe('内容'),
        followUpOf: z.string().describe('案件所由的检查'),
      })
      .describe('拟好的登记内容：补上日期和人员，即可提交 `POST /other-visits`'),
  })
  .meta({ id: 'FollowUpProposal' });
export type FollowUpAnswer = z.infer<typeof proposal>;

export const listFollowUps = reading({
  path: '/other-visits/follow-ups',
  summary: '提示回访：本机关已经办结、尚未回访的案件',
  description: `规则包 \`discretion.caseFollowUp\` 要求案后回访的地方才有；办结早的在前，至多 ${String(followUpsMost)} 件。登记了回访的（取消、企业不同意的除外）不再提示。`,
  params: nothing,
  query: nothing,
  answer: z.strictObject({ items: z.array(proposal).describe('各件') }),
});
