// Enforcement elsewhere: filings without which nothing is inspected there, and requests for help to the bodies there (CX-14).
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { lineSchema } from '../../domain/draw/commitment';
import { assistanceAnswerSchema, assistanceStatuses, requestSchema } from '../../domain/elsewhere/assistance';
import { filingAnswerSchema, filingSchema, filingStatuses } from '../../domain/elsewhere/filing';
import { idSchema } from '../../domain/inspection/vocabulary';
import { pageQuery, type Operations } from '../contract';
import { agencyFields, keptAct, keptContract, rowFields } from '../kept/contract-parts';

const filingAnswer = z
  .strictObject({
    ...rowFields,
    ...agencyFields,
    ref: z.string().describe('编号'),
    territory: z.string().describe('前往的地区：行政区划代码前缀'),
    hostBody: z.string().nullable().describe('当地负责协助的机关；系统启用以前的为空'),
    enterpriseName: z.string().nullable().describe('所涉企业；同上'),
    matter: z.string().describe('因何事前往'),
    from: z.string().describe('提交之日'),
    to: z.string().nullable().describe('截止日，含'),
    status: z
      .enum(filingStatuses)
      .describe('submitted 待备案；filed 已备案；returned 已退回；withdrawn 已撤回'),
    filedOn: z.string().nullable().describe('备案之日；没有备案的不得前往检查'),
    answer: z.string().nullable().describe('退回的理由'),
    withdrawnOn: z.string().nullable().describe('撤回之日'),
  })
  .meta({ id: 'OutOfAreaFiling' });

const filingQuery = z.strictObject({
  agencyId: idSchema.optional().describe('机关'),
  status: z.enum(filingStatuses).optional().describe('状态'),
  ...pageQuery,
});
export type FilingQuery = z.infer<typeof filingQuery>;

export const filings = keptContract({
  path: '/out-of-area-filings',
  word: '异地执法备案',
  listed: '异地执法备案',
  answer: filingAnswer,
  query: filingQuery,
  enter: {
    summary: '提交异地执法备案（CX-14）',
    description:
      '企业不在本机关管辖区域的，检查原则上由当地办理（CX-13）。确需前往的，入企前提交，由规则包 `posts.elsewhereFiledWith` 写明的机构备案；没有备案、期满、撤回的，立项、入企时按 `withinTerritory` 拒绝。',
    body: filingSchema,
    refusals: [],
    example: {
      ref: '慈消异备〔2026〕3号',
      territory: '330283',
      hostBody: '奉化区消防救援大队',
      enterpriseName: '奉化某仓储有限公司',
      matter: '本市案件的涉案货物存放在当地，须现场核对；已与当地商定派员协助',
      to: plainDateSchema.parse('2027-02-28'),
    },
  },
});

export const recordFiling = keptAct({
  path: '/out-of-area-filings/:id/record',
  summary: '予以备案，或者退回',
  body: filingAnswerSchema,
  answer: filingAnswer,
  example: { filed: true, answer: null },
});

const withdrawBody = z.strictObject({ reason: lineSchema(500).describe('理由') });
export type WithdrawBody = z.infer<typeof withdrawBody>;

export const withdrawFiling = keptAct({
  path: '/out-of-area-filings/:id/withdraw',
  summary: '撤回：此后不得再据以前往',
  body: withdrawBody,
  answer: filingAnswer,
});

const assistanceAnswer = z
  .strictObject({
    ...rowFields,
    ...agencyFields,
    ...requestSchema.shape,
    status: z
      .enum(assistanceStatuses)
      .describe('requested 待答复；agreed 同意；declined 不能协助；closed 已办结；withdrawn 已撤回'),
    requestedOn: z.string().describe('请求之日'),
    answered: z
      .strictObject({
        ...assistanceAnswerSchema.shape,
        on: z.string().describe('答复之日'),
        by: z.string().describe('由谁答复或者登记'),
      })
      .nullable()
      .describe('答复；空：待答复'),
    outcome: z.string().nullable().describe('办理的结果'),
    isOverdue: z.boolean().describe('希望答复的日子已过而没有答复'),
  })
  .meta({ id: 'AssistanceRequest' });

const assistanceQuery = z.strictObject({
  agencyId: idSchema.optional().describe('请求的机关'),
  toAgencyId: idSchema.optional().describe('被请求的机关'),
  status: z.enum(assistanceStatuses).optional().describe('状态'),
  ...pageQuery,
});
export type AssistanceQuery = z.infer<typeof assistanceQuery>;

export const assistance = keptContract({
  path: '/assistance-requests',
  word: '异地协助的请求',
  listed: '异地协助的请求和答复',
  answer: assistanceAnswer,
  query: assistanceQuery,
  enter: {
    summary: '请求外地（或者本地区别的）机关协助（CX-14）',
    description: '被请求的机关在本地区登记册中的，由它自己答复；不在册的，由请求的机关登记收到的答复。',
    body: requestSchema,
    refusals: [],
    example: {
      toAgencyId: null,
      toName: '奉化区消防救援大队',
      enterpriseName: '奉化某仓储有限公司',
      matter: '请代为查看涉案货物的存放现场并录像',
      inspectionId: null,
      neededBy: plainDateSchema.parse('2026-12-31'),
    },
  },
});

export const answerAssistance = keptAct({
  path: '/assistance-requests/:id/answer',
  summary: '答复是否协助',
  body: assistanceAnswerSchema,
  answer: assistanceAnswer,
});

const closeBody = z.strictObject({ outcome: lineSchema(1000).describe('协助了什么、结果如何') });
export type CloseBody = z.infer<typeof closeBody>;
export const closeAssistance = keptAct({
  path: '/assistance-requests/:id/close',
  summary: '登记协助的结果，办结',
  body: closeBody,
  answer: assistanceAnswer,
});

export const withdrawAssistance = keptAct({
  path: '/assistance-requests/:id/withdraw',
  summary: '撤回尚未答复的请求',
  body: withdrawBody,
  answer: assistanceAnswer,
});

export const elsewhereOperations: Operations = {
  listOutOfAreaFilings: filings.list,
  submitOutOfAreaFiling: filings.enter,
  getOutOfAreaFiling: filings.get,
  recordOutOfAreaFiling: recordFiling,
  withdrawOutOfAreaFiling: withdrawFiling,
  listAssistanceRequests: assistance.list,
  requestAssistance: assistance.enter,
  getAssistanceRequest: assistance.get,
  answerAssistanceRequest: answerAssistance,
  closeAssistanceRequest: closeAssistance,
  withdrawAssistanceRequest: withdrawAssistance,
};
