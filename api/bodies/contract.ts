// Inspecting bodies cleared up, confirmed by the government and announced to the public (DE-06, HZ-77, JJ-07).
import { z } from 'zod';
import {
  announcementSchema,
  bodyStandings,
  bodyTitles,
  confirmationStatuses,
  decisionSchema,
  proposalSchema,
} from '../../domain/body/confirmation';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { idSchema } from '../../domain/inspection/vocabulary';
import { nothing, openReading, pageOf, pageQuery, reading, type Operations } from '../contract';
import { agencyFields, keptAct, keptContract, rowFields } from '../kept/contract-parts';

const confirmationAnswer = z
  .strictObject({
    ...rowFields,
    ...agencyFields,
    outcome: z.enum(['keep', 'remove']).describe('keep 确认；remove 清除'),
    title: z.enum(bodyTitles).nullable().describe('主体类别；清除的为空'),
    ground: z.string().describe('检查权的依据，或者清除的原因'),
    status: z
      .enum(confirmationStatuses)
      .describe('proposed 待审定；confirmed 已审定，待公告；rejected 没有通过；announced 已公告'),
    proposedOn: z.string().describe('提出之日'),
    proposedBy: z.string().describe('由谁提出'),
    decision: z
      .strictObject({
        ...decisionSchema.shape,
        on: z.string().describe('审定之日'),
        by: z.string().describe('由谁审定'),
      })
      .nullable()
      .describe('审定；空：待审定'),
    announcement: announcementSchema.nullable().describe('公告；空：待公告'),
  })
  .meta({ id: 'BodyConfirmation' });

const confirmationQuery = z.strictObject({
  agencyId: idSchema.optional().describe('机关'),
  status: z.enum(confirmationStatuses).optional().describe('状态'),
  ...pageQuery,
});
export type ConfirmationQuery = z.infer<typeof confirmationQuery>;

export const confirmations = keptContract({
  path: '/body-confirmations',
  word: '检查主体的确认',
  listed: '检查主体的清理、审定和公告',
  answer: confirmationAnswer,
  query: confirmationQuery,
  enter: {
    summary: '清理一个检查主体，提请审定（DE-06、HZ-77、JJ-07）',
    description:
      '由规则包 `posts.bodyConfirmation` 写明的机构提出，县级以上政府审定，公告后写入机关登记：确认的写明依据和公布之日，自该日起可以检查；清除的自公告之日起终止，不得再列入检查。',
    body: proposalSchema,
    refusals: ['alreadyDone'],
    example: {
      agencyId: 'donge-fire',
      outcome: 'keep',
      title: 'agency',
      ground: '消防法第五十三条',
    },
  },
});

export const decideConfirmation = keptAct({
  path: '/body-confirmations/:id/decide',
  summary: '政府审定',
  body: decisionSchema,
  answer: confirmationAnswer,
  example: { confirmed: true, decisionRef: '东政复〔2026〕12号', reason: null },
});

export const announceConfirmation = keptAct({
  path: '/body-confirmations/:id/announce',
  summary: '向社会公告，写入机关登记',
  body: announcementSchema,
  answer: confirmationAnswer,
  refusals: ['registerRowEnded'],
  example: {
    publicationRef: '县政府门户网站 2026 年第 3 号公告',
    publishedOn: plainDateSchema.parse('2026-11-20'),
  },
});

const progressAnswer = z
  .strictObject({
    ...agencyFields,
    standing: z
      .enum(bodyStandings)
      .describe(
        'announced 经确认并公告；toAnnounce 待公告；toConfirm 待审定；announcedOnly 已公告而没有确认的登记；unconfirmed 没有确认，不得检查',
      ),
    legalBasis: z.string().nullable().describe('登记的检查权依据'),
    publishedOn: z.string().nullable().describe('公告之日'),
    certifiedOfficers: z.int().describe('今天持有效执法证件的执法人员数：人员的梳理'),
    confirmationId: z.string().nullable().describe('最近一次清理的编号'),
    isOverdue: z.boolean().describe('文件定的日期已过而没有办完'),
  })
  .meta({ id: 'BodyProgress' });

export const listBodyProgress = reading({
  path: '/body-progress',
  summary: '检查主体清理、确认、公告的进度，连同文件定的日期；机关只看本机关的',
  params: nothing,
  query: z.strictObject(pageQuery),
  answer: pageOf(progressAnswer).extend({
    dueOn: z.string().nullable().describe('应在哪天以前确认并公告；空：文件没有给出日期'),
    standard: z.string().nullable().describe('依照哪份文件的标准'),
    explanation: z.string().describe('日期从何而来、现在过了没有'),
    clauses: z.array(z.string()).describe('所依据的条款编号'),
  }),
});

const publicQuery = z.strictObject({
  jurisdiction: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,79}$/, '应为地区的标识，例如 cixi')
    .describe('地区'),
  ...pageQuery,
});
export type PublicBodyQuery = z.infer<typeof publicQuery>;

export const listPublicBodies = openReading({
  path: '/public/inspecting-bodies',
  summary: '公众查看已公告的行政检查主体，无须登录；不在其中的不得检查',
  params: nothing,
  query: publicQuery,
  answer: pageOf(
    z.strictObject({
      id: z.string().describe('编号'),
      name: z.string().describe('名称'),
      legalBasis: z.string().describe('检查权的依据'),
      publishedOn: z.string().describe('公告之日'),
      publicationRef: z.string().nullable().describe('在何处公告；没有确认登记的为空'),
      decisionRef: z.string().nullable().describe('审定的文号；同上'),
    }),
  ),
});

export const bodyOperations: Operations = {
  listBodyConfirmations: confirmations.list,
  proposeBodyConfirmation: confirmations.enter,
  getBodyConfirmation: confirmations.get,
  decideBodyConfirmation: decideConfirmation,
  announceBodyConfirmation: announceConfirmation,
  listBodyProgress,
  listPublicInspectingBodies: listPublicBodies,
};
