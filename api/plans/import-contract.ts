// A workbook as a plan: a dry run that shows every cell beside how it was understood, then the import by an explicit second call.
import { z } from 'zod';
import { idSchema } from '../../domain/inspection/vocabulary';
import { planHeadSchema } from '../../domain/plan/draft';
import { importSettlingSchema } from '../../domain/plan/from-import';
import { planKinds } from '../../domain/plan/vocabulary';
import { planAnswersSchema } from '../../domain/plan-import/answers';
import { meanings } from '../../domain/plan-import/meanings';
import { cellParts } from '../../domain/plan-import/report';
import { commandAnswer, nothing, reading, writing, xlsxMediaType, type Operations } from '../contract';
import type { Upload } from '../registers/upload';
import { exampleDraft } from './examples';
import { planDraftRefusals } from './refusal-codes';

const file = z.strictObject({ fileId: idSchema.describe('上传的工作簿的编号') });
export type PlanFileParams = z.infer<typeof file>;

const year = z.int().min(2000).max(2099);

export const uploadQuery = z.strictObject({
  year: z
    .string()
    .regex(/^20\d{2}$/, '应为 2000 至 2099 的年份')
    .transform(Number)
    .optional()
    .describe('计划年度；不填的取标题中的年份'),
});

const doubt = {
  code: z.string().describe('问题代码，见 docs/plan-import.md'),
  need: z.enum(['settle', 'open', 'check']).describe('须先答复、待定导入、列明推断'),
  text: z.string().describe('问什么'),
};

const unsettled = z.strictObject({
  task: z.string().describe('任务的 key'),
  field: z.string().describe('哪一项'),
  message: z.string().describe('缺什么，怎样补'),
});

export const planReadingAnswer = z
  .strictObject({
    fileId: z.string().describe('上传的工作簿的编号，第二次调用时用'),
    outcome: z.enum(['plan', 'notAPlan']).describe('是否检查计划'),
    message: z.string().nullable().describe('不是检查计划的理由'),
    title: z.string().nullable().describe('标题'),
    year: z.int().nullable().describe('计划年度'),
    isReady: z.boolean().describe('没有须先答复的问题'),
    digest: z.string().describe('本次所见的摘要，导入时须原样交回'),
    tables: z.array(z.record(z.string(), z.unknown())).describe('识别出的表格和各列的含义'),
    otherSheets: z.array(z.string()).describe('没有检查计划的工作表'),
    hiddenSheets: z.array(z.string()).describe('隐藏的工作表，没有读取'),
    cells: z
      .array(
        z.strictObject({
          sheet: z.string().describe('工作表'),
          address: z.string().describe('单元格，例如 B5'),
          range: z.string().nullable().describe('所代表的合并区域'),
          original: z.string().describe('原文'),
          answer: z.string().nullable().describe('答复所换的文字'),
          part: z.enum(cellParts).describe('标题、表头、内容等'),
          heading: z.string().nullable().describe('所在列的表头'),
          meaning: z.enum(meanings).nullable().describe('所在列的含义'),
          understood: z.string().describe('如何理解'),
          tasks: z.array(z.string()).describe('编入哪些任务'),
          doubts: z.array(z.strictObject(doubt)).describe('问题'),
        }),
      )
      .describe('逐格：原文、如何理解、还须确定什么'),
    questions: z
      .array(
        z.strictObject({
          ...doubt,
          key: z.string().describe('答复时的键，例如 Sheet1!B5'),
          sheet: z.string().describe('工作表'),
          address: z.string().describe('单元格'),
          original: z.string().describe('原文'),
          understood: z.string().describe('如何理解'),
          tasks: z.array(z.string()).describe('涉及的任务'),
        }),
      )
      .describe('全部问题，须先答复的在前'),
    unusedAnswers: z.array(z.string()).describe('没有用处的答复'),
    tasks: z.array(z.record(z.string(), z.unknown())).describe('各项任务'),
    lines: z
      .array(
        z.strictObject({
          task: z.string().describe('任务的 key'),
          line: z.record(z.string(), z.unknown()).nullable().describe('编成的条目；空：尚缺内容或者不编入'),
          skipped: z.boolean().describe('不编入：写明不要，或者由其他机关牵头'),
          unsettled: z.array(unsettled).describe('还缺什么'),
          taken: z.array(z.string()).describe('原文较宽、编入时取定的值'),
        }),
      )
      .nullable()
      .describe('编成条目的结果；没有给出 settling 的为空'),
  })
  .meta({ id: 'PlanReading' });
