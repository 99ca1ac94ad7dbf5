// The lines of a plan as a workbook that may be changed and taken back, and a plan as a calendar.
import { z } from 'zod';
import { idSchema } from '../../domain/inspection/vocabulary';
import {
  icsMediaType,
  nothing,
  openReading,
  reading,
  writing,
  xlsxMediaType,
  type Operations,
} from '../contract';
import { importOutcome, importQuery, uploaded, workbook } from '../registers/sheet-contract';
import { planRefusalsOf } from './refusal-codes';

const one = z.strictObject({ planId: idSchema.describe('计划编号') });
export type PlanFileOf = z.infer<typeof one>;

export const exportLines = reading({
  path: '/plans/:planId/lines.xlsx',
  summary: '计划条目导出为 Excel 工作簿',
  description:
    '一个条目一行；事项、对象、单位在单元格内一行一个，写名称，同名的附编号；一格写不下的，在同一编号之下续行。改后可以原样导入，不失任何内容。没有条目的，导出的就是模板。',
  params: one,
  query: nothing,
  answer: workbook,
  mediaType: xlsxMediaType,
});

export const linesReport = z.strictObject({
  ...importOutcome,
  version: z.int().describe('计划现在的版本，同 ETag'),
});
export type LinesReport = z.infer<typeof linesReport>;

export const importLines = writing({
  path: '/plans/:planId/lines/import',
  summary: '由 Excel 工作簿增加、改写计划条目',
  description:
    '表头同导出的工作簿，以条目编号对照：没有的增加，内容不同的改写；表中没有的条目、没有的列保持原样。先以 dryRun=true 核对。有任何一行错误即全部不导入，应答逐行说明。办理的规则同“修改计划条目”。',
  params: one,
  body: uploaded,
  bodyMediaType: xlsxMediaType,
  query: importQuery,
  answer: linesReport,
  status: 200,
  refusals: [...planRefusalsOf('setPlanLines'), 'sheetTooLarge', 'sheetMediaType', 'sheetUnreadable'],
});

export const getPlanCalendar = reading({
  path: '/plans/:planId/calendar.ics',
  summary: '计划日历（iCalendar）：每个条目在其时段内一个日程',
  description:
    '全天日程（RFC 5545），UID 不变；尚未公布的为 TENTATIVE，公布的为 CONFIRMED，撤回的为 CANCELLED。具体的入企日见 /planned-visits.ics。',
  params: one,
  query: nothing,
  answer: z.string(),
  mediaType: icsMediaType,
});

export const getPublicPlanCalendar = openReading({
  path: '/public/plans/:planId/calendar.ics',
  summary: '已公布的计划的日历（iCalendar），无须登录，可以直接订阅；只说检查对象的户数',
  params: one,
  query: nothing,
  answer: z.string(),
  mediaType: icsMediaType,
});

export const planSheetOperations: Operations = {
  exportLines,
  importLines,
  getPlanCalendar,
  getPublicPlanCalendar,
};
