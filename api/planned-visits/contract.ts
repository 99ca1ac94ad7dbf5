// The operations on planned visits: what published rounds have arranged, as a list, a workbook, a paper and a calendar.
import { z } from 'zod';
import { idSchema, inspectionModes } from '../../domain/inspection/vocabulary';
import { visitStatuses } from '../../prisma/queries/planned-visit-list';
import {
  icsMediaType,
  nothing,
  pageOf,
  pageQuery,
  pdfMediaType,
  reading,
  xlsxMediaType,
  type Operations,
} from '../contract';
import { feedOperations } from './feed-contract';

const filter = {
  month: z
    .string()
    .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, '应为 YYYY-MM')
    .optional()
    .describe('入企日所在的月份'),
  agencyId: idSchema.optional().describe('参加或者受托的机关'),
  enterpriseId: idSchema.optional().describe('企业'),
  status: z
    .enum(visitStatuses)
    .optional()
    .describe(
      'planned 未开始；blocked 因规则不能立项；overdue 时段已过仍未开始；started 已立项；done 已办结；cancelled 已取消',
    ),
};

const listQuery = z.strictObject({ ...filter, ...pageQuery });
export type PlannedVisitQuery = z.infer<typeof listQuery>;

const fileQuery = z.strictObject(filter);
export type PlannedVisitFileQuery = z.infer<typeof fileQuery>;

const plannedVisitAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    enterpriseId: z.string().describe('企业'),
    enterpriseName: z.string().nullable().describe('企业名称'),
    day: z.string().describe('入企日'),
    from: z.string().describe('可以入企的首日'),
    to: z.string().describe('可以入企的末日'),
    mode: z.enum(inspectionModes).describe('单独、联合（综合查一次）、委托'),
    channel: z.string().describe('现场或非现场'),
    leadAgencyId: z.string().describe('牵头机关'),
    agencyIds: z.array(z.string()).describe('有事项在内的机关'),
    entrustedAgencyId: z.string().nullable().describe('受托机关（委托查、代查）'),
    people: z.int().describe('所需检查人员数'),
    minutes: z.int().describe('在企业所需时间，分钟'),
    status: z.enum(visitStatuses).describe('状态'),
    blocked: z
      .strictObject({
        code: z.string().describe('代码'),
        message: z.string().describe('为何不能立项'),
        clauses: z.array(z.string()).describe('所依据的条款编号'),
        on: z.string().describe('最近一次尝试之日'),
      })
      .nullable()
      .describe('不能立项的原因；可以立项的为空'),
    inspectionId: z.string().nullable().describe('由此开始的检查'),
    consultationId: z.string().describe('公布它的会商'),
    cancelReason: z.string().nullable().describe('取消的原因'),
    checks: z
      .array(
        z.strictObject({
          checkId: z.string().describe('计划检查'),
          planId: z.string().describe('计划'),
          lineRef: z.string().describe('计划条目'),
          agencyId: z.string().describe('事项所属机关'),
          itemIds: z.array(z.string()).describe('检查事项'),
        }),
      )
      .describe('所含的计划检查'),
  })
  .meta({ id: 'PlannedVisit' });

export const listPlannedVisits = reading({
  path: '/planned-visits',
  summary: '计划入企一览，按日期排列',
  description: '统筹、监督、审计等看全部；机关工作人员看本机关参加的。',
  params: nothing,
  query: listQuery,
  answer: pageOf(plannedVisitAnswer),
});

/** How many visits a file of each kind holds at most. */
export const mostVisits = { workbook: 20_000, calendar: 5_000, paper: 2_000 } as const;

const binary = z.string().meta({ format: 'binary' });

export const plannedVisitsFile = reading({
  path: '/planned-visits.xlsx',
  summary: '下载计划入企表（Excel）',
  description: `每次入企一行，至多 ${String(mostVisits.workbook)} 行；再多的不予下载，请按月份或者机关分次下载。`,
  params: nothing,
  query: fileQuery,
  answer: binary,
  mediaType: xlsxMediaType,
});

export const plannedVisitsPaper = reading({
  path: '/planned-visits.pdf',
  summary: '下载入企检查安排（PDF），按日期排列',
  description: `不列已取消的，除非 status=cancelled。至多 ${String(mostVisits.paper)} 次；再多的不予下载，请按月份或者机关分次下载。`,
  params: nothing,
  query: fileQuery,
  answer: binary,
  mediaType: pdfMediaType,
});

export const plannedVisitsCalendar = reading({
  path: '/planned-visits.ics',
  summary: '下载计划入企日历（iCalendar）',
  description: `每次入企一个全天日程（RFC 5545）：UID 不变，有变动时 SEQUENCE 递增，已取消的 STATUS 为 CANCELLED。至多 ${String(mostVisits.calendar)} 次。日历程序自动更新的，请用 /calendar-feeds 取得订阅地址。`,
  params: nothing,
  query: fileQuery,
  answer: z.string(),
  mediaType: icsMediaType,
});

export const plannedVisitOperations: Operations = {
  listPlannedVisits,
  plannedVisitsFile,
  plannedVisitsPaper,
  plannedVisitsCalendar,
  ...feedOperations,
};