export type PlanReadingAnswer = z.infer<typeof planReadingAnswer>;

const workbook = z.unknown().describe('Excel 工作簿（.xlsx）');

export const uploadPlan = writing({
  path: '/plans/import',
  summary: '上传检查计划的工作簿，先看如何理解（不导入）',
  description:
    '按各地公布的样式读取：两行表头、合并单元格、待定、不少于5%、跨月。逐格列出原文、如何理解、还须确定什么；什么也不导入。工作簿保存下来，供以后两次调用。',
  params: nothing,
  body: workbook as z.ZodType as z.ZodType<Upload>,
  bodyMediaType: xlsxMediaType,
  query: uploadQuery,
  answer: planReadingAnswer,
  status: 200,
  refusals: ['planImportNotYours', 'sheetTooLarge', 'sheetMediaType', 'sheetUnreadable'],
});

const readBody = z.strictObject({
  year: year.nullable().default(null).describe('计划年度；空：取标题中的年份'),
  answers: planAnswersSchema.default({}),
  settling: importSettlingSchema
    .nullable()
    .default(null)
    .describe('怎样编成条目：部门、事项、企业各对应登记册的哪一个，逐项补充'),
});
export type PlanReadBody = z.infer<typeof readBody>;

export const readPlanFile = writing({
  path: '/plans/import/:fileId/reading',
  summary: '带着答复再看一次如何理解（不导入）',
  description:
    '登记册中名称完全相同的部门、事项、企业自动对应，其余由 `settling` 指明。所给的摘要（`digest`）连同答复一起计算。',
  params: file,
  body: readBody,
  answer: planReadingAnswer,
  status: 200,
  refusals: ['planImportNotYours', 'sheetUnreadable'],
  example: {
    year: 2026,
    answers: { 'Sheet1!G3': { kind: 'text', text: '2026年9月' } },
    settling: {
      agencyId: 'cixi-fire',
      refPrefix: 'cixi-fire-2026',
      bodies: { 市消防救援大队: 'cixi-fire' },
      items: { 消防安全: 'cixi-item-fire-1' },
      enterprises: {},
      basis: '消防法第五十三条',
      tasks: {},
    },
  },
});

const takeBody = z.strictObject({
  year: year.nullable().default(null).describe('计划年度；空：取标题中的年份'),
  answers: planAnswersSchema.default({}),
  settling: importSettlingSchema.describe('同所看的那一次'),
  digest: z.string().min(1).max(200).describe('所看的那一次的摘要'),
  kind: z.enum(planKinds).describe('编成年度计划或者专项计划'),
  part: z.int().min(1).max(20).default(1).describe('第几部分'),
  head: planHeadSchema.describe('计划本身'),
});
export type PlanTakeBody = z.infer<typeof takeBody>;

export const takePlanFile = writing({
  path: '/plans/import/:fileId/take',
  summary: '导入：按所看的理解编成计划',
  description:
    '重新读取工作簿；摘要与所看的不符、还有须先答复的问题、有任何一条编不成的，一律不导入（应答逐项说明），导入即编制一份新的计划。',
  params: file,
  body: takeBody,
  answer: commandAnswer,
  status: 201,
  refusals: [
    'planImportNotYours',
    'planImportStale',
    'planImportUnsettled',
    'sheetUnreadable',
    'packNotInForce',
    ...planDraftRefusals,
  ],
  example: {
    year: 2027,
    answers: {},
    settling: importSettlingSchema.parse({ agencyId: 'cixi-fire', refPrefix: 'cixi-fire-2027' }),
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    kind: 'annual',
    part: 1,
    head: exampleDraft.head,
  },
});

export const planTemplateFile = reading({
  path: '/plans/template.xlsx',
  summary: '检查计划的模板',
  params: nothing,
  query: nothing,
  answer: workbook,
  mediaType: xlsxMediaType,
});

export const importOperations: Operations = { planTemplateFile, uploadPlan, readPlanFile, takePlanFile };
